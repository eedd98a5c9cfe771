//! A row of the grid and its cells.

use crate::ui::prelude::*;
use leptos::ev;

use super::{
    super::{
        card_facts::clock,
        desk::{Desk, use_desk},
    },
    check::RowCheck,
    cursor::Cursor,
    editor::{Choosing, WrittenCell, is_chosen, is_written},
    own::{self, Own},
};
use crate::{
    domain::{card::Card, id::Id, workspace::children::Slot},
    features::boards::{
        commands::card::finish_card,
        lens::{
            cells::{Cells, cells},
            table::Fact,
        },
    },
    route::Route,
    session::Scope,
    ui::{
        icon::{Glyph, Icon},
        keys::{is_command, is_composing},
        placement::Anchor,
        virtual_list::RowSlot,
    },
    words::{board as board_words, bulk, figures, table as words, when},
};

/// One recycled row.
#[component]
pub(super) fn TableRow(
    row: RowSlot<Slot>,
    columns: Memo<Vec<Fact>>,
    cursor: Cursor,
    choosing: RwSignal<Option<Choosing>>,
) -> View {
    let desk = use_desk();
    let shown = Memo::new(move |_| {
        let slot = row.key.get()?;
        let card = desk.session.read(|ws| ws.in_slot(slot).map(|it| Id::<Card>::of(it.id)))?;
        let scopes = [Scope::Card(card), Scope::Board(desk.board), Scope::Shop];
        desk.session.watch(&scopes, |ws| cells(ws, slot))
    });
    // Which of the row's cells has the keyboard; compared, so that a step of the cursor draws two rows.
    let here = Memo::new(move |_| {
        let (own, at) = (row.key.get()?, cursor.row.get());
        let is_here = at.map_or(row.index.get() == 0, |it| it == own);
        is_here.then(|| (cursor.column.get(), cursor.writing.get()))
    });
    let chosen = desk.selection.stand(row.key);
    let cell = move |(column, fact): (usize, Fact)| {
        view! { <TableCell column=column fact=fact slot=row.key shown=shown here=here chosen=chosen cursor=cursor choosing=choosing /> }
    };
    view! {
        <div
            class="table-row"
            class:chosen=chosen
            class:closed=move || shown.with(|it| it.as_ref().is_some_and(|it| it.done))
            role="row"
            aria-rowindex=move || row.index.get() + 2
            aria-selected=move || chosen.get().to_string()
            data-row=move || row.key.get().map(|it| it.to_string())
        >
            {move || columns.get().into_iter().enumerate().map(cell).collect_view()}
        </div>
    }
}

#[component]
fn TableCell(
    column: usize,
    fact: Fact,
    slot: ReadSignal<Option<Slot>>,
    shown: Memo<Option<Cells>>,
    here: Memo<Option<(usize, bool)>>,
    chosen: Signal<bool>,
    cursor: Cursor,
    choosing: RwSignal<Option<Choosing>>,
) -> View {
    let desk = use_desk();
    let own = Own::of(desk, fact);
    let said = Memo::new(move |_| {
        if let Some(own) = &own {
            return slot.get().map(|it| Said::own(own, desk, it)).unwrap_or_default();
        }
        shown.with(|it| it.as_ref().map(|it| Said::of(it, fact, desk.session.today())).unwrap_or_default())
    });
    let is_writing = Memo::new(move |_| here.get() == Some((column, true)));
    let go = move || {
        cursor.row.set(slot.get_untracked());
        cursor.column.set(column);
    };
    let edit = move |cell: web_sys::Element| {
        go();
        let Some(card) = shown.with_untracked(|it| it.as_ref().map(|it| it.card)) else { return };
        if is_written(desk, fact) {
            cursor.writing.set(true);
        } else if is_chosen(desk, fact) {
            choosing.set(Some(Choosing { card, fact, anchor: Anchor::of(&cell) }));
        } else if let Fact::Own(field) = fact {
            own::tick(desk, card, field);
        } else {
            let done = said.with_untracked(|it| it.done);
            desk.session.run(move |ws, cx| finish_card(ws, cx, card, !done));
        }
    };
    let pick = move |up_to: bool| {
        go();
        let Some(slot) = slot.get_untracked() else { return };
        match up_to {
            true => desk.selection.choose_up_to(desk, None, slot),
            false => desk.selection.toggle(None, slot),
        }
    };
    let open = move || {
        let card = shown.with_untracked(|it| it.as_ref().map(|it| it.card));
        card.into_iter().for_each(|it| Route::Card(desk.board, it).go());
    };
    let on_keydown = move |ev: ev::KeyboardEvent| {
        // The field in the cell has its own keys.
        if is_composing(&ev) || ev.target() != ev.current_target() {
            return;
        }
        match ev.key().as_str() {
            "Enter" if ev.ctrl_key() || ev.meta_key() => open(),
            "Enter" | "F2" => edit(event_target(&ev)),
            " " if ev.shift_key() || is_written(desk, fact) => pick(false),
            "ArrowUp" if ev.shift_key() => cursor.extend(desk, -1),
            "ArrowDown" if ev.shift_key() => cursor.extend(desk, 1),
            _ if is_command(&ev, 'a') => desk.selection.turn_all(desk),
            " " if !is_written(desk, fact) => edit(event_target(&ev)),
            _ if cursor.lead(&ev) => {}
            _ => return,
        }
        ev.prevent_default();
        ev.stop_propagation();
    };
    let on_click = move |ev: ev::MouseEvent| {
        if ev.shift_key() || ev.ctrl_key() || ev.meta_key() {
            pick(ev.shift_key());
        } else if !is_writing.get_untracked() {
            edit(
                ev.current_target()
                    .map_or_else(|| event_target(&ev), leptos::wasm_bindgen::JsCast::unchecked_into),
            );
        }
    };
    let opener = (fact == Fact::Title).then(|| {
        let on_open = move |ev: ev::MouseEvent| {
            ev.stop_propagation();
            open();
        };
        view! {
            <button type="button" class="icon-button table-open" tabindex="-1" aria-label=board_words::open_card() title=board_words::open_card() on:click=on_open>
                <Icon glyph=Glyph::Note small=true />
            </button>
        }
    });
    let check = (fact == Fact::Title).then(|| {
        let label = Signal::derive(move || said.with(|it| bulk::choose_card(&it.text)));
        view! { <RowCheck checked=chosen label=label on_press=move |(up_to,): (bool,)| pick(up_to) /> }
    });
    let inside = move || {
        if is_writing.get() {
            let Some(row) = shown.get_untracked() else { return View::nothing() };
            return view! { <WrittenCell row=row fact=fact cursor=cursor /> };
        }
        view_said(if own::is_tick(desk, fact) { Fact::Done } else { fact }, said)
    };
    view! {
        <div
            class="table-cell"
            class:num=own::is_number(desk, fact)
            aria-readonly=own::is_read_only(desk, fact).then_some("true")
            class:writing=is_writing
            role="gridcell"
            aria-colindex=column + 1
            tabindex=move || if here.get().is_some_and(|it| it.0 == column) { "0" } else { "-1" }
            data-column=column
            on:focus=move |_| go()
            on:click=on_click
            on:keydown=on_keydown
        >
            {check} {inside} {opener}
        </div>
    }
}

/// What a cell says; compared, so that a row that is recycled redraws only cells that say something else.
#[derive(Clone, PartialEq, Default)]
struct Said {
    text: String,
    labels: Vec<(String, i64)>,
    late: bool,
    done: bool,
}

impl Said {
    fn own(own: &Own, desk: Desk, slot: Slot) -> Said {
        let (text, done) = own.said(desk, slot);
        Said { text, done, ..Said::default() }
    }

    fn of(row: &Cells, fact: Fact, today: time::Date) -> Said {
        let text = match fact {
            Fact::Title => row.title.clone(),
            Fact::List => row.list.1.clone(),
            Fact::Owner => row.owner.as_ref().map(|it| it.1.clone()).unwrap_or_default(),
            Fact::Platform => row.platform.as_ref().map(|it| it.1.clone()).unwrap_or_default(),
            Fact::Price => row.price.map(figures::money).unwrap_or_default(),
            Fact::Stock => row.stock.map(figures::grouped).unwrap_or_default(),
            Fact::Start => row.start.map(|it| when::day(it.day, today)).unwrap_or_default(),
            Fact::Due => match row.due {
                Some(due) if row.done => when::day(due.day, today),
                Some(due) => when::due(due.day, clock(due), today),
                None => String::new(),
            },
            Fact::Labels | Fact::Own(_) => String::new(),
            Fact::Done => if row.done { words::done() } else { words::not_done() }.to_owned(),
        };
        let labels = row.labels.iter().filter(|_| fact == Fact::Labels);
        Said {
            text,
            labels: labels.map(|it| (it.1.clone(), it.2)).collect(),
            late: fact == Fact::Due && !row.done && row.due.is_some_and(|it| it.day < today),
            done: fact == Fact::Done && row.done,
        }
    }
}

/// What a cell says, drawn once: a recycled row changes texts and classes, not elements. Only labels are drawn anew.
fn view_said(fact: Fact, said: Memo<Said>) -> View {
    let text = move || said.with(|it| it.text.clone());
    match fact {
        Fact::Platform => {
            let is_none = move || said.with(|it| it.text.is_empty());
            view! { <span class="plate" class:gone=is_none>{text}</span> }
        }
        Fact::Due => {
            let late = move || said.with(|it| it.late);
            view! { <span class="state" class:late=late>{text}</span> }
        }
        Fact::Labels => {
            let label = |(word, color): &(String, i64)| {
                view! { <span class="label" data-c=color.to_string()>{word.clone()}</span> }
            };
            let labels = move || said.with(|it| it.labels.iter().map(label).collect_view());
            view! { <span class="table-labels">{labels}</span> }
        }
        Fact::Done => {
            let done = move || said.with(|it| it.done);
            view! {
                <span class="table-tick" class:on=done>
                    <Icon glyph=Glyph::Check small=true />
                    <span class="hidden-text">{text}</span>
                </span>
            }
        }
        _ => view! { <span class="table-text">{text}</span> },
    }
}

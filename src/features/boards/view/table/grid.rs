//! The table itself: at the desk a grid, on a phone a list with a menu to sort it by.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::{
    super::desk::{Desk, use_desk},
    cell::TableRow,
    cursor::Cursor,
    editor::{ChoiceMenu, Choosing},
    fact_name,
    head::{TableHead, turn},
    line::TableLine,
    widths::Widths,
};
use crate::{
    domain::workspace::children::Slot,
    features::boards::{
        lens::table::{Fact, Sort, rows},
        queries::lists,
    },
    session::Scope,
    ui::{
        icon::Glyph,
        menu_button::MenuButton,
        menu_row::MenuRow,
        panel::is_desk,
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
    words::table as words,
};

/// The height of a row of the grid, and of a row of two lines, in pixels.
const PLAIN_ROW: u32 = 37;
const PLAIN_LINE: u32 = 72;

/// The cards of the board as rows.
#[component]
pub(in super::super) fn Table() -> View {
    let desk = use_desk();
    let sort = Memo::new(move |_| desk.look.with(|it| it.sort));
    let rows = Memo::new(move |_| -> Arc<[Slot]> {
        let mut scopes = vec![Scope::Board(desk.board), Scope::Shop];
        scopes.extend(desk.session.read(|ws| lists(ws, desk.board)).into_iter().map(Scope::List));
        let sort = sort.get();
        desk.sieve.with(|sieve| desk.session.watch(&scopes, |ws| rows(ws, desk.board, sieve, sort)))
    });
    let count = Signal::derive(move || rows.with(|it| it.len()));
    desk.shown.tell(None, count);
    let mut scopes = vec![Scope::Board(desk.board), Scope::Shop];
    scopes.extend(desk.session.read(|ws| lists(ws, desk.board)).into_iter().map(Scope::List));
    desk.sums.stand(None, scopes, rows);
    let none = move || view! { <p class="table-none small faint">{words::no_cards()}</p> };
    view! {
        <Show when=move || count.get() == 0>{none}</Show>
        {if is_desk() { view! { <Grid rows=rows count=count /> } } else { view! { <Lines rows=rows count=count /> } }}
    }
}

#[component]
fn Grid(rows: Memo<Arc<[Slot]>>, count: Signal<usize>) -> View {
    let handle = ListHandle::<Slot>::new();
    let (cursor, widths) = (Cursor::new(handle), Widths::kept());
    let choosing = RwSignal::new(None::<Choosing>);
    // A card that has left does not take the table's place in the Tab order with it.
    Effect::new(move |_| {
        let left = rows.with(|rows| cursor.row.get_untracked().is_some_and(|it| !rows.contains(&it)));
        if left {
            cursor.row.set(None);
        }
    });
    let grid = NodeRef::<HtmlElement>::new();
    Effect::new(move |_| {
        let tracks = widths.tracks();
        if let Some(grid) = grid.get() {
            grid.style().set_property("--tracks", &tracks).expect("a style takes a property");
        }
    });
    let row = move |row: RowSlot<Slot>| view! { <TableRow row=row cursor=cursor choosing=choosing /> };
    let menu =
        move || choosing.get().map(|it| view! { <ChoiceMenu of=it on_close=move || choosing.set(None) /> });
    view! {
        <div class="table-scroll">
            <div
                class="table-grid"
                role="grid"
                aria-label=words::cards()
                aria-rowcount=move || count.get() + 1
                aria-colcount=Fact::ALL.len()
                node_ref=grid
            >
                <TableHead widths=widths />
                <VirtualList handle=handle keys=rows row=row estimate=PLAIN_ROW label=words::cards() role="rowgroup" />
            </div>
        </div>
        {menu}
    }
}

#[component]
fn Lines(rows: Memo<Arc<[Slot]>>, count: Signal<usize>) -> View {
    let desk = use_desk();
    let row = move |row: RowSlot<Slot>| view! { <TableLine row=row count=count /> };
    let said = move || match desk.look.with(|it| it.sort) {
        None => words::as_on_board().to_owned(),
        Some(Sort { by, down: false }) => words::sort_up(fact_name(by)),
        Some(Sort { by, down: true }) => words::sort_down(fact_name(by)),
    };
    view! {
        <div class="table-order">
            <p class="small quiet grow">{said}</p>
            <MenuButton label=words::sort_by() glyph=Glyph::Sort>
                {sort_rows(desk)}
            </MenuButton>
        </div>
        <VirtualList keys=rows row=row estimate=PLAIN_LINE label=words::cards() class="tasks" />
    }
}

fn sort_rows(desk: Desk) -> View {
    let row = move |by: Fact| {
        let on = Signal::derive(move || desk.look.with(|it| it.sort.is_some_and(|it| it.by == by)));
        view! {
            <MenuRow label=fact_name(by) chosen=on on_choose=move || desk.look_as(|it| it.sort = turn(it.sort, by)) />
        }
    };
    let plain = Signal::derive(move || desk.look.with(|it| it.sort.is_none()));
    view! {
        <MenuRow label=words::as_on_board() chosen=plain on_choose=move || desk.look_as(|it| it.sort = None) />
        {Fact::ALL.map(row).into_iter().collect_view()}
    }
}

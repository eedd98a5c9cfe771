//! The table itself: at the desk a grid, on a phone a list with a menu to sort it by.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::{
    super::desk::{Desk, use_desk},
    cell::TableRow,
    columns_panel::ColumnsButton,
    cursor::Cursor,
    editor::{ChoiceMenu, Choosing},
    fact_name,
    foot::{TableFoot, added},
    head::{TableHead, carried, turn},
    line::TableLine,
    rows::rows,
    widths::Widths,
};
use crate::{
    domain::{field_shape::Says, workspace::children::Slot},
    features::{
        boards::lens::{
            table::{Fact, Sort},
            table_columns::table_columns,
        },
        fields::totals::Totals,
    },
    session::Scope,
    ui::{
        icon::Glyph,
        long_press::long_press,
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
    let rows = rows(desk);
    let count = Signal::derive(move || rows.with(|it| it.len()));
    desk.shown.stand_table(rows);
    let columns = shown_columns(desk);
    let added = added(desk, columns);
    desk.sums.stand_with(None, Memo::new(move |_| added.with(|it| it.0.clone())));
    let none = move || view! { <p class="table-none small faint">{words::no_cards()}</p> };
    view! {
        <Show when=move || count.get() == 0>{none}</Show>
        {if is_desk() { view! { <Grid rows=rows columns=columns count=count added=added /> } } else { view! { <Lines rows=rows count=count /> } }}
    }
}

#[component]
fn Grid(
    rows: Memo<Arc<[Slot]>>,
    columns: Memo<Vec<Fact>>,
    count: Signal<usize>,
    added: Memo<(Totals, Vec<(Fact, Option<Says>)>)>,
) -> View {
    let desk = use_desk();
    let handle = ListHandle::<Slot>::new();
    let (cursor, widths, drag) = (Cursor::new(handle, columns), Widths::kept(), carried(desk));
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
        let tracks = columns.with(|it| widths.tracks(it));
        if let Some(grid) = grid.get() {
            drag.attach(grid.clone());
            grid.style().set_property("--tracks", &tracks).expect("a style takes a property");
        }
    });
    let row = move |row: RowSlot<Slot>| view! { <TableRow row=row columns=columns cursor=cursor choosing=choosing /> };
    let menu =
        move || choosing.get().map(|it| view! { <ChoiceMenu of=it on_close=move || choosing.set(None) /> });
    view! {
        <ColumnsButton />
        <div class="table-scroll" node_ref=grid>
            <div
                class="table-grid"
                role="grid"
                aria-label=words::cards()
                aria-rowcount=move || count.get() + 1
                aria-colcount=move || columns.with(Vec::len)
            >
                <TableHead columns=columns widths=widths drag=drag />
                <VirtualList handle=handle keys=rows row=row estimate=PLAIN_ROW label=words::cards() role="rowgroup" />
            </div>
            <TableFoot added=added />
        </div>
        {menu}
    }
}

#[component]
fn Lines(rows: Memo<Arc<[Slot]>>, count: Signal<usize>) -> View {
    let desk = use_desk();
    let row = move |row: RowSlot<Slot>| view! { <TableLine row=row count=count /> };
    let handle = ListHandle::<Slot>::new();
    let listeners = StoredValue::new(vec![]);
    let frame = NodeRef::<HtmlElement>::new();
    frame.on_load(move |frame| {
        let choose = move |under: web_sys::Element| {
            let row = handle.index_of(&under).and_then(|it| handle.key(it));
            row.into_iter().for_each(|it| desk.selection.toggle(None, it));
        };
        listeners.set_value(long_press(&frame, choose));
    });
    let said = move || match desk.look.with(|it| it.sort) {
        None => words::as_on_board().to_owned(),
        Some(Sort { by, down: false }) => words::sort_up(&fact_name(desk, by)),
        Some(Sort { by, down: true }) => words::sort_down(&fact_name(desk, by)),
    };
    view! {
        <div class="table-order">
            <p class="small quiet grow">{said}</p>
            <MenuButton label=words::sort_by() glyph=Glyph::Sort>
                {sort_rows(desk)}
            </MenuButton>
        </div>
        <div class="table-lines" class:selecting=move || desk.selection.is_on() node_ref=frame>
            <VirtualList handle=handle keys=rows row=row estimate=PLAIN_LINE label=words::cards() class="tasks" />
        </div>
    }
}

/// The columns that are shown, in order.
fn shown_columns(desk: Desk) -> Memo<Vec<Fact>> {
    Memo::new(move |_| {
        let all = desk.sums.fields.with(|fields| {
            desk.session.watch(&[Scope::Board(desk.board)], |ws| table_columns(ws, desk.board, fields))
        });
        all.into_iter().filter(|it| it.shown).map(|it| it.fact).collect()
    })
}

fn sort_rows(desk: Desk) -> View {
    let row = move |by: Fact| {
        let on = Signal::derive(move || desk.look.with(|it| it.sort.is_some_and(|it| it.by == by)));
        view! {
            <MenuRow label=fact_name(desk, by) chosen=on on_choose=move || desk.look_as(|it| it.sort = turn(it.sort, by)) />
        }
    };
    let plain = Signal::derive(move || desk.look.with(|it| it.sort.is_none()));
    view! {
        <MenuRow label=words::as_on_board() chosen=plain on_choose=move || desk.look_as(|it| it.sort = None) />
        {shown_columns(desk).get_untracked().into_iter().map(row).collect_view()}
    }
}

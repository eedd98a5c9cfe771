//! The head of the table: names that sort and are carried, and edges that make columns wider.

use crate::ui::prelude::*;
use leptos::{ev, wasm_bindgen::JsCast};

use super::{
    super::desk::{Desk, use_desk},
    check::RowCheck,
    fact_name,
    widths::Widths,
};
use crate::{
    domain::workspace::children::Slot,
    features::boards::lens::{
        table::{Fact, Sort},
        table_columns::move_column,
    },
    ui::{
        announce::announce,
        drag::{Drag, DragEvent, Landing, Source},
        icon::{Glyph, Icon},
        keys::is_composing,
        virtual_list::ListHandle,
    },
    words::{bulk, table as words},
};

/// So many pixels a key makes a column wider.
const STEP: i32 = 16;

/// The names of the columns. One is carried to its place by its name.
#[component]
pub(super) fn TableHead(columns: Memo<Vec<Fact>>, widths: Widths, drag: Drag<Fact>) -> View {
    let name = move |(column, fact): (usize, Fact)| {
        view! { <ColumnHead column=column fact=fact widths=widths drag=drag /> }
    };
    view! {
        <div role="rowgroup">
            <div class="table-row table-head" role="row" aria-rowindex="1">
                {move || columns.get().into_iter().enumerate().map(name).collect_view()}
            </div>
        </div>
    }
}

/// The drag of the columns.
pub(super) fn carried(desk: Desk) -> Drag<Fact> {
    Drag::new(move |event| {
        if let DragEvent::Dropped(Source::Zone { zone }, Landing::Zone { index }) = event {
            desk.session.run(move |ws, cx| move_column(ws, cx, desk.board, zone, index));
            announce(&words::say_column(&untrack(|| fact_name(desk, zone)), index + 1));
        }
    })
}

/// Sorts by a column: up, then down, then as on the board again.
pub(super) fn turn(sort: Option<Sort>, by: Fact) -> Option<Sort> {
    match sort.filter(|it| it.by == by) {
        None => Some(Sort { by, down: false }),
        Some(Sort { down: false, .. }) => Some(Sort { by, down: true }),
        Some(_) => None,
    }
}

#[component]
fn ColumnHead(column: usize, fact: Fact, widths: Widths, drag: Drag<Fact>) -> View {
    let desk = use_desk();
    let frame = NodeRef::<HtmlElement>::new();
    drag.zone(fact, move || frame.get_untracked(), ListHandle::<Slot>::new());
    let sorted =
        Memo::new(move |_| desk.look.with(|it| it.sort).filter(|it| it.by == fact).map(|it| it.down));
    let said = move || match sorted.get() {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    let arrow = move || {
        let down = sorted.get()?;
        Some(view! { <span class="table-arrow" class:down=down><Icon glyph=Glyph::Down small=true /></span> })
    };
    let check = (fact == Fact::Title).then(|| {
        let all = Memo::new(move |_| {
            desk.shown.all();
            desk.selection.is_all(desk)
        });
        let turn = move |_: (bool,)| desk.selection.turn_all(desk);
        view! { <RowCheck checked=all label=bulk::select_all().to_owned() on_press=turn reached=true /> }
    });
    view! {
        <div role="columnheader" class:checked=fact == Fact::Title aria-colindex=column + 1 aria-sort=said node_ref=frame>
            {check}
            <button type="button" class="table-sort" data-drag="zone" on:click=move |_| desk.look_as(|it| it.sort = turn(it.sort, fact))>
                <span>{move || fact_name(desk, fact)}</span>
                {arrow}
            </button>
            <Edge fact=fact widths=widths />
        </div>
    }
}

/// The edge of a column, to take hold of.
#[component]
fn Edge(fact: Fact, widths: Widths) -> View {
    let desk = use_desk();
    // Where it was taken hold of, and how wide the column was then.
    let held = StoredValue::new(None::<(i32, i32)>);
    let take = move |ev: ev::PointerEvent| {
        ev.prevent_default();
        held.set_value(Some((ev.client_x(), i32::from(untrack(|| widths.of(fact))))));
        let edge: HtmlElement = event_target::<web_sys::Element>(&ev).unchecked_into();
        // A pointer that is gone already says so by its own event.
        edge.set_pointer_capture(ev.pointer_id()).ok();
    };
    let follow = move |ev: ev::PointerEvent| {
        if let Some((from, width)) = held.get_value() {
            widths.set(fact, width + ev.client_x() - from);
        }
    };
    let on_keydown = move |ev: ev::KeyboardEvent| {
        let step = match ev.key().as_str() {
            _ if is_composing(&ev) => return,
            "ArrowLeft" => -STEP,
            "ArrowRight" => STEP,
            _ => return,
        };
        ev.prevent_default();
        ev.stop_propagation();
        widths.set(fact, i32::from(untrack(|| widths.of(fact))) + step);
    };
    view! {
        <span
            class="table-edge"
            role="separator"
            tabindex="0"
            aria-orientation="vertical"
            aria-label=move || words::width_of(&fact_name(desk, fact))
            aria-valuenow=move || widths.of(fact)
            on:pointerdown=take
            on:pointermove=follow
            on:pointerup=move |_| held.set_value(None)
            on:pointercancel=move |_| held.set_value(None)
            on:keydown=on_keydown
        ></span>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pressing_a_name_again_turns_the_order_and_then_lets_go() {
        let up = turn(None, Fact::Due);
        assert_eq!(up, Some(Sort { by: Fact::Due, down: false }));
        let down = turn(up, Fact::Due);
        assert_eq!(down, Some(Sort { by: Fact::Due, down: true }));
        assert_eq!(turn(down, Fact::Due), None);
        assert_eq!(turn(down, Fact::Title), Some(Sort { by: Fact::Title, down: false }));
    }
}

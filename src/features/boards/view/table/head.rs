//! The head of the table: names that sort, and edges that make columns wider.

use crate::ui::prelude::*;
use leptos::{ev, wasm_bindgen::JsCast};

use super::{super::desk::use_desk, fact_name, widths::Widths};
use crate::{
    features::boards::lens::table::{Fact, Sort},
    ui::{
        icon::{Glyph, Icon},
        keys::is_composing,
    },
    words::table as words,
};

/// So many pixels a key makes a column wider.
const STEP: i32 = 16;

/// The names of the columns.
#[component]
pub(super) fn TableHead(widths: Widths) -> View {
    let name =
        move |(column, fact): (usize, Fact)| view! { <ColumnHead column=column fact=fact widths=widths /> };
    view! {
        <div role="rowgroup">
            <div class="table-row table-head" role="row" aria-rowindex="1">
                {Fact::ALL.into_iter().enumerate().map(name).collect_view()}
            </div>
        </div>
    }
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
fn ColumnHead(column: usize, fact: Fact, widths: Widths) -> View {
    let desk = use_desk();
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
    view! {
        <div role="columnheader" aria-colindex=column + 1 aria-sort=said>
            <button type="button" class="table-sort" on:click=move |_| desk.look_as(|it| it.sort = turn(it.sort, fact))>
                <span>{fact_name(fact)}</span>
                {arrow}
            </button>
            <Edge column=column fact=fact widths=widths />
        </div>
    }
}

/// The edge of a column, to take hold of.
#[component]
fn Edge(column: usize, fact: Fact, widths: Widths) -> View {
    // Where it was taken hold of, and how wide the column was then.
    let held = StoredValue::new(None::<(i32, i32)>);
    let take = move |ev: ev::PointerEvent| {
        ev.prevent_default();
        held.set_value(Some((ev.client_x(), i32::from(untrack(|| widths.of(column))))));
        let edge: HtmlElement = event_target::<web_sys::Element>(&ev).unchecked_into();
        // A pointer that is gone already says so by its own event.
        edge.set_pointer_capture(ev.pointer_id()).ok();
    };
    let follow = move |ev: ev::PointerEvent| {
        if let Some((from, width)) = held.get_value() {
            widths.set(column, width + ev.client_x() - from);
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
        widths.set(column, i32::from(untrack(|| widths.of(column))) + step);
    };
    view! {
        <span
            class="table-edge"
            role="separator"
            tabindex="0"
            aria-orientation="vertical"
            aria-label=words::width_of(fact_name(fact))
            aria-valuenow=move || widths.of(column)
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

//! One lane at the desk: its head, and a cell in every column.

use crate::ui::prelude::*;

use super::super::adding_up::part;
use super::{
    super::desk::use_desk,
    cell::{CELL_MOST, LaneCell},
};
use crate::{
    features::{
        boards::lens::{cell::Cell, columns::Column},
        fields::totals::Totals,
    },
    ui::{
        drag::Drag,
        icon::{Glyph, Icon},
    },
    words::{board as board_words, lens as words},
};

/// What a card takes in a cell that is not drawn yet, and what stands below it, in pixels.
const PLAIN_CARD: usize = 64;
const FOOT: usize = 44;

/// A lane.
#[component]
pub(super) fn LaneBand(lane: Column, drag: Drag<Cell>) -> View {
    let desk = use_desk();
    let frame = NodeRef::<HtmlElement>::new();
    let near = desk.bands.stand(lane, frame);
    let name = Memo::new(move |_| desk.name_of(lane));
    let folded = Memo::new(move |_| desk.is_folded(lane));
    let sums = Memo::new(move |_| {
        let own = |all: &[(Column, Totals)]| all.iter().find(|it| it.0 == lane).map(|it| it.1.clone());
        desk.shown.laid(|it| own(&it.lanes)).unwrap_or_default()
    });
    let cells = move || {
        view! {
            <div class="lane-row">
                <For each=move || desk.columns.get() key=|it| *it let:column>
                    <LaneCell cell=Cell::within(column, lane) drag=drag />
                </For>
            </div>
        }
    };
    // What is out of sight takes the room it will take, about.
    let rest = move || {
        let cards = |column: &Column| desk.shown.keys(Cell::within(*column, lane)).len();
        let most = desk.columns.with_untracked(|it| it.iter().map(cards).max().unwrap_or(0));
        let high = (most * PLAIN_CARD).min(CELL_MOST as usize) + FOOT;
        view! { <div class="lane-rest" style:height=move || format!("{high}px")></div> }
    };
    let inside = move || match (folded.get(), near.get()) {
        (true, _) => View::nothing(),
        (false, true) => cells(),
        (false, false) => rest(),
    };
    view! {
        <section class="lane" class:folded=folded aria-label=name node_ref=frame>
            <LaneHead lane=lane name=name folded=folded sums=sums />
            {inside}
        </section>
    }
}

/// The head of a lane: its name, which folds it, and what its cards add up to.
#[component]
pub(super) fn LaneHead(lane: Column, name: Memo<String>, folded: Memo<bool>, sums: Memo<Totals>) -> View {
    let desk = use_desk();
    let label =
        move || name.with(|it| if folded.get() { words::unfold_lane(it) } else { words::fold_lane(it) });
    let fold = move |_| desk.look_as(|it| it.turn_lane(lane));
    view! {
        <header class="lane-head">
            <div class="lane-title">
                <button
                    type="button"
                    class="lane-fold"
                    aria-expanded=move || (!folded.get()).to_string()
                    aria-label=label
                    on:click=fold
                >
                    <Icon glyph=Glyph::Down small=true />
                </button>
                <h2 class="lane-name">{name}</h2>
                <p class="ledger">
                    <span class="num">{move || board_words::cards(sums.with(|it| it.cards))}</span>
                    {move || sums.with(|it| desk.sums.said(it)).into_iter().map(part).collect_view()}
                </p>
            </div>
        </header>
    }
}

//! A board seen from far away: its first lists by name, a slip for each card.

use crate::ui::prelude::*;

/// More do not fit, and a glance does not count them.
const MOST_LISTS: usize = 5;
const MOST_SLIPS: usize = 6;

/// A small picture of a board; it is never read aloud.
#[component]
pub fn MiniBoard(
    /// The lists from left to right: name and number of cards.
    lists: Vec<(String, usize)>,
) -> View {
    let list = |(name, cards): (String, usize)| {
        // Slips are not all alike, so that it looks like writing; which are longer says nothing.
        let slips =
            (0..cards.min(MOST_SLIPS)).map(|at| view! { <i class:two=(at * 5 + cards) % 3 == 1></i> });
        view! {
            <span class="mini-list">
                <span class="mini-name">{name}</span>
                {slips.collect_view()}
            </span>
        }
    };
    view! {
        <span class="mini-board" aria-hidden="true">
            {lists.into_iter().take(MOST_LISTS).map(list).collect_view()}
        </span>
    }
}

//! A board along the days: a bar for each card that has a date, and beside it the cards that have none.
//!
//! **Invariant:** only rows in sight are drawn, only arrows of such rows; no row listens to where one scrolls.

mod acting;
mod arrows;
mod course;
mod days;
mod head;
mod menu;
mod page;
mod pulling;
mod row;
mod sight;
mod undated;

pub(super) use self::page::Timeline;

//! Many cards at once: which are chosen, and what is done to them.

mod band;
mod bar;
mod move_many;
mod pick;
mod selection;

pub(super) use bar::{SelectionBar, put_away};
pub(super) use move_many::MoveMany;
pub(super) use pick::{Pick, PickMany};
pub(super) use selection::Selection;

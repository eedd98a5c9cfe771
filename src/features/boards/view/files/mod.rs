//! 附件 as a person sees them: put on a card, seen on its tile, looked at one by one, saved.
//!
//! **Invariant:** bytes of files come only from the ledger and go only into pictures and downloads; none is ever opened
//! as a page.

mod adding;
mod content;
mod cover;
mod keeping;
mod of_notes;
mod section;
mod small;
mod stage;
mod strip;
mod tiles;
mod viewer;
mod ways_in;

pub use self::of_notes::{keeping_files, picture};
pub(super) use self::{cover::Cover, section::Files, tiles::take_on_tiles};

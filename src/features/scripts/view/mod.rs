//! 话术 as they are seen: found, filled in, copied, kept.

mod copying;
mod fill_sheet;
mod notes_part;
mod page;
mod row;
mod script_sheet;

pub use self::page::{ScriptsPage, ScriptsWays};

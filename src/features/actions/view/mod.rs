//! Acts by their names, and the sheet of their keys.

mod key_sheet;
mod names;

pub use key_sheet::KeySheet;
pub use names::{glyph, name, written};

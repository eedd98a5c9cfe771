//! How cards are looked for: an overlay with a box to type in and what was found under it.

mod finder;
mod looking;
mod palette;
mod result;

pub use finder::Finder;
pub use palette::SearchPalette;

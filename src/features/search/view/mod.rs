//! How cards are looked for: an overlay with a box to type in and what was found under it.

mod finder;
mod looking;
mod offers;
mod palette;
mod result;

pub use finder::Finder;
pub use offers::Offer;
pub use palette::SearchPalette;

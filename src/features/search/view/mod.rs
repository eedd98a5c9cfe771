//! How cards are looked for: an overlay with a box to type in and what was found under it.

mod answer;
mod finder;
mod keys_row;
mod looking;
mod offers;
mod palette;
mod readings;
mod result;
mod vocabulary;

pub use finder::Finder;
pub use offers::Offer;
pub use palette::SearchPalette;

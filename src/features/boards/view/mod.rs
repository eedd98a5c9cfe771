//! How boards and cards are seen and worked on.

pub mod card_sheet;
pub mod move_sheet;

//! Where a shop makes its own fields: a part of the settings, and the door to it from a card.

mod add_sheet;
mod choices_part;
mod field_sheet;
mod formula_part;
mod section;

pub(in crate::features::boards::view) use add_sheet::NewField;
pub use section::FieldsPart;

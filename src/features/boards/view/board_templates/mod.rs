//! 看板模板: keeping a board as one, the line that says that a board is one, and the list of them in the settings.

mod keep;
mod note;
mod section;

pub(super) use keep::KeepBoard;
pub(super) use note::TemplateNote;
pub use section::BoardTemplatesPart;

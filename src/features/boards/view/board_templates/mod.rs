//! 看板模板: keeping a board as one, the line that says that a board is one, and the list of them in the settings.

mod bar;
mod keep;
mod section;

pub(super) use bar::TemplateBar;
pub(super) use keep::KeepBoard;
pub use section::BoardTemplatesPart;

//! 看板模板 and 列表模板: keeping a board or a list as one, the line that says that a board is one, lists made from one, and the
//! list of them in the settings.

mod keep;
mod note;
mod section;
mod using;

pub(super) use keep::{Keep, Kept};
pub(super) use note::TemplateNote;
pub use section::BoardTemplatesPart;
pub(super) use using::{ListFromTemplate, ListTemplateMenu};

//! 卡片模板: where a card is kept as one, where cards are made from them, and where they are all listed.

mod keep;
mod section;
mod using;

pub(super) use keep::KeepTemplate;
pub use section::CardTemplatesPart;
pub use using::add_and_open;
pub(super) use using::{FromTemplate, TemplateMenu, UseIt};

//! How what was put away is looked through.

mod entry;
mod trash_page;

pub use trash_page::TrashPage;

//! 知识库 as it is seen: the tree, a note and its editor, versions, the newcomers' path.

mod beside;
mod decisions_sheet;
mod doors;
mod history_sheet;
mod link_sheet;
mod meta;
mod move_sheet;
mod newcomers;
mod note_menu;
mod note_part;
mod notebook_menu;
mod page;
mod review_sheet;
mod review_text;
mod template_sheet;
mod tools;
mod tree_part;
mod tree_row;
mod ways;
mod writing;

pub use self::{
    beside::{Beside, BesideSheet},
    page::NotesPage,
    review_sheet::ReviewSheet,
    ways::{NotesWays, OnPictures},
};

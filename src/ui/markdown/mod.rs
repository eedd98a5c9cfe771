//! Shows Markdown a person wrote, safely.
//!
//! The text becomes a small tree of known elements (`tree`): lines are told apart one by one (`line`) and gathered
//! into blocks (`blocks`, `list`, `table`); the words of a block are parted into signs (`signs`), and the signs
//! woven into elements (`inline`). The tree then becomes nodes of the page (`view`).
//!
//! **Invariant:** no HTML string is ever made; HTML in the text is shown as the text it is; addresses pass `address`.

mod tree;
mod view;

mod blocks;
mod line;
mod list;
mod table;

mod address;
mod inline;
mod signs;

pub use view::{Markdown, Wording};

//! What is said about a note, at its foot.

use crate::ui::prelude::*;

use super::{comment_box::CommentBox, list::Talk};
use crate::{
    domain::{id::Id, note::Note},
    features::talk::queries::About,
    session::Scope,
    words::notes as words,
};

/// The talk about a note, and the field for more of it.
#[component]
pub fn NoteTalk(note: Id<Note>) -> View {
    let on = About::Note(note).subject();
    view! {
        <Talk on=on scope=Scope::Note(note) title=words::comments() />
        <CommentBox on=on draft=format!("note/{note}/comment") />
    }
}

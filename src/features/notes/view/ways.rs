//! What the pages of 知识库 ask the frame for.

use std::{future::Future, pin::Pin, rc::Rc, sync::Arc};

use crate::ui::prelude::*;
use web_sys::{Blob, File};

use crate::{
    domain::{
        file,
        id::{Id, RecordId},
        note::Note,
    },
    features::search::pinyin::Pinyin,
};

/// Hears under which names pictures lie in the shop now.
pub type OnPictures = Callback<(Vec<(Id<file::File>, String)>,)>;

/// A picture, once it is read.
pub type Picture = Pin<Box<dyn Future<Output = Option<Blob>>>>;

/// The ways of 知识库.
#[derive(Clone, Copy)]
pub struct NotesWays {
    /// How characters sound, once that is there; asking for it fetches it.
    pub pinyin: Signal<Option<Arc<Pinyin>>>,
    /// The pages beside this one, on a phone.
    pub strip: StoredValue<ViewFn>,
    /// Hands a notebook or a note to colleagues.
    pub on_send: Callback<(RecordId,)>,
    /// What is said about a note.
    pub talk: fn(Id<Note>) -> View,
    /// Puts files into a note.
    pub on_files: Callback<(Id<Note>, Vec<File>, OnPictures)>,
    /// The content of a file of the shop that is a picture.
    pub picture: StoredValue<Rc<dyn Fn(Id<file::File>) -> Picture>>,
}

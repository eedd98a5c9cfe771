//! 笔记 and the 栏目 they stand in: what the shop knows, kept as a tree of texts.
//!
//! **Invariant:** the text of a note is its Markdown, letter for letter; what it looks like is the editor's.

use super::{
    board::{Member, Shop},
    id::{Id, RecordId},
    value::Place,
};
use crate::record;

record! {
    /// 栏目: the notes of a department or about a matter.
    Notebook = NOTEBOOK {
        /// Its name.
        name NAME: String,
        /// Where among the notebooks of the shop.
        place PLACE: Option<Place<Shop>>,
        /// What stands in it are 话术: plain texts to be copied, their blanks in braces.
        scripts SCRIPTS: bool,
        /// In 回收站 with its notes.
        trashed TRASHED: bool,
    } each {
        /// What was looked for among its 话术 in vain, by an id derived from the words.
        missed MISSED: Words => String,
    }
}

/// Words somebody looked for; no record, only what tells them apart.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Words {}

/// A device that counts what is done on it; no record either.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Counting {}

impl Notebook {
    /// 运营, which the shop is offered to begin with.
    pub const OPERATIONS: Id<Notebook> = Id::of(RecordId::derived("notebook/operations"));
    /// 美工.
    pub const DESIGN: Id<Notebook> = Id::of(RecordId::derived("notebook/design"));
    /// 客服.
    pub const SERVICE: Id<Notebook> = Id::of(RecordId::derived("notebook/service"));
    /// 笔记模板: what stands in it is what other notes are begun with. It is there once one was kept.
    pub const TEMPLATES: Id<Notebook> = Id::of(RecordId::derived("notebook/templates"));
}

record! {
    /// 笔记: a text with a title.
    Note = NOTE {
        /// What it is called.
        title TITLE: String,
        /// What it says, in Markdown. A picture in it is named by its file, another record by its place in the app.
        text TEXT: String,
        /// In which notebook or under which other note, and where there.
        place PLACE: Option<Place<Above>>,
        /// Whoever is new should read it.
        newcomers NEWCOMERS: bool,
        /// In 回收站 with the notes under it.
        trashed TRASHED: bool,
    } each {
        /// Who says that they have read it.
        readers READ: Member => bool,
        /// How often it was copied, of a 话术: each device counts its own, so that no two ever clash.
        copies USED: Counting => i64,
    }
}

/// What notes stand in: a [`Notebook`], or another [`Note`].
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Above {}

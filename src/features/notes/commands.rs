//! Everything that can be done to notebooks and notes, each a pure function from the workspace to a change.
//!
//! **Invariant:** no note is ever put into itself or into a note under it.

use std::collections::HashMap;

use super::tree::is_within;
use crate::{
    domain::{
        board::{Member, Shop},
        change::{Change, Context},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        name::Name,
        note::{Above, Note, Notebook},
        rank::Rank,
        record::Typed,
        standing::{standing, standings_at_end},
        value::{Key, Place, Shape, Value},
        workspace::Workspace,
    },
    features::boards::commands::{named, set},
};

/// So many bytes the text of one note has at most: what an editor still carries, and far less than a packet takes.
pub const LONGEST: usize = 2 * 1024 * 1024;

/// Adds the notebooks that a shop is offered to begin with, by these names. Whoever else does so makes the same ones.
pub fn begin_notebooks(ws: &Workspace, cx: &mut Context, names: [&str; 3]) -> Result<Change, Refused> {
    let ranks = standings_at_end(ws, RecordId::SHOP, Notebook::KIND, 3)?;
    let mut edit = Edit::new(ws, "notebook.begin");
    let notebooks = [Notebook::OPERATIONS, Notebook::DESIGN, Notebook::SERVICE];
    for ((notebook, name), rank) in notebooks.into_iter().zip(names).zip(ranks) {
        edit.set(notebook, &Notebook::NAME, named(name)?);
        edit.set(notebook, &Notebook::PLACE, Some(Place { parent: SHOP, rank }));
        edit.set(notebook, &Notebook::TRASHED, false);
    }
    Ok(edit.done(cx))
}

pub(super) const SHOP: Id<Shop> = Id::of(RecordId::SHOP);

/// Adds a notebook, last.
pub fn add_notebook(
    ws: &Workspace,
    cx: &mut Context,
    notebook: Id<Notebook>,
    name: &str,
) -> Result<Change, Refused> {
    let rank = standings_at_end(ws, RecordId::SHOP, Notebook::KIND, 1)?.pop().ok_or(Refused::NoRoom)?;
    let mut edit = Edit::new(ws, "notebook.add");
    edit.set(notebook, &Notebook::NAME, named(name)?);
    edit.set(notebook, &Notebook::PLACE, Some(Place { parent: SHOP, rank }));
    Ok(edit.done(cx))
}

/// Calls a notebook by another name.
pub fn rename_notebook(
    ws: &Workspace,
    cx: &mut Context,
    notebook: Id<Notebook>,
    name: &str,
) -> Result<Change, Refused> {
    set(ws, cx, "notebook.rename", notebook, &Notebook::NAME, named(name)?)
}

/// Puts a notebook before the one that is at `index` without it.
pub fn move_notebook(
    ws: &Workspace,
    cx: &mut Context,
    notebook: Id<Notebook>,
    index: usize,
) -> Result<Change, Refused> {
    ws.get(notebook).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "notebook.move");
    lay(&mut edit, ws, cx, (Notebook::KIND, notebook.any()), RecordId::SHOP, index)?;
    Ok(edit.done(cx))
}

/// Puts a notebook with all that stands in it into 回收站.
pub fn trash_notebook(ws: &Workspace, cx: &mut Context, notebook: Id<Notebook>) -> Result<Change, Refused> {
    set(ws, cx, "notebook.trash", notebook, &Notebook::TRASHED, true)
}

/// Adds a note, last in a notebook or under another note. It may be nameless: its title is written on its page.
pub fn add_note(
    ws: &Workspace,
    cx: &mut Context,
    note: Id<Note>,
    parent: Id<Above>,
    title: &str,
    text: &str,
) -> Result<Change, Refused> {
    ws.record(parent.any()).filter(|it| !it.is_purged()).ok_or(Refused::Gone)?;
    let rank = standings_at_end(ws, parent.any(), Note::KIND, 1)?.pop().ok_or(Refused::NoRoom)?;
    let mut edit = Edit::new(ws, "note.add");
    edit.set(note, &Note::PLACE, Some(Place { parent, rank }));
    edit.set(note, &Note::TITLE, title.trim().to_owned());
    edit.set(note, &Note::TEXT, fitting(text)?);
    Ok(edit.done(cx))
}

/// A note to be added with others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewNote {
    /// In which of those before it it stands; else where all are added.
    pub within: Option<usize>,
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: String,
}

/// Adds notes with these titles and texts, last in a notebook or under another note, as one act.
pub fn add_notes(
    ws: &Workspace,
    cx: &mut Context,
    parent: Id<Above>,
    notes: &[NewNote],
) -> Result<Change, Refused> {
    ws.record(parent.any()).filter(|it| !it.is_purged()).ok_or(Refused::Gone)?;
    if notes.len() > Change::MOST_OPS / 3 {
        return Err(Refused::TooMany);
    }
    let inside = |within: Option<usize>| notes.iter().filter(|it| it.within == within).count();
    let mut ranks: HashMap<Option<usize>, std::vec::IntoIter<Rank>> = HashMap::new();
    ranks.insert(None, standings_at_end(ws, parent.any(), Note::KIND, inside(None))?.into_iter());
    let mut edit = Edit::new(ws, "note.add");
    let mut laid: Vec<Id<Note>> = vec![];
    for NewNote { within, title, text } in notes {
        let above = match within {
            Some(it) => Id::of(laid.get(*it).ok_or(Refused::Gone)?.any()),
            None => parent,
        };
        if !ranks.contains_key(within) {
            let all = Rank::spread(None, None, inside(*within)).ok_or(Refused::NoRoom)?;
            ranks.insert(*within, all.into_iter());
        }
        let rank = ranks.get_mut(within).and_then(Iterator::next).ok_or(Refused::NoRoom)?;
        let note: Id<Note> = cx.new_id();
        edit.set(note, &Note::PLACE, Some(Place { parent: above, rank }));
        edit.set(note, &Note::TITLE, title.trim().to_owned());
        edit.set(note, &Note::TEXT, fitting(text)?);
        laid.push(note);
    }
    Ok(edit.done(cx))
}

/// Calls a note by another name.
pub fn rename_note(ws: &Workspace, cx: &mut Context, note: Id<Note>, title: &str) -> Result<Change, Refused> {
    set(ws, cx, "note.rename", note, &Note::TITLE, named(title)?)
}

/// Writes the text of a note.
pub fn write_note(ws: &Workspace, cx: &mut Context, note: Id<Note>, text: String) -> Result<Change, Refused> {
    set(ws, cx, "note.write", note, &Note::TEXT, fitting(&text)?)
}

/// A text as it is kept; refused where it is too long.
pub(super) fn fitting(text: &str) -> Result<String, Refused> {
    if text.len() > LONGEST { Err(Refused::TooMany) } else { Ok(text.to_owned()) }
}

/// Puts a note before the one that is at `index` in `parent` without it; never into itself.
pub fn move_note(
    ws: &Workspace,
    cx: &mut Context,
    note: Id<Note>,
    parent: Id<Above>,
    index: usize,
) -> Result<Change, Refused> {
    ws.get(note).ok_or(Refused::Gone)?;
    ws.record(parent.any()).filter(|it| !it.is_purged()).ok_or(Refused::Gone)?;
    if is_within(ws, parent.any(), note) {
        return Err(Refused::IntoItself);
    }
    let mut edit = Edit::new(ws, "note.move");
    lay(&mut edit, ws, cx, (Note::KIND, note.any()), parent.any(), index)?;
    Ok(edit.done(cx))
}

fn lay(
    edit: &mut Edit,
    ws: &Workspace,
    cx: &mut Context,
    (kind, record): (Name, RecordId),
    parent: RecordId,
    index: usize,
) -> Result<(), Refused> {
    let place = standing(ws, parent, kind, index, Some(record), (cx.chance)())?;
    for (moved, rank) in place.moved {
        edit.set_any(kind, moved, Key::plain(Name::PLACE), Value::Place(parent, rank));
    }
    edit.set_any(kind, record, Key::plain(Name::PLACE), Value::Place(parent, place.rank));
    Ok(())
}

/// Puts a note with all under it into 回收站.
pub fn trash_note(ws: &Workspace, cx: &mut Context, note: Id<Note>) -> Result<Change, Refused> {
    set(ws, cx, "note.trash", note, &Note::TRASHED, true)
}

/// Says that whoever is new should read a note, or need not.
pub fn set_newcomers(ws: &Workspace, cx: &mut Context, note: Id<Note>, on: bool) -> Result<Change, Refused> {
    set(ws, cx, "note.newcomers", note, &Note::NEWCOMERS, on)
}

/// Says that somebody has read a note, or has not.
pub fn tick_read(
    ws: &Workspace,
    cx: &mut Context,
    note: Id<Note>,
    who: Id<Member>,
    on: bool,
) -> Result<Change, Refused> {
    ws.get(note).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "note.read");
    edit.set_key(note, Note::READ.of(who), on.write());
    Ok(edit.done(cx))
}

/// Adds a note in the notebook of this name, which is made where there is none; whoever else makes it makes the same one.
pub fn add_note_in(
    ws: &Workspace,
    cx: &mut Context,
    note: Id<Note>,
    name: &str,
    (title, text): (&str, &str),
) -> Result<Change, Refused> {
    let known = ws.children::<Notebook>(RecordId::SHOP).find(|it| it.1.name == name && !it.1.scripts);
    if let Some((notebook, _)) = known {
        return add_note(ws, cx, note, Id::of(notebook.any()), title, text);
    }
    let notebook = Id::<Notebook>::of(RecordId::derived(&format!("notebook/{name}")));
    let rank = |parent: RecordId, kind| standings_at_end(ws, parent, kind, 1)?.pop().ok_or(Refused::NoRoom);
    let mut edit = Edit::new(ws, "note.add");
    edit.set(notebook, &Notebook::NAME, named(name)?);
    edit.set(
        notebook,
        &Notebook::PLACE,
        Some(Place { parent: SHOP, rank: rank(RecordId::SHOP, Notebook::KIND)? }),
    );
    edit.set(notebook, &Notebook::TRASHED, false);
    let place = Place { parent: Id::of(notebook.any()), rank: rank(notebook.any(), Note::KIND)? };
    edit.set(note, &Note::PLACE, Some(place));
    edit.set(note, &Note::TITLE, title.trim().to_owned());
    edit.set(note, &Note::TEXT, fitting(text)?);
    Ok(edit.done(cx))
}

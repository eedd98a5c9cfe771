//! 笔记模板: notes to begin others with.
//!
//! **Invariant:** a template is a note like any other, in a notebook of its own; what is begun with it is a copy that knows
//! nothing of it, and holds its own pictures.

use super::commands::SHOP;
use crate::{
    domain::{
        change::{Change, Context},
        edit::{Edit, Refused},
        file::{File, Holder},
        id::{Id, RecordId},
        note::{Above, Note, Notebook},
        rank::Rank,
        record::Typed,
        standing::standings_at_end,
        value::{Place, Shape},
        workspace::Workspace,
    },
    features::{
        boards::commands::named,
        links::addresses::{Named, named_in},
    },
};

/// The notes that others can be begun with, as they stand in the tree.
pub fn templates(ws: &Workspace) -> Vec<(Id<Note>, String)> {
    if ws.get(Notebook::TEMPLATES).is_none_or(|it| it.trashed) {
        return vec![];
    }
    let under = |parent: RecordId| {
        let notes = ws.children::<Note>(parent).map(|it| (it.0, it.1.title.clone()));
        notes.collect::<Vec<_>>().into_iter().rev()
    };
    let (mut found, mut next) = (vec![], under(Notebook::TEMPLATES.any()).collect::<Vec<_>>());
    while let Some((note, title)) = next.pop() {
        next.extend(under(note.any()));
        found.push((note, title));
    }
    found
}

/// Keeps a copy of a note as a template, in the notebook for that, which is made, called `name`, where there is none.
pub fn keep_as_template(
    ws: &Workspace,
    cx: &mut Context,
    note: Id<Note>,
    template: Id<Note>,
    name: &str,
) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "note.keep");
    begin_notebook(&mut edit, ws, name)?;
    copy(&mut edit, ws, cx, note, template, Id::of(Notebook::TEMPLATES.any()))?;
    Ok(edit.done(cx))
}

/// Adds a template that says nothing yet; see [`keep_as_template`].
pub fn add_template(
    ws: &Workspace,
    cx: &mut Context,
    template: Id<Note>,
    name: &str,
) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "note.add");
    begin_notebook(&mut edit, ws, name)?;
    let parent = Id::of(Notebook::TEMPLATES.any());
    edit.set(template, &Note::PLACE, Some(last_in(ws, parent)?));
    edit.set(template, &Note::TITLE, String::new());
    edit.set(template, &Note::TEXT, String::new());
    Ok(edit.done(cx))
}

fn begin_notebook(edit: &mut Edit, ws: &Workspace, name: &str) -> Result<(), Refused> {
    if ws.get(Notebook::TEMPLATES).is_none_or(|it| it.place.is_none()) {
        let rank = standings_at_end(ws, SHOP.any(), Notebook::KIND, 1)?.pop().ok_or(Refused::NoRoom)?;
        edit.set(Notebook::TEMPLATES, &Notebook::NAME, named(name)?);
        edit.set(Notebook::TEMPLATES, &Notebook::PLACE, Some(Place { parent: SHOP, rank }));
    }
    edit.set(Notebook::TEMPLATES, &Notebook::TRASHED, false);
    Ok(())
}

fn last_in(ws: &Workspace, parent: Id<Above>) -> Result<Place<Above>, Refused> {
    let rank = standings_at_end(ws, parent.any(), Note::KIND, 1)?.pop().ok_or(Refused::NoRoom)?;
    Ok(Place { parent, rank })
}

/// Adds a note that begins as a template says, last in a notebook or under another note.
pub fn add_from_template(
    ws: &Workspace,
    cx: &mut Context,
    template: Id<Note>,
    note: Id<Note>,
    parent: Id<Above>,
) -> Result<Change, Refused> {
    ws.record(parent.any()).filter(|it| !it.is_purged()).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "note.add");
    copy(&mut edit, ws, cx, template, note, parent)?;
    Ok(edit.done(cx))
}

fn copy(
    edit: &mut Edit,
    ws: &Workspace,
    cx: &mut Context,
    note: Id<Note>,
    to: Id<Note>,
    parent: Id<Above>,
) -> Result<(), Refused> {
    let says = ws.get(note).ok_or(Refused::Gone)?;
    let text = copy_files(edit, ws, cx, &says.text, to)?;
    edit.set(to, &Note::PLACE, Some(last_in(ws, parent)?));
    edit.set(to, &Note::TITLE, says.title.clone());
    edit.set(to, &Note::TEXT, text);
    Ok(())
}

/// Lays copies of the files that a text shows into a note; the answer is the text that shows those.
fn copy_files(
    edit: &mut Edit,
    ws: &Workspace,
    cx: &mut Context,
    text: &str,
    to: Id<Note>,
) -> Result<String, Refused> {
    let mut files: Vec<Id<File>> = vec![];
    for named in named_in(text) {
        if let Named::File(file) = named
            && !files.contains(&file)
            && ws.get(file).is_some()
        {
            files.push(file);
        }
    }
    let ranks = Rank::spread(None, None, files.len()).ok_or(Refused::NoRoom)?;
    let mut text = text.to_owned();
    for (file, rank) in files.into_iter().zip(ranks) {
        let own: Id<File> = cx.new_id();
        let record = ws.record(file.any()).ok_or(Refused::Gone)?;
        for key in File::ALL.into_iter().filter(|it| *it != File::PLACE.key() && *it != File::TRASHED.key()) {
            let value = record.value(key);
            if !value.is_empty() {
                edit.set_any(File::KIND, own.any(), key, value);
            }
        }
        let place = Place { parent: Id::<Holder>::of(to.any()), rank };
        edit.set_key(own, File::PLACE.key(), Some(place).write());
        text = text.replace(&Named::File(file).address(), &Named::File(own).address());
    }
    Ok(text)
}

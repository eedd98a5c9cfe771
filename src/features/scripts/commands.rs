//! What can be done to scripts, each a pure function from the workspace to a change.
//!
//! **Invariant:** counting and noting never overwrite what another device counted or noted.

use crate::{
    domain::{
        board::Shop,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        note::{Above, Note, Notebook, Words},
        record::Typed,
        standing::standings_at_end,
        value::{Place, Shape},
        workspace::Workspace,
    },
    features::boards::commands::{named, set},
};

/// A kind of scripts with the first of them, as the shop is offered them.
pub struct Kind<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Titles and texts.
    pub scripts: &'a [(&'a str, &'a str)],
}

/// So many letters of what was sought in vain are noted.
const LONGEST_MISSED: usize = 30;
/// So many different words are noted per notebook.
const MOST_MISSED: usize = 200;

/// Makes kinds of scripts with the first of each; whoever else begins so makes the same ones.
pub fn begin_scripts(ws: &Workspace, cx: &mut Context, kinds: &[Kind]) -> Result<Change, Refused> {
    let ranks = standings_at_end(ws, RecordId::SHOP, Notebook::KIND, kinds.len())?;
    let mut edit = Edit::new(ws, "script.begin");
    for (kind, rank) in kinds.iter().zip(ranks) {
        let notebook = Id::<Notebook>::of(RecordId::derived(&format!("scripts/{}", kind.name)));
        edit.set(notebook, &Notebook::NAME, named(kind.name)?);
        edit.set(notebook, &Notebook::PLACE, Some(Place { parent: Id::of(RecordId::SHOP), rank }));
        edit.set(notebook, &Notebook::SCRIPTS, true);
        edit.set(notebook, &Notebook::TRASHED, false);
        let ranks = standings_at_end(ws, notebook.any(), Note::KIND, kind.scripts.len())?;
        for ((title, text), rank) in kind.scripts.iter().zip(ranks) {
            let script = Id::<Note>::of(RecordId::derived(&format!("scripts/{}/{title}", kind.name)));
            edit.set(script, &Note::PLACE, Some(Place { parent: Id::of(notebook.any()), rank }));
            edit.set(script, &Note::TITLE, (*title).to_owned());
            edit.set(script, &Note::TEXT, (*text).to_owned());
        }
    }
    Ok(edit.done(cx))
}

/// Adds a kind of scripts, last.
pub fn add_kind(
    ws: &Workspace,
    cx: &mut Context,
    notebook: Id<Notebook>,
    name: &str,
) -> Result<Change, Refused> {
    let rank = standings_at_end(ws, RecordId::SHOP, Notebook::KIND, 1)?.pop().ok_or(Refused::NoRoom)?;
    let mut edit = Edit::new(ws, "script.begin");
    edit.set(notebook, &Notebook::NAME, named(name)?);
    edit.set(notebook, &Notebook::PLACE, Some(Place { parent: Id::of(RecordId::SHOP), rank }));
    edit.set(notebook, &Notebook::SCRIPTS, true);
    Ok(edit.done(cx))
}

/// Adds a script, last of its kind.
pub fn add_script(
    ws: &Workspace,
    cx: &mut Context,
    script: Id<Note>,
    kind: Id<Notebook>,
    (title, text): (&str, &str),
) -> Result<Change, Refused> {
    ws.get(kind).ok_or(Refused::Gone)?;
    let rank = standings_at_end(ws, kind.any(), Note::KIND, 1)?.pop().ok_or(Refused::NoRoom)?;
    let mut edit = Edit::new(ws, "script.add");
    edit.set(script, &Note::PLACE, Some(Place { parent: Id::of(kind.any()), rank }));
    edit.set(script, &Note::TITLE, named(title)?);
    edit.set(script, &Note::TEXT, text.trim().to_owned());
    Ok(edit.done(cx))
}

/// Writes a script anew, of another kind if need be.
pub fn change_script(
    ws: &Workspace,
    cx: &mut Context,
    script: Id<Note>,
    kind: Id<Notebook>,
    (title, text): (&str, &str),
) -> Result<Change, Refused> {
    let it = ws.get(script).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "script.change");
    edit.set(script, &Note::TITLE, named(title)?);
    edit.set(script, &Note::TEXT, text.trim().to_owned());
    let parent: Id<Above> = Id::of(kind.any());
    if it.place.as_ref().is_none_or(|it| it.parent != parent) {
        let rank = standings_at_end(ws, kind.any(), Note::KIND, 1)?.pop().ok_or(Refused::NoRoom)?;
        edit.set(script, &Note::PLACE, Some(Place { parent, rank }));
    }
    Ok(edit.done(cx))
}

/// Counts that a script was copied on this device.
pub fn count_copy(ws: &Workspace, cx: &mut Context, script: Id<Note>) -> Result<Change, Refused> {
    ws.get(script).ok_or(Refused::Gone)?;
    let key = Note::USED.of(Id::of(cx.next.writer.replica));
    let before = match ws.value(script.any(), key) {
        crate::domain::value::Value::Number(count) => count,
        _ => 0,
    };
    let mut edit = Edit::new(ws, "script.copied");
    edit.set_key(script, key, before.saturating_add(1).write());
    Ok(edit.done(cx))
}

/// Notes that words were looked for in vain, in the first kind of scripts.
pub fn note_missed(ws: &Workspace, cx: &mut Context, typed: &str) -> Result<Change, Refused> {
    let words: String = typed.trim().chars().take(LONGEST_MISSED).collect();
    let kind = ws.children::<Notebook>(RecordId::SHOP).find(|it| it.1.scripts).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "script.missed");
    if kind.1.missed.len() < MOST_MISSED {
        edit.set_key(kind.0, Notebook::MISSED.of(missed(&words)), words.write());
    }
    Ok(edit.done(cx))
}

/// Strikes words out that were looked for in vain.
pub fn forget_missed(ws: &Workspace, cx: &mut Context, words: &str) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "script.missed");
    for (kind, _) in ws.children::<Notebook>(RecordId::SHOP).filter(|it| it.1.scripts) {
        edit.set_key(kind, Notebook::MISSED.of(missed(words)), String::new().write());
    }
    Ok(edit.done(cx))
}

fn missed(words: &str) -> Id<Words> {
    Id::of(RecordId::derived(&format!("missed/{words}")))
}

/// Says which words scripts should not have.
pub fn set_forbidden(ws: &Workspace, cx: &mut Context, list: &str) -> Result<Change, Refused> {
    let shop = Id::<Shop>::of(RecordId::SHOP);
    let mut edit = Edit::new(ws, "script.forbidden");
    edit.set(shop, &Shop::FORBIDDEN, list.trim().to_owned());
    Ok(edit.done(cx))
}

/// Puts a script into 回收站.
pub fn trash_script(ws: &Workspace, cx: &mut Context, script: Id<Note>) -> Result<Change, Refused> {
    set(ws, cx, "note.trash", script, &Note::TRASHED, true)
}

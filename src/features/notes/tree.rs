//! The tree of notebooks and notes, as rows that compare, and what stands above what.
//!
//! **Invariant:** a note that can not be reached from a notebook, whatever the reason, is still shown: under 未归类.

use crate::domain::{
    id::{Id, RecordId},
    note::{Note, Notebook},
    order,
    record::Data,
    workspace::{Workspace, hash::RecordSet},
};

/// Deeper than this nothing real stands; a circle can only come from a merge or a forged packet.
const DEEPEST: usize = 32;

/// A row of the tree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// What it is.
    pub what: What,
    /// Its name or title, as it is written.
    pub name: String,
    /// How deep it stands: notebooks at 0.
    pub depth: usize,
    /// How many stand right in it.
    pub inside: usize,
    /// These are shown.
    pub open: bool,
}

/// What a row of the tree is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum What {
    /// A notebook.
    Notebook(Id<Notebook>),
    /// A note.
    Note(Id<Note>),
    /// 未归类: notes whose notebook is not here, or that stand in a circle.
    Loose,
}

impl What {
    /// What notes in it name as their place; none of 未归类.
    pub fn record(self) -> Option<RecordId> {
        match self {
            What::Notebook(it) => Some(it.any()),
            What::Note(it) => Some(it.any()),
            What::Loose => None,
        }
    }
}

/// The tree from the top, with what stands in those that `is_open` says.
pub fn rows(ws: &Workspace, is_open: &dyn Fn(What) -> bool) -> Vec<Row> {
    let mut tree = Tree { ws, is_open, line: vec![], rows: vec![] };
    for (notebook, it) in ws.children::<Notebook>(RecordId::SHOP).filter(|it| !it.1.scripts) {
        let notes = ws.children::<Note>(notebook.any()).map(|it| it.0).collect();
        tree.push(What::Notebook(notebook), &it.name, notes);
    }
    let loose = loose(ws);
    if !loose.is_empty() {
        tree.push(What::Loose, "", loose);
    }
    tree.rows
}

/// The rows so far, and what those to come stand in.
struct Tree<'w> {
    ws: &'w Workspace,
    is_open: &'w dyn Fn(What) -> bool,
    line: Vec<What>,
    rows: Vec<Row>,
}

impl Tree<'_> {
    fn push(&mut self, what: What, name: &str, notes: Vec<Id<Note>>) {
        let open = (!notes.is_empty() || !matches!(what, What::Note(_))) && (self.is_open)(what);
        let (depth, inside) = (self.line.len(), notes.len());
        self.rows.push(Row { what, name: name.to_owned(), depth, inside, open });
        if !open || depth > DEEPEST {
            return;
        }
        self.line.push(what);
        for note in notes {
            // Of a circle each stands once.
            if let Some(it) = self.ws.get(note).filter(|_| !self.line.contains(&What::Note(note))) {
                let under = self.ws.children::<Note>(note.any()).map(|it| it.0);
                let under = under.filter(|it| *it != note && !self.line.contains(&What::Note(*it))).collect();
                self.push(What::Note(note), &it.title, under);
            }
        }
        self.line.pop();
    }
}

/// Notes that are not put away but stand in nothing that leads to a notebook: each by itself, and of a circle one.
fn loose(ws: &Workspace) -> Vec<Id<Note>> {
    let mut found = vec![];
    let mut in_circle = RecordSet::default();
    for record in ws.records().iter().filter(|it| !it.is_purged()) {
        let Data::Note(it) = &record.data else { continue };
        let note = Id::<Note>::of(record.id);
        if it.trashed || in_circle.contains(&record.id) {
            continue;
        }
        let Some(parent) = it.place.as_ref().map(|it| it.parent.any()) else {
            found.push(note);
            continue;
        };
        match ws.record(parent).filter(|it| !it.is_purged()).map(|it| &it.data) {
            Some(Data::Notebook(_)) => {}
            Some(Data::Note(_)) => {
                let line: Vec<_> = above(ws, note).collect();
                if line.contains(&record.id) {
                    in_circle.extend(line);
                    found.push(note);
                }
            }
            _ => found.push(note),
        }
    }
    order::sort(&mut found);
    found
}

/// What a note stands in, and what that stands in, up to its notebook.
pub fn above(ws: &Workspace, note: Id<Note>) -> impl Iterator<Item = RecordId> {
    let parent = move |id: RecordId| match &ws.record(id)?.data {
        Data::Note(it) => it.place.as_ref().map(|it| it.parent.any()),
        _ => None,
    };
    std::iter::successors(parent(note.any()), move |it| parent(*it)).take(DEEPEST)
}

/// True when `it` is the note or stands somewhere under it.
pub fn is_within(ws: &Workspace, it: RecordId, note: Id<Note>) -> bool {
    it == note.any() || above(ws, Id::of(it)).any(|above| above == note.any())
}

/// In which notebook a note stands, through whatever notes.
pub fn notebook_of(ws: &Workspace, note: Id<Note>) -> Option<Id<Notebook>> {
    above(ws, note).find_map(|it| ws.get(Id::<Notebook>::of(it)).map(|_| Id::of(it)))
}

/// True when a note is a 话术.
pub fn is_script(ws: &Workspace, note: Id<Note>) -> bool {
    notebook_of(ws, note).and_then(|it| ws.get(it)).is_some_and(|it| it.scripts)
}

/// True when a person finds it in the tree: neither it nor what it stands in is put away.
pub fn is_seen(ws: &Workspace, note: Id<Note>) -> bool {
    let is_here = |id: RecordId| match ws.record(id).filter(|it| !it.is_purged()) {
        Some(it) => !it.data.is_hidden(),
        None => true,
    };
    ws.get(note).is_some_and(|it| !it.trashed) && above(ws, note).all(is_here)
}

/// The names of what a note stands in, from the notebook down.
pub fn path(ws: &Workspace, note: Id<Note>) -> Vec<(What, String)> {
    let named = |id: RecordId| match &ws.record(id)?.data {
        Data::Notebook(it) => Some((What::Notebook(Id::of(id)), it.name.clone())),
        Data::Note(it) => Some((What::Note(Id::of(id)), it.title.clone())),
        _ => None,
    };
    let mut path: Vec<_> = above(ws, note).filter_map(named).collect();
    path.reverse();
    path
}

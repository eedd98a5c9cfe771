//! Notes that can be found by their titles, also as these sound, and by their texts.
//!
//! **Invariant:** answers as if it had looked at every note that is seen.

use std::ops::Range;

use super::{
    arena::{Arena, PART},
    fold::{fold, places},
    lines::Lines,
    others::{Other, OtherRow},
    queries::{around, marked},
    query::Query,
};
use crate::{
    domain::{
        id::Id,
        name::Name,
        note::Note,
        record::{Data, Typed},
        workspace::{Touched, Workspace, children::Slot},
    },
    features::notes::tree::{is_script, is_seen, path},
};

/// So many notes are shown.
const MOST: usize = 12;

/// So many notes are laid between two looks at the clock.
const AT_ONCE: usize = 32;

/// All notes, laid when the first search asks.
#[derive(Default)]
pub struct NotesIndex {
    laid: Option<Laid>,
    laying: Option<Laying>,
}

/// A line for each note: its title, and its title with its text. What a title sounds like is looked for in the first
/// alone, which is short.
struct Laid {
    titles: Lines,
    texts: Lines,
}

/// An index on its way.
struct Laying {
    lines: Laid,
    /// The next record to be looked at.
    next: usize,
}

impl Laid {
    /// Lays a note's lines, if it is one that is seen.
    fn push(&mut self, ws: &Workspace, slot: Slot) -> bool {
        let Some(record) = ws.in_slot(slot).filter(|it| !it.is_purged()) else { return false };
        let Data::Note(it) = &record.data else { return false };
        let seen = is_seen(ws, Id::of(record.id));
        if seen {
            self.titles.push(slot, |line| fold(&it.title, line));
            self.texts.push(slot, |line| {
                fold(&it.title, line);
                line.push(PART);
                fold(&it.text, line);
            });
        }
        seen
    }

    fn wipe(&mut self, slot: Slot) {
        self.titles.wipe(slot);
        self.texts.wipe(slot);
    }
}

impl NotesIndex {
    /// Takes note of registers that were set.
    pub fn touch(&mut self, ws: &Workspace, touched: &[Touched]) {
        let is_of_notes = |it: &&Touched| matches!(it.kind, Name::NOTE | Name::NOTEBOOK);
        for it in touched.iter().filter(is_of_notes) {
            match (it.kind, it.key.name, &mut self.laid) {
                (Name::NOTE, Name::TITLE | Name::TEXT, Some(laid)) => {
                    let slot = ws.slot(it.record).expect("what was touched is there");
                    laid.wipe(slot);
                    laid.push(ws, slot);
                }
                (Name::NOTE, Name::READ | Name::USED | Name::NEWCOMERS, _) => {}
                // What stands under it is seen, or no longer; and what is on its way may have passed it.
                _ => return *self = NotesIndex::default(),
            }
        }
    }

    /// Looks through the notes, unless it did, as long as `more` says so. Answers whether it is done.
    pub fn lay(&mut self, ws: &Workspace, more: &mut dyn FnMut() -> bool) -> bool {
        if self.laid.as_ref().is_some_and(|it| !it.texts.is_loose()) {
            return true;
        }
        let laying = self.laying.get_or_insert_with(|| {
            let none = || Lines::with_room(ws.records().len(), 0);
            Laying { lines: Laid { titles: none(), texts: none() }, next: 0 }
        });
        let mut pushed = 0;
        while laying.next < ws.records().len() {
            pushed += usize::from(laying.lines.push(ws, laying.next as Slot));
            laying.next += 1;
            if pushed == AT_ONCE {
                pushed = 0;
                if !more() {
                    return false;
                }
            }
        }
        if let Some(Laying { mut lines, .. }) = self.laying.take() {
            lines.titles.are_ordered();
            lines.texts.are_ordered();
            self.laid = Some(lines);
        }
        true
    }

    /// How many notes fit, and the first of them: those whose titles do before the others. What is looked for by its
    /// sound is so in titles; `written` is the same words as they are written.
    pub fn find(&mut self, ws: &Workspace, written: &Query, query: &Query) -> (usize, Vec<OtherRow>) {
        self.lay(ws, &mut || true);
        let Some(laid) = &self.laid else { return (0, vec![]) };
        let (titled, mut found) = laid.titles.find(query, MOST, |_, _, _| true);
        let is_more = |arena: &Arena, hit: &Range<usize>, _| !query.fits(arena.title(hit));
        let (more, texts) = laid.texts.find(written, MOST, is_more);
        found.extend(texts);
        found.truncate(MOST);
        (titled + more, found.into_iter().filter_map(|it| row(ws, it, query)).collect())
    }
}

fn note(ws: &Workspace, slot: Slot) -> Option<&Note> {
    Note::in_data(&ws.in_slot(slot)?.data)
}

fn row(ws: &Workspace, slot: Slot, query: &Query) -> Option<OtherRow> {
    let it = note(ws, slot)?;
    let id = Id::of(ws.in_slot(slot)?.id);
    let missing: Vec<_> = query.words().iter().filter(|word| places(&it.title, [*word]).is_empty()).collect();
    let inside =
        places(&it.text, missing.iter().copied()).first().map(|at| marked(&around(&it.text, at), query));
    Some(OtherRow {
        other: if is_script(ws, id) { Other::Script(id) } else { Other::Note(id) },
        name: marked(&it.title, query),
        on: path(ws, id).into_iter().next().map(|it| it.1),
        inside: inside.filter(|_| !missing.is_empty()).unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{id::RecordId, note::Notebook},
        features::{
            bench::Bench,
            notes::commands::{add_note, add_notebook, trash_note, write_note},
        },
    };

    fn found(index: &mut NotesIndex, bench: &Bench, words: &str) -> Vec<String> {
        let query = Query::of(words, None).expect("words");
        index.find(&bench.ws, &query, &query).1.iter().map(OtherRow::plain_name).collect()
    }

    #[test]
    fn notes_are_found_by_title_then_by_text_and_not_in_the_trash() {
        let (mut bench, mut index) = (Bench::default(), NotesIndex::default());
        let notebook = Id::<Notebook>::of(RecordId(61));
        bench.run(|ws, cx| add_notebook(ws, cx, notebook, "客服")).expect("a notebook");
        for (number, title, text) in
            [(1, "快递", "退货要写清楚"), (2, "退货", "先看照片"), (3, "发票", "抬头")]
        {
            let note = Id::of(RecordId(70 + number));
            let parent = Id::of(notebook.any());
            bench.run(|ws, cx| add_note(ws, cx, note, parent, title, text)).expect("a note");
        }
        assert_eq!(found(&mut index, &bench, "退货"), ["退货", "快递"]);
        assert_eq!(found(&mut index, &bench, "退货 照片"), ["退货"], "words of title and text combine");
        let first = Id::<Note>::of(RecordId(71));
        let change = bench.run(|ws, cx| write_note(ws, cx, first, "丢件".into())).expect("it fits");
        index.touch(&bench.ws, &Workspace::default().apply(&change));
        assert_eq!(found(&mut index, &bench, "退货"), ["退货"]);
        let change = bench.run(|ws, cx| trash_note(ws, cx, first)).expect("it goes");
        index.touch(&bench.ws, &Workspace::default().apply(&change));
        assert!(found(&mut index, &bench, "丢件").is_empty());
    }
}

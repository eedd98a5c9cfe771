//! 新增, 更新, 放进回收站, 冲突 and 忽略: what an import means to a person, counted by records.
//!
//! **Invariant:** a record counts under at most one of new, updated, trashed and ignored; and under conflicts only if it had none.

use hashbrown::{HashMap, HashSet};

use crate::{
    change::{Change, Writer},
    id::RecordId,
    name::Name,
    order,
    value::{Key, Value},
    workspace::{Record, Touched, Workspace, hash::Ids},
};

/// So many names are kept of a heap.
const SAMPLES: usize = 3;

/// Records of one kind, sorted by what happens to them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tally {
    /// Which kind.
    pub kind: Name,
    /// 新增: not here before.
    pub new: Heap,
    /// 更新: would say something else.
    pub updated: Heap,
    /// 放进回收站: would be there, and is not.
    pub trashed: Heap,
    /// 冲突: would have several versions, and had not.
    pub conflicts: Heap,
    /// 忽略: gone for good here, whatever is said of them.
    pub ignored: Heap,
}

/// Some records.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Heap {
    /// How many.
    pub count: usize,
    /// What the first of them are called.
    pub samples: Vec<String>,
}

impl Heap {
    fn add(&mut self, record: Option<&Record>) {
        self.count += 1;
        if self.samples.len() < SAMPLES {
            self.samples.extend(record.and_then(name_of));
        }
    }
}

/// What a record is called, or begins with.
fn name_of(record: &Record) -> Option<String> {
    [Name::TITLE, Name::NAME, Name::TEXT].into_iter().find_map(|name| match record.value(Key::plain(name)) {
        Value::Text(text) if !text.is_empty() => Some(text),
        _ => None,
    })
}

/// What became of the touched records, counted so far.
#[derive(Default)]
pub struct Tallies {
    tallies: Vec<Tally>,
    /// Those that were found to say something else.
    said: HashSet<RecordId, Ids>,
}

impl Tallies {
    /// Counts what nobody hears of, because it is gone for good here.
    pub fn ignore(&mut self, before: &Workspace, after: &Workspace, ignored: HashMap<RecordId, Name, Ids>) {
        for (id, kind) in ignored {
            if before.record(id).is_none_or(Record::is_purged) {
                self.of(kind).ignored.add(after.record(id));
            }
        }
    }

    /// Counts these records for being new, and for having two versions.
    pub fn count(&mut self, before: &Workspace, after: &Workspace, records: &[Record]) {
        for record in records {
            let tally = self.of(record.data.kind());
            let old = before.record(record.id);
            if old.is_none() && !record.is_purged() {
                tally.new.add(Some(record));
            }
            if after.has_conflict(record) && !old.is_some_and(|it| before.has_conflict(it)) {
                tally.conflicts.add(Some(record));
            }
        }
    }

    /// Counts what of this says something else.
    pub fn compare(&mut self, before: &Workspace, after: &Workspace, touched: &[Touched]) {
        for it in touched {
            let Some(old) = before.record(it.record) else { continue };
            if old.value(it.key) != after.value(it.record, it.key) && self.said.insert(it.record) {
                let record = after.record(it.record);
                let is_trashed = |it: &Record| it.value(Key::plain(Name::TRASHED)) == Value::Flag(true);
                let tally = self.of(it.kind);
                let goes = record.is_some_and(is_trashed) && !is_trashed(old);
                if goes { &mut tally.trashed } else { &mut tally.updated }.add(record);
            }
        }
    }

    /// Those that count anything, by kind.
    pub fn told(mut self) -> Vec<Tally> {
        let heaps = |it: &Tally| {
            [&it.new, &it.updated, &it.trashed, &it.conflicts, &it.ignored].map(|heap| heap.count)
        };
        self.tallies.retain(|it| heaps(it).iter().any(|count| *count > 0));
        order::sort_by_key(&mut self.tallies, |it| it.kind.order());
        self.tallies
    }

    fn of(&mut self, kind: Name) -> &mut Tally {
        let at = self.tallies.iter().position(|it| it.kind == kind).unwrap_or_else(|| {
            let [new, updated, trashed, conflicts, ignored] = Default::default();
            self.tallies.push(Tally { kind, new, updated, trashed, conflicts, ignored });
            self.tallies.len() - 1
        });
        &mut self.tallies[at]
    }
}

/// The writers or the authors a workspace would know with `changes`, whichever are more; some may be counted twice.
pub fn people(workspace: &Workspace, changes: &[Change]) -> usize {
    let mut authors: HashSet<(Writer, RecordId), Ids> = HashSet::with_hasher(Ids);
    let mut writers: HashSet<Writer, Ids> = HashSet::with_hasher(Ids);
    for change in changes {
        authors.insert((change.id.writer, change.by.any()));
        writers.insert(change.id.writer);
        writers.extend(change.ops.iter().flat_map(|it| &it.seen).map(|it| it.0));
    }
    let here = workspace.authors().count();
    (here.0 + writers.len()).max(here.1 + authors.len())
}

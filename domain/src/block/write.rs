//! Writes a block.

use std::hash::Hash;

use hashbrown::HashMap;
use postcard::ser_flavors::Flavor;
use serde::Serialize;

use super::{VERSION, Wire};
use crate::{
    board::Member,
    change::{Change, ChangeId, Position, Writer},
    id::{Id, RecordId},
    name::Name,
    value::{Key, Value},
    workspace::hash::Ids,
};

/// A block being written: changes, and for each the ops that are here of it.
#[derive(Default)]
pub struct BlockWriter {
    words: Table<Name>,
    writers: Table<Writer>,
    ids: Table<RecordId>,
    body: Vec<u8>,
    changes: u32,
    seq: u32,
    at: i64,
    /// The index that the next op has if none is missing.
    index: u16,
    run: Option<Run>,
}

/// Where the latest run (or the change, before its first) and its latest op begin: both are marked as the last until
/// another follows.
struct Run {
    of: Option<(Name, RecordId)>,
    at: usize,
    op_at: usize,
}

/// Nothing follows: set on a change without ops, on a change's last run, on a run's last op.
pub(super) const LAST: u8 = 1;
/// An op's register belongs to a family.
pub(super) const OF: u8 = 2;
/// An op has seen others, or does not follow the one before.
pub(super) const RARE: u8 = 4;

impl BlockWriter {
    /// True when no change was begun.
    pub fn is_empty(&self) -> bool {
        self.changes == 0
    }

    /// How long the block is by now, or a little less than that.
    pub fn len(&self) -> usize {
        let words: usize = self.words.list.iter().map(|it| it.as_str().len() + 1).sum();
        self.body.len() + words + 11 * self.writers.list.len() + 8 * self.ids.list.len() + 8
    }

    /// Adds a change with all the ops that are here of it.
    pub fn change(&mut self, change: &Change) {
        self.begin(change.id, change.at, change.by, change.label, change.of);
        for op in &change.ops {
            self.op(op.index, op.kind, op.record, op.key, &op.value, &op.seen);
        }
    }

    /// Begins a change.
    pub fn begin(&mut self, id: ChangeId, at: i64, by: Id<Member>, label: Name, of: u16) {
        let start = self.body.len();
        let code = self.writers.number(id.writer) << 1 | u32::from(LAST);
        let steps = (i64::from(id.seq) - i64::from(self.seq), at.wrapping_sub(self.at));
        let (by, label) = (self.ids.number(by.any()), self.words.number(label));
        self.put(&(code, steps, by, label, of));
        self.run = Some(Run { of: None, at: start, op_at: start });
        (self.seq, self.at, self.index) = (id.seq, at, 0);
        self.changes += 1;
    }

    /// Adds an op to the change begun last.
    pub fn op(
        &mut self,
        index: u16,
        kind: Name,
        record: RecordId,
        key: Key,
        value: &Value,
        seen: &[(Writer, Position)],
    ) {
        self.begin_run(kind, record);
        let of = (key.of != RecordId::SHOP).then(|| self.ids.number(key.of));
        let step = i32::from(index) - i32::from(self.index);
        let rare = step != 0 || !seen.is_empty();
        self.index = index.wrapping_add(1);

        let start = self.body.len();
        let flags = LAST | if of.is_some() { OF } else { 0 } | if rare { RARE } else { 0 };
        let code = self.words.number(key.name) << 3 | u32::from(flags);
        self.put(&code);
        if let Some(of) = of {
            self.put(&of);
        }
        if rare {
            self.put(&(step, seen.len() as u32));
            for (writer, position) in seen {
                let writer = self.writers.number(*writer);
                self.put(&(writer, position));
            }
        }
        let wire = match value {
            Value::Nothing => Wire::Nothing,
            Value::Flag(flag) => Wire::Flag(*flag),
            Value::Number(number) => Wire::Number(*number),
            Value::Text(text) => Wire::Text(text),
            Value::Record(id) => Wire::Record(self.ids.number(*id)),
            Value::Place(parent, rank) => Wire::Place(self.ids.number(*parent), rank.as_str()),
            Value::When(when) => Wire::When(*when),
            Value::Foreign(json) => Wire::Foreign(json),
        };
        self.put(&wire);
        if let Some(run) = &mut self.run {
            run.op_at = start;
        }
    }

    /// The block.
    pub fn finish(self) -> Vec<u8> {
        let mut block = BlockWriter { body: Vec::with_capacity(self.len() + 16), ..Default::default() };
        block.body.push(VERSION);
        let words: Vec<&str> = self.words.list.iter().map(|it| it.as_str()).collect();
        block.put(&(words, self.writers.list, self.ids.list, self.changes));
        block.body.extend_from_slice(&self.body);
        block.body
    }

    /// An op on the record of the op before continues its run; any other begins one.
    fn begin_run(&mut self, kind: Name, record: RecordId) {
        if let Some(run) = &self.run {
            let continues = run.of == Some((kind, record));
            self.body[if continues { run.op_at } else { run.at }] &= !LAST;
            if continues {
                return;
            }
        }
        let start = self.body.len();
        let code = self.words.number(kind) << 1 | u32::from(LAST);
        self.put(&(code, record));
        self.run = Some(Run { of: Some((kind, record)), at: start, op_at: start });
    }

    fn put(&mut self, value: &impl Serialize) {
        let mut serializer = postcard::Serializer { output: Body(&mut self.body) };
        value.serialize(&mut serializer).expect("these shapes have a known length and the body grows");
    }
}

/// Things that are written once and then named by number.
struct Table<T> {
    list: Vec<T>,
    numbers: HashMap<T, u32, Ids>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table { list: vec![], numbers: HashMap::default() }
    }
}

impl<T: Copy + Eq + Hash> Table<T> {
    fn number(&mut self, it: T) -> u32 {
        *self.numbers.entry(it).or_insert_with(|| {
            self.list.push(it);
            self.list.len() as u32 - 1
        })
    }
}

/// Lets postcard write on behind what is there.
struct Body<'a>(&'a mut Vec<u8>);

impl Flavor for Body<'_> {
    type Output = ();
    fn try_extend(&mut self, data: &[u8]) -> postcard::Result<()> {
        self.0.extend_from_slice(data);
        Ok(())
    }
    fn try_push(&mut self, data: u8) -> postcard::Result<()> {
        self.0.push(data);
        Ok(())
    }
    fn finalize(self) -> postcard::Result<()> {
        Ok(())
    }
}

//! Writing a packet: changes are laid in, lines come out.
//!
//! Lines come in one order for one set of ops (rule F7), so that two devices that know the same write the same, and a
//! person finds the cards of a list together.
//!
//! Chunks of files are not here: whoever has them hands them in one by one, before the end is asked for.
//!
//! **Invariant:** every op that is laid in and belongs to the scope stands in exactly one line.

use std::cmp::Ordering;

use super::{
    Header, Scope, base64,
    json::{push, write_key, write_value},
    line::{EndLine, write_header},
    scope::Extent,
    sum::Sum,
};
use crate::domain::{
    board::Field,
    buyers::tells_of_buyer,
    change::{Change, Op, Writer},
    chunk::{Chunk, ChunkId, Chunks},
    file::File,
    id::{Id, RecordId},
    merge::{Said, heads},
    name::Name,
    order,
    rank::Rank,
    value::{Key, Value},
    workspace::PURGED,
};

/// A packet being put together.
pub struct Outgoing {
    header: Header,
    scope: Scope,
    /// What tells of buyers is held back: also all that these fields of the shop's own say.
    veil: Option<Vec<Id<Field>>>,
    changes: Vec<Change>,
}

impl Outgoing {
    /// An empty packet.
    pub fn new(header: Header, scope: Scope) -> Self {
        Outgoing { header, scope, veil: None, changes: vec![] }
    }

    /// The same without what tells of buyers (rule F16); `fields` are those of the shop's own that do by their name.
    pub fn without_buyers(self, fields: Vec<Id<Field>>) -> Self {
        Outgoing { veil: Some(fields), ..self }
    }

    /// What its first line says.
    pub fn header(&self) -> &Header {
        &self.header
    }

    fn is_veiled(&self, op: &Op) -> bool {
        let Some(fields) = &self.veil else { return false };
        let by_field = op.key.name == Name::VALUE && fields.contains(&Id::of(op.key.of));
        by_field || matches!(&op.value, Value::Text(text) if tells_of_buyer(text))
    }

    /// Lays a change of the log in, as far as it belongs to the scope; in any order, repeats do not matter.
    pub fn add(&mut self, mut change: Change) {
        self.scope.trim(&mut change);
        if !change.ops.is_empty() {
            self.changes.push(change);
        }
    }

    /// The lines of the packet, each with its line feed.
    pub fn lines(&self) -> Lines<'_> {
        let mut said = by_record(self.changes.iter().flat_map(Said::all).collect());
        for one in said.chunk_by_mut(|a, b| a.op.record == b.op.record) {
            if !one.is_sorted_by(|a, b| in_record(a, b).is_le()) {
                order::sort_by(one, in_record);
            }
        }
        said.dedup_by(|a, b| {
            (a.name(), a.op.record, a.op.kind, a.op.key) == (b.name(), b.op.record, b.op.kind, b.op.key)
        });
        let mut records: Vec<Record> =
            said.chunk_by(|a, b| subject(a) == subject(b)).map(|it| Record::new(it, &self.scope)).collect();
        let held_back: usize =
            records.iter_mut().map(|it| it.hold_back(&|said| self.is_veiled(said.op))).sum();
        order::sort_by(&mut records, |a, b| a.order().cmp(&b.order()));
        Lines { held_back, ..Lines::new(&self.header, records) }
    }
}

/// The same with the ops of a record together.
fn by_record(said: Vec<Said>) -> Vec<Said> {
    let mut numbered: Vec<_> = said.iter().enumerate().map(|(at, it)| (it.op.record.0, at as u32)).collect();
    order::sort_numbered(&mut numbered);
    numbered.into_iter().map(|it| said[it.1 as usize]).collect()
}

/// The order of two ops of one record: by register, the newest first.
fn in_record(a: &Said, b: &Said) -> Ordering {
    let register = |it: &Said| (it.op.kind.order(), it.op.key.name.order(), it.op.key.of);
    register(a).cmp(&register(b)).then_with(|| b.standing().cmp(&a.standing()))
}

fn subject(said: &Said) -> (RecordId, Name) {
    (said.op.record, said.op.kind)
}

/// What is written of one record: ops in the order of their registers, the newest of a register first.
struct Record<'a> {
    kind: Name,
    id: RecordId,
    place: Option<(RecordId, &'a Rank)>,
    heads: Vec<Said<'a>>,
    past: Vec<Said<'a>>,
}

impl<'a> Record<'a> {
    fn new(said: &[Said<'a>], scope: &Scope) -> Self {
        let (id, kind) = subject(&said[0]);
        let mut record = Record { kind, id, place: None, heads: vec![], past: vec![] };
        let is_purged = |it: &Said| it.op.key == PURGED && it.op.value == Value::Flag(true);
        let purged = said.iter().any(is_purged);
        for register in said.chunk_by(|a, b| a.op.key == b.op.key) {
            let key = register[0].op.key;
            if purged && key != PURGED {
                continue;
            }
            let with_history = scope.extent(id, key) == Extent::History;
            for (said, stands) in register.iter().zip(heads(register)) {
                match stands {
                    true => record.heads.push(*said),
                    false if with_history => record.past.push(*said),
                    false => {}
                }
            }
        }
        let shown = record.heads.iter().find(|it| it.op.key == Key::plain(Name::PLACE));
        record.place = shown.and_then(|it| match &it.op.value {
            Value::Place(parent, rank) => Some((*parent, rank)),
            _ => None,
        });
        record
    }

    /// Takes out what is covered, after it was settled what is said now: so nothing that was said before takes its place.
    /// Answers how much of what is said now is gone.
    fn hold_back(&mut self, covered: &dyn Fn(&Said) -> bool) -> usize {
        let before = self.heads.len();
        self.heads.retain(|it| !covered(it));
        self.past.retain(|it| !covered(it));
        before - self.heads.len()
    }

    /// Kinds as this version declares them, then what stands in one thing together, as it stands there.
    fn order(&self) -> impl Ord {
        (self.kind.order(), self.place, self.id)
    }

    fn ops(&self) -> impl Iterator<Item = Said<'a>> {
        self.heads.iter().chain(&self.past).copied()
    }
}

/// The lines of a packet, one after the other.
pub struct Lines<'a> {
    header: &'a Header,
    writers: Vec<Writer>,
    changes: Vec<&'a Change>,
    records: Vec<Record<'a>>,
    held_back: usize,
    next: Next,
    count: usize,
    sum: Sum,
}

/// Which line comes next, and how many of its sort are done.
enum Next {
    Header,
    Change(usize),
    Record(usize),
    Past(usize),
    Nothing,
}

impl<'a> Lines<'a> {
    fn new(header: &'a Header, records: Vec<Record<'a>>) -> Self {
        let mut changes: Vec<&Change> = records.iter().flat_map(Record::ops).map(|it| it.change).collect();
        order::sort_by_key(&mut changes, |it| it.id);
        changes.dedup_by_key(|it| it.id);
        let seen = records.iter().flat_map(Record::ops).flat_map(|it| it.op.seen.iter().map(|it| it.0));
        let mut writers: Vec<Writer> = changes.iter().map(|it| it.id.writer).chain(seen).collect();
        order::sort(&mut writers);
        writers.dedup();
        let (held_back, next, count, sum) = (0, Next::Header, 0, Sum::default());
        Lines { header, writers, changes, records, held_back, next, count, sum }
    }

    /// How much was held back of what is said now, because it tells of buyers.
    pub fn held_back(&self) -> usize {
        self.held_back
    }

    /// How many lines there will be, for showing progress.
    pub fn total(&self) -> usize {
        let with_past = self.records.iter().filter(|it| !it.past.is_empty()).count();
        let with_heads = self.records.iter().filter(|it| !it.heads.is_empty()).count();
        2 + self.changes.len() + with_heads + with_past
    }

    /// The chunks that the files in it name, in the order in which they are to be written (rule F12).
    pub fn chunks(&self) -> Vec<ChunkId> {
        let mut named = vec![];
        for said in self.records.iter().filter(|it| it.kind == Name::FILE).flat_map(Record::ops) {
            if let Value::Text(text) = &said.op.value
                && (said.op.key == File::CHUNKS.key() || said.op.key == File::PREVIEW.key())
            {
                named.extend(Chunks::read(text).unwrap_or_default());
            }
        }
        order::sort(&mut named);
        named.dedup();
        named
    }

    /// The next line before the chunks and the end.
    pub fn before_chunks(&mut self) -> Option<String> {
        let line = self.element()?;
        Some(self.whole(line))
    }

    /// The line of a chunk; to be asked for after all lines before, in the order of [`Lines::chunks`].
    pub fn chunk(&mut self, chunk: &Chunk) -> String {
        let mut line = String::with_capacity(chunk.bytes.len() / 3 * 4 + 100);
        push(&mut line, format_args!(r#"{{"chunk":"{}","data":""#, chunk.id));
        base64::write(&mut line, &chunk.bytes);
        line.push_str(r#""}"#);
        self.whole(line)
    }

    fn whole(&mut self, mut line: String) -> String {
        line.push_str(",\n");
        self.sum.add(&line);
        self.count += 1;
        line
    }

    fn writer(&self, writer: Writer) -> usize {
        self.writers.binary_search(&writer).expect("every writer was collected")
    }

    fn change(&self, change: &Change) -> String {
        let mut line = String::with_capacity(120);
        let (writer, seq) = (self.writer(change.id.writer), change.id.seq);
        push(
            &mut line,
            format_args!(r#"{{"change":"{writer}.{seq}","at":{},"by":"{}","#, change.at, change.by),
        );
        push(&mut line, format_args!(r#""label":"{}","of":{}}}"#, change.label, change.of));
        line
    }

    fn record(&self, sort: &str, record: &Record, said: &[Said]) -> String {
        let mut line = String::with_capacity(200);
        push(&mut line, format_args!(r#"{{"{sort}":"{}","id":"{}""#, record.kind, record.id));
        for register in said.chunk_by(|a, b| a.op.key == b.op.key) {
            line.push(',');
            write_key(&mut line, register[0].op.key);
            if let [only] = register {
                self.op(&mut line, *only);
                continue;
            }
            for (at, said) in register.iter().enumerate() {
                line.push(if at == 0 { '[' } else { ',' });
                self.op(&mut line, *said);
            }
            line.push(']');
        }
        line.push('}');
        line
    }

    fn op(&self, line: &mut String, said: Said) {
        line.push('[');
        write_value(line, &said.op.value);
        push(line, format_args!(r#","{}.{}""#, self.writer(said.writer()), said.position()));
        for (at, (writer, position)) in said.op.seen.iter().enumerate() {
            line.push_str(if at == 0 { ",{" } else { "," });
            push(line, format_args!(r#""{}":"{position}""#, self.writer(*writer)));
        }
        line.push_str(if said.op.seen.is_empty() { "]" } else { "}]" });
    }

    fn element(&mut self) -> Option<String> {
        loop {
            match self.next {
                Next::Header => {
                    self.next = Next::Change(0);
                    return Some(format!("[{}", write_header(self.header, &self.writers)));
                }
                Next::Change(at) => match self.changes.get(at) {
                    Some(change) => {
                        self.next = Next::Change(at + 1);
                        return Some(self.change(change));
                    }
                    None => self.next = Next::Record(0),
                },
                Next::Record(at) => match self.records.get(at) {
                    Some(record) => {
                        self.next = Next::Record(at + 1);
                        if !record.heads.is_empty() {
                            return Some(self.record("record", record, &record.heads));
                        }
                    }
                    None => self.next = Next::Past(0),
                },
                Next::Past(at) => match self.records.get(at) {
                    Some(record) => {
                        self.next = Next::Past(at + 1);
                        if !record.past.is_empty() {
                            return Some(self.record("past", record, &record.past));
                        }
                    }
                    None => return None,
                },
                Next::Nothing => return None,
            }
        }
    }
}

impl Iterator for Lines<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        if let Some(line) = self.before_chunks() {
            return Some(line);
        }
        if matches!(self.next, Next::Nothing) {
            return None;
        }
        self.next = Next::Nothing;
        let sha256 = self.sum.take();
        let end = EndLine { end: true, count: self.count, sha256 };
        Some(end.write() + "]\n")
    }
}

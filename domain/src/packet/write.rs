//! Writing a packet: changes are laid in, lines come out.
//!
//! Lines come in one order for one set of ops (rule F7), so that two devices that know the same write the same, and a
//! person finds the cards of a list together.
//!
//! Chunks of files are not here: whoever has them hands them in one by one, before the end is asked for.
//!
//! **Invariant:** every op that is laid in and belongs to the scope stands in exactly one line.

use super::{
    Header, Scope,
    arranging::{Arranging, Record},
    base64,
    json::{push, push_id, push_number, write_key, write_value},
    line::{EndLine, write_header},
    sum::Sum,
};
use crate::{
    board::Field,
    buyers::tells_of_buyer,
    change::{Change, Op, Position, Writer},
    chunk::{Chunk, ChunkId, Chunks},
    file::File,
    id::Id,
    merge::Said,
    name::Name,
    order,
    value::Value,
};

/// A packet being put together.
pub struct Outgoing {
    header: Header,
    pub(super) scope: Scope,
    /// What tells of buyers is held back: also all that these fields of the shop's own say.
    veil: Option<Vec<Id<Field>>>,
    pub(super) changes: Vec<Change>,
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

    pub(super) fn is_veiled(&self, op: &Op) -> bool {
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

    /// The whole packet, but for the content of files.
    pub fn text(&self) -> String {
        let (mut lines, mut text) = (self.lines(), String::new());
        while lines.before_chunks(&mut text) {}
        lines.end(&mut text);
        text
    }

    /// The lines of the packet, to be written one after the other.
    pub fn lines(&self) -> Lines<'_> {
        let mut arranging = self.arranging();
        while arranging.step() {}
        arranging.done()
    }

    /// Puts them in order, in steps: see [`Outgoing::lines`].
    pub fn arranging(&self) -> Arranging<'_> {
        Arranging::of(self)
    }
}

/// The lines of a packet, one after the other.
pub struct Lines<'a> {
    header: &'a Header,
    writers: Vec<Writer>,
    changes: Vec<&'a Change>,
    records: Vec<Record<'a>>,
    /// The numbers of the records, in the order of their lines: kinds as this version declares them, then what stands in
    /// one thing together, as it stands there.
    order: Vec<u32>,
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
}

impl<'a> Lines<'a> {
    pub(super) fn new(
        header: &'a Header,
        writers: Vec<Writer>,
        changes: Vec<&'a Change>,
        (records, order): (Vec<Record<'a>>, Vec<u32>),
        held_back: usize,
    ) -> Self {
        let (next, count, sum) = (Next::Header, 0, Sum::default());
        Lines { header, writers, changes, records, order, held_back, next, count, sum }
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

    /// Writes the next line before the chunks and the end; false when there is none.
    pub fn before_chunks(&mut self, out: &mut String) -> bool {
        let begin = out.len();
        let more = self.element(out);
        if more {
            self.close(out, begin);
        }
        more
    }

    /// Writes the line of a chunk; to be asked for after all lines before, in the order of [`Lines::chunks`].
    pub fn chunk(&mut self, chunk: &Chunk, out: &mut String) {
        let begin = out.len();
        out.reserve(chunk.bytes.len() / 3 * 4 + 100);
        push(out, format_args!(r#"{{"chunk":"{}","data":""#, chunk.id));
        base64::write(out, &chunk.bytes);
        out.push_str(r#""}"#);
        self.close(out, begin);
    }

    /// Writes the last line, once.
    pub fn end(&mut self, out: &mut String) {
        let sha256 = self.sum.take();
        let end = EndLine { end: true, count: self.count, sha256 };
        out.push_str(&end.write());
        out.push_str("]\n");
    }

    /// Ends the line that begins there.
    fn close(&mut self, out: &mut String, begin: usize) {
        out.push_str(",\n");
        self.sum.add(&out[begin..]);
        self.count += 1;
    }

    fn writer(&self, writer: Writer) -> usize {
        self.writers.binary_search(&writer).expect("every writer was collected")
    }

    fn change(&self, line: &mut String, change: &Change) {
        line.push_str(r#"{"change":""#);
        push_number(line, self.writer(change.id.writer) as u64);
        line.push('.');
        push_number(line, u64::from(change.id.seq));
        push(line, format_args!(r#"","at":{},"by":""#, change.at));
        push_id(line, change.by.any());
        for part in [r#"","label":""#, change.label.as_str(), r#"","of":"#] {
            line.push_str(part);
        }
        push_number(line, u64::from(change.of));
        line.push('}');
    }

    fn record(&self, line: &mut String, sort: &str, record: &Record, said: &[Said]) {
        for part in ["{\"", sort, "\":\"", record.kind.as_str(), "\",\"id\":\""] {
            line.push_str(part);
        }
        push_id(line, record.id);
        line.push('"');
        for register in said.chunk_by(|a, b| a.op.key == b.op.key) {
            line.push(',');
            write_key(line, register[0].op.key);
            if let [only] = register {
                self.op(line, *only);
                continue;
            }
            for (at, said) in register.iter().enumerate() {
                line.push(if at == 0 { '[' } else { ',' });
                self.op(line, *said);
            }
            line.push(']');
        }
        line.push('}');
    }

    fn op(&self, line: &mut String, said: Said) {
        line.push('[');
        write_value(line, &said.op.value);
        line.push_str(",\"");
        let Position { seq, index } = said.position();
        push_number(line, self.writer(said.writer()) as u64);
        line.push('.');
        push_number(line, u64::from(seq));
        line.push('.');
        push_number(line, u64::from(index));
        line.push('"');
        for (at, (writer, position)) in said.op.seen.iter().enumerate() {
            line.push_str(if at == 0 { ",{" } else { "," });
            push(line, format_args!(r#""{}":"{position}""#, self.writer(*writer)));
        }
        line.push_str(if said.op.seen.is_empty() { "]" } else { "}]" });
    }

    fn element(&mut self, out: &mut String) -> bool {
        loop {
            match self.next {
                Next::Header => {
                    self.next = Next::Change(0);
                    out.push('[');
                    out.push_str(&write_header(self.header, &self.writers));
                    return true;
                }
                Next::Change(at) => match self.changes.get(at) {
                    Some(change) => {
                        self.next = Next::Change(at + 1);
                        self.change(out, change);
                        return true;
                    }
                    None => self.next = Next::Record(0),
                },
                Next::Record(at) => match self.order.get(at).map(|it| &self.records[*it as usize]) {
                    Some(record) => {
                        self.next = Next::Record(at + 1);
                        if !record.heads.is_empty() {
                            self.record(out, "record", record, &record.heads);
                            return true;
                        }
                    }
                    None => self.next = Next::Past(0),
                },
                Next::Past(at) => match self.order.get(at).map(|it| &self.records[*it as usize]) {
                    Some(record) => {
                        self.next = Next::Past(at + 1);
                        if !record.past.is_empty() {
                            self.record(out, "past", record, &record.past);
                            return true;
                        }
                    }
                    None => return false,
                },
            }
        }
    }
}

//! The elements of a packet, understood one after the other.
//!
//! **Invariant:** a change holds an op once, and no op beyond the number it was made with.

use std::str::from_utf8;

use hashbrown::HashSet;

use super::{
    Error, Header, Limits, Measure, Packet, VERSION, base64,
    cursor::Cursor,
    json::{self, number, read_position, read_value, split_key},
    line::{ChangeLine, EndLine, read_header},
    members::Members,
    sum::Sum,
};
use crate::{
    change::{Change, ChangeId, Op, Position, Seen, Writer},
    chunk::{CHUNK, Chunk},
    id::{Id, RecordId},
    name::Name,
    order,
    value::Key,
    workspace::hash::Ids,
};

/// For so many ops of a change room is made when the first of them comes.
const EXPECTED_OPS: usize = 8;

/// What a packet said so far.
pub struct Elements {
    limits: Limits,
    header: Header,
    writers: Vec<Writer>,
    changes: Vec<Change>,
    /// For each change the place of its writer in the header, and its number: sorted, to be found by.
    names: Vec<(u32, u32)>,
    /// Where in it the latest op's change stands: a record's ops are mostly of one change.
    latest: usize,
    authors: HashSet<(u32, RecordId), Ids>,
    words: Vec<Name>,
    unknown: usize,
    /// Pieces of files that were understood and not yet taken.
    chunks: Vec<Chunk>,
    seen_chunks: usize,
    damaged_chunks: usize,
    ops: usize,
    count: usize,
    /// Lines since the packet's first, elements or not.
    line: usize,
    sum: Sum,
}

impl Elements {
    /// Understands the header.
    pub fn begin(line: &str, limits: Limits) -> Result<Elements, Error> {
        let damaged = Error::Damaged { line: 1 };
        let element = line.strip_suffix(',').unwrap_or(line).get(1..).unwrap_or_default();
        let Some(members) = Members::of(element) else { return Err(damaged) };
        match members.whole("version") {
            Some(version) if version > VERSION => return Err(Error::Newer { version }),
            Some(_) => {}
            None => return Err(damaged),
        }
        let Some((header, writers)) = read_header(&members) else { return Err(damaged) };
        keep(Measure::Writers, writers.len(), limits.writers)?;
        keep(Measure::Text, header.names().map(str::len).max().unwrap_or(0), limits.text)?;
        let in_order = writers.is_sorted_by(|a, b| a < b);
        if !in_order || header.at.unsigned_abs() > Limits::MOMENT as u64 {
            return Err(damaged);
        }
        let mut elements = Elements {
            limits,
            header,
            writers,
            changes: vec![],
            names: vec![],
            latest: 0,
            authors: HashSet::with_hasher(Ids),
            words: vec![],
            unknown: 0,
            chunks: vec![],
            seen_chunks: 0,
            damaged_chunks: 0,
            ops: 0,
            count: 0,
            line: 1,
            sum: Sum::default(),
        };
        elements.sum(line);
        Ok(elements)
    }

    /// How many elements there were.
    pub fn count(&self) -> usize {
        self.count
    }

    fn sum(&mut self, line: &str) {
        self.sum.add(line);
        self.sum.add("\n");
        self.count += 1;
    }

    /// Takes in a line; the answer is what the whole packet is, once its end has come.
    pub fn take(&mut self, line: &[u8], whole: bool) -> Result<Option<Result<Packet, Error>>, Error> {
        self.line += 1;
        keep(Measure::Line, line.len(), self.limits.line)?;
        keep(Measure::Lines, self.line - self.seen_chunks, self.limits.lines)?;
        let text = from_utf8(line).map(str::trim);
        if text.is_ok_and(|it| it.starts_with(r#"{"end":"#)) {
            return match EndLine::read(text.unwrap_or_default()) {
                Some(end) => self.end(&end).map(Some),
                None if whole => Err(self.damaged()),
                None => Ok(None),
            };
        }
        if !whole || text == Ok("") {
            return Ok(None);
        }
        let text = text.map_err(|_| self.damaged())?;
        self.sum(text);
        self.element(text.strip_suffix(',').unwrap_or(text))?;
        Ok(None)
    }

    fn damaged(&self) -> Error {
        Error::Damaged { line: self.line }
    }

    fn element(&mut self, text: &str) -> Result<(), Error> {
        let mut cursor = Cursor::new(text);
        let sort = cursor.take(b'{').and_then(|()| cursor.member());
        match sort.as_deref() {
            Some("change") => self.change(text),
            Some("record" | "past") => self.record(&mut cursor),
            Some("chunk") => self.chunk(text),
            Some(_) => {
                self.unknown += 1;
                Ok(())
            }
            None => Err(self.damaged()),
        }
    }

    /// The pieces of files that came since this was asked, and how many there were in all, sound or not.
    pub fn take_chunks(&mut self) -> (Vec<Chunk>, usize) {
        (std::mem::take(&mut self.chunks), self.seen_chunks)
    }

    /// A piece of a file. One that is not what its name says is left out: a broken picture must not cost the rest.
    fn chunk(&mut self, text: &str) -> Result<(), Error> {
        self.seen_chunks += 1;
        keep(Measure::Chunks, self.seen_chunks, self.limits.chunks)?;
        let members = Members::of(text).ok_or_else(|| self.damaged())?;
        let data = members.text("data").and_then(|it| base64::read(&it)).filter(|it| it.len() <= CHUNK);
        match data.map(Chunk::of).filter(|it| members.named("chunk") == Some(it.id)) {
            Some(chunk) => self.chunks.push(chunk),
            None => self.damaged_chunks += 1,
        }
        Ok(())
    }

    fn change(&mut self, text: &str) -> Result<(), Error> {
        let line = ChangeLine::of(text).ok_or_else(|| self.damaged())?;
        let name =
            line.change.split_once('.').and_then(|(writer, seq)| Some((number(writer)?, number(seq)?)));
        let name = name.ok_or_else(|| self.damaged())?;
        let writer = self.writer(name.0)?;
        let sound = name.1 > 0 && line.of > 0 && line.at.unsigned_abs() <= Limits::MOMENT as u64;
        if !sound || self.names.last().is_some_and(|it| *it >= name) {
            return Err(self.damaged());
        }
        if self.authors.insert((name.0, line.by)) {
            keep(Measure::Authors, self.authors.len(), self.limits.authors)?;
        }
        let label = self.word(&line.label)?;
        let id = ChangeId { writer, seq: name.1 };
        let (at, by, of) = (line.at, Id::of(line.by), line.of);
        self.names.push(name);
        self.changes.push(Change { id, at, by, label, of, ops: vec![] });
        Ok(())
    }

    fn writer(&self, at: u32) -> Result<Writer, Error> {
        self.writers.get(at as usize).copied().ok_or_else(|| self.damaged())
    }

    fn word(&mut self, word: &str) -> Result<Name, Error> {
        let name = Name::of(word).ok_or_else(|| self.damaged())?;
        if !name.is_known() && !self.words.contains(&name) {
            self.words.push(name);
            keep(Measure::Words, self.words.len(), self.limits.words)?;
        }
        Ok(name)
    }

    fn record(&mut self, cursor: &mut Cursor) -> Result<(), Error> {
        let kind = cursor.string().ok_or_else(|| self.damaged())?;
        let kind = self.word(&kind)?;
        let id = cursor.take(b',').and_then(|()| cursor.member()).filter(|it| it == "id");
        let id = id.and_then(|_| cursor.string()?.parse().ok()).ok_or_else(|| self.damaged())?;
        while cursor.more(b'}').ok_or_else(|| self.damaged())? {
            let member = cursor.member().ok_or_else(|| self.damaged())?;
            let (word, of) = split_key(&member).ok_or_else(|| self.damaged())?;
            if matches!(word, "id" | "record" | "past") {
                return Err(self.damaged());
            }
            let key = Key { name: self.word(word)?, of };
            self.register(cursor, kind, id, key)?;
        }
        if cursor.is_done() { Ok(()) } else { Err(self.damaged()) }
    }

    /// One op, or a list of several: an op's second member is its name, never a list (rule F5).
    fn register(&mut self, cursor: &mut Cursor, kind: Name, id: RecordId, key: Key) -> Result<(), Error> {
        let mut ahead = cursor.clone();
        let first = ahead.take(b'[').and_then(|()| ahead.peek());
        let second = (first == Some(b'[')).then(|| ahead.value().and_then(|_| ahead.take(b',')));
        let several = second.flatten().is_some() && ahead.peek() == Some(b'[');
        if !several {
            return self.op(cursor, kind, id, key);
        }
        cursor.take(b'[').ok_or_else(|| self.damaged())?;
        loop {
            self.op(cursor, kind, id, key)?;
            if !cursor.more(b']').ok_or_else(|| self.damaged())? {
                return Ok(());
            }
        }
    }

    fn op(&mut self, cursor: &mut Cursor, kind: Name, record: RecordId, key: Key) -> Result<(), Error> {
        self.ops += 1;
        keep(Measure::Ops, self.ops, self.limits.ops)?;
        let value = cursor.take(b'[').and_then(|()| read_value(cursor)).ok_or_else(|| self.damaged())?;
        keep(Measure::Text, json::length(&value), self.limits.text)?;
        let name = cursor.take(b',').and_then(|()| cursor.string()).ok_or_else(|| self.damaged())?;
        let (change, position) = self.named(&name).ok_or_else(|| self.damaged())?;
        let mut seen: Seen = vec![];
        if cursor.more(b']').ok_or_else(|| self.damaged())? {
            seen = self.seen(cursor, self.names[change].0)?;
            cursor.take(b']').ok_or_else(|| self.damaged())?;
        }
        let change = &mut self.changes[change];
        if position.index >= change.of {
            return Err(self.damaged());
        }
        if change.ops.is_empty() {
            change.ops.reserve_exact(usize::from(change.of).min(EXPECTED_OPS));
        }
        change.ops.push(Op { index: position.index, kind, record, key, value, seen });
        Ok(())
    }

    /// The change and the position that `writer.seq.index` names.
    fn named(&mut self, name: &str) -> Option<(usize, Position)> {
        let (writer, position) = name.split_once('.')?;
        let position = read_position(position)?;
        let name = (number(writer)?, position.seq);
        if self.names.get(self.latest) != Some(&name) {
            self.latest = self.names.binary_search(&name).ok()?;
        }
        Some((self.latest, position))
    }

    /// What an op's author had seen; nobody names oneself there (rule C4).
    fn seen(&self, cursor: &mut Cursor, own: u32) -> Result<Seen, Error> {
        let damaged = || self.damaged();
        let mut seen: Seen = vec![];
        cursor.take(b'{').ok_or_else(damaged)?;
        loop {
            let writer = cursor.member().and_then(|it| number(&it)).ok_or_else(damaged)?;
            let position = cursor.string().and_then(|it| read_position(&it)).ok_or_else(damaged)?;
            if writer == own {
                return Err(damaged());
            }
            seen.push((self.writer(writer)?, position));
            if !cursor.more(b'}').ok_or_else(damaged)? {
                break;
            }
        }
        order::sort(&mut seen);
        if seen.is_sorted_by(|a, b| a.0 < b.0) { Ok(seen) } else { Err(damaged()) }
    }

    fn end(&mut self, end: &EndLine) -> Result<Result<Packet, Error>, Error> {
        let mut changes = std::mem::take(&mut self.changes);
        for change in &mut changes {
            order::sort_by_key(&mut change.ops, |it| it.index);
            if !change.ops.is_sorted_by(|a, b| a.index < b.index) {
                return Err(self.damaged());
            }
        }
        changes.retain(|it| !it.ops.is_empty());
        order::sort_by_key(&mut changes, |it| it.id);
        let packet = Packet {
            header: self.header.clone(),
            changes,
            unknown: self.unknown,
            damaged_chunks: self.damaged_chunks,
        };
        let sum = self.sum.take();
        let is_sound = end.end && end.count == self.count && end.sha256 == sum;
        Ok(if is_sound { Ok(packet) } else { Err(Error::Edited(Box::new(packet))) })
    }
}

fn keep(measure: Measure, found: usize, most: usize) -> Result<(), Error> {
    if found > most { Err(Error::TooLarge { measure, most }) } else { Ok(()) }
}

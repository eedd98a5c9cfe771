//! Which ops a device has, told by their names and a fingerprint each: some 20 bytes an op and as many a change, so a log
//! of any honest length fits.
//!
//! **Invariant:** fingerprints never leave memory; two devices never compare them.

use hashbrown::HashMap;

use crate::{
    change::{Change, Position, Writer},
    id::RecordId,
    merge::Said,
    packet::{
        json::{push, write_value},
        sum::Sum,
    },
    value::Value,
    workspace::hash::Ids,
};

/// The ops of a log.
#[derive(Default)]
pub struct Known {
    writers: HashMap<Writer, Ops, Ids>,
}

/// The ops of one writer, by their places.
#[derive(Default)]
struct Ops {
    said: HashMap<u64, u32, Ids>,
    /// When its changes were made and by whom, by their numbers.
    made: HashMap<u64, u32, Ids>,
}

/// Whether an op is here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Presence {
    /// It is not.
    Absent,
    /// It is.
    Same,
    /// Another op, or another change, has its name: two devices wrote as one (rule C6).
    Other,
}

impl Known {
    /// Notes a change of the log, in any order.
    pub fn add(&mut self, change: &Change) {
        let ops = self.writers.entry(change.id.writer).or_default();
        ops.made.entry(u64::from(change.id.seq)).or_insert_with(|| made(change));
        ops.said.extend(Said::all(change).map(|it| (place(it.position()), fingerprint(it))));
    }

    /// Whether an op is here.
    pub fn presence(&self, said: Said) -> Presence {
        let Some(ops) = self.writers.get(&said.writer()) else { return Presence::Absent };
        match ops.said.get(&place(said.position())) {
            // A change is made once: what says so of another moment is of another change of that name.
            None => match ops.made.get(&u64::from(said.position().seq)) {
                Some(known) if *known != made(said.change) => Presence::Other,
                _ => Presence::Absent,
            },
            Some(known) if *known == fingerprint(said) => Presence::Same,
            Some(_) => Presence::Other,
        }
    }
}

fn place(position: Position) -> u64 {
    u64::from(position.seq) << 16 | u64::from(position.index)
}

/// The writer under which an op goes on when its name is taken by another (rule C6): the same on every device.
pub fn writer_by_content(said: Said) -> Writer {
    let Said { change, op } = said;
    let mut text = format!("{} {}", change.id.writer, said.position());
    push(&mut text, format_args!(" {} {} {} {} ", change.at, change.by, op.kind, op.record));
    push(&mut text, format_args!("{} {} ", op.key.name, op.key.of));
    write_value(&mut text, &op.value);
    for (writer, position) in &op.seen {
        push(&mut text, format_args!(" {writer} {position}"));
    }
    let mut sum = Sum::default();
    sum.add(&text);
    Writer { replica: RecordId(sum.beginning()), slot: change.id.writer.slot }
}

/// A short mark of when a change was made and by whom.
fn made(change: &Change) -> u32 {
    let mut mark = Mark(change.at as u64);
    mark.number(change.by.any().0);
    mark.short()
}

/// A short mark of what an op says.
fn fingerprint(Said { change, op }: Said) -> u32 {
    let mut mark = Mark(op.seen.len() as u64);
    mark.number(change.at as u64);
    mark.number(change.by.any().0);
    mark.bytes(op.kind.as_str().as_bytes());
    mark.number(op.record.0);
    mark.bytes(op.key.name.as_str().as_bytes());
    mark.number(op.key.of.0);
    match &op.value {
        Value::Nothing => mark.number(0),
        Value::Flag(flag) => mark.number(1 + u64::from(*flag)),
        Value::Number(number) => mark.number(*number as u64),
        Value::Text(text) => mark.bytes(text.as_bytes()),
        Value::Record(id) => mark.number(id.0),
        Value::Place(parent, rank) => {
            mark.number(parent.0);
            mark.bytes(rank.as_str().as_bytes());
        }
        Value::When(when) => {
            mark.number(when.day.to_julian_day() as u64);
            mark.number(when.minute.map_or(0, |it| 1 + u64::from(it)));
        }
        Value::Foreign(json) => mark.bytes(json.as_bytes()),
    }
    for (writer, position) in &op.seen {
        mark.number(writer.replica.0 ^ u64::from(writer.slot));
        mark.number(place(*position));
    }
    mark.short()
}

struct Mark(u64);

impl Mark {
    fn short(&self) -> u32 {
        (self.0 >> 32) as u32 ^ self.0 as u32
    }

    fn number(&mut self, number: u64) {
        let product = u128::from(self.0 ^ number ^ 0xa076_1d64_78bd_642f) * 0xe703_7ed1_a0b4_28db;
        self.0 = (product >> 64) as u64 ^ product as u64;
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        for part in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..part.len()].copy_from_slice(part);
            self.number(u64::from_le_bytes(word));
        }
    }
}

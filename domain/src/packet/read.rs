//! Reading a packet as its bytes come: from a file in slices, or from a chat with other lines around it.
//!
//! **Invariant:** never panics and never holds more than one line beside what it understood and was not yet asked for, whatever the bytes are.

use crate::chunk::Chunk;

use super::{BEGINNING, Error, Limits, Measure, Packet, elements::Elements};

/// A packet being read.
pub struct Reader {
    limits: Limits,
    bytes: usize,
    unfinished: Vec<u8>,
    chunks: Vec<Chunk>,
    seen_chunks: usize,
    state: State,
}

enum State {
    /// The header has not come yet.
    Before,
    Inside(Box<Elements>),
    /// The end has come; what follows is not ours.
    After(Result<Packet, Error>),
}

/// Reads a whole packet that lies in memory.
pub fn read(bytes: &[u8]) -> Result<Packet, Error> {
    let mut reader = Reader::new(Limits::default());
    reader.feed(bytes)?;
    reader.finish()
}

impl Reader {
    /// Nothing read yet.
    pub fn new(limits: Limits) -> Self {
        Reader { limits, bytes: 0, unfinished: vec![], chunks: vec![], seen_chunks: 0, state: State::Before }
    }

    /// Takes in the next bytes, cut anywhere.
    pub fn feed(&mut self, mut bytes: &[u8]) -> Result<(), Error> {
        self.bytes = self.bytes.saturating_add(bytes.len());
        self.keep(Measure::Bytes, self.bytes, self.limits.bytes)?;
        while let Some(end) = memchr::memchr(b'\n', bytes) {
            let (line, rest) = bytes.split_at(end + 1);
            bytes = rest;
            if self.unfinished.is_empty() {
                self.line(line, true)?;
            } else {
                self.hold(line)?;
                let line = std::mem::take(&mut self.unfinished);
                self.line(&line, true)?;
            }
        }
        self.hold(bytes)
    }

    /// The pieces of files that came since this was asked. Whoever does not ask holds all of them in memory.
    pub fn take_chunks(&mut self) -> Vec<Chunk> {
        std::mem::take(&mut self.chunks)
    }

    /// Ends the reading: everything has come.
    pub fn finish(mut self) -> Result<Packet, Error> {
        let last = std::mem::take(&mut self.unfinished);
        self.line(&last, false)?;
        match self.state {
            State::Before => Err(Error::NotAPacket),
            State::Inside(elements) => Err(Error::Incomplete { lines: elements.count() }),
            State::After(outcome) => outcome,
        }
    }

    fn keep(&self, measure: Measure, found: usize, most: usize) -> Result<(), Error> {
        match (found > most, &self.state) {
            (false, _) => Ok(()),
            (true, State::Before) if measure == Measure::Line => Err(Error::NotAPacket),
            (true, _) => Err(Error::TooLarge { measure, most }),
        }
    }

    fn hold(&mut self, bytes: &[u8]) -> Result<(), Error> {
        if !matches!(self.state, State::After(_)) {
            self.keep(Measure::Line, self.unfinished.len() + bytes.len(), self.limits.line)?;
            self.unfinished.extend_from_slice(bytes);
        }
        Ok(())
    }

    /// Takes in a line; one that is not `whole` lacks its line feed, so perhaps more than that.
    fn line(&mut self, line: &[u8], whole: bool) -> Result<(), Error> {
        match &mut self.state {
            State::Before => {
                let Some(start) = memchr::memmem::find(line, BEGINNING.as_bytes()) else { return Ok(()) };
                if !whole {
                    return Err(Error::Incomplete { lines: 0 });
                }
                let header = std::str::from_utf8(&line[start..]).map_err(|_| Error::Damaged { line: 1 })?;
                self.state = State::Inside(Box::new(Elements::begin(header.trim(), self.limits)?));
            }
            State::Inside(elements) => {
                let outcome = elements.take(line, whole)?;
                let (chunks, seen) = elements.take_chunks();
                if std::mem::replace(&mut self.seen_chunks, seen) != seen {
                    self.bytes = self.bytes.saturating_sub(line.len());
                }
                self.chunks.extend(chunks);
                if let Some(outcome) = outcome {
                    self.state = State::After(outcome);
                }
            }
            State::After(_) => {}
        }
        Ok(())
    }
}

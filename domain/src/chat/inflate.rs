//! Inflating (RFC 1951), a stretch at a time.
//!
//! Browsers inflate too, but those of phones that are a few years old do not, and a packet from a newer phone must open
//! there all the same.
//!
//! **Invariant:** whatever the bytes are, it ends without a panic, holds the last 32 KiB and one stretch, and gives no more
//! than was promised. What gives nothing is not worked at for long.

use std::rc::Rc;

use super::Fault;

/// Given at once, and a little more: the last match may reach over.
const STRETCH: usize = 16_384;
/// How far back a match may begin.
const WINDOW: usize = 32_768;
const LONGEST_CODE: usize = 15;
/// Blocks that may give nothing. Whoever compresses closes with one, or pauses with one; none has reason for so many.
const EMPTY_BLOCKS: usize = 1_000;

/// The first length and the extra bits of each length symbol.
const LENGTHS: [(u16, u8); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];
/// The first distance and the extra bits of each distance symbol.
const DISTANCES: [(u16, u8); 30] = [
    (1, 0),
    (2, 0),
    (3, 0),
    (4, 0),
    (5, 1),
    (7, 1),
    (9, 2),
    (13, 2),
    (17, 3),
    (25, 3),
    (33, 4),
    (49, 4),
    (65, 5),
    (97, 5),
    (129, 6),
    (193, 6),
    (257, 7),
    (385, 7),
    (513, 8),
    (769, 8),
    (1025, 9),
    (1537, 9),
    (2049, 10),
    (3073, 10),
    (4097, 11),
    (6145, 11),
    (8193, 12),
    (12289, 12),
    (16385, 13),
    (24577, 13),
];
/// The order in which the lengths of the codes for lengths come.
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// Bytes being inflated.
pub struct Inflate<'a> {
    bits: Bits<'a>,
    block: Block,
    is_last: bool,
    /// The codes of blocks that tell none, once there was one.
    fixed: Option<Rc<(Code, Code)>>,
    /// How many blocks gave nothing.
    empty: usize,
    /// What may still be referred to, and the stretch that is being made.
    out: Vec<u8>,
    /// How long that was when the block began.
    begun: usize,
}

enum Block {
    Between,
    /// So many bytes stand as they are.
    Stored(usize),
    Coded(Rc<(Code, Code)>),
    Done,
}

impl<'a> Inflate<'a> {
    /// Nothing inflated yet.
    pub fn new(packed: &'a [u8]) -> Self {
        Inflate {
            bits: Bits { bytes: packed, at: 0, held: 0, count: 0 },
            block: Block::Between,
            is_last: false,
            fixed: None,
            empty: 0,
            out: vec![],
            begun: 0,
        }
    }

    /// The next stretch; an empty one at the end.
    pub fn next(&mut self) -> Result<&[u8], Fault> {
        let spent = self.out.len().saturating_sub(WINDOW);
        self.out.drain(..spent);
        self.begun = self.begun.saturating_sub(spent);
        let start = self.out.len();
        while self.out.len() - start < STRETCH && self.step()? {}
        Ok(&self.out[start..])
    }

    /// Does what comes next; false when there is nothing left to do.
    fn step(&mut self) -> Result<bool, Fault> {
        match &mut self.block {
            Block::Done => return Ok(false),
            Block::Between if self.is_last => self.block = Block::Done,
            Block::Between => self.begin()?,
            Block::Stored(0) => self.end()?,
            Block::Stored(left) => {
                let taken = self.bits.bytes(STRETCH.min(*left))?;
                *left -= taken.len();
                self.out.extend_from_slice(taken);
            }
            Block::Coded(codes) => {
                let (literals, distances) = codes.as_ref();
                match literals.next(&mut self.bits)? {
                    literal @ 0..256 => self.out.push(literal as u8),
                    256 => self.end()?,
                    symbol => {
                        let length = self.bits.reach(LENGTHS.get(symbol as usize - 257))?;
                        let distance = distances.next(&mut self.bits)?;
                        let distance = self.bits.reach(DISTANCES.get(distance as usize))?;
                        let from = self.out.len().checked_sub(distance).ok_or(Fault::Damaged)?;
                        // What is copied may be what is being written.
                        for at in from..from + length {
                            self.out.push(self.out[at]);
                        }
                    }
                }
            }
        }
        Ok(true)
    }

    fn begin(&mut self) -> Result<(), Fault> {
        self.begun = self.out.len();
        self.is_last = self.bits.take(1)? == 1;
        self.block = match self.bits.take(2)? {
            0 => {
                self.bits.align();
                let length = self.bits.take(16)?;
                let inverse = self.bits.take(16)?;
                if length ^ inverse != 0xffff {
                    return Err(Fault::Damaged);
                }
                Block::Stored(length as usize)
            }
            1 => Block::Coded(self.fixed()?),
            2 => Block::Coded(Rc::new(self.told()?)),
            _ => return Err(Fault::Damaged),
        };
        Ok(())
    }

    fn end(&mut self) -> Result<(), Fault> {
        self.empty += usize::from(self.out.len() == self.begun);
        self.block = Block::Between;
        if self.empty > EMPTY_BLOCKS { Err(Fault::Damaged) } else { Ok(()) }
    }

    /// The codes of a block that tells none.
    fn fixed(&mut self) -> Result<Rc<(Code, Code)>, Fault> {
        if let Some(codes) = &self.fixed {
            return Ok(codes.clone());
        }
        let mut lengths = [8; 288];
        lengths[144..256].fill(9);
        lengths[256..280].fill(7);
        let codes = Rc::new((Code::new(&lengths)?, Code::new(&[5; 30])?));
        Ok(self.fixed.insert(codes).clone())
    }

    /// The codes that a block tells of itself.
    fn told(&mut self) -> Result<(Code, Code), Fault> {
        let literals = self.bits.take(5)? as usize + 257;
        let distances = self.bits.take(5)? as usize + 1;
        let told = self.bits.take(4)? as usize + 4;
        let mut lengths = [0; 19];
        for at in &ORDER[..told] {
            lengths[*at] = self.bits.take(3)? as u8;
        }
        let code = Code::new(&lengths)?;
        let mut lengths: Vec<u8> = Vec::with_capacity(literals + distances);
        while lengths.len() < literals + distances {
            let (length, times) = match code.next(&mut self.bits)? {
                16 => (*lengths.last().ok_or(Fault::Damaged)?, 3 + self.bits.take(2)?),
                17 => (0, 3 + self.bits.take(3)?),
                18 => (0, 11 + self.bits.take(7)?),
                length => (length as u8, 1),
            };
            lengths.extend((0..times).map(|_| length));
        }
        if lengths.len() > literals + distances {
            return Err(Fault::Damaged);
        }
        let (literals, distances) = lengths.split_at(literals);
        Ok((Code::new(literals)?, Code::new(distances)?))
    }
}

/// A canonical code: how many symbols have a code of each length, and the symbols in the order of their codes.
struct Code {
    counts: [u16; LONGEST_CODE + 1],
    symbols: Vec<u16>,
}

impl Code {
    fn new(lengths: &[u8]) -> Result<Code, Fault> {
        let mut counts = [0; LONGEST_CODE + 1];
        for length in lengths.iter().filter(|it| **it > 0) {
            counts[usize::from(*length)] += 1;
        }
        // More symbols than a length has room for can not be told apart.
        let mut room = 1i32;
        for count in &counts[1..] {
            room = room * 2 - i32::from(*count);
            if room < 0 {
                return Err(Fault::Damaged);
            }
        }
        let of_length = |length| {
            lengths.iter().enumerate().filter(move |it| usize::from(*it.1) == length).map(|it| it.0 as u16)
        };
        Ok(Code { counts, symbols: (1..=LONGEST_CODE).flat_map(of_length).collect() })
    }

    fn next(&self, bits: &mut Bits) -> Result<u16, Fault> {
        let (mut code, mut first, mut index) = (0, 0, 0);
        for count in &self.counts[1..] {
            let count = u32::from(*count);
            code = code << 1 | bits.take(1)?;
            first <<= 1;
            if code < first + count {
                return Ok(self.symbols[(index + code - first) as usize]);
            }
            index += count;
            first += count;
        }
        Err(Fault::Damaged)
    }
}

/// Bits, the lowest of each byte first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
    held: u32,
    count: u32,
}

impl<'a> Bits<'a> {
    fn take(&mut self, count: u32) -> Result<u32, Fault> {
        while self.count < count {
            let byte = self.bytes.get(self.at).ok_or(Fault::Damaged)?;
            self.held |= u32::from(*byte) << self.count;
            self.at += 1;
            self.count += 8;
        }
        let taken = self.held & ((1 << count) - 1);
        self.held >>= count;
        self.count -= count;
        Ok(taken)
    }

    /// Steps over the rest of a byte.
    fn align(&mut self) {
        (self.held, self.count) = (0, 0);
    }

    /// At most so many whole bytes.
    fn bytes(&mut self, most: usize) -> Result<&'a [u8], Fault> {
        let end = self.bytes.len().min(self.at + most);
        let taken = &self.bytes[self.at..end];
        self.at = end;
        if taken.is_empty() { Err(Fault::Damaged) } else { Ok(taken) }
    }

    /// A length or a distance: its first, and as many further as its extra bits say.
    fn reach(&mut self, symbol: Option<&(u16, u8)>) -> Result<usize, Fault> {
        let (first, extra) = *symbol.ok_or(Fault::Damaged)?;
        Ok(usize::from(first) + self.take(u32::from(extra))? as usize)
    }
}

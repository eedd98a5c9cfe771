//! Parts as they are pasted, sorted by the packet they belong to (rules K4 and K5).
//!
//! **Invariant:** the order of pasting and repeats do not matter; a part that came whole once is here, whatever damaged
//! copy of it comes before or after. What is here can be written as a text and read again.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Fault,
    frame::{Finding, HEADING, Part, Whole, find, is_in, sum, width, write},
    limits,
    unpack::Unpacked,
};

/// Bytes of the line above the parts of a packet, at most: its sign, its heading, its end.
const HEAD: usize = 4 * (HEADING + 1) + 1;

/// What was pasted so far.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Pile {
    bundles: Vec<Bundle>,
    /// Parts that can not be told from each other, their heads being damaged.
    pub unknown: usize,
    /// Some part is from a newer version.
    pub newer: bool,
}

/// The parts of one packet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bundle {
    whole: Whole,
    /// What the line for people above its first part said.
    pub heading: String,
    parts: BTreeMap<u16, Vec<u8>>,
    spoilt: BTreeSet<u16>,
}

impl Pile {
    /// Whether there is something for a pile in a text.
    pub fn is_for(text: &str) -> bool {
        text.len() <= limits::TEXT && is_in(text)
    }

    /// Sorts in what a text has of parts, and answers whether it had any. What there is no room for is left out, and the
    /// rest is here all the same.
    pub fn add(&mut self, text: &str) -> Result<bool, Fault> {
        if text.len() > limits::TEXT {
            return Err(Fault::TooMuch);
        }
        let found = find(text);
        let (any, mut fits) = (!found.is_empty(), true);
        let mut room = limits::TEXT.saturating_sub(self.bundles.iter().map(Bundle::width).sum());
        for (heading, finding) in found {
            match finding {
                Finding::Part(part) => fits &= self.take(part, heading, &mut room),
                Finding::Spoilt(whole, number) => match self.bundle(whole, heading, &mut room) {
                    Some(bundle) => bundle.miss(number),
                    None => fits = false,
                },
                Finding::Unknown => self.unknown += 1,
                Finding::Newer => self.newer = true,
            }
        }
        if fits { Ok(any) } else { Err(Fault::TooMuch) }
    }

    /// Takes a part in, unless there is no room for it.
    fn take(&mut self, part: Part, heading: String, room: &mut usize) -> bool {
        let width = width(part.bytes.len()) + 1;
        let Some(bundle) = self.bundle(part.whole, heading, room) else { return false };
        let is_new = !bundle.parts.contains_key(&part.number);
        if is_new && *room < width {
            return false;
        }
        *room -= if is_new { width } else { 0 };
        bundle.take(part);
        true
    }

    /// The packet that parts belong to, unless there is no room for another.
    fn bundle(&mut self, whole: Whole, heading: String, room: &mut usize) -> Option<&mut Bundle> {
        let at = match self.bundles.iter().position(|it| it.whole == whole) {
            Some(at) => at,
            None if self.bundles.len() >= limits::BUNDLES || *room < HEAD => return None,
            None => {
                *room -= HEAD;
                let (parts, spoilt) = (BTreeMap::new(), BTreeSet::new());
                self.bundles.push(Bundle { whole, heading: String::new(), parts, spoilt });
                self.bundles.len() - 1
            }
        };
        let bundle = &mut self.bundles[at];
        if bundle.heading.is_empty() {
            bundle.heading = heading;
        }
        Some(bundle)
    }

    /// The packets that have a part here, the first that was pasted first.
    pub fn bundles(&self) -> &[Bundle] {
        &self.bundles
    }

    /// Lets the parts of a packet go.
    pub fn remove(&mut self, bundle: &Bundle) {
        self.bundles.retain(|it| !it.is_of_same(bundle));
    }

    /// What is here as a text that can be pasted again.
    pub fn text(&self) -> String {
        let lines = |it: &Bundle| {
            let heading = format!("】{}", it.heading);
            let part = |(number, bytes): (&u16, &Vec<u8>)| write(it.whole, *number, bytes);
            [heading].into_iter().chain(it.parts.iter().map(part)).collect::<Vec<_>>()
        };
        self.bundles.iter().flat_map(lines).collect::<Vec<_>>().join("\n")
    }
}

impl Bundle {
    /// Bytes that it takes in [`Pile::text`], at most.
    fn width(&self) -> usize {
        HEAD + self.parts.values().map(|it| width(it.len()) + 1).sum::<usize>()
    }

    fn take(&mut self, part: Part) {
        self.spoilt.remove(&part.number);
        self.parts.entry(part.number).or_insert(part.bytes);
    }

    fn miss(&mut self, number: u16) {
        if !self.parts.contains_key(&number) {
            self.spoilt.insert(number);
        }
    }

    /// Whether both have parts of one packet.
    pub fn is_of_same(&self, other: &Bundle) -> bool {
        self.whole == other.whole
    }

    /// How many parts there are in all.
    pub fn of(&self) -> usize {
        usize::from(self.whole.of)
    }

    /// The numbers of the parts that are here.
    pub fn here(&self) -> Vec<usize> {
        self.parts.keys().map(|it| usize::from(*it)).collect()
    }

    /// The numbers of the parts that did not come, or came damaged.
    pub fn missing(&self) -> Vec<usize> {
        (1..=self.whole.of).filter(|it| !self.parts.contains_key(it)).map(usize::from).collect()
    }

    /// The numbers of the parts that came damaged and in no other way.
    pub fn spoilt(&self) -> Vec<usize> {
        self.spoilt.iter().map(|it| usize::from(*it)).collect()
    }

    /// Whether all parts are here.
    pub fn is_whole(&self) -> bool {
        self.parts.len() == self.of()
    }

    /// Joins what is here, to be read from its beginning.
    pub fn join(&self) -> Result<Unpacked, Fault> {
        let packed: Vec<u8> = self.parts.values().flatten().copied().collect();
        match self.is_whole() && sum(&packed) == self.whole.sum {
            true => Unpacked::new(self.whole.form, packed, self.whole.full as usize),
            false => Err(Fault::Damaged),
        }
    }
}

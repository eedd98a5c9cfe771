//! Whether all packets came that somebody sent: they are counted per channel, and tell what they do not carry anew.
//!
//! Rules F13–F15 of docs/FORMAT.md. A channel's own numbers say what is missing, whatever order packets came in.
//!
//! **Invariant:** the answer depends on which packets came, never on their order, on repeats, or on any clock.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::{
    board::Member,
    id::{Id, RecordId},
    order,
    packet::Header,
};

/// What one device sends of one sort to one person, or to everybody (rule F13).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Channel {
    from: RecordId,
    to: Option<RecordId>,
    /// Derived from the kind of its packets, and from the board if they are of one.
    sort: RecordId,
}

impl Channel {
    /// The one that a packet belongs to.
    pub fn of(header: &Header) -> Channel {
        let board = header.board.map_or(RecordId::SHOP, Id::any);
        Channel {
            from: header.from.replica,
            to: header.to.as_ref().map(|it| it.member.any()),
            sort: RecordId::derived(&format!("channel/{}/{board}", header.kind)),
        }
    }

    /// The device that sends.
    pub fn from(&self) -> RecordId {
        self.from
    }

    /// Whom its packets are for; nobody when they are for everybody.
    pub fn to(&self) -> Option<Id<Member>> {
        self.to.map(Id::of)
    }

    /// The name under which a device keeps what it knows of it.
    pub fn id(&self) -> RecordId {
        let to = self.to.unwrap_or(RecordId::SHOP);
        RecordId::derived(&format!("{}/{to}/{}", self.from, self.sort))
    }
}

/// A packet that came.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Arrival {
    /// The how manyth of its channel.
    pub number: u32,
    /// The last one before it of which it does not carry everything itself (rule F14); smaller than its number.
    pub before: u32,
    /// The imports without which what it brought would not be here: while one of them is taken back, it counts as not
    /// come.
    pub rests_on: Vec<RecordId>,
}

impl Arrival {
    /// What a packet says of its place in its channel; `None` when it says nothing (rule F13).
    pub fn of(header: &Header) -> Option<Arrival> {
        let before = header.before.filter(|it| *it < header.number)?;
        Some(Arrival { number: header.number, before, rests_on: vec![] })
    }
}

/// What came of a channel.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Came {
    /// Which.
    pub channel: Channel,
    by: RecordId,
    /// What the sender called themselves.
    pub name: String,
    /// Each number once.
    pub arrivals: Vec<Arrival>,
}

impl Came {
    /// Nothing yet of the channel of a packet.
    pub fn nothing_of(header: &Header) -> Came {
        Came {
            channel: Channel::of(header),
            by: header.from.member.any(),
            name: header.from.name.clone(),
            arrivals: vec![],
        }
    }

    /// Who sends.
    pub fn by(&self) -> Id<Member> {
        Id::of(self.by)
    }

    /// Notes a packet; what was known of its number is replaced.
    pub fn note(&mut self, arrival: Arrival) {
        self.arrivals.retain(|it| it.number != arrival.number);
        self.arrivals.push(arrival);
    }

    /// Leaves out what rests on an import that `is_withheld`.
    pub fn without(mut self, is_withheld: impl Fn(RecordId) -> bool) -> Came {
        self.arrivals.retain(|it| !it.rests_on.iter().any(|it| is_withheld(*it)));
        self
    }

    /// The numbers that are missing.
    pub fn missing(&self) -> Vec<Gap> {
        missing(self.arrivals.iter())
    }

    /// How a packet that has come now stands to those that came earlier.
    pub fn turn(&self, now: &Arrival) -> Turn {
        let others = || self.arrivals.iter().filter(|it| it.number != now.number);
        let (was, left) = (self.missing(), missing(others().chain([now])));
        let own = now.number..=now.number;
        let made_good = was
            .iter()
            .flat_map(|it| without(it, &left))
            .flat_map(|it| without(&it, std::slice::from_ref(&own)));
        Turn {
            number: now.number,
            was_missing: was.iter().any(|it| it.contains(&now.number)),
            again: self.arrivals.iter().any(|it| it.number == now.number),
            later: others().map(|it| it.number).max().filter(|it| *it > now.number),
            made_good: made_good.collect(),
            missing: left,
        }
    }
}

/// Numbers from one to another, both of them too.
pub type Gap = RangeInclusive<u32>;

/// How a packet stands to the others of its channel.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Turn {
    /// Its number.
    pub number: u32,
    /// It came before.
    pub again: bool,
    /// It did not come when it should have.
    pub was_missing: bool,
    /// It is an old one: the greatest number that came before it did.
    pub later: Option<u32>,
    /// What was missing and is not any more, as it carries all of that itself.
    pub made_good: Vec<Gap>,
    /// What is missing still.
    pub missing: Vec<Gap>,
}

/// The numbers up to the greatest that came which did not come, and which none that came makes good (rule F15).
fn missing<'a>(came: impl Iterator<Item = &'a Arrival>) -> Vec<Gap> {
    let mut told: Vec<(u32, u32)> = came.map(|it| (it.number, it.before)).collect();
    order::sort_by_key(&mut told, |it| std::cmp::Reverse(it.0));
    let mut gaps = vec![];
    // All above this one came or was made good.
    let mut known = told.first().map_or(0, |it| it.0);
    for (number, before) in told {
        if number < known {
            gaps.push(number + 1..=known);
            known = number;
        }
        known = known.min(before);
    }
    if known > 0 {
        gaps.push(1..=known);
    }
    gaps.reverse();
    gaps
}

/// What of a gap lies in none of the others.
fn without(gap: &Gap, others: &[Gap]) -> Vec<Gap> {
    let mut left = vec![gap.clone()];
    for other in others {
        let cut = |it: Gap| {
            let (start, end) = it.into_inner();
            let before = start..=end.min(other.start().saturating_sub(1));
            let after = start.max(other.end().saturating_add(1))..=end;
            [before, after].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>()
        };
        left = left.into_iter().flat_map(cut).collect();
    }
    left
}

#[cfg(test)]
mod tests;

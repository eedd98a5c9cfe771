//! What a filter is made of: parts that combine.
//!
//! **Invariant:** parts of one kind widen each other, kinds narrow each other; a filter without parts hides nothing.

use time::Date;

use crate::domain::{
    board::{Choice, Field, Label, Member},
    id::Id,
    when::When,
};

/// One thing that is asked of a card.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Part {
    /// Who answers for it.
    Owner(Whose),
    /// A label it wears; none: it wears no label.
    Label(Option<Id<Label>>),
    /// When it is due.
    Due(Bucket),
    /// Finished, or still open.
    Done(bool),
    /// What a choice field says of it; none: the field says nothing.
    Choice(Id<Field>, Option<Id<Choice>>),
}

impl Part {
    /// True when both ask about the same thing, so that a card need only answer one of them.
    pub fn is_akin(&self, other: &Part) -> bool {
        match (self, other) {
            (Part::Choice(mine, _), Part::Choice(theirs, _)) => mine == theirs,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

/// Who answers for a card.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Whose {
    /// Nobody yet.
    Nobody,
    /// Whoever looks: a saved filter is everybody's own.
    Mine,
    /// Somebody by name.
    Of(Id<Member>),
}

/// When a card is due, seen from today. Every open card is in exactly one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Bucket {
    /// 逾期: before today, and not finished.
    Late,
    /// 今天.
    Today,
    /// 未来7天: from tomorrow.
    Week,
    /// 更晚.
    Later,
    /// 无日期.
    Never,
}

impl Bucket {
    /// All of them, in the order of time.
    pub const ALL: [Bucket; 5] = [Bucket::Late, Bucket::Today, Bucket::Week, Bucket::Later, Bucket::Never];

    /// Where a card falls; nowhere when it was due before today and is finished: it is neither late nor to come.
    pub fn of(due: Option<When>, done: bool, today: Date) -> Option<Bucket> {
        let Some(due) = due else { return Some(Bucket::Never) };
        match due.day.to_julian_day() - today.to_julian_day() {
            ..=-1 if done => None,
            ..=-1 => Some(Bucket::Late),
            0 => Some(Bucket::Today),
            1..=7 => Some(Bucket::Week),
            _ => Some(Bucket::Later),
        }
    }
}

/// Which cards are shown.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// What stands in the title; words parted by spaces must all be there.
    pub words: String,
    parts: Vec<Part>,
}

impl Filter {
    /// The same with other words.
    pub fn with_words(self, words: String) -> Filter {
        Filter { words, ..self }
    }

    /// The parts, in one order however they came.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// True when it is asked for.
    pub fn has(&self, part: Part) -> bool {
        self.parts.binary_search(&part).is_ok()
    }

    /// Asks for a part, or no longer.
    pub fn set(&mut self, part: Part, on: bool) {
        match (self.parts.binary_search(&part), on) {
            (Err(at), true) => self.parts.insert(at, part),
            (Ok(at), false) => drop(self.parts.remove(at)),
            _ => {}
        }
    }

    /// True when it hides nothing.
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.parts.is_empty()
    }

    /// The parts by what they ask about.
    pub fn kinds(&self) -> impl Iterator<Item = &[Part]> {
        self.parts.chunk_by(Part::is_akin)
    }

    /// The same without one kind of part.
    pub fn without(&self, kind: &Part) -> Filter {
        let parts = self.parts.iter().filter(|it| !it.is_akin(kind)).copied().collect();
        Filter { words: self.words.clone(), parts }
    }
}

//! 周期任务: what is done again and again, and which card stands for which time.
//!
//! Nobody keeps a list of a routine's cards. The nth card's id follows from the routine and n, so whichever devices
//! make it make the same card; what they lay into it are a rule's values, which give way to a person's
//! ([`is_of_rule`](super::change::is_of_rule)).
//!
//! **Invariant:** ids follow from what they stand for alone, never from a clock, a device or chance.

use super::{
    board::{List, Step},
    card::Card,
    id::{Id, RecordId},
    pattern::Pattern,
    value::Place,
    when::When,
};
use crate::record;

record! {
    /// 周期任务: how a card comes again.
    Routine = ROUTINE {
        /// When, as [`Pattern`] writes it.
        pattern PATTERN: String,
        /// The day the pattern counts from.
        start START: Option<When>,
        /// The next card comes when its day comes; otherwise when the card before it is done.
        on_day ON_DAY: bool,
        /// The list its cards begin in.
        place PLACE: Option<Place<List>>,
        /// In 回收站: it does not come again.
        trashed TRASHED: bool,
    }
}

record! {
    /// One time of a routine, standing on the card that is for it.
    Occurrence = OCCURRENCE {
        /// Of which routine.
        routine ROUTINE: Option<Id<Routine>>,
        /// The how manyth; the card it began with is 0.
        number NUMBER: i64,
        /// For which day; the card may be due on another, if somebody says so.
        day DAY: Option<When>,
        /// So many times before it were left out, because nobody was there.
        skipped SKIPPED: i64,
        /// On which card.
        place PLACE: Option<Place<Card>>,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

impl Routine {
    /// The routine that begins with a card.
    pub fn of_first(card: Id<Card>) -> Id<Routine> {
        Id::of(RecordId::derived(&format!("routine/{card}")))
    }

    /// The card for the `number`th time.
    pub fn card(routine: Id<Routine>, number: i64) -> Id<Card> {
        Id::of(RecordId::derived(&format!("routine/{routine}/{number}")))
    }

    /// How it repeats; `None` when it does not any more, or as only a newer version understands.
    pub fn repeats(&self) -> Option<Pattern> {
        if self.trashed { None } else { Pattern::parse(&self.pattern) }
    }
}

impl Occurrence {
    /// The one that stands on a card.
    pub fn of_card(card: Id<Card>) -> Id<Occurrence> {
        Id::of(RecordId::derived(&format!("occurrence/{card}")))
    }

    /// The step on a routine's next card that is there for a step of the one before.
    pub fn step(card: Id<Card>, before: Id<Step>) -> Id<Step> {
        Id::of(RecordId::derived(&format!("step/{card}/{before}")))
    }
}

//! When what a template calls due is due: days hang on the anchors a person has chosen days for.

use time::{Date, Duration};

use crate::{
    domain::{board::Anchor, id::Id, when::When},
    features::templates::content::{AnchorContent, DayOffset, DueContent},
};

/// The days that days hang on.
pub struct Days {
    today: Date,
    anchors: Vec<(Id<Anchor>, When, Option<u16>)>,
}

impl Days {
    /// All days count from today.
    pub fn from_today(today: Date) -> Days {
        Days { today, anchors: vec![] }
    }

    /// Days count from these anchors, each with what its content says and the day that was chosen.
    pub fn from_anchors<'c>(
        today: Date,
        anchors: impl Iterator<Item = (Id<Anchor>, &'c AnchorContent, When)>,
    ) -> Days {
        Days { today, anchors: anchors.map(|(id, content, chosen)| (id, chosen, content.minute)).collect() }
    }

    /// The day and minute that content calls due. What is due the moment of an anchor is due when that was chosen to be.
    pub fn due(&self, content: DueContent) -> When {
        let day = self.day(content.anchor, content.day);
        let minute = match self.anchors.get(content.anchor) {
            Some((_, chosen, usual))
                if content.day == 0 && content.minute.is_some() && content.minute == *usual =>
            {
                chosen.minute
            }
            _ => content.minute,
        };
        When { day, minute }
    }

    /// A day so many days from an anchor.
    pub fn day(&self, anchor: usize, offset: DayOffset) -> Date {
        let from = self.anchors.get(anchor).map_or(self.today, |it| it.1.day);
        from.saturating_add(Duration::days(offset.into()))
    }

    /// What a day counted so hangs on.
    pub fn anchor(&self, content: DueContent) -> Option<Id<Anchor>> {
        self.anchors.get(content.anchor).map(|it| it.0)
    }

    /// The day the board is made.
    pub fn today(&self) -> Date {
        self.today
    }
}

//! What happened, day by day, and in a day by who did it where.
//!
//! **Invariant:** every entry stands in at most one row; a group stands where its newest entry would. What an act says of a
//! card that it made is part of its being made.

use time::Date;

use super::{Deed, of_board::Happened};
use crate::domain::{board::Member, id::Id};

/// A row.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Row {
    /// A day.
    Day(Date),
    /// Somebody on one card or board, by the place of their newest entry, and how many entries follow.
    Group(usize, usize),
    /// An entry, by its place.
    Entry(usize),
}

/// The rows of those entries, newest first, that `fits` says yes to; `day` tells on which day a moment was, `person` who
/// somebody turned out to be.
pub fn rows(
    entries: &[Happened],
    fits: &dyn Fn(&Happened) -> bool,
    day: &dyn Fn(i64) -> Date,
    person: &dyn Fn(Id<Member>) -> Id<Member>,
) -> Vec<Row> {
    let mut rows = vec![];
    let makes = |it: &&Happened| it.entry.what == Deed::Made;
    let made: hashbrown::HashSet<_> =
        entries.iter().filter(makes).map(|it| (it.on, it.entry.change)).collect();
    let is_part = |it: &Happened| it.entry.what != Deed::Made && made.contains(&(it.on, it.entry.change));
    let told = (0..entries.len()).filter(|it| fits(&entries[*it]) && !is_part(&entries[*it]));
    let told: Vec<usize> = told.collect();
    for of_day in told.chunk_by(|a, b| day(entries[*a].entry.at) == day(entries[*b].entry.at)) {
        rows.push(Row::Day(day(entries[of_day[0]].entry.at)));
        let mut groups: Vec<Vec<usize>> = vec![];
        let mut known = hashbrown::HashMap::new();
        for at in of_day {
            let it = &entries[*at];
            let group = *known.entry((person(it.entry.by), it.on)).or_insert_with(|| {
                groups.push(vec![]);
                groups.len() - 1
            });
            groups[group].push(*at);
        }
        for group in groups {
            rows.push(Row::Group(group[0], group.len()));
            rows.extend(group.into_iter().map(Row::Entry));
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            change::{ChangeId, Writer},
            id::RecordId,
        },
        features::{
            boards::history::{Deed, Entry},
            talk::queries::About,
        },
    };

    /// Entries as day, who, card, and in which act; the first of an act made the card where that is above 90.
    fn draw(told: &[(i64, u64, u64, u32)]) -> String {
        let mut acts = vec![];
        let happened = |(at, by, card, act): &(i64, u64, u64, u32)| {
            let makes = *act > 90 && !acts.contains(act);
            acts.push(*act);
            Happened {
                on: About::Card(Id::of(RecordId(*card))),
                entry: Entry {
                    at: *at,
                    by: Id::of(RecordId(*by)),
                    change: ChangeId { writer: Writer::default(), seq: *act },
                    what: if makes { Deed::Made } else { Deed::Stopped },
                },
            }
        };
        let entries: Vec<Happened> = told.iter().map(happened).collect();
        let day = |at: i64| Date::from_julian_day(at as i32).expect("a day");
        // 2 turned out to be 1.
        let person = |it: Id<Member>| if it.any() == RecordId(2) { Id::of(RecordId(1)) } else { it };
        let row = |row: Row| match row {
            Row::Day(it) => format!("{}:", it.to_julian_day()),
            Row::Group(at, n) => format!("[{at}×{n}]"),
            Row::Entry(at) => at.to_string(),
        };
        let fits = |it: &Happened| it.entry.by.any() != RecordId(9);
        rows(&entries, &fits, &day, &person).into_iter().map(row).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn entries_stand_under_their_day_their_person_and_their_card() {
        let told = [(8, 1, 50, 6), (8, 3, 50, 5), (8, 2, 50, 4), (8, 9, 50, 3), (8, 1, 51, 2), (7, 1, 50, 1)];
        assert_eq!(draw(&told), "8: [0×2] 0 2 [1×1] 1 [4×1] 4 7: [5×1] 5");
        assert_eq!(draw(&[]), "");
    }

    #[test]
    fn what_is_said_of_a_card_as_it_is_made_is_part_of_that() {
        assert_eq!(
            draw(&[(8, 1, 50, 3), (8, 1, 50, 99), (8, 1, 50, 99), (8, 1, 51, 99)]),
            "8: [0×2] 0 1 [3×1] 3"
        );
    }
}

//! 我的任务: my cards of all boards, the most pressing first.
//!
//! **Invariant:** shows only cards that can be opened on a board; looks at nobody else's.

use hashbrown::HashMap;
use time::Date;

use super::{
    lens::filter::Bucket,
    queries::{is_me, person},
};
use crate::domain::{
    board::{Board, List, Member},
    card::Card,
    id::{Id, RecordId},
    order,
    record::Typed,
    when::When,
    workspace::{Workspace, children::Slot, hash::Ids},
};
use crate::features::members::queries::held;

/// When it is due; finished ones come last, whenever they were.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Group {
    /// Open.
    Open(Bucket),
    /// Somebody else answers for it, and I take part.
    Shared,
    /// Finished.
    Done,
}

impl Group {
    /// In the order in which they stand.
    const ALL: [Group; 7] = [
        Group::Open(Bucket::Late),
        Group::Open(Bucket::Today),
        Group::Open(Bucket::Week),
        Group::Open(Bucket::Later),
        Group::Open(Bucket::Never),
        Group::Shared,
        Group::Done,
    ];
}

/// A row of the page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Row {
    /// The name of a group, and how many are in it.
    Head(Group, usize),
    /// A card.
    Card(Slot),
}

/// What I answer for and take part in, grouped.
pub fn tasks(ws: &Workspace, me: Id<Member>, today: Date) -> Vec<Row> {
    let mut lists = HashMap::with_hasher(Ids);
    let mut found = vec![];
    for slot in held(ws, person(ws, me)) {
        let Some(record) = ws.in_slot(slot) else { continue };
        let Some(card) = Card::in_data(&record.data) else { continue };
        if is_card_seen(ws, card, &mut lists) {
            let bucket = Bucket::of(card.due, card.done, today).filter(|_| !card.done);
            found.push((urgency(bucket.map_or(Group::Done, Group::Open), card.due), slot));
        }
    }
    for (slot, record) in (0..).zip(ws.records()) {
        let Some(card) = Card::in_data(&record.data).filter(|it| !it.done && !it.participants.is_empty())
        else {
            continue;
        };
        let takes_part = card.participants.iter().any(|it| is_me(ws, Some(it.0), me));
        if takes_part && !is_me(ws, card.owner, me) && is_card_seen(ws, card, &mut lists) {
            found.push((urgency(Group::Shared, card.due), slot));
        }
    }
    order::sort_numbered(&mut found);
    let mut rows = Vec::with_capacity(found.len() + 6);
    for group in found.chunk_by(|a, b| a.0 >> 40 == b.0 >> 40) {
        rows.push(Row::Head(Group::ALL[(group[0].0 >> 40) as usize], group.len()));
        rows.extend(group.iter().map(|it| Row::Card(it.1)));
    }
    rows
}

/// A number that sorts by group, then by when it is due; what has no date comes after what has.
fn urgency(group: Group, due: Option<When>) -> u64 {
    let group = Group::ALL.iter().position(|it| *it == group).unwrap_or(0);
    let due = due.map_or((1 << 40) - 1, |it| {
        // A day of the civil calendar is below 2²³, and one without a time comes after its hours: less than 2³⁴.
        (it.day.to_julian_day().max(0) as u64) << 11 | u64::from(it.minute.unwrap_or(24 * 60))
    });
    (group as u64) << 40 | due
}

/// True when a card, its list and its board are neither trashed nor archived; `lists` remembers what was found of lists.
pub fn is_card_seen(ws: &Workspace, card: &Card, lists: &mut HashMap<RecordId, bool, Ids>) -> bool {
    let Some(place) = card.place.as_ref().filter(|_| !card.is_away()) else { return false };
    *lists.entry(place.parent.any()).or_insert_with(|| seen_board(ws, place.parent).is_some())
}

/// The board of a list, when neither is trashed or archived, and the board is no template.
pub fn seen_board(ws: &Workspace, list: Id<List>) -> Option<Id<Board>> {
    let list = ws.get(list).filter(|it| !it.trashed && !it.archived)?;
    let board = list.place.as_ref()?.parent;
    ws.get(board).is_some_and(|it| !it.trashed && !it.archived && !it.template).then_some(board)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{edit::Edit, rank::Rank, value::Place},
        features::{
            bench::{Bench, ME, TODAY},
            boards::commands::{
                board::add_board,
                card::{add_card, trash_card},
                detail::{set_due, set_owner, set_participant},
            },
        },
    };

    const BOARD: Id<Board> = Id::of(RecordId(1));
    const ZHOU: Id<Member> = Id::of(RecordId(21));

    fn card(name: char) -> Id<Card> {
        Id::of(RecordId(name as u64))
    }

    fn day(from_today: i32) -> Date {
        Date::from_julian_day(TODAY + from_today).expect("a day")
    }

    /// Cards of one list: a letter, who answers for it, and in how many days it is due.
    fn lay(cards: &[(char, Option<Id<Member>>, Option<i32>)]) -> Bench {
        let mut bench = Bench::default();
        bench.run(|ws, cx| add_board(ws, cx, BOARD, "板", &["列"])).expect("a board");
        let list = bench.ws.children::<List>(BOARD.any()).next().expect("a list").0;
        for (name, owner, due) in cards {
            bench.run(|ws, cx| add_card(ws, cx, card(*name), list, &name.to_string())).expect("a list");
            bench.run(|ws, cx| set_owner(ws, cx, card(*name), *owner)).expect("a card");
            let due = due.map(|it| When::all_day(day(it)));
            bench.run(|ws, cx| set_due(ws, cx, card(*name), due)).expect("a card");
        }
        bench
    }

    fn draw(ws: &Workspace) -> String {
        let row = |row: Row| match row {
            Row::Head(Group::Done, _) => "✓".to_owned(),
            Row::Head(Group::Shared, _) => "+".to_owned(),
            Row::Head(Group::Open(bucket), _) => format!("{bucket:?}:"),
            Row::Card(slot) => {
                ws.in_slot(slot).map(|it| it.value(Card::TITLE.key())).map_or(String::new(), |it| match it {
                    crate::domain::value::Value::Text(text) => text,
                    _ => String::new(),
                })
            }
        };
        tasks(ws, ME, day(0)).into_iter().map(row).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn my_cards_come_by_how_they_press() {
        let mut bench = lay(&[
            ('a', Some(ME), None),
            ('b', Some(ME), Some(0)),
            ('c', Some(ME), Some(-2)),
            ('d', Some(ME), Some(-9)),
            ('e', Some(ZHOU), Some(0)),
            ('f', None, Some(0)),
        ]);
        assert_eq!(draw(&bench.ws), "Late: d c Today: b Never: a");
        bench
            .run(|ws, cx| {
                let mut edit = Edit::new(ws, "card.done");
                edit.set(card('d'), &Card::DONE, true);
                Ok(edit.done(cx))
            })
            .expect("a card");
        bench.run(|ws, cx| trash_card(ws, cx, card('b'), true)).expect("a card");
        assert_eq!(draw(&bench.ws), "Late: c Never: a ✓ d");
    }

    #[test]
    fn what_i_take_part_in_comes_after_what_is_mine() {
        let mut bench = lay(&[
            ('a', Some(ZHOU), Some(-3)),
            ('b', Some(ME), None),
            ('c', None, None),
            ('d', Some(ME), None),
        ]);
        for name in ['a', 'c', 'd'] {
            bench.run(|ws, cx| set_participant(ws, cx, card(name), ME, true)).expect("a card");
        }
        assert_eq!(draw(&bench.ws), "Never: b d + a c", "and once, what is both");
        bench.run(|ws, cx| trash_card(ws, cx, card('c'), true)).expect("a card");
        bench.run(|ws, cx| set_participant(ws, cx, card('a'), ME, false)).expect("a card");
        assert_eq!(draw(&bench.ws), "Never: b d");
    }

    #[test]
    fn what_another_answers_for_is_mine_once_they_are_me() {
        let mut bench = lay(&[('a', Some(ZHOU), Some(3)), ('b', Some(ME), None), ('c', None, None)]);
        assert_eq!(draw(&bench.ws), "Never: b");
        bench
            .run(|ws, cx| {
                let mut edit = Edit::new(ws, "member.same");
                let shop = Id::of(RecordId::SHOP);
                edit.set(ZHOU, &Member::SAME_AS, Some(ME));
                edit.set(ZHOU, &Member::PLACE, Some(Place { parent: shop, rank: Rank::default() }));
                Ok(edit.done(cx))
            })
            .expect("a member");
        assert_eq!(draw(&bench.ws), "Week: a Never: b");
    }

    #[test]
    fn cards_of_a_board_that_was_put_away_are_not_asked_for() {
        let mut bench = lay(&[('a', Some(ME), None)]);
        bench
            .run(|ws, cx| crate::features::boards::commands::board::archive_board(ws, cx, BOARD, true))
            .expect("a board");
        assert_eq!(draw(&bench.ws), "");
    }
}

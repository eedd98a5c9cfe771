//! What stands in a picture: plain values, few enough to be drawn.

use time::Date;

use crate::{
    domain::{
        board::{Board, List, Member},
        card::Card,
        id::Id,
        record::Typed,
        workspace::{Workspace, children::Slot},
    },
    features::{
        boards::{
            lens::{
                filter::{Bucket, Filter},
                sieve::Sieve,
            },
            queries::lists,
            tasks::{Group, Row, tasks},
            tile::{Tile, tile},
        },
        exchange::queries::shop_name,
    },
};

/// Cards of one group that could ever be drawn.
const MOST: usize = 200;

/// What is drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Subject {
    /// What is late or due today, of mine.
    MyDay,
    /// A board, list by list, through a filter.
    Board(Id<Board>, Filter),
}

/// What a group is called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Heading {
    /// By when its cards are due.
    Due(Bucket),
    /// As the list it is.
    List(String),
}

/// Cards under one heading.
#[derive(Clone, PartialEq, Debug)]
pub struct Cards {
    /// What they have in common.
    pub heading: Heading,
    /// How many there are in all.
    pub count: usize,
    /// The first of them.
    pub tiles: Vec<Tile>,
}

/// Everything a picture says.
#[derive(Clone, PartialEq, Debug)]
pub struct Content {
    /// The shop; empty when nobody named it.
    pub shop: String,
    /// Whose day or which board.
    pub name: String,
    /// Its groups, none of them empty.
    pub groups: Vec<Cards>,
}

/// What a picture of the subject says today.
pub fn content(ws: &Workspace, me: Id<Member>, today: Date, subject: &Subject) -> Content {
    let (name, groups) = match subject {
        Subject::MyDay => (ws.get(me).map(|it| it.name.clone()), my_day(ws, me, today)),
        Subject::Board(board, filter) => {
            let sieve = Sieve::of(ws, filter, me, today);
            (ws.get(*board).map(|it| it.name.clone()), of_board(ws, me, *board, &sieve))
        }
    };
    let groups = groups.into_iter().filter(|it| it.count > 0).collect();
    Content { shop: shop_name(ws), name: name.unwrap_or_default(), groups }
}

fn my_day(ws: &Workspace, me: Id<Member>, today: Date) -> Vec<Cards> {
    let mut groups: Vec<Cards> = vec![];
    for row in tasks(ws, me, today) {
        match row {
            Row::Head(Group::Open(bucket @ (Bucket::Late | Bucket::Today)), count) => {
                groups.push(Cards { heading: Heading::Due(bucket), count, tiles: vec![] });
            }
            // They come in the order of time, so what follows is for another day.
            Row::Head(..) => break,
            Row::Card(slot) => {
                if let Some(group) = groups.last_mut().filter(|it| it.tiles.len() < MOST) {
                    group.tiles.extend(tile(ws, slot, me, None, None));
                }
            }
        }
    }
    groups
}

fn of_board(ws: &Workspace, me: Id<Member>, board: Id<Board>, sieve: &Sieve) -> Vec<Cards> {
    let mut room = vec![];
    let mut passes = |slot: Slot| {
        let card = ws.in_slot(slot).and_then(|it| Card::in_data(&it.data));
        card.is_some_and(|it| sieve.passes(ws, it, &mut room))
    };
    let group = |list: Id<List>| {
        let slots = ws.child_slots(list.any(), Card::KIND).iter().copied();
        let slots: Vec<Slot> = slots.filter(|it| passes(*it)).collect();
        Some(Cards {
            heading: Heading::List(ws.get(list)?.name.clone()),
            count: slots.len(),
            tiles: slots.into_iter().take(MOST).filter_map(|it| tile(ws, it, me, None, None)).collect(),
        })
    };
    lists(ws, board).into_iter().filter_map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{id::RecordId, when::When},
        features::{
            bench::{Bench, ME, TODAY},
            boards::{
                commands::{
                    board::add_board,
                    card::{add_card, trash_card},
                    detail::{set_due, set_owner},
                },
                lens::filter::Part,
            },
        },
    };

    const BOARD: Id<Board> = Id::of(RecordId(1));

    fn day(from_today: i32) -> Date {
        Date::from_julian_day(TODAY + from_today).expect("a day")
    }

    /// Cards of two lists, each a letter: capitals stand in the second. When each is due, from today; all are mine.
    fn lay(cards: &[(char, Option<i32>)]) -> Bench {
        let mut bench = Bench::default();
        bench.run(|ws, cx| add_board(ws, cx, BOARD, "板", &["要做", "在做", "空的"])).expect("a board");
        for (name, due) in cards {
            let list = lists(&bench.ws, BOARD)[usize::from(name.is_uppercase())];
            let card = Id::of(RecordId(*name as u64));
            bench.run(|ws, cx| add_card(ws, cx, card, list, &name.to_string())).expect("a list");
            bench.run(|ws, cx| set_owner(ws, cx, card, Some(ME))).expect("a card");
            bench.run(|ws, cx| set_due(ws, cx, card, due.map(|it| When::all_day(day(it))))).expect("a card");
        }
        bench
    }

    fn board() -> Subject {
        Subject::Board(BOARD, Filter::default())
    }

    fn draw(ws: &Workspace, subject: Subject) -> String {
        let group = |it: Cards| {
            let titles: String = it.tiles.into_iter().map(|it| it.title).collect();
            match it.heading {
                Heading::Due(bucket) => format!("{bucket:?} {}: {titles}", it.count),
                Heading::List(name) => format!("{name} {}: {titles}", it.count),
            }
        };
        content(ws, ME, day(0), &subject).groups.into_iter().map(group).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn my_day_is_what_is_late_or_due() {
        let bench = lay(&[('a', Some(1)), ('b', Some(0)), ('C', Some(-3)), ('d', None)]);
        assert_eq!(draw(&bench.ws, Subject::MyDay), "Late 1: C | Today 1: b");
    }

    #[test]
    fn a_day_may_be_free() {
        let bench = lay(&[('a', Some(1)), ('d', None)]);
        assert_eq!(draw(&bench.ws, Subject::MyDay), "");
    }

    #[test]
    fn a_board_is_drawn_list_by_list_as_it_is_seen() {
        let mut bench = lay(&[('a', None), ('b', None), ('C', None)]);
        assert_eq!(draw(&bench.ws, board()), "要做 2: ab | 在做 1: C");
        bench.run(|ws, cx| trash_card(ws, cx, Id::of(RecordId('a' as u64)), true)).expect("a card");
        assert_eq!(draw(&bench.ws, board()), "要做 1: b | 在做 1: C");
    }

    #[test]
    fn a_board_is_drawn_through_its_filter() {
        let bench = lay(&[('a', Some(1)), ('b', Some(-1)), ('C', Some(0))]);
        let mut late = Filter::default();
        late.set(Part::Due(Bucket::Late), true);
        assert_eq!(draw(&bench.ws, Subject::Board(BOARD, late)), "要做 1: b");
    }
}

//! What closing a day would do, and what is told of a day that was closed; as plain values that compare.

use hashbrown::HashSet;
use time::Date;

use crate::{
    domain::{
        board::{Board, List, Member},
        card::Card,
        closing::{carried, id_of},
        id::Id,
        order,
        record::Data,
        value::{Key, Value},
        workspace::{Record, Workspace},
    },
    features::boards::queries::lists,
};

/// On what a day is closed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Ground {
    /// On one list.
    List(Id<List>),
    /// On all lists of a board.
    Board(Id<Board>),
}

impl Ground {
    /// True while it can be found.
    pub fn is_there(self, ws: &Workspace) -> bool {
        match self {
            Ground::List(list) => ws.get(list).is_some(),
            Ground::Board(board) => ws.get(board).is_some(),
        }
    }

    /// Its lists, in order.
    pub fn lists(self, ws: &Workspace) -> Vec<Id<List>> {
        match self {
            Ground::List(list) => vec![list],
            Ground::Board(board) => lists(ws, board),
        }
    }

    /// What its board is called, and the list where it is one.
    pub fn names(self, ws: &Workspace) -> (String, Option<String>) {
        let board = |it: Id<Board>| ws.get(it).map(|it| it.name.clone()).unwrap_or_default();
        match self {
            Ground::Board(it) => (board(it), None),
            Ground::List(it) => {
                let on = ws.get(it).and_then(|it| it.place.as_ref()).map(|it| it.parent);
                let name = ws.get(it).map(|it| it.name.clone());
                (on.map(board).unwrap_or_default(), name)
            }
        }
    }
}

/// The calendar of a device.
#[derive(Clone, Copy)]
pub struct Calendar {
    /// Its civil day.
    pub today: Date,
    /// On which day a moment, in milliseconds since 1970, was there.
    pub day_of: fn(i64) -> Date,
}

/// What closing a day would do.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Closing {
    /// Cards that are done and would be put away.
    pub done: Vec<Id<Card>>,
    /// Cards that are not done, due by then, and would go on to the next day.
    pub carried: Vec<Id<Card>>,
}

impl Closing {
    /// True when nothing would change.
    pub fn is_empty(&self) -> bool {
        self.done.is_empty() && self.carried.is_empty()
    }
}

/// What closing a day would do now. What was done on a later day waits for that day's end; what was brought back out of
/// this day's archive stays where a person put it.
pub fn closing(ws: &Workspace, ground: Ground, day: Date, calendar: Calendar) -> Closing {
    let mut found = Closing::default();
    let Some(next) = day.next_day() else { return found };
    let closed = Card::CLOSED.of(id_of(day));
    for list in ground.lists(ws) {
        for (id, card) in ws.children::<Card>(list.any()) {
            let is_marked = || ws.record(id.any()).is_some_and(|it| is_marked(it, closed));
            match card.done {
                true if is_done_by(ws, id, day, calendar) && !is_marked() => found.done.push(id),
                false if card.due.is_some_and(|it| it.is_past(next)) => found.carried.push(id),
                _ => {}
            }
        }
    }
    found
}

/// A card of the day's archive.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finished {
    /// Its title.
    pub title: String,
    /// In which list.
    pub list: Id<List>,
    /// Who said that it was done.
    pub by: Option<Id<Member>>,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

/// A card that went on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CarriedOver {
    /// Its title.
    pub title: String,
    /// In which list.
    pub list: Id<List>,
    /// Who answers for it.
    pub owner: Option<Id<Member>>,
    /// How often it was carried over up to then, that day counted.
    pub times: usize,
}

/// 日结单: what became of a day.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct DaySheet {
    /// What was done by its end, put away or about to be, the first one first.
    pub done: Vec<Finished>,
    /// What went on to the next day, by list.
    pub carried: Vec<CarriedOver>,
    /// How many cards are open there now.
    pub open: usize,
    /// Something that closing it would do is not done yet.
    pub is_open: bool,
}

/// What is told of a day.
pub fn day_sheet(ws: &Workspace, ground: Ground, day: Date, calendar: Calendar) -> DaySheet {
    let lists = ground.lists(ws);
    let ahead = closing(ws, ground, day, calendar);
    let mut sheet = DaySheet { is_open: !ahead.is_empty(), ..DaySheet::default() };
    let is_ahead: HashSet<Id<Card>> = ahead.done.iter().copied().collect();
    let (closed, carried_over) = (Card::CLOSED.of(id_of(day)), Card::CARRIED.of(id_of(day)));
    let (mut finished, mut went_on) = (vec![], vec![]);
    // What lies in the archive stands in no index; a shop's records are walked once for a sheet.
    for record in ws.records() {
        let Data::Card(card) = &record.data else { continue };
        let Some(place) = card.place.as_ref().filter(|_| !card.trashed && !card.template) else { continue };
        let Some(nth) = lists.iter().position(|it| *it == place.parent) else { continue };
        sheet.open += usize::from(!card.done && !card.archived);
        let id = Id::<Card>::of(record.id);
        let (title, list) = (card.title.clone(), place.parent);
        if (card.archived && card.done && is_marked(record, closed)) || is_ahead.contains(&id) {
            let stamp = ws.stamp(record.id, Card::DONE.key());
            let by = stamp.map(|it| ws.authors().member_of(it));
            let at = stamp.map_or(0, |it| it.at.saturating_abs());
            finished.push((at, id, Finished { title, list, by, at }));
        } else if is_marked(record, carried_over) {
            let times = carried(record).into_iter().filter(|it| *it <= day).count();
            went_on.push((nth, &place.rank, id, CarriedOver { title, list, owner: card.owner, times }));
        }
    }
    // Records lie as they came; of two in one place every device names the same one first.
    order::sort_by_key(&mut finished, |it| (it.0, it.1));
    order::sort_by(&mut went_on, |a, b| (a.0, a.1, a.2).cmp(&(b.0, b.1, b.2)));
    sheet.done = finished.into_iter().map(|it| it.2).collect();
    sheet.carried = went_on.into_iter().map(|it| it.3).collect();
    sheet
}

fn is_marked(record: &Record, key: Key) -> bool {
    record.register(key).is_some() && record.value(key) != Value::Nothing
}

/// True of what was done by the end of a day; of what is done now, when that is today.
fn is_done_by(ws: &Workspace, card: Id<Card>, day: Date, calendar: Calendar) -> bool {
    let done = || ws.stamp(card.any(), Card::DONE.key()).map(|it| (calendar.day_of)(it.at.saturating_abs()));
    day >= calendar.today || done().is_none_or(|it| it <= day)
}

//! 「回到那一天」: how a board's lists and cards stood at the end of a past day, and what that differs in from now.
//!
//! What is set back is what a version of a card is ([`version`](super::version)), where it stood, and whether it was put
//! away; what came to the board since goes to 回收站, what left it comes back. What was said, links, routines and files
//! stay.
//!
//! **Invariant:** going back is one new change over lists, cards and steps; what was not to be seen then and is not to be
//! seen now stays as it is, unless it would come into sight with its list.

use hashbrown::{HashMap, HashSet};
use time::Date;

use super::version::{Difference, can_be_again, value_then};
use crate::{
    domain::{
        board::{Board, List, Member, Step},
        card::Card,
        change::{Change, Context, Op, Writer},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        merge::Said,
        name::Name,
        order,
        value::{Key, Value},
        workspace::{
            Workspace,
            hash::{Ids, RecordSet},
        },
    },
    features::boards::{commands::bulk::whole, queries::person},
};

/// Between two changes, in the order in which a history tells them.
pub type Moment = (i64, Writer, u32);

/// A day on which something was done on the board.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Day {
    /// Which.
    pub day: Date,
    /// Its last change.
    pub end: Moment,
    /// How many changes.
    pub acts: usize,
    /// By whom, most first.
    pub by: Vec<(Id<Member>, usize)>,
}

/// What going back would do.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Return {
    /// Every register that says something else then.
    pub differences: Vec<Difference>,
    /// Cards that would say something else, or stand in another list.
    pub changed: Vec<Id<Card>>,
    /// Cards that would be on the board again.
    pub back: Vec<Id<Card>>,
    /// Cards that would not be on the board any more.
    pub gone: Vec<Id<Card>>,
    /// How many lists would be otherwise.
    pub lists: usize,
    /// Whose work since then would be hidden, and on how many cards; most first.
    pub by: Vec<(Id<Member>, usize)>,
}

/// The days on which something was done, the last one first. `day_of` is the calendar of the device.
pub fn days(changes: &[Change], ws: &Workspace, board: Id<Board>, day_of: impl Fn(i64) -> Date) -> Vec<Day> {
    let parts = Parts::of(changes, board);
    let mut acts: Vec<(Moment, &Change)> = changes
        .iter()
        .filter(|it| it.ops.iter().any(|op| parts.hold(op)))
        .map(|it| ((it.at.saturating_abs(), it.id.writer, it.id.seq), it))
        .collect();
    order::sort_by(&mut acts, |a, b| b.0.cmp(&a.0));
    // Two tabs, or a packet and the log, may both bring the same change.
    acts.dedup_by_key(|it| it.0);
    let mut days: Vec<Day> = vec![];
    for (end, change) in acts {
        let (day, by) = (day_of(end.0), person(ws, change.by));
        if days.last().is_none_or(|it| it.day != day) {
            days.push(Day { day, end, acts: 0, by: vec![] });
        }
        if let Some(day) = days.last_mut() {
            day.acts += 1;
            match day.by.iter_mut().find(|it| it.0 == by) {
                Some(known) => known.1 += 1,
                None => day.by.push((by, 1)),
            }
        }
    }
    for day in &mut days {
        order::sort_by_key(&mut day.by, |it| std::cmp::Reverse(it.1));
    }
    days
}

/// What would be otherwise if the board were as it was at that moment.
pub fn going_back(changes: &[Change], ws: &Workspace, board: Id<Board>, moment: Moment) -> Return {
    let parts = Parts::of(changes, board);
    let said = changes.iter().flat_map(Said::all);
    let mut said: Vec<Said> = said.filter(|it| parts.hold(it.op) && counts(it.op)).collect();
    order::sort_by_key(&mut said, |it| (it.op.record, it.op.key, it.name()));
    said.dedup_by_key(|it| (it.op.record, it.op.key, it.name()));
    let mut going = Going {
        ws,
        board,
        moment,
        lists: HashMap::with_hasher(Ids),
        restored: HashMap::with_hasher(Ids),
        hidden: HashSet::new(),
        found: Return::default(),
    };
    // Where cards can stand is known by the lists, and whose steps count by the cards.
    for kind in [Name::LIST, Name::CARD, Name::STEP] {
        for of_record in said.chunk_by(|a, b| a.op.record == b.op.record) {
            let there = ws.record(of_record[0].op.record).is_some_and(|it| !it.is_purged());
            match of_record[0].op.kind {
                it if !there || it != kind => {}
                Name::LIST => going.list(of_record),
                Name::CARD => going.card(of_record),
                _ => going.step(of_record),
            }
        }
    }
    going.done()
}

/// Brings a board back to how it was, as a new change.
pub fn go_back_to(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    differences: &[Difference],
) -> Result<Change, Refused> {
    ws.get(board).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "board.return");
    for it in differences {
        edit.set_any(it.kind, it.record, it.key, it.then.clone());
    }
    whole(edit, cx)
}

/// True of what is set back.
fn counts(op: &Op) -> bool {
    !matches!(
        (op.kind, op.key.name),
        (_, Name::PURGED) | (Name::LIST, Name::FOLDED) | (Name::STEP, Name::PLACE)
    )
}

/// Everything that ever stood on the board.
struct Parts {
    lists: RecordSet,
    cards: RecordSet,
    steps: RecordSet,
}

impl Parts {
    fn of(changes: &[Change], board: Id<Board>) -> Parts {
        let standing = |kind: Name, within: &dyn Fn(RecordId) -> bool| {
            let mut found = RecordSet::default();
            for op in changes.iter().flat_map(|it| &it.ops).filter(|it| it.kind == kind) {
                if matches!(op.value, Value::Place(parent, _) if within(parent)) {
                    found.insert(op.record);
                }
            }
            found
        };
        let lists = standing(Name::LIST, &|it| it == board.any());
        let cards = standing(Name::CARD, &|it| lists.contains(&it));
        let steps = standing(Name::STEP, &|it| cards.contains(&it));
        Parts { lists, cards, steps }
    }

    fn hold(&self, op: &Op) -> bool {
        match op.kind {
            Name::LIST => self.lists.contains(&op.record),
            Name::CARD => self.cards.contains(&op.record),
            Name::STEP => self.steps.contains(&op.record),
            _ => false,
        }
    }
}

struct Going<'w> {
    ws: &'w Workspace,
    board: Id<Board>,
    moment: Moment,
    /// Whether a list was to be seen on the board then.
    lists: HashMap<RecordId, bool, Ids>,
    /// Cards that are set back as a whole, and whether they are to be seen on the board now.
    restored: HashMap<RecordId, bool, Ids>,
    /// Who is hidden on which card.
    hidden: HashSet<(Id<Member>, RecordId)>,
    found: Return,
}

/// What keeps a card or a list out of sight.
const AWAY: [Name; 3] = [Name::TRASHED, Name::ARCHIVED, Name::TEMPLATE];

/// What a record said at the moment; `None` when it was not there yet.
struct Then(Vec<(Key, Value)>);

impl Then {
    fn of(of_record: &[Said], moment: Moment) -> Option<Then> {
        let known = of_record.iter().any(|it| super::version::when(*it) <= moment);
        let registers = of_record.chunk_by(|a, b| a.op.key == b.op.key);
        known.then(|| Then(registers.map(|it| (it[0].op.key, value_then(it, moment))).collect()))
    }

    fn says(&self, name: Name) -> bool {
        self.0.iter().any(|it| it.0 == Key::plain(name) && it.1 == Value::Flag(true))
    }

    fn is_away(&self) -> bool {
        AWAY.into_iter().any(|it| self.says(it))
    }

    fn parent(&self) -> Option<RecordId> {
        self.0.iter().find_map(|it| match &it.1 {
            Value::Place(parent, _) if it.0.name == Name::PLACE => Some(*parent),
            _ => None,
        })
    }
}

impl Going<'_> {
    fn list(&mut self, said: &[Said]) {
        let id = said[0].op.record;
        let is_here = |list: &List| list.place.as_ref().is_some_and(|it| it.parent == self.board);
        let seen_now =
            self.ws.get(Id::<List>::of(id)).is_some_and(|it| is_here(it) && !it.trashed && !it.archived);
        let then = Then::of(said, self.moment);
        let seen_then =
            then.as_ref().is_some_and(|it| it.parent() == Some(self.board.any()) && !it.is_away());
        self.lists.insert(id, seen_then);
        let before = self.found.differences.len();
        match &then {
            Some(then) if seen_then => then.0.iter().for_each(|it| _ = self.set(Name::LIST, id, it.0, &it.1)),
            Some(then) if seen_now => self.put_away(Name::LIST, id, then),
            None if seen_now => _ = self.set(Name::LIST, id, List::TRASHED.key(), &Value::Flag(true)),
            _ => {}
        }
        self.found.lists += usize::from(self.found.differences.len() > before);
    }

    fn card(&mut self, said: &[Said]) {
        let (id, ws) = (said[0].op.record, self.ws);
        let Some(card) = ws.get(Id::<Card>::of(id)) else { return };
        let list =
            card.place.as_ref().and_then(|it| ws.get(it.parent)).filter(|it| !it.trashed && !it.archived);
        let on_board = list.and_then(|it| it.place.as_ref()).is_some_and(|it| it.parent == self.board);
        let seen_now = on_board && !card.is_away();
        let then = Then::of(said, self.moment);
        let seen_then = then.as_ref().is_some_and(|it| {
            !it.is_away() && it.parent().is_some_and(|it| self.lists.get(&it) == Some(&true))
        });
        // In a list that comes back it would come along.
        let comes_along =
            || card.place.as_ref().is_some_and(|it| self.lists.get(&it.parent.any()) == Some(&true));
        let is_in_sight = seen_now || (!card.is_away() && comes_along());
        let mut changed = false;
        match &then {
            Some(then) if seen_then => {
                self.restored.insert(id, seen_now);
                for (key, value) in &then.0 {
                    if self.set(Name::CARD, id, *key, value) {
                        changed = true;
                        self.hide(id, id, *key);
                    }
                }
            }
            Some(then) if is_in_sight => {
                self.put_away(Name::CARD, id, then);
                self.hide(id, id, Card::PLACE.key());
            }
            None if is_in_sight => {
                self.set(Name::CARD, id, Card::TRASHED.key(), &Value::Flag(true));
                self.hide(id, id, Card::TITLE.key());
            }
            _ => {}
        }
        let fate = match (seen_then, seen_now) {
            (true, false) => &mut self.found.back,
            (false, _) if is_in_sight => &mut self.found.gone,
            (true, true) if changed => &mut self.found.changed,
            _ => return,
        };
        fate.push(Id::of(id));
    }

    fn step(&mut self, said: &[Said]) {
        let id = said[0].op.record;
        let place = self.ws.get(Id::<Step>::of(id)).and_then(|it| it.place.as_ref());
        let Some(card) = place.map(|it| it.parent) else { return };
        let Some(seen_now) = self.restored.get(&card.any()).copied() else { return };
        let values = match Then::of(said, self.moment) {
            Some(then) => then.0,
            None => vec![(Step::TRASHED.key(), Value::Flag(true))],
        };
        for (key, value) in values {
            if self.set(Name::STEP, id, key, &value) {
                self.hide(card.any(), id, if key == Step::TRASHED.key() { Step::TEXT.key() } else { key });
                if seen_now {
                    self.found.changed.push(card);
                }
            }
        }
    }

    /// Takes something off the board that was not to be seen there: it goes where it was, or is as it was put away.
    fn put_away(&mut self, kind: Name, id: RecordId, then: &Then) {
        for (key, value) in &then.0 {
            if key.name == Name::PLACE || AWAY.contains(&key.name) {
                self.set(kind, id, *key, value);
            }
        }
    }

    /// Notes what a register says otherwise; true when a person would call it a difference.
    fn set(&mut self, kind: Name, record: RecordId, key: Key, then: &Value) -> bool {
        let now = self.ws.value(record, key);
        let is_other = match key.name {
            // Where in a list something stands is part of how a board was.
            Name::PLACE => *then != Value::Nothing && now != *then && self.can_stand(kind, then),
            _ => now.differs(then) && can_be_again(self.ws, key, then),
        };
        if is_other {
            let (now, then) = (now.clone(), then.clone());
            self.found.differences.push(Difference { kind, record, key, now, then });
        }
        is_other && now.differs(then)
    }

    /// False for a place on what is gone.
    fn can_stand(&self, kind: Name, place: &Value) -> bool {
        match place {
            Value::Place(list, _) if kind == Name::CARD => {
                self.lists.contains_key(list) || can_be_again(self.ws, Card::PLACE.key(), place)
            }
            Value::Place(board, _) => self.ws.get(Id::<Board>::of(*board)).is_some_and(|it| !it.trashed),
            _ => false,
        }
    }

    /// Notes whose work on a card is hidden: whoever wrote what a register says.
    fn hide(&mut self, card: RecordId, record: RecordId, key: Key) {
        if let Some(stamp) = self.ws.stamp(record, key) {
            self.hidden.insert((person(self.ws, self.ws.authors().member_of(stamp)), card));
        }
    }

    fn done(mut self) -> Return {
        order::sort(&mut self.found.changed);
        self.found.changed.dedup();
        for (member, _) in self.hidden {
            match self.found.by.iter_mut().find(|it| it.0 == member) {
                Some(known) => known.1 += 1,
                None => self.found.by.push((member, 1)),
            }
        }
        order::sort_by_key(&mut self.found.by, |it| (std::cmp::Reverse(it.1), it.0));
        self.found
    }
}

//! 收工: what is done is put away, what is not goes on, and twice is once, on however many devices.

use proptest::prelude::*;
use time::Date;

use super::{commands::close_day, queries::*};
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        change::{Change, ChangeId, Context, Writer},
        closing::carried,
        edit::Refused,
        id::{Id, RecordId},
        when::When,
        workspace::Workspace,
    },
    features::boards::commands::{
        board::add_board,
        card::{add_card, archive_card, finish_card},
        copy::copy_card,
        detail::set_due,
    },
};

const BOARD: Id<Board> = Id::of(RecordId(1));
/// A day of these tests is so many milliseconds long.
const DAY: i64 = 100_000;
/// 2026-11-05, a Thursday.
const FIRST: i32 = 2_461_350;

fn day_of(at: i64) -> Date {
    date((at / DAY) as i32)
}

/// The nth day of these tests.
fn date(nth: i32) -> Date {
    Date::from_julian_day(FIRST + nth).expect("a day")
}

fn when(text: &str) -> When {
    When::parse(text).expect("a date")
}

/// A device: what it knows, and what was done on it.
#[derive(Clone)]
struct Device {
    ws: Workspace,
    replica: u64,
    seq: u32,
    today: i32,
    log: Vec<Change>,
}

impl Device {
    fn new(replica: u64) -> Device {
        Device { ws: Workspace::default(), replica, seq: 0, today: 0, log: vec![] }
    }

    fn run(&mut self, command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>) -> Change {
        self.seq += 1;
        let writer = Writer { replica: RecordId(self.replica), slot: 0 };
        let mut last = u64::from(self.seq) << 20 ^ self.replica << 40;
        let mut chance = || {
            last = last.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1);
            last
        };
        let now = i64::from(self.today) * DAY + i64::from(self.seq);
        let next = ChangeId { writer, seq: self.seq };
        let mut cx = Context {
            now,
            today: date(self.today),
            me: Id::of(RecordId(self.replica)),
            next,
            chance: &mut chance,
        };
        let change = command(&self.ws, &mut cx).expect("it can be done");
        self.ws.apply(&change);
        self.log.push(change.clone());
        change
    }

    fn close(&mut self, ground: Ground, nth: i32) -> Change {
        self.run(move |ws, cx| close_day(ws, cx, ground, date(nth), day_of))
    }

    fn take_in(&mut self, changes: &[Change]) {
        changes.iter().for_each(|it| _ = self.ws.apply(it));
    }

    fn list(&self, nth: usize) -> Id<List> {
        self.ws.children::<List>(BOARD.any()).nth(nth).expect("a list").0
    }

    fn add(&mut self, id: u64, list: usize, due: Option<When>, done: bool) -> Id<Card> {
        let (card, list) = (Id::of(RecordId(id)), self.list(list));
        self.run(move |ws, cx| add_card(ws, cx, card, list, &format!("第 {id} 张")));
        self.run(move |ws, cx| set_due(ws, cx, card, due));
        self.run(move |ws, cx| finish_card(ws, cx, card, done));
        card
    }

    fn due(&self, card: Id<Card>) -> String {
        self.ws.get(card).and_then(|it| it.due).map(|it| it.to_string()).unwrap_or_default()
    }

    fn times(&self, card: Id<Card>) -> usize {
        self.ws.record(card.any()).map(carried).unwrap_or_default().len()
    }

    fn is_archived(&self, card: Id<Card>) -> bool {
        self.ws.get(card).is_some_and(|it| it.archived)
    }

    fn sheet(&self, ground: Ground, nth: i32) -> DaySheet {
        day_sheet(&self.ws, ground, date(nth), Calendar { today: date(self.today), day_of })
    }

    /// What every record says, in one order.
    fn says(&self) -> Vec<String> {
        let mut all = vec![];
        for record in self.ws.records() {
            let mut keys: Vec<_> = record.registers().iter().map(|it| it.key).collect();
            keys.sort_by_key(|it| (it.name.order(), it.of));
            let said = keys.into_iter().map(|it| (it, record.value(it))).filter(|it| !it.1.is_empty());
            all.push(format!(
                "{} {:?} {:?}",
                record.id,
                said.collect::<Vec<_>>(),
                self.ws.conflicts(record.id)
            ));
        }
        all.sort();
        all
    }
}

fn device() -> Device {
    let mut device = Device::new(7);
    device.run(|ws, cx| add_board(ws, cx, BOARD, "各平台任务", &["待办", "在做"]));
    device
}

#[test]
fn what_is_done_is_put_away_and_what_is_due_goes_on() {
    let mut device = device();
    let list = Ground::List(device.list(0));
    let done = device.add(11, 0, None, true);
    let due = device.add(12, 0, Some(when("2026-11-05 18:00")), false);
    let late = device.add(13, 0, Some(when("2026-10-30")), false);
    let later = device.add(14, 0, Some(when("2026-11-06")), false);
    let free = device.add(15, 0, None, false);
    let elsewhere = device.add(16, 1, Some(when("2026-11-05")), false);
    let change = device.close(list, 0);
    assert_eq!(change.ops.len(), 6, "two registers a card");
    assert!(device.is_archived(done));
    assert_eq!(
        [due, late, later, free].map(|it| device.due(it)),
        ["2026-11-06 18:00", "2026-11-06", "2026-11-06", ""]
    );
    assert_eq!([done, due, late, later, free].map(|it| device.times(it)), [0, 1, 1, 0, 0]);
    assert_eq!((device.due(elsewhere), device.times(elsewhere)), ("2026-11-05".into(), 0));
    let sheet = device.sheet(list, 0);
    assert_eq!((sheet.done.len(), sheet.carried.len(), sheet.open, sheet.is_open), (1, 2, 4, false));
    assert_eq!(sheet.done[0].by, Some(Id::of(RecordId(7))));

    device.close(Ground::Board(BOARD), 0);
    assert_eq!((device.due(elsewhere), device.times(elsewhere)), ("2026-11-06".into(), 1));
    assert_eq!(device.times(due), 1, "the board is closed on its other lists alone");
}

#[test]
fn twice_is_once_and_the_next_day_counts_again() {
    let mut device = device();
    let list = Ground::List(device.list(0));
    let done = device.add(11, 0, None, true);
    let due = device.add(12, 0, Some(when("2026-11-05")), false);
    device.close(list, 0);
    assert!(device.close(list, 0).ops.is_empty());
    device.today = 1;
    device.close(list, 1);
    device.today = 2;
    device.close(list, 2);
    assert_eq!((device.times(due), device.due(due)), (3, "2026-11-08".into()));
    assert_eq!(device.sheet(list, 1).carried[0].times, 2, "as it was counted then");
    assert!(device.is_archived(done));
    assert_eq!((device.sheet(list, 0).done.len(), device.sheet(list, 2).done.len()), (1, 0));
}

#[test]
fn what_was_brought_back_or_put_back_by_hand_counts_once() {
    let mut device = device();
    let list = Ground::List(device.list(0));
    let done = device.add(11, 0, None, true);
    let due = device.add(12, 0, Some(when("2026-11-05")), false);
    device.close(list, 0);
    device.run(|ws, cx| archive_card(ws, cx, done, false));
    device.run(|ws, cx| set_due(ws, cx, due, Some(when("2026-11-05 22:00"))));
    device.close(list, 0);
    assert!(!device.is_archived(done), "who brought it back meant it");
    assert_eq!((device.due(due), device.times(due)), ("2026-11-06 22:00".into(), 1));
    device.today = 1;
    device.close(list, 1);
    assert!(device.is_archived(done), "the next day's end puts it away");
}

#[test]
fn the_next_morning_yesterday_is_closed_without_what_was_done_since() {
    let mut device = device();
    let list = Ground::List(device.list(0));
    let yesterdays = device.add(11, 0, None, true);
    let due = device.add(12, 0, Some(when("2026-11-05 20:00")), false);
    device.today = 1;
    let todays = device.add(13, 0, Some(when("2026-11-05")), true);
    device.close(list, 0);
    assert!(device.is_archived(yesterdays) && !device.is_archived(todays));
    assert_eq!(device.due(due), "2026-11-06 20:00");
    assert_eq!(device.sheet(list, 0).done.len(), 1);
}

#[test]
fn days_go_over_the_ends_of_months_and_years() {
    for (day, next) in
        [("2026-12-31", "2027-01-01"), ("2028-02-28", "2028-02-29"), ("2027-02-28", "2027-03-01")]
    {
        let mut device = device();
        let list = Ground::List(device.list(0));
        let nth = when(day).day.to_julian_day() - FIRST;
        device.today = nth;
        let due = device.add(12, 0, Some(when("2026-11-01")), false);
        device.close(list, nth);
        assert_eq!(device.due(due), next);
    }
}

#[test]
fn a_card_finished_meanwhile_is_done_and_goes_at_the_next_end() {
    let mut mine = device();
    let list = Ground::List(mine.list(0));
    let due = mine.add(12, 0, Some(when("2026-11-05")), false);
    let mut theirs = Device { replica: 8, log: vec![], ..mine.clone() };
    mine.close(list, 0);
    theirs.run(|ws, cx| finish_card(ws, cx, due, true));
    let told = theirs.log.clone();
    mine.take_in(&told);
    theirs.take_in(&mine.log[mine.log.len() - 1..]);
    assert_eq!(mine.says(), theirs.says());
    assert!(mine.ws.conflicts(due.any()).is_empty());
    assert!(mine.ws.get(due).is_some_and(|it| it.done && !it.archived));
    mine.close(list, 0);
    assert!(mine.is_archived(due));
    let sheet = mine.sheet(list, 0);
    assert_eq!((sheet.done.len(), sheet.carried.len()), (1, 0), "told once, as what it is");
}

#[test]
fn two_who_add_a_card_in_one_place_read_the_same_sheet() {
    let mut mine = device();
    let list = Ground::List(mine.list(0));
    let mut theirs = Device { replica: 8, log: vec![], ..mine.clone() };
    let begun = mine.log.len();
    for (device, ids) in [(&mut mine, [42, 43]), (&mut theirs, [31, 32])] {
        for (id, done) in ids.into_iter().zip([false, true]) {
            device.add(id, 0, Some(when("2026-11-05")), done);
        }
    }
    let told = theirs.log.clone();
    theirs.take_in(&mine.log[begun..]);
    mine.take_in(&told);
    mine.close(list, 0);
    theirs.take_in(&mine.log[mine.log.len() - 1..]);
    let sheet = mine.sheet(list, 0);
    assert_eq!((sheet.done.len(), sheet.carried.len()), (2, 2));
    assert_eq!(sheet, theirs.sheet(list, 0));
    assert_eq!(sheet.carried[0].title, "第 31 张");
}

#[test]
fn a_copy_begins_to_count_anew() {
    let mut device = device();
    let list = Ground::List(device.list(0));
    let due = device.add(12, 0, Some(when("2026-11-05")), false);
    device.close(list, 0);
    let copy = Id::of(RecordId(99));
    device.run(|ws, cx| copy_card(ws, cx, due, copy, |name, _| format!("{name} 副本")));
    assert_eq!((device.times(copy), device.due(copy)), (0, "2026-11-06".into()));
}

#[test]
fn a_board_that_is_gone_is_refused() {
    let ws = Workspace::default();
    let mut chance = || 1;
    let next = ChangeId { writer: Writer::default(), seq: 1 };
    let mut cx = Context { now: 1, today: date(0), me: Id::of(RecordId(9)), next, chance: &mut chance };
    assert_eq!(close_day(&ws, &mut cx, Ground::Board(BOARD), date(0), day_of), Err(Refused::Gone));
}

/// A card: in which list, due how many days from the first, at which minute, and whether it is done.
type Drawn = (usize, Option<(i32, Option<u16>)>, bool);

fn cards() -> impl Strategy<Value = Vec<Drawn>> {
    let due = proptest::option::of((-40..6_i32, proptest::option::of(0..1_440_u16)));
    proptest::collection::vec((0..2_usize, due, any::<bool>()), 1..12)
}

fn laid(cards: &[Drawn]) -> Device {
    let mut device = device();
    for ((list, due, done), id) in cards.iter().zip(11..) {
        device.add(id, *list, due.map(|(nth, minute)| When { day: date(nth), minute }), *done);
    }
    device
}

proptest! {
    /// R12: closing a day again says nothing, whatever stands there.
    #[test]
    fn closing_again_changes_nothing(cards in cards(), nth in 0..4_i32, all in any::<bool>()) {
        let mut device = laid(&cards);
        device.today = nth;
        let ground = if all { Ground::Board(BOARD) } else { Ground::List(device.list(0)) };
        device.close(ground, nth);
        let before = device.says();
        prop_assert!(device.close(ground, nth).ops.is_empty());
        prop_assert_eq!(device.says(), before);
        let late = closing(&device.ws, ground, date(nth), Calendar { today: date(nth), day_of });
        prop_assert!(late.is_empty());
    }

    /// R12: two devices that close the same day end up as one that closed it, whichever packet comes first or twice; nobody is
    /// asked anything.
    #[test]
    fn two_devices_close_a_day_as_one(
        cards in cards(),
        both in any::<bool>(),
        days in proptest::collection::vec(0..3_i32, 1..4),
        order in any::<u64>(),
    ) {
        let begun = laid(&cards);
        let mut devices = [8, 9].map(|replica| Device { replica, log: vec![], ..begun.clone() });
        let mut one = Device { replica: 10, log: vec![], ..begun.clone() };
        let mut days = days;
        days.sort_unstable();
        for device in devices.iter_mut().chain([&mut one]) {
            for nth in &days {
                device.today = *nth;
                let list = Ground::List(device.list(0));
                // The board holds the list: what is closed by the one is closed by the other.
                let ground = if both && device.replica == 8 { list } else { Ground::Board(BOARD) };
                device.close(ground, *nth);
                device.close(Ground::Board(BOARD), *nth);
            }
        }
        let logs = devices.clone().map(|it| it.log);
        for (device, at) in devices.iter_mut().zip([1, 0]) {
            let mut coming = logs[at].clone();
            coming.extend(logs[at].iter().take(2).cloned());
            let turn = order as usize % coming.len();
            coming.rotate_left(turn);
            if order % 2 == 0 {
                coming.reverse();
            }
            device.take_in(&coming);
        }
        prop_assert_eq!(devices[0].says(), devices[1].says());
        prop_assert_eq!(devices[0].says(), one.says());
    }
}

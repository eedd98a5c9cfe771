//! Routines, drawn: what a list holds is `"浇花 11-04+ | 浇花 11-11"`, `+` when done.

mod devices;

use time::Date;

use super::{commands::*, queries::*, rules::follow};
use crate::{
    domain::{
        board::{Label, List, Member, Step},
        card::Card,
        change::{Change, ChangeId, Context, Writer},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        pattern::Pattern,
        value::Shape,
        when::When,
        workspace::Workspace,
    },
    features::boards::commands::{board::add_board, card::*, detail::*, list::trash_list},
};

pub(super) const CARD: Id<Card> = Id::of(RecordId(50));
const BOARD: Id<crate::domain::board::Board> = Id::of(RecordId(40));

pub(super) fn day(text: &str) -> Date {
    When::parse(&format!("2026-{text}")).expect("a date").day
}

/// One device with its own copy of everything.
#[derive(Clone)]
pub(super) struct Device {
    pub ws: Workspace,
    pub log: Vec<Change>,
    pub today: Date,
    writer: u64,
    seq: u32,
}

impl Device {
    /// A board with two lists, and a card in the first.
    fn shop(today: &str) -> Device {
        let mut device =
            Device { ws: Workspace::default(), log: vec![], today: day(today), writer: 1, seq: 0 };
        device.act(|ws, cx| add_board(ws, cx, BOARD, "板", &["待办", "做完"]));
        let list = device.list(0);
        device.act(|ws, cx| add_card(ws, cx, CARD, list, "浇花"));
        device
    }

    /// The same on another device.
    pub fn copied(&self, writer: u64) -> Device {
        Device { writer, seq: 0, ..self.clone() }
    }

    pub fn list(&self, place: usize) -> Id<List> {
        self.ws.children::<List>(BOARD.any()).nth(place).expect("it is laid").0
    }

    fn context<T>(&mut self, act: impl FnOnce(&Workspace, &mut Context) -> T) -> T {
        self.seq += 1;
        let next = ChangeId { writer: Writer { replica: RecordId(self.writer), slot: 0 }, seq: self.seq };
        let mut chance = self.writer * 100_000 + u64::from(self.seq) * 10;
        let mut more = || {
            chance += 1;
            chance
        };
        let now = i64::from(self.today.to_julian_day()) * 86_400_000 + i64::from(self.seq);
        let me = Id::of(RecordId(self.writer));
        act(&self.ws, &mut Context { now, today: self.today, me, next, chance: &mut more })
    }

    /// Acts, and lets rules follow, as a session does.
    #[track_caller]
    pub fn act(&mut self, command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>) {
        let change = self.context(command).expect("a command that can be done");
        let touched = self.take(&change);
        if let Some(change) = self.context(|ws, cx| follow(ws, cx, &touched)).filter(|_| !touched.is_empty())
        {
            self.take(&change);
        }
    }

    /// Another day comes.
    pub fn wake(&mut self, today: Date) {
        self.today = today;
        if let Some(change) = self.context(|ws, cx| follow(ws, cx, &[])) {
            self.take(&change);
        }
    }

    pub fn take(&mut self, change: &Change) -> Vec<crate::domain::workspace::Touched> {
        self.log.push(change.clone());
        self.ws.apply(change)
    }

    fn repeat(&mut self, card: Id<Card>, pattern: &str, on_day: bool) {
        let (pattern, list) = (Pattern::parse(pattern).expect("a pattern"), self.list(0));
        self.act(|ws, cx| set_routine(ws, cx, card, Repetition { pattern, on_day, list }));
    }

    pub fn done(&mut self, card: Id<Card>) {
        self.act(|ws, cx| finish_card(ws, cx, card, true));
    }

    /// The cards of the first list, in order.
    pub fn cards(&self) -> Vec<Id<Card>> {
        self.ws.children::<Card>(self.list(0).any()).map(|it| it.0).collect()
    }

    pub fn last(&self) -> Id<Card> {
        *self.cards().last().expect("a card")
    }

    pub fn draw(&self) -> String {
        let draw = |card: &Card| {
            let due = card.due.map(|it| it.to_string()[5..].to_owned()).unwrap_or_default();
            format!("{} {due}{}", card.title, if card.done { "+" } else { "" })
        };
        let cards = self.ws.children::<Card>(self.list(0).any()).map(|it| draw(it.1));
        cards.collect::<Vec<_>>().join(" | ")
    }
}

#[test]
fn done_brings_the_next_one_once() {
    let mut shop = Device::shop("11-04");
    shop.repeat(CARD, "weeks 1 3", false);
    assert_eq!(shop.draw(), "浇花 11-04");
    shop.done(CARD);
    assert_eq!(shop.draw(), "浇花 11-04+ | 浇花 11-11");
    shop.act(|ws, cx| finish_card(ws, cx, CARD, false));
    shop.done(CARD);
    shop.wake(day("11-05"));
    assert_eq!(shop.draw(), "浇花 11-04+ | 浇花 11-11", "never twice");
}

#[test]
fn done_early_late_and_on_the_next_day() {
    for (done_on, next) in [("11-02", "11-11"), ("11-05", "11-11"), ("11-11", "11-11"), ("11-12", "11-18")] {
        let mut shop = Device::shop("11-04");
        shop.repeat(CARD, "weeks 1 3", false);
        shop.today = day(done_on);
        shop.done(CARD);
        assert_eq!(shop.draw(), format!("浇花 11-04+ | 浇花 {next}"), "done on {done_on}");
    }
}

#[test]
fn weeks_away_make_one_card_and_say_what_was_left_out() {
    for (on_day, expected) in [(true, "浇花 11-04 | 浇花 11-25"), (false, "浇花 11-04+ | 浇花 11-25")]
    {
        let mut shop = Device::shop("11-04");
        shop.repeat(CARD, "days 1", on_day);
        shop.wake(day("11-25"));
        if !on_day {
            shop.done(CARD);
        }
        assert_eq!(shop.draw(), expected);
        let last = shop.last();
        assert_eq!(repeating(&shop.ws, last, shop.today).map(|it| it.skipped), Some(20));
    }
}

#[test]
fn a_day_brings_its_card_whether_or_not_the_last_is_done() {
    let mut shop = Device::shop("11-04");
    shop.repeat(CARD, "workdays", true);
    shop.done(CARD);
    assert_eq!(shop.draw(), "浇花 11-04+", "not before its day");
    for today in ["11-05", "11-06", "11-07", "11-08", "11-09"] {
        shop.wake(day(today));
        shop.wake(day(today));
    }
    assert_eq!(shop.draw(), "浇花 11-04+ | 浇花 11-05 | 浇花 11-06 | 浇花 11-09");
}

#[test]
fn the_next_card_carries_all_but_what_was_done() {
    let mut shop = Device::shop("11-04");
    let (label, member) = (Id::<Label>::of(RecordId(60)), Id::<Member>::of(RecordId(61)));
    shop.act(|ws, cx| add_label(ws, cx, label, BOARD, "花", 2));
    shop.act(|ws, cx| set_label(ws, cx, CARD, label, true));
    shop.act(|ws, cx| write_body(ws, cx, CARD, "先看土".into()));
    shop.act(|ws, cx| set_owner(ws, cx, CARD, Some(member)));
    shop.act(|ws, cx| set_participant(ws, cx, CARD, member, true));
    shop.act(|ws, cx| set_start(ws, cx, CARD, When::parse("2026-11-03")));
    shop.act(|ws, cx| set_due(ws, cx, CARD, When::parse("2026-11-04 18:00")));
    shop.act(|ws, cx| add_steps(ws, cx, CARD, &["打水".into(), "浇".into()]));
    let step = shop.ws.children::<Step>(CARD.any()).next().expect("a step").0;
    shop.act(|ws, cx| tick_step(ws, cx, step, true));
    shop.act(|ws, cx| {
        let mut edit = Edit::new(ws, "step.due");
        edit.set_key(step, Step::DUE.key(), When::parse("2026-11-03").write());
        Ok(edit.done(cx))
    });
    shop.repeat(CARD, "weeks 1 3", false);
    // Put off for once: the next one is for its own day.
    shop.act(|ws, cx| set_due(ws, cx, CARD, When::parse("2026-11-06 20:00")));
    shop.act(|ws, cx| set_start(ws, cx, CARD, When::parse("2026-11-05")));
    shop.done(CARD);
    let next = shop.last();
    let card = shop.ws.get(next).expect("it is made");
    let said = |it: Option<When>| it.map(|it| it.to_string());
    assert_eq!((card.body.as_str(), card.owner, card.done), ("先看土", Some(member), false));
    assert_eq!(said(card.start).as_deref(), Some("2026-11-10"));
    assert_eq!(said(card.due).as_deref(), Some("2026-11-11 20:00"));
    assert_eq!((card.labels.clone(), card.participants.clone()), (vec![(label, true)], vec![(member, true)]));
    let steps = shop.ws.children::<Step>(next.any());
    let steps: Vec<_> = steps.map(|it| (it.1.text.clone(), it.1.done, said(it.1.due))).collect();
    let expected =
        [("打水".to_owned(), false, Some("2026-11-10".to_owned())), ("浇".to_owned(), false, None)];
    assert_eq!(steps, expected);
}

#[test]
fn a_routine_that_was_stopped_or_has_no_list_makes_nothing() {
    let mut shop = Device::shop("11-04");
    shop.repeat(CARD, "days 1", false);
    shop.act(|ws, cx| stop_routine(ws, cx, CARD));
    shop.done(CARD);
    assert_eq!(shop.draw(), "浇花 11-04+");
    assert_eq!(repeating(&shop.ws, CARD, shop.today), None);

    let mut shop = Device::shop("11-04");
    shop.repeat(CARD, "days 1", false);
    let (first, second) = (shop.list(0), shop.list(1));
    shop.act(|ws, cx| move_card(ws, cx, CARD, second, 0));
    shop.act(|ws, cx| trash_list(ws, cx, first, true));
    shop.done(CARD);
    assert_eq!(shop.draw(), "浇花 11-04+ | 浇花 11-05", "beside the card, where its list is gone");
}

#[test]
fn another_pattern_counts_from_the_card_it_was_set_on() {
    let mut shop = Device::shop("11-04");
    shop.repeat(CARD, "days 1", false);
    shop.done(CARD);
    let next = shop.last();
    shop.repeat(next, "days 10", false);
    shop.done(next);
    assert_eq!(shop.draw(), "浇花 11-04+ | 浇花 11-05+ | 浇花 11-15");
}

#[test]
fn a_card_with_a_date_keeps_it_and_one_without_gets_the_first_that_fits() {
    let mut shop = Device::shop("11-05");
    shop.repeat(CARD, "weeks 1 3", false);
    assert_eq!(shop.draw(), "浇花 11-11");
    let mut shop = Device::shop("11-05");
    shop.act(|ws, cx| set_due(ws, cx, CARD, When::parse("2026-11-07")));
    shop.repeat(CARD, "weeks 1 3", false);
    assert_eq!(shop.draw(), "浇花 11-07");
    assert_eq!(repeating(&shop.ws, CARD, shop.today).and_then(|it| it.next), Some(day("11-11")));
}

#[test]
fn the_mark_goes_with_the_latest_card() {
    let mut shop = Device::shop("11-04");
    assert!(!is_repeating(&shop.ws, CARD));
    shop.repeat(CARD, "days 1", false);
    assert!(is_repeating(&shop.ws, CARD));
    shop.done(CARD);
    let marks: Vec<_> = shop.cards().into_iter().map(|it| is_repeating(&shop.ws, it)).collect();
    assert_eq!(marks, [false, true]);
}

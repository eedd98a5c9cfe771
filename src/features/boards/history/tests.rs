//! Histories, drawn: who (a number) did what, newest first.

mod of_board;
mod that_day;
mod version;

use super::*;
use crate::{
    domain::{
        board::{Board, List},
        change::{ChangeId, Context, Writer},
        edit::Refused,
        id::RecordId,
        pattern::Pattern,
    },
    features::{
        boards::commands::{board, card, detail, list},
        links::{
            commands::{link, unlink},
            queries::related,
        },
        routines::{
            commands::{Repetition, set_routine},
            rules::follow,
        },
    },
};

const CARD: Id<Card> = Id::of(RecordId(50));
const OTHER: Id<Card> = Id::of(RecordId(51));
const BOARD: Id<Board> = Id::of(RecordId(40));

/// One device with its own copy of everything.
#[derive(Default)]
struct Device {
    ws: Workspace,
    log: Vec<Change>,
    seq: u32,
}

impl Device {
    fn run(
        &mut self,
        who: u64,
        at: i64,
        command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>,
    ) -> Change {
        self.seq += 1;
        let next = ChangeId { writer: Writer { replica: RecordId(who), slot: 0 }, seq: self.seq };
        let today = time::Date::from_julian_day(2_461_367).expect("a day");
        let mut chance = who * 1_000 + u64::from(self.seq) * 10;
        let mut next_chance = || {
            chance += 1;
            chance
        };
        let me = Id::of(RecordId(who));
        let mut cx = Context { now: at, today, me, next, chance: &mut next_chance };
        let change = command(&self.ws, &mut cx).expect("a command that can be done");
        self.take(&change);
        change
    }

    fn take(&mut self, change: &Change) {
        self.ws.apply(change);
        self.log.push(change.clone());
    }

    fn draw(&self) -> String {
        let entries = card_history(&self.log, &self.ws, CARD);
        entries.iter().map(draw).collect::<Vec<_>>().join(" | ")
    }

    fn list(&self, place: usize) -> Id<List> {
        self.ws.children::<List>(BOARD.any()).nth(place).expect("it is laid").0
    }
}

fn draw(entry: &Entry) -> String {
    let said = |value: &Value| match value {
        Value::Nothing => "-".to_owned(),
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        other => format!("{other:?}").chars().take(5).collect(),
    };
    let what = match &entry.what {
        Deed::Made => "made".to_owned(),
        Deed::MadeByRule => "made by rule".to_owned(),
        Deed::Repeats { pattern, .. } => format!("repeats({pattern})"),
        Deed::Stopped => "stopped".to_owned(),
        Deed::Linked { relation, on, .. } => format!("{relation:?} {on}"),
        Deed::Set { key, old, new } => format!("{} {}→{}", key.name, said(old), said(new)),
        Deed::Step { text, key, old, new } => {
            format!("step({text}) {} {}→{}", key.name, said(old), said(new))
        }
        Deed::File { name, key, old, new } => format!("file {name} {} {}→{}", key.name, said(old), said(new)),
        Deed::Comment { key, old, new } => format!("comment {} {}→{}", key.name, said(old), said(new)),
    };
    format!("{} {what}", entry.by.any().0)
}

/// A board with two lists, and two cards in the first, made by 1.
fn shop() -> Device {
    let mut device = Device::default();
    device.run(1, 10, |ws, cx| board::add_board(ws, cx, BOARD, "板", &["左", "右"]));
    let list = device.list(0);
    device.run(1, 20, |ws, cx| card::add_card(ws, cx, CARD, list, "锅"));
    device.run(1, 21, |ws, cx| card::add_card(ws, cx, OTHER, list, "盆"));
    device
}

#[test]
fn every_change_is_told_newest_first() {
    let mut device = shop();
    device.run(1, 30, |ws, cx| card::rename_card(ws, cx, CARD, "汤锅"));
    device.run(1, 40, |ws, cx| card::finish_card(ws, cx, CARD, true));
    device.run(1, 50, |ws, cx| detail::add_step(ws, cx, CARD, "问库存"));
    device.run(1, 60, |ws, cx| detail::add_comment(ws, cx, CARD, "好"));
    assert_eq!(
        device.draw(),
        "1 comment text -→好 | 1 step(问库存) text -→问库存 | 1 done -→true | 1 title 锅→汤锅 | 1 made"
    );
}

#[test]
fn other_cards_and_places_inside_a_list_are_left_out() {
    let mut device = shop();
    let (left, right) = (device.list(0), device.list(1));
    device.run(1, 30, |ws, cx| card::rename_card(ws, cx, OTHER, "脸盆"));
    device.run(1, 40, |ws, cx| card::move_card(ws, cx, CARD, left, 1));
    assert_eq!(device.draw(), "1 made");
    device.run(1, 50, |ws, cx| card::move_card(ws, cx, CARD, right, 0));
    assert_eq!(device.draw(), "1 place Place→Place | 1 made");
}

#[test]
fn what_was_before_is_what_the_author_saw() {
    let mut mine = shop();
    let mut theirs = Device::default();
    mine.log.clone().iter().for_each(|it| theirs.take(it));
    // Their clock is ten years ahead; still they changed 锅, not what I wrote later.
    let their = theirs.run(2, 999_999, |ws, cx| card::rename_card(ws, cx, CARD, "炒锅"));
    let my = mine.run(1, 30, |ws, cx| card::rename_card(ws, cx, CARD, "汤锅"));
    mine.take(&their);
    theirs.take(&my);
    theirs.take(&my);
    assert_eq!(mine.draw(), "2 title 锅→炒锅 | 1 title 锅→汤锅 | 1 made");
    assert_eq!(theirs.draw(), mine.draw(), "in whatever order, and twice");
    mine.run(1, 40, |ws, cx| card::rename_card(ws, cx, CARD, "蒸锅"));
    assert_eq!(mine.draw(), "2 title 锅→炒锅 | 1 title 炒锅→蒸锅 | 1 title 锅→汤锅 | 1 made");
}

#[test]
fn a_routine_a_link_and_what_a_rule_made_are_told() {
    let mut device = shop();
    let list = device.list(0);
    let repetition = Repetition { pattern: Pattern::Days(1), on_day: false, list };
    device.run(1, 30, |ws, cx| set_routine(ws, cx, CARD, repetition));
    device.run(1, 40, |ws, cx| link(ws, cx, OTHER, Relation::Blocks, CARD));
    let known = related(&device.ws, CARD)[0].link;
    device.run(1, 50, |ws, cx| unlink(ws, cx, known));
    let due = "1 due -→When(";
    let told = format!("1 BlockedBy false | 1 BlockedBy true | 1 repeats(days 1) | {due} | 1 made");
    assert_eq!(device.draw(), told);

    device.run(1, 60, |ws, cx| card::finish_card(ws, cx, CARD, true));
    for (who, at) in [(2, 80), (1, 70)] {
        // Two devices make the next card, each by itself.
        let mut alone = Device { ws: device.ws.clone(), ..Device::default() };
        let made = alone.run(who, at, |ws, cx| follow(ws, cx, &[]).ok_or(Refused::Gone));
        device.log.push(made);
    }
    device.log.clone().iter().for_each(|it| _ = device.ws.apply(it));
    let next = Routine::card(Routine::of_first(CARD), 1);
    let entries = card_history(&device.log, &device.ws, next);
    let told: Vec<_> = entries.iter().map(|it| format!("{} {}", it.at, draw(it))).collect();
    assert_eq!(told, ["70 1 made by rule", "30 1 repeats(days 1)"]);
}

//! What is told before and after a merge, between two devices that had the same board.

use hashbrown::HashSet;

use super::{
    own_cards::own_cards,
    queries::{What, header},
    rehearsal::Rehearsal,
    revived::{lying, revived},
    shrinking::Shrinking,
};
use crate::{
    domain::{
        board::{Board, List, Member},
        card::Card,
        change::{Change, ChangeId, Context, Writer},
        edit::Refused,
        id::{Id, RecordId},
        value::Value,
        workspace::Workspace,
    },
    features::{
        bench::TODAY,
        boards::commands::{
            board::{add_board, trash_board},
            card::{add_card, finish_card, rename_card, trash_card},
            detail::{add_comment, add_step, set_owner, set_participant},
            list::trash_list,
        },
        trash::commands::purge,
    },
};

const BOARD: Id<Board> = Id::of(RecordId(40));
const LI: Id<Member> = Id::of(RecordId(1));
const ZHOU: Id<Member> = Id::of(RecordId(2));

fn card(number: u64) -> Id<Card> {
    Id::of(RecordId(50 + number))
}

/// One device.
#[derive(Clone, Default)]
struct Device {
    me: u64,
    ws: Workspace,
    log: Vec<Change>,
    seq: u32,
    clock: i64,
}

impl Device {
    fn run(&mut self, command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>) {
        self.seq += 1;
        self.clock += 10;
        let next = ChangeId { writer: Writer { replica: RecordId(900 + self.me), slot: 0 }, seq: self.seq };
        let today = time::Date::from_julian_day(TODAY).expect("a day");
        let mut chance = self.me << 40 | u64::from(self.seq) << 8;
        let mut chance = || {
            chance += 1;
            chance
        };
        let me = Id::of(RecordId(self.me));
        let mut cx = Context { now: self.clock, today, me, next, chance: &mut chance };
        let change = command(&self.ws, &mut cx).expect("a command that can be done");
        self.ws.apply(&change);
        self.log.push(change);
    }

    /// What this device has and the other has not.
    fn news_for(&self, other: &Device) -> Vec<Change> {
        let has = |it: &&Change| other.log.iter().all(|known| known.id != it.id);
        self.log.iter().filter(has).cloned().collect()
    }

    fn take(&mut self, changes: &[Change]) {
        changes.iter().for_each(|it| drop(self.ws.apply(it)));
        self.log.extend_from_slice(changes);
    }

    fn list(&self) -> Id<List> {
        self.ws.children::<List>(BOARD.any()).next().expect("it is laid").0
    }
}

/// 老李's and 小周's device, both with a board of six cards; the first two are 老李's.
fn two() -> (Device, Device) {
    let mut li = Device { me: 1, ..Device::default() };
    li.run(|ws, cx| add_board(ws, cx, BOARD, "板", &["左", "右"]));
    let list = li.list();
    for number in 0..6 {
        li.run(|ws, cx| add_card(ws, cx, card(number), list, &format!("卡{number}")));
    }
    li.run(|ws, cx| set_owner(ws, cx, card(0), Some(LI)));
    li.run(|ws, cx| set_participant(ws, cx, card(1), LI, true));
    let mut zhou = Device { me: 2, ..Device::default() };
    let all = li.log.clone();
    zhou.take(&all);
    zhou.clock = li.clock;
    (li, zhou)
}

/// What 老李 is told of his cards: `卡0[title done +1c +1s]`.
fn mine(li: &Device, changes: &[Change], most: usize) -> String {
    let told = own_cards(&li.ws, LI, changes, most);
    let one = |it: &super::own_cards::OwnCard| {
        let mut said: Vec<String> = it.sets.iter().map(|it| it.0.name.to_string()).collect();
        said.extend(it.new.then(|| "new".to_owned()));
        said.extend((it.comments > 0).then(|| format!("+{}c", it.comments)));
        said.extend((it.steps > 0).then(|| format!("+{}s", it.steps)));
        said.extend(it.forks.then(|| "fork".to_owned()));
        format!("{}[{}]", it.title, said.join(" "))
    };
    let mut drawn: Vec<String> = told.cards.iter().map(one).collect();
    drawn.extend((told.more > 0).then(|| format!("+{}", told.more)));
    drawn.join(" ")
}

#[test]
fn what_becomes_of_my_own_cards_is_told_and_of_no_others() {
    let (li, mut zhou) = two();
    let list = zhou.list();
    zhou.run(|ws, cx| rename_card(ws, cx, card(0), "改了"));
    zhou.run(|ws, cx| finish_card(ws, cx, card(0), true));
    zhou.run(|ws, cx| add_comment(ws, cx, card(1), "好"));
    zhou.run(|ws, cx| add_step(ws, cx, card(1), "拍图"));
    zhou.run(|ws, cx| rename_card(ws, cx, card(2), "别人的"));
    zhou.run(|ws, cx| add_card(ws, cx, card(7), list, "新的"));
    zhou.run(|ws, cx| set_owner(ws, cx, card(7), Some(LI)));
    let news = zhou.news_for(&li);
    assert_eq!(mine(&li, &news, 9), "改了[title done] 卡1[+1c +1s] 新的[new]");
    assert_eq!(mine(&li, &news, 2), "改了[title done] 卡1[+1c +1s] +1");
    assert_eq!(mine(&li, &[], 9), "");
}

#[test]
fn a_card_that_is_mine_no_more_or_was_changed_by_both_is_told() {
    let (mut li, mut zhou) = two();
    zhou.run(|ws, cx| set_owner(ws, cx, card(0), Some(ZHOU)));
    li.run(|ws, cx| rename_card(ws, cx, card(1), "左"));
    zhou.run(|ws, cx| rename_card(ws, cx, card(1), "右"));
    assert_eq!(mine(&li, &zhou.news_for(&li), 9), "卡0[owner] 右[title fork]");
    let told = own_cards(&li.ws, LI, &zhou.news_for(&li), 9);
    assert_eq!(
        (&told.cards[0].sets[0].1, &told.cards[0].sets[0].2),
        (&Value::Record(LI.any()), &Value::Record(ZHOU.any()))
    );
}

#[test]
fn what_would_go_is_counted_by_what_is_seen() {
    let shrinking = |act: &dyn Fn(&mut Device)| {
        let (li, mut zhou) = two();
        act(&mut zhou);
        let news = zhou.news_for(&li);
        let told = Shrinking::by(&li.ws, &news);
        let between = Shrinking::between(&li.ws, &zhou.ws);
        assert_eq!((told.seen, told.lost), (between.seen, between.lost));
        (told.seen, told.lost, told.for_good, told.is_alarming())
    };
    assert_eq!(shrinking(&|_| {}), (6, 0, 0, false));
    let trash = |zhou: &mut Device, cards: u64| {
        (0..cards).for_each(|it| zhou.run(|ws, cx| trash_card(ws, cx, card(it), true)));
    };
    assert_eq!(shrinking(&|it| trash(it, 2)), (6, 2, 0, false));
    assert_eq!(shrinking(&|it| trash(it, 3)), (6, 3, 0, true));
    assert_eq!(shrinking(&|it| it.run(|ws, cx| trash_board(ws, cx, BOARD, true))), (6, 6, 0, true));
    let list = |it: &mut Device| {
        let list = it.list();
        it.run(|ws, cx| trash_list(ws, cx, list, true));
    };
    assert_eq!(shrinking(&list), (6, 6, 0, true));
    assert_eq!(shrinking(&|it| it.run(|ws, cx| purge(ws, cx, card(0).any()))), (6, 1, 1, false));
    assert_eq!(shrinking(&|it| it.run(|ws, cx| purge(ws, cx, BOARD.any()))), (6, 6, 6, true));
}

/// The titles that one is asked about after taking in what the other did.
fn asked(here: &mut Device, changes: &[Change]) -> Vec<String> {
    let lay = lying(&here.ws, changes);
    here.take(changes);
    revived(&here.ws, changes, &lay).into_iter().map(|it| it.title).collect()
}

#[test]
fn deleted_here_and_worked_on_there_is_asked_on_both() {
    let (mut li, mut zhou) = two();
    li.run(|ws, cx| trash_card(ws, cx, card(3), true));
    zhou.clock += 1_000;
    zhou.run(|ws, cx| add_comment(ws, cx, card(3), "还在做"));
    let (of_li, of_zhou) = (li.news_for(&zhou), zhou.news_for(&li));
    assert_eq!(asked(&mut li, &of_zhou), ["卡3"]);
    assert_eq!(asked(&mut zhou, &of_li), ["卡3"]);
    assert_eq!(asked(&mut li, &[]), [""; 0]);
}

#[test]
fn who_worked_before_it_was_deleted_here_is_heard_too() {
    let (mut li, mut zhou) = two();
    zhou.run(|ws, cx| rename_card(ws, cx, card(3), "改过"));
    li.clock += 1_000;
    li.run(|ws, cx| trash_card(ws, cx, card(3), true));
    let news = zhou.news_for(&li);
    assert_eq!(asked(&mut li, &news), ["改过"], "whoever deleted it did not know");
}

#[test]
fn whoever_deletes_their_own_work_is_not_asked_and_asks_nobody() {
    let (mut li, mut zhou) = two();
    zhou.run(|ws, cx| rename_card(ws, cx, card(3), "改过"));
    zhou.run(|ws, cx| trash_card(ws, cx, card(3), true));
    zhou.run(|ws, cx| add_comment(ws, cx, card(3), "不要了"));
    let news = zhou.news_for(&li);
    assert_eq!(asked(&mut li, &news), [""; 0]);
    // Nor is anybody asked about what was brought back.
    zhou.run(|ws, cx| trash_card(ws, cx, card(3), false));
    let news = zhou.news_for(&li);
    assert_eq!(asked(&mut li, &news), [""; 0]);
}

/// What a backup of `of` would bring back, seen from `here`.
fn rehearsed(of: &Device, here: &Device, what: What, home: u64) -> Rehearsal {
    let header = header(&of.ws, what, RecordId(7), (RecordId(900 + of.me), LI), of.clock);
    Rehearsal::of(&header, &of.ws, &HashSet::new(), &here.ws, RecordId(home))
}

#[test]
fn a_backup_that_is_tried_says_what_it_lacks() {
    let (mut li, _) = two();
    let backup = li.clone();
    let found = rehearsed(&backup, &li, What::Shop, 7);
    assert!(found.is_complete());
    assert_eq!((found.boards, found.cards, found.made_at), (1, 6, backup.clock));
    let list = li.list();
    li.run(|ws, cx| add_card(ws, cx, card(7), list, "之后的"));
    li.run(|ws, cx| add_card(ws, cx, card(8), list, "之后的，又删了"));
    li.run(|ws, cx| trash_card(ws, cx, card(8), true));
    let found = rehearsed(&backup, &li, What::Shop, 7);
    assert_eq!((found.lacking, found.is_complete()), (1, false));
    assert!(rehearsed(&li, &backup, What::Shop, 7).is_complete(), "what holds more lacks nothing");
    assert!(!rehearsed(&backup, &backup, What::Board(BOARD), 7).is_whole);
    let other = rehearsed(&backup, &li, What::Shop, 8);
    assert_eq!((other.other_shop, other.lacking), (Some(String::new()), 0));
}

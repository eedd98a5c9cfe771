use hashbrown::HashSet;

use super::{
    commands::{give_back, read, say_trouble, send},
    packets::{Handover, answer, handed, sent_by},
    queries::{State, handed_out, is_unread, owed},
};
use crate::{
    domain::{
        board::{Board, Comment, Label, List, Member, Step},
        card::Card,
        change::{Change, ChangeId, Context, Writer},
        dispatch::Dispatch,
        edit::{Edit, Refused},
        id::{Id, RecordId},
        import::{Known, plan},
        name::Name,
        packet::{self, Header, Outgoing, Scope, Sender},
        when::When,
        workspace::Workspace,
    },
    features::{
        bench::TODAY,
        boards::commands::{
            board::add_board,
            card::{add_card, move_card, rename_card, trash_card},
            detail::{
                add_comment, add_label, add_step, set_due, set_label, set_owner, set_participant, tick_step,
                trash_step, write_body,
            },
        },
        members::commands::add_member,
    },
};

mod packets;

const HOME: RecordId = RecordId(1);
const BOARD: Id<Board> = Id::of(RecordId(2));
const LI: Id<Member> = Id::of(RecordId(11));
const ZHOU: Id<Member> = Id::of(RecordId(12));
const WU: Id<Member> = Id::of(RecordId(13));

fn card(name: char) -> Id<Card> {
    Id::of(RecordId(1_000 + "甲乙丙丁戊".find(name).expect("one of these") as u64))
}

/// One person's phone: what is on it, and everything that was done on it or came in.
struct Phone {
    me: Id<Member>,
    ws: Workspace,
    log: Vec<Change>,
    seq: u32,
    chance: u64,
}

impl Phone {
    fn of(me: Id<Member>) -> Phone {
        Phone { me, ws: Workspace::default(), log: vec![], seq: 0, chance: me.any().0 }
    }

    fn run(&mut self, command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>) -> ChangeId {
        self.seq += 1;
        let writer = Writer { replica: RecordId(self.me.any().0 + 100), slot: 0 };
        let next = ChangeId { writer, seq: self.seq };
        let chance = &mut self.chance;
        let mut chance = || {
            *chance = chance.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0xbf58_476d_1ce4_e5b9);
            *chance
        };
        let today = time::Date::from_julian_day(TODAY).expect("a day");
        // Who was handed something acts later than who handed it over.
        let now = i64::from(self.seq) * 1_000 + self.me.any().0 as i64 * 1_000_000;
        let mut cx = Context { now, today, me: self.me, next, chance: &mut chance };
        let change = command(&self.ws, &mut cx).expect("nothing is gone");
        self.ws.apply(&change);
        self.log.push(change);
        next
    }

    fn write(&self, kind: Name, scope: Scope) -> String {
        let from = Sender { replica: RecordId(self.me.any().0 + 100), member: self.me, name: String::new() };
        let header = Header {
            kind,
            workspace: HOME,
            shop: String::new(),
            from,
            to: None,
            board: None,
            number: 1,
            before: None,
            at: 0,
        };
        let mut outgoing = Outgoing::new(header, scope);
        self.log.iter().cloned().for_each(|it| outgoing.add(it));
        outgoing.text()
    }

    fn take(&mut self, text: &str) {
        let packet = packet::read(text.as_bytes()).expect("what we write we read");
        let mut known = Known::default();
        self.log.iter().for_each(|it| known.add(it));
        let plan = plan(packet, &known, &self.ws, HOME).expect("few people");
        plan.changes.iter().for_each(|it| drop(self.ws.apply(it)));
        self.log.extend(plan.changes);
    }

    /// Sends somebody whatever there is to send.
    fn hand_over(&mut self, to: Id<Member>) -> String {
        let due = |state: fn(State) -> bool, ws: &Workspace| {
            let all = handed_out(ws, self.me, today());
            let theirs = all.into_iter().filter(|it| it.to == to).flat_map(|it| it.errands);
            theirs.filter(|it| it.is_due() && state(it.state)).map(|it| it.card).collect::<Vec<_>>()
        };
        let cards = due(|it| it != State::ToWithdraw, &self.ws);
        let withdrawn = due(|it| it == State::ToWithdraw, &self.ws);
        let act = self.run(|ws, cx| send(ws, cx, to, &cards, &withdrawn));
        let (cards, withdrawn) = sent_by(&self.ws, Some(act), to);
        self.write(Name::DISPATCH, handed(&self.ws, to, &cards, &withdrawn))
    }

    /// Sends somebody everything once more.
    fn hand_over_again(&self, to: Id<Member>) -> String {
        let again = Handover { to, is_answer: false, act: None };
        self.write(Name::DISPATCH, again.scope(&self.ws, self.me))
    }

    /// Takes back that a card was sent, as undo does.
    fn think_better(&mut self, title: char, to: Id<Member>) {
        self.run(|ws, cx| {
            let mut edit = Edit::new(ws, "dispatch.send");
            edit.set(Dispatch::of(card(title), to), &Dispatch::TRASHED, true);
            Ok(edit.done(cx))
        });
    }

    /// Answers whoever handed me something first.
    fn answer(&mut self) -> String {
        let giver = owed(&self.ws, self.me).remove(0).giver;
        self.answer_to(giver)
    }

    /// Answers somebody.
    fn answer_to(&mut self, giver: Id<Member>) -> String {
        let owed = owed(&self.ws, self.me)
            .into_iter()
            .find(|it| it.giver == giver)
            .expect("they handed me something");
        self.run(|ws, cx| give_back(ws, cx, &owed.news));
        self.write(Name::RECEIPT, answer(&self.ws, self.me, giver, &owed.all))
    }

    /// What a person has in hand, with a mark for news: `甲:Sent 乙:Unsent*`.
    fn draw(&self, to: Id<Member>) -> String {
        let all = handed_out(&self.ws, self.me, today());
        let mut errands: Vec<_> =
            all.into_iter().filter(|it| it.to == to).flat_map(|it| it.errands).collect();
        errands.sort_by_key(|it| it.card);
        let draw = |it: &super::queries::Errand| {
            format!("{}:{:?}{}", it.title, it.state, if it.has_news { "*" } else { "" })
        };
        errands.iter().map(draw).collect::<Vec<_>>().join(" ")
    }

    /// The last step of 甲.
    fn step(&self) -> Id<Step> {
        self.ws.children::<Step>(card('甲').any()).last().expect("a step").0
    }

    fn list(&self, name: &str) -> Id<List> {
        self.ws.children::<List>(BOARD.any()).find(|it| it.1.name == name).expect("a list").0
    }
}

fn today() -> time::Date {
    time::Date::from_julian_day(TODAY).expect("a day")
}

/// 老李's shop: a board of two lists, two colleagues, and cards of 小周 (甲 乙) and of nobody (丙).
fn boss() -> Phone {
    let mut li = Phone::of(LI);
    for (member, name) in [(LI, "老李"), (ZHOU, "小周"), (WU, "小吴")] {
        li.run(|ws, cx| add_member(ws, cx, member, name, ""));
    }
    li.run(|ws, cx| add_board(ws, cx, BOARD, "双十一", &["要做", "在做"]));
    let list = li.list("要做");
    for name in ['甲', '乙', '丙'] {
        li.run(|ws, cx| add_card(ws, cx, card(name), list, &name.to_string()));
    }
    li.run(|ws, cx| set_owner(ws, cx, card('甲'), Some(ZHOU)));
    li.run(|ws, cx| set_owner(ws, cx, card('乙'), Some(ZHOU)));
    li.run(|ws, cx| add_step(ws, cx, card('甲'), "拍照"));
    li
}

#[test]
fn a_card_is_handed_over_done_and_answered() {
    let (mut li, mut zhou) = (boss(), Phone::of(ZHOU));
    assert_eq!(li.draw(ZHOU), "甲:Unsent 乙:Unsent");
    zhou.take(&li.hand_over(ZHOU));
    assert_eq!(li.draw(ZHOU), "甲:Sent 乙:Sent");
    assert!(is_unread(&zhou.ws, card('甲'), ZHOU));
    assert!(zhou.ws.get(card('丙')).is_none(), "what is not theirs stays");

    zhou.run(|ws, cx| read(ws, cx, card('甲')));
    assert!(!is_unread(&zhou.ws, card('甲'), ZHOU));
    let doing = zhou.list("在做");
    zhou.run(|ws, cx| move_card(ws, cx, card('甲'), doing, 0));
    let step = zhou.step();
    zhou.run(|ws, cx| tick_step(ws, cx, step, true));
    zhou.run(|ws, cx| add_comment(ws, cx, card('甲'), "缺一张主图"));
    zhou.run(|ws, cx| say_trouble(ws, cx, card('甲'), "等样品"));
    assert_eq!(owed(&zhou.ws, ZHOU)[0].news, [card('甲')]);
    assert_eq!(li.draw(ZHOU), "甲:Sent 乙:Sent", "nothing is known before it is told");
    li.take(&zhou.answer());
    assert_eq!(owed(&zhou.ws, ZHOU)[0].news, []);
    assert_eq!(li.draw(ZHOU), "甲:Doing 乙:Sent", "and what they did is no news for them");
    assert_eq!(li.ws.get(step).map(|it| it.done), Some(true));
    assert_eq!(li.ws.get(card('甲')).and_then(|it| it.place.as_ref()).map(|it| it.parent), Some(doing));
    let told = handed_out(&li.ws, LI, today()).remove(0);
    assert_eq!(told.errands.iter().map(|it| it.trouble.as_str()).max(), Some("等样品"));
    assert!(told.heard_at.is_some());

    zhou.run(|ws, cx| read(ws, cx, card('乙')));
    li.take(&zhou.answer());
    assert_eq!(li.draw(ZHOU), "甲:Doing 乙:Read");
    let done = |ws: &Workspace, cx: &mut Context| {
        let mut edit = Edit::new(ws, "card.done");
        edit.set(card('甲'), &Card::DONE, true);
        Ok(edit.done(cx))
    };
    zhou.run(done);
    li.take(&zhou.answer());
    assert_eq!(li.draw(ZHOU), "甲:Done 乙:Read");
}

#[test]
fn only_what_changed_goes_out_again() {
    let (mut li, mut zhou) = (boss(), Phone::of(ZHOU));
    zhou.take(&li.hand_over(ZHOU));
    let list = li.list("要做");
    // Another order in the same list is nothing new.
    li.run(|ws, cx| move_card(ws, cx, card('甲'), list, 2));
    assert_eq!(li.draw(ZHOU), "甲:Sent 乙:Sent");
    li.run(|ws, cx| rename_card(ws, cx, card('乙'), "乙二"));
    assert_eq!(li.draw(ZHOU), "甲:Sent 乙二:Sent*");
    let text = li.hand_over(ZHOU);
    assert!(!text.contains(&card('甲').to_string()), "only what changed");
    zhou.take(&text);
    assert_eq!(zhou.ws.get(card('乙')).map(|it| it.title.as_str()), Some("乙二"));
    assert_eq!(li.draw(ZHOU), "甲:Sent 乙二:Sent");
    assert!(is_unread(&zhou.ws, card('乙'), ZHOU));
    // Moved by them, and put back by me where it was: they do not know.
    let doing = zhou.list("在做");
    zhou.run(|ws, cx| move_card(ws, cx, card('甲'), doing, 0));
    li.take(&zhou.answer());
    assert_eq!(li.draw(ZHOU), "甲:Doing 乙二:Sent");
    li.run(|ws, cx| move_card(ws, cx, card('甲'), list, 0));
    assert_eq!(li.draw(ZHOU), "甲:Doing* 乙二:Sent");
}

/// Sent, taken back as undo takes back, and sent after all.
#[test]
fn what_was_thought_better_of_can_be_sent_after_all() {
    let (mut li, mut zhou) = (boss(), Phone::of(ZHOU));
    li.hand_over(ZHOU);
    li.think_better('甲', ZHOU);
    assert_eq!(li.draw(ZHOU), "甲:Unsent 乙:Sent");
    zhou.take(&li.hand_over(ZHOU));
    assert_eq!(zhou.ws.get(card('甲')).map(|it| it.title.as_str()), Some("甲"));
    assert_eq!(li.draw(ZHOU), "甲:Sent 乙:Sent");
}

#[test]
fn what_was_given_to_another_is_taken_back() {
    let (mut li, mut zhou, mut wu) = (boss(), Phone::of(ZHOU), Phone::of(WU));
    zhou.take(&li.hand_over(ZHOU));
    li.run(|ws, cx| set_owner(ws, cx, card('乙'), Some(WU)));
    li.run(|ws, cx| rename_card(ws, cx, card('乙'), "不给小周看"));
    assert_eq!(li.draw(ZHOU), "甲:Sent 不给小周看:ToWithdraw");
    assert_eq!(li.draw(WU), "不给小周看:Unsent");
    let text = li.hand_over(ZHOU);
    assert!(!text.contains("不给小周看"));
    zhou.take(&text);
    assert_eq!(zhou.ws.get(card('乙')).map(|it| it.owner), Some(Some(WU)));
    assert!(!is_unread(&zhou.ws, card('乙'), ZHOU));
    assert_eq!(li.draw(ZHOU), "甲:Sent");
    wu.take(&li.hand_over(WU));
    assert_eq!(wu.ws.get(card('乙')).map(|it| it.title.as_str()), Some("不给小周看"));
    // Back again: it is sent again, whole.
    li.run(|ws, cx| set_owner(ws, cx, card('乙'), Some(ZHOU)));
    assert_eq!(li.draw(ZHOU), "甲:Sent 不给小周看:Unsent");
    zhou.take(&li.hand_over(ZHOU));
    assert_eq!(zhou.ws.get(card('乙')).map(|it| it.title.as_str()), Some("不给小周看"));
    assert_eq!(li.draw(ZHOU), "甲:Sent 不给小周看:Sent");
}

#[test]
fn a_lost_answer_is_made_good_by_the_next() {
    let (mut li, mut zhou) = (boss(), Phone::of(ZHOU));
    zhou.take(&li.hand_over(ZHOU));
    zhou.run(|ws, cx| add_comment(ws, cx, card('甲'), "第一句"));
    let lost = zhou.answer();
    zhou.run(|ws, cx| add_comment(ws, cx, card('乙'), "第二句"));
    let next = zhou.answer();
    li.take(&next);
    assert_eq!(li.draw(ZHOU), "甲:Doing 乙:Doing");
    let states = li.draw(ZHOU);
    // It turns up after all, twice.
    li.take(&lost);
    li.take(&lost);
    assert_eq!((li.draw(ZHOU), li.ws.children::<Comment>(card('甲').any()).len()), (states, 1));
}

#[test]
fn what_was_thought_better_of_is_owed_no_answer() {
    let (mut li, mut zhou) = (boss(), Phone::of(ZHOU));
    li.hand_over(ZHOU);
    li.think_better('乙', ZHOU);
    // The whole shop brings the traces of it along.
    zhou.take(&li.write(Name::SHOP, Scope::Shop));
    for name in ['甲', '乙'] {
        zhou.run(|ws, cx| add_comment(ws, cx, card(name), "做好了"));
    }
    assert_eq!(owed(&zhou.ws, ZHOU)[0].news, [card('甲')]);
    li.take(&zhou.answer());
    assert_eq!(owed(&zhou.ws, ZHOU)[0].news, []);
}

#[test]
fn only_what_was_read_as_it_is_counts_as_read() {
    let (mut li, mut zhou) = (boss(), Phone::of(ZHOU));
    zhou.take(&li.hand_over(ZHOU));
    zhou.run(|ws, cx| read(ws, cx, card('甲')));
    li.take(&zhou.answer());
    assert_eq!(li.draw(ZHOU), "甲:Read 乙:Sent");
    li.run(|ws, cx| rename_card(ws, cx, card('甲'), "甲二"));
    assert_eq!(li.draw(ZHOU), "甲二:Read* 乙:Sent");
    zhou.take(&li.hand_over(ZHOU));
    assert_eq!(li.draw(ZHOU), "甲二:Sent 乙:Sent");
}

#[test]
fn what_went_to_the_trash_is_taken_back_and_what_is_done_is_not() {
    let (mut li, mut zhou) = (boss(), Phone::of(ZHOU));
    zhou.take(&li.hand_over(ZHOU));
    li.run(|ws, cx| trash_card(ws, cx, card('乙'), true));
    assert_eq!(li.draw(ZHOU), "甲:Sent 乙:ToWithdraw");
    zhou.take(&li.hand_over(ZHOU));
    assert_eq!(zhou.ws.get(card('乙')).map(|it| it.trashed), Some(true));
    assert_eq!(li.draw(ZHOU), "甲:Sent");
    li.run(|ws, cx| {
        let mut edit = Edit::new(ws, "card.archive");
        edit.set(card('甲'), &Card::DONE, true).set(card('甲'), &Card::ARCHIVED, true);
        Ok(edit.done(cx))
    });
    assert_eq!(li.draw(ZHOU), "");
}

//! Calling people, what concerns one, and what one has seen of it, on several people's phones.

use proptest::prelude::*;

use super::{
    commands::{edit_comment, look_at, say},
    inbox::{Inbox, unread},
    mentions::meant,
    people::candidates,
    queries::{About, plainly, talk},
};
use crate::{
    domain::{
        board::{Board, Comment, List, Member},
        card::Card,
        change::{Change, ChangeId, Context, Writer},
        edit::{Edit, Refused},
        glance::Glance,
        id::{Id, RecordId},
        import::{Known, plan},
        name::Name,
        packet::{self, Handed, Header, Outgoing, Scope, Sender},
        workspace::{Touched, Workspace},
    },
    features::{
        bench::TODAY,
        boards::commands::{board::add_board, card::add_card, card::trash_card, detail::set_owner, set},
        members::commands::add_member,
        search::pinyin::Pinyin,
    },
};

const HOME: RecordId = RecordId(1);
const BOARD: Id<Board> = Id::of(RecordId(2));
const LI: Id<Member> = Id::of(RecordId(11));
const ZHOU: Id<Member> = Id::of(RecordId(12));
const WU: Id<Member> = Id::of(RecordId(13));

fn card(name: char) -> Id<Card> {
    Id::of(RecordId(1_000 + "甲乙丙".find(name).expect("one of these") as u64))
}

fn on(name: char) -> Id<crate::domain::board::Subject> {
    About::Card(card(name)).subject()
}

/// One person's phone.
#[derive(Clone)]
struct Phone {
    me: Id<Member>,
    /// By which device they write.
    device: u64,
    ws: Workspace,
    log: Vec<Change>,
    seq: u32,
}

impl Phone {
    fn of(me: Id<Member>, device: u64) -> Phone {
        Phone { me, device, ws: Workspace::default(), log: vec![], seq: 0 }
    }

    fn try_run(
        &mut self,
        command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>,
    ) -> Result<Vec<Touched>, Refused> {
        self.seq += 1;
        let next = ChangeId { writer: Writer { replica: RecordId(self.device), slot: 0 }, seq: self.seq };
        let mut chance = self.device << 32 | u64::from(self.seq) << 8;
        let mut chance = || {
            chance += 1;
            chance.wrapping_mul(0x9e37_79b9_7f4a_7c15)
        };
        let today = time::Date::from_julian_day(TODAY).expect("a day");
        let now = i64::from(self.seq) * 1_000;
        let mut cx = Context { now, today, me: self.me, next, chance: &mut chance };
        let change = command(&self.ws, &mut cx)?;
        let touched = self.ws.apply(&change);
        self.log.push(change);
        Ok(touched)
    }

    fn run(&mut self, command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>) {
        self.try_run(command).expect("nothing is gone");
    }

    fn say(&mut self, name: char, text: &str) {
        self.run(|ws, cx| say(ws, cx, on(name), text, &[]));
    }

    fn write(&self, kind: Name, scope: Scope) -> String {
        let from = Sender { replica: RecordId(self.device), member: self.me, name: String::new() };
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

    fn handed(&self, to: Id<Member>, name: char) -> String {
        let handed = Handed { cards: &[card(name)], withdrawn: &[], to: &[to] };
        self.write(Name::DISPATCH, Scope::handed(&self.ws, &handed))
    }

    /// What concerns one, newest first: why, what, and `*` where it was not seen.
    fn inbox(&self) -> String {
        let entries = Inbox::default().entries(&self.ws, self.me);
        let drawn = entries.iter().map(|it| {
            let text = self.ws.get(it.comment).map(|it| it.text.clone()).unwrap_or_default();
            format!("{:?} {text}{}", it.why, if it.unread { "*" } else { "" })
        });
        drawn.collect::<Vec<_>>().join(" | ")
    }

    fn look(&mut self) {
        let all: Vec<_> = Inbox::default().entries(&self.ws, self.me).iter().map(|it| it.comment).collect();
        self.run(|ws, cx| look_at(ws, cx, &all, true));
    }

    fn rename(&mut self, who: Id<Member>, name: &str) {
        let name = name.to_owned();
        self.run(|ws, cx| set(ws, cx, "member.change", who, &Member::NAME, name));
    }

    fn turn_out(&mut self, who: Id<Member>, other: Id<Member>) {
        self.run(|ws, cx| set(ws, cx, "member.same", who, &Member::SAME_AS, Some(other)));
    }

    /// The texts of a card as they are read.
    fn read(&self, name: char) -> Vec<String> {
        talk(&self.ws, on(name), self.me).iter().map(plainly).collect()
    }
}

/// 小李's phone: a board of three cards, three people.
fn shop() -> Phone {
    let mut li = Phone::of(LI, 101);
    for (member, name, role) in [(LI, "小李", "老板"), (ZHOU, "小周", "美工"), (WU, "小周周", "客服")]
    {
        li.run(|ws, cx| add_member(ws, cx, member, name, role));
    }
    li.run(|ws, cx| add_board(ws, cx, BOARD, "板", &["列"]));
    let list = li.ws.children::<List>(BOARD.any()).next().expect("a list").0;
    for name in "甲乙丙".chars() {
        li.run(|ws, cx| add_card(ws, cx, card(name), list, &name.to_string()));
    }
    li
}

/// The same shop on somebody else's phone.
fn joined(li: &Phone, me: Id<Member>, device: u64) -> Phone {
    let mut phone = Phone::of(me, device);
    phone.take(&li.write(Name::SHOP, Scope::Shop));
    phone
}

#[test]
fn whom_a_text_means_follows_from_it_and_from_who_was_chosen() {
    let mut li = shop();
    let meant = |li: &Phone, text: &str, chosen: &[Id<Member>]| {
        meant(&li.ws, text, chosen, None).into_iter().map(|it| it.0).collect::<Vec<_>>()
    };
    assert_eq!(meant(&li, "@小周 看一下", &[]), [ZHOU]);
    assert_eq!(meant(&li, "麻烦＠小周周@小周", &[]), [WU, ZHOU]);
    assert_eq!(meant(&li, "小周", &[ZHOU]), [], "a name without a sign calls nobody");
    li.rename(WU, "小周");
    assert_eq!(meant(&li, "@小周", &[]), [ZHOU, WU], "both are called so, and nobody was chosen");
    assert_eq!(meant(&li, "@小周", &[WU]), [WU]);
    li.turn_out(WU, ZHOU);
    assert_eq!(meant(&li, "@小周", &[WU]), [ZHOU], "they are one");
}

#[test]
fn a_mention_stays_with_the_person_whatever_they_are_called() {
    let mut li = shop();
    li.say('甲', "麻烦@小周看一下");
    assert_eq!(joined(&li, ZHOU, 102).inbox(), "Named 麻烦@小周看一下*");
    li.rename(ZHOU, "周姐");
    li.rename(WU, "小周");
    assert_eq!(li.read('甲'), ["麻烦@周姐看一下"]);
    assert_eq!(joined(&li, ZHOU, 102).inbox(), "Named 麻烦@小周看一下*");
    assert_eq!(joined(&li, WU, 103).inbox(), "");
    // Said in other words later: who was meant is meant still.
    let comment = li.ws.children::<Comment>(card('甲').any()).next().expect("it was said").0;
    let edit = |li: &mut Phone, text: &str| {
        let seen = li.ws.known(comment.any(), Comment::TEXT.key());
        let text = text.to_owned();
        li.run(move |ws, cx| edit_comment(ws, cx, comment, &text, &[], &seen));
    };
    edit(&mut li, "麻烦@小周今天看一下");
    assert_eq!(li.read('甲'), ["麻烦@周姐今天看一下"]);
    edit(&mut li, "麻烦谁看一下");
    assert_eq!(joined(&li, ZHOU, 102).inbox(), "");
}

#[test]
fn what_concerns_me_is_what_names_me_and_what_is_said_on_mine_on_given_and_after_me() {
    let mut li = shop();
    li.run(|ws, cx| set_owner(ws, cx, card('甲'), Some(ZHOU)));
    li.say('甲', "一");
    li.say('乙', "二");
    let mut zhou = joined(&li, ZHOU, 102);
    assert_eq!(zhou.inbox(), "Mine 一*");
    zhou.seq = 20;
    zhou.say('甲', "三");
    zhou.say('乙', "四");
    zhou.say('丙', "@小李 五");
    let all = zhou.write(Name::SHOP, Scope::Shop);
    li.take(&all);
    assert_eq!(li.inbox(), "Named @小李 五* | Spoke 四* | Given 三*");
    let mut wu = joined(&li, WU, 103);
    wu.seq = 40;
    assert_eq!(wu.inbox(), "");
    wu.say('丙', "六");
    li.take(&wu.write(Name::SHOP, Scope::Shop));
    assert_eq!(li.inbox(), "Named @小李 五* | Spoke 四* | Given 三*", "nobody asked 小李 about 丙");
    li.run(|ws, cx| trash_card(ws, cx, card('甲'), true));
    assert_eq!(li.inbox(), "Named @小李 五* | Spoke 四*");
}

#[test]
fn a_board_is_talked_about_as_a_card_is() {
    let mut li = shop();
    li.run(|ws, cx| say(ws, cx, About::Board(BOARD).subject(), "@小周 这块板归你", &[]));
    let zhou = joined(&li, ZHOU, 102);
    assert_eq!(zhou.inbox(), "Named @小周 这块板归你*");
    let board = li.write(Name::BOARD, Scope::board(&li.ws, BOARD));
    assert!(board.contains("这块板归你"), "it travels with its board");
    let mut handed = Phone::of(ZHOU, 102);
    handed.take(&li.handed(ZHOU, '甲'));
    assert_eq!(handed.inbox(), "", "and not with one card of it");
}

#[test]
fn what_was_read_on_one_phone_is_read_on_the_other_and_told_to_nobody() {
    let mut li = shop();
    li.run(|ws, cx| set_owner(ws, cx, card('甲'), Some(ZHOU)));
    li.say('甲', "@小周 一");
    let mut zhou = joined(&li, ZHOU, 102);
    zhou.look();
    assert_eq!(zhou.inbox(), "Named @小周 一");
    // The other phone is known by another name, which turned out to be theirs.
    let other = Id::of(RecordId(19));
    let mut second = joined(&zhou, other, 104);
    second.run(|ws, cx| add_member(ws, cx, other, "周", ""));
    second.turn_out(other, ZHOU);
    assert_eq!(second.inbox(), "Named @小周 一");
    let marks = |text: &str| text.matches("\"glance\"").count();
    assert_eq!(marks(&zhou.write(Name::SHOP, Scope::Shop)), 1);
    assert_eq!(marks(&zhou.write(Name::BOARD, Scope::board(&zhou.ws, BOARD))), 0);
    assert_eq!(marks(&zhou.handed(LI, '甲')), 0);
    let answer = Scope::inside(&zhou.ws, &[BOARD.any()]).done_by(vec![ZHOU]);
    assert_eq!(marks(&zhou.write(Name::RECEIPT, answer)), 0);
    // Taken back on either of them.
    let comment = Inbox::default().entries(&second.ws, other)[0].comment;
    second.run(|ws, cx| look_at(ws, cx, &[comment], false));
    assert_eq!(second.inbox(), "Named @小周 一*");
    assert_eq!(unread(&second.ws, on('甲'), other), [comment]);
    let mark = Glance::of(comment, ZHOU);
    assert!(second.ws.get(mark).is_some_and(|it| !it.read));
}

#[test]
fn who_is_handed_the_card_sees_whom_a_comment_means_and_no_more_of_them() {
    let mut li = shop();
    li.run(|ws, cx| set(ws, cx, "member.change", WU, &Member::PHONE, "canary-phone".into()));
    li.rename(LI, "老李");
    li.say('甲', "@小周周 和@小周 一起");
    let packet = li.handed(ZHOU, '甲');
    assert!(!packet.contains("canary-phone") && !packet.contains("小李"), "{packet}");
    let mut zhou = Phone::of(ZHOU, 102);
    zhou.take(&packet);
    assert_eq!(zhou.inbox(), "Named @小周周 和@小周 一起*");
    zhou.rename(ZHOU, "周周");
    assert_eq!(zhou.read('甲'), ["@小周周 和@周周 一起"]);
}

#[test]
fn people_are_found_by_name_sound_initials_and_what_they_do() {
    let mut li = shop();
    let pinyin = Pinyin::parse(include_str!("../../../public/pinyin.txt"));
    let found = |li: &Phone, typed: &str| {
        let found = candidates(&li.ws, LI, Some(on('甲')), typed, Some(&pinyin));
        found.iter().map(|it| it.person.name.clone()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(found(&li, ""), "小周 小周周", "whoever is here but me");
    for typed in ["小周", "xz", "x", "xiaozhou", "周", "zhou"] {
        assert_eq!(found(&li, typed), "小周 小周周", "{typed}");
    }
    assert_eq!(found(&li, "xzz"), "小周周");
    assert_eq!(found(&li, "美工"), "小周");
    assert_eq!(found(&li, "kf"), "小周周", "what they do is heard too");
    assert_eq!(found(&li, "gmail"), "");
    assert!(candidates(&li.ws, LI, None, "xz", None).is_empty(), "before the readings are there");
    li.run(|ws, cx| set_owner(ws, cx, card('甲'), Some(WU)));
    assert_eq!(found(&li, ""), "小周周 小周", "who answers for the card comes first");
    li.run(|ws, cx| set(ws, cx, "member.leave", WU, &Member::LEFT, true));
    assert_eq!(found(&li, ""), "小周");
}

/// One thing that is done by somebody on the one phone they share.
#[derive(Clone, Debug)]
enum Step {
    Say(usize, char, &'static str),
    Own(char, usize),
    Trash(char, bool),
    Unsay(usize),
    Look(usize, bool),
    Unlook(usize),
    Be(usize, usize),
    Purge(char),
}

fn step() -> impl Strategy<Value = Step> {
    let name = || prop::sample::select(vec!['甲', '乙']);
    let text = prop::sample::select(vec!["好", "@小李 好", "@小周 好"]);
    prop_oneof![
        4 => (0..3usize, name(), text).prop_map(|it| Step::Say(it.0, it.1, it.2)),
        2 => (name(), 0..3usize).prop_map(|it| Step::Own(it.0, it.1)),
        1 => (name(), any::<bool>()).prop_map(|it| Step::Trash(it.0, it.1)),
        1 => (0..9usize).prop_map(Step::Unsay),
        3 => (0..9usize, any::<bool>()).prop_map(|it| Step::Look(it.0, it.1)),
        1 => (0..9usize).prop_map(Step::Unlook),
        1 => (0..3usize, 0..3usize).prop_map(|it| Step::Be(it.0, it.1)),
        1 => name().prop_map(Step::Purge),
    ]
}

proptest! {
    #[test]
    fn the_inbox_says_what_looking_through_everything_says(steps in prop::collection::vec(step(), 0..40)) {
        let people = [LI, ZHOU, WU];
        let mut phone = shop();
        let mut inbox = Inbox::default();
        for step in steps {
            let all: Vec<Id<Comment>> = "甲乙".chars()
                .flat_map(|it| phone.ws.children::<Comment>(card(it).any()).map(|it| it.0).collect::<Vec<_>>())
                .collect();
            let nth = |at: usize| all.get(at % all.len().max(1)).copied();
            let who = match step {
                Step::Say(who, ..) => people[who],
                Step::Own(..) => ZHOU,
                _ => LI,
            };
            phone.me = who;
            let command = |ws: &Workspace, cx: &mut Context| match step.clone() {
                Step::Say(_, name, text) => say(ws, cx, on(name), text, &[]),
                Step::Own(name, owner) => set_owner(ws, cx, card(name), Some(people[owner])),
                Step::Trash(name, trashed) => trash_card(ws, cx, card(name), trashed),
                Step::Unsay(at) => set(ws, cx, "x", nth(at).ok_or(Refused::Gone)?, &Comment::TRASHED, true),
                Step::Look(at, seen) => look_at(ws, cx, &[nth(at).ok_or(Refused::Gone)?], seen),
                Step::Unlook(at) => {
                    // As undo does it.
                    let mark = Glance::of(nth(at).ok_or(Refused::Gone)?, LI);
                    let mut edit = Edit::new(ws, "x");
                    edit.set(mark, &Glance::TRASHED, true);
                    Ok(edit.done(cx))
                }
                Step::Be(who, other) if who != other => {
                    set(ws, cx, "x", people[who], &Member::SAME_AS, Some(people[other]))
                }
                Step::Be(..) => Err(Refused::Gone),
                Step::Purge(name) => crate::features::trash::commands::purge(ws, cx, card(name).any()),
            };
            if let Ok(touched) = phone.try_run(command) {
                inbox.touch(&phone.ws, &touched);
            }
            let anew = Inbox::default().entries(&phone.ws, LI);
            prop_assert_eq!(inbox.entries(&phone.ws, LI), anew);
        }
    }
}

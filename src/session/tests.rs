use super::*;
use crate::domain::{
    board::{Board, List},
    card::Card,
    edit::Edit,
    id::RecordId,
    rank::Rank,
    value::{Place, Shape},
};

const WRITER: Writer = Writer { replica: RecordId(7), slot: 0 };

fn session() -> Session {
    let mut chance = 100;
    let environment = Environment {
        now: Box::new(|| 1_000),
        today: Box::new(|| time::Date::from_julian_day(2_461_367).expect("a day")),
        chance: Box::new(move || {
            chance += 1;
            chance
        }),
    };
    Session::new(Workspace::default(), Id::of(RecordId(9)), environment)
}

fn add(session: Session, title: &'static str) -> Id<Card> {
    let card = session.new_id();
    session.run(move |ws, cx| {
        let mut edit = Edit::new(ws, "card.add");
        edit.set(card, &Card::TITLE, title.to_owned());
        edit.set(
            card,
            &Card::PLACE,
            Some(Place { parent: Id::<List>::of(RecordId(2)), rank: Rank::default() }),
        );
        Ok(edit.done(cx))
    });
    card
}

fn rename(session: Session, card: Id<Card>, title: &'static str) -> Option<Act> {
    session.act(move |ws, cx| {
        let mut edit = Edit::new(ws, "card.rename");
        edit.set(card, &Card::TITLE, title.to_owned());
        Ok(edit.done(cx))
    })
}

/// What somebody else does at a moment, who knows what is here.
fn elsewhere(session: Session, now: i64, act: impl FnOnce(&mut Edit)) -> Change {
    session.read(|ws| {
        let mut edit = Edit::new(ws, "card.edit");
        act(&mut edit);
        let next = ChangeId { writer: Writer { replica: RecordId(8), slot: 0 }, seq: 1 };
        let today = time::Date::from_julian_day(2_461_367).expect("a day");
        edit.done(&Context { now, today, me: Id::of(RecordId(10)), next, chance: &mut || 5 })
    })
}

fn title(session: Session, card: Id<Card>) -> Option<String> {
    session.read(|ws| ws.get(card).filter(|it| !it.trashed).map(|it| it.title.clone()))
}

fn outcomes(session: Session) -> std::rc::Rc<std::cell::RefCell<Vec<Outcome>>> {
    let told = std::rc::Rc::<std::cell::RefCell<Vec<Outcome>>>::default();
    let log = told.clone();
    session.on_outcome(move |it| log.borrow_mut().push(it));
    told
}

#[test]
fn what_is_run_before_loading_waits_for_it() {
    let owner = Owner::new();
    owner.with(|| {
        let session = session();
        let card = add(session, "一");
        assert_eq!(title(session, card), None);
        session.loaded(ChangeId { writer: WRITER, seq: 1 });
        assert_eq!(title(session, card).as_deref(), Some("一"));
    });
}

#[test]
fn undo_and_redo_walk_over_a_rename_and_a_birth() {
    let owner = Owner::new();
    owner.with(|| {
        let session = session();
        session.loaded(ChangeId { writer: WRITER, seq: 1 });
        let card = add(session, "一");
        rename(session, card, "二");
        session.undo();
        assert_eq!(title(session, card).as_deref(), Some("一"));
        session.undo();
        assert_eq!(title(session, card), None);
        session.redo();
        session.redo();
        assert_eq!(title(session, card).as_deref(), Some("二"));
        session.undo();
        assert_eq!(title(session, card).as_deref(), Some("一"));
    });
}

#[test]
fn steps_over_one_register_are_walked_back_and_forth_one_by_one() {
    let owner = Owner::new();
    owner.with(|| {
        let session = session();
        session.loaded(ChangeId { writer: WRITER, seq: 1 });
        let told = outcomes(session);
        let card = add(session, "一");
        let names = ["一", "二", "三", "四"];
        for name in &names[1..] {
            rename(session, card, name);
        }
        for _ in 0..2 {
            for name in names.iter().rev().skip(1) {
                session.undo();
                assert_eq!(title(session, card).as_deref(), Some(*name));
            }
            session.undo();
            assert_eq!(title(session, card), None, "it was not there");
            for name in names {
                session.redo();
                assert_eq!(title(session, card).as_deref(), Some(name));
            }
        }
        // Its birth can be taken back after it was in 回收站 and came back.
        session.run(move |ws, cx| {
            let mut edit = Edit::new(ws, "card.trash");
            edit.set(card, &Card::TRASHED, true);
            Ok(edit.done(cx))
        });
        for _ in 0..5 {
            session.undo();
        }
        assert_eq!(title(session, card), None);
        assert!(told.borrow().iter().all(|it| matches!(it, Outcome::Undone(..) | Outcome::Redone(..))));
    });
}

#[test]
fn an_act_is_reversed_by_name_whatever_came_after() {
    let owner = Owner::new();
    owner.with(|| {
        let session = session();
        session.loaded(ChangeId { writer: WRITER, seq: 1 });
        let (first, second) = (add(session, "一"), add(session, "二"));
        let renamed = |card, name| rename(session, card, name).expect("something was done");
        let (early, late) = (renamed(first, "甲"), renamed(second, "乙"));
        session.reverse(early);
        let titles = || [title(session, first), title(session, second)].map(Option::unwrap_or_default);
        assert_eq!(titles(), ["一", "乙"]);
        assert!(!session.can_reverse(early), "it was taken back, by another act");
        session.reverse(early);
        assert_eq!(titles(), ["一", "乙"]);

        session.undo();
        assert_eq!(titles(), ["一", "二"]);
        assert!(!session.can_reverse(late));
        session.redo();
        session.redo();
        assert_eq!(titles(), ["甲", "乙"]);
        assert_eq!(rename(session, first, "甲"), None, "nothing was done");
    });
}

#[test]
fn an_act_is_unmade_without_a_word_and_what_left_the_device_stays() {
    let owner = Owner::new();
    owner.with(|| {
        let session = session();
        session.loaded(ChangeId { writer: WRITER, seq: 1 });
        let told = outcomes(session);
        let card = add(session, "一");
        let renamed = |name| rename(session, card, name).expect("something was done");
        let (early, late) = (renamed("二"), renamed("三"));
        session.unmake(late);
        assert_eq!(title(session, card).as_deref(), Some("二"));
        session.redo();
        assert_eq!(title(session, card).as_deref(), Some("二"), "it is not done again");
        assert!(
            !session.can_reverse(late) && session.can_reverse(early),
            "what was before it can be taken back"
        );
        session.undo();
        assert_eq!(title(session, card).as_deref(), Some("一"));
        assert!(matches!(told.borrow()[..], [Outcome::Undone(..)]));

        let gone = renamed("四");
        session.settle(gone);
        assert!(!session.can_reverse(gone));
        session.undo();
        assert_eq!(title(session, card), None, "the birth was the step before it");
    });
}

#[test]
fn an_act_is_not_reversed_over_what_was_done_to_the_same_later() {
    let owner = Owner::new();
    owner.with(|| {
        let session = session();
        session.loaded(ChangeId { writer: WRITER, seq: 1 });
        let told = outcomes(session);
        let card = add(session, "一");
        let renamed = |name| rename(session, card, name).expect("something was done");
        let (early, late) = (renamed("二"), renamed("三"));
        session.reverse(early);
        assert_eq!(title(session, card).as_deref(), Some("三"));
        assert!(!session.can_reverse(early) && session.can_reverse(late));
        session.reverse(late);
        assert_eq!(title(session, card).as_deref(), Some("二"));
        let label = Name::of("card.rename").expect("a word");
        assert!(matches!(told.borrow()[..], [Outcome::Overtaken(it), Outcome::Undone(..)] if it == label));

        // Nor is what was taken back done again over what was taken back after it.
        let (early, late) = (renamed("四"), renamed("五"));
        session.reverse(late);
        let Some(Outcome::Undone(_, back)) = told.borrow().last().copied() else { panic!("not taken back") };
        session.reverse(early);
        session.reverse(back);
        assert_eq!(title(session, card).as_deref(), Some("二"));
        assert_eq!(told.borrow().last(), Some(&Outcome::Overtaken(label)));
        session.redo();
        assert_eq!(title(session, card).as_deref(), Some("四"));
    });
}

#[test]
fn a_step_overtaken_by_somebody_else_is_left_alone() {
    let owner = Owner::new();
    owner.with(|| {
        let session = session();
        session.loaded(ChangeId { writer: WRITER, seq: 1 });
        let told = outcomes(session);
        let card = add(session, "一");
        rename(session, card, "二");
        session
            .take_in(&[elsewhere(session, 2_000, |edit| _ = edit.set(card, &Card::TITLE, "三".to_owned()))]);
        session.undo();
        assert_eq!(title(session, card).as_deref(), Some("三"));
        assert_eq!(*told.borrow(), [Outcome::Overtaken(Name::of("card.rename").expect("a word"))]);
    });
}

#[test]
fn a_version_that_loses_is_told_of_once() {
    let owner = Owner::new();
    owner.with(|| {
        let session = session();
        session.loaded(ChangeId { writer: WRITER, seq: 1 });
        let card = add(session, "一");
        let theirs = elsewhere(session, 500, |edit| _ = edit.set(card, &Card::TITLE, "早的".to_owned()));
        rename(session, card, "晚的");
        let told = std::rc::Rc::<std::cell::RefCell<Vec<RecordId>>>::default();
        let log = told.clone();
        session.on_touched(move |_, touched| log.borrow_mut().extend(touched.iter().map(|it| it.record)));
        session.take_in(std::slice::from_ref(&theirs));
        assert_eq!(title(session, card).as_deref(), Some("晚的"));
        assert_eq!(session.read(|ws| ws.conflicts(card.any()).len()), 1);
        session.take_in(&[theirs]);
        assert_eq!(*told.borrow(), [card.any()]);
    });
}

#[test]
fn views_hear_of_the_scopes_they_watch_and_no_others() {
    let owner = Owner::new();
    owner.with(|| {
        let session = session();
        session.loaded(ChangeId { writer: WRITER, seq: 1 });
        let runs = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let count = runs.clone();
        let titles = Memo::new(move |_| {
            count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            session.watch(&[Scope::List(Id::of(RecordId(2)))], |ws| ws.children::<Card>(RecordId(2)).len())
        });
        assert_eq!(titles.get_untracked(), 0);
        add(session, "一");
        assert_eq!(titles.get_untracked(), 1);
        session.run(|ws, cx| {
            let mut edit = Edit::new(ws, "board.rename");
            edit.set(Id::<Board>::of(RecordId(1)), &Board::NAME, "别处".to_owned());
            Ok(edit.done(cx))
        });
        assert_eq!(titles.get_untracked(), 1);
        assert_eq!(runs.load(std::sync::atomic::Ordering::Relaxed), 2);
    });
}

#[test]
fn what_is_gone_for_good_never_comes_back_by_undo() {
    let owner = Owner::new();
    owner.with(|| {
        let session = session();
        session.loaded(ChangeId { writer: WRITER, seq: 1 });
        let (kept, gone) = (add(session, "留"), add(session, "去"));
        rename(session, kept, "留下");
        rename(session, gone, "去了");
        session.run(move |ws, cx| {
            let mut edit = Edit::new(ws, "purge");
            edit.set_any(Name::CARD, gone.any(), crate::domain::workspace::PURGED, true.write());
            Ok(edit.done(cx))
        });
        assert_eq!(session.steps().0, Name::of("card.rename"));
        session.undo();
        assert_eq!(title(session, kept).as_deref(), Some("留"));
        session.undo();
        assert_eq!(title(session, kept), None);
        assert_eq!((session.steps().0, title(session, gone)), (None, None));
    });
}

/// A rule of tests: a card that is done is followed by one named 「下一张」.
fn next_of_done(ws: &Workspace, cx: &mut Context, touched: &[Touched]) -> Option<Change> {
    let done = touched.iter().find(|it| it.key == Card::DONE.key())?;
    let next = Id::<Card>::of(RecordId(done.record.0 + 1_000));
    if ws.record(next.any()).is_some() {
        return None;
    }
    let mut edit = Edit::new(ws, "routine.next");
    edit.set(next, &Card::TITLE, "下一张".to_owned());
    let place = Place { parent: Id::<List>::of(RecordId(2)), rank: Rank::default() };
    edit.set(next, &Card::PLACE, Some(place));
    Some(edit.done_by_rule(cx))
}

fn finish(session: Session, card: Id<Card>) {
    session.run(move |ws, cx| {
        let mut edit = Edit::new(ws, "card.done");
        edit.set(card, &Card::DONE, true);
        Ok(edit.done(cx))
    });
}

#[test]
fn what_a_rule_made_is_undone_with_the_act_unless_somebody_touched_it() {
    for touched in [false, true] {
        let owner = Owner::new();
        owner.with(|| {
            let session = session();
            session.obey(next_of_done);
            session.loaded(ChangeId { writer: WRITER, seq: 1 });
            let told = outcomes(session);
            let card = add(session, "一");
            let next = Id::<Card>::of(RecordId(card.any().0 + 1_000));
            let is_done = || session.read(|ws| ws.get(card).is_some_and(|it| it.done));
            finish(session, card);
            assert_eq!(title(session, next).as_deref(), Some("下一张"));
            assert_eq!(*told.borrow(), [Outcome::Followed(next, 1)]);
            if touched {
                let asked = |edit: &mut Edit| _ = edit.set(next, &Card::BODY, "问过了".to_owned());
                session.take_in(&[elsewhere(session, 2_000, asked)]);
            }
            session.undo();
            assert!(!is_done());
            assert_eq!(title(session, next).is_some(), touched, "touched: {touched}");
            session.redo();
            assert!(is_done());
            assert_eq!(title(session, next).as_deref(), Some("下一张"));
            session.undo();
            session.undo();
            assert_eq!(title(session, card), None, "and nothing else is in the way");
        });
    }
}

use proptest::{collection::vec, prelude::*};

use super::*;
use crate::{
    domain::{board::Step, edit::Refused},
    features::{
        bench::ME,
        boards::commands::{
            card::{archive_card, finish_card, trash_card},
            detail::*,
        },
        members::{
            commands::return_member,
            handing::{Share, hand_over, in_hand},
            queries::{people, portrait, work},
        },
    },
};

const ALL: [(Id<Member>, &str, &str); 3] = [(LI, "小李", ""), (ZHOU, "小周", ""), (MA, "小马", "")];

fn own(bench: &mut Bench, name: char, owner: Id<Member>) {
    bench.run(|ws, cx| set_owner(ws, cx, card(name), Some(owner))).expect("a card");
}

fn step(bench: &mut Bench, name: char, owner: Id<Member>, done: bool) -> Id<Step> {
    bench.run(|ws, cx| add_steps(ws, cx, card(name), &["步骤".to_owned()])).expect("a card");
    let step = bench.ws.children::<Step>(card(name).any()).last().expect("a step").0;
    bench.run(|ws, cx| set_step_owner(ws, cx, step, Some(owner))).expect("a step");
    bench.run(|ws, cx| tick_step(ws, cx, step, done)).expect("a step");
    step
}

/// `a小周 b小李+小马`: who answers for each card, and who takes part.
fn draw(bench: &Bench) -> String {
    let name = |it: Id<Member>| bench.ws.get(it).map(|it| it.name.clone()).unwrap_or_default();
    let list = bench.ws.children::<List>(BOARD.any()).next().expect("a list").0;
    let cards = bench.ws.children::<Card>(list.any()).map(|(_, it)| {
        let parts: String = it.participants.iter().map(|it| format!("+{}", name(it.0))).collect();
        format!("{}{}{parts}", it.title, it.owner.map(name).unwrap_or_default())
    });
    cards.collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_open_goes_to_who_takes_over_and_what_is_done_stays() {
    let mut bench = shop(&ALL);
    with_cards(&mut bench, "abcdef");
    for name in "abcd".chars() {
        own(&mut bench, name, LI);
    }
    bench.run(|ws, cx| finish_card(ws, cx, card('b'), true)).expect("a card");
    bench.run(|ws, cx| archive_card(ws, cx, card('d'), true)).expect("a card");
    own(&mut bench, 'e', ZHOU);
    own(&mut bench, 'f', MA);
    for name in "ef".chars() {
        bench.run(|ws, cx| set_participant(ws, cx, card(name), LI, true)).expect("a card");
    }
    let (open, done) = (step(&mut bench, 'f', LI, false), step(&mut bench, 'f', LI, true));
    let before = state(&bench.ws);
    assert_eq!(
        in_hand(&bench.ws, LI).by_board(&bench.ws),
        [("板".into(), Share { cards: 3, parts: 2, steps: 1 })]
    );

    bench.run(|ws, cx| hand_over(ws, cx, LI, Some(ZHOU), true)).expect("a member");
    // 小周 answers for e already and need not take part in it too.
    assert_eq!(draw(&bench), "a小周 b小李 c小周 e小周 f小马+小周");
    bench.run(|ws, cx| archive_card(ws, cx, card('d'), false)).expect("a card");
    assert_eq!(bench.ws.get(card('d')).and_then(|it| it.owner), Some(ZHOU));
    let owner = |it| bench.ws.get::<Step>(it).and_then(|it| it.owner);
    assert_eq!((owner(open), owner(done)), (Some(ZHOU), Some(LI)));
    assert!(in_hand(&bench.ws, LI).is_empty());
    let names: Vec<_> = people(&bench.ws, ME).into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["小周", "小马"]);
    let left = portrait(&bench.ws, LI, ME).expect("still a member");
    assert_eq!((left.person.left, left.successor.as_deref()), (true, Some("小周")));

    bench.run(|ws, cx| return_member(ws, cx, LI)).expect("a member");
    assert_eq!(people(&bench.ws, ME).len(), 3);
    assert_ne!(state(&bench.ws), before, "their work stays where it went");
}

#[test]
fn nothing_goes_to_nobody_to_oneself_or_to_who_left() {
    let mut bench = shop(&ALL);
    with_cards(&mut bench, "a");
    own(&mut bench, 'a', LI);
    assert_eq!(bench.run(|ws, cx| hand_over(ws, cx, LI, Some(LI), true)), Err(Refused::Gone));
    assert_eq!(
        bench.run(|ws, cx| hand_over(ws, cx, Id::of(RecordId(99)), Some(LI), true)),
        Err(Refused::Gone)
    );
    bench.run(|ws, cx| hand_over(ws, cx, ZHOU, None, true)).expect("a member");
    assert_eq!(bench.run(|ws, cx| hand_over(ws, cx, LI, Some(ZHOU), true)), Err(Refused::Gone));
    assert_eq!(draw(&bench), "a小李");
    // On leave: the work goes, the person stays.
    bench.run(|ws, cx| hand_over(ws, cx, LI, Some(MA), false)).expect("a member");
    assert_eq!((draw(&bench).as_str(), people(&bench.ws, ME).len()), ("a小马", 2));
}

#[test]
fn work_is_counted_by_board_by_whatever_name_it_was_given() {
    let mut bench = shop(&ALL);
    with_cards(&mut bench, "abcd");
    for (name, owner) in [('a', LI), ('b', MA), ('c', MA), ('d', ZHOU)] {
        own(&mut bench, name, owner);
    }
    same(&mut bench, MA, LI);
    bench.run(|ws, cx| trash_card(ws, cx, card('c'), true)).expect("a card");
    let today = time::Date::from_julian_day(crate::features::bench::TODAY).expect("a day");
    let late = crate::domain::when::When::all_day(today.previous_day().expect("a day"));
    bench.run(|ws, cx| set_due(ws, cx, card('b'), Some(late))).expect("a card");
    let work = work(&bench.ws, LI, ME, today);
    assert_eq!((work.open, work.late, work.from_me), (2, 1, 2));
    assert_eq!(work.boards, [(BOARD, "板".to_owned(), 2)]);
}

proptest! {
    /// Whatever everybody has: after the act who left has nothing open, and nothing that is finished or in 回收站 moved.
    #[test]
    fn a_hand_over_moves_all_that_is_open_and_nothing_finished(
        cards in vec((0..4usize, 0..4usize, 0..4u8, 0..4usize, any::<bool>()), 1..8)
    ) {
        let mut bench = shop(&ALL);
        // The fourth is another name of the first.
        let fourth = Id::<Member>::of(RecordId(24));
        bench.run(|ws, cx| crate::features::members::commands::add_member(ws, cx, fourth, "李", "")).expect("a name");
        same(&mut bench, fourth, LI);
        let member = |it: usize| [LI, ZHOU, MA, fourth][it];
        let names = &"abcdefgh"[..cards.len()];
        with_cards(&mut bench, names);
        for (name, (owner, part, fate, of_step, ticked)) in names.chars().zip(cards) {
            own(&mut bench, name, member(owner));
            bench.run(|ws, cx| set_participant(ws, cx, card(name), member(part), true)).expect("a card");
            step(&mut bench, name, member(of_step), ticked);
            match fate {
                0 => drop(bench.run(|ws, cx| finish_card(ws, cx, card(name), true))),
                1 => drop(bench.run(|ws, cx| trash_card(ws, cx, card(name), true))),
                _ => {}
            }
        }
        let closed = |ws: &Workspace| -> Vec<_> {
            let of = |id: RecordId| ws.get(Id::<Card>::of(id)).is_some_and(|it| it.done || it.trashed);
            let step = |id: RecordId| {
                let step = ws.get(Id::<Step>::of(id));
                step.is_some_and(|it| it.done || it.place.as_ref().is_some_and(|it| of(it.parent.any())))
            };
            state(ws).into_iter().filter(|it| of(it.0) || step(it.0)).collect()
        };
        let (before, all) = (closed(&bench.ws), in_hand(&bench.ws, LI));
        bench.run(|ws, cx| hand_over(ws, cx, fourth, Some(ZHOU), true)).expect("a member");
        prop_assert!(in_hand(&bench.ws, LI).is_empty());
        prop_assert_eq!(closed(&bench.ws), before);
        let of_zhou = in_hand(&bench.ws, ZHOU);
        prop_assert!(all.cards.iter().all(|it| of_zhou.cards.contains(it)));
        prop_assert!(all.steps.iter().all(|it| of_zhou.steps.contains(it)));
        let answers = |it: &Id<Card>| bench.ws.get(*it).and_then(|it| it.owner) == Some(ZHOU);
        prop_assert!(all.parts.iter().all(|it| answers(&it.0) || of_zhou.parts.iter().any(|to| to.0 == it.0)));
    }
}

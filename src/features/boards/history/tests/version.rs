//! Going back to a version: what stood then stands again, undoing it is identity, and nothing else is touched.

use proptest::prelude::*;

use super::*;
use crate::{
    domain::{board::Comment, edit::Edit},
    features::boards::history::version::{Difference, differences, go_back},
};

/// What stands on the card, by words: its registers, and its steps.
fn drawn(ws: &Workspace) -> String {
    let card = ws.get(CARD).expect("the card is there");
    let list = card.place.as_ref().map(|it| it.parent);
    let steps = ws.children::<Step>(CARD.any()).map(|(id, it)| (id, &it.text, it.done, it.owner));
    let mut steps: Vec<_> = steps.collect();
    steps.sort();
    format!("{} {} {:?} {} {:?} {steps:?}", card.title, card.body, card.owner, card.done, list)
}

fn others(ws: &Workspace) -> Vec<String> {
    let own = |it: &RecordId| {
        *it == CARD.any()
            || ws
                .get(Id::<Step>::of(*it))
                .is_some_and(|it| it.place.as_ref().is_some_and(|it| it.parent == CARD))
    };
    let others = ws.records().iter().filter(|it| !own(&it.id));
    others.map(|it| format!("{:?}", it.data)).collect()
}

fn gone_back(device: &mut Device, entry: &Entry) -> (Vec<Difference>, Change) {
    let differences = differences(&device.log, &device.ws, CARD, entry);
    let what = differences.clone();
    let at = 10_000 + i64::from(device.seq);
    (differences, device.run(1, at, move |ws, cx| go_back(ws, cx, CARD, &what)))
}

#[test]
fn a_card_is_as_it_was_and_what_was_said_stays_said() {
    let mut device = shop();
    let right = device.list(1);
    device.run(1, 30, |ws, cx| card::rename_card(ws, cx, CARD, "汤锅"));
    let then = drawn(&device.ws);
    device.run(2, 40, |ws, cx| card::rename_card(ws, cx, CARD, "炒锅"));
    device.run(2, 41, |ws, cx| card::move_card(ws, cx, CARD, right, 0));
    device.run(2, 42, |ws, cx| detail::add_step(ws, cx, CARD, "拍图"));
    device.run(2, 43, |ws, cx| detail::add_comment(ws, cx, CARD, "好"));
    device.run(2, 44, |ws, cx| card::archive_card(ws, cx, CARD, true));
    let entry = card_history(&device.log, &device.ws, CARD)
        .into_iter()
        .find(|it| draw(it) == "1 title 锅→汤锅")
        .expect("it was renamed");
    let (differences, change) = gone_back(&mut device, &entry);
    let names: Vec<_> = differences.iter().map(|it| it.key.name).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    assert_eq!((drawn(&device.ws), change.ops.len()), (then, 3));
    let card = device.ws.get(CARD).expect("the card");
    assert!(card.archived, "whether it is put away is no part of a version");
    assert_eq!(device.ws.children::<Comment>(CARD.any()).len(), 1);
}

#[test]
fn a_list_that_is_gone_is_not_gone_back_to() {
    let mut device = shop();
    let (left, right) = (device.list(0), device.list(1));
    device.run(1, 30, |ws, cx| card::move_card(ws, cx, CARD, right, 0));
    device.run(1, 40, |ws, cx| crate::features::boards::commands::list::trash_list(ws, cx, left, true));
    let made = card_history(&device.log, &device.ws, CARD).pop().expect("it was made");
    assert_eq!(differences(&device.log, &device.ws, CARD, &made), []);
}

#[derive(Clone, Debug)]
enum Act {
    Rename(String),
    Body(String),
    Finish(bool),
    Owner(Option<u64>),
    Move(usize),
    AddStep(String),
    TickStep(usize, bool),
    TrashStep(usize),
    Other(String),
}

fn acts() -> impl Strategy<Value = Act> {
    let word = || prop::sample::select(vec!["锅", "盆", "剪刀"]).prop_map(str::to_owned);
    prop_oneof![
        word().prop_map(Act::Rename),
        word().prop_map(Act::Body),
        any::<bool>().prop_map(Act::Finish),
        prop::option::of(0..3_u64).prop_map(Act::Owner),
        (0..2_usize).prop_map(Act::Move),
        word().prop_map(Act::AddStep),
        (0..3_usize, any::<bool>()).prop_map(|it| Act::TickStep(it.0, it.1)),
        (0..3_usize).prop_map(Act::TrashStep),
        word().prop_map(Act::Other),
    ]
}

fn act(device: &mut Device, who: u64, at: i64, act: &Act) {
    let step = |place: usize| device.ws.children::<Step>(CARD.any()).nth(place).map(|it| it.0);
    match act.clone() {
        Act::Rename(text) => device.run(who, at, |ws, cx| card::rename_card(ws, cx, CARD, &text)),
        Act::Body(text) => device.run(who, at, |ws, cx| detail::write_body(ws, cx, CARD, text)),
        Act::Finish(done) => device.run(who, at, |ws, cx| card::finish_card(ws, cx, CARD, done)),
        Act::Owner(owner) => {
            let owner = owner.map(|it| Id::of(RecordId(it + 1)));
            device.run(who, at, |ws, cx| detail::set_owner(ws, cx, CARD, owner))
        }
        Act::Move(place) => {
            let list = device.list(place);
            device.run(who, at, |ws, cx| card::move_card(ws, cx, CARD, list, 0))
        }
        Act::AddStep(text) => device.run(who, at, |ws, cx| detail::add_step(ws, cx, CARD, &text)),
        Act::TickStep(place, done) => match step(place) {
            Some(step) => device.run(who, at, |ws, cx| detail::tick_step(ws, cx, step, done)),
            None => return,
        },
        Act::TrashStep(place) => match step(place) {
            Some(step) => device.run(who, at, |ws, cx| detail::trash_step(ws, cx, step)),
            None => return,
        },
        Act::Other(text) => device.run(who, at, |ws, cx| card::rename_card(ws, cx, OTHER, &text)),
    };
}

proptest! {
    #[test]
    fn going_back_and_undoing_it_is_identity(acts in prop::collection::vec(acts(), 1..25), pick in any::<prop::sample::Index>()) {
        let mut device = shop();
        let mut stood = vec![(21, drawn(&device.ws))];
        for (at, it) in (30..).zip(&acts) {
            act(&mut device, 1 + at as u64 % 2, at, it);
            stood.push((at, drawn(&device.ws)));
        }
        let entries = card_history(&device.log, &device.ws, CARD);
        let entry = pick.get(&entries);
        let (now, beside) = (drawn(&device.ws), others(&device.ws));
        let (differences, change) = gone_back(&mut device, entry);
        let then = stood.iter().rev().find(|it| it.0 <= entry.at.max(21)).expect("it stood somehow");
        prop_assert_eq!(&drawn(&device.ws), &then.1);
        prop_assert_eq!(others(&device.ws), beside);
        prop_assert_eq!(change.ops.len(), differences.len(), "all that is told, and nothing else");
        // As undo writes it: what was before, back into each register.
        device.run(1, 20_000, |ws, cx| {
            let mut edit = Edit::new(ws, "undo");
            for it in &differences {
                edit.set_any(it.kind, it.record, it.key, it.now.clone());
            }
            Ok(edit.done(cx))
        });
        prop_assert_eq!(drawn(&device.ws), now);
    }
}

//! Going back to a day: the board is drawn as it was that evening, and what others said is still said.

use proptest::prelude::*;

use super::*;
use crate::{
    domain::{board::Comment, edit::Edit},
    features::boards::history::that_day::{Return, days, go_back_to, going_back},
};

/// Milliseconds of a day; a change at 25 belongs to day 2.
const DAY: i64 = 10;

fn day_of(at: i64) -> time::Date {
    time::Date::from_julian_day((at / DAY) as i32).expect("a day")
}

/// What is to be seen on the board: `左: 锅✓(问库存) 盆 | 右:`.
fn drawn(ws: &Workspace) -> String {
    let lists = ws.children::<List>(BOARD.any()).filter(|it| !it.1.trashed && !it.1.archived);
    let list = |(id, list): (Id<List>, &List)| {
        let cards = ws.children::<Card>(id.any()).filter(|it| !it.1.is_away());
        let card = |(id, card): (Id<Card>, &Card)| {
            let steps: Vec<_> = ws
                .children::<Step>(id.any())
                .filter(|it| !it.1.trashed)
                .map(|it| it.1.text.clone())
                .collect();
            let steps = if steps.is_empty() { String::new() } else { format!("({})", steps.join(",")) };
            format!(" {}{}{steps}", card.title, if card.done { "✓" } else { "" })
        };
        format!("{}:{}", list.name, cards.map(card).collect::<String>())
    };
    lists.map(list).collect::<Vec<_>>().join(" | ")
}

/// Goes back to the end of a day, counted from the last one.
fn go(device: &mut Device, ago: usize) -> Return {
    let day = days(&device.log, &device.ws, BOARD, day_of).remove(ago);
    let found = going_back(&device.log, &device.ws, BOARD, day.end);
    let what = found.differences.clone();
    let at = 1_000_000 + i64::from(device.seq);
    device.run(1, at, move |ws, cx| go_back_to(ws, cx, BOARD, &what));
    found
}

const LATER: Id<Card> = Id::of(RecordId(52));

#[test]
fn a_board_is_as_it_was_that_evening() {
    let mut device = shop();
    let (left, right) = (device.list(0), device.list(1));
    device.run(1, 29, |ws, cx| detail::add_step(ws, cx, CARD, "问库存"));
    let then = drawn(&device.ws);
    assert_eq!(then, "左: 锅(问库存) 盆 | 右:");
    device.run(2, 30, |ws, cx| card::rename_card(ws, cx, CARD, "汤锅"));
    device.run(2, 31, |ws, cx| card::move_card(ws, cx, CARD, right, 0));
    device.run(2, 32, |ws, cx| detail::add_step(ws, cx, CARD, "拍图"));
    device.run(2, 33, |ws, cx| detail::add_comment(ws, cx, CARD, "好"));
    device.run(3, 34, |ws, cx| card::trash_card(ws, cx, OTHER, true));
    device.run(3, 41, |ws, cx| card::add_card(ws, cx, LATER, left, "碗"));
    assert_eq!(drawn(&device.ws), "左: 碗 | 右: 汤锅(问库存,拍图)");

    let told = days(&device.log, &device.ws, BOARD, day_of);
    let told: Vec<_> = told.iter().map(|it| (it.day.to_julian_day(), it.acts, it.by.len())).collect();
    assert_eq!(told, [(4, 1, 1), (3, 4, 2), (2, 3, 1), (1, 1, 1)]);
    let found = go(&mut device, 2);
    assert_eq!(drawn(&device.ws), then);
    assert_eq!(
        (found.changed, found.back, found.gone, found.lists),
        (vec![CARD], vec![OTHER], vec![LATER], 0)
    );
    assert_eq!(found.by, [(Id::of(RecordId(3)), 2), (Id::of(RecordId(2)), 1)]);
    assert_eq!(device.ws.children::<Comment>(CARD.any()).len(), 1, "what was said stays said");
    assert_eq!(go(&mut device, 0).differences, [], "it is as it is");
}

#[test]
fn lists_come_back_with_their_cards_and_later_ones_go() {
    let mut device = shop();
    let then = drawn(&device.ws);
    let left = device.list(0);
    let late = Id::of(RecordId(60));
    device.run(2, 30, |ws, cx| list::add_list(ws, cx, late, BOARD, "后来"));
    device.run(2, 31, |ws, cx| card::move_card(ws, cx, CARD, late, 0));
    device.run(2, 32, |ws, cx| list::trash_list(ws, cx, left, true));
    device.run(2, 33, |ws, cx| card::rename_card(ws, cx, OTHER, "脸盆"));
    let found = go(&mut device, 1);
    assert_eq!((drawn(&device.ws), found.lists), (then, 2));
    assert_eq!((found.changed, found.back), (vec![CARD], vec![OTHER]));
}

#[test]
fn a_card_that_came_from_another_board_goes_back_there() {
    let mut device = shop();
    let other = Id::of(RecordId(41));
    device.run(1, 22, |ws, cx| board::add_board(ws, cx, other, "别处", &["中"]));
    let middle = device.ws.children::<List>(other.any()).next().expect("it is laid").0;
    device.run(1, 23, |ws, cx| card::add_card(ws, cx, LATER, middle, "碗"));
    let left = device.list(0);
    device.run(1, 30, |ws, cx| card::move_card(ws, cx, LATER, left, 0));
    device.run(1, 31, |ws, cx| card::move_card(ws, cx, CARD, middle, 0));
    let found = go(&mut device, 1);
    assert_eq!(drawn(&device.ws), "左: 锅 盆 | 右:");
    assert_eq!((found.back, found.gone), (vec![CARD], vec![LATER]));
    let on_other: Vec<_> = device.ws.children::<Card>(middle.any()).map(|it| it.1.title.clone()).collect();
    assert_eq!(on_other, ["碗"]);
}

#[test]
fn what_is_gone_for_good_stays_gone() {
    let mut device = shop();
    device.run(1, 30, |ws, cx| {
        let mut edit = Edit::new(ws, "purge");
        edit.set_any(Name::CARD, CARD.any(), Key::plain(Name::PURGED), Value::Flag(true));
        Ok(edit.done(cx))
    });
    go(&mut device, 0);
    go(&mut device, 1);
    assert_eq!(drawn(&device.ws), "左: 盆 | 右:");
}

proptest! {
    /// Whatever two people did on however many days: going back to any of them draws it as it was that evening, and
    /// undoing that draws it as it was before.
    #[test]
    fn every_evening_comes_back(acts in proptest::collection::vec((0_u8..9, 0_u64..6, 0_usize..4, 1_u64..3, 0_i64..4), 1..40), ago in 0_usize..8) {
        let mut device = shop();
        let (mut at, mut evenings) = (30, vec![]);
        let mut lists = vec![device.list(0), device.list(1)];
        for (act, card, place, who, passes) in acts {
            let before = at / DAY;
            at += passes * 4;
            if at / DAY != before {
                evenings.push((before, drawn(&device.ws)));
            }
            let id = Id::of(RecordId(50 + card));
            let list = lists[place % lists.len()];
            let new = Id::of(RecordId(70 + lists.len() as u64));
            let adds = act == 2 && lists.len() < 4;
            lists.extend(adds.then_some(new));
            let there = device.ws.get(id).is_some();
            device.run(who, at, |ws, cx| match (act, there) {
                (0, _) => list::trash_list(ws, cx, list, place % 2 == 0),
                (1, _) => list::rename_list(ws, cx, list, &format!("列{at}")),
                _ if adds => list::add_list(ws, cx, new, BOARD, "新"),
                (_, false) => card::add_card(ws, cx, id, list, &format!("卡{card}")),
                (3, _) => card::rename_card(ws, cx, id, &format!("卡{card}{at}")),
                (4, _) => card::finish_card(ws, cx, id, place % 2 == 0),
                (5, _) => card::trash_card(ws, cx, id, place % 2 == 0),
                (6, _) => card::archive_card(ws, cx, id, place % 2 == 0),
                (7, _) => detail::add_step(ws, cx, id, &format!("步{at}")),
                _ => card::move_card(ws, cx, id, list, place),
            });
        }
        evenings.push((at / DAY, drawn(&device.ws)));
        let told = days(&device.log, &device.ws, BOARD, day_of);
        let ago = ago % told.len();
        let day = i64::from(told[ago].day.to_julian_day());
        let was = evenings.iter().rfind(|it| it.0 <= day).map(|it| it.1.clone());
        let now = drawn(&device.ws);
        let found = go(&mut device, ago);
        if let Some(was) = was {
            prop_assert_eq!(drawn(&device.ws), was);
        }
        device.run(1, 2_000_000, |ws, cx| {
            let mut edit = Edit::new(ws, "undo");
            for it in &found.differences {
                edit.set_any(it.kind, it.record, it.key, it.now.clone());
            }
            Ok(edit.done(cx))
        });
        prop_assert_eq!(drawn(&device.ws), now);
    }
}

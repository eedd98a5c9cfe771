//! What makes or changes much at once, by chance: copies, templates, selections, going back.

use time::{Date, Duration};
use zhanggui::{
    domain::{
        board::{Board, Label, List, Member},
        card::Card,
        id::Id,
        when::When,
    },
    features::boards::{
        commands::{bulk, card, copy, detail, template},
        history::{
            card_history,
            that_day::{days, go_back_to, going_back},
            version::{differences, go_back},
        },
        lens::{cell::put_cards, columns::Column},
        places::Spot,
        timeline::{
            commands::{date_card, shift_card},
            span::Part,
        },
    },
};

use super::{
    acts::{Chance, all},
    device::Device,
    shop::MOST_RECORDS,
};

/// What the nth copy is called.
fn copied(name: &str, nth: usize) -> String {
    format!("{name} 副本{nth}")
}

/// Copies something, or keeps or uses a template.
pub fn copies(device: &Device, chance: &mut Chance, one: Id<Card>, list: Id<List>) {
    let session = device.session;
    let cards: Vec<Id<Card>> = session.read(all);
    let templates =
        session.read(|ws| ws.children::<Card>(Card::TEMPLATES.any()).map(|it| it.0).collect::<Vec<_>>());
    let made = session.new_id();
    let dated = chance.yes();
    let is_small = session.read(|ws| ws.records().len() < MOST_RECORDS);
    match (chance.below(6), chance.of(&templates)) {
        (0, _) if is_small => session.run(move |ws, cx| copy::copy_list(ws, cx, list, copied)),
        (1, _) if is_small && chance.yes() => {
            let boards: Vec<Id<Board>> = session.read(all);
            let Some(board) = chance.of(&boards) else { return };
            let made = session.new_id();
            session.run(move |ws, cx| copy::copy_board(ws, cx, board, made, copied));
        }
        (2, _) => session.run(move |ws, cx| template::keep_template(ws, cx, one, made, "模板", dated)),
        (3 | 4, Some(it)) => {
            session.run(move |ws, cx| template::use_template(ws, cx, it, made, list, "新的"));
        }
        _ => {
            let card = chance.of(&cards).unwrap_or(one);
            session.run(move |ws, cx| copy::copy_card(ws, cx, card, made, copied));
        }
    }
}

/// Does the same to several cards.
pub fn several(device: &Device, chance: &mut Chance, one: Id<Card>, list: Id<List>) {
    let session = device.session;
    let cards: Vec<Id<Card>> = session.read(all);
    let mut some: Vec<Id<Card>> = (0..3).filter_map(|_| chance.of(&cards)).chain([one]).collect();
    some.dedup();
    let members: Vec<Id<Member>> = session.read(all);
    let labels: Vec<Id<Label>> = session.read(all);
    let (owner, label, on) = (chance.of(&members), chance.of(&labels), chance.yes());
    let day = Some(day(device, chance)).filter(|_| chance.below(4) > 0);
    match chance.below(9) {
        0 => {
            let spot = [Spot::Top, Spot::Bottom, Spot::Before(one)][chance.below(3)];
            session.run(move |ws, cx| bulk::move_cards(ws, cx, &some, list, spot));
        }
        1 => session.run(move |ws, cx| bulk::own_cards(ws, cx, &some, owner)),
        2 => session.run(move |ws, cx| bulk::begin_cards(ws, cx, &some, day)),
        3 => session.run(move |ws, cx| bulk::date_cards(ws, cx, &some, day)),
        4 => {
            if let Some(label) = label {
                session.run(move |ws, cx| bulk::label_cards(ws, cx, &some, label, on));
            }
        }
        5 => session.run(move |ws, cx| bulk::finish_cards(ws, cx, &some, on)),
        6 => session.run(move |ws, cx| bulk::archive_cards(ws, cx, &some)),
        7 => session.run(move |ws, cx| bulk::trash_cards(ws, cx, &some)),
        _ => {
            let cells = (Column::Owner(None).into(), Column::Owner(owner).into());
            session.run(move |ws, cx| put_cards(ws, cx, &some, cells, list, Spot::Bottom));
        }
    }
}

/// When a card begins and ends.
pub fn dates(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let session = device.session;
    let (start, due) = (day(device, chance), day(device, chance));
    let part = [Part::Whole, Part::From, Part::To][chance.below(3)];
    let days = chance.below(7) as i32 - 3;
    match chance.below(3) {
        0 => session.run(move |ws, cx| detail::set_start(ws, cx, one, Some(start))),
        1 => session.run(move |ws, cx| date_card(ws, cx, one, (Some(start), Some(due)))),
        _ => session.run(move |ws, cx| shift_card(ws, cx, one, part, days)),
    }
}

fn day(device: &Device, chance: &mut Chance) -> When {
    When { day: device.session.today() + Duration::days(chance.below(20) as i64 - 8), minute: None }
}

/// Goes back: a card to a version of it, or a board to a day.
pub fn back(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let (session, log) = (device.session, device.log());
    if chance.yes() {
        let history = session.read(|ws| card_history(&log, ws, one));
        if let Some(entry) = history.get(chance.below(history.len().max(1))) {
            let differences = session.read(|ws| differences(&log, ws, one, entry));
            return session.run(move |ws, cx| go_back(ws, cx, one, &differences));
        }
    }
    let boards: Vec<Id<Board>> = session.read(all);
    let Some(board) = chance.of(&boards) else { return };
    let days = session.read(|ws| days(&log, ws, board, hour));
    if let Some(day) = days.get(chance.below(days.len().max(1))) {
        let there = session.read(|ws| going_back(&log, ws, board, day.end));
        session.run(move |ws, cx| go_back_to(ws, cx, board, &there.differences));
    }
}

/// A calendar on which a run takes some days: each is some seconds long.
pub fn hour(at: i64) -> Date {
    Date::from_julian_day((at / 10_000 % 1_000_000) as i32).expect("a day")
}

/// Many lines at once.
pub fn lines(device: &Device, chance: &mut Chance, one: Id<Card>, list: Id<List>) {
    let session = device.session;
    let lines: Vec<String> = (0..2).map(|_| format!("第{}行", chance.below(50))).collect();
    match chance.below(2) {
        0 => session.run(move |ws, cx| card::add_card_with_body(ws, cx, list, &lines)),
        _ => session.run(move |ws, cx| detail::add_steps(ws, cx, one, &lines)),
    }
}

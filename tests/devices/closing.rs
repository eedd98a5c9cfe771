//! The end of a day among devices: one undo takes all of it back, packets of every scope carry the count, and going back to
//! a day or a version does too.

use time::Duration;
use zhanggui::{
    domain::{
        board::{Board, List},
        card::Card,
        closing::carried,
        id::{Id, RecordId},
        value::{Key, Value},
        when::When,
    },
    features::{
        boards::commands::{
            board::add_board,
            card::{add_card, finish_card},
            detail::set_due,
        },
        closing::{commands::close_day, queries::Ground},
        exchange::queries::What,
        start::commands::open_shop,
    },
    session::Session,
};

use super::{
    acts::{self, Chance, all},
    device::{BOARD, Device},
    many::hour,
};

/// What every register of every record says, but for what says nothing.
fn says(session: Session) -> Vec<(RecordId, Vec<(Key, Value)>)> {
    session.read(|ws| {
        let mut all: Vec<_> = ws
            .records()
            .iter()
            .map(|record| {
                let keys = record.registers().iter().map(|it| it.key);
                let mut said: Vec<_> =
                    keys.map(|it| (it, record.value(it))).filter(|it| !it.1.is_empty()).collect();
                said.sort_by_key(|it| it.0);
                (record.id, said)
            })
            .collect();
        all.sort_by_key(|it| it.0);
        all
    })
}

/// R12: on whatever a person did before, one undo of the closing brings back exactly that, and a redo closes again.
#[test]
fn one_undo_takes_the_end_of_a_day_back() {
    let (mut closed, mut redone) = (0, 0);
    for seed in 0..60 {
        let mut chance = Chance::new(seed);
        let device = Device::new(1, seed);
        device.open_board();
        acts::begin(&device);
        for _ in 0..40 {
            acts::act(&device, &mut chance);
        }
        let session = device.session;
        let boards: Vec<Id<Board>> = session.read(all);
        let ground = Ground::Board(chance.of(&boards).expect("a board"));
        // The rules make what a new day asks for; it is not what is closed.
        session.follow_the_day();
        let (before, today) = (says(session), session.today());
        let Some(act) = session.act(move |ws, cx| close_day(ws, cx, ground, today, hour)) else { continue };
        let after = says(session);
        closed += usize::from(before != after);
        session.reverse(act);
        assert_eq!(says(session), before, "seed {seed}");
        if session.can_reverse(act) {
            session.reverse(act);
            assert_eq!(says(session), after, "seed {seed}");
            redone += 1;
        }
    }
    println!("{closed} ends of days that did something, {redone} done again");
    assert!(closed >= 30);
}

/// Two days carried on one device; the board alone goes to another, and from there on to a third.
#[test]
fn a_packet_of_the_board_carries_the_count() {
    let devices = [Device::new(1, 1), Device::new(2, 2), Device::new(3, 3)];
    let session = devices[0].session;
    let (due, done) = (Id::<Card>::of(RecordId(31)), Id::<Card>::of(RecordId(32)));
    session.run(|ws, cx| open_shop(ws, cx, "掌柜", "", "小店"));
    session.run(|ws, cx| add_board(ws, cx, BOARD, "订单跟踪", &["待打包"]));
    let list: Id<List> = session.read(all)[0];
    let today = session.today();
    for (card, is_done) in [(due, false), (done, true)] {
        session.run(move |ws, cx| add_card(ws, cx, card, list, "货架×20"));
        session.run(move |ws, cx| set_due(ws, cx, card, Some(When { day: today, minute: Some(1080) })));
        session.run(move |ws, cx| finish_card(ws, cx, card, is_done));
    }
    for nth in 0..2 {
        let day = today + Duration::days(nth);
        session.run(move |ws, cx| close_day(ws, cx, Ground::List(list), day, hour));
    }
    devices[1].take_in(&devices[0].packet_of(What::Board(BOARD), false).0);
    devices[2].take_in(&devices[1].packet_of(What::Board(BOARD), true).0);
    for device in &devices {
        let (days, card, away) = device.session.read(|ws| {
            let days = ws.record(due.any()).map(carried).unwrap_or_default();
            (days, ws.get(due).cloned(), ws.get(done).is_some_and(|it| it.archived))
        });
        assert_eq!(days, [today, today + Duration::days(1)]);
        let next = When { day: today + Duration::days(2), minute: Some(1080) };
        assert_eq!((card.and_then(|it| it.due), away), (Some(next), true));
    }
    let told = devices[2].packet();
    assert_eq!(devices[0].take_in(&told), 0, "nothing is new to who did it");
}

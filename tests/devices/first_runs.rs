//! Eight first runs become one shop of eight: each opened a shop of their own, took in the boss's packet and said who
//! they are, and then all packets reach everybody in whatever order.

use zhanggui::{
    domain::{board::Member, id::Id, record::Typed},
    features::{
        boards::{
            commands::{card::add_card, detail::set_owner},
            queries::{lists, person},
            tasks::{Row, tasks},
        },
        exchange::commands::take_shop_name,
        members::{
            commands::{add_member, be_member},
            identity::{candidates, is_worth_asking},
            queries::people,
        },
        start::commands::open_shop,
    },
};

use super::{
    acts::Chance,
    device::{BOARD, Device},
};

const NAMES: [&str; 8] = ["掌柜", "小李", "小陈", "小梅", "小周", "小贺", "小马", "强子"];

/// Everybody with a shop of their own; the boss with a board, and, if `written_down`, with everybody's names.
fn first_runs(seed: u64, written_down: bool) -> Vec<Device> {
    let devices: Vec<_> = (0..NAMES.len()).map(|it| Device::new(it as u64 + 1, seed)).collect();
    for (device, name) in devices.iter().zip(NAMES) {
        device
            .session
            .run(move |ws, cx| open_shop(ws, cx, name, "", if name == NAMES[0] { "小店" } else { "" }));
    }
    let boss = &devices[0];
    boss.open_board();
    if written_down {
        for name in &NAMES[1..] {
            let member: Id<Member> = boss.session.new_id();
            boss.session.run(move |ws, cx| add_member(ws, cx, member, name, ""));
        }
    }
    devices
}

/// Takes the boss's packet in and answers what is asked then.
fn join(device: &Device, packet: &str, asked: bool) {
    device.take_in(packet);
    device.session.run(|ws, cx| take_shop_name(ws, cx, "小店"));
    let me = device.session.me();
    assert_eq!(device.session.read(|ws| is_worth_asking(ws, me, None)), asked);
    if asked {
        let first = device.session.read(|ws| candidates(ws, me, None).remove(0));
        device.session.run(move |ws, cx| be_member(ws, cx, first.member));
    }
}

/// Packets go round until nobody gets anything new.
fn pass_round(devices: &[Device], chance: &mut Chance) {
    for _ in 0..3 {
        for _ in 0..devices.len() {
            let (from, to) = (chance.below(devices.len()), chance.below(devices.len()));
            devices[to].take_in(&devices[from].packet());
        }
    }
    // At last everybody hands theirs to the boss, and the boss to everybody.
    for device in &devices[1..] {
        devices[0].take_in(&device.packet());
    }
    for device in &devices[1..] {
        device.take_in(&devices[0].packet());
    }
}

fn one_shop_of_eight(devices: &[Device]) {
    for device in devices {
        assert_eq!(device.state(), devices[0].state(), "one shop");
        assert_eq!(device.state(), device.restarted(), "also after a restart");
        let me = device.session.me();
        let all = device.session.read(|ws| people(ws, me));
        let mut names: Vec<_> = all.iter().map(|it| it.name.as_str()).collect();
        names.sort_unstable();
        let mut known = NAMES;
        known.sort_unstable();
        assert_eq!(names, known, "eight, not sixteen");
        assert_eq!(all.iter().filter(|it| it.me).count(), 1, "one of them is me");
    }
}

#[test]
fn eight_first_runs_become_one_shop_with_eight_members() {
    for seed in 0..8 {
        let mut chance = Chance::new(seed);
        let devices = first_runs(seed, true);
        // Before anybody joined, the boss gives everybody a card by the names that were written down.
        let boss = &devices[0];
        for name in &NAMES[1..] {
            let card = boss.session.new_id();
            let whom = boss.session.read(|ws| {
                let all = people(ws, boss.session.me());
                all.iter().find(|it| it.name == *name).expect("written down").member
            });
            let list = boss.session.read(|ws| lists(ws, BOARD)[0]);
            boss.session.run(move |ws, cx| add_card(ws, cx, card, list, name));
            boss.session.run(move |ws, cx| set_owner(ws, cx, card, Some(whom)));
        }
        let packet = boss.packet();
        for device in &devices[1..] {
            join(device, &packet, true);
        }
        pass_round(&devices, &mut chance);
        one_shop_of_eight(&devices);
        for (device, name) in devices.iter().zip(NAMES).skip(1) {
            let (me, today) = (device.session.me(), device.session.today());
            let titles = device.session.read(|ws| {
                let rows = tasks(ws, me, today);
                let cards = rows.into_iter().filter_map(|it| match it {
                    Row::Card(slot) => zhanggui::domain::card::Card::in_data(&ws.in_slot(slot)?.data),
                    Row::Head(..) => None,
                });
                cards.map(|it| it.title.clone()).collect::<Vec<_>>()
            });
            assert_eq!(titles, [name], "what was given to them before they came is theirs");
        }
    }
}

#[test]
fn eight_who_were_not_written_down_are_eight_all_the_same() {
    let mut chance = Chance::new(3);
    let devices = first_runs(3, false);
    let packet = devices[0].packet();
    for device in &devices[1..] {
        join(device, &packet, false);
    }
    pass_round(&devices, &mut chance);
    one_shop_of_eight(&devices);
}

/// F67: a phone and a desk, each with a shop of its own, of one person.
#[test]
fn a_second_device_of_mine_is_me() {
    let devices = [Device::new(1, 5), Device::new(2, 5)];
    for device in &devices {
        device.session.run(|ws, cx| open_shop(ws, cx, "小李", "", ""));
    }
    devices[0].open_board();
    join(&devices[1], &devices[0].packet(), true);
    devices[0].take_in(&devices[1].packet());
    assert_eq!(devices[0].state(), devices[1].state());
    for device in &devices {
        let me = device.session.me();
        assert_eq!(device.session.read(|ws| person(ws, me)), devices[0].session.me());
        assert_eq!(device.session.read(|ws| people(ws, me)).len(), 1);
    }
}

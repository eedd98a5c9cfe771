//! Three to six people, whatever the app offers, and packets of every scope that are lost, doubled and overtaken.
//!
//! The model is a plain set of ops, folded by the rules of docs/FORMAT.md (`merge::oracle`). Runs are scripts of proptest:
//! `PROPTEST_CASES` says how many, and one that fails is kept beside this file.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
};

use proptest::{prelude::*, test_runner::TestRunner};
use zhanggui::{
    domain::{
        board::{Board, Department, Member},
        change::{Change, Op, is_of_rule},
        field_shape::FieldShape,
        id::Id,
        value::Value,
        workspace::PURGED,
    },
    features::{
        boards::{
            commands::{
                board::add_board,
                detail::{set_owner, set_value},
            },
            queries::is_me,
        },
        exchange::queries::What,
        fields::commands::add_field,
        members::{commands::add_member, departments::add_department},
        start::commands::open_shop,
    },
};

use super::{
    acts::{self, Chance, all},
    carried::carries_what_it_may,
    device::{BOARD, Device},
    handing,
    script::{Script, Sort, Step, script},
    sight::sight,
};
use crate::merge::{config, oracle};

/// So many runs when nobody says how many.
const RUNS: u32 = 150;
/// In so many runs every act that the app knows is done.
const ENOUGH: u32 = 1_000;
const NAMES: [&str; 6] = ["掌柜", "小李", "小陈", "小梅", "小周", "小贺"];

/// What of a run makes merging hard. Each is told with how many runs of a hundred meet it at least.
const HARD: [(&str, u32); 14] = [
    ("two versions", 60),
    ("a rule made one card on several devices", 5),
    ("an undo met what another had changed", 1),
    ("something in the trash was changed", 30),
    ("something was gone for good", 1),
    ("an import was withheld", 40),
    ("a packet came twice", 60),
    ("an older packet came after a newer one", 20),
    ("a packet never came", 80),
    ("a board came", 30),
    ("a dispatch came", 20),
    ("a dispatch came before anything else", 3),
    ("a receipt came", 5),
    ("something of buyers was held back", 10),
];

/// A packet under way.
struct Letter {
    from: usize,
    number: usize,
    sort: Sort,
    text: String,
    came: Cell<bool>,
}

struct Run {
    devices: Vec<Device>,
    /// What is on its way to each.
    ways: Vec<Vec<Letter>>,
    /// The number of the last letter that came, by receiver and sender.
    latest: BTreeMap<(usize, usize), usize>,
    letters: usize,
    met: BTreeSet<&'static str>,
}

impl Run {
    /// A shop in which everybody is written down; whether the others have it yet is left to chance.
    fn begin(script: &Script) -> Run {
        let mut chance = Chance::new(script.seed);
        let clocks = script.clocks.iter().zip(1..);
        let devices: Vec<Device> =
            clocks.map(|(clock, number)| Device::with_clock(number, script.seed, *clock)).collect();
        let boss = &devices[0];
        boss.session.run(|ws, cx| open_shop(ws, cx, NAMES[0], "", "小店"));
        boss.session.run(|ws, cx| add_board(ws, cx, BOARD, "各平台任务", &["待报名", "报名中", "结束"]));
        for (device, name) in devices.iter().zip(NAMES).skip(1) {
            let whom: Id<Member> = device.session.me();
            boss.session.run(move |ws, cx| add_member(ws, cx, whom, name, ""));
        }
        for name in ["运营部", "仓库"] {
            let made = boss.session.new_id();
            boss.session.run(move |ws, cx| add_department(ws, cx, made, Department::TOP, name));
        }
        acts::begin(boss);
        for (card, device) in acts::MEETING.into_iter().zip(&devices[1..]) {
            let whom = device.session.me();
            boss.session.run(move |ws, cx| set_owner(ws, cx, card, Some(whom)));
        }
        let address = boss.session.new_id();
        boss.session.run(move |ws, cx| add_field(ws, cx, address, "收货地址", FieldShape::Text));
        let said = Value::Text("文三路 12 号".into());
        boss.session.run(move |ws, cx| set_value(ws, cx, acts::MEETING[0], address, said));
        let packet = boss.packet();
        for device in &devices[1..] {
            match chance.below(4) {
                0 => device.session.run(|ws, cx| open_shop(ws, cx, "我", "", "")),
                1 => {}
                _ => _ = device.take_in(&packet),
            }
        }
        let ways = devices.iter().map(|_| vec![]).collect();
        Run { devices, ways, latest: BTreeMap::new(), letters: 0, met: BTreeSet::new() }
    }

    fn step(&mut self, who: usize, step: &Step) -> Result<(), TestCaseError> {
        let who = who % self.devices.len();
        let device = &self.devices[who];
        match step {
            Step::Act(seed) => acts::act(device, &mut Chance::new(*seed)),
            Step::Send(sort, seed) => self.send(who, *sort, &mut Chance::new(*seed))?,
            Step::Receive(seed) => self.receive(who, &mut Chance::new(*seed))?,
            Step::TurnImport(number) => {
                if device.turn_import(*number) {
                    self.met.insert("an import was withheld");
                }
                prop_assert_eq!(device.state(), oracle::of_ops(&device.log()));
            }
            Step::Restart => device.restart(),
        }
        Ok(())
    }

    fn send(&mut self, who: usize, sort: Sort, chance: &mut Chance) -> Result<(), TestCaseError> {
        let device = &self.devices[who];
        let boards: Vec<Id<Board>> = device.session.read(all);
        let what = match sort {
            Sort::Shop | Sort::Veiled => Some(What::Shop),
            Sort::Board => chance.of(&boards).map(What::Board),
            Sort::Dispatch => handing::hand_out(device, chance),
            Sort::Receipt => handing::answer(device, chance),
        };
        let Some(what) = what else { return Ok(()) };
        let (text, held_back) = device.packet_of(what, sort == Sort::Veiled);
        if held_back > 0 {
            self.met.insert("something of buyers was held back");
        }
        carries_what_it_may(device, sort, &text)?;
        let others = (0..self.devices.len()).filter(|it| *it != who);
        let to: Vec<usize> = match what {
            What::Handover(it) => {
                let is_them = |at: &usize| {
                    let them = self.devices[*at].session.me();
                    device.session.read(|ws| is_me(ws, Some(them), it.to))
                };
                others.filter(is_them).collect()
            }
            _ => others.collect(),
        };
        if let Some(to) = chance.of(&to) {
            let number = self.letters;
            self.letters += 1;
            self.ways[to].push(Letter { from: who, number, sort, text, came: Cell::new(false) });
        }
        Ok(())
    }

    fn receive(&mut self, who: usize, chance: &mut Chance) -> Result<(), TestCaseError> {
        if self.ways[who].is_empty() {
            return Ok(());
        }
        let device = &self.devices[who];
        let letter = &self.ways[who][chance.below(self.ways[who].len())];
        let is_first = device.log().is_empty();
        let latest = self.latest.entry((who, letter.from)).or_insert(letter.number);
        let happened = [
            (letter.came.replace(true), "a packet came twice"),
            (*latest > letter.number, "an older packet came after a newer one"),
            (letter.sort == Sort::Board, "a board came"),
            (letter.sort == Sort::Dispatch, "a dispatch came"),
            (letter.sort == Sort::Dispatch && is_first, "a dispatch came before anything else"),
            (letter.sort == Sort::Receipt, "a receipt came"),
        ];
        self.met.extend(happened.iter().filter(|it| it.0).map(|it| it.1));
        *latest = letter.number.max(*latest);
        device.take_in(&letter.text);
        prop_assert_eq!(
            device.state(),
            oracle::of_ops(&device.log()),
            "not what the rules say of what is here"
        );
        prop_assert_eq!(device.take_in(&letter.text), 0, "the same again is nothing");
        if chance.yes() {
            device.session.undo();
        }
        Ok(())
    }

    /// At last everybody hands the whole shop to the first, and the first to everybody.
    fn end(&mut self) -> Result<(), TestCaseError> {
        let (first, others) = self.devices.split_first().expect("three at least");
        for other in others {
            first.take_in(&other.packet());
        }
        for other in others {
            other.take_in(&first.packet());
        }
        let made: Vec<Change> = self.devices.iter().flat_map(Device::own).collect();
        let rules = oracle::of_ops(&made);
        let (log, today) = (first.log(), first.session.today());
        for device in &self.devices {
            prop_assert_eq!(&device.state(), &rules, "one shop, as the rules say");
            prop_assert_eq!(&device.restarted(), &rules, "also after a restart");
            prop_assert_eq!(first.take_in(&device.packet()), 0, "nothing is left to hand over");
        }
        for viewer in &self.devices[..2] {
            let me = viewer.session.me();
            let seen = first.session.read(|ws| sight(ws, &log, me, today));
            for device in others {
                let log = device.log();
                let theirs = device.session.read(|ws| sight(ws, &log, me, today));
                for (mine, theirs) in seen.iter().zip(&theirs) {
                    prop_assert_eq!(mine, theirs, "everybody sees the same");
                }
                prop_assert_eq!(seen.len(), theirs.len());
            }
        }
        let purged = |it: &Op| it.key == PURGED && it.value == Value::Flag(true);
        let never = self.ways.iter().flatten().any(|it| !it.came.get());
        let happened = [
            (first.has_versions(), "two versions"),
            (Device::made_alike(&self.devices), "a rule made one card on several devices"),
            (self.devices.iter().any(Device::was_overtaken), "an undo met what another had changed"),
            (first.has_changed_in_trash(), "something in the trash was changed"),
            (made.iter().flat_map(|it| &it.ops).any(purged), "something was gone for good"),
            (never, "a packet never came"),
        ];
        self.met.extend(happened.iter().filter(|it| it.0).map(|it| it.1));
        Ok(())
    }
}

/// The words of acts that undo and the history have a sentence for.
fn known_acts() -> BTreeSet<&'static str> {
    let catalogue = include_str!("../../src/words/undo.rs").split('"');
    catalogue.skip(1).step_by(2).filter(|it| it.is_ascii() && it.contains('.') && !it.contains(' ')).collect()
}

/// M1–M9, F9–F16, R1–R9: whatever people do, and whatever becomes of their packets, everybody has what the rules say of
/// the ops that reached them; and who has the same ops sees the same.
#[test]
fn a_team_ends_up_with_one_shop() {
    let mut config = config(file!());
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = RUNS;
    }
    let (runs, met) = (Cell::new(0), RefCell::new(BTreeMap::<&str, u32>::new()));
    let done = RefCell::new(BTreeMap::<String, u32>::new());
    let outcome = TestRunner::new(config).run(&script(), |script| {
        let mut run = Run::begin(&script);
        for (who, step) in &script.steps {
            run.step(*who, step)?;
        }
        run.end()?;
        runs.set(runs.get() + 1);
        run.met.iter().for_each(|it| *met.borrow_mut().entry(it).or_default() += 1);
        for change in run.devices.iter().flat_map(Device::own).filter(|it| !is_of_rule(it.at)) {
            *done.borrow_mut().entry(change.label.to_string()).or_default() += 1;
        }
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
    let (runs, met, done) = (runs.get(), met.into_inner(), done.into_inner());
    println!("{runs} runs, {} acts of {} sorts", done.values().sum::<u32>(), done.len());
    let count = |hard: &str| met.get(hard).copied().unwrap_or(0);
    for (hard, _) in HARD {
        println!("{hard}: {:.1} %", f64::from(count(hard)) * 100.0 / f64::from(runs));
    }
    for (hard, floor) in HARD {
        let count = count(hard);
        assert!(count * 100 >= runs * floor, "{hard}: only {count} of {runs} runs, want {floor} %");
    }
    let mut rare: Vec<_> =
        known_acts().into_iter().map(|it| (done.get(it).copied().unwrap_or(0), it)).collect();
    rare.sort_unstable();
    println!("rarest: {:?}", &rare[..8]);
    let missing: Vec<_> = known_acts().into_iter().filter(|it| !done.contains_key(*it)).collect();
    assert!(runs < ENOUGH || missing.is_empty(), "never done in {runs} runs: {missing:?}");
}

//! A device: the session and what it wrote and took in.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::prelude::Owner;
use zhanggui::{
    domain::{
        board::Board,
        card::Card,
        change::{Change, ChangeId, Writer, is_of_rule},
        id::{Id, RecordId},
        import::{Known, plan},
        name::Name,
        packet::{Header, Outgoing, Scope, Sender, read},
        record::Typed,
        value::{Key, Value},
        workspace::Workspace,
    },
    features::{
        routines::rules::follow,
        templates::{commands::build_board, content::platform_tasks::PLATFORM_TASKS},
    },
    session::{Environment, Outcome, Session},
};

use super::acts::Chance;
use crate::merge::oracle::{State, of_workspace};

/// The board that both work on.
pub const BOARD: Id<Board> = Id::of(RecordId(77));
const HOME: RecordId = RecordId(9);
/// 2026-11-22, a Sunday.
const FIRST_DAY: i32 = 2_461_367;
const A_DAY_EVERY: i64 = 20;

pub struct Device {
    pub session: Session,
    log: Rc<RefCell<Vec<Change>>>,
    overtaken: Rc<Cell<bool>>,
    replica: RecordId,
    _owner: Owner,
}

impl Device {
    pub fn new(number: u64, seed: u64) -> Device {
        let owner = Owner::new();
        let replica = RecordId(1000 + number);
        let clock = Rc::new(Cell::new(0));
        let (ticks, days) = (clock.clone(), clock);
        let mut chance = Chance::new(seed ^ number << 32);
        let environment = Environment {
            now: Box::new(move || {
                ticks.set(ticks.get() + 1);
                1_700_000_000_000 + ticks.get() * 1000
            }),
            today: Box::new(move || {
                let day = FIRST_DAY + (days.get() / A_DAY_EVERY) as i32;
                time::Date::from_julian_day(day).expect("a day of this century")
            }),
            chance: Box::new(move || chance.next()),
        };
        let me = Id::of(RecordId(2000 + number));
        let session = owner.with(|| Session::new(Workspace::default(), me, environment));
        let (log, overtaken) = (Rc::<RefCell<Vec<Change>>>::default(), Rc::new(Cell::new(false)));
        let (writes, sees) = (log.clone(), overtaken.clone());
        session.on_change(move |change| writes.borrow_mut().push(change.clone()));
        session.on_outcome(move |it| {
            if matches!(it, Outcome::Overtaken(_) | Outcome::PartlyOvertaken(_)) {
                sees.set(true);
            }
        });
        session.obey(follow);
        session.loaded(ChangeId { writer: Writer { replica, slot: 0 }, seq: 1 });
        Device { session, log, overtaken, replica, _owner: owner }
    }

    pub fn open_board(&self) {
        self.session.run(|ws, cx| build_board(ws, cx, BOARD, "各平台任务", &PLATFORM_TASKS.board));
    }

    pub fn log(&self) -> Vec<Change> {
        self.log.borrow().clone()
    }

    /// All that is here, as a colleague gets it.
    pub fn packet(&self) -> String {
        let from = Sender { replica: self.replica, member: self.session.me(), name: "小李".into() };
        let header =
            Header { kind: Name::SHOP, workspace: HOME, shop: "小店".into(), from, number: 1, at: 0 };
        let mut outgoing = Outgoing::new(header, Scope::Shop);
        self.log().into_iter().for_each(|it| outgoing.add(it));
        outgoing.lines().collect()
    }

    /// Takes a packet in; returns how many changes were not here.
    pub fn take_in(&self, packet: &str) -> usize {
        let packet = read(packet.as_bytes()).expect("what we write we read");
        let mut known = Known::default();
        self.log.borrow().iter().for_each(|it| known.add(it));
        let plan = self.session.read(|ws| plan(packet, &known, ws, HOME)).expect("few people");
        let count = plan.changes.len();
        self.session.take_in(&plan.changes);
        self.log.borrow_mut().extend(plan.changes);
        count
    }

    pub fn state(&self) -> State {
        self.session.read(of_workspace)
    }

    /// The shop as a restart makes it of the log.
    pub fn restarted(&self) -> State {
        let mut workspace = Workspace::default();
        self.log.borrow().iter().for_each(|it| drop(workspace.apply(it)));
        of_workspace(&workspace)
    }

    pub fn has_versions(&self) -> bool {
        self.session.read(|ws| ws.records().iter().any(|it| ws.has_conflict(it)))
    }

    pub fn was_overtaken(&self) -> bool {
        self.overtaken.get()
    }

    /// Whether rules made the same card on both.
    pub fn made_alike(devices: &[Device; 2]) -> bool {
        let made = |by: &Device| -> Vec<RecordId> {
            let log = by.log.borrow();
            let own = log.iter().filter(|it| it.id.writer.replica == by.replica && is_of_rule(it.at));
            let titles = own.flat_map(|it| &it.ops).filter(|it| it.key == Card::TITLE.key());
            titles.map(|it| it.record).collect()
        };
        let others = made(&devices[1]);
        made(&devices[0]).iter().any(|it| others.contains(it))
    }

    /// Whether something was changed after it went to 回收站.
    pub fn has_changed_in_trash(&self) -> bool {
        const TRASHED: Key = Key::plain(Name::TRASHED);
        let log = self.log.borrow();
        let mut trashed: Vec<RecordId> = vec![];
        log.iter().flat_map(|it| &it.ops).any(|it| {
            if it.key == TRASHED && it.value == Value::Flag(true) {
                trashed.push(it.record);
            }
            it.key != TRASHED && it.kind == Card::KIND && trashed.contains(&it.record)
        })
    }
}

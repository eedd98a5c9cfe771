//! A device: the session and what it wrote and took in.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    rc::Rc,
};

use leptos::prelude::Owner;
use zhanggui::{
    domain::{
        board::Board,
        card::Card,
        change::{Change, ChangeId, Op, Writer, is_of_rule},
        id::{Id, RecordId},
        import::{Known, Plan, plan},
        name::Name,
        packet::{Outgoing, read},
        record::Typed,
        value::{Key, Value},
        workspace::{PURGED, Workspace},
    },
    features::{
        exchange::queries::{What, fields_of_buyers, header, scope},
        routines::rules::follow,
        templates::{commands::build_board, content::platform_tasks::PLATFORM_TASKS, setting::Setting},
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
    log: Rc<RefCell<Vec<Piece>>>,
    /// The imports that are withheld here, by their numbers.
    withheld: RefCell<BTreeSet<usize>>,
    imports: Cell<usize>,
    overtaken: Rc<Cell<bool>>,
    replica: RecordId,
    _owner: Owner,
}

/// A change of the log, and the import it came with.
struct Piece {
    change: Change,
    import: Option<usize>,
}

impl Device {
    pub fn new(number: u64, seed: u64) -> Device {
        Device::with_clock(number, seed, 0)
    }

    /// A device whose clock is wrong by so many milliseconds.
    pub fn with_clock(number: u64, seed: u64, wrong_by: i64) -> Device {
        let owner = Owner::new();
        let replica = RecordId(1000 + number);
        let clock = Rc::new(Cell::new(0));
        let (ticks, days) = (clock.clone(), clock);
        let mut chance = Chance::new(seed ^ number << 32);
        let environment = Environment {
            now: Box::new(move || {
                ticks.set(ticks.get() + 1);
                1_700_000_000_000 + wrong_by + ticks.get() * 1000
            }),
            today: Box::new(move || {
                let day = FIRST_DAY + (days.get() / A_DAY_EVERY) as i32;
                time::Date::from_julian_day(day).expect("a day of this century")
            }),
            chance: Box::new(move || chance.next()),
        };
        let me = Id::of(RecordId(2000 + number));
        let session = owner.with(|| Session::new(Workspace::default(), me, environment));
        let (log, overtaken) = (Rc::<RefCell<Vec<Piece>>>::default(), Rc::new(Cell::new(false)));
        let (writes, sees) = (log.clone(), overtaken.clone());
        session.on_change(move |it| writes.borrow_mut().push(Piece { change: it.clone(), import: None }));
        session.on_outcome(move |it| {
            if matches!(it, Outcome::Overtaken(_) | Outcome::PartlyOvertaken(_)) {
                sees.set(true);
            }
        });
        session.obey(follow);
        session.loaded(ChangeId { writer: Writer { replica, slot: 0 }, seq: 1 });
        let (withheld, imports) = (RefCell::default(), Cell::new(0));
        Device { session, log, withheld, imports, overtaken, replica, _owner: owner }
    }

    pub fn open_board(&self) {
        self.session.run(|ws, cx| {
            let setting = Setting::suggested(ws, cx.me, cx.today, &PLATFORM_TASKS);
            build_board(ws, cx, BOARD, "各平台任务", &PLATFORM_TASKS, &setting)
        });
    }

    /// What counts here: all that was done here and came in, but for what is withheld, and what was said of things that
    /// are gone for good (M6), as the disk keeps it.
    pub fn log(&self) -> Vec<Change> {
        let withheld = self.withheld.borrow();
        let counts = |it: &&Piece| it.import.is_none_or(|it| !withheld.contains(&it));
        let mut log: Vec<Change> =
            self.log.borrow().iter().filter(counts).map(|it| it.change.clone()).collect();
        let is_purge = |it: &&Op| it.key == PURGED && it.value == Value::Flag(true);
        let purged = log.iter().flat_map(|it| &it.ops).filter(is_purge).map(|it| it.record);
        let purged: BTreeSet<RecordId> = purged.collect();
        log.iter_mut().for_each(|it| it.ops.retain(|it| it.key == PURGED || !purged.contains(&it.record)));
        log.retain(|it| !it.ops.is_empty());
        log
    }

    /// What was done here.
    pub fn own(&self) -> Vec<Change> {
        let log = self.log.borrow();
        log.iter().filter(|it| it.import.is_none()).map(|it| it.change.clone()).collect()
    }

    /// All that is here, as a colleague gets it.
    pub fn packet(&self) -> String {
        self.packet_of(What::Shop, false).0
    }

    /// A packet as it goes out; `veiled` is 不含买家信息. Also how much of what is said now was held back.
    pub fn packet_of(&self, what: What, veiled: bool) -> (String, usize) {
        let me = self.session.me();
        let (header, scope, fields) = self.session.read(|ws| {
            (header(ws, what, HOME, (self.replica, me), 0), scope(ws, me, what), fields_of_buyers(ws))
        });
        let mut outgoing = Outgoing::new(header, scope);
        if veiled {
            outgoing = outgoing.without_buyers(fields);
        }
        self.log().into_iter().for_each(|it| outgoing.add(it));
        (outgoing.text(), outgoing.lines().held_back())
    }

    /// What a packet would do here.
    pub fn plan(&self, packet: &str) -> Plan {
        let packet = read(packet.as_bytes()).expect("what we write we read");
        let mut known = Known::default();
        self.log().iter().for_each(|it| known.add(it));
        self.session.read(|ws| plan(packet, &known, ws, HOME)).expect("few people")
    }

    /// Takes a packet in; returns how many changes were not here.
    pub fn take_in(&self, packet: &str) -> usize {
        let changes = self.plan(packet).changes;
        let (count, import) = (changes.len(), Some(self.imports.get()));
        self.imports.set(self.imports.get() + 1);
        self.session.take_in(&changes);
        self.log.borrow_mut().extend(changes.into_iter().map(|change| Piece { change, import }));
        count
    }

    /// Withholds an import, or takes it back in; false where nothing came in yet.
    pub fn turn_import(&self, number: usize) -> bool {
        let Some(import) = number.checked_rem(self.imports.get()) else { return false };
        let withheld = self.withheld.borrow_mut().insert(import);
        if !withheld {
            self.withheld.borrow_mut().remove(&import);
        }
        self.restart();
        withheld
    }

    /// Forgets what is in memory and reads the log.
    pub fn restart(&self) {
        self.session.replace(self.folded());
    }

    fn folded(&self) -> Workspace {
        let mut workspace = Workspace::default();
        self.log().iter().for_each(|it| drop(workspace.apply(it)));
        workspace
    }

    pub fn state(&self) -> State {
        self.session.read(of_workspace)
    }

    /// The shop as a restart makes it of the log.
    pub fn restarted(&self) -> State {
        of_workspace(&self.folded())
    }

    pub fn has_versions(&self) -> bool {
        self.session.read(|ws| ws.records().iter().any(|it| ws.has_conflict(it)))
    }

    pub fn was_overtaken(&self) -> bool {
        self.overtaken.get()
    }

    /// Whether rules made the same card on several.
    pub fn made_alike(devices: &[Device]) -> bool {
        let made = |by: &Device| -> BTreeSet<RecordId> {
            let own = by.own();
            let by_rules = own.iter().filter(|it| is_of_rule(it.at)).flat_map(|it| &it.ops);
            by_rules.filter(|it| it.key == Card::TITLE.key()).map(|it| it.record).collect()
        };
        let made: Vec<_> = devices.iter().map(made).collect();
        let all: BTreeSet<_> = made.iter().flatten().collect();
        all.len() < made.iter().map(BTreeSet::len).sum()
    }

    /// Whether something was changed after it went to 回收站.
    pub fn has_changed_in_trash(&self) -> bool {
        const TRASHED: Key = Key::plain(Name::TRASHED);
        let mut trashed: Vec<RecordId> = vec![];
        self.log().iter().flat_map(|it| &it.ops).any(|it| {
            if it.key == TRASHED && it.value == Value::Flag(true) {
                trashed.push(it.record);
            }
            it.key != TRASHED && it.kind == Card::KIND && trashed.contains(&it.record)
        })
    }
}

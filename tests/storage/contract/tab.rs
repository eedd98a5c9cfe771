//! One open tab, as small as the rules need it: a workspace, its log, and edits of card titles.

use std::{cell::Cell, collections::BTreeMap, rc::Rc};

use zhanggui::{
    domain::{
        block::{decode, pack},
        board::List,
        card::Card,
        change::{Change, ChangeId, Op, Writer},
        id::{Id, RecordId},
        name::Name,
        rank::Rank,
        value::{Key, Place, Shape, Value},
        workspace::Workspace,
    },
    storage::{
        Log, Start, StorageError,
        log::{Act, Prepared, Row, last_of},
    },
};

use super::Ground;

pub struct Tab {
    pub log: Rc<Log>,
    pub workspace: Workspace,
    writer: Writer,
    seq: u32,
}

/// Everything a person can tell apart.
pub type State = BTreeMap<(RecordId, Key), String>;

impl Tab {
    /// Opens what is there, as writer number `writer`.
    pub async fn open(ground: &dyn Ground, writer: u64) -> Tab {
        let mut tab = Tab::open_unloaded(ground, writer).await;
        tab.load().await.expect("the rest can be read");
        tab
    }

    /// Opens only what the first screen needs.
    pub async fn open_unloaded(ground: &dyn Ground, writer: u64) -> Tab {
        let storage = ground.storage(false);
        let start = Start::read(&storage).await.expect("the start can be read");
        let log = Rc::new(Log::open(storage, &start));
        Tab::on(log, &start, writer).await.expect("the log can be read")
    }

    /// A tab on a log that is opened already.
    pub async fn on(log: Rc<Log>, start: &Start, writer: u64) -> Result<Tab, StorageError> {
        let writer = Writer { replica: RecordId(writer), slot: 0 };
        let seq = log.next_seq(writer).await?;
        let mut tab = Tab { log, workspace: Workspace::default(), writer, seq };
        tab.lay(start);
        Ok(tab)
    }

    /// Throws away what is in memory and reads it anew.
    pub async fn reopen(&mut self, trust: bool) {
        let start = self.log.reopen(trust).await.expect("the start can be read");
        self.workspace = Workspace::default();
        self.lay(&start);
        self.load().await.expect("the rest can be read");
    }

    fn lay(&mut self, start: &Start) {
        if let Start::Kept(kept) = start {
            kept.blocks().for_each(|it| self.workspace.load(it).expect("a block"));
            self.workspace.settle();
        }
    }

    pub async fn load(&mut self) -> Result<(), StorageError> {
        while let Some(blocks) = self.log.more().await? {
            for block in blocks {
                self.workspace.load(&block)?;
            }
        }
        self.workspace.settle();
        Ok(())
    }

    /// A change of one register, applied here and nowhere else.
    pub fn set(&mut self, card: u64, key: Key, value: Value) -> Change {
        let record = RecordId(card);
        let seen = self.workspace.seen(record, key, self.writer);
        let mut ops = vec![Op { index: 0, kind: Name::CARD, record, key, value, seen }];
        if self.workspace.record(record).is_none() {
            ops.push(place(card));
        }
        let id = ChangeId { writer: self.writer, seq: self.seq };
        self.seq += 1;
        let (at, by) = (now(), Id::of(self.writer.replica));
        let change = Change { id, at, by, label: Name::TITLE, of: ops.len() as u16, ops };
        self.workspace.apply(&change);
        change
    }

    /// A new title, applied here and nowhere else.
    pub fn title(&mut self, card: u64, title: &str) -> Change {
        self.set(card, Card::TITLE.key(), Value::Text(title.into()))
    }

    /// A new title, written.
    pub async fn edit(&mut self, card: u64, title: &str) -> Change {
        let change = self.title(card, title);
        self.log.append(&[Row::of(&change)]).await.expect("it can be written");
        change
    }

    pub fn hear(&mut self, change: &Change) {
        self.workspace.apply(change);
    }

    pub async fn fold(&mut self) -> Result<bool, StorageError> {
        self.fold_with(None).await
    }

    pub async fn fold_with(&mut self, mut prepared: Option<Prepared>) -> Result<bool, StorageError> {
        let workspace = &mut self.workspace;
        let plan = &mut |fold: &zhanggui::storage::log::Fold| {
            for block in &fold.blocks {
                decode(block)?.iter().for_each(|it| drop(workspace.apply(it)));
            }
            Ok(Some(fold.write(workspace, prepared.take(), None)))
        };
        self.log.fold(plan).await
    }

    /// Takes in changes from elsewhere as one act, and keeps its number as the word `shop` with it.
    pub async fn import(&mut self, act: u64, changes: &[Change]) -> Result<(), StorageError> {
        let act = Act::new(RecordId(act), now(), "小林".into(), changes.len() as u32);
        let word = ("shop", act.id.0.to_le_bytes().to_vec());
        self.log.import(&act, (&pack(changes), &last_of(changes)), word).await?;
        changes.iter().for_each(|it| self.hear(it));
        Ok(())
    }

    /// The titles of all changes in the log, withheld or not, sorted.
    pub async fn history(&self) -> Vec<(ChangeId, bool)> {
        let mut history = self.log.history();
        let mut all = vec![];
        while let Some(pieces) = history.next().await.expect("the log can be read") {
            for piece in pieces {
                let changes = decode(&piece.block).expect("a block");
                all.extend(changes.iter().map(|it| (it.id, piece.withheld)));
            }
        }
        all.sort();
        all
    }

    pub fn shown(&self, card: u64) -> String {
        match self.workspace.value(RecordId(card), Card::TITLE.key()) {
            Value::Text(title) => title,
            _ => String::new(),
        }
    }

    pub fn state(&self) -> State {
        let mut state = State::new();
        for record in self.workspace.records() {
            for register in record.registers() {
                let says = (record.value(register.key), record.is_purged());
                let conflicts = self.workspace.conflicts(record.id);
                state.insert((record.id, register.key), format!("{says:?} {conflicts:?}"));
            }
        }
        for list in LISTS {
            let cards: Vec<_> = self.workspace.children::<Card>(RecordId(list)).map(|it| it.0).collect();
            state.insert((RecordId(list), Card::PLACE.key()), format!("{cards:?}"));
        }
        state
    }
}

thread_local! {
    static CLOCK: Cell<i64> = const { Cell::new(0) };
}

fn now() -> i64 {
    CLOCK.replace(CLOCK.get() + 1)
}

const LISTS: std::ops::Range<u64> = 1_000_000..1_000_003;

/// Where a new card goes: the lists in turn, and the ends of them in turn.
fn place(card: u64) -> Op {
    let parent = Id::<List>::of(RecordId(LISTS.start + card % 3));
    let value = Place { parent, rank: Rank::between(None, None, card).expect("room") }.write();
    Op { index: 1, kind: Name::CARD, record: RecordId(card), key: Card::PLACE.key(), value, seen: vec![] }
}

/// Changes of somebody who is far away: a title for each of some cards.
pub fn from_afar(writer: u64, cards: std::ops::Range<u64>, title: &str) -> Vec<Change> {
    let writer = Writer { replica: RecordId(writer), slot: 0 };
    let change = |(seq, card): (u32, u64)| Change {
        id: ChangeId { writer, seq },
        at: now(),
        by: Id::of(writer.replica),
        label: Name::TITLE,
        of: 2,
        ops: vec![
            Op {
                index: 0,
                kind: Name::CARD,
                record: RecordId(card),
                key: Card::TITLE.key(),
                value: Value::Text(format!("{title} {card}")),
                seen: vec![],
            },
            place(card),
        ],
    };
    (1..).zip(cards).map(change).collect()
}

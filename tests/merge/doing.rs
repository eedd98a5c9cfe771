//! How each act is done: by what the device sees, as a command would.

use proptest::sample::Index;
use zhanggui::domain::{
    card::Card,
    id::{Id, RecordId},
    merge::Said,
    rank::Rank,
    record::Typed,
    value::{Key, Place, Shape, Value},
    workspace::PURGED,
};

use super::{
    acts::{Act, Step},
    world::{LABEL, LISTS, World, inverse, restarted},
};

impl World {
    /// Does a step; answers on which device.
    pub fn step(&mut self, step: &Step) -> usize {
        let who = step.who % self.replicas.len();
        self.time += 1000;
        match &step.act {
            Act::Create => self.create(who),
            Act::Follow(which) => self.follow(who, *which),
            Act::Rename(card, text) => self.set(who, *card, Card::TITLE.key(), |_| text_of(*text)),
            Act::Write(card, text) => {
                self.set(who, *card, Card::BODY.key(), |before| edited(before, *text));
            }
            Act::Move(card, to) => self.shift(who, *card, *to),
            Act::Label(card, on) => self.set(who, *card, Card::LABEL.of(LABEL), |_| Value::Flag(*on)),
            Act::Trash(card) => self.set(who, *card, Card::TRASHED.key(), |_| Value::Flag(true)),
            Act::Restore(card) => self.set(who, *card, Card::TRASHED.key(), |_| Value::Flag(false)),
            Act::Purge(card) => self.set(who, *card, PURGED, |_| Value::Flag(true)),
            Act::Choose(which, version) => self.choose(who, *which, *version),
            Act::Undo(which) => self.undo(who, *which),
            Act::Receive(picks) => {
                for (pick, part) in picks {
                    let mut change = pick.get(&self.made).clone();
                    change.ops.retain(|op| part >> (op.index % 8) & 1 == 1);
                    self.receive(who, &change);
                }
            }
            Act::ReceiveAll(from) => {
                let from = from % self.replicas.len();
                for change in self.replicas[from].log.clone() {
                    self.receive(who, &change);
                }
            }
            Act::Restart => {
                self.met.late_before_restart |= self.replicas[who].late;
                self.replicas[who].workspace = restarted(&self.replicas[who].log);
            }
        }
        who
    }

    fn cards(&self, who: usize) -> Vec<Id<Card>> {
        let records = self.replicas[who].workspace.records().iter();
        let mut cards: Vec<_> =
            records.filter(|it| it.data.kind() == Card::KIND).map(|it| Id::of(it.id)).collect();
        cards.sort_unstable();
        cards
    }

    fn create(&mut self, who: usize) {
        let title = format!("新卡片 {}", self.made.len());
        self.act(who, "add_card", |edit, cx| {
            let card: Id<Card> = cx.new_id();
            let rank = Rank::between(Some(&Rank::default()), None, (cx.chance)()).expect("room");
            edit.set(card, &Card::TITLE, title);
            edit.set(card, &Card::PLACE, Some(Place { parent: LISTS[0], rank }));
        });
    }

    /// What a rule makes: its ids follow from what it stands for, and each device may have words of its own for it.
    fn follow(&mut self, who: usize, which: u8) {
        let card: Id<Card> = Id::of(RecordId(1_000 + u64::from(which % 3)));
        if self.replicas[who].workspace.record(card.any()).is_some() {
            return;
        }
        self.act_by(who, "next", true, |edit, _| {
            edit.set(card, &Card::TITLE, format!("下一张{}", which % 2));
            edit.set(
                card,
                &Card::PLACE,
                Some(Place { parent: LISTS[which as usize % 2], rank: Rank::default() }),
            );
        });
    }

    fn set(&mut self, who: usize, card: Index, key: Key, value: impl FnOnce(&Value) -> Value) {
        let card = *card.get(&self.cards(who));
        let value = value(&self.replicas[who].workspace.value(card.any(), key));
        let after = value.clone();
        let is_purged = self.replicas[who].workspace.record(card.any()).is_some_and(|it| it.is_purged());
        self.act(who, "set", |edit, _| {
            edit.set_key(card, key, value);
        });
        // Whoever sees a value can overwrite it, whatever the clocks say.
        if !is_purged {
            let shown = self.replicas[who].workspace.value(card.any(), key);
            assert!(shown == after || shown.is_empty() && after.is_empty(), "{shown:?} is not {after:?}");
        }
    }

    fn shift(&mut self, who: usize, card: Index, to: u8) {
        let list = LISTS[to as usize % 2];
        let workspace = &self.replicas[who].workspace;
        let ranks: Vec<Rank> = workspace
            .children::<Card>(list.any())
            .filter_map(|it| it.1.place.as_ref().map(|it| it.rank.clone()))
            .collect();
        let at = to as usize / 2 % (ranks.len() + 1);
        let (below, above) = (at.checked_sub(1).map(|it| &ranks[it]), ranks.get(at));
        let rank = Rank::between(below, above, u64::from(to)).unwrap_or_default();
        self.set(who, card, Card::PLACE.key(), |_| Some(Place { parent: list, rank }).write());
    }

    fn choose(&mut self, who: usize, which: Index, version: Index) {
        let workspace = &self.replicas[who].workspace;
        let conflicts = workspace.records().iter().flat_map(|it| {
            let of = (it.data.kind(), it.id);
            workspace.conflicts(it.id).into_iter().map(move |it| (of, it))
        });
        let conflicts: Vec<_> = conflicts.collect();
        if conflicts.is_empty() {
            return;
        }
        let ((kind, record), conflict) = which.get(&conflicts);
        let value = version.get(&conflict.versions).value.clone();
        let chosen = self.act(who, "choose", |edit, _| {
            edit.set_any(*kind, *record, conflict.key, value);
        });
        let chosen = chosen.expect("a contested register is set even to what it shows");
        self.met.settled = true;
        self.settling.extend(Said::all(&chosen).map(Said::name));
    }

    fn undo(&mut self, who: usize, which: Index) {
        if self.replicas[who].done.is_empty() {
            return;
        }
        let (change, before) = which.get(&self.replicas[who].done).clone();
        self.act(who, "undo", |edit, _| inverse(edit, &change, &before));
    }
}

/// Few texts, so that two devices sometimes write the same.
fn text_of(number: u8) -> Value {
    Value::Text(format!("标题{}", number % 12))
}

/// A body with one line more, at the top, at the end, inside or instead of all.
fn edited(before: &Value, number: u8) -> Value {
    let line = format!("第{number}行\n");
    Value::Text(match (before, number % 8) {
        (Value::Text(text), 0..3) => format!("{line}{text}"),
        (Value::Text(text), 3..6) => format!("{text}{line}"),
        (Value::Text(text), 6) => text.replacen("详情\n", &line, 1),
        _ => line,
    })
}

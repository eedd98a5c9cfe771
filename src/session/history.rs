//! Undo and redo of one tab: what it did, how it was before, and whether that may still be put back.
//!
//! Undo writes a new change; nothing is ever rewound. A register that somebody set since is left alone.
//!
//! **Invariant:** remembers only what this tab did itself. A change that takes one step back stands for what stood there
//! before it, so that the step under it can be taken back too.

use super::Act;
use crate::domain::{
    card::Card,
    change::{Change, ChangeId, Context, Op, is_of_rule},
    edit::Edit,
    id::RecordId,
    name::Name,
    value::{Key, Value},
    workspace::{PURGED, Record, Workspace},
};

/// So many steps back; older ones are still in the history of each card.
const MOST_STEPS: usize = 200;

#[derive(Default)]
pub(super) struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// One act of this tab, and how to go back and forth over it.
pub(super) struct Step {
    pub label: Name,
    /// The change that went over it last: the act itself, or its undo, or its redo.
    act: ChangeId,
    registers: Vec<Before>,
}

struct Before {
    op: Op,
    before: Value,
    /// The change that set the register last: the act itself, or its undo, or its redo; none where it was never set.
    by: Option<ChangeId>,
    /// The change that had set it on the other side of this step.
    other_side: Option<ChangeId>,
    /// The record did not exist: going back means 回收站, not emptiness.
    born: bool,
    /// A rule made the card: it goes back only while nobody has touched it.
    by_rule: bool,
}

impl History {
    /// Keeps how it was before `change`, which is about to be applied.
    pub fn remember(&mut self, workspace: &Workspace, change: &Change) {
        self.undone.clear();
        let purged: Vec<_> = change.ops.iter().filter(|it| it.key == PURGED).map(|it| it.record).collect();
        if !purged.is_empty() {
            return self.forget(&purged);
        }
        self.done.push(Step::new(workspace, change));
        if self.done.len() > MOST_STEPS {
            self.done.remove(0);
        }
    }

    /// Takes the cards that a rule made after the last step for a part of it.
    pub fn follow(&mut self, change: &Change) {
        let Some(step) = self.done.last_mut() else { return };
        let cards = change.ops.iter().filter(|it| it.key == Card::TITLE.key());
        let made = cards.map(|op| Before {
            op: op.clone(),
            before: Value::Nothing,
            by: None,
            other_side: None,
            born: true,
            by_rule: true,
        });
        step.registers.extend(made);
    }

    /// What is gone for good is gone from here, too: no step may bring a word of it back.
    fn forget(&mut self, purged: &[RecordId]) {
        for step in &mut self.done {
            step.registers.retain(|it| !purged.contains(&it.op.record));
        }
        self.done.retain(|it| !it.registers.is_empty());
    }

    /// The step that undo, or redo, would take; or the one that this change made.
    pub fn take(&mut self, back: bool, act: Option<ChangeId>) -> Option<Step> {
        let steps = if back { &mut self.done } else { &mut self.undone };
        match act {
            None => steps.pop(),
            Some(act) => steps.iter().position(|it| it.act == act).map(|at| steps.remove(at)),
        }
    }

    /// Whether the step that this change made can be taken back, or done again; `None` when neither.
    pub fn side_of(&self, act: ChangeId) -> Option<bool> {
        let has = |steps: &[Step]| steps.iter().any(|it| it.act == act);
        if has(&self.done) { Some(true) } else { has(&self.undone).then_some(false) }
    }

    /// Lays a step on the other side once `change` has taken it back or done it again.
    pub fn returned(&mut self, mut step: Step, change: &Change, back: bool) {
        let is_set =
            |it: &Before| change.ops.iter().any(|op| (op.record, op.key) == (it.op.record, it.register()));
        step.registers.retain(|it| it.born || is_set(it));
        step.act = change.id;
        let now = Some(change.id);
        for it in step.registers.iter_mut().filter(|it| is_set(it)) {
            let (record, key, stood_for) = (it.op.record, it.register(), it.other_side);
            it.other_side = std::mem::replace(&mut it.by, now);
            let others = self.done.iter_mut().chain(&mut self.undone).flat_map(|it| &mut it.registers);
            for other in others.filter(|it| (it.op.record, it.register()) == (record, key)) {
                if other.by == stood_for {
                    other.by = now;
                }
            }
        }
        if back { self.undone.push(step) } else { self.done.push(step) }
    }

    /// What the next undo and the next redo are about.
    pub fn steps(&self) -> (Option<(Name, Act)>, Option<(Name, Act)>) {
        let about = |it: &Step| (it.label, Act(it.act));
        (self.done.last().map(about), self.undone.last().map(about))
    }
}

impl Step {
    fn new(workspace: &Workspace, change: &Change) -> Step {
        let before = |op: &Op| {
            let born = op.kind != Name::SHOP && workspace.record(op.record).is_none();
            Before {
                op: op.clone(),
                before: workspace.value(op.record, op.key),
                by: (!born).then_some(change.id),
                other_side: workspace.record(op.record).and_then(|it| set_by(workspace, it, op.key)),
                born,
                by_rule: false,
            }
        };
        Step { label: change.label, act: change.id, registers: change.ops.iter().map(before).collect() }
    }

    /// The change that takes the step back, or does it again; and whether anything in it was overtaken.
    pub fn write(&self, workspace: &Workspace, cx: &mut Context, back: bool) -> (Change, bool) {
        let mut edit = Edit::new(workspace, if back { "undo" } else { "redo" });
        let mut overtaken = false;
        for it in &self.registers {
            let key = it.register();
            if !it.is_still(workspace, key) || (back && it.by_rule && !is_untouched(workspace, it.op.record))
            {
                overtaken = true;
            } else {
                edit.set_any(it.op.kind, it.op.record, key, it.value_going(back));
            }
        }
        (edit.done(cx), overtaken)
    }
}

impl Before {
    /// The register that is set when going over this one: of a record that was born, only its being there.
    fn register(&self) -> Key {
        if self.born { Key::plain(Name::TRASHED) } else { self.op.key }
    }

    fn value_going(&self, back: bool) -> Value {
        match (self.born, back) {
            (true, _) => Value::Flag(back),
            (false, true) => self.before.clone(),
            (false, false) => self.op.value.clone(),
        }
    }

    /// True when nobody set the register since.
    fn is_still(&self, workspace: &Workspace, key: Key) -> bool {
        let Some(record) = workspace.record(self.op.record).filter(|it| !it.is_purged()) else {
            return false;
        };
        let is_contested = record.register(key).is_some_and(|it| !it.others().is_empty());
        !is_contested && set_by(workspace, record, key) == self.by
    }
}

/// The change that a register says what it says by; none where it was never set.
fn set_by(workspace: &Workspace, record: &Record, key: Key) -> Option<ChangeId> {
    let stamp = record.register(key)?.stamp?;
    Some(ChangeId { writer: workspace.authors().writer_of(stamp), seq: stamp.seq })
}

/// True when everything of a card was laid there by rules, but for its going to 回收站 and back.
fn is_untouched(workspace: &Workspace, card: RecordId) -> bool {
    let by_rule = |it: &Record| {
        let mut stamps =
            it.registers().iter().filter(|it| it.key.name != Name::TRASHED).filter_map(|it| it.stamp);
        stamps.all(|it| is_of_rule(it.at))
    };
    let children =
        [Name::STEP, Name::COMMENT, Name::OCCURRENCE, Name::LINK].map(|it| workspace.child_slots(card, it));
    let mut children = children.into_iter().flatten().filter_map(|it| workspace.in_slot(*it));
    workspace.record(card).is_some_and(by_rule) && children.all(by_rule)
}

//! Going back over what this tab did, and forth again.

use super::{Act, Outcome, Session};
use crate::domain::{change::ChangeId, name::Name};

impl Session {
    /// Takes the last step back.
    pub fn undo(&self) {
        self.travel(true, None);
    }

    /// Does the last undone step again.
    pub fn redo(&self) {
        self.travel(false, None);
    }

    /// Takes one act back, or does again what it took back; nothing when that has happened already.
    pub fn reverse(&self, act: Act) {
        if let Some(back) = self.with(|it| it.history.side_of(act.0)) {
            self.travel(back, Some(act.0));
        }
    }

    /// True while [`Session::reverse`] would do something; read again when that changes.
    pub fn can_reverse(&self, act: Act) -> bool {
        self.steps.track();
        self.with(|it| it.history.side_of(act.0).is_some())
    }

    /// Takes an act back as if nobody had thought of it: nothing is told, and neither undo nor redo knows of it.
    pub fn unmake(&self, act: Act) {
        let Some(step) = self.update(|it| it.history.take(true, Some(act.0))) else { return };
        let (change, _) = self.with_context(|workspace, cx| step.write(workspace, cx, true));
        if !change.ops.is_empty() {
            self.update(|it| {
                it.history.returned(step, &change, true);
                it.history.take(false, Some(change.id));
            });
            self.commit(&change);
        }
        self.show_steps();
    }

    /// Makes an act one that can not be taken back, because it has left this device.
    pub fn settle(&self, act: Act) {
        self.update(|it| drop(it.history.take(true, Some(act.0))));
        self.show_steps();
    }

    fn travel(&self, back: bool, act: Option<ChangeId>) {
        let Some(step) = self.update(|it| it.history.take(back, act)) else { return };
        let label = step.label;
        let (change, overtaken) = self.with_context(|workspace, cx| step.write(workspace, cx, back));
        if !change.ops.is_empty() {
            self.update(|it| it.history.returned(step, &change, back));
            self.commit(&change);
        } else {
            self.show_steps();
        }
        self.tell(match (overtaken, change.ops.is_empty(), back) {
            (true, true, _) => Outcome::Overtaken(label),
            (true, false, _) => Outcome::PartlyOvertaken(label),
            (false, _, true) => Outcome::Undone(label, Act(change.id)),
            (false, _, false) => Outcome::Redone(label, Act(change.id)),
        });
    }

    /// The words of the steps that undo and redo would take.
    pub fn steps(&self) -> (Option<Name>, Option<Name>) {
        let (undo, redo) = self.steps.get();
        (undo.map(|it| it.0), redo.map(|it| it.0))
    }

    pub(super) fn show_steps(&self) {
        let steps = self.with(|it| it.history.steps());
        if self.steps.get_untracked() != steps {
            self.steps.set(steps);
        }
    }
}

//! Writes a change: every command ends in one of these.
//!
//! **Invariant:** sets no register to what it says already, and none of a record that is gone for good, so that nothing
//! is claimed that nobody did.

use super::{
    change::{Change, Context, Op},
    id::{Id, RecordId},
    name::Name,
    record::{Register, Typed},
    value::{Key, Shape, Value},
    workspace::Workspace,
};

/// Why a command did nothing. The catalogue has a sentence for each.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refused {
    /// What it was about is not there any more.
    #[error("it is gone")]
    Gone,
    /// A name or title without a letter.
    #[error("it needs a name")]
    Nameless,
    /// More at once than one change holds.
    #[error("too many at once")]
    TooMany,
    /// No rank is left between two neighbours.
    #[error("no room between the two")]
    NoRoom,
    /// Something would stand in itself.
    #[error("it would stand in itself")]
    IntoItself,
    /// A field has values that would be lost in another shape.
    #[error("its values would be lost")]
    HasValues,
}

/// A change being written.
pub struct Edit<'w> {
    workspace: &'w Workspace,
    label: &'static str,
    ops: Vec<(Name, RecordId, Key, Value)>,
}

impl<'w> Edit<'w> {
    /// Begins a change; `label` is the word under which the catalogue says what was done.
    pub fn new(workspace: &'w Workspace, label: &'static str) -> Self {
        Edit { workspace, label, ops: vec![] }
    }

    /// Sets a register.
    pub fn set<R: Typed, S: Shape>(
        &mut self,
        record: Id<R>,
        register: &Register<R, S>,
        value: S,
    ) -> &mut Self {
        self.set_key(record, register.key(), value.write())
    }

    /// Sets a register of a family: `set_key(card, Card::LABEL.of(label), true.write())`.
    pub fn set_key<R: Typed>(&mut self, record: Id<R>, key: Key, value: Value) -> &mut Self {
        self.set_any(R::KIND, record.any(), key, value)
    }

    /// Sets a register of a record of a kind known only at run time.
    pub fn set_any(&mut self, kind: Name, record: RecordId, key: Key, value: Value) -> &mut Self {
        let known = self.workspace.record(record);
        if known.is_some_and(|it| it.is_purged()) {
            return self;
        }
        let says = known.map_or(Value::Nothing, |it| it.value(key));
        let contested = known.and_then(|it| it.register(key));
        let settles = contested.is_some_and(|it| !it.others().is_empty());
        if settles || (says != value && !(says.is_empty() && value.is_empty())) {
            self.ops.push((kind, record, key, value));
        }
        self
    }

    /// How many registers would change.
    pub fn len(&self) -> usize {
        self.ops.len()
    }

    /// True when nothing would change.
    pub fn is_empty(&self) -> bool {
        self.ops.is_empty()
    }

    /// The change as a rule makes it: nobody has seen anything, and nothing is set that anybody set before (rule C7).
    pub fn done_by_rule(mut self, cx: &Context) -> Change {
        let workspace = self.workspace;
        let is_set = |record: RecordId, key: Key| {
            workspace.record(record).is_some_and(|it| it.register(key).is_some())
        };
        self.ops.retain(|it| !is_set(it.1, it.2));
        let mut change = self.done(cx);
        change.at = -cx.now.max(1);
        change
    }

    /// The change, with what its author has seen of every register.
    ///
    /// # Panics
    /// With more than [`Change::MOST_OPS`] ops, or a label that is no plain word: both are bugs of a command.
    pub fn done(self, cx: &Context) -> Change {
        assert!(self.ops.len() <= Change::MOST_OPS, "a change holds at most 65,535 ops");
        let (workspace, writer) = (self.workspace, cx.next.writer);
        let ops = self.ops.into_iter().enumerate().map(|(index, (kind, record, key, value))| {
            let seen = workspace.seen(record, key, writer);
            Op { index: index as u16, kind, record, key, value, seen }
        });
        let ops: Vec<Op> = ops.collect();
        let label = Name::of(self.label).expect("labels are plain words");
        // A clock before 1970 says 0: below are the moments of rules.
        Change { id: cx.next, at: cx.now.max(0), by: cx.me, label, of: ops.len() as u16, ops }
    }
}

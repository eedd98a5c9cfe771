//! The hand that writes the sample's log: one sequence a person, one workspace they all have seen.

use time::Date;

use crate::domain::{
    board::Member,
    change::{Change, ChangeId, Context, Writer},
    edit::Refused,
    id::{Id, RecordId},
    workspace::Workspace,
};

/// In milliseconds.
pub const HOUR: i64 = 3_600_000;

/// What a person does, whatever it is.
type Command<'a> = Box<dyn FnOnce(&Workspace, &mut Context) -> Result<Change, Refused> + 'a>;

/// A log being written.
pub struct Diary {
    /// What was written so far.
    pub changes: Vec<Change>,
    workspace: Workspace,
    today: Date,
    drawn: u64,
}

/// The id of a member of the sample, by their place in its content.
pub fn member(at: usize) -> Id<Member> {
    Id::of(RecordId::derived(&format!("sample/member/{at}")))
}

impl Diary {
    /// An empty one.
    pub fn new(today: Date) -> Diary {
        Diary { changes: vec![], workspace: Workspace::default(), today, drawn: 0 }
    }

    /// Lets a member of the sample do something at a time.
    ///
    /// # Panics
    /// When the command refuses: the sample's content is part of the program, and its tests run every command.
    pub fn write(
        &mut self,
        who: usize,
        at: i64,
        command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>,
    ) {
        self.write_down(who, at, Box::new(command));
    }

    fn write_down(&mut self, who: usize, at: i64, command: Command) {
        let writer = Writer { replica: RecordId::derived(&format!("sample/replica/{who}")), slot: 0 };
        let last = self.changes.iter().rev().find(|it| it.id.writer == writer);
        let next = ChangeId { writer, seq: last.map_or(1, |it| it.id.seq + 1) };
        let drawn = &mut self.drawn;
        let mut chance = || {
            *drawn += 1;
            RecordId::derived(&format!("sample/{drawn}")).0
        };
        let mut cx = Context { now: at, today: self.today, me: member(who), next, chance: &mut chance };
        let change = command(&self.workspace, &mut cx).expect("what the sample does can be done");
        if !change.ops.is_empty() {
            self.workspace.apply(&change);
            self.changes.push(change);
        }
    }
}

//! What the tests of commands stand on: a workspace, a writer, a day, and chance that repeats.

use crate::domain::{
    board::Member,
    change::{Change, ChangeId, Context, Writer},
    edit::Refused,
    id::{Id, RecordId},
    workspace::Workspace,
};

/// The day on which tests happen: 2026-11-05, a Thursday.
pub const TODAY: i32 = 2_461_350;
/// The person who acts in tests.
pub const ME: Id<Member> = Id::of(RecordId(9));

/// A workspace to run commands on.
#[derive(Default)]
pub struct Bench {
    pub ws: Workspace,
    seq: u32,
    chance: u64,
}

impl Bench {
    /// Runs a command and applies what it says.
    pub fn run(
        &mut self,
        command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>,
    ) -> Result<Change, Refused> {
        self.seq += 1;
        let next = ChangeId { writer: Writer { replica: RecordId(7), slot: 0 }, seq: self.seq };
        let chance = &mut self.chance;
        let mut chance = || {
            *chance = chance.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(0xbf58_476d_1ce4_e5b9);
            *chance
        };
        let today = time::Date::from_julian_day(TODAY).expect("a day");
        let change =
            command(&self.ws, &mut Context { now: 1_000, today, me: ME, next, chance: &mut chance })?;
        self.ws.apply(&change);
        Ok(change)
    }
}

//! Doing what was planned of a table or of a board from elsewhere.
//!
//! **Invariant:** sets what the plan that was shown says, and nothing else, in one change.

use super::tables::plan::Plan;
use crate::domain::{
    change::{Change, Context},
    edit::{Edit, Refused},
    workspace::Workspace,
};

/// Takes a table into its board.
pub fn take_table(ws: &Workspace, cx: &mut Context, plan: &Plan) -> Result<Change, Refused> {
    ws.get(plan.board).filter(|it| !it.trashed).ok_or(Refused::Gone)?;
    if plan.is_too_much() {
        return Err(Refused::TooMany);
    }
    let mut edit = Edit::new(ws, "table.import");
    for (kind, record, key, value) in &plan.sets {
        edit.set_any(*kind, *record, *key, value.clone());
    }
    Ok(edit.done(cx))
}

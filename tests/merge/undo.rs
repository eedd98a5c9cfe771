//! Undo is an ordinary change that sets what was before.

use std::collections::BTreeMap;

use proptest::prelude::*;
use zhanggui::domain::{
    id::RecordId,
    value::{Key, Value},
    workspace::{PURGED, Workspace},
};

use super::{check, world::inverse};

fn values(workspace: &Workspace) -> BTreeMap<(RecordId, Key), Value> {
    let registers =
        workspace.records().iter().flat_map(|it| it.registers().iter().map(move |key| (it, key.key)));
    let values = registers.map(|(record, key)| ((record.id, key), record.value(key)));
    values.filter(|it| !it.1.is_empty()).collect()
}

/// Undoing the newest act brings back what every register said, and touches nothing else.
#[test]
fn undo_after_do_is_as_before() {
    check(file!(), "undo after do is as before", |run| {
        for step in run.script.steps.clone() {
            let who = step.who % run.world.replicas.len();
            let (before, made) = (values(&run.world.replicas[who].workspace), run.world.made.len());
            run.world.step(&step);
            let acted = run.world.made.len() > made;
            let done = run.world.replicas[who].done.last().filter(|_| acted).cloned();
            let Some((change, old)) = done else { continue };
            if change.ops.iter().any(|it| it.key == PURGED) {
                continue;
            }
            run.world.act(who, "undo", |edit, _| inverse(edit, &change, &old));
            prop_assert_eq!(values(&run.world.replicas[who].workspace), before);
            run.world.act(who, "redo", |edit, _| {
                for op in &change.ops {
                    edit.set_any(op.kind, op.record, op.key, op.value.clone());
                }
            });
        }
        Ok(())
    });
}

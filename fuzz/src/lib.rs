//! What the targets compare shops by.

use std::collections::BTreeSet;

use zhanggui::domain::{change::Writer, id::RecordId, workspace::Workspace};

/// A head, or what a register knows to be overtaken, as text.
pub type Told = (RecordId, String);

/// Everything that a shop says, whatever order it came in: every head with who said it when, and what was overtaken.
pub fn told(workspace: &Workspace) -> BTreeSet<Told> {
    let nobody = Writer { replica: RecordId(u64::MAX), slot: u16::MAX };
    let authors = workspace.authors();
    let mut told = BTreeSet::new();
    for record in workspace.records() {
        for register in record.registers() {
            let shown = register.stamp.map(|it| (it, record.value(register.key)));
            for (stamp, value) in shown.into_iter().chain(register.others().iter().cloned()) {
                // Values that say nothing are one.
                let value = if value.is_empty() { "nothing".to_owned() } else { format!("{value:?}") };
                let (writer, by) = (authors.writer_of(stamp), authors.member_of(stamp));
                let name = format!("{} {writer:?} {:?} {by}", stamp.at, stamp.position());
                told.insert((
                    record.id,
                    format!("{:?} {:?} {name} {value}", record.data.kind(), register.key),
                ));
            }
            let seen = workspace.seen(record.id, register.key, nobody);
            told.insert((record.id, format!("{:?} {seen:?}", register.key)));
        }
    }
    told
}

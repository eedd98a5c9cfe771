//! Checkpoints: the state of all records as blocks, so that a start need not fold the whole log.
//!
//! A page is the changes with the overtaken ops left out: every head of every register, with who, when and what it
//! has overtaken. Pages are joined like any other block, so it does no harm to load one twice, beside rows it covers
//! already, or after another tab has written it anew.
//!
//! Which page a record lies in follows from its id alone. A page's key is a bit string behind a leading 1: page 1
//! (no bits) holds everything until it grows over [`BLOCK_LIMIT`](super::block::BLOCK_LIMIT), then it is replaced by
//! pages 2 and 3, and so on down. So a record keeps its page until that page is split, and a tab that knows only
//! which keys exist can write any page without asking who wrote it before. Page 0 is the [`Head`].
//!
//! **Invariant:** a cache. Everything in it follows from the log; whatever does not read is thrown away.

mod head;
mod plan;
#[cfg(test)]
mod tests;
mod tree;

pub use head::{Head, HeadCovers};
pub use plan::Pages;
pub use tree::{HEAD, PageKey};

use super::{
    block::BlockWriter,
    board::Member,
    change::{ChangeId, Position, Writer},
    id::Id,
    name::Name,
    order,
    workspace::{Record, Workspace, authors::Stamp},
};

/// Writes every head of a record, in the order of the changes they came with.
fn write_record(workspace: &Workspace, record: &Record, block: &mut PageBlock) {
    let authors = workspace.authors();
    let mut heads = vec![];
    for register in record.registers() {
        let Some(shown) = register.stamp else { continue };
        let covered = register.covered().iter().map(|it| (authors.writer_named(it.0), it.1)).collect();
        heads.push((shown, register.key, record.value(register.key), covered));
        heads.extend(register.others().iter().map(|it| (it.0, register.key, it.1.clone(), vec![])));
    }
    order::sort_by_key(&mut heads, |it| (it.0.author, it.0.seq, it.0.index));
    for (stamp, key, value, covered) in heads {
        let covered: Vec<(Writer, Position)> = covered;
        block.continue_change(workspace, stamp);
        block.writer.op(stamp.index, record.data.kind(), record.id, key, &value, &covered);
    }
}

/// A page being written; records that came with one change share its mention.
#[derive(Default)]
struct PageBlock {
    writer: BlockWriter,
    /// The mention that was written last: the change, when it was made and by whom. A forged one may say that in two ways.
    change: Option<(ChangeId, i64, Id<Member>)>,
}

impl PageBlock {
    fn continue_change(&mut self, workspace: &Workspace, stamp: Stamp) {
        let id = ChangeId { writer: workspace.authors().writer_of(stamp), seq: stamp.seq };
        let by = workspace.authors().member_of(stamp);
        if self.change != Some((id, stamp.at, by)) {
            // How many ops it had and what it was called is the log's to know.
            self.writer.begin(id, stamp.at, by, Name::CHECKPOINT, 0);
            self.change = Some((id, stamp.at, by));
        }
    }
}

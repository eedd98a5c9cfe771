//! Page 0: what the first screen needs, and up to where the pages reach.

use serde::{Deserialize, Serialize};

use super::{PageBlock, write_record};
use crate::{
    block::BLOCK_LIMIT,
    board::{Board, Comment, List, Step},
    card::Card,
    dispatch::Dispatch,
    file::File,
    id::{Id, RecordId},
    link::Link,
    name::Name,
    order,
    record::Typed,
    routine::Occurrence,
    value::Value,
    workspace::{Record, Workspace},
};

/// Pages of another format are not read; the log is folded anew.
const FORMAT: u8 = 1;
/// So many cards of a list are in the head.
const FIRST_CARDS: usize = 24;
/// The kinds that the head holds wholly: few records, and nothing can be shown without them.
const SMALL_KINDS: [Name; 10] = [
    Name::SHOP,
    Name::BOARD,
    Name::LIST,
    Name::LABEL,
    Name::MEMBER,
    Name::DEPARTMENT,
    Name::FIELD,
    Name::CHOICE,
    Name::ROUTINE,
    Name::LENS,
];
/// The kinds that a card is shown with.
const KINDS_ON_CARD: [Name; 6] =
    [Step::KIND, Comment::KIND, File::KIND, Occurrence::KIND, Link::KIND, Dispatch::KIND];

/// Up to where the pages hold the log.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct HeadCovers {
    /// The greatest row of `changes`.
    pub row: u64,
    /// The greatest segment.
    pub segment: u64,
}

/// The head, read.
#[derive(Debug)]
pub struct Head<'a> {
    /// Up to where.
    pub covers: HeadCovers,
    /// How many cards every list shows.
    pub counts: Vec<(RecordId, u32)>,
    /// The records, as a block to load.
    pub block: &'a [u8],
}

impl Head<'_> {
    /// Reads a head; `None` when another format or anything else is written there.
    pub fn read(bytes: &[u8]) -> Option<Head<'_>> {
        let rest = bytes.strip_prefix(&[FORMAT])?;
        let (covers, rest) = postcard::take_from_bytes(rest).ok()?;
        let (counts, block) = postcard::take_from_bytes(rest).ok()?;
        Some(Head { covers, counts, block })
    }

    /// Writes the head of a workspace, beginning with the board that was open last.
    pub fn write(workspace: &Workspace, covers: HeadCovers, open: Option<Id<Board>>) -> Vec<u8> {
        let mut block = PageBlock::default();
        let whole = |it: &&Record| SMALL_KINDS.contains(&it.data.kind()) && !it.is_purged();
        workspace.records().iter().filter(whole).for_each(|it| write_record(workspace, it, &mut block));
        for board in boards(workspace, open) {
            for (list, _) in workspace.children::<List>(board.any()) {
                write_first_cards(workspace, list, &mut block);
            }
        }
        let lists = workspace.records().iter().filter(|it| it.data.kind() == Name::LIST);
        let count = |list: RecordId| workspace.child_slots(list, Name::CARD).len() as u32;
        let counts: Vec<_> = lists.map(|it| (it.id, count(it.id))).filter(|it| it.1 > 0).collect();
        let about = postcard::to_allocvec(&(covers, counts)).expect("numbers have a known length");
        [&[FORMAT], about.as_slice(), &block.writer.finish()].concat()
    }
}

fn boards(workspace: &Workspace, open: Option<Id<Board>>) -> Vec<Id<Board>> {
    let mut boards: Vec<_> = workspace.children::<Board>(RecordId::SHOP).map(|it| it.0).collect();
    order::sort_by_key(&mut boards, |it| Some(*it) != open);
    boards
}

/// As many of a list's first cards as there is room for, each with what stands on it.
fn write_first_cards(workspace: &Workspace, list: Id<List>, block: &mut PageBlock) {
    for slot in workspace.child_slots(list.any(), Card::KIND).iter().take(FIRST_CARDS) {
        let Some(card) = workspace.in_slot(*slot) else { continue };
        let below = KINDS_ON_CARD.map(|kind| workspace.child_slots(card.id, kind));
        let below = below.into_iter().flatten().filter_map(|it| workspace.in_slot(*it));
        let records: Vec<&Record> = std::iter::once(card).chain(below).collect();
        let size: usize = records.iter().map(|it| size_of_record(it)).sum();
        if block.writer.len() + size > BLOCK_LIMIT {
            break;
        }
        records.into_iter().for_each(|it| write_record(workspace, it, block));
    }
}

/// What a record adds to a block, at most and about.
fn size_of_record(record: &Record) -> usize {
    let texts = record.registers().iter().map(|it| match record.value(it.key) {
        Value::Text(text) => text.len(),
        Value::Foreign(json) => json.len(),
        _ => 0,
    });
    let others = record.registers().iter().map(|it| 16 * (it.covered().len() + it.others().len()));
    40 + 16 * record.registers().len() + texts.sum::<usize>() + others.sum::<usize>()
}

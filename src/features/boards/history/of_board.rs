//! What happened on a board, or on all: who changed what on which card, or spoke about the board itself, newest first.
//!
//! **Invariant:** as many acts as are asked for are told whole, the newest; a card's entries are those of its own history.

use hashbrown::{HashMap, HashSet};

use super::{Entry, entry};
use crate::{
    domain::{
        board::{Board, List},
        change::{Change, ChangeId, Op, Writer},
        id::{Id, RecordId},
        merge::Said,
        name::Name,
        order,
        workspace::{
            Workspace,
            hash::{Ids, RecordSet},
        },
    },
    features::talk::queries::About,
};

/// An entry, and what it is about.
#[derive(Clone, PartialEq, Debug)]
pub struct Happened {
    /// On which card, or on which board where somebody spoke about that.
    pub on: About,
    /// What was done.
    pub entry: Entry,
}

/// Acts on a board.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Told {
    /// Newest first.
    pub entries: Vec<Happened>,
    /// There are older ones.
    pub more: bool,
}

/// The newest entries of a board and of all cards that stand on it now, put away or not: about `most`, as an act is told
/// whole.
pub fn board_history(changes: &[Change], ws: &Workspace, board: Id<Board>, most: usize) -> Told {
    history(changes, ws, Some(board), 0, &|_| true, most)
}

/// The newest entries of all boards, or of one: of the changes that came from place `since` on, and that `told` says yes to.
pub fn history(
    changes: &[Change],
    ws: &Workspace,
    board: Option<Id<Board>>,
    since: usize,
    told: &dyn Fn(&Change) -> bool,
    most: usize,
) -> Told {
    let mut subjects = Subjects { ws, board, lists: HashMap::default() };
    let came = changes.get(since..).unwrap_or_default().iter().filter(|it| told(it));
    let mut newest: Vec<(When, &Change)> = came.map(|it| (when(it), it)).collect();
    order::sort_by(&mut newest, |a, b| b.0.cmp(&a.0));
    let (mut records, mut found) = (RecordSet::default(), 0);
    let (mut acts, mut more): (Vec<ChangeId>, bool) = (vec![], false);
    // Of the act that is looked at, the ops that were counted.
    let mut parts: HashSet<u16> = HashSet::new();
    for (_, change) in newest {
        let mut here = change.ops.iter().filter(|it| subjects.of(it).is_some()).peekable();
        if here.peek().is_none() {
            continue;
        }
        // An act may have come in parts, or twice: then it stands in several places, one after the other.
        let is_new = acts.last() != Some(&change.id);
        if is_new && found >= most {
            more = true;
            break;
        }
        if is_new {
            parts.clear();
            acts.push(change.id);
        }
        for op in here {
            records.insert(op.record);
            found += usize::from(parts.insert(op.index));
        }
    }
    let acts: HashSet<ChangeId> = acts.into_iter().collect();
    // What was before an entry may be as old as the shop.
    let said = changes.iter().flat_map(Said::all);
    let mut said: Vec<_> = said.filter(|it| records.contains(&it.op.record)).collect();
    order::sort_by_key(&mut said, |it| (it.op.record, it.op.key, it.name()));
    said.dedup_by_key(|it| (it.op.record, it.op.key, it.name()));
    let mut entries = vec![];
    for ops in said.chunk_by(|a, b| (a.op.record, a.op.key) == (b.op.record, b.op.key)) {
        let Some(on) = subjects.of(ops[0].op) else { continue };
        let told = ops.iter().filter(|it| acts.contains(&it.change.id));
        entries.extend(told.filter_map(|it| Some((entry(ws, Id::of(on.subject().any()), ops, *it)?, on))));
    }
    order::sort_by(&mut entries, |a, b| b.0.0.cmp(&a.0.0));
    let entries = entries.into_iter().map(|((_, entry), on)| Happened { on, entry }).collect();
    Told { entries, more }
}

type When = (i64, Writer, u32);

fn when(change: &Change) -> When {
    (change.at.saturating_abs(), change.id.writer, change.id.seq)
}

/// What an op is about.
struct Subjects<'w> {
    ws: &'w Workspace,
    /// The only board that is asked for.
    board: Option<Id<Board>>,
    /// Whether a list stands there.
    lists: HashMap<RecordId, bool, Ids>,
}

impl Subjects<'_> {
    fn of(&mut self, op: &Op) -> Option<About> {
        let on = match op.kind {
            Name::CARD => op.record,
            Name::STEP | Name::COMMENT | Name::LINK | Name::FILE => self.parent(op.record)?,
            _ => return None,
        };
        let (ws, board) = (self.ws, self.board);
        let is_here = |it: Id<Board>| board.is_none_or(|board| board == it);
        if op.kind == Name::COMMENT && ws.get(Id::<Board>::of(on)).is_some() {
            return is_here(Id::of(on)).then_some(About::Board(Id::of(on)));
        }
        let list = self.parent(on)?;
        let on_board = *self.lists.entry(list).or_insert_with(|| {
            let place = ws.get(Id::<List>::of(list)).and_then(|it| it.place.as_ref());
            place.is_some_and(|it| is_here(it.parent))
        });
        on_board.then_some(About::Card(Id::of(on)))
    }

    fn parent(&self, record: RecordId) -> Option<RecordId> {
        self.ws.record(record)?.data.place().map(|it| it.0)
    }
}

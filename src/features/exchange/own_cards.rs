//! What taking a packet in would do to the cards that are mine.
//!
//! **Invariant:** what is tried is tried on copies of these cards alone.

use hashbrown::HashMap;

use crate::{
    domain::{
        board::{Choice, Comment, Field, Label, List, Member, Step},
        card::Card,
        change::{Change, Op},
        file::File,
        id::{Id, RecordId},
        name::Name,
        order,
        record::Typed,
        value::{Key, Value},
        workspace::{
            Workspace,
            hash::{Ids, RecordSet},
        },
    },
    features::{boards::queries::is_me, dispatch::queries::is_theirs},
};

/// What stands on a card.
const ON_CARD: [Name; 3] = [Step::KIND, Comment::KIND, File::KIND];
/// By what the values of a card are called.
const NAMING: [Name; 5] = [Member::KIND, List::KIND, Label::KIND, Field::KIND, Choice::KIND];

/// One of my cards.
#[derive(Clone, PartialEq, Debug)]
pub struct OwnCard {
    /// Its title, as it would be.
    pub title: String,
    /// It is not here yet.
    pub new: bool,
    /// Registers that would say something else: which, now, then.
    pub sets: Vec<(Key, Value, Value)>,
    /// How many comments, steps and files would be new or other.
    pub comments: usize,
    pub steps: usize,
    pub files: usize,
    /// Something of it would have two versions.
    pub forks: bool,
}

/// Those of my cards that something would happen to.
pub struct OwnCards {
    /// The first of them.
    pub cards: Vec<OwnCard>,
    /// How many more there are.
    pub more: usize,
    /// What names their values, as it would be.
    pub after: Workspace,
}

/// What these changes, which are not here yet, would do to my cards; `most` are told.
pub fn own_cards(ws: &Workspace, me: Id<Member>, changes: &[Change], most: usize) -> OwnCards {
    let ops = || changes.iter().flat_map(|it| &it.ops);
    let places = Places::of(ws, changes);
    let (mut asked, mut mine) = (HashMap::<RecordId, bool, Ids>::with_hasher(Ids), vec![]);
    for op in ops() {
        let Some(card) = places.card_of(op) else { continue };
        let known = *asked.entry(card).or_insert_with(|| {
            let is_mine = is_theirs(ws, Id::of(card), me);
            mine.extend(is_mine.then_some(card));
            is_mine
        });
        if !known && claims(ws, op, me) {
            asked.insert(card, true);
            mine.push(card);
        }
    }
    if mine.is_empty() {
        return OwnCards { cards: vec![], more: 0, after: ws.part([]) };
    }
    let looked_at: RecordSet = mine.iter().copied().collect();
    let concerns =
        |op: &&Op| NAMING.contains(&op.kind) || places.card_of(op).is_some_and(|it| looked_at.contains(&it));
    let naming = ws.records().iter().filter(|it| NAMING.contains(&it.data.kind())).map(|it| it.id);
    let touched = ops().filter(concerns).map(|it| it.record);
    let mut after = ws.part(naming.chain(touched).chain(mine.iter().copied()));
    for change in changes {
        let ops: Vec<Op> = change.ops.iter().filter(concerns).cloned().collect();
        if !ops.is_empty() {
            after.apply(&Change { ops, ..bare(change) });
        }
    }
    let mut told: HashMap<RecordId, Vec<&Op>, Ids> = HashMap::with_hasher(Ids);
    for op in ops() {
        if let Some(card) = places.card_of(op).filter(|it| looked_at.contains(it)) {
            told.entry(card).or_default().push(op);
        }
    }
    let cards = mine.iter().filter_map(|it| own_card(ws, &after, *it, told.get(it)?));
    let mut cards: Vec<OwnCard> = cards.collect();
    let more = cards.len().saturating_sub(most);
    cards.truncate(most);
    OwnCards { cards, more, after }
}

fn bare(change: &Change) -> Change {
    let Change { id, at, by, label, of, .. } = *change;
    Change { id, at, by, label, of, ops: vec![] }
}

fn own_card(ws: &Workspace, after: &Workspace, id: RecordId, ops: &[&Op]) -> Option<OwnCard> {
    let card = after.get(Id::<Card>::of(id))?;
    let mut keys: Vec<Key> = ops.iter().filter(|it| it.kind == Card::KIND).map(|it| it.key).collect();
    order::sort(&mut keys);
    keys.dedup();
    let new = ws.record(id).is_none();
    let sets = keys.into_iter().filter(|_| !new).map(|key| (key, ws.value(id, key), after.value(id, key)));
    let count = |kind: Name| {
        let mut on: Vec<RecordId> = ops.iter().filter(|it| it.kind == kind).map(|it| it.record).collect();
        order::sort(&mut on);
        on.dedup();
        on.len()
    };
    let has_fork = |ws: &Workspace| ws.record(id).is_some_and(|it| ws.has_conflict(it));
    let told = OwnCard {
        title: card.title.clone(),
        new,
        sets: sets.filter(|it| it.1.differs(&it.2)).collect(),
        comments: count(Comment::KIND),
        steps: count(Step::KIND),
        files: count(File::KIND),
        forks: has_fork(after) && !has_fork(ws),
    };
    let happens =
        told.new || told.forks || !told.sets.is_empty() || told.comments + told.steps + told.files > 0;
    happens.then_some(told)
}

/// True when an op makes a card mine.
fn claims(ws: &Workspace, op: &Op, me: Id<Member>) -> bool {
    match (op.key.name, &op.value) {
        (Name::OWNER, Value::Record(id)) => is_me(ws, Some(Id::of(*id)), me),
        (Name::PARTICIPANT, Value::Flag(true)) => is_me(ws, Some(Id::of(op.key.of)), me),
        _ => false,
    }
}

/// On which card something stands, here or in the packet.
struct Places<'w> {
    ws: &'w Workspace,
    coming: HashMap<RecordId, RecordId, Ids>,
}

impl<'w> Places<'w> {
    fn of(ws: &'w Workspace, changes: &[Change]) -> Places<'w> {
        let mut coming = HashMap::with_hasher(Ids);
        for op in changes.iter().flat_map(|it| &it.ops).filter(|it| ON_CARD.contains(&it.kind)) {
            if let Value::Place(card, _) = op.value {
                coming.insert(op.record, card);
            }
        }
        Places { ws, coming }
    }

    fn card_of(&self, op: &Op) -> Option<RecordId> {
        match op.kind {
            Name::CARD => Some(op.record),
            kind if ON_CARD.contains(&kind) => {
                let here = || self.ws.record(op.record)?.data.place().map(|it| it.0);
                self.coming.get(&op.record).copied().or_else(here)
            }
            _ => None,
        }
    }
}

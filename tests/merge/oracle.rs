//! The rules again, as literally and slowly as can be: a set of ops, and for every question a look at all of them.
//!
//! **Invariant:** shares no code with the workspace but the types of its input.

use std::collections::{BTreeMap, BTreeSet};

use zhanggui::domain::{
    board::Board,
    card::Card,
    change::{Change, Op, Position, Writer},
    id::RecordId,
    name::Name,
    rank::Rank,
    value::{Key, Value},
    workspace::{PURGED, Workspace},
};

use super::world::OpName;

/// What can be asked of a shop, in a form that compares.
#[derive(PartialEq, Debug, Default)]
pub struct State {
    pub records: BTreeMap<RecordId, RecordState>,
    /// What stands in what, in order.
    pub children: BTreeMap<(RecordId, &'static str), Vec<RecordId>>,
}

#[derive(PartialEq, Debug)]
pub struct RecordState {
    pub kind: &'static str,
    pub purged: bool,
    /// For each register its heads, the shown one first, and what an author would say they have seen.
    pub registers: BTreeMap<Key, (Vec<HeadState>, Vec<OpName>)>,
}

/// A head: its clock, its name, who, and what it says (empty values are one).
pub type HeadState = (i64, OpName, RecordId, String);

/// Kinds that this version shows somewhere.
const UNDERSTOOD: [&str; 20] = [
    "board",
    "list",
    "card",
    "notebook",
    "note",
    "step",
    "comment",
    "label",
    "department",
    "member",
    "field",
    "choice",
    "alias",
    "lens",
    "routine",
    "occurrence",
    "link",
    "file",
    "dispatch",
    "anchor",
];

/// Kinds that can be put away; of others the word says nothing.
const PUT_AWAY: [&str; 3] = ["board", "list", "card"];

type Told<'a> = (&'a Change, &'a Op);

fn name((change, op): Told) -> OpName {
    (change.id.writer, Position { seq: change.id.seq, index: op.index })
}

/// M1: an op covers earlier ones of its own writer, and what its author had seen.
fn covers(later: Told, earlier: Told) -> bool {
    let (writer, position) = name(earlier);
    let own = later.0.id.writer == writer && name(later).1 > position;
    own || later.1.seen.iter().any(|(of, up_to)| *of == writer && *up_to >= position)
}

fn said(value: &Value) -> String {
    if value.is_empty() { "nothing".into() } else { format!("{value:?}") }
}

/// The state that a set of ops makes; repeats do not matter.
pub fn of_ops<'a>(changes: impl IntoIterator<Item = &'a Change>) -> State {
    let told = changes.into_iter().flat_map(|change| change.ops.iter().map(move |op| (change, op)));
    let ops: BTreeMap<OpName, Told> = told.map(|it| (name(it), it)).collect();
    let mut records: BTreeMap<RecordId, Vec<Told>> = BTreeMap::new();
    ops.values().for_each(|it| records.entry(it.1.record).or_default().push(*it));
    let mut state = State::default();
    let mut standing: Vec<(RecordId, &'static str, Rank, RecordId)> = vec![];
    for (id, mut of_record) in records {
        // M7: of two kinds under one id the smaller word counts.
        let kind = of_record.iter().map(|it| it.1.kind.as_str()).min().unwrap_or_default();
        of_record.retain(|it| it.1.kind.as_str() == kind);
        let is_purge = |it: &Told| it.1.key == PURGED && it.1.value == Value::Flag(true);
        let purged = of_record.iter().any(is_purge);
        // M6: what is gone for good leaves nothing but the ops that say so.
        let counted = of_record.iter().filter(|it| if purged { is_purge(it) } else { it.1.key != PURGED });
        let counted: Vec<Told> = counted.copied().collect();
        let mut registers = BTreeMap::new();
        let mut shown: BTreeMap<Key, Value> = BTreeMap::new();
        for key in counted.iter().map(|it| it.1.key).collect::<BTreeSet<_>>() {
            let all: Vec<Told> = counted.iter().filter(|it| it.1.key == key).copied().collect();
            // M2: heads are what nothing covers; M3: the greatest by clock, writer, position is shown.
            let heads = all.iter().filter(|it| !all.iter().any(|other| covers(*other, **it)));
            let mut heads: Vec<Told> = heads.copied().collect();
            heads.sort_by_key(|it| std::cmp::Reverse((it.0.at, name(*it))));
            if let Some(first) = heads.first() {
                shown.insert(key, first.1.value.clone());
            }
            let mut known: BTreeMap<Writer, Position> = BTreeMap::new();
            for (writer, position) in all.iter().flat_map(|it| it.1.seen.iter().copied().chain([name(*it)])) {
                let latest = known.entry(writer).or_insert(position);
                *latest = position.max(*latest);
            }
            let heads = heads.into_iter().map(|it| (it.0.at, name(it), it.0.by.any(), said(&it.1.value)));
            registers.insert(key, (heads.collect(), known.into_iter().collect()));
        }
        // M5: what is neither trashed nor archived stands where its place says.
        let says = |name| shown.get(&Key::plain(name)) == Some(&Value::Flag(true));
        if let Some(Value::Place(parent, rank)) = shown.get(&Key::plain(Name::PLACE))
            && !says(Name::TRASHED)
            && !(says(Name::ARCHIVED) && PUT_AWAY.contains(&kind))
            && !purged
            && UNDERSTOOD.contains(&kind)
        {
            // R5, R11: a template stands among those of the shop.
            let parent = match kind {
                "card" if says(Name::TEMPLATE) => Card::TEMPLATES.any(),
                "board" if says(Name::TEMPLATE) => Board::TEMPLATES.any(),
                _ => *parent,
            };
            standing.push((parent, kind, rank.clone(), id));
        }
        state.records.insert(id, RecordState { kind, purged, registers });
    }
    standing.sort();
    for (parent, kind, _, id) in standing {
        state.children.entry((parent, kind)).or_default().push(id);
    }
    state
}

/// The state that a workspace shows.
pub fn of_workspace(workspace: &Workspace) -> State {
    let nobody = Writer { replica: RecordId(u64::MAX), slot: u16::MAX };
    let mut state = State::default();
    let (authors, parents) = (workspace.authors(), parents(workspace));
    for record in workspace.records() {
        let mut registers = BTreeMap::new();
        for register in record.registers() {
            let shown = register.stamp.map(|it| (it, record.value(register.key)));
            let heads = shown.into_iter().chain(register.others().iter().rev().cloned());
            let heads = heads.map(|(stamp, value)| {
                let name = (authors.writer_of(stamp), stamp.position());
                (stamp.at, name, authors.member_of(stamp).any(), said(&value))
            });
            let seen = workspace.seen(record.id, register.key, nobody);
            registers.insert(register.key, (heads.collect(), seen));
        }
        let (kind, purged) = (record.data.kind(), record.is_purged());
        state.records.insert(record.id, RecordState { kind: kind.as_str(), purged, registers });
        for parent in &parents {
            let slots = workspace.child_slots(*parent, kind).iter();
            let children: Vec<RecordId> =
                slots.filter_map(|it| workspace.in_slot(*it)).map(|it| it.id).collect();
            if !children.is_empty() {
                state.children.insert((*parent, kind.as_str()), children);
            }
        }
    }
    state
}

/// Everything that something may be found standing in.
fn parents(workspace: &Workspace) -> BTreeSet<RecordId> {
    let mut parents: BTreeSet<RecordId> = (0..6).map(RecordId).collect();
    parents.extend([Card::TEMPLATES.any(), Board::TEMPLATES.any()]);
    for record in workspace.records() {
        parents.insert(record.id);
        parents.extend(record.data.place().map(|it| it.0));
    }
    parents
}

/// The heads of every register, by name.
pub fn heads(workspace: &Workspace) -> BTreeMap<(RecordId, Key), BTreeSet<OpName>> {
    let records = of_workspace(workspace).records.into_iter();
    let registers = records.flat_map(|(id, it)| it.registers.into_iter().map(move |it| ((id, it.0), it.1.0)));
    registers.map(|(of, heads)| (of, heads.into_iter().map(|it| it.1).collect())).collect()
}

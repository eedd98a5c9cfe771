//! The columns of a board: its lists, or groups of all its cards by owner, label or what a field says. Lanes are columns
//! of another kind, laid across.
//!
//! **Invariant:** every card belongs to at least one column of each kind, to more than one only by labels and by fields of
//! several choices.

use hashbrown::HashMap;

use super::{
    Grouping,
    sieve::{chosen, owner, ticked, worn},
};
use crate::{
    domain::{
        board::{Board, Choice, Field, Label, List, Member},
        card::Card,
        edit::Edit,
        id::{Id, RecordId},
        value::{Shape, Value},
        workspace::{Workspace, hash::Ids},
    },
    features::boards::queries::{lists, standing_people},
};

/// One column.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Column {
    /// A list.
    List(Id<List>),
    /// What somebody answers for, or nobody.
    Owner(Option<Id<Member>>),
    /// What wears a label, or none.
    Label(Option<Id<Label>>),
    /// Of what a field says one thing, or nothing.
    Choice(Id<Field>, Option<Id<Choice>>),
}

impl Column {
    /// The list it is.
    pub fn list(self) -> Option<Id<List>> {
        match self {
            Column::List(list) => Some(list),
            _ => None,
        }
    }

    /// The record whose name it bears.
    pub fn named(self) -> Option<RecordId> {
        match self {
            Column::List(list) => Some(list.any()),
            Column::Owner(member) => member.map(Id::any),
            Column::Label(label) => label.map(Id::any),
            Column::Choice(_, choice) => choice.map(Id::any),
        }
    }
}

/// The columns of a board, in order; what belongs nowhere comes first, for it waits to be given.
pub fn columns(ws: &Workspace, board: Id<Board>, grouping: Grouping) -> Vec<Column> {
    let with_none = |named: Vec<Column>, none: Column| [vec![none], named].concat();
    match grouping {
        Grouping::List => lists(ws, board).into_iter().map(Column::List).collect(),
        Grouping::Owner => {
            let people = standing_people(ws).map(|it| it.0);
            with_none(people.map(|it| Column::Owner(Some(it))).collect(), Column::Owner(None))
        }
        Grouping::Label => {
            let labels = ws.children::<Label>(board.any()).map(|it| Column::Label(Some(it.0)));
            with_none(labels.collect(), Column::Label(None))
        }
        Grouping::Choice(field) => {
            let choices = ws.children::<Choice>(field.any()).map(|it| Column::Choice(field, Some(it.0)));
            with_none(choices.collect(), Column::Choice(field, None))
        }
    }
}

/// Finds out to which columns of a grouping cards belong: what the columns are named by is looked up once.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Sorting {
    grouping: Grouping,
    /// A field that may say several things of a card.
    is_many: bool,
    places: HashMap<RecordId, usize, Ids>,
}

impl Sorting {
    /// For these columns.
    pub fn new(ws: &Workspace, grouping: Grouping, columns: &[Column]) -> Sorting {
        let mut places: HashMap<RecordId, usize, Ids> = HashMap::default();
        places.extend(columns.iter().enumerate().filter_map(|(at, it)| Some((it.named()?, at))));
        let is_many = matches!(grouping, Grouping::Choice(field) if says_several(ws, field));
        Sorting { grouping, is_many, places }
    }

    /// Tells the place of each column that a card belongs to; the first is of what belongs nowhere.
    pub fn each(&self, ws: &Workspace, card: &Card, found: &mut dyn FnMut(usize)) {
        let mut is_named = false;
        let mut named = |record: RecordId| {
            if let Some(at) = self.places.get(&record) {
                found(*at);
                is_named = true;
            }
        };
        match self.grouping {
            Grouping::List => {
                return card.place.iter().for_each(|it| named(it.parent.any()));
            }
            Grouping::Owner => owner(ws, card).into_iter().for_each(|it| named(it.any())),
            Grouping::Label => worn(ws, card).for_each(|it| named(it.any())),
            Grouping::Choice(_) if self.is_many => ticked(card).for_each(|it| named(it.any())),
            Grouping::Choice(field) => chosen(ws, card, field).into_iter().for_each(|it| named(it.any())),
        }
        if !is_named {
            found(0);
        }
    }
}

/// True for a grouping by which a card may belong to several columns.
pub fn overlaps(ws: &Workspace, grouping: Grouping) -> bool {
    match grouping {
        Grouping::List | Grouping::Owner => false,
        Grouping::Label => true,
        Grouping::Choice(field) => says_several(ws, field),
    }
}

/// True for a field that may say several things of one card.
fn says_several(ws: &Workspace, field: Id<Field>) -> bool {
    ws.get(field).is_some_and(|it| it.shape == Field::CHOICES_SHAPE)
}

/// Lets a card say what a column says, in place of what another one says. Of a card that is only being made it is known
/// that it says nothing.
pub(super) fn say(edit: &mut Edit, ws: &Workspace, card: Id<Card>, from: Option<Column>, to: Column) {
    if from == Some(to) {
        return;
    }
    let known = ws.get(card);
    match to {
        Column::List(_) => {}
        Column::Owner(owner) => _ = edit.set(card, &Card::OWNER, owner),
        Column::Choice(field, choice) if says_several(ws, field) => {
            let before = match (choice, from) {
                (None, _) => {
                    let of_field = ws.children::<Choice>(field.any()).map(|it| it.0);
                    of_field.filter(|it| known.is_some_and(|card| card.has_chosen(*it))).collect()
                }
                (_, Some(Column::Choice(_, before))) => before.into_iter().collect(),
                _ => vec![],
            };
            let (off, on) = (before.into_iter(), choice.into_iter());
            off.for_each(|it| _ = edit.set_key(card, Card::CHOSEN.of(it), false.write()));
            on.for_each(|it| _ = edit.set_key(card, Card::CHOSEN.of(it), true.write()));
        }
        Column::Choice(field, choice) => {
            let said = choice.map_or(Value::Nothing, |it| it.write());
            edit.set_key(card, Card::VALUE.of(field), said);
        }
        Column::Label(label) => {
            let before: Vec<_> = match (label, from) {
                (None, _) => known.into_iter().flat_map(|it| worn(ws, it)).collect(),
                (_, Some(Column::Label(before))) => before.into_iter().collect(),
                _ => vec![],
            };
            let (off, on) = (before.into_iter(), label.into_iter());
            off.for_each(|it| _ = edit.set_key(card, Card::LABEL.of(it), false.write()));
            on.for_each(|it| _ = edit.set_key(card, Card::LABEL.of(it), true.write()));
        }
    }
}

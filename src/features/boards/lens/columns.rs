//! The columns of a board: its lists, or groups of all its cards by owner, label or what a field says.
//!
//! **Invariant:** every card that is shown stands in at least one column, in more than one only by labels; a card that is
//! put into another column says then what that column says, in one change.

use std::sync::Arc;

use hashbrown::HashMap;

use super::{
    Grouping,
    beside::{self, Beside},
    sieve::{Sieve, chosen, owner, worn},
};
use crate::{
    domain::{
        board::{Board, Choice, Field, Label, List, Member},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        record::Typed,
        value::{Shape, Value},
        workspace::{Workspace, children::Slot, hash::Ids},
    },
    features::boards::{
        commands::{
            detail::{set_owner, set_value},
            together,
        },
        queries::{lists, person},
    },
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
            let people =
                ws.children::<Member>(RecordId::SHOP).map(|it| it.0).filter(|it| person(ws, *it) == *it);
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

/// All columns with the cards shown in them, in the order of their lists.
pub fn fill(
    ws: &Workspace,
    board: Id<Board>,
    grouping: Grouping,
    sieve: &Sieve,
) -> Vec<(Column, Arc<[Slot]>)> {
    let columns = columns(ws, board, grouping);
    if grouping == Grouping::List {
        let sift = |it: Column| (it, it.list().map_or_else(|| [].into(), |list| sieve.sift(ws, list)));
        return columns.into_iter().map(sift).collect();
    }
    let mut places: HashMap<RecordId, usize, Ids> = HashMap::default();
    places.extend(columns.iter().enumerate().filter_map(|(at, it)| Some((it.named()?, at))));
    let mut found: Vec<Vec<Slot>> = vec![vec![]; columns.len()];
    for list in lists(ws, board) {
        for slot in sieve.sift(ws, list).iter() {
            let Some(card) = ws.in_slot(*slot).and_then(|it| Card::in_data(&it.data)) else { continue };
            let mut is_named = false;
            let mut lay = |named: RecordId| {
                if let Some(at) = places.get(&named) {
                    found[*at].push(*slot);
                    is_named = true;
                }
            };
            match grouping {
                Grouping::List => {}
                Grouping::Owner => owner(ws, card).into_iter().for_each(|it| lay(it.any())),
                Grouping::Label => worn(ws, card).for_each(|it| lay(it.any())),
                Grouping::Choice(field) => chosen(ws, card, field).into_iter().for_each(|it| lay(it.any())),
            }
            if !is_named {
                found[0].push(*slot);
            }
        }
    }
    columns.into_iter().zip(found.into_iter().map(Arc::from)).collect()
}

/// Puts a card down in a column, beside a card seen there if both stand in one list.
pub fn put_card(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    (from, to): (Column, Column),
    beside: Beside,
) -> Result<Change, Refused> {
    if let Column::List(list) = to {
        return beside::move_beside(ws, cx, card, list, beside);
    }
    let list_of = |card: Id<Card>| ws.get(card)?.place.as_ref().map(|it| it.parent);
    let list = list_of(card).ok_or(Refused::Gone)?;
    let said = say(ws, cx, card, (from, to))?;
    if beside.neighbour().and_then(list_of) == Some(list) {
        let moved = beside::move_beside(ws, cx, card, list, beside)?;
        let is_said = !said.ops.is_empty();
        return Ok(if is_said { together(moved, said) } else { moved });
    }
    Ok(said)
}

/// Lets a card say what a column says, in place of what another one says.
fn say(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    (from, to): (Column, Column),
) -> Result<Change, Refused> {
    match to {
        Column::Owner(owner) if from != to => set_owner(ws, cx, card, owner),
        Column::Choice(field, choice) if from != to => {
            set_value(ws, cx, card, field, choice.map_or(Value::Nothing, |it| it.write()))
        }
        Column::Label(label) if from != to => {
            let mut edit = Edit::new(ws, "card.label");
            let off: Vec<_> = match (label, from) {
                (None, _) => worn(ws, ws.get(card).ok_or(Refused::Gone)?).collect(),
                (_, Column::Label(before)) => before.into_iter().collect(),
                _ => vec![],
            };
            off.into_iter().for_each(|it| _ = edit.set_key(card, Card::LABEL.of(it), false.write()));
            label.into_iter().for_each(|it| _ = edit.set_key(card, Card::LABEL.of(it), true.write()));
            Ok(edit.done(cx))
        }
        _ => Ok(Edit::new(ws, "card.move").done(cx)),
    }
}

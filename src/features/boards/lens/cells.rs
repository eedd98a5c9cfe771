//! What a row of the table shows, as plain values that compare.

use super::{
    sieve::{chosen, owner, worn},
    table::Fact,
};
use crate::{
    domain::{
        board::{Board, Choice, Field, Label, List, Member},
        card::Card,
        id::{Id, RecordId},
        order,
        record::Typed,
        value::{Shape, Value},
        when::When,
        workspace::{Workspace, children::Slot},
    },
    features::boards::queries::everybody,
};

/// A row of the table.
#[derive(Clone, PartialEq, Debug)]
pub struct Cells {
    /// Which card.
    pub card: Id<Card>,
    /// Its title.
    pub title: String,
    /// Its list, and what that is called.
    pub list: (Id<List>, String),
    /// Who answers for it.
    pub owner: Option<(Id<Member>, String)>,
    /// For which platform.
    pub platform: Option<(Id<Choice>, String)>,
    /// 分 a piece.
    pub price: Option<i64>,
    /// Pieces.
    pub stock: Option<i64>,
    /// From when.
    pub start: Option<When>,
    /// Until when.
    pub due: Option<When>,
    /// Its labels: word and pigment.
    pub labels: Vec<(Id<Label>, String, i64)>,
    /// Finished.
    pub done: bool,
}

/// The card in a slot as a row.
pub fn cells(ws: &Workspace, slot: Slot) -> Option<Cells> {
    let record = ws.in_slot(slot)?;
    let card = Card::in_data(&record.data)?;
    let list = card.place.as_ref()?.parent;
    let name = |of: RecordId| super::queries::name_of(ws, of).unwrap_or_default();
    let mut labels: Vec<(Id<Label>, &Label)> =
        worn(ws, card).filter_map(|it| Some((it, ws.get(it)?))).collect();
    order::sort_by_key(&mut labels, |it| it.1.place.as_ref().map(|it| &it.rank));
    Some(Cells {
        card: Id::of(record.id),
        title: card.title.clone(),
        list: (list, name(list.any())),
        owner: owner(ws, card).map(|it| (it, name(it.any()))),
        platform: chosen(ws, card, Field::PLATFORM).map(|it| (it, name(it.any()))),
        price: card.number(Field::PRICE),
        stock: card.number(Field::STOCK),
        start: card.start,
        due: card.due,
        labels: labels.into_iter().map(|(id, it)| (id, it.name.clone(), it.color)).collect(),
        done: card.done,
    })
}

/// What a cell can be chosen from, in order; nothing for cells that are written.
pub fn choices(ws: &Workspace, board: Id<Board>, fact: Fact) -> Vec<(RecordId, String)> {
    match fact {
        Fact::List => ws.children::<List>(board.any()).map(|it| (it.0.any(), it.1.name.clone())).collect(),
        Fact::Owner => {
            let people = everybody(ws).filter(|it| !it.1.left);
            people.map(|it| (it.0.any(), it.1.name.clone())).collect()
        }
        Fact::Platform => {
            let offered = ws.children::<Choice>(Field::PLATFORM.any());
            offered.map(|it| (it.0.any(), it.1.name.clone())).collect()
        }
        Fact::Labels => ws.children::<Label>(board.any()).map(|it| (it.0.any(), it.1.name.clone())).collect(),
        _ => vec![],
    }
}

/// A choice as a field keeps it.
pub fn as_value(choice: Option<RecordId>) -> Value {
    choice.map(Id::<Choice>::of).write()
}

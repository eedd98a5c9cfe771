//! What can be looked for on a board, and what is found, as plain values that compare.

use super::{
    Grouping, Look,
    address::parse,
    columns::Column,
    filter::Filter,
    sieve::{Hindrance, Sieve},
};
use crate::{
    domain::{
        board::{Board, Choice, Field, Label, Lens, List, Member},
        card::Card,
        id::{Id, RecordId},
        record::{Data, Typed},
        workspace::Workspace,
    },
    features::boards::queries::{is_me, person, standing_people},
};

/// What the parts of a filter can be taken from, in the order of the shop.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Offers {
    /// Everybody but me.
    pub people: Vec<(Id<Member>, String)>,
    /// The labels of the board, with their pigments.
    pub labels: Vec<(Id<Label>, String, i64)>,
    /// The choice fields of the shop with what they offer.
    pub fields: Vec<(Id<Field>, String, Vec<(Id<Choice>, String)>)>,
    /// The fields that may say several of their choices; columns and lanes can be made by them.
    pub several: Vec<Id<Field>>,
}

/// What a board can be filtered by.
pub fn offers(ws: &Workspace, board: Id<Board>, me: Id<Member>) -> Offers {
    let others = standing_people(ws).filter(|it| !is_me(ws, Some(it.0), me));
    let labels = ws.children::<Label>(board.any());
    let fields = ws.children::<Field>(RecordId::SHOP).filter(|it| it.1.shape == Field::CHOICE_SHAPE);
    let choices = |field: Id<Field>| ws.children::<Choice>(field.any()).map(|it| (it.0, it.1.name.clone()));
    let several = ws.children::<Field>(RecordId::SHOP).filter(|it| it.1.shape == Field::CHOICES_SHAPE);
    Offers {
        people: others.map(|it| (it.0, it.1.name.clone())).collect(),
        labels: labels.map(|it| (it.0, it.1.name.clone(), it.1.color)).collect(),
        fields: fields.map(|it| (it.0, it.1.name.clone(), choices(it.0).collect())).collect(),
        several: several.map(|it| it.0).filter(|it| choices(*it).next().is_some()).collect(),
    }
}

/// What columns can be made by, beside the lists: fields that offer nothing make none.
pub fn groupings(offers: &Offers) -> Vec<Grouping> {
    let fields = offers.fields.iter().filter(|it| !it.2.is_empty()).map(|it| it.0);
    let fields = fields.chain(offers.several.iter().copied()).map(Grouping::Choice);
    [Grouping::List, Grouping::Owner, Grouping::Label].into_iter().chain(fields).collect()
}

/// The name of a member, label, field, choice or list.
pub fn name_of(ws: &Workspace, record: RecordId) -> Option<String> {
    Some(match &ws.record(record)?.data {
        Data::Member(_) => ws.get(person(ws, Id::of(record)))?.name.clone(),
        Data::Label(Label { name, .. })
        | Data::Field(Field { name, .. })
        | Data::Choice(Choice { name, .. })
        | Data::List(List { name, .. }) => name.clone(),
        _ => return None,
    })
}

/// What a column is called, but for the one of what belongs nowhere.
pub fn column_name(ws: &Workspace, column: Column) -> Option<String> {
    name_of(ws, column.named()?)
}

/// The looks saved for a board, in order.
pub fn lenses(ws: &Workspace, board: Id<Board>) -> Vec<(Id<Lens>, String, Look)> {
    ws.children::<Lens>(board.any()).map(|(id, it)| (id, it.name.clone(), parse(&it.look))).collect()
}

/// How many cards a board has.
pub fn cards_on(ws: &Workspace, board: Id<Board>) -> usize {
    ws.children::<List>(board.any()).map(|it| ws.child_slots(it.0.any(), Card::KIND).len()).sum()
}

/// What alone hides cards, and how many: without it they would be seen. The greatest first.
pub fn hindrances(
    ws: &Workspace,
    board: Id<Board>,
    filter: &Filter,
    sieve: &Sieve,
) -> Vec<(Hindrance, usize)> {
    let mut hidden = vec![(Hindrance::Words, 0)];
    hidden.extend((0..filter.kinds().count()).map(|at| (Hindrance::Kind(at), 0)));
    let mut room = vec![];
    for (list, _) in ws.children::<List>(board.any()) {
        for (_, card) in ws.children::<Card>(list.any()) {
            match sieve.only_hindrance(ws, card, &mut room) {
                Some(Hindrance::Words) => hidden[0].1 += 1,
                Some(Hindrance::Kind(at)) => hidden[at + 1].1 += 1,
                None => {}
            }
        }
    }
    hidden.retain(|it| it.1 > 0);
    crate::domain::order::sort_by_key(&mut hidden, |it| std::cmp::Reverse(it.1));
    hidden
}

//! What is handed to one person: some cards and nothing else (rule F10).
//!
//! **Invariant:** carries no earlier value, nothing of a card that is not handed over, and of people their names.

use super::{Carried, Part, Records, Scope, field_above, name_same, named_by, of_place};
use crate::{
    board::{Choice, Field, Label, List, Member},
    card::Card,
    dispatch::{Dispatch, TOLD_ON_CARD},
    id::{Id, RecordId},
    name::Name,
    record::Typed,
    value::Key,
    workspace::{Record, Workspace},
};

/// What goes to somebody.
pub struct Handed<'a> {
    /// The cards they are to see.
    pub cards: &'a [Id<Card>],
    /// 收回: those that are not theirs any more.
    pub withdrawn: &'a [Id<Card>],
    /// The members they turned out to be.
    pub to: &'a [Id<Member>],
}

/// Of a board and its lists: what one needs to know to move a card on.
const STAGE: [Name; 5] = [Name::NAME, Name::PLACE, Name::LIMIT, Name::TRASHED, Name::ARCHIVED];
/// Of people.
const PERSON: [Name; 5] = [Name::NAME, Name::PLACE, Name::SAME_AS, Name::LEFT, Name::TRASHED];
/// Of what stands under a name on a card: labels, fields, choices.
const WORD: [Name; 8] =
    [Name::NAME, Name::COLOR, Name::SHAPE, Name::UNIT, Name::SHOWN, Name::TOTAL, Name::PLACE, Name::TRASHED];
/// Of a card that is not theirs any more.
const WITHDRAWN: [Name; 4] = [Name::OWNER, Name::DONE, Name::TRASHED, Name::ARCHIVED];
/// Of what was taken off a card.
const TAKEN_OFF: [Name; 1] = [Name::TRASHED];

impl Scope {
    /// What somebody is to see.
    pub fn handed(workspace: &Workspace, handed: &Handed) -> Scope {
        let mut part = Records::default();
        for card in handed.cards {
            lay_card(workspace, *card, handed.to, &mut part);
        }
        for card in handed.withdrawn {
            part.insert(card.any(), Carried::Only(&WITHDRAWN));
            lay_dispatches(workspace, *card, handed.to, &mut part);
        }
        let inside: Vec<RecordId> = part.keys().copied().collect();
        let mut named = vec![];
        for id in inside {
            if let (Some(record), Some(carried)) = (workspace.record(id), part.get(&id).copied()) {
                named_by(workspace, record, carried, &mut named);
                name_others(workspace, &named, &mut part);
            }
        }
        name_same(workspace, &mut part, Carried::Only(&PERSON));
        for record in workspace.records() {
            if record.is_purged() || was_on_a_card(record, &part) {
                part.entry(record.id).or_insert(Carried::Only(&TAKEN_OFF));
            }
        }
        Scope::Part(Part { records: part, unlabelled: true, ..Part::default() })
    }
}

fn lay_card(workspace: &Workspace, id: Id<Card>, to: &[Id<Member>], part: &mut Records) {
    let Some(card) = workspace.get(id) else { return };
    part.insert(id.any(), Carried::Present);
    let on_card = TOLD_ON_CARD.iter().flat_map(|kind| workspace.child_slots(id.any(), *kind));
    part.extend(on_card.filter_map(|it| workspace.in_slot(*it)).map(|it| (it.id, Carried::Present)));
    lay_dispatches(workspace, id, to, part);
    let Some(list) = card.place.as_ref().map(|it| it.parent) else { return };
    part.insert(list.any(), Carried::Only(&STAGE));
    let Some(board) = workspace.get(list).and_then(|it| it.place.as_ref()).map(|it| it.parent) else {
        return;
    };
    part.insert(board.any(), Carried::Only(&STAGE));
    part.extend(workspace.children::<List>(board.any()).map(|it| (it.0.any(), Carried::Only(&STAGE))));
}

fn lay_dispatches(workspace: &Workspace, card: Id<Card>, to: &[Id<Member>], part: &mut Records) {
    let dispatches = workspace.children::<Dispatch>(card.any());
    let theirs = dispatches.filter(|(_, it)| it.to.is_some_and(|it| to.contains(&it)));
    part.extend(theirs.map(|it| (it.0.any(), Carried::Present)));
}

/// Adds whom and what is named by what is carried.
fn name_others(workspace: &Workspace, named: &[RecordId], part: &mut Records) {
    for id in named.iter().copied() {
        let Some(record) = workspace.record(id) else { continue };
        let carried = match record.data.kind() {
            Member::KIND => &PERSON[..],
            Label::KIND | Field::KIND | Choice::KIND => &WORD[..],
            _ => continue,
        };
        part.entry(id).or_insert(Carried::Only(carried));
        if let Some(field) = field_above(workspace, record) {
            part.entry(field).or_insert(Carried::Only(&WORD));
        }
    }
}

/// True of a step, comment or file that was taken off one of the cards.
fn was_on_a_card(record: &Record, part: &Records) -> bool {
    let is_told = TOLD_ON_CARD.contains(&record.data.kind());
    let on = || of_place(&record.value(Key::plain(Name::PLACE)));
    is_told && on().is_some_and(|it| matches!(part.get(&it), Some(Carried::Present)))
}

//! A board, and whom it names (rule F9).

use super::{Carried, Part, Records, Scope, field_above, name_same, named_by, parents};
use crate::domain::{
    board::{Board, Field},
    formula,
    id::{Id, RecordId},
    name::Name,
    workspace::Workspace,
};

/// What travels of a record that is only named.
const NAMED: [Name; 12] = [
    Name::NAME,
    Name::ROLE,
    Name::SHAPE,
    Name::UNIT,
    Name::FORMULA,
    Name::SHOWN,
    Name::TOTAL,
    Name::COLOR,
    Name::PLACE,
    Name::SAME_AS,
    Name::LEFT,
    Name::TRASHED,
];

impl Scope {
    /// A board with all that stands in it, visible or not, and those it names.
    pub fn board(workspace: &Workspace, board: Id<Board>) -> Scope {
        Scope::inside(workspace, &[board.any()])
    }

    /// The same of several records, such as boards and single cards.
    pub fn inside(workspace: &Workspace, records: &[RecordId]) -> Scope {
        let mut part: Records = records.iter().map(|it| (*it, Carried::Whole)).collect();
        let mut before = 0;
        while before < part.len() {
            before = part.len();
            for record in workspace.records() {
                if !part.contains_key(&record.id) && parents(record).any(|it| part.contains_key(&it)) {
                    part.insert(record.id, Carried::Whole);
                }
            }
        }
        let mut named = vec![];
        for record in workspace.records() {
            if matches!(part.get(&record.id), Some(Carried::Whole)) {
                named_by(workspace, record, Carried::Whole, &mut named);
                name_others(workspace, &named, &mut part);
            }
        }
        name_same(workspace, &mut part, Carried::Only(&NAMED));
        name_formulas(workspace, &mut part);
        for record in workspace.records().iter().filter(|it| it.is_purged()) {
            part.entry(record.id).or_insert(Carried::Only(&NAMED));
        }
        Scope::Part(Part { records: part, ..Part::default() })
    }
}

/// Adds whom and what is named by what is carried.
fn name_others(workspace: &Workspace, named: &[RecordId], part: &mut Records) {
    for id in named {
        // A card on another board stays there: a link says that there is one, not what it is.
        if !part.contains_key(id)
            && let Some(record) = workspace.record(*id).filter(|it| it.data.kind() != Name::CARD)
        {
            part.insert(*id, Carried::Only(&NAMED));
            if let Some(field) = field_above(workspace, record) {
                part.entry(field).or_insert(Carried::Only(&NAMED));
            }
        }
    }
}

/// Adds the formulas that can be worked out from what is carried: no card names them.
fn name_formulas(workspace: &Workspace, part: &mut Records) {
    let mut before = 0;
    while before < part.len() {
        before = part.len();
        for (id, field) in workspace.children::<Field>(RecordId::SHOP) {
            let mut needed = vec![];
            let Ok(formula) = formula::read(&field.formula, &|it| it.parse().ok()) else { continue };
            formula.fields(&mut needed);
            if needed.iter().all(|it| part.contains_key(&it.any())) {
                part.entry(id.any()).or_insert(Carried::Only(&NAMED));
            }
        }
    }
}

//! A board, or some notes, and whom it names (rule F9).

use super::{Carried, Part, Records, Scope, field_above, name_same, named_by, parents};
use crate::{
    board::{Board, Field},
    formula,
    id::{Id, RecordId},
    name::Name,
    workspace::Workspace,
};

/// What travels of a record that is only named.
const NAMED: [Name; 13] = [
    Name::NAME,
    Name::SCRIPTS,
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

/// What does not travel for being named.
const ELSEWHERE: [Name; 3] = [Name::CARD, Name::NOTE, Name::BOARD];

impl Scope {
    /// A board with all that stands in it, visible or not, and those it names.
    pub fn board(workspace: &Workspace, board: Id<Board>) -> Scope {
        Scope::inside(workspace, &[board.any()])
    }

    /// The same of several records, such as boards and single cards, a notebook or a note.
    pub fn inside(workspace: &Workspace, records: &[RecordId]) -> Scope {
        let mut gathering = Gathering::of(workspace, records);
        while gathering.step(workspace) {}
        gathering.done(workspace)
    }
}

/// So many records are looked at in a step.
const STEP: usize = 64;

/// What stands in some records being gathered, in steps short enough to draw a frame between them.
pub struct Gathering {
    part: Records,
    /// What everything else stands in.
    roots: Vec<RecordId>,
    /// Where the records lie that are not inside, as far as is known.
    outside: Vec<usize>,
    named: Vec<RecordId>,
    stage: Stage,
}

/// What is done now, and where in it.
enum Stage {
    /// Who stands inside: `left` of those outside stay there, `grew` tells whether anything came in.
    Inside {
        at: usize,
        left: usize,
        grew: bool,
    },
    Name(usize),
    Done,
}

impl Gathering {
    /// Begins.
    pub fn of(workspace: &Workspace, records: &[RecordId]) -> Gathering {
        Gathering {
            part: records.iter().map(|it| (*it, Carried::Whole)).collect(),
            roots: records.to_vec(),
            outside: (0..workspace.records().len()).collect(),
            named: vec![],
            stage: Stage::Inside { at: 0, left: 0, grew: false },
        }
    }

    /// Goes on a little; false when everything is found.
    pub fn step(&mut self, workspace: &Workspace) -> bool {
        let records = workspace.records();
        self.stage = match self.stage {
            Stage::Inside { at, left, grew } if at >= self.outside.len() => {
                self.outside.truncate(left);
                match grew {
                    true => Stage::Inside { at: 0, left: 0, grew: false },
                    false => Stage::Name(0),
                }
            }
            Stage::Inside { at, mut left, mut grew } => {
                let end = self.outside.len().min(at + STEP);
                for place in at..end {
                    let record = &records[self.outside[place]];
                    if self.part.contains_key(&record.id) {
                        continue;
                    }
                    if parents(record).any(|it| self.part.contains_key(&it)) {
                        self.part.insert(record.id, Carried::Whole);
                        grew = true;
                    } else {
                        self.outside[left] = self.outside[place];
                        left += 1;
                    }
                }
                Stage::Inside { at: end, left, grew }
            }
            Stage::Name(at) if at >= records.len() => Stage::Done,
            Stage::Name(at) => {
                for record in &records[at..records.len().min(at + STEP)] {
                    if matches!(self.part.get(&record.id), Some(Carried::Whole)) {
                        named_by(workspace, record, Carried::Whole, &mut self.named);
                        name_others(workspace, &self.named, &mut self.part);
                    }
                }
                Stage::Name(at + STEP)
            }
            Stage::Done => return false,
        };
        true
    }

    /// The scope, once every step is done.
    pub fn done(self, workspace: &Workspace) -> Scope {
        let mut part = self.part;
        name_notebooks(workspace, &self.roots, &mut part);
        name_same(workspace, &mut part, Carried::Only(&NAMED));
        name_formulas(workspace, &mut part);
        for record in workspace.records().iter().filter(|it| it.is_purged()) {
            part.entry(record.id).or_insert(Carried::Only(&NAMED));
        }
        Scope::Part(Part { records: part, ..Part::default() })
    }
}

/// Adds the notebooks that notes stand in which go by themselves.
fn name_notebooks(workspace: &Workspace, roots: &[RecordId], part: &mut Records) {
    let notes = roots.iter().filter_map(|it| workspace.record(*it)).filter(|it| it.data.kind() == Name::NOTE);
    for above in notes.flat_map(parents) {
        if workspace.record(above).is_some_and(|it| it.data.kind() == Name::NOTEBOOK) {
            part.entry(above).or_insert(Carried::Only(&NAMED));
        }
    }
}

/// Adds whom and what is named by what is carried.
fn name_others(workspace: &Workspace, named: &[RecordId], part: &mut Records) {
    for id in named {
        // What stands elsewhere stays there: a link says that there is something, not what it is.
        if !part.contains_key(id)
            && let Some(record) = workspace.record(*id).filter(|it| !ELSEWHERE.contains(&it.data.kind()))
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

//! Compares a table with a board, row by row: new cards, cards that say something else, rows that are not understood.
//!
//! A card is known again by what one column says, letter by letter. An empty cell says nothing, and changes nothing.
//!
//! **Invariant:** a row is taken in whole or not at all; a row that says what its card says already sets nothing; no two rows
//! are of one card.

use std::rc::Rc;

use hashbrown::HashMap;

use super::{
    cells::{is_dash, is_power, plain, ruined},
    columns::{Mapping, Target, new_field},
    delimited::Row,
    headers::{is_of_numbers, plain_header},
    laying::Laying,
    out::{Marks, cell},
    plan::{Intake, Laid, Plan, Problem, Trouble},
    values::{Said, of_card, of_field},
};
use crate::{
    domain::{
        board::{Board, Choice, Field, List},
        card::Card,
        edit::Refused,
        field_shape::FieldShape,
        id::{Id, RecordId},
        record::Typed,
        standing::standings_at_end,
        value::{Key, Shape, Value},
        workspace::{Workspace, hash::Ids},
    },
    features::fields::known::Fields,
};

/// A table being compared with a board, in slices.
pub struct Planning {
    rows: Rc<Vec<Row>>,
    from: usize,
    headers: Vec<String>,
    mapping: Mapping,
    board: Id<Board>,
    list: Id<List>,
    marks: Marks,
    fields: Fields,
    laying: Laying,
    /// The cards of the board, by what the key column says of them.
    known: HashMap<RecordId, Vec<Id<Card>>, Ids>,
    /// In which row a key was first.
    seen: HashMap<RecordId, usize, Ids>,
    /// Of columns of numbers, which rows are ruined.
    ruined: Vec<Option<Vec<bool>>>,
    at: usize,
    placed: Vec<(Id<List>, Vec<Id<Card>>)>,
    plan: Plan,
}

impl Planning {
    /// Begins.
    pub fn new(ws: &Workspace, intake: Intake) -> Planning {
        let Intake { rows, from, headers, mapping, board, list, new_list, marks, seed } = intake;
        let fields = Fields::of(ws);
        let mut laying = Laying::new(ws, board, seed);
        let known =
            mapping.key().map(|it| cards_by(ws, &fields, marks, board, key_target(&mapping, &headers, it)));
        let list = list.or_else(|| ws.children::<List>(board.any()).next().map(|it| it.0));
        // A list that no row needs is laid all the same: a board without lists is no place to look at.
        let list = list.unwrap_or_else(|| laying.list(&new_list));
        for target in mapping.targets() {
            if let Target::Field(field) = target {
                laying.offers(ws, *field);
            }
        }
        let ruined = (0..mapping.targets().len()).map(|at| {
            let name = plain_header(headers.get(at).map_or("", String::as_str));
            let is_asked =
                mapping.targets()[at] != Target::Leave && (mapping.key() == Some(at) || is_of_numbers(&name));
            let cell = |it: &Row| it.cells.get(at).cloned().unwrap_or_default();
            is_asked.then(|| {
                let cells: Vec<String> = rows.iter().map(cell).collect();
                ruined(&cells.iter().map(String::as_str).collect::<Vec<_>>())
            })
        });
        Planning {
            ruined: ruined.collect(),
            rows,
            from,
            headers,
            mapping,
            board,
            list,
            marks,
            fields,
            laying,
            known: known.unwrap_or_default(),
            seen: HashMap::default(),
            at: from,
            placed: vec![],
            plan: Plan {
                board,
                new: 0,
                updated: 0,
                unchanged: 0,
                problems: vec![],
                laid: Laid::default(),
                sets: vec![],
            },
        }
    }

    /// Looks at so many rows more; true while there are more.
    pub fn step(&mut self, ws: &Workspace, rows: usize) -> bool {
        let end = self.rows.len().min(self.at + rows);
        let all = self.rows.clone();
        for (at, row) in all.iter().enumerate().take(end).skip(self.at) {
            if let Err((column, trouble)) = self.row(ws, at, row) {
                self.plan.problems.push(Problem { row: row.number, column, trouble });
            }
        }
        self.at = end;
        self.at < self.rows.len()
    }

    /// How many rows are looked at, of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.at - self.from, self.rows.len() - self.from)
    }

    /// The whole.
    ///
    /// # Errors
    /// [`Refused::NoRoom`] where no rank is left at an end, which only a forged rank brings about.
    pub fn done(mut self, ws: &Workspace) -> Result<Plan, Refused> {
        if self.plan.is_empty() {
            return Ok(self.plan);
        }
        let new = self.mapping.targets().iter().zip(&self.headers).filter(|it| *it.0 == Target::NewField);
        let new: Vec<String> = new.map(|it| it.1.clone()).collect();
        let (mut sets, laid) = self.laying.done(ws, &new)?;
        for field in
            self.mapping.targets().iter().enumerate().filter_map(|(at, it)| field_of(*it, &self.headers[at]))
        {
            let is_laid = ws.get(field).is_none_or(|it| it.per_board || it.trashed);
            if is_laid {
                sets.push((Board::KIND, self.board.any(), Board::USES.of(field), true.write()));
            }
        }
        sets.append(&mut self.plan.sets);
        for (list, cards) in self.placed {
            let ranks = standings_at_end(ws, list.any(), Card::KIND, cards.len())?;
            for (card, rank) in cards.into_iter().zip(ranks) {
                sets.push((Card::KIND, card.any(), Card::PLACE.key(), Value::Place(list.any(), rank)));
            }
        }
        Ok(Plan { sets, laid, ..self.plan })
    }

    fn row(&mut self, ws: &Workspace, at: usize, row: &Row) -> Result<(), (Option<usize>, Trouble)> {
        let card = self.card_of(ws, at, row)?;
        let said = self.said(ws, at, row, card)?;
        let (id, is_new) = match card {
            Found::Card(card) => (card, false),
            Found::New(id) => {
                let has_title =
                    said.iter().any(|it| matches!(it, Said::Value(key, _) if *key == Card::TITLE.key()));
                if !has_title {
                    return Err((self.mapping.column(Target::Title), Trouble::NoTitle));
                }
                (id.map_or_else(|| Id::of(self.laying.new_id()), Id::of), true)
            }
        };
        let before = self.plan.sets.len();
        let mut list = is_new.then_some(self.list);
        for said in said {
            match said {
                Said::List(name) => list = Some(self.laying.list(&name)),
                said => self.set(ws, id, said),
            }
        }
        let stands = ws.get(id).and_then(|it| it.place.as_ref()).map(|it| it.parent);
        let moves = list.filter(|it| Some(*it) != stands);
        if let Some(list) = moves {
            match self.placed.iter_mut().find(|it| it.0 == list) {
                Some(it) => it.1.push(id),
                None => self.placed.push((list, vec![id])),
            }
        }
        match (is_new, self.plan.sets.len() > before || moves.is_some()) {
            (true, _) => self.plan.new += 1,
            (_, true) => self.plan.updated += 1,
            _ => self.plan.unchanged += 1,
        }
        Ok(())
    }

    /// The card a row is of.
    fn card_of(&mut self, ws: &Workspace, at: usize, row: &Row) -> Result<Found, (Option<usize>, Trouble)> {
        let Some(column) = self.mapping.key() else { return Ok(Found::New(None)) };
        let wrong = |trouble| Err((Some(column), trouble));
        let raw = row.cells.get(column).map_or("", String::as_str);
        if self.is_ruined(column, at, raw) {
            return wrong(Trouble::Ruined(raw.trim().to_owned()));
        }
        let text = plain(raw).trim().to_owned();
        if text.is_empty() {
            // A row without an id is a card that is not there yet.
            let is_id = self.mapping.targets()[column] == Target::Card;
            return if is_id { Ok(Found::New(None)) } else { wrong(Trouble::NoKey) };
        }
        let by = RecordId::derived(&text);
        if let Some(first) = self.seen.insert(by, row.number) {
            self.seen.insert(by, first);
            return wrong(Trouble::SameAs(first));
        }
        match self.known.get(&by).map(Vec::as_slice) {
            Some([card]) => Ok(Found::Card(*card)),
            Some(several) => wrong(Trouble::Several(several.len())),
            None if self.mapping.targets()[column] == Target::Card => match text.parse::<RecordId>() {
                Ok(id) if ws.record(id).is_none() => Ok(Found::New(Some(id))),
                _ => wrong(Trouble::Elsewhere),
            },
            None => Ok(Found::New(None)),
        }
    }

    fn is_ruined(&self, column: usize, at: usize, raw: &str) -> bool {
        match &self.ruined[column] {
            Some(ruined) => ruined[at],
            None => is_power(raw),
        }
    }

    /// What a row says that its card does not say already.
    fn said(
        &self,
        ws: &Workspace,
        at: usize,
        row: &Row,
        found: Found,
    ) -> Result<Vec<Said>, (Option<usize>, Trouble)> {
        let card = match found {
            Found::Card(id) => ws.get(id).map(|it| (id, it)),
            Found::New(_) => None,
        };
        let mut all = vec![];
        for (column, target) in self.mapping.targets().iter().enumerate() {
            let raw = row.cells.get(column).map_or("", String::as_str);
            let known = match target {
                Target::Leave | Target::Card => continue,
                Target::Field(field) => match self.fields.get(*field) {
                    Some(known) => Some(known),
                    None => continue,
                },
                _ => None,
            };
            let shape = known.map_or(FieldShape::Text, |it| it.shape);
            let is_words = match target {
                Target::Title | Target::Body | Target::NewField => true,
                Target::Field(_) => matches!(shape, FieldShape::Text | FieldShape::Link),
                _ => false,
            };
            if is_words && self.is_ruined(column, at, raw) {
                return Err((Some(column), Trouble::Ruined(raw.trim().to_owned())));
            }
            let text = plain(raw);
            let text = if *target == Target::Body { text.as_str() } else { text.trim() };
            if text.trim().is_empty() || (!is_words && is_dash(text)) {
                continue;
            }
            // What the card would be written as is what it says.
            let own = self.named(column, *target);
            if card.is_some_and(|it| cell(ws, &self.fields, self.marks, it, own).text().trim() == text.trim())
            {
                continue;
            }
            let said = match (target, known) {
                (_, Some(known)) => of_field(text, known),
                (Target::NewField, _) => {
                    let key = Card::VALUE.of(new_field(&self.headers[column]));
                    Ok(Some(Said::Value(key, Value::Text(text.replace("\r\n", "\n")))))
                }
                _ => of_card(text, *target),
            };
            let wrong = |wrong| (Some(column), Trouble::Wrong(wrong, text.to_owned()));
            all.extend(said.map_err(wrong)?);
        }
        Ok(all)
    }

    /// A new field as the field that it is after the first time.
    fn named(&self, column: usize, target: Target) -> Target {
        key_target(&self.mapping, &self.headers, column).unwrap_or(target)
    }

    /// Sets what a card does not say yet.
    fn set(&mut self, ws: &Workspace, card: Id<Card>, said: Said) {
        let mut put = |key: Key, value: Value| {
            let says = ws.value(card.any(), key);
            if says != value && !(says.is_empty() && value.is_empty()) {
                self.plan.sets.push((Card::KIND, card.any(), key, value));
            }
        };
        match said {
            Said::Value(key, value) => put(key, value),
            Said::Owner(name) => put(Card::OWNER.key(), Some(self.laying.member(&name)).write()),
            Said::Person(field, name) => {
                put(Card::VALUE.of(field), Some(self.laying.member(&name)).write());
            }
            Said::Choice(field, name) => {
                put(Card::VALUE.of(field), Some(self.laying.choice(field, &name)).write());
            }
            Said::Labels(words) => {
                let labels: Vec<_> = words.iter().map(|it| self.laying.label(it)).collect();
                let worn = ws.get(card).map(|it| it.labels.clone()).unwrap_or_default();
                worn.iter()
                    .filter(|it| !labels.contains(&it.0))
                    .for_each(|it| put(Card::LABEL.of(it.0), false.write()));
                labels.iter().for_each(|it| put(Card::LABEL.of(*it), true.write()));
            }
            Said::Choices(field, words) => {
                let chosen: Vec<_> = words.iter().map(|it| self.laying.choice(field, it)).collect();
                let offered = ws.children::<Choice>(field.any()).map(|it| it.0);
                offered
                    .filter(|it| !chosen.contains(it))
                    .for_each(|it| put(Card::CHOSEN.of(it), false.write()));
                chosen.iter().for_each(|it| put(Card::CHOSEN.of(*it), true.write()));
            }
            Said::List(_) => {}
        }
    }
}

/// The card of a row.
#[derive(Clone, Copy)]
enum Found {
    Card(Id<Card>),
    /// Not here yet; under this id, where it says one.
    New(Option<RecordId>),
}

/// The field a column fills.
fn field_of(target: Target, header: &str) -> Option<Id<Field>> {
    match target {
        Target::Field(field) => Some(field),
        Target::NewField => Some(new_field(header)),
        _ => None,
    }
}

/// What a column says of cards that are here.
fn key_target(mapping: &Mapping, headers: &[String], column: usize) -> Option<Target> {
    let target = *mapping.targets().get(column)?;
    match target {
        Target::NewField => Some(Target::Field(new_field(headers.get(column)?))),
        target => Some(target),
    }
}

/// The cards of a board, those put away too, by what they say; those in 回收站 are not there.
fn cards_by(
    ws: &Workspace,
    fields: &Fields,
    marks: Marks,
    board: Id<Board>,
    by: Option<Target>,
) -> HashMap<RecordId, Vec<Id<Card>>, Ids> {
    let mut known: HashMap<RecordId, Vec<Id<Card>>, Ids> = HashMap::default();
    let Some(by) = by else { return known };
    let on_board = |list: Id<List>| {
        ws.get(list).is_some_and(|it| !it.trashed && it.place.as_ref().is_some_and(|it| it.parent == board))
    };
    for record in ws.records().iter().filter(|it| !it.is_purged()) {
        let Some(card) = Card::in_data(&record.data).filter(|it| !it.trashed && !it.template) else {
            continue;
        };
        if !card.place.as_ref().is_some_and(|it| on_board(it.parent)) {
            continue;
        }
        let id = Id::<Card>::of(record.id);
        let text = cell(ws, fields, marks, (id, card), by).text();
        if !text.trim().is_empty() {
            known.entry(RecordId::derived(text.trim())).or_default().push(id);
        }
    }
    known
}

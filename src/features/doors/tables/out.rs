//! What a card says in the cells of a table, and a board written as one.
//!
//! **Invariant:** what is written is read again as what the card says: [`Planning`](super::planning::Planning) compares by it.

use super::{
    cells::safe,
    columns::{Target, is_written},
    delimited::write_row,
};
use crate::{
    domain::{
        board::{Board, Choice, Field, Label, List},
        buyers::{is_field_of_buyers, tells_of_buyer},
        card::Card,
        field_shape::{FieldShape, NUMBER_PARTS, Says},
        id::Id,
        record::Typed,
        value::Value,
        when::When,
        workspace::{Workspace, children::Slot},
    },
    features::{
        boards::{
            lens::{sieve::Sieve, table::Fact, table_columns::table_columns},
            queries::{lists, member_name},
        },
        doors::workbook::writing::write_row as write_cells,
        fields::known::{Fields, Known},
    },
};

/// How yes and no are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Marks {
    /// Yes.
    pub yes: &'static str,
    /// No.
    pub no: &'static str,
}

/// Between several words in a cell.
const AND: &str = "、";

/// What a cell says, and whether it is one that spreadsheets should count with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cell {
    /// Words, whatever they look like.
    Text(String),
    /// A number or a day.
    Plain(String),
}

impl Cell {
    /// What it says.
    pub fn text(self) -> String {
        match self {
            Cell::Text(text) | Cell::Plain(text) => text,
        }
    }

    /// As it stands in a text that a spreadsheet opens.
    fn written(self) -> String {
        match self {
            Cell::Text(text) => safe(&text),
            Cell::Plain(text) => text,
        }
    }
}

/// What a card says of one thing.
pub fn cell(
    ws: &Workspace,
    fields: &Fields,
    marks: Marks,
    (id, card): (Id<Card>, &Card),
    of: Target,
) -> Cell {
    let yes_or_no = |on: bool| if on { marks.yes } else { marks.no };
    let day = |it: Option<When>| Cell::Plain(it.map(|it| it.to_string()).unwrap_or_default());
    Cell::Text(match of {
        Target::Leave | Target::NewField => String::new(),
        Target::Title => card.title.clone(),
        Target::Body => card.body.clone(),
        Target::List => {
            let list = card.place.as_ref().and_then(|it| ws.get::<List>(it.parent));
            list.map(|it| it.name.clone()).unwrap_or_default()
        }
        Target::Owner => card.owner.and_then(|it| member_name(ws, it)).unwrap_or_default(),
        Target::Start => return day(card.start),
        Target::Due => return day(card.due),
        Target::Done => yes_or_no(card.done).to_owned(),
        Target::Labels => {
            let worn = card.labels.iter().filter_map(|it| ws.get::<Label>(it.0)).filter(|it| !it.trashed);
            worn.map(|it| it.name.as_str()).collect::<Vec<_>>().join(AND)
        }
        Target::Card => id.to_string(),
        Target::Field(field) => match fields.get(field) {
            Some(known) => return of_field(ws, fields, marks, card, known),
            None => String::new(),
        },
    })
}

fn of_field(ws: &Workspace, fields: &Fields, marks: Marks, card: &Card, known: &Known) -> Cell {
    match (known.shape, card.value(known.field)) {
        (FieldShape::Money, Some(Value::Number(fen))) => Cell::Plain(parts(*fen, 100)),
        (FieldShape::Number, Some(Value::Number(number))) => Cell::Plain(parts(*number, NUMBER_PARTS)),
        (FieldShape::Count, Some(Value::Number(pieces))) => Cell::Plain(pieces.to_string()),
        (FieldShape::Date, Some(Value::When(day))) => Cell::Plain(day.to_string()),
        (FieldShape::Check, Some(Value::Flag(on))) => Cell::Text(if *on { marks.yes } else { "" }.to_owned()),
        (FieldShape::Choice, Some(Value::Record(choice))) => {
            Cell::Text(ws.get(Id::<Choice>::of(*choice)).map(|it| it.name.clone()).unwrap_or_default())
        }
        _ => match fields.says(ws, card, known) {
            Some(Says::Text(text) | Says::Address(text)) => Cell::Text(text),
            Some(Says::Names(names)) => Cell::Text(names.join(AND)),
            Some(Says::Money(fen)) => Cell::Plain(parts(fen, 100)),
            Some(Says::Count(pieces)) => Cell::Plain(pieces.to_string()),
            Some(Says::Number(number, _)) => Cell::Plain(parts(number, NUMBER_PARTS)),
            Some(Says::Date(day)) => Cell::Plain(day.to_string()),
            Some(Says::Ticked) => Cell::Text(marks.yes.to_owned()),
            Some(Says::Trouble(..)) | None => Cell::Text(String::new()),
        },
    }
}

/// A number in so many parts, as spreadsheets read it: `1495.5`.
fn parts(number: i64, of_one: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let (whole, rest) = ((number / of_one).unsigned_abs(), (number % of_one).unsigned_abs());
    let width = of_one.ilog10() as usize;
    match rest {
        0 => format!("{sign}{whole}"),
        rest => format!("{sign}{whole}.{}", format!("{rest:0width$}").trim_end_matches('0')),
    }
}

/// The columns of a board as a table: those its table shows, fields of which a card says something, the text, and the card.
pub fn columns(ws: &Workspace, fields: &Fields, board: Id<Board>, slots: &[Slot]) -> Vec<Target> {
    let says = |field: Id<Field>| {
        let several = fields.get(field).is_some_and(|it| it.shape == FieldShape::Choices);
        let choices: Vec<Id<Choice>> = match several {
            true => ws.children::<Choice>(field.any()).map(|it| it.0).collect(),
            false => vec![],
        };
        let mut cards = slots.iter().filter_map(|it| Card::in_data(&ws.in_slot(*it)?.data));
        cards.any(|it| it.value(field).is_some() || choices.iter().any(|choice| it.has_chosen(*choice)))
    };
    let target = |fact: Fact| match fact {
        Fact::Title => Target::Title,
        Fact::List => Target::List,
        Fact::Owner => Target::Owner,
        Fact::Platform => Target::Field(Field::PLATFORM),
        Fact::Price => Target::Field(Field::PRICE),
        Fact::Stock => Target::Field(Field::STOCK),
        Fact::Start => Target::Start,
        Fact::Due => Target::Due,
        Fact::Labels => Target::Labels,
        Fact::Done => Target::Done,
        Fact::Own(field) => Target::Field(field),
    };
    let all = table_columns(ws, board, fields).into_iter().map(|it| (target(it.fact), it.shown));
    let is_told = |(target, shown): &(Target, bool)| match target {
        Target::Field(field) => fields.get(*field).is_some() && (*shown || says(*field)),
        _ => true,
    };
    let mut told: Vec<Target> = all.filter(is_told).map(|it| it.0).collect();
    told.extend([Target::Body, Target::Card]);
    told
}

/// As what a table is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// A text with this sign between cells.
    Text(char),
    /// The rows of a workbook.
    Workbook,
}

impl Form {
    fn write(self, out: &mut String, cells: impl Iterator<Item = Cell>) {
        match self {
            Form::Text(delimiter) => write_row(out, cells.map(Cell::written), delimiter),
            Form::Workbook => write_cells(out, cells),
        }
    }
}

/// A board on its way to be a table, in slices.
pub struct Writing {
    slots: Vec<Slot>,
    at: usize,
    fields: Fields,
    marks: Marks,
    columns: Vec<Target>,
    form: Form,
    /// What tells of buyers is left out.
    veiled: bool,
    /// How many cells were left empty for that.
    pub held_back: usize,
    out: String,
}

impl Writing {
    /// Begins with the names of the columns, as `name` says them. Written are the cards that come through the sieve, list by
    /// list.
    pub fn new(
        ws: &Workspace,
        (board, sieve): (Id<Board>, &Sieve),
        marks: Marks,
        form: Form,
        veiled: bool,
        name: impl Fn(Target) -> String,
    ) -> Writing {
        let fields = Fields::of(ws);
        let slots: Vec<Slot> =
            lists(ws, board).into_iter().flat_map(|it| sieve.sift(ws, it).to_vec()).collect();
        let mut columns = columns(ws, &fields, board, &slots);
        let is_of_buyers = |it: &Target| match it {
            Target::Field(field) => fields.get(*field).is_some_and(|it| is_field_of_buyers(&it.name)),
            _ => false,
        };
        let before = columns.len();
        columns.retain(|it| !(veiled && is_of_buyers(it)));
        let held_back = (before - columns.len()) * slots.len();
        let mut out = String::new();
        let said = |it: &Target| match it {
            Target::Field(field) => fields.get(*field).map(|it| it.name.clone()).unwrap_or_default(),
            target => name(*target),
        };
        form.write(&mut out, columns.iter().map(|it| Cell::Text(said(it))));
        Writing { slots, at: 0, fields, marks, columns, form, veiled, held_back, out }
    }

    /// Writes at most so many rows; true while there are more.
    pub fn step(&mut self, ws: &Workspace, rows: usize) -> bool {
        let end = self.slots.len().min(self.at + rows);
        for slot in self.at..end {
            let Some(record) = ws.in_slot(self.slots[slot]) else { continue };
            let Some(card) = Card::in_data(&record.data) else { continue };
            let mut held_back = 0;
            let cells = self.columns.iter().map(|it| {
                let cell = cell(ws, &self.fields, self.marks, (Id::of(record.id), card), *it);
                match cell {
                    Cell::Text(text) if self.veiled && *it != Target::Card && tells_of_buyer(&text) => {
                        held_back += 1;
                        Cell::Text(String::new())
                    }
                    cell => cell,
                }
            });
            self.form.write(&mut self.out, cells);
            self.held_back += held_back;
        }
        self.at = end;
        self.at < self.slots.len()
    }

    /// How many cards are written, of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.slots.len())
    }

    /// What is written since the last time this was asked.
    pub fn take(&mut self) -> String {
        std::mem::take(&mut self.out)
    }
}

/// Whether a table can say something of a field.
pub fn writable(fields: &Fields) -> impl Iterator<Item = &Known> {
    fields.all().iter().filter(|it| is_written(it.shape))
}

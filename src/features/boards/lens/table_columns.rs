//! The columns of a board's table: which there are, in which order, which of them are shown. The board keeps it, for
//! everybody who works on it sees the same ledger.
//!
//! **Invariant:** every column has one place; the title is always shown; a field that is new stands at the end.

use super::table::Fact;
use crate::{
    domain::{
        board::{Board, Field},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        field_shape::{FieldShape, Says},
        formula::{Amount, Figure},
        id::{Id, RecordId},
        record::Typed,
        value::Shape,
        workspace::{Workspace, children::Slot},
    },
    features::fields::{
        known::{Fields, Known},
        queries::{BUILT_IN, is_asked},
    },
};

/// A column of the table, and whether it is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TableColumn {
    /// What it says.
    pub fact: Fact,
    /// Seen in the table.
    pub shown: bool,
}

impl Fact {
    /// What the board knows the column by. What is no field is named like one.
    pub const fn column(self) -> Id<Field> {
        match self {
            Fact::Title => Id::of(RecordId::derived("column/title")),
            Fact::List => Id::of(RecordId::derived("column/list")),
            Fact::Owner => Id::of(RecordId::derived("column/owner")),
            Fact::Platform => Field::PLATFORM,
            Fact::Price => Field::PRICE,
            Fact::Stock => Field::STOCK,
            Fact::Start => Id::of(RecordId::derived("column/start")),
            Fact::Due => Id::of(RecordId::derived("column/due")),
            Fact::Labels => Id::of(RecordId::derived("column/labels")),
            Fact::Done => Id::of(RecordId::derived("column/done")),
            Fact::Own(field) => field,
        }
    }
}

/// All columns of a board's table, in order.
pub fn table_columns(ws: &Workspace, board: Id<Board>, fields: &Fields) -> Vec<TableColumn> {
    let said = ws.get(board).map(|it| it.columns.as_slice()).unwrap_or_default();
    let own = fields.all().iter().map(|it| Fact::Own(it.field));
    let own = own.filter(|own| Fact::ALL.iter().all(|it| it.column() != own.column()));
    let place = |fact: Fact| said.iter().find(|it| it.0 == fact.column()).map_or(0, |it| it.1);
    let mut all: Vec<(u64, TableColumn)> = vec![];
    for fact in Fact::ALL.into_iter().chain(own) {
        let place = place(fact);
        let is_plain = match fact {
            Fact::Own(field) => !BUILT_IN.contains(&field) && is_asked(ws, board, field),
            _ => true,
        };
        let shown = fact == Fact::Title || if place == 0 { is_plain } else { place > 0 };
        let place = if place == 0 { u64::MAX } else { place.unsigned_abs() };
        // Few, and those of one place stay as they come.
        let at = all.partition_point(|it| it.0 <= place);
        all.insert(at, (place, TableColumn { fact, shown }));
    }
    all.into_iter().map(|it| it.1).collect()
}

/// Shows a column, or hides it.
pub fn show_column(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    fact: Fact,
    on: bool,
) -> Result<Change, Refused> {
    let mut all = table_columns(ws, board, &Fields::of(ws));
    all.iter_mut().filter(|it| it.fact == fact).for_each(|it| it.shown = on || fact == Fact::Title);
    keep(ws, cx, board, &all)
}

/// Moves a column to `index` among those shown, not counting itself.
pub fn move_column(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    fact: Fact,
    index: usize,
) -> Result<Change, Refused> {
    let mut all = table_columns(ws, board, &Fields::of(ws));
    let own = all.iter().position(|it| it.fact == fact).ok_or(Refused::Gone)?;
    let column = all.remove(own);
    let shown = all.iter().enumerate().filter(|it| it.1.shown).map(|it| it.0);
    let places: Vec<usize> = shown.collect();
    // Hidden ones stay behind the one they stand behind.
    let at = places.get(index).copied().unwrap_or(places.last().map_or(0, |it| it + 1));
    all.insert(at, column);
    keep(ws, cx, board, &all)
}

/// What the columns of some cards add up to, where they are numbers that can be.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Sums(Vec<Option<Figure>>);

/// The field whose numbers a column adds up. Prices of pieces are not.
fn added(fields: &Fields, fact: Fact) -> Option<&Known> {
    let field = match fact {
        Fact::Stock => Field::STOCK,
        Fact::Own(field) => field,
        _ => return None,
    };
    fields.get(field).filter(|it| it.shape.is_number())
}

impl Sums {
    /// Adds up the cards of a list that come through.
    pub fn of(ws: &Workspace, slots: &[Slot], fields: &Fields, columns: &[Fact]) -> Sums {
        let asked = columns.iter().enumerate().filter_map(|it| Some((it.0, added(fields, *it.1)?.field)));
        let asked: Vec<(usize, Id<Field>)> = asked.collect();
        let mut sums = Sums(vec![None; columns.len()]);
        for card in slots.iter().filter_map(|it| Card::in_data(&ws.in_slot(*it)?.data)) {
            for (at, field) in &asked {
                sums.take(*at, fields.figure(card, *field).ok());
            }
        }
        sums
    }

    /// These and those together.
    pub fn add(&mut self, other: &Sums) {
        self.0.resize(self.0.len().max(other.0.len()), None);
        other.0.iter().enumerate().for_each(|it| self.take(it.0, *it.1));
    }

    fn take(&mut self, at: usize, figure: Option<Figure>) {
        let Some(figure) = figure else { return };
        let before = self.0[at].map_or(Amount::ZERO, |it| it.amount);
        // More than fits stays at what fitted.
        let amount = before.plus(figure.amount).unwrap_or(before);
        self.0[at] = Some(Figure { amount, money: figure.money });
    }

    /// What each column says of it.
    pub fn said(&self, fields: &Fields, columns: &[Fact]) -> Vec<Option<Says>> {
        let says = |(fact, sum): (&Fact, &Option<Figure>)| {
            let (known, sum) = (added(fields, *fact)?, (*sum)?);
            match known.shape {
                FieldShape::Count => Some(Says::Count(sum.amount.parts(1)?)),
                _ => Some(Says::figure(sum, &known.unit)),
            }
        };
        columns.iter().zip(&self.0).map(says).collect()
    }
}

fn keep(ws: &Workspace, cx: &mut Context, board: Id<Board>, all: &[TableColumn]) -> Result<Change, Refused> {
    ws.get(board).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "board.columns");
    for (column, place) in all.iter().zip(1i64..) {
        let place = if column.shown { place } else { -place };
        edit.set_key(board, Board::COLUMN.of(column.fact.column()), place.write());
    }
    Ok(edit.done(cx))
}

//! Why what came is not taken in, and the one sentence that says so.

use crate::{
    features::doors::{tables::delimited::NoTable, trello::NotTrello, workbook::NotAWorkbook},
    ui::file_pick::Unreadable,
    words::{doors as words, exchange},
};

/// Why something is refused as a whole. Whatever it is, nothing was changed.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub(super) enum Fault {
    /// The browser could not read the file.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// A workbook of Excel before 2007, or one with a password.
    #[error("an old or locked workbook")]
    OldWorkbook,
    /// It begins as a workbook, and is none that is read.
    #[error(transparent)]
    Workbook(#[from] NotAWorkbook),
    /// Its letters are of no encoding that is known here.
    #[error("letters of an unknown encoding")]
    Letters,
    /// It is no table that is taken in.
    #[error(transparent)]
    Table(#[from] NoTable),
    /// It is no board that is taken in.
    #[error(transparent)]
    Trello(#[from] NotTrello),
    /// One change does not hold it.
    #[error("more than one change holds")]
    TooMuchAtOnce,
}

impl Fault {
    /// What a person is told.
    pub fn sentence(&self) -> String {
        let said = match self {
            Fault::Unreadable(_) => exchange::fault_read(),
            Fault::OldWorkbook => words::fault_old_workbook(),
            Fault::Workbook(NotAWorkbook::Damaged) => words::fault_workbook(),
            Fault::Workbook(NotAWorkbook::TooMuch) => words::fault_too_much(),
            Fault::Letters => words::fault_letters(),
            Fault::TooMuchAtOnce => words::too_much_at_once(),
            Fault::Trello(NotTrello::NotJson) => words::not_json(),
            Fault::Trello(NotTrello::OtherJson) => words::other_json(),
            Fault::Trello(NotTrello::TooMuch) => words::trello_too_much(),
            Fault::Table(NoTable::Empty) => words::fault_empty(),
            Fault::Table(NoTable::NotText) => words::fault_not_text(),
            Fault::Table(NoTable::TooMuch) => words::fault_too_much(),
            Fault::Table(NoTable::TooWide(row)) => return words::fault_too_wide(*row),
            Fault::Table(NoTable::TooLong(row)) => return words::fault_too_long(*row),
            Fault::Table(NoTable::Unclosed(row)) => return words::fault_unclosed(*row),
        };
        said.to_owned()
    }
}

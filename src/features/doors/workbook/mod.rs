//! Excel's workbooks (.xlsx): what their cells say, and a table written as one (ECMA-376, of which this is what tables need).
//!
//! **Invariant:** no text is ever a formula, read or written; whatever the bytes, reading ends and holds no more than is borne.

mod numbers;
pub mod reading;
pub mod writing;
mod xml;

use crate::domain::zip::Fault;

/// Why a workbook is not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotAWorkbook {
    /// It is damaged, or something else.
    #[error("no workbook")]
    Damaged,
    /// More than a table of a shop has.
    #[error("too much at once")]
    TooMuch,
}

impl From<Fault> for NotAWorkbook {
    fn from(fault: Fault) -> NotAWorkbook {
        match fault {
            Fault::Damaged => NotAWorkbook::Damaged,
            Fault::TooMuch => NotAWorkbook::TooMuch,
        }
    }
}

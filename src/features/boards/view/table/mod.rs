//! A board as a table: a grid to walk and write in at the desk, rows of two lines on a phone.

mod cell;
mod cursor;
mod editor;
mod grid;
mod head;
mod line;
mod widths;

pub(super) use self::grid::Table;

use crate::{features::boards::lens::table::Fact, words::table as words};

/// What a column is called.
fn fact_name(fact: Fact) -> &'static str {
    match fact {
        Fact::Title => words::title(),
        Fact::List => words::list(),
        Fact::Owner => words::owner(),
        Fact::Platform => words::platform(),
        Fact::Price => words::price(),
        Fact::Stock => words::stock(),
        Fact::Start => words::start(),
        Fact::Due => words::due(),
        Fact::Labels => words::labels(),
        Fact::Done => words::done(),
    }
}

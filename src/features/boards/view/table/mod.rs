//! A board as a table: a grid to walk and write in at the desk, rows of two lines on a phone.

mod cell;
mod check;
mod columns_panel;
mod cursor;
mod editor;
mod foot;
mod grid;
mod head;
mod line;
mod own;
mod rows;
mod widths;

pub(super) use self::grid::Table;

use super::desk::Desk;
use crate::{features::boards::lens::table::Fact, words::table as words};

/// What a column is called.
fn fact_name(desk: Desk, fact: Fact) -> String {
    let name = match fact {
        Fact::Own(field) => {
            return desk.sums.fields.with(|it| it.get(field).map(|it| it.name.clone())).unwrap_or_default();
        }
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
    };
    name.to_owned()
}

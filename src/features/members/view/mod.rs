//! 通讯录 and what is done to people: their sheets, departments, 交接, and the question who somebody is.

mod asking;
mod copying;
mod department_choice;
mod department_menu;
mod department_sheet;
mod form;
mod hand_sheet;
mod page;
mod person_sheet;
mod row;
mod work_part;

pub use self::{
    asking::{Asking, AskingLayer},
    page::{PeoplePage, PeopleWays},
};

use crate::{
    domain::{board::Department, board::Member, id::Id},
    ui::prelude::*,
};

/// What lies open over the page, beside somebody's sheet, which has an address.
#[derive(Clone, PartialEq)]
enum Open {
    /// Somebody new.
    Adding,
    /// Somebody, to be described otherwise.
    Changing(Id<Member>),
    /// Somebody who hands over.
    Handing(Id<Member>),
    /// A new department in this one.
    Founding(Id<Department>),
    /// A department, to be called otherwise.
    Renaming(Id<Department>),
    /// A department, to stand elsewhere.
    Moving(Id<Department>),
}

/// What the parts of the page open.
type Opened = RwSignal<Option<Open>>;

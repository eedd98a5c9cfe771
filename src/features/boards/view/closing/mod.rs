//! 收工 of a list or a board: which day, what becomes of its cards, and the 日结单 that prints.

mod carried_fact;
mod paper;
mod plan;
mod sheet;

pub(super) use carried_fact::CarriedFact;
pub use sheet::ClosingSheet;

use time::Date;

use crate::{features::closing::queries::Calendar, session::Session, ui::local_time::local_time};

/// On which day a moment was, on this device.
fn day_of(at: i64) -> Date {
    local_time(at).0
}

/// The calendar of this device.
fn calendar(session: Session) -> Calendar {
    Calendar { today: session.today(), day_of }
}

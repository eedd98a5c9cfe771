//! Says what came of an act: undone, overtaken, refused.

use super::next_card;
use crate::{
    session::{Outcome, Session},
    ui::notice::Notices,
    words::{trouble, undo},
};

/// Lets every outcome of the session become a notice.
pub fn tell(session: Session, notices: Notices) {
    session.on_outcome(move |outcome| match outcome {
        Outcome::Undone(label) => {
            notices.offer(undo::undone(undo::act(label.as_str())), undo::redo(), move || session.redo())
        }
        Outcome::Redone(label) => {
            notices.offer(undo::redone(undo::act(label.as_str())), undo::undo(), move || session.undo())
        }
        Outcome::PartlyOvertaken(label) => notices.tell(undo::partly_overtaken(undo::act(label.as_str()))),
        Outcome::Overtaken(label) => notices.tell(undo::all_overtaken(undo::act(label.as_str()))),
        Outcome::Refused(refused) => notices.tell(trouble::refused(refused)),
        Outcome::Followed(card, count) => next_card::tell(session, notices, card, count),
    });
}

//! Says what came of an act: undone, overtaken, refused.

use super::next_card;
use crate::{
    features::taking_back::{offer, offer_undo},
    session::{Outcome, Session},
    ui::notice::Notices,
    words::{card, trouble, undo},
};

/// Lets every outcome of the session become a notice.
pub fn tell(session: Session, notices: Notices) {
    session.on_outcome(move |outcome| match outcome {
        Outcome::Undone(label, act) => {
            offer(session, notices, undo::undone(undo::act(label.as_str())), undo::redo(), act)
        }
        Outcome::Redone(label, act) => {
            offer_undo(session, notices, undo::redone(undo::act(label.as_str())), act)
        }
        Outcome::PartlyOvertaken(label) => notices.tell(undo::partly_overtaken(undo::act(label.as_str()))),
        Outcome::Overtaken(label) => notices.tell(undo::all_overtaken(undo::act(label.as_str()))),
        Outcome::Refused(refused) => notices.tell(trouble::refused(refused)),
        Outcome::DraftUnreadable => notices.tell(card::draft_unreadable()),
        Outcome::Followed(card, count) => next_card::tell(session, notices, card, count),
    });
}

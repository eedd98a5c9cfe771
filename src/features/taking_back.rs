//! The offer to take back what was just done.
//!
//! **Invariant:** it reverses the act it speaks of, whatever came after, and goes when that is reversed already.

use crate::{
    session::{Act, Session},
    ui::notice::Notices,
    words::undo,
};

/// Says what was done and offers to take it back.
pub fn offer_undo(session: Session, notices: Notices, said: String, act: Act) {
    offer(session, notices, said, undo::undo(), act);
}

/// Says what was done and offers to reverse it, in a word.
pub fn offer(session: Session, notices: Notices, said: String, word: &'static str, act: Act) {
    notices.offer_while(said, word, move || session.can_reverse(act), move || session.reverse(act));
}

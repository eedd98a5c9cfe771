//! Taking in changes from elsewhere, in steps short enough to draw a frame between them.
//!
//! **Invariant:** nobody is told before all of it is there, so nothing is drawn twice.

use leptos::prelude::Notify;

use super::{Session, scope::Concerned};
use crate::domain::change::Change;

/// So many changes are taken in in a step.
const STEP: usize = 1024;

/// Changes from another tab or a packet, being taken in.
pub struct Intake<'a> {
    session: Session,
    coming: std::slice::Chunks<'a, Change>,
    /// Whom it concerns.
    concerned: Concerned,
}

impl Session {
    /// Begins to take in changes from elsewhere.
    pub fn intake<'a>(&self, changes: &'a [Change]) -> Intake<'a> {
        self.update(|it| it.workspace.reserve_for(changes));
        Intake { session: *self, coming: changes.chunks(STEP), concerned: vec![] }
    }
}

impl Intake<'_> {
    /// Goes on a little; false when all is there.
    pub fn step(&mut self) -> bool {
        let Some(part) = self.coming.next() else { return false };
        let mut touched = vec![];
        self.session.update(|it| part.iter().for_each(|change| touched.extend(it.workspace.apply(change))));
        self.session.show(&touched, &mut self.concerned);
        true
    }

    /// Tells everybody whom it concerns, once every step is done.
    pub fn done(self) {
        self.concerned.iter().for_each(|it| it.1.notify());
    }
}

//! A packet among those of its channel: what came before it, and that it came, kept.

use super::turn::Place;
use crate::{
    domain::{
        channel::{Arrival, Came, Channel},
        id::RecordId,
        packet::Header,
    },
    features::boards::queries::is_me,
    session::{
        Session,
        ledger::{LedgerHandle, Trouble},
    },
    words::channels as words,
};

/// What is known of a packet that says its place in a channel.
#[derive(Clone, PartialEq)]
pub(super) struct Arrived {
    came: Came,
    arrival: Arrival,
    /// What there is to say of it.
    pub place: Place,
}

impl Arrived {
    /// Looks what came before; nothing for a packet of no channel, or of this very device.
    pub async fn look(
        session: Session,
        ledger: LedgerHandle,
        header: &Header,
    ) -> Result<Option<Arrived>, Trouble> {
        let here = ledger.get().replica();
        let counted = Arrival::of(header).filter(|_| header.from.replica != here);
        let Some(arrival) = counted else { return Ok(None) };
        let (all, channel) = (ledger.get().came().await?, Channel::of(header));
        let known = all.into_iter().find(|it| it.channel == channel);
        let came = known.unwrap_or_else(|| Came::nothing_of(header));
        let to = header.to.as_ref().map(|it| it.member);
        let is_mine = session.read(|ws| is_me(ws, to, session.me()));
        let place = Place::of(came.turn(&arrival), header, is_mine);
        Ok(Some(Arrived { came, arrival, place }))
    }

    /// Keeps that it came: by an import, or bringing nothing.
    pub async fn keep(self, ledger: LedgerHandle, act: Option<RecordId>) -> Result<(), Trouble> {
        ledger.get().note_arrival(self.came, self.arrival, act).await
    }

    /// What was done, and what is missing all the same.
    pub fn after(&self, done: String) -> String {
        match self.place.lacks() {
            Some(lacks) => words::but(&done, &lacks),
            None => done,
        }
    }
}

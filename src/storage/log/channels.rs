//! What is known of channels: how far one's own have come, and which packets came of others.
//!
//! **Invariant:** one word for each channel, so that a start reads no more the longer two people work together; what is
//! withheld is never counted, and never forgotten.

use super::{Log, act, meta::to_bytes};
use crate::{
    domain::{
        channel::{Arrival, Came, Channel},
        id::RecordId,
        order,
    },
    storage::{
        StorageError,
        start::{Words, take, under, words},
        transaction::{Durability, Read, Shelf, Transaction, Write},
    },
};

/// The last number that went out on a channel of this device.
const SENT: &str = "sent/";
/// What came of a channel.
const CAME: &str = "came/";

impl Log {
    /// The number of the last packet that went out on a channel of this device; 0 when none did.
    pub async fn last_out(&self, channel: Channel) -> Result<u32, StorageError> {
        let word = word(SENT, channel);
        self.meta(&word).await?.map_or(Ok(0), |it| number(&it))
    }

    /// Notes that a packet went out; one that is older than the last changes nothing.
    pub async fn went_out(&self, channel: Channel, out: u32) -> Result<(), StorageError> {
        let word = word(SENT, channel);
        self.decide(&mut |meta| {
            let before = under(meta, &word).map_or(Ok(0), number)?;
            Ok((out > before).then(|| Write::Put(Shelf::Meta, word.as_str().into(), to_bytes(&out))))
        })
        .await
    }

    /// What came of every channel, but for what rests on an import that is withheld.
    pub async fn came(&self) -> Result<Vec<Came>, StorageError> {
        let [meta] = take(self.storage.read(vec![Read::All(Shelf::Meta)]).await?)?;
        in_force(&words(meta))
    }

    /// Notes that a packet came of the channel of `came`: with an import, or bringing nothing that was not here, which
    /// rests on what is here of the same device.
    pub async fn note_arrival(
        &self,
        came: &Came,
        arrival: &Arrival,
        act: Option<RecordId>,
    ) -> Result<(), StorageError> {
        let word = word(CAME, came.channel);
        self.decide(&mut |meta| {
            let mut known = match under(meta, &word) {
                Some(bytes) => read(bytes)?,
                None => came.clone(),
            };
            let here = in_force(meta)?;
            let same = here.iter().filter(|it| it.channel.from() == came.channel.from());
            let here: Vec<(bool, &Arrival)> = same
                .flat_map(|it| it.arrivals.iter().map(move |one| (it.channel == came.channel, one)))
                .collect();
            let stands = here.iter().any(|it| it.0 && it.1.number == arrival.number);
            let rests_on = match act {
                Some(act) => vec![act],
                None if stands => return Ok(None),
                None => {
                    let mut acts: Vec<RecordId> = here.iter().flat_map(|it| it.1.rests_on.clone()).collect();
                    order::sort(&mut acts);
                    acts.dedup();
                    acts
                }
            };
            known.note(Arrival { rests_on, ..arrival.clone() });
            known.name.clone_from(&came.name);
            Ok(Some(Write::Put(Shelf::Meta, word.as_str().into(), to_bytes(&known))))
        })
        .await
    }

    async fn decide(
        &self,
        decide: &mut dyn FnMut(&Words) -> Result<Option<Write>, StorageError>,
    ) -> Result<(), StorageError> {
        let transaction = Transaction {
            reads: vec![Read::All(Shelf::Meta)],
            writes: &[Shelf::Meta],
            durability: Durability::Strict,
            decide: &mut |found| {
                let [meta] = take(found)?;
                Ok(decide(&words(meta))?.into_iter().collect())
            },
        };
        self.storage.transact(transaction).await.map(drop)
    }
}

fn word(prefix: &str, channel: Channel) -> String {
    format!("{prefix}{}", channel.id())
}

fn number(bytes: &[u8]) -> Result<u32, StorageError> {
    postcard::from_bytes(bytes).map_err(|_| StorageError::Damaged("how far a channel has come"))
}

fn read(bytes: &[u8]) -> Result<Came, StorageError> {
    postcard::from_bytes(bytes).map_err(|_| StorageError::Damaged("what came of a channel"))
}

fn in_force(meta: &Words) -> Result<Vec<Came>, StorageError> {
    let withheld = act::withheld(meta)?;
    let came = meta.iter().filter(|it| it.0.starts_with(CAME));
    came.map(|it| Ok(read(&it.1)?.without(|act| withheld.iter().any(|it| it.id == act)))).collect()
}

//! Locks a packet with a passphrase, and opens one, piece by piece. Rules L1–L4.

use web_sys::Blob;

use super::{fault::Fault, packing::Packed};
use crate::{
    domain::{
        chat::inflated,
        locked::{self, Lock, PIECE, Reader},
    },
    ui::{
        cipher::{Key, Unable, drawn},
        deflate::{Deflated, deflate},
        download::{NotSaved, Parts},
        file_pick::Slices,
    },
};

/// The first byte of a piece: how the others are to be read.
const PLAIN: u8 = 0;
const DEFLATED: u8 = 1;

/// Locks a packet; `progress` hears how many of its bytes are done.
pub(super) async fn lock(
    packed: &Packed,
    passphrase: &str,
    progress: impl Fn(usize),
) -> Result<Packed, NotSaved> {
    let lock = Lock::new(drawn().map_err(|_| NotSaved)?);
    let key = Key::of(passphrase, &lock.salt, lock.rounds).await.map_err(|_| NotSaved)?;
    let (mut parts, begin) = (Parts::default(), locked::begin(&lock));
    let mut bytes = begin.len() + locked::END.len();
    parts.text(&begin)?;
    let mut slices = Slices::by(packed.blob.clone(), PIECE as u32);
    let mut number = 0;
    while let Some(piece) = slices.next().await.map_err(|_| NotSaved)? {
        let is_last = slices.done() >= packed.blob.size();
        let nonce = locked::nonce(number, is_last);
        let sealed = key.seal(&nonce, lock.header.as_bytes(), &shortened(piece).await).await;
        let line = locked::line(&sealed.map_err(|_| NotSaved)?);
        bytes += line.len();
        parts.text(&line)?;
        number += 1;
        progress(slices.done() as usize);
    }
    parts.text(locked::END)?;
    Ok(Packed { blob: parts.blob("application/json")?, bytes, ..packed.clone() })
}

/// A piece as short as this browser makes it, and how.
async fn shortened(piece: Vec<u8>) -> Vec<u8> {
    let mut parts = Parts::default();
    let blob: Option<Blob> = parts.bytes(&piece).and_then(|()| parts.blob("")).ok();
    if let Some(blob) = blob
        && let Deflated::Done(short) = deflate(&blob, piece.len(), |_| ()).await
        && short.len() < piece.len()
    {
        return [&[DEFLATED], &short[..]].concat();
    }
    [&[PLAIN], &piece[..]].concat()
}

/// A locked packet being opened.
pub(super) struct Opening {
    reader: Reader,
    passphrase: String,
    key: Option<Key>,
    is_right: bool,
}

impl Opening {
    /// Nothing opened yet.
    pub fn new(passphrase: String) -> Opening {
        Opening { reader: Reader::default(), passphrase, key: None, is_right: false }
    }

    /// Takes the next bytes; answers what was locked in them.
    pub async fn feed(&mut self, bytes: &[u8]) -> Result<Vec<u8>, Fault> {
        self.reader.feed(bytes)?;
        let pieces = self.reader.take();
        let Some(lock) = self.reader.lock().filter(|_| !pieces.is_empty()) else { return Ok(vec![]) };
        let key = match self.key.take() {
            Some(key) => key,
            None => Key::of(&self.passphrase, &lock.salt, lock.rounds).await?,
        };
        let mut all = vec![];
        for piece in pieces {
            let opened = key.open(&piece.nonce, lock.header.as_bytes(), &piece.bytes).await;
            // What the first piece refuses is the passphrase; later on it is the packet.
            let wrong =
                if self.is_right { Fault::Locked(locked::Error::Damaged) } else { Fault::NotThePassphrase };
            let opened = opened.ok_or(wrong)?;
            self.is_right = true;
            match opened.split_first() {
                Some((&PLAIN, plain)) => all.extend_from_slice(plain),
                Some((&DEFLATED, short)) => all.extend(inflated(short, PIECE)?),
                _ => return Err(Fault::Locked(locked::Error::Newer)),
            }
        }
        self.key = Some(key);
        Ok(all)
    }

    /// Nothing comes any more.
    pub fn finish(&self) -> Result<(), Fault> {
        Ok(self.reader.finish()?)
    }
}

impl From<Unable> for Fault {
    fn from(_: Unable) -> Fault {
        Fault::CanNotOpen
    }
}

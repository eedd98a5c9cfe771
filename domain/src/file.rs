//! 附件: a picture or another file on a card or in a note.
//!
//! A record says what the file is; its content lies beside the log in chunks, each under the hash of its bytes. So the
//! same picture on two cards lies there once, and a chunk that arrives damaged is known at once.
//!
//! **Invariant:** the content of a file never changes; another content is another file.

use super::{
    chunk::{ChunkId, Chunks},
    value::{Key, Place},
};
use crate::record;

record! {
    /// 附件: a picture or another file on a card or in a note.
    File = FILE {
        /// What it is called, with its ending.
        name NAME: String,
        /// Where on which card, or in which note.
        place PLACE: Option<Place<Holder>>,
        /// What it is, as browsers say it.
        mime MIME: String,
        /// How long it is.
        bytes BYTES: i64,
        /// Its chunks in order, as [`Chunks`] writes them.
        chunks CHUNKS: String,
        /// How wide it is, of a picture; 0 says nothing.
        width WIDTH: i64,
        /// How high it is.
        height HEIGHT: i64,
        /// The chunk with a small picture of it.
        preview PREVIEW: String,
        /// Shown on the card's tile. On the file and not on the card, where every card would pay for it.
        cover COVER: bool,
        /// Taken away from there.
        trashed TRASHED: bool,
    }
}

/// What holds files: a [`Card`](super::card::Card), or a [`Note`](super::note::Note).
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Holder {}

impl File {
    /// Every register of a file: what a copy of it says too.
    pub const ALL: [Key; 10] = [
        File::NAME.key(),
        File::PLACE.key(),
        File::MIME.key(),
        File::BYTES.key(),
        File::CHUNKS.key(),
        File::WIDTH.key(),
        File::HEIGHT.key(),
        File::PREVIEW.key(),
        File::COVER.key(),
        File::TRASHED.key(),
    ];

    /// Its chunks in order; none when what is written is no list of them.
    pub fn content(&self) -> Vec<ChunkId> {
        Chunks::read(&self.chunks).unwrap_or_default()
    }

    /// The chunk with a small picture of it.
    pub fn small(&self) -> Option<ChunkId> {
        self.preview.parse().ok()
    }

    /// Every chunk that it names.
    pub fn named(&self) -> impl Iterator<Item = ChunkId> {
        self.content().into_iter().chain(self.small())
    }
}

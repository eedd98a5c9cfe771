//! Lays the content of a file down, chunk by chunk, before anything names it.
//!
//! **Invariant:** either all of it lies there, or what was laid down for it is taken back.

use std::rc::Rc;

use web_sys::{Blob, File};

use crate::{
    domain::{
        chunk::{CHUNK, Chunk, ChunkId},
        file,
        id::Id,
    },
    features::files::{
        commands::{MOST_BYTES, NewFile},
        kind::{picture_type, with_ending},
    },
    session::ledger::{Ledger, Trouble},
    ui::{
        file_pick::{Slices, Unreadable},
        pace::Pace,
        picture,
    },
};

/// Why a file is not kept.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub(super) enum Fault {
    /// It is longer than any file may be.
    #[error("{0} bytes are too many")]
    TooBig(u64),
    /// There is nothing in it.
    #[error("it is empty")]
    Empty,
    /// The browser could not read it.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// It could not be stored.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// What was laid down of files, to be taken back if they do not come where they belong after all.
#[derive(Default)]
pub(super) struct Laid(Vec<ChunkId>);

impl Laid {
    /// Takes back what nobody names.
    pub async fn take_back(self, ledger: Rc<dyn Ledger>) {
        if !self.0.is_empty() {
            // What stays is harmless: nobody names it, and it is found by its name when the file comes again.
            _ = ledger.drop_chunks(self.0).await;
        }
    }
}

/// Keeps a file that will be known by an id, under a name; `progress` hears how many of its bytes are done.
pub(super) async fn keep(
    ledger: &Rc<dyn Ledger>,
    (id, file, name): (Id<file::File>, &File, &str),
    laid: &mut Laid,
    progress: &dyn Fn(f64),
) -> Result<NewFile, Fault> {
    let (mut name, mut mime) = (name.to_owned(), file.type_());
    let size = file.size();
    if size == 0.0 {
        return Err(Fault::Empty);
    }
    if size > MOST_BYTES as f64 {
        return Err(Fault::TooBig(size as u64));
    }
    let is_picture = mime.starts_with("image/") && !mime.starts_with("image/svg");
    let prepared =
        if is_picture { picture::prepare(file, picture_type(&mime).is_some()).await } else { None };
    let mut content: Blob = file.clone().into();
    let mut picture = None;
    if let Some(it) = prepared {
        let small = lay(ledger, &it.small, laid, &|_| ()).await?;
        picture = small.first().map(|small| (it.size, *small));
        if let Some(smaller) = it.smaller {
            if smaller.type_() != mime {
                mime = smaller.type_();
                name = with_ending(&name, if mime == "image/png" { "png" } else { "jpg" });
            }
            content = smaller;
        }
    }
    let bytes = content.size();
    let chunks = lay(ledger, &content, laid, &|done| progress(done / bytes * size)).await?;
    Ok(NewFile { file: id, name, mime, bytes: bytes as u64, chunks, picture })
}

async fn lay(
    ledger: &Rc<dyn Ledger>,
    content: &Blob,
    laid: &mut Laid,
    progress: &dyn Fn(f64),
) -> Result<Vec<ChunkId>, Fault> {
    let (mut slices, mut pace) = (Slices::by(content.clone(), CHUNK as u32), Pace::begin());
    let mut ids = vec![];
    while let Some(bytes) = slices.next().await? {
        let chunk = Chunk::of(bytes);
        ids.push(chunk.id);
        let id = chunk.id;
        if ledger.keep_chunk(chunk).await? {
            laid.0.push(id);
        }
        progress(slices.done());
        pace.rest().await;
    }
    Ok(ids)
}

//! The content of a file, put together from its chunks.

use std::rc::Rc;

use web_sys::Blob;

use crate::{
    domain::chunk::ChunkId,
    features::files::{
        kind::{picture_type, safe_name},
        queries::Attached,
    },
    session::ledger::Ledger,
    ui::{
        download::{NotSaved, Parts, save_file},
        pace::Pace,
    },
};

/// What becomes of a file that is asked for.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// All of it.
    Here(Blob),
    /// Some of it has not come, or is damaged.
    Missing,
}

/// Puts a file together. Its type is one of ours, whatever it says of itself, so that no browser runs it.
pub(super) async fn content(ledger: Rc<dyn Ledger>, it: &Attached) -> Result<Content, NotSaved> {
    let kind = picture_type(&it.mime).unwrap_or("application/octet-stream");
    put_together(ledger, &it.chunks, kind).await
}

/// Puts chunks together.
pub(super) async fn put_together(
    ledger: Rc<dyn Ledger>,
    chunks: &[ChunkId],
    kind: &str,
) -> Result<Content, NotSaved> {
    let (mut parts, mut pace) = (Parts::default(), Pace::begin());
    for id in chunks {
        match ledger.chunk(*id).await {
            Ok(Some(chunk)) => parts.bytes(&chunk.bytes)?,
            Ok(None) => return Ok(Content::Missing),
            Err(_) => return Err(NotSaved),
        }
        pace.rest().await;
    }
    Ok(if chunks.is_empty() { Content::Missing } else { Content::Here(parts.blob(kind)?) })
}

/// Saves a file on the device. Answers false when its content has not come.
pub(super) async fn download(ledger: Rc<dyn Ledger>, it: &Attached) -> Result<bool, NotSaved> {
    // As plain bytes: the name says what it is, and nothing offers to open it in the page.
    match put_together(ledger, &it.chunks, "application/octet-stream").await? {
        Content::Here(blob) => save_file(&safe_name(&it.name), &blob).map(|()| true),
        Content::Missing => Ok(false),
    }
}

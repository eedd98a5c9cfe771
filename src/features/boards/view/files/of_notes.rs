//! Files in notes: kept as those of cards are, and read for the editor.

use web_sys::{Blob, File};

use super::{
    adding::{Adding, OnAdded},
    content::{Content, content},
};
use crate::{
    domain::{
        file,
        id::{Id, RecordId},
    },
    features::files::{kind::picture_type, queries},
    session::{Session, ledger::LedgerHandle},
};

/// What puts files where they belong, telling as notices what was not put there.
pub fn keeping_files() -> impl Fn(RecordId, Vec<File>, OnAdded) {
    let adding = Adding::told();
    move |holder, files, on_added| {
        let named = files.into_iter().map(|it| (it.clone(), it.name())).collect();
        adding.add_named(Id::of(holder), named, Some(on_added));
    }
}

/// The content of a file, where it is a picture that has come.
pub async fn picture(session: Session, ledger: LedgerHandle, file: Id<file::File>) -> Option<Blob> {
    let attached = session.read(|ws| queries::file(ws, file))?;
    picture_type(&attached.mime)?;
    match content(ledger.get(), &attached).await {
        Ok(Content::Here(blob)) => Some(blob),
        // It is shown by its name, as one that has not come.
        Ok(Content::Missing) | Err(_) => None,
    }
}

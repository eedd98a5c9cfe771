//! Putting files on cards and into notes, choosing the one that is shown on the tile, taking them off.
//!
//! **Invariant:** at most one file of a card is its cover, as far as this device knows.

use crate::{
    domain::{
        change::{Change, Context},
        chunk::{ChunkId, Chunks},
        edit::{Edit, Refused},
        file::{File, Holder},
        id::Id,
        record::Typed,
        standing::standings_at_end,
        value::Place,
        workspace::Workspace,
    },
    features::boards::commands::{named, set},
};

/// So many files one card or note has at most.
pub const MOST_FILES: usize = 100;
/// So many bytes one file has at most.
pub const MOST_BYTES: u64 = 50 * 1024 * 1024;

/// A file whose chunks are laid down, ready to be put where it belongs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewFile {
    /// Its name from now on.
    pub file: Id<File>,
    /// What it is called.
    pub name: String,
    /// What it is, as browsers say it.
    pub mime: String,
    /// How long it is.
    pub bytes: u64,
    /// Its content.
    pub chunks: Vec<ChunkId>,
    /// Width and height, and the small picture, of a picture.
    pub picture: Option<((u32, u32), ChunkId)>,
}

/// Puts files on a card or into a note. The first picture of a card becomes its cover.
pub fn add_files(
    ws: &Workspace,
    cx: &mut Context,
    holder: Id<Holder>,
    files: &[NewFile],
) -> Result<Change, Refused> {
    ws.record(holder.any()).filter(|it| !it.is_purged()).ok_or(Refused::Gone)?;
    let there = ws.children::<File>(holder.any());
    if there.len() + files.len() > MOST_FILES {
        return Err(Refused::TooMany);
    }
    let mut lacks_cover = !there.into_iter().any(|it| it.1.small().is_some());
    let ranks = standings_at_end(ws, holder.any(), File::KIND, files.len())?;
    let mut edit = Edit::new(ws, "file.add");
    for (new, rank) in files.iter().zip(ranks) {
        let file = new.file;
        edit.set(file, &File::NAME, named(&new.name)?);
        edit.set(file, &File::PLACE, Some(Place { parent: holder, rank }));
        edit.set(file, &File::MIME, new.mime.clone());
        edit.set(file, &File::BYTES, new.bytes as i64);
        edit.set(file, &File::CHUNKS, Chunks::write(&new.chunks));
        if let Some(((width, height), preview)) = new.picture {
            edit.set(file, &File::WIDTH, i64::from(width));
            edit.set(file, &File::HEIGHT, i64::from(height));
            edit.set(file, &File::PREVIEW, preview.to_string());
            edit.set(file, &File::COVER, std::mem::take(&mut lacks_cover));
        }
    }
    Ok(edit.done(cx))
}

/// Shows a file on the card's tile in place of any other, or no longer.
pub fn set_cover(ws: &Workspace, cx: &mut Context, file: Id<File>, on: bool) -> Result<Change, Refused> {
    let holder = ws.get(file).and_then(|it| it.place.as_ref()).ok_or(Refused::Gone)?.parent;
    let mut edit = Edit::new(ws, "file.cover");
    for (other, _) in ws.children::<File>(holder.any()).filter(|it| it.0 != file && it.1.cover) {
        edit.set(other, &File::COVER, false);
    }
    edit.set(file, &File::COVER, on);
    Ok(edit.done(cx))
}

/// Takes a file off its card, into 回收站.
pub fn trash_file(ws: &Workspace, cx: &mut Context, file: Id<File>) -> Result<Change, Refused> {
    set(ws, cx, "file.trash", file, &File::TRASHED, true)
}

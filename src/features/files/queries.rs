//! The files of a card or a note, as plain values that compare.

use crate::domain::{
    chunk::ChunkId,
    file::{File, Holder},
    id::{Id, RecordId},
    name::Name,
    packet::{Extent, Scope},
    workspace::Workspace,
};

/// A file where it belongs.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Attached {
    /// Which.
    pub file: Id<File>,
    /// What it is called.
    pub name: String,
    /// What it says it is.
    pub mime: String,
    /// How long it says it is.
    pub bytes: u64,
    /// Its content.
    pub chunks: Vec<ChunkId>,
    /// A small picture of it.
    pub preview: Option<ChunkId>,
    /// It is shown on the card's tile.
    pub cover: bool,
}

/// The files that a card or a note holds, in order.
pub fn files(ws: &Workspace, holder: Id<Holder>) -> Vec<Attached> {
    ws.children::<File>(holder.any()).map(|it| attached(it.0, it.1)).collect()
}

/// A file, wherever it is; none that was taken away.
pub fn file(ws: &Workspace, file: Id<File>) -> Option<Attached> {
    ws.get(file).filter(|it| !it.trashed).map(|it| attached(file, it))
}

fn attached(file: Id<File>, it: &File) -> Attached {
    Attached {
        file,
        name: it.name.clone(),
        mime: it.mime.clone(),
        bytes: u64::try_from(it.bytes).unwrap_or(0),
        chunks: it.content(),
        preview: it.small(),
        cover: it.cover,
    }
}

/// How many files a card has, and the small picture on its tile.
pub fn on_tile(ws: &Workspace, card: RecordId) -> (usize, Option<ChunkId>) {
    let files = ws.children::<File>(card);
    let count = files.len();
    let cover = files.into_iter().find(|it| it.1.cover).and_then(|it| it.1.small());
    (count, cover)
}

/// Whether there is any file, seen or not.
pub fn has_any(ws: &Workspace) -> bool {
    ws.records().iter().any(|it| it.data.kind() == Name::FILE && !it.is_purged())
}

/// How many files a packet would carry, put away or not, and how long they are together.
pub fn carried(ws: &Workspace, scope: &Scope) -> (usize, u64) {
    let (mut count, mut bytes) = (0, 0_u64);
    for record in ws.records().iter().filter(|it| !it.is_purged()) {
        let id = Id::<File>::of(record.id);
        let Some(file) = ws.get(id) else { continue };
        let by = record.register(File::CHUNKS.key()).and_then(|it| it.stamp);
        let goes = by.is_some_and(|it| scope.tells_of(ws.authors().member_of(it)));
        if goes && scope.extent(record.id, File::CHUNKS.key()) != Extent::Nothing {
            count += 1;
            bytes = bytes.saturating_add(u64::try_from(file.bytes).unwrap_or(0));
        }
    }
    (count, bytes)
}

/// How many files here name one of some chunks.
pub fn completed(ws: &Workspace, chunks: &[ChunkId]) -> usize {
    if chunks.is_empty() {
        return 0;
    }
    let chunks: hashbrown::HashSet<ChunkId> = chunks.iter().copied().collect();
    let files = ws.records().iter().filter_map(|it| ws.get(Id::<File>::of(it.id)));
    files.filter(|it| it.named().any(|it| chunks.contains(&it))).count()
}

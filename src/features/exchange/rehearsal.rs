//! 恢复演练: what a backup would bring back, found out without touching anything.

use hashbrown::{HashMap, HashSet};

use crate::{
    domain::{
        board::Board,
        card::Card,
        chunk::ChunkId,
        file::File,
        id::{Id, RecordId},
        name::Name,
        packet::Header,
        record::{Data, Typed},
        workspace::{Workspace, hash::Ids},
    },
    features::boards::tasks::is_card_seen,
};

/// What a backup holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rehearsal {
    /// It holds a whole shop, and not a part of one.
    pub is_whole: bool,
    /// The shop it is of, when that is another one.
    pub other_shop: Option<String>,
    /// When it was made, in milliseconds since 1970 by the clock of whoever made it.
    pub made_at: i64,
    /// Boards, 归档 and 回收站 counted.
    pub boards: usize,
    /// Cards, counted so too.
    pub cards: usize,
    /// Files whose content came along, and those whose content did not.
    pub files: (usize, usize),
    /// Cards that are seen here now and not in it.
    pub lacking: usize,
}

impl Rehearsal {
    /// What would stand there `after` taking a backup into an empty device, beside what is here `now`.
    pub fn of(
        header: &Header,
        after: &Workspace,
        pieces: &HashSet<ChunkId>,
        now: &Workspace,
        home: RecordId,
    ) -> Rehearsal {
        let other_shop = (header.workspace != home).then(|| header.shop.clone());
        let mut found = Rehearsal {
            is_whole: header.kind == Name::SHOP,
            made_at: header.at,
            boards: 0,
            cards: 0,
            files: (0, 0),
            lacking: if other_shop.is_some() { 0 } else { lacking(after, now) },
            other_shop,
        };
        for record in after.records().iter().filter(|it| !it.is_purged()) {
            match &record.data {
                Data::Board(Board { .. }) => found.boards += 1,
                Data::Card(Card { .. }) => found.cards += 1,
                Data::File(file) if is_here(file, pieces) => found.files.0 += 1,
                Data::File(_) => found.files.1 += 1,
                _ => {}
            }
        }
        found
    }

    /// Nothing that is here now would be missed, and no file.
    pub fn is_complete(&self) -> bool {
        self.is_whole && self.other_shop.is_none() && self.lacking == 0 && self.files.1 == 0
    }
}

fn is_here(file: &File, pieces: &HashSet<ChunkId>) -> bool {
    file.content().iter().all(|it| pieces.contains(it))
}

fn lacking(after: &Workspace, now: &Workspace) -> usize {
    let mut lists = HashMap::with_hasher(Ids);
    let cards = now.records().iter().filter_map(|it| Some((it.id, Card::in_data(&it.data)?)));
    let lacks = |id: RecordId| after.get(Id::<Card>::of(id)).is_none();
    cards.filter(|it| lacks(it.0) && is_card_seen(now, it.1, &mut lists)).count()
}

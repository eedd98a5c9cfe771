//! What the settings page says of the shop, as plain values that compare.

use crate::{
    domain::{
        board::{Board, Member, Shop},
        card::Card,
        id::{Id, RecordId},
        record::Data,
        workspace::Workspace,
    },
    features::boards::queries::person,
};

/// How much is kept on this device, 归档 and 回收站 counted.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Holdings {
    /// Boards.
    pub boards: usize,
    /// Cards.
    pub cards: usize,
}

/// Counts what is kept.
pub fn holdings(ws: &Workspace) -> Holdings {
    let mut found = Holdings::default();
    for record in ws.records().iter().filter(|it| !it.is_purged()) {
        match record.data {
            // What boards and cards are made from is no piece of work.
            Data::Board(Board { template: false, .. }) => found.boards += 1,
            Data::Card(Card { template: false, .. }) => found.cards += 1,
            _ => {}
        }
    }
    found
}

/// What the shop is called; nothing when nobody named it.
pub fn shop_name(ws: &Workspace) -> String {
    ws.get(Id::<Shop>::of(RecordId::SHOP)).map(|it| it.name.clone()).unwrap_or_default()
}

/// Who acts on this device: which member, their name, and what they do.
pub fn myself(ws: &Workspace, me: Id<Member>) -> (Id<Member>, String, String) {
    let member = person(ws, me);
    let (name, role) = ws.get(member).map(|it| (it.name.clone(), it.role.clone())).unwrap_or_default();
    (member, name, role)
}

//! What is asked of a shop before something goes out and after something came in.

use crate::domain::{
    board::{Board, Comment, List, Member, Shop, Step},
    card::Card,
    change::Change,
    id::{Id, RecordId},
    name::Name,
    packet::{Header, Sender},
    record::Typed,
    workspace::{Workspace, hash::RecordSet},
};

/// What goes out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// 整店包: all there is, with its history.
    Shop,
    /// 看板包: one board and whom it names.
    Board(Id<Board>),
}

/// What the shop is called; empty when nobody said.
pub fn shop_name(ws: &Workspace) -> String {
    ws.get(Id::<Shop>::of(RecordId::SHOP)).map(|it| it.name.clone()).unwrap_or_default()
}

/// What a board is called; `None` when it is gone or it is the whole shop that goes out.
pub fn board_name(ws: &Workspace, what: What) -> Option<String> {
    match what {
        What::Shop => None,
        What::Board(board) => ws.get(board).map(|it| it.name.clone()),
    }
}

/// How many cards go out, those in 归档 and 回收站 included.
pub fn cards_in(ws: &Workspace, what: What) -> usize {
    let cards = ws.records().iter().filter(|it| !it.is_purged()).filter_map(|it| Card::in_data(&it.data));
    match what {
        What::Shop => cards.count(),
        What::Board(board) => cards.filter(|it| stands_on(ws, it, board)).count(),
    }
}

fn stands_on(ws: &Workspace, card: &Card, board: Id<Board>) -> bool {
    let list = card.place.as_ref().and_then(|it| ws.get::<List>(it.parent));
    list.and_then(|it| it.place.as_ref()).is_some_and(|it| it.parent == board)
}

/// Boards that a person would miss: neither in 回收站 nor gone.
pub fn own_boards(ws: &Workspace) -> Vec<Id<Board>> {
    let boards = ws.records().iter().map(|it| Id::<Board>::of(it.id));
    boards.filter(|it| ws.get(*it).is_some_and(|it| !it.trashed)).collect()
}

/// The first line of a packet.
pub fn header(
    ws: &Workspace,
    what: What,
    workspace: RecordId,
    from: (RecordId, Id<Member>),
    number: u32,
    at: i64,
) -> Header {
    let (replica, member) = from;
    let name = ws.get(member).map(|it| it.name.clone()).unwrap_or_default();
    Header {
        kind: if what == What::Shop { Name::SHOP } else { Name::BOARD },
        workspace,
        shop: shop_name(ws),
        from: Sender { replica, member, name },
        number,
        at,
    }
}

/// A card of which something has two versions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contested {
    /// Where it stands.
    pub board: Id<Board>,
    /// Which.
    pub card: Id<Card>,
    /// Its title.
    pub title: String,
}

/// The cards that changes left with two versions, of themselves or of a step or a comment, in the order of arrival.
pub fn contested(ws: &Workspace, changes: &[Change]) -> Vec<Contested> {
    let mut seen = RecordSet::default();
    let touched = changes.iter().flat_map(|it| &it.ops).map(|it| it.record).filter(|it| seen.insert(*it));
    let mut found: Vec<Contested> = vec![];
    for id in touched.collect::<Vec<_>>() {
        let Some(record) = ws.record(id).filter(|it| ws.has_conflict(it)) else { continue };
        let card = match record.data.kind() {
            Name::CARD => Some(Id::of(id)),
            Name::STEP => ws.get(Id::<Step>::of(id)).and_then(|it| it.place.as_ref()).map(|it| it.parent),
            Name::COMMENT => {
                ws.get(Id::<Comment>::of(id)).and_then(|it| it.place.as_ref()).map(|it| it.parent)
            }
            _ => None,
        };
        let new = card.filter(|card| found.iter().all(|it| it.card != *card));
        found.extend(new.and_then(|card| contested_card(ws, card)));
    }
    found
}

fn contested_card(ws: &Workspace, card: Id<Card>) -> Option<Contested> {
    let says = ws.get(card)?;
    let list = ws.get(says.place.as_ref()?.parent)?;
    let board = list.place.as_ref()?.parent;
    Some(Contested { board, card, title: says.title.clone() })
}

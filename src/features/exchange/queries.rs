//! What is asked of a shop before something goes out and after something came in.

use crate::domain::{
    board::{Board, Comment, Field, List, Member, Shop, Step},
    buyers::is_field_of_buyers,
    card::Card,
    change::Change,
    id::{Id, RecordId},
    name::Name,
    packet::{Addressee, Header, Scope, Sender},
    record::{Data, Typed},
    workspace::{Workspace, hash::RecordSet},
};
use crate::features::{
    boards::queries::member_name, dispatch::packets::Handover, notes::tree::above,
    routines::queries::latest_of,
};

/// What goes out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// 整店包: all there is, with its history.
    Shop,
    /// 看板包: one board and whom it names.
    Board(Id<Board>),
    /// 笔记包: a notebook or a note, with all that stands under it.
    Notes(RecordId),
    /// A 卡片模板 of the shop's own.
    CardTemplate(Id<Card>),
    /// 派工包 or 回执包: what is for one person.
    Handover(Handover),
}

/// What the shop is called; empty when nobody said.
pub fn shop_name(ws: &Workspace) -> String {
    ws.get(Id::<Shop>::of(RecordId::SHOP)).map(|it| it.name.clone()).unwrap_or_default()
}

/// What a board, a notebook, a note, or whom it is for, is called; `None` when it is gone or it is the whole shop that goes
/// out.
pub fn subject(ws: &Workspace, what: What) -> Option<String> {
    match what {
        What::Shop => None,
        What::Board(board) => ws.get(board).map(|it| it.name.clone()),
        What::Notes(root) => match &ws.record(root)?.data {
            Data::Notebook(it) => Some(it.name.clone()),
            Data::Note(it) => Some(it.title.clone()),
            _ => None,
        },
        What::CardTemplate(it) => ws.get(it).map(|it| it.title.clone()),
        What::Handover(it) => member_name(ws, it.to),
    }
}

/// What of the shop goes out.
pub fn scope(ws: &Workspace, me: Id<Member>, what: What) -> Scope {
    match what {
        What::Shop => Scope::Shop,
        What::Board(board) => Scope::board(ws, board),
        What::Notes(root) => Scope::inside(ws, &[root]),
        What::CardTemplate(it) => Scope::inside(ws, &[it.any()]),
        What::Handover(it) => it.scope(ws, me),
    }
}

/// How many cards go out, those in 归档 and 回收站 included.
pub fn cards_in(ws: &Workspace, what: What) -> usize {
    let cards = ws.records().iter().filter(|it| !it.is_purged()).filter_map(|it| Card::in_data(&it.data));
    match what {
        What::Shop => cards.count(),
        What::Board(board) => cards.filter(|it| stands_on(ws, it, board)).count(),
        What::Notes(_) | What::CardTemplate(_) | What::Handover(_) => 0,
    }
}

/// How many notes go out with a notebook or a note, itself and those in 回收站 counted.
pub fn notes_in(ws: &Workspace, root: RecordId) -> usize {
    let notes = ws.records().iter().filter(|it| !it.is_purged() && it.data.kind() == Name::NOTE);
    notes.filter(|it| it.id == root || above(ws, Id::of(it.id)).any(|it| it == root)).count()
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

/// How many boards there ever were, those in 回收站 included.
pub fn all_boards(ws: &Workspace) -> usize {
    ws.records().iter().filter(|it| Board::in_data(&it.data).is_some()).count()
}

/// The fields of the shop's own whose values tell of buyers, by their names (rule F16).
pub fn fields_of_buyers(ws: &Workspace) -> Vec<Id<Field>> {
    let named = ws
        .records()
        .iter()
        .filter(|it| Field::in_data(&it.data).is_some_and(|it| is_field_of_buyers(&it.name)));
    named.map(|it| Id::of(it.id)).collect()
}

/// The first line of a packet that is counted in no channel yet.
pub fn header(
    ws: &Workspace,
    what: What,
    workspace: RecordId,
    from: (RecordId, Id<Member>),
    at: i64,
) -> Header {
    let (replica, member) = from;
    let name = member_name(ws, member).unwrap_or_default();
    Header {
        kind: match what {
            What::Shop => Name::SHOP,
            What::Board(_) => Name::BOARD,
            What::Notes(_) => Name::NOTEBOOK,
            What::CardTemplate(_) => Name::TEMPLATE,
            What::Handover(it) if it.is_answer => Name::RECEIPT,
            What::Handover(_) => Name::DISPATCH,
        },
        workspace,
        shop: shop_name(ws),
        from: Sender { replica, member, name },
        to: match what {
            What::Handover(it) => {
                Some(Addressee { member: it.to, name: member_name(ws, it.to).unwrap_or_default() })
            }
            _ => None,
        },
        board: match what {
            What::Board(board) => Some(board),
            _ => None,
        },
        number: 0,
        before: None,
        at,
    }
}

/// Counts a packet in its channel, behind the last one that went out there (rules F13 and F14); notes and
/// templates are counted in none.
pub fn count(header: &mut Header, what: What, last_out: u32) {
    let carries_all = match what {
        What::Notes(_) | What::CardTemplate(_) => return,
        What::Shop | What::Board(_) => true,
        What::Handover(it) => it.carries_all(),
    };
    header.number = last_out.saturating_add(1);
    header.before = Some(if carries_all { 0 } else { last_out });
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

/// The cards that changes left with two versions, of themselves, of a step or a comment, or of how they repeat, in the order of arrival.
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
                let place = ws.get(Id::<Comment>::of(id)).and_then(|it| it.place.as_ref());
                place.map(|it| Id::of(it.parent.any()))
            }
            Name::ROUTINE => latest_of(ws, Id::of(id)),
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

//! What a card has to do with others, and what is beside any record, as plain values that compare.
//!
//! **Invariant:** no query looks at more than the links of one record.

use memchr::memmem;

use super::{addresses::Named, commands::Relation};
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        id::{Id, RecordId},
        link::Link,
        name::Name,
        order,
        record::Data,
        value::{Key, Value},
        workspace::Workspace,
    },
    features::{boards::queries::board_of, search::fold::fold},
};

/// A card at the other end of a link.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Related {
    /// The link.
    pub link: Id<Link>,
    /// How this card has to do with the other.
    pub relation: Relation,
    /// The other card.
    pub card: Id<Card>,
    /// On which board it opens.
    pub board: Id<Board>,
    /// Its title.
    pub title: String,
    /// It is finished.
    pub done: bool,
    /// The names of its board and list.
    pub place: (String, String),
}

/// What a card has to do with others, what holds it up first. Cards that are not here, or in 回收站, are left out.
pub fn related(ws: &Workspace, card: Id<Card>) -> Vec<Related> {
    let mut found: Vec<_> = ends(ws, card).filter_map(|it| described(ws, it)).collect();
    order::sort_by(&mut found, |a, b| {
        (a.relation, a.done, &a.title, a.link).cmp(&(b.relation, b.done, &b.title, b.link))
    });
    found.dedup_by_key(|it| it.link);
    found
}

/// True while something holds the card up that is neither done nor put away. Cheap enough for every card drawn.
pub fn is_blocked(ws: &Workspace, card: Id<Card>) -> bool {
    let holds = |it: &Card| !it.done && !it.trashed && !it.archived;
    ends(ws, card).any(|it| it.1 == Relation::BlockedBy && ws.get(it.2).is_some_and(holds))
}

/// The links of a card: what they say on its end, and the other end.
fn ends(ws: &Workspace, card: Id<Card>) -> impl Iterator<Item = (Id<Link>, Relation, Id<Card>)> {
    ws.links(card.any()).filter_map(move |(id, _)| {
        let (relation, other) = other_end(ws, card.any(), id)?;
        Some((id, relation, Id::of(other))).filter(|_| other != card.any())
    })
}

/// What a link says on one of its ends, and the other end; also of one that was taken back.
pub fn other_end(ws: &Workspace, end: RecordId, link: Id<Link>) -> Option<(Relation, RecordId)> {
    let link = ws.get(link)?;
    let from = link.place.as_ref()?.parent.any();
    let goes_from_here = from == end;
    let other = if goes_from_here { link.to?.any() } else { from };
    Some((Relation::read(&link.sort, goes_from_here)?, other))
}

/// What a record is called, if it is here and can stand at the end of a link.
pub fn named(ws: &Workspace, record: RecordId) -> Option<(Named, String)> {
    Some(match &ws.record(record).filter(|it| !it.is_purged())?.data {
        Data::Card(it) => (Named::Card(Id::of(record)), it.title.clone()),
        Data::Note(it) => (Named::Note(Id::of(record)), it.title.clone()),
        Data::Board(it) => (Named::Board(Id::of(record)), it.name.clone()),
        _ => return None,
    })
}

/// Something at the other end of a link.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Beside {
    /// The link.
    pub link: Id<Link>,
    /// What it is.
    pub named: Named,
    /// What it is called.
    pub name: String,
}

/// What a record is linked to, by name: for a card only what is no card, for those are [`related`].
pub fn beside(ws: &Workspace, end: Named) -> Vec<Beside> {
    let is_told = |it: Named| !matches!((end, it), (Named::Card(_), Named::Card(_)));
    let is_trashed = |it: RecordId| ws.value(it, Key::plain(Name::TRASHED)) == Value::Flag(true);
    let found = ws.links(end.record()).filter_map(|(link, _)| {
        let other = other_end(ws, end.record(), link)?.1;
        let (named, name) = named(ws, other).filter(|it| is_told(it.0) && !is_trashed(other))?;
        Some(Beside { link, named, name })
    });
    let mut found: Vec<_> = found.collect();
    order::sort_by(&mut found, |a, b| (a.named, a.link).cmp(&(b.named, b.link)));
    found.dedup_by_key(|it| it.link);
    found
}

fn described(ws: &Workspace, (link, relation, card): (Id<Link>, Relation, Id<Card>)) -> Option<Related> {
    let it = ws.get(card).filter(|it| !it.trashed)?;
    let list = ws.get(it.place.as_ref()?.parent)?;
    let board = list.place.as_ref()?.parent;
    let place = (ws.get(board)?.name.clone(), list.name.clone());
    Some(Related { link, relation, card, board, title: it.title.clone(), done: it.done, place })
}

/// A card that could stand at the other end of a link.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Which card.
    pub card: Id<Card>,
    /// Its title.
    pub title: String,
    /// What its board is called.
    pub board: String,
}

/// The first cards whose title has these words in it. For a card, those of its own board come first, and it and those
/// it is linked to already are left out. Reads on only until there are enough.
pub fn candidates(ws: &Workspace, card: Option<Id<Card>>, words: &str, most: usize) -> Vec<Candidate> {
    let mut sought = vec![];
    fold(words.trim(), &mut sought);
    let finder = memmem::Finder::new(&sought);
    let linked: Vec<_> = card.into_iter().flat_map(|it| ends(ws, it)).map(|it| it.2).collect();
    let own = card.and_then(|it| board_of(ws, it));
    let mut boards: Vec<_> = ws.children::<Board>(RecordId::SHOP).collect();
    order::sort_by_key(&mut boards, |it| own.is_some() && Some(it.0) != own);
    let lists =
        boards.iter().flat_map(|board| ws.children::<List>(board.0.any()).map(move |it| (board.1, it.0)));
    let cards = lists.flat_map(|(board, list)| ws.children::<Card>(list.any()).map(move |it| (board, it)));
    let mut title = vec![];
    let fitting = cards.filter(|(_, (id, it))| {
        title.clear();
        fold(&it.title, &mut title);
        Some(*id) != card && !linked.contains(id) && finder.find(&title).is_some()
    });
    let candidate = |(board, (card, it)): (&Board, (Id<Card>, &Card))| Candidate {
        card,
        title: it.title.clone(),
        board: board.name.clone(),
    };
    fitting.take(most).map(candidate).collect()
}

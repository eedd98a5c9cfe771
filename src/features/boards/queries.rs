//! What a board shows, as plain values that compare: a view draws again only what differs.

use crate::{
    domain::{
        board::{Board, Choice, Comment, Field, Label, List, Member, Step},
        card::Card,
        field_shape::Says,
        id::{Id, RecordId},
        naming::Kind,
        order,
        record::Typed,
        when::When,
        workspace::{Record, Workspace, children::Slot},
    },
    features::{
        fields::{known::Fields, queries::shown},
        links::queries::is_blocked,
        naming::queries::Rule,
        routines::queries::is_repeating,
    },
};

/// A card as its list shows it.
#[derive(Clone, PartialEq, Debug)]
pub struct Tile {
    /// Which card.
    pub card: Id<Card>,
    /// Its title, whole.
    pub title: String,
    /// Finished.
    pub done: bool,
    /// Who answers for it: the name, and whether that is me.
    pub owner: Option<(String, bool)>,
    /// Until when.
    pub due: Option<When>,
    /// Its labels: word and pigment.
    pub labels: Vec<(String, i64)>,
    /// The platform's name.
    pub platform: Option<String>,
    /// 分 a piece.
    pub price: Option<i64>,
    /// Pieces.
    pub stock: Option<i64>,
    /// Steps done, and of how many.
    pub steps: (usize, usize),
    /// How many comments.
    pub comments: usize,
    /// Something about it has two versions.
    pub conflict: bool,
    /// What its title should say, by the rule of its board, and does not.
    pub missing: Vec<Kind>,
    /// It comes again.
    pub repeats: bool,
    /// Something that is not done holds it up.
    pub blocked: bool,
    /// What the shop's own fields say of it, those that are shown on cards: names and what they say. Laid in by
    /// [`Tile::with_own`].
    pub own: Vec<(String, Says)>,
}

impl Tile {
    /// The same with what the fields that are shown on cards say.
    pub fn with_own(self, ws: &Workspace, fields: &Fields, slot: Slot) -> Tile {
        Tile { own: shown(ws, fields, slot), ..self }
    }
}

/// The card in a slot as its list shows it.
pub fn tile(ws: &Workspace, slot: Slot, me: Id<Member>, rule: Option<&Rule>) -> Option<Tile> {
    let record = ws.in_slot(slot)?;
    let card = Card::in_data(&record.data)?;
    Some(Tile {
        card: Id::of(record.id),
        title: card.title.clone(),
        done: card.done,
        owner: card.owner.and_then(|it| member_name(ws, it)).map(|name| (name, is_me(ws, card.owner, me))),
        due: card.due,
        labels: labels_of(ws, card),
        platform: card.choice(Field::PLATFORM).and_then(|it| ws.get::<Choice>(it)).map(|it| it.name.clone()),
        price: card.number(Field::PRICE),
        stock: card.number(Field::STOCK),
        steps: steps(ws, record),
        comments: ws.children::<Comment>(record.id).len(),
        conflict: ws.has_conflict(record),
        missing: rule.map(|it| it.missing(&card.title)).unwrap_or_default(),
        repeats: is_repeating(ws, Id::of(record.id)),
        blocked: is_blocked(ws, Id::of(record.id)),
        own: vec![],
    })
}

fn labels_of(ws: &Workspace, card: &Card) -> Vec<(String, i64)> {
    let worn = card.labels.iter().filter_map(|it| ws.get(it.0)).filter(|it| !it.trashed);
    let mut worn: Vec<&Label> = worn.collect();
    order::sort_by_key(&mut worn, |it| it.place.as_ref().map(|it| &it.rank));
    worn.into_iter().map(|it| (it.name.clone(), it.color)).collect()
}

fn steps(ws: &Workspace, card: &Record) -> (usize, usize) {
    let steps = ws.children::<Step>(card.id);
    let of = steps.len();
    (steps.filter(|it| it.1.done).count(), of)
}

/// The person a member turned out to be.
pub fn person(ws: &Workspace, member: Id<Member>) -> Id<Member> {
    let mut found = member;
    // A circle of people who are each other can only come from a forged packet; sixteen steps end it.
    for _ in 0..16 {
        match ws.get(found).and_then(|it| it.same_as) {
            Some(next) => found = next,
            None => break,
        }
    }
    found
}

/// True when a member is me, by whatever name.
pub fn is_me(ws: &Workspace, member: Option<Id<Member>>, me: Id<Member>) -> bool {
    member.is_some_and(|it| person(ws, it) == person(ws, me))
}

/// What a member is called.
pub fn member_name(ws: &Workspace, member: Id<Member>) -> Option<String> {
    ws.get(person(ws, member)).map(|it| it.name.clone())
}

/// The one character on a person's seal: the last of a Chinese name, as colleagues would cut it.
pub fn seal(name: &str) -> char {
    name.trim().chars().last().unwrap_or('人')
}

/// The lists of a board, in order.
pub fn lists(ws: &Workspace, board: Id<Board>) -> Vec<Id<List>> {
    ws.children::<List>(board.any()).map(|it| it.0).collect()
}

/// Boards that are there to be opened, in order.
pub fn boards(ws: &Workspace) -> Vec<(Id<Board>, String)> {
    ws.children::<Board>(RecordId::SHOP).map(|it| (it.0, it.1.name.clone())).collect()
}

/// What a board shows from far away.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Face {
    /// Its name.
    pub name: String,
    /// Its lists from left to right: name and number of cards.
    pub lists: Vec<(String, usize)>,
}

/// How a board looks from far away.
pub fn board_face(ws: &Workspace, board: Id<Board>) -> Face {
    let cards = |list: Id<List>| ws.child_slots(list.any(), Card::KIND).len();
    Face {
        name: ws.get(board).map(|it| it.name.clone()).unwrap_or_default(),
        lists: ws.children::<List>(board.any()).map(|(id, it)| (it.name.clone(), cards(id))).collect(),
    }
}

/// The board a card is seen on.
pub fn board_of(ws: &Workspace, card: Id<Card>) -> Option<Id<Board>> {
    let list = ws.get(card)?.place.as_ref()?.parent;
    Some(ws.get(list)?.place.as_ref()?.parent)
}

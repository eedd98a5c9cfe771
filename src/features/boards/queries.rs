//! Who and what a board names: people, boards, and on which a card stands.

use crate::domain::{
    board::{Board, List, Member},
    card::Card,
    id::{Id, RecordId},
    record::Typed,
    workspace::Workspace,
};

/// The person a member turned out to be; themselves where nothing more is known here.
pub fn person(ws: &Workspace, member: Id<Member>) -> Id<Member> {
    // Who is not written down here and wrote nothing here either, nobody here can turn out to be.
    let is_known = |it: &Id<Member>| ws.get(*it).is_some() || ws.authors().members().any(|by| by == *it);
    let next = |it: Id<Member>| ws.get(it)?.same_as.filter(is_known);
    let mut found = member;
    for _ in 0..MOST_TURNS {
        match next(found) {
            Some(it) => found = it,
            None => return found,
        }
    }
    // Two devices may each have said to be the other. They are one all the same: the smallest of the circle.
    let circle = std::iter::successors(Some(found), |it| next(*it)).take(MOST_TURNS);
    circle.min().unwrap_or(found)
}

/// Longer than anybody turns out to be somebody who turns out to be somebody else.
const MOST_TURNS: usize = 16;

/// True when somebody works here no more.
pub fn has_left(ws: &Workspace, member: Id<Member>) -> bool {
    ws.get(person(ws, member)).is_some_and(|it| it.left)
}

/// Everybody in the shop, in order and by who they turned out to be; those who left are among them.
pub fn everybody(ws: &Workspace) -> impl Iterator<Item = (Id<Member>, &Member)> {
    ws.children::<Member>(RecordId::SHOP).filter(|it| person(ws, it.0) == it.0)
}

/// Those of them who answer for something or still work here: of who left and has nothing, nothing need be said.
pub fn standing_people(ws: &Workspace) -> impl Iterator<Item = (Id<Member>, &Member)> {
    let holds = |who: Id<Member>| ws.holdings().holders().any(|it| person(ws, it) == who);
    everybody(ws).filter(move |it| !it.1.left || holds(it.0))
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

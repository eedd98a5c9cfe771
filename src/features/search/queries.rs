//! What a result shows, as plain values that compare: a view draws again only what differs.

use std::ops::Range;

use super::{
    fold::places,
    index::{Inside, texts},
    query::Query,
};
use crate::{
    domain::{
        board::{Board, Member},
        card::Card,
        id::Id,
        record::Typed,
        workspace::{Workspace, children::Slot},
    },
    features::boards::queries::{is_me, member_name},
};

/// So many letters stand before and after what was found in a long text.
const AROUND: usize = 16;

/// A stretch of text, and whether it is what was looked for.
pub type Piece = (String, bool);

/// A card as a result shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ResultRow {
    /// Which card.
    pub card: Id<Card>,
    /// On which board it opens.
    pub board: Id<Board>,
    /// The title, whole.
    pub title: Vec<Piece>,
    /// The board's name and the list's.
    pub place: (String, String),
    /// Where else the words stand, and the words around them.
    pub inside: Option<(Inside, Vec<Piece>)>,
    /// Who answers for it: the name, and whether that is me.
    pub owner: Option<(String, bool)>,
    /// Finished.
    pub done: bool,
    /// The card, its list or its board is put away.
    pub archived: bool,
}

/// The card in a slot as a result shows it; without a query nothing is marked.
pub fn result_row(ws: &Workspace, slot: Slot, query: Option<&Query>, me: Id<Member>) -> Option<ResultRow> {
    let record = ws.in_slot(slot)?;
    let card = Card::in_data(&record.data)?;
    let list = ws.get(card.place.as_ref()?.parent)?;
    let board_id = list.place.as_ref()?.parent;
    let board = ws.get(board_id)?;
    Some(ResultRow {
        card: Id::of(record.id),
        board: board_id,
        title: query.map_or_else(|| vec![(card.title.clone(), false)], |it| marked(&card.title, it)),
        place: (board.name.clone(), list.name.clone()),
        inside: query.and_then(|it| inside(ws, slot, it)),
        owner: card.owner.and_then(|it| member_name(ws, it)).map(|name| (name, is_me(ws, card.owner, me))),
        done: card.done,
        archived: card.archived || list.archived || board.archived,
    })
}

/// The first text of a card that has a word which its title lacks.
fn inside(ws: &Workspace, slot: Slot, query: &Query) -> Option<(Inside, Vec<Piece>)> {
    let record = ws.in_slot(slot)?;
    let title = &Card::in_data(&record.data)?.title;
    let missing: Vec<_> = query.words().iter().filter(|it| places(title, [*it]).is_empty()).collect();
    if missing.is_empty() {
        return None;
    }
    texts(ws, slot).find_map(|(part, text)| {
        let found = places(text, missing.iter().copied());
        Some((part, marked(&around(text, found.first()?), query)))
    })
}

/// A line of `text` around a place in it.
pub(super) fn around(text: &str, place: &Range<usize>) -> String {
    let before = text[..place.start].char_indices().rev().nth(AROUND);
    let after = text[place.end..].char_indices().nth(AROUND);
    let start = before.map_or(0, |it| it.0);
    let end = after.map_or(text.len(), |it| place.end + it.0);
    let mut line = String::from(if start > 0 { "…" } else { "" });
    line.extend(text[start..end].chars().map(|it| if it.is_control() { ' ' } else { it }));
    line.push_str(if end < text.len() { "…" } else { "" });
    line
}

/// The text in stretches: what was looked for, and what is between.
pub fn marked(text: &str, query: &Query) -> Vec<Piece> {
    let mut pieces = vec![];
    let mut done = 0;
    for place in places(text, query.words()) {
        if place.start > done {
            pieces.push((text[done..place.start].to_owned(), false));
        }
        pieces.push((text[place.clone()].to_owned(), true));
        done = place.end;
    }
    if done < text.len() || pieces.is_empty() {
        pieces.push((text[done..].to_owned(), false));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(pieces: &[Piece]) -> String {
        pieces.iter().map(|it| if it.1 { format!("[{}]", it.0) } else { it.0.clone() }).collect()
    }

    #[test]
    fn words_are_marked_where_they_stand() {
        let query = Query::of("剪刀 ２５元", None).expect("words");
        assert_eq!(drawn(&marked("JD 剪刀 25元", &query)), "JD [剪刀] [25元]");
        assert_eq!(drawn(&marked("铁锅", &query)), "铁锅");
        assert_eq!(drawn(&marked("", &query)), "");
    }

    #[test]
    fn a_long_text_is_shown_around_what_was_found() {
        let text = format!("{}\n剪刀{}", "前".repeat(40), "后".repeat(40));
        let at = text.find('剪').expect("it is there");
        let line = around(&text, &(at..at + 6));
        assert_eq!(line, format!("…{} 剪刀{}…", "前".repeat(16), "后".repeat(16)));
        assert_eq!(around("剪刀", &(0..6)), "剪刀");
    }
}

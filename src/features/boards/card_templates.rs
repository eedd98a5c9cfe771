//! 卡片模板 of the shop, as plain values that compare.

use super::queries::{board_of, boards, lists};
use crate::domain::{
    board::{Board, List},
    card::Card,
    id::Id,
    workspace::Workspace,
};

/// What cards are made from.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct CardTemplate {
    /// Which record.
    pub template: Id<Card>,
    /// What it is called, and with it the cards made from it unless they are told otherwise.
    pub title: String,
    /// The board it comes from, and what that is called, as long as it is there.
    pub board: Option<(Id<Board>, String)>,
}

/// The templates of the shop, in order.
pub fn card_templates(ws: &Workspace) -> Vec<CardTemplate> {
    let there = boards(ws);
    let of = |(template, it): (Id<Card>, &Card)| {
        let list = it.place.as_ref().and_then(|it| ws.get(it.parent));
        let board = list.and_then(|it| it.place.as_ref()).map(|it| it.parent);
        let board = board.and_then(|board| there.iter().find(|it| it.0 == board).cloned());
        CardTemplate { template, title: it.title.clone(), board }
    };
    ws.children::<Card>(Card::TEMPLATES.any()).map(of).collect()
}

/// True when the shop has a template; cheap enough for every list.
pub fn has_templates(ws: &Workspace) -> bool {
    ws.children::<Card>(Card::TEMPLATES.any()).len() > 0
}

/// True of a template, and of a card on a template of a board: its days count from its use, and nothing of it is done.
pub fn counts_days(ws: &Workspace, card: Id<Card>) -> bool {
    let on_template = || board_of(ws, card).and_then(|it| ws.get(it)).is_some_and(|it| it.template);
    ws.get(card).is_some_and(|it| it.template) || on_template()
}

/// The list where a card made from a template begins when nobody says which: the template's own on this board, else the
/// first of the board, else the template's own.
pub fn beginning(ws: &Workspace, template: Id<Card>, board: Option<Id<Board>>) -> Option<Id<List>> {
    let own = ws.get(template)?.place.as_ref().map(|it| it.parent);
    let own = own.filter(|it| ws.get(*it).is_some_and(|it| !it.trashed && !it.archived));
    let board = board.or_else(|| ws.get(own?)?.place.as_ref().map(|it| it.parent))?;
    let lists = lists(ws, board);
    lists.iter().find(|it| Some(**it) == own).or(lists.first()).copied()
}

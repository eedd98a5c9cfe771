//! A card, a list, a board once more, from their menus.

use super::desk::Desk;
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        id::Id,
    },
    features::boards::commands::copy::{copy_board, copy_card, copy_list},
    route::Route,
    session::Session,
    words::bulk::copy_of,
};

/// Copies a card and goes to the copy, right below it.
pub(super) fn card(desk: Desk, card: Id<Card>) {
    let copy = desk.session.new_id();
    desk.session.run(move |ws, cx| copy_card(ws, cx, card, copy, copy_of));
    if let Some((column, _)) = desk.place_of(copy) {
        desk.focus(column, copy);
    }
    desk.tell_if_hidden(copy);
}

/// Copies a list with its cards.
pub(super) fn list(desk: Desk, list: Id<List>) {
    desk.session.run(move |ws, cx| copy_list(ws, cx, list, copy_of));
}

/// Copies a board and opens the copy; where it is too much for one act, the session says so.
pub(super) fn board(session: Session, board: Id<Board>) {
    let copy = session.new_id();
    session.run(move |ws, cx| copy_board(ws, cx, board, copy, copy_of));
    if session.read(|ws| ws.get(copy).is_some()) {
        Route::Board(copy).go();
    }
}

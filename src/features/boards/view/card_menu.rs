//! What can be done to a card without opening it.

use crate::ui::prelude::*;

use super::{
    bulk::put_away,
    copying,
    desk::{Opened, use_desk},
};
use crate::{
    domain::{card::Card, id::Id},
    features::boards::commands::{
        bulk::{archive_cards, trash_cards},
        card::finish_card,
    },
    route::Route,
    ui::{icon::Glyph, menu::Menu, menu_row::MenuRow, placement::Anchor},
    words::{board as words, bulk, card_templates, common},
};

/// The menu of a card, beside what opened it.
#[component]
pub(super) fn CardMenu(card: Id<Card>, anchor: Anchor) -> View {
    let desk = use_desk();
    let session = desk.session;
    let done = session.read(|ws| ws.get(card).is_some_and(|it| it.done));
    let finish = if done { words::mark_open() } else { words::mark_done() };
    let shift = move |by: isize| {
        if let Some((column, row)) = desk.place_of(card) {
            desk.put(card, column, column, row.saturating_add_signed(by));
            desk.focus(column, card);
        }
    };
    let select = move || {
        let slot = session.read(|ws| ws.slot(card.any()));
        if let (Some(slot), Some((column, _))) = (slot, desk.place_of(card)) {
            desk.selection.toggle(column, slot);
        }
    };
    view! {
        <Menu anchor=anchor label=common::more() on_close=move || desk.close()>
            <MenuRow label=words::open_card() icon=Glyph::Note on_choose=move || Route::Card(desk.board, card).go() />
            <MenuRow label=words::move_to() icon=Glyph::Right on_choose=move || desk.opened.set(Some(Opened::Moving(card))) />
            <MenuRow label=words::move_up() icon=Glyph::Sort on_choose=move || shift(-1) />
            <MenuRow label=words::move_down() icon=Glyph::Down on_choose=move || shift(1) />
            <MenuRow label=finish icon=Glyph::Done on_choose=move || session.run(move |ws, cx| finish_card(ws, cx, card, !done)) />
            <MenuRow label=bulk::copy_card() icon=Glyph::Copy on_choose=move || copying::card(desk, card) />
            <MenuRow label=card_templates::keep() icon=Glyph::Template on_choose=move || desk.opened.set(Some(Opened::KeepingTemplate(card))) />
            <MenuRow label=bulk::select() icon=Glyph::Check on_choose=select />
            <hr />
            <MenuRow label=words::archive_card() icon=Glyph::Box on_choose=move || put_away(desk, vec![card], archive_cards, bulk::archived_n) />
            <MenuRow label=words::trash_card() icon=Glyph::Trash danger=true on_choose=move || put_away(desk, vec![card], trash_cards, bulk::trashed_n) />
        </Menu>
    }
}

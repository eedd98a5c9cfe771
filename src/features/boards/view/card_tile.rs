//! A card as its list shows it.

use super::{
    card_facts::{spoken, view_facts},
    desk::{Desk, use_desk},
    files::Cover,
};
use crate::ui::prelude::*;
use crate::{
    domain::{
        board::List,
        card::Card,
        id::Id,
        record::Typed,
        workspace::{Workspace, children::Slot},
    },
    features::boards::{
        lens::{cell::Cell, columns::Column},
        tile::Facts,
    },
    session::Scope,
    ui::{
        icon::{Glyph, Icon},
        virtual_list::RowSlot,
    },
    words::{board as words, common},
};

/// What stands where the title does.
fn titled(title: &str) -> String {
    if title.is_empty() { words::untitled_card().to_owned() } else { title.to_owned() }
}

/// One recycled row of a list. What a person does to it is heard by the list: see [`card_acts`](super::card_acts::card_acts).
#[component]
pub(super) fn CardTile(
    cell: Cell,
    row: RowSlot<Slot>,
    /// The row that Tab reaches.
    current: RwSignal<Option<Slot>>,
    count: Signal<usize>,
) -> View {
    let desk = use_desk();
    let grouped = cell.column.list().is_none();
    let in_group = grouped.then(|| Memo::new(move |_| list_of(desk, row.key.get()?)));
    let list = move || cell.column.list().or_else(|| in_group?.get());
    let tile = Memo::new(move |_| {
        let scopes = [Scope::List(list()?), Scope::Board(desk.board), Scope::Shop];
        let slot = row.key.get()?;
        desk.session.watch(&scopes, |ws| desk.tile(ws, slot))
    });
    let stands_in = move || list().map(|it| desk.name_of(Column::List(it)));
    let facts =
        Memo::new(move |_| tile.with(|it| it.as_ref().map(|it| it.facts.clone()).unwrap_or_default()));
    let cover = Memo::new(move |_| facts.with(|it| it.cover));
    let chosen = desk.selection.stand(row.key);
    view! {
        <div
            class="card"
            role="listitem"
            data-drag="row"
            set=move |it| {
                let is_chosen = chosen.get();
                it.class("chosen", is_chosen);
                tile.with(|tile| {
                    let is = |flag: fn(&Facts) -> bool| tile.as_ref().is_some_and(|it| flag(&it.facts));
                    it.class("closed", is(|it| it.done));
                    it.class("mine", is(Facts::is_mine));
                    it.class("blocked", is(|it| it.blocked));
                    it.text("aria-label", tile.as_ref().map(|it| spoken(it, desk.session, is_chosen)));
                });
            }
            set=move |it| {
                it.text("tabindex", if row.is_reached(current) { "0" } else { "-1" });
                it.text("aria-posinset", row.index.get() + 1);
                it.text("aria-setsize", count.get());
            }
        >
            {move || cover.get().map(|it| view! { <Cover preview=it /> })}
            <h3 class="card-title" class:faint=move || tile.with(|it| it.as_ref().is_some_and(|it| it.title.is_empty()))>
                {move || tile.with(|it| it.as_ref().map(|it| titled(&it.title)).unwrap_or_default())}
            </h3>
            {move || facts.with(|it| view_facts(it, desk.session))}
            {grouped.then(|| view! { <p class="mini faint card-place">{stands_in}</p> })}
            <button
                type="button"
                class="icon-button card-more"
                tabindex="-1"
                data-no-drag="true"
                aria-label=common::more()
                aria-haspopup="menu"
            >
                <Icon glyph=Glyph::More />
            </button>
        </div>
    }
}

/// The list of the card that a grouped row shows.
fn list_of(desk: Desk, slot: Slot) -> Option<Id<List>> {
    let in_list = |ws: &Workspace| {
        let card = Card::in_data(&ws.in_slot(slot)?.data)?;
        card.place.as_ref().map(|it| it.parent)
    };
    // Another list of the card makes the groups anew, but its row may stay where it is.
    desk.shown.track_groups();
    desk.session.read(in_list)
}

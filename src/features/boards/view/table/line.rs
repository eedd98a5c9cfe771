//! A row of the table on a phone: the title whole, what is known of the card, and its list.

use crate::ui::prelude::*;

use super::super::{card_facts::view_facts, desk::use_desk};
use crate::{
    domain::{card::Card, id::Id, workspace::children::Slot},
    features::boards::lens::cells::cells,
    route::Route,
    session::Scope,
    ui::virtual_list::RowSlot,
    words::bulk as words,
};

/// One recycled row.
#[component]
pub(super) fn TableLine(row: RowSlot<Slot>, count: Signal<usize>) -> View {
    let desk = use_desk();
    let shown = Memo::new(move |_| {
        let slot = row.key.get()?;
        let card = desk.session.read(|ws| ws.in_slot(slot).map(|it| Id::<Card>::of(it.id)))?;
        let scopes = [Scope::Card(card), Scope::Board(desk.board), Scope::Shop];
        desk.session.watch(&scopes, |ws| Some((desk.tile(ws, slot)?, cells(ws, slot)?.list.1)))
    });
    let title = Memo::new(move |_| shown.with(|it| it.as_ref().map(|it| it.0.title.clone())));
    let list = Memo::new(move |_| shown.with(|it| it.as_ref().map(|it| it.1.clone())));
    let facts =
        Memo::new(move |_| shown.with(|it| it.as_ref().map(|it| it.0.facts.clone()).unwrap_or_default()));
    let address = move || {
        let card = shown.with(|it| it.as_ref().map(|it| it.0.card))?;
        Some(Route::Card(desk.board, card).to_string())
    };
    let chosen = desk.selection.stand(row.key);
    let said =
        move || chosen.get().then(|| view! { <span class="hidden-text">" · "{words::is_selected()}</span> });
    let open = move |ev: leptos::ev::MouseEvent| {
        // The address of the link would be looked at without the filter.
        ev.prevent_default();
        if untrack(|| desk.selection.is_on()) {
            return;
        }
        let card = shown.with_untracked(|it| it.as_ref().map(|it| it.0.card));
        card.into_iter().for_each(|it| Route::Card(desk.board, it).go());
    };
    view! {
        <div
            class="task"
            class:chosen=chosen
            class:closed=move || facts.with(|it| it.done)
            role="listitem"
            aria-posinset=move || row.index.get() + 1
            aria-setsize=count
            on:click=move |_| {
                let slot = row.key.get_untracked().filter(|_| untrack(|| desk.selection.is_on()));
                slot.into_iter().for_each(|it| desk.selection.toggle(None, it));
            }
        >
            <div class="grow">
                <a class="task-title" href=address on:click=open>{title}{said}</a>
                {move || facts.with(|it| view_facts(it, desk.session))}
                <p class="mini faint">{list}</p>
            </div>
        </div>
    }
}

//! The head of an open card: where it stands, its address, its menu.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::super::look::look;
use crate::{
    domain::{card::Card, id::Id},
    features::{
        boards::{
            commands::card::{archive_card, trash_card},
            open_card::whereabouts,
        },
        naming::commands::write_title,
        talk::queries::{About, talk},
    },
    session::{Scope, use_session},
    ui::{
        clipboard,
        icon::{Glyph, Icon},
        icon_button::IconButton,
        menu_button::MenuButton,
        menu_row::MenuRow,
        notice::Notices,
    },
    words::{board as board_words, card as words, card_templates, common, naming, undo},
};

/// The head of an open card.
#[component]
pub(super) fn Head(
    card: Id<Card>,
    is_template: Memo<bool>,
    on_move: Callback<()>,
    #[prop(into)] on_keep: Callback<()>,
    on_close: Callback<()>,
) -> View {
    let session = use_session();
    let notices = Notices::current();
    let stands = look([Scope::Card(card), Scope::Everything], move |ws| whereabouts(ws, card));
    let crumbs = move || stands.get().map(|it| words::in_list(&it.board_name, &it.list_name));
    let title = move || session.read(|ws| ws.get(card).map(|it| it.title.clone()).unwrap_or_default());
    let archive = move || {
        session.run(move |ws, cx| archive_card(ws, cx, card, true));
        let back = move || session.run(move |ws, cx| archive_card(ws, cx, card, false));
        notices.offer(words::archived_now(&title()), common::restore(), back);
        on_close.run(());
    };
    let trash = move || {
        session.run(move |ws, cx| trash_card(ws, cx, card, true));
        let back = move || session.run(move |ws, cx| trash_card(ws, cx, card, false));
        notices.offer(words::trashed_now(&title()), common::restore(), back);
        on_close.run(());
    };
    let no_undo = Signal::derive(move || session.steps().0.is_none());
    let no_redo = Signal::derive(move || session.steps().1.is_none());
    view! {
        <p class="crumbs small quiet grow">{crumbs}</p>
        {move || (!is_template.get()).then(|| view! { <Jump card=card /> })}
        <IconButton glyph=Glyph::Link label=words::copy_address() on_press=move || copy_address(notices) />
        <MenuButton label=common::more()>
            {(!is_template.get_untracked()).then(|| view! { <MenuRow label=board_words::move_to() icon=Glyph::Right on_choose=on_move /> })}
            <MenuRow label=undo::undo() icon=Glyph::Undo disabled=no_undo on_choose=move || session.undo() />
            <MenuRow label=undo::redo() icon=Glyph::Redo disabled=no_redo on_choose=move || session.redo() />
            <MenuRow label=naming::write_title() icon=Glyph::Edit on_choose=move || session.run(move |ws, cx| write_title(ws, cx, card)) />
            <MenuRow label=card_templates::keep() icon=Glyph::Template on_choose=on_keep />
            <hr />
            {(!is_template.get_untracked()).then(|| view! { <MenuRow label=board_words::archive_card() icon=Glyph::Box on_choose=archive /> })}
            <MenuRow label=board_words::trash_card() icon=Glyph::Trash danger=true on_choose=trash />
        </MenuButton>
    }
}

/// On a phone the talk is far below the facts: this leads there.
#[component]
fn Jump(card: Id<Card>) -> View {
    let me = use_session().me();
    let said = look([Scope::Card(card)], move |ws| talk(ws, About::Card(card).subject(), me).len());
    let jump = move |_| {
        let side = document().query_selector(".card-side").expect("the selector is well formed");
        if let Some(side) = side {
            side.scroll_into_view();
            _ = leptos::wasm_bindgen::JsCast::unchecked_ref::<web_sys::HtmlElement>(&side).focus();
        }
    };
    view! {
        <button
            type="button"
            class="icon-button jump"
            aria-label=move || words::jump_to_talk(said.get())
            on:click=jump
        >
            <Icon glyph=Glyph::Comment />
            <span class="badge calm">{move || Some(said.get()).filter(|it| *it > 0)}</span>
        </button>
    }
}

/// Puts the address of this page on the clipboard.
fn copy_address(notices: Notices) {
    spawn_local(async move {
        let Ok(address) = window().location().href() else { return };
        match clipboard::write_text(&address).await {
            Ok(()) => notices.tell(common::copied()),
            // The browser keeps the clipboard to itself: the address is said, to be copied by hand.
            Err(_) => notices.tell(address),
        }
    });
}

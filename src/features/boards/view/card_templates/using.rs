//! A card is made from a template: from the line where new cards are written, or from the open template.

use crate::ui::prelude::*;

use super::super::{
    desk::{Opened, use_desk},
    look::look,
    name_sheet::NameSheet,
};
use crate::{
    domain::{board::List, card::Card, id::Id},
    features::boards::{
        card_templates::{CardTemplate, beginning, card_templates, has_templates},
        commands::template::use_template,
        lens::cell::{Cell, fill_from_cell},
        queries::board_of,
    },
    route::Route,
    session::{Scope, Session, use_session},
    ui::{
        announce::announce,
        button::{Button, ButtonKind},
        icon::Glyph,
        menu_button::MenuButton,
        menu_row::MenuRow,
    },
    words::{board as board_words, card_templates as words},
};

/// The templates of the shop behind a button, beside the line of a new card; nothing while there is none. What was typed
/// becomes the title.
#[component]
pub(in super::super) fn TemplateMenu(cell: Cell, list: Id<List>, text: RwSignal<String>) -> View {
    let desk = use_desk();
    let has_any = look([Scope::List(Card::TEMPLATES)], has_templates);
    let row = move |it: CardTemplate| {
        let CardTemplate { template, title, .. } = it;
        let shown = title.clone();
        let choose = move || {
            let typed = text.get_untracked().trim().to_owned();
            text.set(String::new());
            let title = if typed.is_empty() { title.clone() } else { typed };
            desk.opened.set(Some(Opened::FromTemplate(cell, list, template, title)));
        };
        view! { <MenuRow label=shown icon=Glyph::Template on_choose=choose /> }
    };
    let button = move || {
        view! {
            <MenuButton label=words::add_from() glyph=Glyph::Template>
                {desk.session.read(card_templates).into_iter().map(row).collect_view()}
                <hr />
                <MenuRow label=words::all() icon=Glyph::Settings on_choose=|| Route::CardTemplates.go() />
            </MenuButton>
        }
    };
    view! { <Show when=move || has_any.get()>{button}</Show> }
}

/// Asks what the new card is called and adds it; it says what the cell says.
#[component]
pub(in super::super) fn FromTemplate(cell: Cell, list: Id<List>, template: Id<Card>, title: String) -> View {
    let desk = use_desk();
    let name = desk.session.read(|ws| ws.get(template).map(|it| it.title.clone()).unwrap_or_default());
    let add = move |(title,): (String,)| {
        let card = desk.session.new_id();
        announce(&board_words::say_added(&title));
        desk.session.run(move |ws, cx| {
            let added = use_template(ws, cx, template, card, list, &title)?;
            fill_from_cell(ws, cx, added, cell)
        });
        desk.adding.set(None);
        desk.tell_if_hidden(card);
        if desk.place_of(card).is_some() {
            desk.focus(cell, card);
        }
    };
    view! {
        <NameSheet
            title=words::add_from_this(&name)
            label=board_words::card_title()
            draft=format!("list/{list}/template")
            text=title
            act=board_words::add_card()
            on_name=add
            on_close=move || desk.close()
        />
    }
}

/// The main act of an open template.
#[component]
pub(in super::super) fn UseIt(template: Id<Card>) -> View {
    let session = use_session();
    let can =
        look([Scope::Card(template), Scope::Everything], move |ws| beginning(ws, template, None).is_some());
    view! {
        <div class="ways">
            <Button
                kind=ButtonKind::Main
                disabled=Signal::derive(move || !can.get())
                on_press=move || add_and_open(session, template)
            >
                {words::use_it()}
            </Button>
        </div>
    }
}

/// Adds a card called as its template, on the open board or else on the template's own, and opens it.
pub fn add_and_open(session: Session, template: Id<Card>) {
    let on = Route::current().board().filter(|_| !is_open(template));
    let Some(list) = session.read(|ws| beginning(ws, template, on)) else { return };
    let card = session.new_id();
    session.run(move |ws, cx| {
        let title = ws.get(template).map(|it| it.title.clone()).unwrap_or_default();
        use_template(ws, cx, template, card, list, &title)
    });
    if let Some(board) = session.read(|ws| board_of(ws, card)) {
        Route::Card(board, card).go();
    }
}

fn is_open(template: Id<Card>) -> bool {
    Route::current().card() == Some(template)
}

//! A list is made from a template, beside where new lists are begun.

use crate::ui::prelude::*;

use super::super::{
    desk::{Opened, use_desk},
    look::look,
    name_sheet::NameSheet,
};
use crate::{
    domain::{board::Board, id::Id},
    features::{boards::commands::list_template::use_list_template, templates::queries::list_templates},
    session::Scope,
    ui::{icon::Glyph, menu_button::MenuButton, menu_row::MenuRow},
    words::{board as board_words, board_templates as words},
};

/// The templates of lists behind a button; nothing while there is none.
#[component]
pub(in super::super) fn ListTemplateMenu() -> View {
    let desk = use_desk();
    let has_any = look([Scope::Shop], |ws| !list_templates(ws).is_empty());
    let row = move |(template, name): (Id<Board>, String)| {
        let choose = move || desk.opened.set(Some(Opened::ListFromTemplate(template)));
        view! { <MenuRow label=name icon=Glyph::Template on_choose=choose /> }
    };
    let button = move || {
        view! {
            <MenuButton label=words::add_list_from() glyph=Glyph::Template>
                {desk.session.read(list_templates).into_iter().map(row).collect_view()}
            </MenuButton>
        }
    };
    view! { <Show when=move || has_any.get()>{button}</Show> }
}

/// Asks what the new list is called and adds it.
#[component]
pub(in super::super) fn ListFromTemplate(template: Id<Board>) -> View {
    let desk = use_desk();
    let board = desk.board;
    let name = desk.session.read(|ws| ws.get(template).map(|it| it.name.clone()).unwrap_or_default());
    let add = move |(name,): (String,)| {
        let said = words::list_added(&name);
        let act = desk.session.act(move |ws, cx| use_list_template(ws, cx, template, board, &name));
        desk.offer_undo(said, act);
    };
    view! {
        <NameSheet
            title=words::add_list_from_this(&name)
            label=board_words::list_name()
            draft=format!("board/{board}/list-template")
            text=name
            act=board_words::add_list()
            on_name=add
            on_close=move || desk.close()
        />
    }
}

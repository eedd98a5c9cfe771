//! What can be done to a list.

use crate::ui::prelude::*;

use super::{
    board_templates::Kept,
    copying,
    desk::{Opened, use_desk},
};
use crate::{
    domain::{board::List, id::Id},
    features::{
        boards::{
            commands::list::{archive_list, fold_list, move_list},
            lens::{cell::Cell, columns::Column},
            queries::lists,
        },
        closing::queries::Ground,
    },
    ui::{icon::Glyph, menu_button::MenuButton, menu_row::MenuRow},
    words::{board as words, board_templates, bulk, closing, common, progress},
};

/// The menu of a list.
#[component]
pub(super) fn ListMenu(list: Id<List>, name: Signal<String>) -> View {
    let desk = use_desk();
    let session = desk.session;
    let label = Signal::derive(move || common::menu_of(&name.get()));
    let shift = move |by: isize| {
        let at = session.read(|ws| lists(ws, desk.board).iter().position(|it| *it == list));
        if let Some(index) = at.and_then(|it| it.checked_add_signed(by)) {
            session.run(move |ws, cx| move_list(ws, cx, list, index));
        }
    };
    view! {
        <MenuButton label=label>
            <MenuRow label=common::rename() icon=Glyph::Edit on_choose=move || desk.opened.set(Some(Opened::NamingList(list))) />
            <MenuRow label=progress::limit() icon=Glyph::Shield on_choose=move || desk.opened.set(Some(Opened::LimitingList(list))) />
            {(!desk.is_template.get_untracked()).then(|| view! {
                <MenuRow label=closing::close() icon=Glyph::Moon on_choose=move || desk.opened.set(Some(Opened::Closing(Ground::List(list)))) />
            })}
            <MenuRow label=words::fold_list() icon=Glyph::Fold on_choose=move || session.run(move |ws, cx| fold_list(ws, cx, list, true)) />
            <MenuRow label=words::move_list_left() icon=Glyph::Back on_choose=move || shift(-1) />
            <MenuRow label=words::move_list_right() icon=Glyph::Forward on_choose=move || shift(1) />
            <MenuRow label=bulk::select_all_here() icon=Glyph::Check on_choose=move || desk.selection.choose_all(desk, Cell::from(Column::List(list))) />
            <MenuRow label=bulk::copy_list() icon=Glyph::Copy on_choose=move || copying::list(desk, list) />
            {(!desk.is_template.get_untracked()).then(|| view! {
                <MenuRow label=board_templates::keep_list() icon=Glyph::Template on_choose=move || desk.opened.set(Some(Opened::Keeping(Kept::List(list)))) />
            })}
            <hr />
            <MenuRow label=words::archive_list() icon=Glyph::Box on_choose=move || session.run(move |ws, cx| archive_list(ws, cx, list, true)) />
            <MenuRow label=words::trash_list() icon=Glyph::Trash danger=true on_choose=move || desk.opened.set(Some(Opened::TrashingList(list))) />
        </MenuButton>
    }
}

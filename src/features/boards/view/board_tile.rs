//! One board among all: how it looks from far away, and what can be done with it whole.

use crate::ui::prelude::*;

use super::{copying, name_sheet::NameSheet};
use crate::{
    domain::{
        board::Board,
        change::{Change, Context},
        edit::Refused,
        id::Id,
        workspace::Workspace,
    },
    features::boards::{
        commands::board::{archive_board, rename_board, trash_board},
        queries::board_face,
    },
    route::Route,
    session::{Scope, use_session},
    ui::{
        focus, icon::Glyph, menu_button::MenuButton, menu_row::MenuRow, mini_board::MiniBoard,
        notice::Notices,
    },
    words::{board as words, bulk, common},
};

type PutAway = fn(&Workspace, &mut Context, Id<Board>, bool) -> Result<Change, Refused>;

/// A board to open, with its menu.
#[component]
pub(super) fn BoardTile(board: Id<Board>) -> View {
    let session = use_session();
    let notices = Notices::current();
    // Counts come from every list, so anything may change them; the memo holds still while they do not.
    let face = Memo::new(move |_| session.watch(&[Scope::Everything], |ws| board_face(ws, board)));
    let name = Memo::new(move |_| face.with(|it| it.name.clone()));
    let is_renaming = RwSignal::new(false);
    let put_away = move |away: PutAway, said: fn(&str) -> String| {
        session.run(move |ws, cx| away(ws, cx, board, true));
        focus::give_back(None);
        let back = move || session.run(move |ws, cx| away(ws, cx, board, false));
        notices.offer(said(&name.get_untracked()), common::restore(), back);
    };
    let counts = move || {
        let (lists, cards) = face.with(|it| (it.lists.len(), it.lists.iter().map(|it| it.1).sum()));
        words::lists_and_cards(lists, cards)
    };
    let renaming = move || {
        let rename = move |(name,): (String,)| session.run(move |ws, cx| rename_board(ws, cx, board, &name));
        view! {
            <NameSheet
                title=words::rename_board()
                label=words::board_name()
                draft=format!("board/{board}/name")
                text=name.get_untracked()
                on_name=Callback::new(rename)
                on_close=move || is_renaming.set(false)
            />
        }
    };
    view! {
        <li class="board-tile">
            <a class="tile" href=Route::Board(board).to_string()>
                {move || view! { <MiniBoard lists=face.with(|it| it.lists.clone()) /> }}
                <span class="tile-words">
                    <b class="tile-name">{name}</b>
                    <span class="tile-note">{counts}</span>
                </span>
            </a>
            <MenuButton label=Signal::derive(move || common::menu_of(&name.get()))>
                <MenuRow label=words::rename_board() icon=Glyph::Edit on_choose=move || is_renaming.set(true) />
                <MenuRow label=bulk::copy_board() icon=Glyph::Copy on_choose=move || copying::board(session, board) />
                <MenuRow
                    label=words::archive_board()
                    icon=Glyph::Box
                    on_choose=move || put_away(archive_board, words::board_archived)
                />
                <MenuRow
                    label=words::trash_board()
                    icon=Glyph::Trash
                    danger=true
                    on_choose=move || put_away(trash_board, words::board_trashed)
                />
            </MenuButton>
            <Show when=move || is_renaming.get()>{renaming}</Show>
        </li>
    }
}

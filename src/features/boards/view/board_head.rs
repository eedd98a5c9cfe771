//! The head of a board: its name, undo and redo, the ways out, its menu.

use crate::ui::prelude::*;

use super::{
    board_templates::Kept,
    copying,
    desk::{Opened, use_desk},
};
use crate::{
    features::{
        boards::{
            commands::board::{archive_board, trash_board},
            lens::Layout,
        },
        closing::queries::Ground,
    },
    route::Route,
    session::Scope,
    ui::{
        button::Button,
        icon::{Glyph, Icon},
        icon_button::IconButton,
        menu_button::MenuButton,
        menu_row::MenuRow,
        placement::Anchor,
    },
    words::{
        anchors, board as words, board_templates, bulk, closing, common, doors, exchange, history, lens,
        links, naming, picture, progress, review, table, talk, that_day, timeline, undo,
    },
};

/// What the head asks the page's frame for.
#[derive(Clone, Copy)]
pub struct BoardWays {
    /// Sends the board out.
    pub on_export: Callback<()>,
    /// Draws the board as one picture.
    pub on_picture: Callback<()>,
    /// Takes a packet in.
    pub on_import: Callback<()>,
    /// Looks back on the board.
    pub on_review: Callback<()>,
    /// Opens what it has to do with.
    pub on_link: Callback<()>,
    /// Writes the cards that are seen as a table.
    pub on_table_out: Callback<()>,
    /// Takes a table in.
    pub on_table_in: Callback<()>,
}

/// The head of a board.
#[component]
pub(super) fn BoardHead(ways: BoardWays) -> View {
    let desk = use_desk();
    let session = desk.session;
    let board = desk.board;
    let name = Memo::new(move |_| {
        session
            .watch(&[Scope::Board(board)], |ws| ws.get(board).map(|it| it.name.clone()).unwrap_or_default())
    });
    let leave = move |command: fn(
        &crate::domain::workspace::Workspace,
        &mut crate::domain::change::Context,
        _,
        bool,
    ) -> _| {
        session.run(move |ws, cx| command(ws, cx, board, true));
        Route::Home.go();
    };
    view! {
        <header class="page-head board-head">
            <h1 class="page-title grow">{name}</h1>
            <IconButton glyph=Glyph::Undo label=undo::undo() disabled=Signal::derive(move || session.steps().0.is_none()) on_press=move || session.undo() />
            <IconButton glyph=Glyph::Redo label=undo::redo() disabled=Signal::derive(move || session.steps().1.is_none()) on_press=move || session.redo() />
            <span class="desk-only">
                <LayoutButton layout=Layout::Table glyph=Glyph::Table label=table::as_table() />
                <LayoutButton layout=Layout::Timeline glyph=Glyph::Schedule label=timeline::timeline() />
            </span>
            <LookButton />
            <span class="desk-only">
                <Button icon=Glyph::Export on_press=ways.on_export>{exchange::export()}</Button>
            </span>
            <MenuButton label=Signal::derive(move || common::menu_of(&name.get()))>
                <MenuRow label=words::rename_board() icon=Glyph::Edit on_choose=move || desk.opened.set(Some(Opened::NamingBoard)) />
                {(!desk.is_template.get_untracked()).then(|| view! {
                    <MenuRow label=closing::close() icon=Glyph::Moon on_choose=move || desk.opened.set(Some(Opened::Closing(Ground::Board(board)))) />
                    <MenuRow label=anchors::key_dates() icon=Glyph::Schedule on_choose=move || desk.opened.set(Some(Opened::Anchors)) />
                })}
                <MenuRow label=naming::rules() icon=Glyph::Tag on_choose=move || desk.opened.set(Some(Opened::TitleRule)) />
                <MenuRow label=progress::progress() icon=Glyph::Overview on_choose=move || desk.opened.set(Some(Opened::Progress)) />
                <MenuRow label=talk::board_talk() icon=Glyph::Comment on_choose=move || Route::Talk(board, None).go() />
                <MenuRow label=review::review() icon=Glyph::Book on_choose=ways.on_review />
                <MenuRow label=links::links() icon=Glyph::Link on_choose=ways.on_link />
                <MenuRow label=history::board_history() icon=Glyph::History on_choose=move || desk.opened.set(Some(Opened::History)) />
                <MenuRow label=that_day::go_back() icon=Glyph::Back on_choose=move || desk.opened.set(Some(Opened::ThatDay)) />
                <MenuRow label=exchange::export() icon=Glyph::Export on_choose=ways.on_export />
                <MenuRow label=picture::as_picture() icon=Glyph::Image on_choose=ways.on_picture />
                <MenuRow label=exchange::import() icon=Glyph::Import on_choose=ways.on_import />
                <MenuRow label=doors::export_table() icon=Glyph::Table on_choose=ways.on_table_out />
                <MenuRow label=doors::import_table() icon=Glyph::Table on_choose=ways.on_table_in />
                <MenuRow label=board_templates::keep() icon=Glyph::Template on_choose=move || desk.opened.set(Some(Opened::Keeping(Kept::Board(board)))) />
                <MenuRow label=bulk::copy_board() icon=Glyph::Copy on_choose=move || copying::board(session, board) />
                <hr />
                <MenuRow label=words::archive_board() icon=Glyph::Box on_choose=move || leave(archive_board) />
                <MenuRow label=words::trash_board() icon=Glyph::Trash danger=true on_choose=move || leave(trash_board) />
            </MenuButton>
        </header>
    }
}

/// Lays the cards out in another way than as columns, and back.
#[component]
fn LayoutButton(layout: Layout, glyph: Glyph, label: &'static str) -> View {
    let desk = use_desk();
    let pressed = Signal::derive(move || Some(desk.is_laid(layout)));
    view! { <IconButton glyph=glyph label=label pressed=pressed on_press=move || desk.turn(layout) /> }
}

/// Opens what the board can be looked at by; says how much is asked for already.
#[component]
fn LookButton() -> View {
    let desk = use_desk();
    let button = NodeRef::<HtmlElement>::new();
    let asked = Memo::new(move |_| {
        desk.look.with(|it| it.filter.parts().len() + usize::from(!it.filter.words.trim().is_empty()))
    });
    let is_other = Memo::new(move |_| asked.get() > 0 || !desk.is_by_list() || desk.across.get().is_some());
    let label = move || match asked.get() {
        0 => lens::look().to_owned(),
        n => lens::look_on(n),
    };
    let open = move |_| {
        let anchor = button.get_untracked().map(|it| Anchor::of(&it));
        desk.opened.set(anchor.map(Opened::Looking));
    };
    view! {
        <button
            type="button"
            class="button plain look-button"
            class:on=is_other
            aria-label=label
            aria-haspopup="dialog"
            node_ref=button
            on:click=open
        >
            <Icon glyph=Glyph::Filter />
            <span class="desk-only">{lens::look()}</span>
            {move || (asked.get() > 0).then(|| view! { <span class="badge">{asked.get()}</span> })}
        </button>
    }
}

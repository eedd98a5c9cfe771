//! One board: all its lists side by side at the desk, one list a screen on a phone.

use crate::ui::prelude::*;
use leptos::ev;

use super::{
    adding_up::BoardFoot,
    anchors::{AnchorSheet, AnchorStrip},
    board_head::{BoardHead, BoardWays},
    board_history::BoardHistory,
    board_templates::{Keep, ListFromTemplate, ListTemplateMenu, TemplateNote},
    bulk::{MoveMany, PickMany, SelectionBar},
    card_menu::CardMenu,
    card_sheet::CardSheet,
    card_templates::{FromTemplate, KeepTemplate},
    carrying::{self, Hand},
    closing::ClosingSheet,
    desk::{Desk, Opened},
    fast_keys::Aim,
    files::take_on_tiles,
    group_column::GroupColumn,
    lanes::{LaneBoard, LaneColumn},
    lens::{LensBar, LookPanel, SaveSheet},
    limit_sheet::LimitSheet,
    list_column::ListColumn,
    move_sheet::MoveSheet,
    name_sheet::NameSheet,
    paste_sheet::PasteSheet,
    progress_sheet::ProgressSheet,
    strip::Strip,
    table::Table,
    talk::BoardTalk,
    that_day::ThatDay,
    timeline::Timeline,
    title_rule::TitleRule,
};
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        id::Id,
    },
    features::boards::{
        commands::{
            board::rename_board,
            card::rename_card,
            list::{add_list, rename_list, trash_list},
        },
        lens::{Layout, columns::Column},
    },
    route::{Route, use_route},
    session::Scope,
    ui::{
        button::Button,
        confirm::Confirm,
        empty::Empty,
        icon::{Glyph, Icon},
        panel::is_desk,
    },
    words::{board as words, common},
};

/// The page of a board.
#[component]
pub fn BoardPage(board: Id<Board>, ways: BoardWays) -> View {
    let desk = Desk::provide(board);
    Hand::provide();
    Aim::provide(desk);
    take_on_tiles(desk);
    let drag = carrying::drag(desk);
    let there = Memo::new(move |_| {
        desk.session.watch(&[Scope::Board(board)], |ws| ws.get(board).is_some_and(|it| !it.trashed))
    });
    let lane = NodeRef::<HtmlElement>::new();
    Effect::new(move |_| lane.get().into_iter().for_each(|it| drag.attach(it)));
    let at = RwSignal::new(0);
    let go = move |index: usize| {
        let Some(lane) = lane.get_untracked() else { return };
        lane.set_scroll_left(lane.client_width() * index as i32);
        at.set(index);
    };
    let on_scroll = move |_: ev::Event| {
        let Some(lane) = lane.get_untracked() else { return };
        let width = lane.client_width().max(1);
        let index = ((lane.scroll_left() + width / 2) / width) as usize;
        if at.get_untracked() != index {
            at.set(index);
        }
    };
    let new_list = move || {
        desk.opened.set(Some(Opened::NamingList(desk.session.new_id())));
    };
    let list_new = move || {
        view! {
            <section class="list-new">
                <Show when=move || desk.columns.with(Vec::is_empty)>
                    <p class="strong">{words::empty_board()}</p>
                    <p class="small faint">{words::empty_board_note()}</p>
                </Show>
                <div class="row">
                    <button type="button" class="list-add grow" on:click=move |_| new_list()>
                        <Icon glyph=Glyph::Plus />
                        {words::add_list()}
                    </button>
                    <ListTemplateMenu />
                </div>
            </section>
        }
    };
    let columns = move || {
        let is_cut = desk.across.get().is_some();
        view! {
            <Strip columns=desk.columns.into() at=at on_go=move |(index,): (usize,)| go(index) />
            <div class="board" class:selecting=move || desk.selection.is_on() node_ref=lane on:scroll=on_scroll>
                <For each=move || desk.columns.get() key=|it| *it let:column>
                    {match column {
                        _ if is_cut => view! { <LaneColumn column=column drag=drag /> },
                        Column::List(list) => view! { <ListColumn list=list drag=drag /> },
                        _ => view! { <GroupColumn column=column drag=drag /> },
                    }}
                </For>
                <Show when=move || desk.is_by_list()>{list_new}</Show>
            </div>
        }
    };
    let layout = Memo::new(move |_| desk.look.with(|it| it.layout));
    let is_crossed = Memo::new(move |_| desk.across.get().is_some() && is_desk());
    let cards = move || match (layout.get(), is_crossed.get()) {
        (Layout::Board, true) => view! { <LaneBoard /> },
        (Layout::Board, false) => columns(),
        (Layout::Table, _) => view! { <Table /> },
        (Layout::Timeline, _) => view! { <Timeline /> },
    };
    let body = move || {
        view! {
            <BoardHead ways=ways />
            {move || match desk.is_template.get() {
                true => view! { <TemplateNote /> },
                false => view! { <AnchorStrip /> },
            }}
            <LensBar />
            {cards}
            <BoardFoot />
            <SelectionBar />
            <Over desk=desk />
            <OpenCard />
        }
    };
    let gone = || {
        view! {
            <h1 class="hidden-text">{common::boards()}</h1>
            <Empty glyph=Glyph::Board title=words::board_gone() note=words::board_gone_note()>
                <Button on_press=|| Route::Home.go()>{words::go_to_boards()}</Button>
            </Empty>
        }
    };
    view! {
        <main class="page board-page" id="page">
            {move || if there.get() { body() } else { gone() }}
        </main>
    }
}

/// The card whose address it is, over its board.
#[component]
fn OpenCard() -> View {
    let route = use_route();
    // Another comment of the same card is another sheet: it brings that one into view.
    let open = Memo::new(move |_| Some(route.get()).filter(|it| it.card().is_some()));
    let talk = Memo::new(move |_| match route.get() {
        Route::Talk(board, _) => Some(board),
        _ => None,
    });
    view! {
        {move || open.get().and_then(Route::card).map(|card| view! { <CardSheet card=card /> })}
        {move || talk.get().map(|board| view! { <BoardTalk board=board /> })}
    }
}

/// What lies over the board.
#[component]
fn Over(desk: Desk) -> View {
    let close = move || desk.close();
    let drawn = move || match desk.opened.get()? {
        Opened::CardMenu(card, anchor) => Some(view! { <CardMenu card=card anchor=anchor /> }),
        Opened::MovingMany(cards) => Some(view! { <MoveMany cards=cards on_close=close /> }),
        Opened::Picking(pick, cards, anchor) => {
            Some(view! { <PickMany pick=pick cards=cards anchor=anchor on_close=close /> })
        }
        Opened::Titling(card) => Some(titling(desk, card)),
        Opened::Pasted(cell, list, lines) => {
            Some(view! { <PasteSheet cell=cell list=list lines=lines on_close=close /> })
        }
        Opened::NamingBoard => Some(naming_board(desk)),
        Opened::TitleRule => Some(view! { <TitleRule on_close=close /> }),
        Opened::NamingList(list) => Some(naming_list(desk, list)),
        Opened::TrashingList(list) => Some(trashing_list(desk, list)),
        Opened::LimitingList(list) => Some(view! { <LimitSheet list=list on_close=close /> }),
        Opened::Progress => Some(view! { <ProgressSheet on_close=close /> }),
        Opened::History => Some(view! { <BoardHistory on_close=close /> }),
        Opened::ThatDay => Some(view! { <ThatDay on_close=close /> }),
        Opened::Closing(ground) => Some(view! { <ClosingSheet ground=ground on_close=close /> }),
        Opened::Anchors => Some(view! { <AnchorSheet on_close=close /> }),
        Opened::Keeping(kept) => Some(view! { <Keep kept=kept on_close=close /> }),
        Opened::ListFromTemplate(template) => Some(view! { <ListFromTemplate template=template /> }),
        Opened::Looking(anchor) => Some(view! { <LookPanel anchor=anchor /> }),
        Opened::KeepingTemplate(card) => Some(view! { <KeepTemplate card=card on_close=close /> }),
        Opened::FromTemplate(cell, list, template, title) => {
            Some(view! { <FromTemplate cell=cell list=list template=template title=title /> })
        }
        Opened::SavingLook => Some(view! { <SaveSheet on_close=close /> }),
        Opened::Moving(card) => Some(view! { <MoveSheet card=card on_close=close /> }),
    };
    drawn.place()
}

fn naming_board(desk: Desk) -> View {
    let (session, board) = (desk.session, desk.board);
    let name = session.read(|ws| ws.get(board).map(|it| it.name.clone()).unwrap_or_default());
    let rename = move |(name,): (String,)| session.run(move |ws, cx| rename_board(ws, cx, board, &name));
    view! {
        <NameSheet title=words::rename_board() label=words::board_name() draft=format!("board/{board}/name") text=name on_name=rename on_close=move || desk.close() />
    }
}

fn titling(desk: Desk, card: Id<Card>) -> View {
    let session = desk.session;
    let title = session.read(|ws| ws.get(card).map(|it| it.title.clone()).unwrap_or_default());
    let rename = move |(title,): (String,)| session.run(move |ws, cx| rename_card(ws, cx, card, &title));
    view! {
        <NameSheet title=words::rename_card() label=words::card_title() draft=format!("card/{card}/name") text=title on_name=rename on_close=move || desk.close() />
    }
}

fn naming_list(desk: Desk, list: Id<List>) -> View {
    let (session, board) = (desk.session, desk.board);
    let known = session.read(|ws| ws.get(list).map(|it| it.name.clone()));
    let title = if known.is_some() { common::rename() } else { words::add_list() };
    let new = known.is_none();
    let draft = if new { format!("board/{board}/list") } else { format!("list/{list}/name") };
    let name = move |(name,): (String,)| {
        session.run(move |ws, cx| match new {
            true => add_list(ws, cx, list, board, &name),
            false => rename_list(ws, cx, list, &name),
        })
    };
    view! {
        <NameSheet title=title label=words::list_name() draft=draft text=known.unwrap_or_default() on_name=name on_close=move || desk.close() />
    }
}

fn trashing_list(desk: Desk, list: Id<List>) -> View {
    let session = desk.session;
    let name = session.read(|ws| ws.get(list).map(|it| it.name.clone()).unwrap_or_default());
    let cards = session.read(|ws| ws.children::<Card>(list.any()).len());
    view! {
        <Confirm
            title=words::trash_list_title(&name)
            note=words::trash_list_note(cards)
            act=words::trash_list()
            danger=true
            on_act=move || session.run(move |ws, cx| trash_list(ws, cx, list, true))
            on_close=move || desk.close()
        />
    }
}

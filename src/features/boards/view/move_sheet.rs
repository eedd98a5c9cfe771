//! 「移动到…」: the way to move a card without carrying it, across boards and lanes too.

use crate::ui::prelude::*;

use super::{desk::use_desk, look::look};
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        id::Id,
    },
    features::{
        boards::{
            commands::card::move_card,
            lens::{
                cell::{Cell, put_cards},
                columns::Column,
            },
            places::{self, Spot},
            queries::{board_of, boards},
        },
        taking_back::offer_undo,
    },
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonKind},
        focus::fresh_id,
        notice::Notices,
        radio::Radio,
        sheet::Sheet,
        text_field::TextField,
    },
    words::{board as words, card as card_words, lens as lens_words},
};

/// So many cards are listed to stand before; the others are found by their words.
const MOST_NEIGHBOURS: usize = 30;

/// Chooses a board, a list and a place in it.
#[component]
pub(super) fn MoveSheet(card: Id<Card>, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let notices = Notices::current();
    let title = session.read(|ws| ws.get(card).map(|it| it.title.clone()).unwrap_or_default());
    let board = RwSignal::new(session.read(|ws| board_of(ws, card)));
    let list =
        RwSignal::new(session.read(|ws| ws.get(card).and_then(|it| it.place.as_ref()).map(|it| it.parent)));
    let spot = RwSignal::new(Spot::default());
    let desk = use_desk();
    let from = untrack(|| desk.cell_of_card(card));
    let lane = RwSignal::new(from.and_then(|it| it.lane));
    let go = move || {
        let Some(list) = list.get_untracked() else { return };
        let spot = spot.get_untracked();
        let is_here = board.get_untracked() == Some(desk.board);
        let to = from.filter(|_| is_here).map(|it| Cell { lane: lane.get_untracked(), ..it });
        let act = session.act(move |ws, cx| match (from, to) {
            (Some(from), Some(to)) if from != to => put_cards(ws, cx, &[card], (from, to), list, spot),
            _ => move_card(ws, cx, card, list, places::index(ws, list, card, spot)),
        });
        let name = session.read(|ws| ws.get(list).map(|it| it.name.clone()).unwrap_or_default());
        if let Some(act) = act {
            offer_undo(session, notices, card_words::now_in(&name), act);
        }
        on_close.run(());
    };
    let foot = view! {
        <Button
            kind=ButtonKind::Main
            wide=true
            disabled=Signal::derive(move || list.get().is_none())
            on_press=go
        >
            {words::move_here()}
        </Button>
    };
    view! {
        <Sheet title=words::move_card_title(&title) on_close=on_close foot=foot>
            <div class="move-sheet">
                <ListChoice board=board list=list />
                <LaneChoice lane=lane />
                <SpotChoice card=card list=list spot=spot />
            </div>
        </Sheet>
    }
}

/// A board, where there are several, and a list of it.
#[component]
pub(super) fn ListChoice(board: RwSignal<Option<Id<Board>>>, list: RwSignal<Option<Id<List>>>) -> View {
    let session = use_session();
    let boards = look([Scope::Shop], boards);
    let lists = Memo::new(move |_| {
        let Some(board) = board.get() else { return vec![] };
        session.watch(&[Scope::Board(board)], |ws| places::lists(ws, board))
    });
    let choose_board = move |it: Id<Board>| {
        board.set(Some(it));
        list.set(session.read(|ws| places::lists(ws, it).first().map(|it| it.0)));
    };
    let has_more_boards = Memo::new(move |_| boards.with(Vec::len) > 1);
    view! {
        <Show when=move || has_more_boards.get()>
            <Choice name=words::which_board() all=boards chosen=board on_choose=choose_board />
        </Show>
        <Choice name=words::which_list() all=lists chosen=list on_choose=move |it| list.set(Some(it)) />
        <Show when=move || lists.with(Vec::is_empty)>
            <p class="small faint">{words::no_lists_here()}</p>
        </Show>
    }
}

/// A lane, where the board is cut in such that are not lists.
#[component]
fn LaneChoice(lane: RwSignal<Option<Column>>) -> View {
    let desk = use_desk();
    let group = fresh_id();
    let row = move |it: Column| {
        view! {
            <Radio
                group=group.clone()
                checked=Signal::derive(move || lane.get() == Some(it))
                on_choose=move || lane.set(Some(it))
            >
                {desk.name_of(it)}
            </Radio>
        }
    };
    let lanes = untrack(|| desk.lanes());
    let is_choice = lane.with_untracked(|it| it.is_some_and(|it| it.list().is_none()));
    is_choice
        .then(|| {
            view! {
                <fieldset>
                    <legend class="small quiet">{lens_words::which_lane()}</legend>
                    {lanes.into_iter().map(row).collect_view()}
                </fieldset>
            }
        })
        .place()
}

/// One of several boards, or of several lists.
#[component]
fn Choice<R: Send + Sync + 'static>(
    name: &'static str,
    all: Memo<Vec<(Id<R>, String)>>,
    chosen: RwSignal<Option<Id<R>>>,
    on_choose: impl Fn(Id<R>) + Copy + Send + Sync + 'static,
) -> View {
    let group = fresh_id();
    let row = move |(id, name): (Id<R>, String)| {
        view! {
            <Radio
                group=group.clone()
                checked=Signal::derive(move || chosen.get() == Some(id))
                on_choose=move || on_choose(id)
            >
                {name}
            </Radio>
        }
    };
    view! {
        <fieldset>
            <legend class="small quiet">{name}</legend>
            {move || all.get().into_iter().map(&row).collect_view()}
        </fieldset>
    }
}

/// At the top, at the bottom, or before one of the cards there.
#[component]
fn SpotChoice(card: Id<Card>, list: RwSignal<Option<Id<List>>>, spot: RwSignal<Spot>) -> View {
    let session = use_session();
    let before = RwSignal::new(false);
    let words_of_neighbour = RwSignal::new(String::new());
    let neighbours = Memo::new(move |_| {
        let Some(list) = list.get() else { return vec![] };
        let words = words_of_neighbour.get();
        session.watch(&[Scope::List(list)], |ws| places::neighbours(ws, list, card, &words, MOST_NEIGHBOURS))
    });
    Effect::new(move |_| {
        list.track();
        spot.set(Spot::default());
        before.set(false);
        words_of_neighbour.set(String::new());
    });
    let (group, neighbour_group) = (fresh_id(), fresh_id());
    let place = {
        let group = group.clone();
        move |at: Spot, word: &'static str| {
            let choose = move || {
                before.set(false);
                spot.set(at);
            };
            view! {
                <Radio
                    group=group.clone()
                    checked=Signal::derive(move || !before.get() && spot.get() == at)
                    on_choose=choose
                >
                    {word}
                </Radio>
            }
        }
    };
    let neighbour = move |(other, title): (Id<Card>, String)| {
        view! {
            <Radio
                group=neighbour_group.clone()
                checked=Signal::derive(move || spot.get() == Spot::Before(other))
                on_choose=move || spot.set(Spot::Before(other))
            >
                {title}
            </Radio>
        }
    };
    let neighbour = StoredValue::new(neighbour);
    let rows =
        move || neighbours.get().into_iter().map(|it| neighbour.with_value(|row| row(it))).collect_view();
    view! {
        <fieldset>
            <legend class="small quiet">{words::which_place()}</legend>
            {place(Spot::Top, words::at_top())} {place(Spot::Bottom, words::at_bottom())}
            <Radio group=group checked=before on_choose=move || before.set(true)>
                {words::before_card()}
            </Radio>
            <Show when=move || before.get()>
                <div class="neighbours">
                    <TextField
                        label=words::find_neighbour()
                        label_hidden=true
                        hint=words::find_neighbour()
                        text=words_of_neighbour
                        kind="search"
                    />
                    {rows}
                    <Show when=move || neighbours.with(Vec::is_empty)>
                        <p class="small faint">{words::no_neighbour()}</p>
                    </Show>
                    <Show when=move || neighbours.with(|it| it.len() == MOST_NEIGHBOURS)>
                        <p class="mini faint">{words::more_neighbours(MOST_NEIGHBOURS)}</p>
                    </Show>
                </div>
            </Show>
        </fieldset>
    }
}

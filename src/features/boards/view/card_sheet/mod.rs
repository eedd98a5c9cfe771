//! One card, open over its board: what is to be done, by whom, until when, and what was said about it.
//!
//! **Invariant:** everything typed is kept at once as a draft and becomes a change once a burst of typing ends;
//! closing, hiding or killing the page loses nothing.

mod body;
mod choice_fact;
mod comment;
mod comment_box;
mod date_fact;
mod date_grid;
mod date_picker;

mod editing;
mod fact;
mod facts;
mod foot;
mod gone;
mod head;
mod history_list;
mod history_words;
mod joined_body;
mod label_form;
mod labels;
mod link_picker;
mod member_picker;
mod new_step;
mod own_facts;
mod own_links;
mod people;
mod pick_row;
mod picker;
mod relations;
mod reminder;
mod return_sheet;
mod routine_fact;
mod routine_form;
mod seal;
mod stages;
mod step_marks;
mod step_row;
mod steps;
mod talk;
mod title;
mod value_words;
mod versions;
mod written_fact;

pub(super) use self::{
    date_fact::Choosing as PickingDate, member_picker::MemberPicker, pick_row::PickRow, picker::Picker,
};

use crate::ui::prelude::*;

pub(in crate::features::boards::view) use self::{history_words::tell, member_picker::NewName, seal::spoken};

use self::{
    body::Body, facts::Facts, foot::Foot, gone::Gone, head::Head, history_list::HistoryList,
    joined_body::joined_body, relations::Relations, reminder::Reminder, stages::Stages, steps::Steps,
    talk::Talk, title::Title, versions::Versions,
};
use super::{look::look, move_sheet::MoveSheet};
use crate::{
    domain::{card::Card, id::Id},
    features::boards::open_card::{Presence, presence},
    route::{Route, use_route},
    session::Scope,
    ui::sheet::{Sheet, SheetSize},
    words::{board as board_words, card as words},
};

/// An open card. Its board comes from the address; closing goes back to it.
#[component]
pub fn CardSheet(card: Id<Card>) -> View {
    let board = use_route().get_untracked().board();
    let close = Callback::new(move |()| board.map_or(Route::Home, Route::Board).go());
    let moving = RwSignal::new(false);
    let title = look([Scope::Card(card)], move |ws| ws.get(card).map(|it| it.title.clone()));
    let named = move || match title.get() {
        None => words::card_gone().to_owned(),
        Some(title) if title.is_empty() => board_words::untitled_card().to_owned(),
        Some(title) => title,
    };
    let there = look([Scope::Card(card)], move |ws| presence(ws, card) != Presence::Gone);
    let on_move = Callback::new(move |()| moving.set(true));
    let joined = joined_body(card);
    let open = move || {
        view! {
            <Sheet
                title=Signal::derive(named)
                on_close=close
                size=SheetSize::Full
                head=view! { <Head card=card on_move=on_move on_close=close /> }
                foot=view! { <Foot card=card on_move=on_move /> }
            >
                <div class="card-grid">
                    <div class="card-main">
                        <Reminder card=card />
                        <Title card=card on_close=close />
                        <Stages card=card />
                        <Versions card=card joined=joined />
                        <Facts card=card />
                        <Body card=card joined=joined />
                        <Steps card=card />
                        <Relations card=card />
                    </div>
                    <div class="card-side" tabindex="-1">
                        <Talk card=card />
                        <HistoryList card=card />
                    </div>
                </div>
            </Sheet>
            {move || {
                moving.get().then(|| view! { <MoveSheet card=card on_close=move || moving.set(false) /> })
            }}
        }
    };
    let drawn = move || match there.get() {
        true => open(),
        false => view! { <Gone on_close=close /> },
    };
    drawn.place()
}

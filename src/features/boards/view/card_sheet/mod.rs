//! One card, open over its board: what is to be done, by whom, until when, and what was said about it.
//!
//! **Invariant:** everything typed is kept at once as a draft and becomes a change once a burst of typing ends;
//! closing, hiding or killing the page loses nothing.

mod body;
mod anchor_fact;
mod choice_fact;
mod counted_date;
mod date_fact;
mod date_grid;
mod date_picker;

mod fact;
mod facts;
mod foot;
mod gone;
mod head;
mod history_list;
mod history_words;
mod label_form;
mod labels;
mod link_picker;
mod member_picker;
mod new_step;
mod own_facts;
mod own_links;
mod one_member;
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
mod title;
mod value_words;
mod versions;
mod written_fact;

pub(super) use self::{
    date_fact::Choosing as PickingDate, one_member::OneMember, pick_row::PickRow, picker::Picker,
};

use crate::ui::prelude::*;

pub use self::value_words::becomes;
pub(super) use self::value_words::moment;

pub(in crate::features::boards::view) use self::{
    history_words::tell,
    member_picker::NewName,
    seal::{Seal, spoken},
};

use self::{
    body::Body, counted_date::CountsDays, facts::Facts, foot::Foot, gone::Gone, head::Head,
    history_list::HistoryList, relations::Relations, reminder::Reminder, stages::Stages, steps::Steps,
    title::Title, versions::Versions,
};
use super::{
    card_templates::{KeepTemplate, UseIt},
    files::Files,
    look::look,
    move_sheet::MoveSheet,
    talk::Talk,
};
use crate::{
    domain::{card::Card, id::Id},
    features::{
        boards::{
            card_templates::counts_days,
            open_card::{Presence, presence},
        },
        talk::queries::About,
    },
    route::{Route, use_route},
    session::{Scope, joined::joined_text},
    ui::sheet::{Sheet, SheetSize},
    words::{board as board_words, card as words},
};

/// What other features say on an open card, above its facts. Provided by the app.
#[derive(Clone, Copy)]
pub struct SaidOnCard(pub fn(Id<Card>) -> View);

/// The notes and boards that a card has to do with. Provided by the app.
#[derive(Clone, Copy)]
pub struct BesideCard(pub fn(Id<Card>) -> View);

/// An open card. Its board comes from the address; closing goes back to it.
#[component]
pub fn CardSheet(card: Id<Card>) -> View {
    let board = use_route().get_untracked().board();
    let is_template = look([Scope::Card(card)], move |ws| ws.get(card).is_some_and(|it| it.template));
    let close = Callback::new(move |()| match is_template.get_untracked() {
        true => Route::CardTemplates.return_to(),
        false => board.map_or(Route::Home, Route::Board).return_to(),
    });
    provide_context(CountsDays(look([Scope::Everything], move |ws| counts_days(ws, card))));
    let moving = RwSignal::new(false);
    let keeping = RwSignal::new(false);
    let title = look([Scope::Card(card)], move |ws| ws.get(card).map(|it| it.title.clone()));
    let named = move || match title.get() {
        None => words::card_gone().to_owned(),
        Some(title) if title.is_empty() => board_words::untitled_card().to_owned(),
        Some(title) => title,
    };
    let there = look([Scope::Card(card)], move |ws| presence(ws, card) != Presence::Gone);
    let on_move = Callback::new(move |()| moving.set(true));
    let joined = joined_text(card.any(), Card::BODY.key(), Scope::Card(card));
    let open = move || {
        view! {
            <Sheet
                title=Signal::derive(named)
                on_close=close
                size=SheetSize::Full
                head=view! { <Head card=card is_template=is_template on_move=on_move on_keep=move || keeping.set(true) on_close=close /> }
                foot=view! { {move || if is_template.get() { view! { <UseIt template=card /> } } else { view! { <Foot card=card on_move=on_move /> } }} }
            >
                <div class="card-grid">
                    <div class="card-main">
                        <Reminder card=card />
                        <Title card=card on_close=close />
                        {move || (!is_template.get()).then(|| view! { <Stages card=card /> })}
                        {(expect_context::<SaidOnCard>().0)(card)}
                        <Versions card=card joined=joined />
                        <Facts card=card />
                        <Body card=card joined=joined />
                        <Steps card=card />
                        <Files card=card />
                        {move || (!is_template.get()).then(|| view! { <Relations card=card /> })}
                        {move || (!is_template.get()).then(|| (expect_context::<BesideCard>().0)(card))}
                    </div>
                    <div class="card-side" tabindex="-1">
                        {move || (!is_template.get()).then(|| view! { <Talk on=About::Card(card).subject() scope=Scope::Card(card) title=words::comments() /> })}
                        <HistoryList card=card />
                    </div>
                </div>
            </Sheet>
            {move || {
                moving.get().then(|| view! { <MoveSheet card=card on_close=move || moving.set(false) /> })
            }}
            {move || {
                keeping.get().then(|| view! { <KeepTemplate card=card on_close=move || keeping.set(false) /> })
            }}
        }
    };
    let drawn = move || match there.get() {
        true => open(),
        false => view! { <Gone on_close=close /> },
    };
    drawn.place()
}

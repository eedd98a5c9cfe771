//! The bar at the thumb while cards are chosen: how many, and what can be done to all of them.

use crate::ui::prelude::*;

use super::{
    super::desk::{Desk, Opened, use_desk},
    pick::Pick,
};
use crate::{
    domain::{
        card::Card,
        change::{Change, Context},
        edit::Refused,
        id::Id,
        workspace::Workspace,
    },
    features::boards::commands::bulk::{archive_cards, finish_cards, trash_cards},
    session::Scope,
    ui::{
        announce::announce,
        icon::{Glyph, Icon},
        icon_button::IconButton,
        placement::Anchor,
    },
    words::{board, bulk as words, card},
};

type Away = fn(&Workspace, &mut Context, &[Id<Card>]) -> Result<Change, Refused>;

/// What can be done to the chosen cards; nothing while none is.
#[component]
pub(in super::super) fn SelectionBar() -> View {
    let desk = use_desk();
    view! { <Show when=move || desk.selection.is_on()><Bar /></Show> }
}

#[component]
fn Bar() -> View {
    let desk = use_desk();
    let selection = desk.selection;
    // What goes from the board, or is filtered away, is not acted on unseen.
    Effect::new(move |_| {
        // Counted anew once another filter has come to every column.
        desk.shown.all();
        desk.session.watch(&[Scope::Everything], |_| ());
        selection.keep_seen(desk);
    });
    let is_done = Memo::new(move |_| {
        selection.count();
        let cards = selection.cards(desk);
        desk.session.watch(&[Scope::Everything], |ws| {
            !cards.is_empty() && cards.iter().all(|it| ws.get(*it).is_some_and(|it| it.done))
        })
    });
    let finish = move || {
        let (cards, done) = (selection.cards(desk), !is_done.get_untracked());
        let n = cards.len();
        desk.session.run(move |ws, cx| finish_cards(ws, cx, &cards, done));
        announce(&if done { words::finished_n(n) } else { words::reopened_n(n) });
    };
    let away =
        move |command: Away, said: fn(usize) -> String| put_away(desk, selection.cards(desk), command, said);
    let pick = move |pick: Pick, anchor| {
        desk.opened.set(Some(Opened::Picking(pick, selection.cards(desk), anchor)));
    };
    let button = |glyph: Glyph, word: Signal<&'static str>, on_press: Callback<(Anchor,)>| {
        view! {
            <button type="button" class="bulk-act" on:click=move |ev| on_press.run((Anchor::of(&event_target(&ev)),))>
                <Icon glyph=glyph />
                <span>{move || word.get()}</span>
            </button>
        }
    };
    let named = |glyph, word: &'static str, on_press: Callback<(Anchor,)>| {
        button(glyph, Signal::derive(move || word), on_press)
    };
    let finish_word = Signal::derive(move || if is_done.get() { words::reopen() } else { words::finish() });
    let move_to = move |_: (Anchor,)| desk.opened.set(Some(Opened::MovingMany(selection.cards(desk))));
    view! {
        <div class="bulk-bar" role="toolbar" aria-label=words::selected()>
            <p class="strong num bulk-count" role="status">{move || words::selected_n(selection.count())}</p>
            <button type="button" class="bulk-act bulk-all" on:click=move |_| selection.choose_seen(desk)>
                <span>{words::select_all()}</span>
            </button>
            <div class="bulk-acts">
                {named(Glyph::Right, board::move_to(), Callback::new(move_to))}
                {named(Glyph::Person, card::owner(), Callback::new(move |(at,)| pick(Pick::Owner, at)))}
                {named(Glyph::Clock, card::due(), Callback::new(move |(at,)| pick(Pick::Due, at)))}
                {named(Glyph::Tag, card::labels(), Callback::new(move |(at,)| pick(Pick::Labels, at)))}
                {button(Glyph::Done, finish_word, Callback::new(move |_: (Anchor,)| finish()))}
                {named(Glyph::Box, words::archive(), Callback::new(move |_: (Anchor,)| away(archive_cards, words::archived_n)))}
                {named(Glyph::Trash, words::trash(), Callback::new(move |_: (Anchor,)| away(trash_cards, words::trashed_n)))}
            </div>
            <IconButton glyph=Glyph::Close label=words::leave() on_press=move || selection.clear() />
        </div>
    }
}

/// Puts cards away as one act, and offers to take it back.
pub(in super::super) fn put_away(desk: Desk, cards: Vec<Id<Card>>, command: Away, said: fn(usize) -> String) {
    let n = cards.len();
    let act = desk.session.act(move |ws, cx| command(ws, cx, &cards));
    desk.offer_undo(said(n), act);
}

//! The foot of an open card: the main act, the other ways on, and a word about it.

use crate::ui::prelude::*;

use super::super::{look::look, talk::CommentBox};
use crate::{
    domain::{card::Card, id::Id},
    features::{
        boards::{
            commands::card::{finish_card, move_card},
            open_card::{next_stage, stages},
        },
        talk::queries::About,
    },
    session::{Scope, use_session},
    ui::{
        announce::announce,
        button::{Button, ButtonKind},
        icon::{Glyph, Icon},
    },
    words::{board as board_words, card as words},
};

/// The foot of an open card.
#[component]
pub(super) fn Foot(card: Id<Card>, on_move: Callback<()>) -> View {
    let session = use_session();
    let next = look([Scope::Card(card), Scope::Everything], move |ws| next_stage(&stages(ws, card)).cloned());
    let done = look([Scope::Card(card)], move |ws| ws.get(card).is_some_and(|it| it.done));
    let main = move || match next.get() {
        Some(stage) => {
            let (list, name) = (stage.list, stage.name.clone());
            let go = move || {
                session.run(move |ws, cx| move_card(ws, cx, card, list, usize::MAX));
                announce(&words::now_in(&name));
            };
            view! {
                <Button kind=ButtonKind::Main on_press=go>
                    {words::next_list(&stage.name)}
                    <Icon glyph=Glyph::Forward />
                </Button>
            }
        }
        None => {
            let (word, kind) = match done.get() {
                true => (board_words::mark_open(), ButtonKind::Ordinary),
                false => (board_words::mark_done(), ButtonKind::Main),
            };
            let turn = move || {
                let done = !done.get_untracked();
                session.run(move |ws, cx| finish_card(ws, cx, card, done));
            };
            view! { <Button kind=kind on_press=turn>{word}</Button> }
        }
    };
    view! {
        <div class="ways">
            {main}
            <span class="desk-only">
                <Button on_press=on_move>{board_words::move_to()}</Button>
            </span>
        </div>
        <CommentBox on=About::Card(card).subject() draft=format!("card/{card}/comment") />
    }
}

//! A card that is put away says so, with the way back.

use crate::ui::prelude::*;

use super::super::look::look;
use crate::{
    domain::{card::Card, id::Id},
    features::boards::{
        commands::card::{archive_card, trash_card},
        open_card::{Presence, presence},
    },
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonSize},
        icon::{Glyph, Icon},
    },
    words::{card as words, card_templates, common},
};

/// Shown while the card is in 回收站 or archived.
#[component]
pub(super) fn Reminder(card: Id<Card>) -> View {
    let session = use_session();
    let presence = look([Scope::Card(card)], move |ws| presence(ws, card));
    let say = move |glyph, text: &'static str| {
        let restore = move || {
            session.run(move |ws, cx| match presence.get_untracked() {
                Presence::Trashed => trash_card(ws, cx, card, false),
                _ => archive_card(ws, cx, card, false),
            });
        };
        view! {
            <div class="hint reminder">
                <Icon glyph=glyph small=true />
                <span class="grow">{text}</span>
                <Button size=ButtonSize::Short on_press=restore>
                    {common::restore()}
                </Button>
            </div>
        }
    };
    let drawn = move || match presence.get() {
        Presence::Trashed => Some(say(Glyph::Trash, words::in_trash())),
        Presence::Archived => Some(say(Glyph::Box, words::archived())),
        Presence::Template => Some(view! {
            <div class="hint reminder">
                <Icon glyph=Glyph::Template small=true />
                <span class="grow">{card_templates::is_one()}</span>
            </div>
        }),
        Presence::Here | Presence::Gone => None,
    };
    drawn.place()
}

//! What others wait to hear of, and one press to tell them.

use crate::ui::prelude::*;

use super::HandOver;
use crate::{
    features::dispatch::queries::{Owed, owed},
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
    },
    words::dispatch as words,
};

/// A bar for everybody who handed me cards on which I did what they have not heard of.
#[component]
pub fn OwedBars() -> View {
    let session = use_session();
    let hand_over: HandOver = expect_context();
    let owed = Memo::new(move |_| {
        let mut owed = session.watch(&[Scope::Everything], |ws| owed(ws, session.me()));
        owed.retain(|it| !it.news.is_empty());
        owed
    });
    let bar = move |Owed { giver, name, news, .. }: Owed| {
        let said = words::owe(&name, news.len());
        view! {
            <p class="hint owed">
                <Icon glyph=Glyph::Dispatch />
                <span class="grow">{said}</span>
                <Button kind=ButtonKind::Main size=ButtonSize::Short on_press=move || hand_over.answer(session, giver)>
                    {words::answer()}<span class="hidden-text">{words::to(&name)}</span>
                </Button>
            </p>
        }
    };
    view! { {move || owed.get().into_iter().map(bar).collect_view()} }
}

//! On which 关键日期 of its board the days of a card hang.

use crate::ui::prelude::*;

use super::{super::look::look, fact::Fact, pick_row::PickRow, picker::Closing};
use crate::{
    domain::{board::Anchor, card::Card, id::Id, workspace::Workspace},
    features::{
        anchors::{
            commands::hang,
            queries::{KeyDate, distance, hung_on, key_dates},
        },
        boards::queries::board_of,
    },
    session::{Scope, use_session},
    words::{anchors as words, when},
};

/// Nothing where the board has no anchor.
#[component]
pub(super) fn AnchorFact(card: Id<Card>) -> View {
    let has_any = look([Scope::Everything], move |ws| !offered(ws, card).is_empty());
    let stands = look([Scope::Everything], move |ws| Some((hung_on(ws, card)?, distance(ws, card))));
    let shown = move || match stands.get() {
        None => view! { <span class="faint">{words::follows_none()}</span> },
        Some((on, days)) => {
            let said = days.map_or_else(|| on.name.clone(), |it| words::beside(&on.name, it));
            view! { <span>{said}</span> }
        }
    };
    view! {
        <Show when=move || has_any.get()>
            <Fact name=words::follows() shown=shown>
                <Choosing card=card />
            </Fact>
        </Show>
    }
}

fn offered(ws: &Workspace, card: Id<Card>) -> Vec<KeyDate> {
    let all = board_of(ws, card).map(|it| key_dates(ws, it)).unwrap_or_default();
    all.into_iter().filter(|it| it.day.is_some()).collect()
}

#[component]
fn Choosing(card: Id<Card>) -> View {
    let session = use_session();
    let close = expect_context::<Closing>().0;
    let stands = look([Scope::Everything], move |ws| hung_on(ws, card).map(|it| it.anchor));
    let choose = move |anchor: Option<Id<Anchor>>| {
        session.run(move |ws, cx| hang(ws, cx, card, anchor));
        close.run(());
    };
    let row = move |it: KeyDate| {
        let anchor = it.anchor;
        let day = it.day.map(|it| when::date(it.day, session.today()));
        view! {
            <PickRow chosen=Signal::derive(move || stands.get() == Some(anchor)) on_choose=move || choose(Some(anchor))>
                <span class="grow">{it.name}</span>
                <span class="num quiet">{day}</span>
            </PickRow>
        }
    };
    view! {
        <PickRow chosen=Signal::derive(move || stands.get().is_none()) on_choose=move || choose(None)>
            {words::follows_none()}
        </PickRow>
        {session.read(|ws| offered(ws, card)).into_iter().map(row).collect_view()}
    }
}

//! What closing a day would do, in words and with the titles of some cards.

use crate::ui::prelude::*;
use time::Date;

use super::calendar;
use crate::{
    domain::{card::Card, id::Id},
    features::closing::queries::{Closing, Ground, day_sheet},
    session::{Session, use_session},
    ui::icon::{Glyph, Icon},
    words::{board as board_words, closing as words, when},
};

/// So many cards of a sort are named.
const NAMED: usize = 8;

/// What would become of the day that is chosen.
#[component]
pub(super) fn Plan(ground: Ground, day: RwSignal<Date>, plan: Memo<Closing>) -> View {
    let session = use_session();
    let today = session.today();
    let note = move || if day.get() == today { words::for_today() } else { words::for_yesterday() };
    let nothing = move || {
        let day = day.get_untracked();
        let told = session.read(|ws| day_sheet(ws, ground, day, calendar(session)));
        let was_closed = !told.done.is_empty() || !told.carried.is_empty();
        let said = if was_closed { words::closed_already() } else { words::nothing() };
        view! { <p class="no-news strong">{said}</p> }
    };
    let rows = move || {
        let next = day.get_untracked().next_day().unwrap_or(today);
        plan.with(|Closing { done, carried }| {
            let away =
                (!done.is_empty()).then(|| row(session, Glyph::Box, words::archives(done.len()), done));
            let to = when::day(next, today);
            let on = (!carried.is_empty())
                .then(|| row(session, Glyph::Forward, words::carries(carried.len(), &to), carried));
            view! { <ul class="preview-rows">{away} {on}</ul> }
        })
    };
    view! {
        <p class="small quiet">{note}</p>
        {move || if plan.with(Closing::is_empty) { nothing() } else { rows() }}
    }
}

fn row(session: Session, glyph: Glyph, said: String, cards: &[Id<Card>]) -> View {
    let titles: Vec<String> = session.read(|ws| {
        let title = |it: &Id<Card>| ws.get(*it).map(|it| it.title.clone()).filter(|it| !it.is_empty());
        cards
            .iter()
            .take(NAMED)
            .map(|it| title(it).unwrap_or_else(|| board_words::untitled_card().into()))
            .collect()
    });
    let more = cards.len() - titles.len();
    view! {
        <li>
            <Icon glyph=glyph />
            <div class="grow">
                <b>{said}</b>
                {titles.into_iter().map(|it| view! { <p class="preview-sample">{it}</p> }).collect_view()}
                {(more > 0).then(|| view! { <p class="mini faint">{words::more(more)}</p> })}
            </div>
        </li>
    }
}

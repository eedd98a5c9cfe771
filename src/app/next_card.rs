//! Says that a routine has brought its next card, and brings more when another day comes.

use std::time::Duration;

use crate::ui::prelude::*;
use leptos::leptos_dom::helpers::set_interval_with_handle;

use crate::{
    domain::{card::Card, id::Id, routine::Occurrence},
    features::{boards::queries::board_of, routines::rules::follow},
    route::Route,
    session::Session,
    ui::notice::Notices,
    words::{common, routines as words, when},
};

/// How often is looked whether another day has come.
const PAUSE: Duration = Duration::from_secs(60);

/// Lets the session follow the rules of routines: after every act, now, and when another day comes.
pub fn obey(session: Session) {
    session.obey(follow);
    let known = StoredValue::new(None);
    let look = move || {
        let today = session.today();
        if session.is_loaded() && known.get_value() != Some(today) && !document().hidden() {
            known.set_value(Some(today));
            session.follow_the_day();
        }
    };
    _ = window_event_listener_untyped("visibilitychange", move |_| look());
    // A page that can not count the minutes still looks whenever it is looked at.
    _ = set_interval_with_handle(look, PAUSE);
}

/// Tells of next cards, with the way to the first.
pub fn tell(session: Session, notices: Notices, card: Id<Card>, count: usize) {
    let told = session.read(|ws| {
        let it = ws.get(card)?;
        let day = when::day(it.due?.day, session.today());
        let skipped = ws.get(Occurrence::of_card(card)).map_or(0, |it| it.skipped);
        let said = match skipped {
            _ if count > 1 => words::many_made(count, &it.title),
            0 => words::next_made(&it.title, &day),
            n => words::next_made_after(n, &it.title, &day),
        };
        Some((said, board_of(ws, card)?))
    });
    if let Some((said, board)) = told {
        notices.offer(said, common::open(), move || Route::Card(board, card).go());
    }
}

//! The one index of the page, and the cards looked at lately.
//!
//! **Invariant:** the index lives as long as the page and is laid when it is first asked, never before.

use crate::ui::prelude::*;

use crate::{
    domain::{card::Card, id::Id},
    features::search::{
        arena::Query,
        index::{Found, Index},
        queries::{ResultRow, result_row},
    },
    route::{Route, use_route},
    session::{Scope, Session, use_session},
};

/// So many cards are remembered as looked at.
const MOST_RECENT: usize = 8;

/// What an answer shows.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Answer {
    /// What was asked, without space around it.
    pub asked: String,
    /// How many cards fit.
    pub total: usize,
    /// The first of them.
    pub rows: Vec<ResultRow>,
}

/// Finds cards. Provided once by the app.
#[derive(Clone, Copy)]
pub struct Finder {
    session: Session,
    index: StoredValue<(u32, Index)>,
    recent: RwSignal<Vec<Id<Card>>>,
}

impl Finder {
    /// Makes the finder of the app and provides it to every view below; needs the session and the route.
    pub fn provide() -> Finder {
        let session = use_session();
        let index = StoredValue::new((session.edition(), Index::default()));
        let finder = Finder { session, index, recent: RwSignal::default() };
        session.on_touched(move |ws, touched| index.update_value(|it| it.1.touch(ws, touched)));
        let route = use_route();
        Effect::new(move |_| {
            if let Route::Card(_, card) = route.get() {
                finder.remember(card);
            }
        });
        provide_context(finder);
        finder
    }

    /// The finder of the app.
    pub(super) fn current() -> Finder {
        expect_context()
    }

    /// Looks through the workspace now, so that the first key needs not to.
    pub(super) fn lay(self) {
        self.with_index(|session, index| session.read(|ws| index.lay(ws)));
    }

    /// Answers what was typed, and again whenever anything changes.
    pub(super) fn ask(self, typed: &str) -> Answer {
        let asked = typed.trim().to_owned();
        let Some(query) = Query::of(typed) else {
            let rows = self.recent_rows();
            return Answer { total: rows.len(), asked, rows };
        };
        let me = self.session.me();
        let mut found = Found::default();
        self.session.watch(&[Scope::Everything], |_| ());
        self.with_index(|session, index| found = session.read(|ws| index.find(ws, &query)));
        let rows = self.session.read(|ws| {
            found.cards.iter().filter_map(|slot| result_row(ws, *slot, Some(&query), me)).collect()
        });
        Answer { asked, total: found.total, rows }
    }

    fn recent_rows(self) -> Vec<ResultRow> {
        let me = self.session.me();
        let recent = self.recent.get();
        self.session.watch(&[Scope::Everything], |ws| {
            let there = recent.iter().filter(|it| ws.get(**it).is_some_and(|it| !it.trashed));
            let slots = there.filter_map(|it| ws.slot(it.any()));
            slots.filter_map(|slot| result_row(ws, slot, None, me)).collect()
        })
    }

    fn remember(self, card: Id<Card>) {
        self.recent.update(|it| {
            it.retain(|other| *other != card);
            it.insert(0, card);
            it.truncate(MOST_RECENT);
        });
    }

    fn with_index(self, act: impl FnOnce(Session, &mut Index)) {
        let edition = self.session.edition();
        self.index.update_value(|(known, index)| {
            if *known != edition {
                *known = edition;
                index.forget();
            }
            act(self.session, index);
        });
    }
}

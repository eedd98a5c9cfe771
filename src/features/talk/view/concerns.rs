//! What concerns me, live.
//!
//! **Invariant:** it is looked for once everything is loaded and on the screen, never before.

use std::{sync::Arc, time::Duration};

use crate::ui::prelude::*;

use crate::{
    features::talk::inbox::{Entry, Inbox},
    session::{Scope, Session, use_session},
};

/// What concerns me. Provided once by the app; copies are the same.
#[derive(Clone, Copy)]
pub struct Concerns {
    /// Newest first.
    pub entries: Memo<Arc<[Entry]>>,
    /// How much of it I have not seen.
    pub unread: Memo<usize>,
    /// False until it is known.
    pub is_known: RwSignal<bool>,
}

impl Concerns {
    /// Makes it known to every view below; needs the session.
    pub fn provide() -> Concerns {
        let session = use_session();
        let inbox = StoredValue::new((session.edition(), Inbox::default()));
        session.on_touched(move |ws, touched| inbox.update_value(|it| it.1.touch(ws, touched)));
        let is_time = RwSignal::new(false);
        Effect::new(move |_| {
            session.watch(&[Scope::Shop], |_| ());
            if session.is_loaded() && !is_time.get_untracked() {
                set_timeout(move || is_time.set(true), Duration::ZERO);
            }
        });
        let entries = Memo::new(move |_| match is_time.get() {
            true => entries(session, inbox),
            false => Arc::default(),
        });
        let unread = Memo::new(move |_| entries.with(|it| it.iter().filter(|it| it.unread).count()));
        let concerns = Concerns { entries, unread, is_known: is_time };
        provide_context(concerns);
        concerns
    }

    /// What concerns me in this app.
    pub fn current() -> Concerns {
        expect_context()
    }
}

fn entries(session: Session, inbox: StoredValue<(u32, Inbox)>) -> Arc<[Entry]> {
    let mut entries = vec![];
    session.watch(&[Scope::Everything], |ws| {
        inbox.update_value(|(edition, inbox)| {
            if *edition != session.edition() {
                *edition = session.edition();
                inbox.forget();
            }
            entries = inbox.entries(ws, session.me());
        });
    });
    entries.into()
}

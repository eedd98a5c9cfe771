//! Copying a script, and the blanks as they were filled in last. As long as the page of the app lives.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::{
    domain::{id::Id, note::Note},
    features::scripts::{
        blanks::{blanks, fill},
        commands::count_copy,
        queries::Script,
    },
    session::{Session, use_session},
    ui::{clipboard, notice::Notices},
    words::scripts as words,
};

/// What was filled in, and the script that asks for more.
#[derive(Clone, Copy)]
pub(super) struct Copying {
    /// What blanks were filled with, by their names.
    pub values: RwSignal<Vec<(String, String)>>,
    /// The script whose blanks are being filled in.
    pub asking: RwSignal<Option<Script>>,
    session: Session,
    notices: Notices,
}

impl Copying {
    pub fn new() -> Copying {
        Copying {
            values: RwSignal::new(vec![]),
            asking: RwSignal::new(None),
            session: use_session(),
            notices: Notices::current(),
        }
    }

    /// Copies a script; where it has blanks they are asked for first.
    pub fn begin(self, script: Script) {
        match blanks(&script.text).is_empty() {
            true => self.copy(script.script, script.title, script.text),
            false => self.asking.set(Some(script)),
        }
    }

    /// What a blank was filled with.
    pub fn value(self, name: &str) -> Option<String> {
        self.values.with(|all| all.iter().find(|it| it.0 == name).map(|it| it.1.clone()))
    }

    /// Fills a blank in.
    pub fn set(self, name: &str, value: String) {
        self.values.update(|all| match all.iter_mut().find(|it| it.0 == name) {
            Some(known) => known.1 = value,
            None => all.push((name.to_owned(), value)),
        });
    }

    /// A script as it is filled in now.
    pub fn filled(self, text: &str) -> String {
        fill(text, &|name| self.value(name))
    }

    /// Copies a text and counts it for its script.
    pub fn copy(self, script: Id<Note>, title: String, text: String) {
        spawn_local(async move {
            match clipboard::write_text(&text).await {
                Ok(()) => {
                    self.session.note(move |ws, cx| count_copy(ws, cx, script));
                    self.notices.tell(words::copied(&title));
                }
                Err(_) => self.notices.tell(words::not_copied().to_owned()),
            }
        });
    }
}

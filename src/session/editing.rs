//! A text edited where it stands: what is in the field, what stood there before, and when it is written.
//!
//! It is written as one change when a burst of typing ends: on blur, Enter, a pause, when the page hides and
//! when the field goes away. Until then every keystroke is in a draft.
//!
//! **Invariant:** a text that is being typed is never replaced; a word still being composed is never written.

use std::time::Duration;

use leptos::{ev, leptos_dom::helpers::TimeoutHandle, prelude::*};

use super::{Session, draft::Draft, half_typed, use_session};
use crate::{
    domain::{change::Seen, id::RecordId, value::Key},
    signals::{Callback, Effect, Memo, RwSignal, StoredValue},
};

/// So long after the last key a burst has ended.
const PAUSE: Duration = Duration::from_secs(2);

/// A text as it is to be written.
pub struct Written {
    /// What was typed.
    pub text: String,
    /// What its author had seen of the register when they began.
    pub seen: Seen,
}

/// A text edited where it stands.
#[derive(Clone, Copy)]
pub struct Editing {
    /// What is in the field.
    pub text: RwSignal<String>,
    /// What came back from a draft and is not written yet.
    pub restored: RwSignal<bool>,
    session: Session,
    register: (RecordId, Key),
    stands: Memo<String>,
    /// What stood there when typing began.
    base: StoredValue<String>,
    /// What was known of the register when typing began; none while nobody types.
    seen: StoredValue<Option<Seen>>,
    composing: StoredValue<bool>,
    timer: StoredValue<Option<TimeoutHandle>>,
    pauses: bool,
    /// In bytes: a longer text is not written, and stays in its draft.
    most: StoredValue<usize>,
    draft: StoredValue<Option<Draft>>,
    write: Callback<(Written,)>,
}

impl Editing {
    /// Begins with what a register says now and follows it while nobody types. A `draft` is named when typing
    /// must survive a crash.
    pub fn new(
        register: (RecordId, Key),
        stands: Memo<String>,
        draft: Option<String>,
        write: impl Fn(Written) + Send + Sync + 'static,
    ) -> Editing {
        let session = use_session();
        let now = stands.get_untracked();
        let editing = Editing {
            text: RwSignal::new(now.clone()),
            restored: RwSignal::new(false),
            session,
            register,
            stands,
            base: StoredValue::new(now),
            seen: StoredValue::new(None),
            composing: StoredValue::new(false),
            timer: StoredValue::new(None),
            pauses: false,
            most: StoredValue::new(usize::MAX),
            draft: StoredValue::new(None),
            write: Callback::new(move |(written,)| write(written)),
        };
        Effect::new(move |_| {
            let now = stands.get();
            if editing.seen.with_value(Option::is_none) {
                editing.start_from(now);
            }
        });
        editing.draft.set_value(draft.map(|name| Draft::open(name, move |kept| editing.restore(&kept))));
        let hide = window_event_listener(ev::pagehide, move |_| editing.flush());
        let away = window_event_listener_untyped("visibilitychange", move |_| {
            if document().hidden() {
                editing.flush();
            }
        });
        on_cleanup(move || {
            editing.flush();
            hide.remove();
            away.remove();
        });
        editing
    }

    /// Also writes after a pause, for texts that are long in the making.
    pub fn with_pauses(self) -> Editing {
        Editing { pauses: true, ..self }
    }

    /// Never writes a text of more bytes, which would be refused: it stays a draft until it is shorter.
    pub fn with_most(self, most: usize) -> Self {
        // What listens to the page already is to know it too.
        self.most.set_value(most);
        self
    }

    /// True while something typed is not written.
    pub fn is_dirty(self) -> bool {
        self.text.with_untracked(|text| self.base.with_value(|base| text != base))
    }

    /// A key was pressed in the field.
    pub fn typed(self) {
        self.restored.set(false);
        if self.seen.with_value(Option::is_none) {
            let (record, key) = self.register;
            self.seen.set_value(Some(self.session.read(|ws| ws.known(record, key))));
        }
        if let Some(draft) = self.draft.get_value() {
            let seen = self.seen.get_value().unwrap_or_default();
            draft.keep(half_typed::write(&seen, &self.text.get_untracked()));
        }
        if self.pauses {
            self.wait();
        }
    }

    /// A word is being composed, or no longer.
    pub fn compose(self, composing: bool) {
        self.composing.set_value(composing);
    }

    /// The burst has ended: writes what was typed, once.
    pub fn flush(self) {
        self.stop();
        let is_long = self.text.with_untracked(|it| it.len() > self.most.get_value());
        if self.composing.get_value() || is_long || !self.is_dirty() {
            return;
        }
        let text = self.text.get_untracked();
        let (record, key) = self.register;
        let seen = self.seen.try_update_value(Option::take).flatten();
        let seen = seen.unwrap_or_else(|| self.session.read(|ws| ws.known(record, key)));
        self.base.set_value(text.clone());
        self.restored.set(false);
        self.draft.get_value().into_iter().for_each(Draft::drop);
        self.write.run((Written { text, seen },));
    }

    /// The field was left: a burst has ended, unless what came back from a draft still waits for a word.
    pub fn leave(self) {
        if !self.restored.get_untracked() {
            self.flush();
        }
    }

    /// Gives up what was typed, or shows what was refused as it stands.
    pub fn give_up(self) {
        self.stop();
        self.draft.get_value().into_iter().for_each(Draft::drop);
        self.start_from(self.stands.get_untracked());
    }

    fn start_from(self, text: String) {
        self.restored.set(false);
        self.seen.set_value(None);
        self.base.set_value(text.clone());
        self.text.set(text);
    }

    /// Takes back what was being typed when the page went away.
    fn restore(self, kept: &str) {
        // What does not read was kept by another version of the app; what it said is in the change it became.
        let Some((seen, text)) = half_typed::read(kept) else { return };
        if self.base.with_value(|now| *now == text) {
            self.draft.get_value().into_iter().for_each(Draft::drop);
            return;
        }
        self.seen.set_value(Some(seen));
        self.text.set(text);
        self.restored.set(true);
    }

    fn wait(self) {
        self.stop();
        let go = move || match self.composing.try_get_value() {
            Some(true) => self.wait(),
            Some(false) => self.flush(),
            None => {}
        };
        self.timer.set_value(set_timeout_with_handle(go, PAUSE).ok());
    }

    fn stop(self) {
        if let Some(Some(timer)) = self.timer.try_update_value(Option::take) {
            timer.clear();
        }
    }
}

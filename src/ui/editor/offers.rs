//! What is offered while one types behind a sign: a list beside the caret, walked by the arrow keys, chosen from by Enter,
//! Tab or a press. The keyboard stays in the editor.
//!
//! **Invariant:** nothing is chosen of a list that nobody sees.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::EditorHandle;
use crate::ui::{
    completing::Offer,
    focus::{bring_into_view, fresh_id},
    placement::Anchor,
    popover::put,
};

/// What is being asked for.
#[derive(Clone, PartialEq, Debug)]
pub struct Asked {
    /// Behind which sign.
    pub sign: String,
    /// The words so far.
    pub words: String,
    place: Anchor,
}

impl Asked {
    /// As the script tells it; none without a sign.
    pub(super) fn of(sign: &str, words: String, (left, top, bottom): (f64, f64, f64)) -> Option<Asked> {
        let (left, top, bottom) = (left as i32, top as i32, bottom as i32);
        let place = Anchor { left, top, right: left, bottom };
        (!sign.is_empty()).then(|| Asked { sign: sign.to_owned(), words, place })
    }
}

/// Finds what is offered for what is asked.
type Find = Rc<dyn Fn(&Asked) -> Vec<Offer>>;

/// What an editor offers. Copies are the same.
#[derive(Clone, Copy)]
pub struct Offers {
    asked: RwSignal<Option<Asked>>,
    offers: RwSignal<Vec<Offer>>,
    at: RwSignal<usize>,
    on_choose: Callback<(Asked, u64)>,
    label: &'static str,
    id: StoredValue<String>,
}

impl Offers {
    /// Offers what `find` finds, and asks it again whenever what it read has changed.
    pub fn new(label: &'static str, find: Find, on_choose: impl Fn((Asked, u64)) + 'static) -> Offers {
        let (asked, offers) = (RwSignal::new(None::<Asked>), RwSignal::new(vec![]));
        let at = RwSignal::new(0);
        Effect::new(move |_| {
            let found = asked.with(|it| it.as_ref().map(|it| find(it)).unwrap_or_default());
            at.set(0);
            offers.set(found);
        });
        let id = StoredValue::new(fresh_id());
        Offers { asked, offers, at, on_choose: Callback::new(on_choose), label, id }
    }

    pub(super) fn ask(self, asked: Option<Asked>) {
        if self.asked.with_untracked(|it| *it != asked) {
            self.asked.set(asked);
        }
    }

    pub(super) fn leave(self) {
        // An editor that is taken away loses the focus after whoever listened is gone.
        _ = self.asked.try_set(None);
    }

    fn is_open(self) -> bool {
        self.asked.with(Option::is_some) && self.offers.with(|it| !it.is_empty())
    }

    /// True when a key was meant for the list.
    pub(super) fn press(self, handle: EditorHandle, key: &str) -> bool {
        let count = self.offers.with_untracked(Vec::len);
        if count == 0 || self.asked.with_untracked(Option::is_none) {
            return false;
        }
        match key {
            "ArrowDown" => self.at.update(|it| *it = (*it + 1) % count),
            "ArrowUp" => self.at.update(|it| *it = (*it + count - 1) % count),
            _ => self.choose(handle, self.at.get_untracked()),
        }
        true
    }

    fn choose(self, handle: EditorHandle, at: usize) {
        let offer = self.offers.with_untracked(|it| it.get(at).map(|it| it.key));
        let (Some(key), Some(asked)) = (offer, self.asked.get_untracked()) else { return };
        self.on_choose.run((asked, key));
        handle.focus();
    }

    /// The list.
    pub(super) fn list(self, handle: EditorHandle) -> View {
        let open = Memo::new(move |_| self.is_open());
        view! { {move || open.get().then(|| self.open_list(handle))} }
    }

    fn row_id(self, at: usize) -> String {
        format!("{}-{at}", self.id.get_value())
    }

    fn open_list(self, handle: EditorHandle) -> View {
        let list = NodeRef::<HtmlElement>::new();
        Effect::new(move |_| {
            self.offers.track();
            let (Some(list), Some(asked)) = (list.get(), self.asked.get()) else { return };
            // A browser without popovers has shown it already, where the style sheet puts it.
            list.show_popover().ok();
            put(&list, asked.place);
        });
        Effect::new(move |_| {
            let row = document().get_element_by_id(&self.row_id(self.at.get()));
            if let (Some(row), Some(_)) = (row, list.get()) {
                bring_into_view(&row);
            }
        });
        let row = move |(at, offer): (usize, Offer)| {
            let chosen = move || (self.at.get() == at).to_string();
            view! {
                <div class="completion" role="option" id=self.row_id(at) aria-selected=chosen on:click=move |_| self.choose(handle, at)>
                    {(offer.drawn)()}
                </div>
            }
        };
        view! {
            <div
                class="completions"
                popover="manual"
                role="listbox"
                aria-label=self.label
                node_ref=list
                // The editor keeps the keyboard, and a phone its keys.
                on:mousedown=move |ev| ev.prevent_default()
            >
                {move || self.offers.get().into_iter().enumerate().map(row).collect_view()}
            </div>
        }
    }
}

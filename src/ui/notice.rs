//! Notices: what has just happened, with one thing to do about it.
//!
//! A notice stays until its time is over; while a pointer or the keyboard is on a button of it, time stands still. One
//! that is `kept` stays until it is taken away.

use std::{sync::Arc, time::Duration};

use crate::ui::prelude::*;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::wasm_bindgen::JsCast;
use web_sys::{FocusEvent, HtmlElement};

use super::button::{Button, ButtonSize};
use super::focus;
use super::icon::Glyph;
use super::icon_button::IconButton;
use crate::words::common;

/// Of more than these the oldest gives way, unless it is kept.
const SHOWN: usize = 3;
const TIME_TO_READ: Duration = Duration::from_secs(5);
const TIME_TO_ACT: Duration = Duration::from_secs(8);

/// What a notice offers to do. Not a `Callback`: it may outlive the view that offered it.
#[derive(Clone)]
struct Offer {
    label: String,
    act: Arc<dyn Fn() + Send + Sync>,
    /// Whether it still can be done.
    holds: Option<Arc<dyn Fn() -> bool + Send + Sync>>,
}

#[derive(Clone)]
struct Notice {
    number: u32,
    text: String,
    offer: Option<Offer>,
    kept: bool,
}

/// The notices in sight. Provided once by the app; any view or command of the page may add to them.
#[derive(Clone, Copy)]
pub struct Notices {
    shown: RwSignal<Vec<Notice>>,
    last: StoredValue<u32>,
}

/// A kept notice, to take away again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept(u32);

impl Notices {
    /// Makes the notices of the app and provides them to every view below.
    pub fn provide() -> Notices {
        let notices = Notices { shown: RwSignal::new(Vec::new()), last: StoredValue::new(0) };
        provide_context(notices);
        notices
    }

    /// The notices of the app.
    pub fn current() -> Notices {
        expect_context()
    }

    /// Says what has happened.
    pub fn tell(self, text: impl Into<String>) {
        self.add(text.into(), None, false);
    }

    /// Says what has happened and offers one act, named by a verb.
    pub fn offer(
        self,
        text: impl Into<String>,
        label: impl Into<String>,
        act: impl Fn() + Send + Sync + 'static,
    ) {
        self.add(text.into(), Some(Offer { label: label.into(), act: Arc::new(act), holds: None }), false);
    }

    /// As [`Notices::offer`], and goes as soon as `holds`, which is read again when what it reads changes, is false.
    pub fn offer_while(
        self,
        text: impl Into<String>,
        label: impl Into<String>,
        holds: impl Fn() -> bool + Send + Sync + 'static,
        act: impl Fn() + Send + Sync + 'static,
    ) {
        let offer = Offer { label: label.into(), act: Arc::new(act), holds: Some(Arc::new(holds)) };
        self.add(text.into(), Some(offer), false);
    }

    /// Says what holds until it is taken away, with one act to do about it.
    pub fn keep(
        self,
        text: impl Into<String>,
        label: impl Into<String>,
        act: impl Fn() + Send + Sync + 'static,
    ) -> Kept {
        Kept(self.add(
            text.into(),
            Some(Offer { label: label.into(), act: Arc::new(act), holds: None }),
            true,
        ))
    }

    /// Takes a kept notice away.
    pub fn take_away(self, kept: Kept) {
        self.remove(kept.0);
    }

    fn add(self, text: String, offer: Option<Offer>, kept: bool) -> u32 {
        let number = self.last.get_value() + 1;
        self.last.set_value(number);
        self.shown.update(|shown| {
            if shown.len() >= SHOWN
                && let Some(gives_way) = shown.iter().position(|notice| !notice.kept)
            {
                shown.remove(gives_way);
            }
            shown.push(Notice { number, text, offer, kept });
        });
        number
    }

    fn remove(self, number: u32) {
        self.shown.update(|shown| shown.retain(|notice| notice.number != number));
    }
}

/// Where notices appear. Stands once in the page, from the start.
#[component]
pub fn NoticeRegion() -> View {
    let notices = Notices::current();
    view! {
        <div class="notices" role="status" aria-label=common::notices()>
            <For each=move || notices.shown.get() key=|notice| notice.number let:notice>
                {slip(notices, notice)}
            </For>
        </div>
    }
}

fn slip(notices: Notices, Notice { number, text, offer, kept }: Notice) -> View {
    let came_from = StoredValue::new(None::<HtmlElement>);
    let leave = move || {
        if let Some(place) = came_from.try_get_value().flatten() {
            focus::give_back(Some(&place));
        }
        notices.remove(number);
    };
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let time = if offer.is_some() { TIME_TO_ACT } else { TIME_TO_READ };
    let stop = move || {
        if let Some(Some(timer)) = timer.try_update_value(Option::take) {
            timer.clear();
        }
    };
    let run = move || {
        stop();
        // The pointer also leaves a notice that gave way under it; nobody is there then to be timed.
        if !kept && timer.try_get_value().is_some() {
            timer.set_value(set_timeout_with_handle(leave, time).ok());
        }
    };
    run();
    on_cleanup(stop);
    if let Some(holds) = offer.as_ref().and_then(|it| it.holds.clone()) {
        Effect::new(move |_| {
            if !holds() {
                untrack(leave);
            }
        });
    }
    let on_focus = move |ev: FocusEvent| {
        stop();
        let from = other_side(&ev);
        came_from.update_value(|place| *place = place.take().or(from));
    };
    let on_blur = move |ev: FocusEvent| {
        let slip = ev.current_target().and_then(|slip| slip.dyn_into::<HtmlElement>().ok());
        let stays = slip.is_some_and(|slip| slip.contains(other_side(&ev).as_ref().map(AsRef::as_ref)));
        if !stays {
            came_from.set_value(None);
            run();
        }
    };
    let button = move |Offer { label, act, .. }: Offer| {
        let on_press = move || {
            leave();
            act();
        };
        view! { <Button size=ButtonSize::Short on_press=on_press>{label}</Button> }
    };
    view! {
        <div
            class="notice"
            on:pointerenter=move |_| stop()
            on:pointerleave=move |_| run()
            on:focusin=on_focus
            on:focusout=on_blur
        >
            <span class="grow">{text}</span>
            {offer.map(button)}
            {(!kept).then(|| view! { <IconButton glyph=Glyph::Close label=common::close() on_press=leave /> })}
        </div>
    }
}

/// Where the focus comes from, or goes to.
fn other_side(ev: &FocusEvent) -> Option<HtmlElement> {
    ev.related_target()?.dyn_into().ok()
}

//! A packet that is pasted anywhere on the page, outside of fields, is taken in.

use crate::ui::prelude::*;
use leptos::ev;

use super::{layer::use_exchange, unpacking::Parcel};
use crate::{
    domain::{chat::Pile, packet},
    ui::keys,
};

/// Listens as long as its component lives; takes only what is a packet or a part of one.
pub(super) fn listen() {
    let exchange = use_exchange();
    let pasted = window_event_listener(ev::paste, move |ev| {
        if ev.default_prevented() || keys::is_in_field(&ev) {
            return;
        }
        let text = ev.clipboard_data().and_then(|it| it.get_data("text/plain").ok()).unwrap_or_default();
        if Pile::is_for(&text) || packet::begins_in(&text) {
            ev.prevent_default();
            exchange.take(Parcel::Text(text));
        }
    });
    on_cleanup(move || pasted.remove());
}

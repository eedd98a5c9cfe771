//! Pasting and dropping files on an open card.
//!
//! **Invariant:** text that is pasted into a field stays text; a packet that is dropped is a packet.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, Element, File};

use super::adding::Adding;
use crate::{
    domain::{card::Card, id::Id},
    session::{Session, use_session},
    ui::{
        file_pick::{all, has_files},
        listener::{Listener, Manner},
        local_time::local_time,
    },
    words::{common, files as words, when},
};

/// Listens while the card is open; the answer says whether something hovers over it.
pub(super) fn listen(adding: Adding, card: Id<Card>) -> RwSignal<bool> {
    let (session, hovers) = (use_session(), RwSignal::new(false));
    let over = on("dragover", move |ev: DragEvent| {
        if ev.data_transfer().is_some_and(|it| has_files(&it)) {
            ev.prevent_default();
            _ = hovers.try_set(true);
        }
    });
    let left = on("dragleave", move |ev: DragEvent| {
        if ev.related_target().is_none() {
            _ = hovers.try_set(false);
        }
    });
    let dropped = on("drop", move |ev: DragEvent| {
        _ = hovers.try_set(false);
        let files = dropped_files(&ev);
        if !files.is_empty() {
            ev.prevent_default();
            adding.add(Id::of(card.any()), files);
        }
    });
    let pasted = on("paste", move |ev: ClipboardEvent| {
        let Some(data) = ev.clipboard_data() else { return };
        let files = data.files().map(|it| all(&it)).unwrap_or_default();
        // A table copied from a sheet brings a picture of itself along.
        let is_text = is_field(ev.target()) && data.types().includes(&"text/plain".into(), 0);
        if !files.is_empty() && !is_text {
            ev.prevent_default();
            let files = files.into_iter().map(|it| (it.clone(), name_of_pasted(&it, session))).collect();
            adding.add_named(Id::of(card.any()), files, None);
        }
    });
    let listeners = StoredValue::new(vec![over, left, dropped, pasted]);
    on_cleanup(move || listeners.update_value(Vec::clear));
    hovers
}

/// Before the window hears it, which would take the file for a packet.
pub(super) fn on<E: JsCast>(kind: &'static str, mut act: impl FnMut(E) + 'static) -> Listener {
    let manner = Manner { active: true, ..Manner::default() };
    Listener::new(&document(), kind, manner, move |ev| act(ev.unchecked_into()))
}

/// The files that are dropped, unless one of them is a packet.
pub(super) fn dropped_files(ev: &DragEvent) -> Vec<File> {
    let files = ev.data_transfer().filter(has_files).and_then(|it| it.files());
    let files = files.map(|it| all(&it)).unwrap_or_default();
    if files.iter().any(is_packet) { vec![] } else { files }
}

/// By the name that we give to packets; a packet under another name can still be taken in where packets are.
fn is_packet(file: &File) -> bool {
    let name = file.name();
    name.starts_with(common::app_name()) && (name.ends_with(".json") || name.ends_with(".txt"))
}

/// Browsers call every picture out of the clipboard the same.
fn name_of_pasted(file: &File, session: Session) -> String {
    let name = file.name();
    match name.as_str() {
        "image.png" => {
            let (day, time) = local_time(session.now());
            format!("{}.png", words::pasted_picture(&when::moment(day, time, session.today())))
        }
        _ => name,
    }
}

fn is_field(target: Option<web_sys::EventTarget>) -> bool {
    let element = target.and_then(|it| it.dyn_into::<Element>().ok());
    element.is_some_and(|it| matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA"))
}

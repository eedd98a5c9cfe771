//! Notes go out as files of Markdown, and such files come in.

use crate::ui::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, js_sys::Uint8Array};

use crate::{
    domain::{
        id::Id,
        note::{Above, Note},
    },
    features::{
        files::kind::safe_name,
        notes::{
            commands::{LONGEST, add_notes},
            markdown,
        },
        taking_back::offer_undo,
    },
    session::{Session, use_session},
    ui::{
        download::{Parts, save_file},
        file_pick::all,
        notice::Notices,
    },
    words::notes as words,
};

/// Saves a note on the device.
pub(super) fn save_note(session: Session, notices: Notices, note: Id<Note>) {
    let Some((title, text)) = session.read(|ws| ws.get(note).map(|it| (it.title.clone(), it.text.clone())))
    else {
        return;
    };
    let called = if title.trim().is_empty() { words::untitled() } else { &title };
    let mut parts = Parts::default();
    let saved = parts.text(&markdown::write(&title, &text)).and_then(|()| parts.blob("text/markdown"));
    if saved.and_then(|it| save_file(&safe_name(&format!("{called}.md")), &it)).is_err() {
        notices.tell(words::not_saved().to_owned());
    }
}

/// A place for files, out of sight; it asks for them whenever `asked` counts on.
#[component]
pub(super) fn MarkdownFiles(parent: Id<Above>, asked: RwSignal<u32>) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let input = NodeRef::<HtmlInputElement>::new();
    Effect::new(move |_| {
        if asked.get() > 0 {
            input.get_untracked().iter().for_each(|it| it.click());
        }
    });
    let on_change = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let files = input.files().map(|it| all(&it)).unwrap_or_default();
        input.set_value("");
        spawn_local(bring(session, notices, parent, files));
    };
    view! {
        <input
            type="file"
            hidden
            multiple=true
            accept=".md,.markdown,.txt,text/markdown,text/plain"
            aria-label=words::markdown_files()
            node_ref=input
            on:change=on_change
        />
    }
}

async fn bring(session: Session, notices: Notices, parent: Id<Above>, files: Vec<File>) {
    let mut notes = vec![];
    for file in files {
        let name = file.name();
        if file.size() > LONGEST as f64 {
            notices.tell(words::file_too_long(&name));
            continue;
        }
        match text_of(&file).await {
            Some(text) => notes.push(markdown::read(&name, &text)),
            None => notices.tell(words::not_text(&name)),
        }
    }
    if notes.is_empty() {
        return;
    }
    let count = notes.len();
    if let Some(act) = session.act(move |ws, cx| add_notes(ws, cx, parent, &notes)) {
        offer_undo(session, notices, words::brought(count), act);
    }
}

/// What a file says; none where it is no text.
async fn text_of(file: &File) -> Option<String> {
    let bytes =
        JsFuture::from(file.array_buffer().unchecked_into::<web_sys::js_sys::Promise>()).await.ok()?;
    let text = String::from_utf8(Uint8Array::new(&bytes).to_vec()).ok()?;
    (!text.contains('\0')).then_some(text)
}

//! Notes go out as files of Markdown, and such files come in.

use crate::ui::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, js_sys::Uint8Array};

use crate::{
    domain::{
        id::Id,
        note::{Above, Note, Notebook},
    },
    features::{
        files::kind::safe_name,
        notes::{
            commands::{LONGEST, NewNote, add_notes},
            folder, markdown,
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

/// Bytes of a zip that is taken in at once.
const LARGEST_ZIP: usize = 64 << 20;

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

/// Saves a notebook on the device, as a zip of Markdown files.
pub(super) fn save_notebook(session: Session, notices: Notices, notebook: Id<Notebook>, name: &str) {
    let bytes = session.read(|ws| folder::write(ws, notebook.any(), words::untitled()));
    let called = if name.trim().is_empty() { words::untitled_notebook() } else { name };
    let mut parts = Parts::default();
    let saved = parts.bytes(&bytes).and_then(|()| parts.blob("application/zip"));
    if saved.and_then(|it| save_file(&safe_name(&format!("{called}.zip")), &it)).is_err() {
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
            accept=".md,.markdown,.txt,.zip,text/markdown,text/plain,application/zip"
            aria-label=words::markdown_files()
            node_ref=input
            on:change=on_change
        />
    }
}

async fn bring(session: Session, notices: Notices, parent: Id<Above>, files: Vec<File>) {
    let mut notes: Vec<NewNote> = vec![];
    for file in files {
        let name = file.name();
        let is_zip = name.to_ascii_lowercase().ends_with(".zip");
        if file.size() > (if is_zip { LARGEST_ZIP } else { LONGEST }) as f64 {
            let said = if is_zip { words::zip_too_large(&name) } else { words::file_too_long(&name) };
            notices.tell(said);
            continue;
        }
        let Some(bytes) = bytes_of(&file).await else {
            notices.tell(words::not_text(&name));
            continue;
        };
        if is_zip {
            match folder::read(&bytes) {
                Ok((found, others)) => {
                    if others > 0 {
                        notices.tell(words::others_left(others));
                    }
                    let begin = notes.len();
                    let within = |it: Option<usize>| it.map(|it| begin + it);
                    notes.extend(found.into_iter().map(|it| NewNote { within: within(it.within), ..it }));
                }
                Err(_) => notices.tell(words::not_a_zip(&name)),
            }
            continue;
        }
        match String::from_utf8(bytes).ok().filter(|it| !it.contains('\0')) {
            Some(text) => {
                let (title, text) = markdown::read(&name, &text);
                notes.push(NewNote { within: None, title, text });
            }
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

/// The content of a file, where it can be read.
async fn bytes_of(file: &File) -> Option<Vec<u8>> {
    let bytes =
        JsFuture::from(file.array_buffer().unchecked_into::<web_sys::js_sys::Promise>()).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

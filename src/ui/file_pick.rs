//! A file chosen by the person, read slice by slice.
//!
//! **Invariant:** a file is never held in memory as a whole; what its bytes mean is the caller's.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, DataTransfer, File, FileList,
    js_sys::{Promise, Uint8Array},
};

use super::button::{Button, ButtonKind, ButtonSize};
use super::icon::Glyph;

/// In bytes: browsers take a moment for every slice, however small.
const SLICE: u32 = 1 << 22;

/// A file cannot be read: it is gone, or the person may not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file cannot be read")]
pub struct Unreadable;

/// A file being read, however it came: by picker, drop or share.
pub struct Slices {
    file: Blob,
    at: f64,
    slice: f64,
    /// The bytes from `at` on and where they end: they are read while those before are worked on.
    ahead: Option<(JsFuture, f64)>,
}

impl Slices {
    /// From its beginning.
    pub fn of(file: Blob) -> Slices {
        Slices::by(file, SLICE)
    }

    /// From its beginning, so many bytes at once.
    pub fn by(file: Blob, bytes: u32) -> Slices {
        Slices { file, at: 0.0, slice: f64::from(bytes), ahead: None }
    }

    /// How many bytes were read.
    pub fn done(&self) -> f64 {
        self.at
    }

    /// The next bytes; none at the end.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, Unreadable> {
        let Some((bytes, end)) = self.ahead.take().map_or_else(|| self.ask(self.at), |it| Ok(Some(it)))?
        else {
            return Ok(None);
        };
        self.ahead = self.ask(end)?;
        let bytes = bytes.await.map_err(|_| Unreadable)?;
        self.at = end;
        Ok(Some(Uint8Array::new(&bytes).to_vec()))
    }

    /// Begins to read from there, and tells up to where; nothing at the end. That it fails is heard also where nobody
    /// waits for it any more.
    fn ask(&self, from: f64) -> Result<Option<(JsFuture, f64)>, Unreadable> {
        let end = (from + self.slice).min(self.file.size());
        if end <= from {
            return Ok(None);
        }
        let slice = self.file.slice_with_f64_and_f64(from, end).map_err(|_| Unreadable)?;
        Ok(Some((JsFuture::from(slice.array_buffer().unchecked_into::<Promise>()), end)))
    }
}

/// A place for a file, out of sight; it also takes a file set by a script.
#[component]
pub fn FileInput(
    /// What scripts find it by.
    #[prop(into)]
    label: Signal<String>,
    #[prop(into)] on_pick: Callback<(File,)>,
    /// To open the picker from a press.
    node_ref: NodeRef<HtmlInputElement>,
) -> View {
    let on_change = move |_| {
        let Some(input) = node_ref.get_untracked() else { return };
        let file = input.files().and_then(|files| files.get(0));
        // The same file can be chosen again.
        input.set_value("");
        if let Some(file) = file {
            on_pick.run((file,));
        }
    };
    // Every kind of file is welcome: phones grey out what is not named, and chats rename what they pass on.
    view! { <input type="file" hidden aria-label=label node_ref=node_ref on:change=on_change /> }
}

/// A button that asks for one file or several; phones offer the camera and the photos as well.
#[component]
pub fn FilesPick(
    /// The words of the button, and the name of the input.
    #[prop(into)]
    label: Signal<String>,
    #[prop(into)] on_pick: Callback<(Vec<File>,)>,
    #[prop(optional, into)] disabled: Signal<bool>,
) -> View {
    let input = NodeRef::<HtmlInputElement>::new();
    let on_press = move || {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let on_change = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let files = input.files().map(|it| all(&it)).unwrap_or_default();
        input.set_value("");
        if !files.is_empty() {
            on_pick.run((files,));
        }
    };
    view! {
        <Button kind=ButtonKind::Plain size=ButtonSize::Short icon=Glyph::Attach disabled=disabled on_press=on_press>
            {label}
        </Button>
        <input type="file" hidden multiple=true aria-label=label node_ref=input on:change=on_change />
    }
}

/// Whether files are carried, not cards or marked text.
pub fn has_files(dragged: &DataTransfer) -> bool {
    dragged.types().includes(&"Files".into(), 0)
}

/// The files of a list, however it came.
pub fn all(files: &FileList) -> Vec<File> {
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}

/// A button that asks for a file.
#[component]
pub fn FilePick(
    /// The words of the button, and the name of the input.
    #[prop(into)]
    label: Signal<String>,
    #[prop(into)] on_pick: Callback<(File,)>,
    #[prop(optional)] kind: ButtonKind,
    #[prop(default = Glyph::Import)] icon: Glyph,
) -> View {
    let input = NodeRef::<HtmlInputElement>::new();
    let on_press = move || {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    view! {
        <Button kind=kind icon=icon on_press=on_press>
            {label}
        </Button>
        <FileInput label=label on_pick=on_pick node_ref=input />
    }
}

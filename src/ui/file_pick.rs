//! A file chosen by the person, read only when it is not too big.

use leptos::{html, prelude::*};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, js_sys};

use super::button::{Button, ButtonKind, ButtonSize};
use super::icon::Glyph;

/// A file as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PickedFile {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    #[error("{name} has {size} bytes")]
    TooBig { name: String, size: u64 },
    #[error("{name} cannot be read")]
    Unreadable { name: String },
    #[error("{name} is not text")]
    NotText { name: String },
}

impl PickedFile {
    /// The file as text, without the mark some programs put before it.
    pub fn text(self) -> Result<String, FileFault> {
        let PickedFile { name, bytes } = self;
        let text = String::from_utf8(bytes).map_err(|_| FileFault::NotText { name })?;
        Ok(match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        })
    }
}

/// Reads a file that came by picker, drop or share, unless it has more than `limit` bytes.
pub async fn read_file(file: File, limit: u64) -> Result<PickedFile, FileFault> {
    let name = file.name();
    let size = file.size() as u64;
    if size > limit {
        return Err(FileFault::TooBig { name, size });
    }
    match JsFuture::from(file.array_buffer()).await {
        Ok(buffer) => Ok(PickedFile { name, bytes: js_sys::Uint8Array::new(&buffer).to_vec() }),
        Err(_) => Err(FileFault::Unreadable { name }),
    }
}

/// A button that asks for a file. The input behind it also takes a file set by a script.
#[component]
pub fn FilePick(
    /// The words of the button, and the name of the input.
    #[prop(into)]
    label: Signal<String>,
    /// The endings and kinds offered first. Phones grey out what is not named, so be generous.
    #[prop(default = "")]
    accept: &'static str,
    /// In bytes.
    limit: u64,
    #[prop(into)] on_pick: Callback<(Result<PickedFile, FileFault>,)>,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
    #[prop(optional)] wide: bool,
    #[prop(default = Glyph::Import)] icon: Glyph,
) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let on_press = move || {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let on_change = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let file = input.files().and_then(|files| files.get(0));
        // The same file can be chosen again.
        input.set_value("");
        if let Some(file) = file {
            leptos::task::spawn_local(async move { on_pick.run((read_file(file, limit).await,)) });
        }
    };
    view! {
        <Button kind=kind size=size wide=wide icon=icon on_press=on_press>
            {label}
        </Button>
        <input type="file" hidden accept=accept aria-label=label node_ref=input on:change=on_change />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picked(bytes: &[u8]) -> PickedFile {
        PickedFile { name: "包.txt".into(), bytes: bytes.to_vec() }
    }

    #[test]
    fn text_loses_only_its_mark() {
        assert_eq!(picked("\u{feff}[1]".as_bytes()).text().as_deref(), Ok("[1]"));
        assert_eq!(picked("掌柜".as_bytes()).text().as_deref(), Ok("掌柜"));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        let fault = picked(&[0xd5, 0xc6, 0xb9, 0xf1]).text();
        assert_eq!(fault, Err(FileFault::NotText { name: "包.txt".into() }));
    }
}

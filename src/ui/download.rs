//! Saves a text as a file on the device.

use std::time::Duration;

use leptos::prelude::{document, set_timeout};
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, js_sys::Array};

/// Browsers read the blob after the click; a big file on a slow phone takes its time.
const UNTIL_READ: Duration = Duration::from_secs(60);

/// A file could not be handed to the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the browser did not take the file")]
pub struct NotSaved;

/// Gives a text to the browser as a download of this name.
pub fn save_file(name: &str, text: &Blob) -> Result<(), NotSaved> {
    save(name, text).map_err(|_| NotSaved)
}

fn save(name: &str, text: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(text)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Revoking can only fail for an address that is not ours.
    set_timeout(move || _ = Url::revoke_object_url(&address), UNTIL_READ);
    Ok(())
}

/// A long text that is handed to the browser part by part, so that it never lies in memory twice.
#[derive(Default)]
pub struct TextParts(Array);

impl TextParts {
    /// Adds what comes next.
    pub fn push(&self, part: &str) {
        self.0.push(&JsValue::from_str(part));
    }

    /// The whole, as bytes of a MIME type.
    pub fn blob(&self, kind: &str) -> Result<Blob, NotSaved> {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        Blob::new_with_str_sequence_and_options(&self.0, &options).map_err(|_| NotSaved)
    }
}

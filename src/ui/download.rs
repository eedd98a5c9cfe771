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

/// Gives the text to the browser as a download of this name. The kind is a MIME type.
pub fn save_file(name: &str, text: &str, kind: &str) -> Result<(), NotSaved> {
    save(name, text, kind).map_err(|_| NotSaved)
}

fn save(name: &str, text: &str, kind: &str) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(&blob(text, kind)?)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Revoking can only fail for an address that is not ours.
    set_timeout(move || _ = Url::revoke_object_url(&address), UNTIL_READ);
    Ok(())
}

/// The text as bytes of a MIME type.
pub(super) fn blob(text: &str, kind: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options)
}

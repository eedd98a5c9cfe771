//! Saves texts, pictures and other bytes as files on the device.
//!
//! **Invariant:** what is handed over part by part lies with the browser at once, which may put it on the disk.

use std::time::Duration;

use leptos::prelude::{document, set_timeout};
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, HtmlAnchorElement, Url,
    js_sys::{Array, Uint8Array},
};

/// Browsers read the blob after the click; a big file on a slow phone takes its time.
const UNTIL_READ: Duration = Duration::from_secs(60);

/// A file could not be handed to the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the browser did not take the file")]
pub struct NotSaved;

/// Gives bytes to the browser as a download of this name.
pub fn save_file(name: &str, bytes: &Blob) -> Result<(), NotSaved> {
    save(name, bytes).map_err(|_| NotSaved)
}

fn save(name: &str, bytes: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(bytes)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Revoking can only fail for an address that is not ours.
    set_timeout(move || _ = Url::revoke_object_url(&address), UNTIL_READ);
    Ok(())
}

/// So many bytes lie here before they are handed over: each handing over takes its time, however little it is of.
const HELD: u32 = 8 << 20;

/// A long file that is handed to the browser part by part, so that it never lies in memory as a whole.
#[derive(Default)]
pub struct Parts {
    given: Array,
    /// One place for all that is held: room for each part anew is what the browser spends most on. None before there is
    /// something.
    held: Option<Uint8Array>,
    /// How many bytes of it are written.
    bytes_held: u32,
}

impl Parts {
    /// Adds text that comes next.
    pub fn text(&mut self, part: &str) -> Result<(), NotSaved> {
        // As the bytes it is: a string would be read into the browser's letters and written back.
        self.bytes(part.as_bytes())
    }

    /// Adds bytes that come next.
    pub fn bytes(&mut self, part: &[u8]) -> Result<(), NotSaved> {
        for part in part.chunks(HELD as usize) {
            if part.len() as u32 > HELD - self.bytes_held {
                self.give()?;
            }
            let end = self.bytes_held + part.len() as u32;
            let held = self.held.get_or_insert_with(|| Uint8Array::new_with_length(HELD));
            held.subarray(self.bytes_held, end).copy_from(part);
            self.bytes_held = end;
        }
        Ok(())
    }

    fn give(&mut self) -> Result<(), NotSaved> {
        if let Some(held) = &self.held {
            let part = Array::of1(&held.subarray(0, self.bytes_held));
            self.given.push(&Blob::new_with_u8_array_sequence(&part).map_err(|_| NotSaved)?.into());
        }
        self.bytes_held = 0;
        Ok(())
    }

    /// The whole, as bytes of a MIME type.
    pub fn blob(mut self, kind: &str) -> Result<Blob, NotSaved> {
        self.give()?;
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        Blob::new_with_blob_sequence_and_options(&self.given, &options).map_err(|_| NotSaved)
    }
}

//! The clipboard, with the old way where a browser has no new one (chat browsers, pages without https).

use leptos::prelude::{document, window};
use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, HtmlTextAreaElement, js_sys};

use super::focus;

/// Why the clipboard did not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClipboardFault {
    #[error("this browser keeps the clipboard to itself")]
    Missing,
    #[error("the person or the browser said no")]
    Refused,
}

/// Puts the text on the clipboard. Call it from a press, or browsers refuse.
pub async fn write_text(text: &str) -> Result<(), ClipboardFault> {
    if let Some(clipboard) = clipboard()
        && JsFuture::from(clipboard.write_text(text)).await.is_ok()
    {
        return Ok(());
    }
    match write_by_selection(text) {
        Ok(true) => Ok(()),
        Ok(false) | Err(_) => Err(ClipboardFault::Refused),
    }
}

/// Reads the text on the clipboard; the browser may ask the person.
pub async fn read_text() -> Result<String, ClipboardFault> {
    let clipboard = clipboard().filter(|clipboard| has(clipboard, "readText"));
    let reading = clipboard.ok_or(ClipboardFault::Missing)?.read_text();
    let text = JsFuture::from(reading).await.map_err(|_| ClipboardFault::Refused)?;
    text.as_string().ok_or(ClipboardFault::Refused)
}

/// Whether reading can work at all, so that a button for it makes sense.
pub fn can_read() -> bool {
    clipboard().is_some_and(|clipboard| has(&clipboard, "readText"))
}

/// The clipboard is missing on pages without https, whatever its type says.
fn clipboard() -> Option<Clipboard> {
    let clipboard: JsValue = window().navigator().clipboard().into();
    (!clipboard.is_undefined()).then(|| clipboard.unchecked_into())
}

pub(super) fn has(object: &JsValue, name: &str) -> bool {
    js_sys::Reflect::has(object, &JsValue::from_str(name)).unwrap_or(false)
}

/// Selects the text in a field out of sight and asks the page to copy it.
fn write_by_selection(text: &str) -> Result<bool, JsValue> {
    let document = document();
    let back = focus::focused();
    let field: HtmlTextAreaElement = document.create_element("textarea")?.unchecked_into();
    field.set_class_name("hidden-text");
    field.set_value(text);
    document.body().ok_or(JsValue::NULL)?.append_child(&field)?;
    field.select();
    let copy: js_sys::Function =
        js_sys::Reflect::get(&document, &JsValue::from_str("execCommand"))?.dyn_into()?;
    let copied = copy.call1(&document, &JsValue::from_str("copy"));
    field.remove();
    if let Some(back) = back {
        back.focus()?;
    }
    Ok(copied?.is_truthy())
}

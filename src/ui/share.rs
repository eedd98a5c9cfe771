//! The share sheet of the device, for a text as a `.txt` file (phones do not share `.json`) or a picture.

use leptos::prelude::window;
use leptos::wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ShareData, js_sys};

use super::clipboard::has;

/// How sharing ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    Sent,
    /// The person closed the share sheet.
    Cancelled,
}

/// The device did not share the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the device did not share the file")]
pub struct NotShared;

/// Whether the device has a share sheet that takes files of a sort, by its ending.
pub fn can_share(sort: &str) -> bool {
    has(&window().navigator(), "canShare")
        && parcel(&format!("a.{sort}"), &JsValue::from_str("a"))
            .is_ok_and(|parcel| window().navigator().can_share_with_data(&parcel))
}

/// Opens the share sheet with a file; its name says what it is. Call it from a press, or browsers refuse.
pub async fn share_file(name: &str, bytes: &Blob) -> Result<Shared, NotShared> {
    let parcel = parcel(name, bytes).map_err(|_| NotShared)?;
    match JsFuture::from(window().navigator().share_with_data(&parcel)).await {
        Ok(_) => Ok(Shared::Sent),
        Err(fault) if name_of(&fault).as_deref() == Some("AbortError") => Ok(Shared::Cancelled),
        Err(_) => Err(NotShared),
    }
}

fn parcel(name: &str, bytes: &JsValue) -> Result<ShareData, JsValue> {
    let parcel = ShareData::new();
    parcel.set_files(&js_sys::Array::of1(&file(name, bytes)?));
    Ok(parcel)
}

/// `new File([bytes], name, { type })`.
fn file(name: &str, bytes: &JsValue) -> Result<JsValue, JsValue> {
    let maker: js_sys::Function = js_sys::Reflect::get(&window(), &JsValue::from_str("File"))?.dyn_into()?;
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(if name.ends_with(".png") { "image/png" } else { "text/plain" });
    let parts = js_sys::Array::of1(bytes);
    js_sys::Reflect::construct(&maker, &js_sys::Array::of3(&parts, &JsValue::from_str(name), &options))
}

fn name_of(fault: &JsValue) -> Option<String> {
    js_sys::Reflect::get(fault, &JsValue::from_str("name")).ok()?.as_string()
}

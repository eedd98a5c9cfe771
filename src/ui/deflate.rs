//! Deflating, by the browser, where it can.

use leptos::wasm_bindgen::{JsCast, JsValue, prelude::*};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, ReadableStreamDefaultReader, ReadableWritablePair,
    js_sys::{Reflect, Uint8Array},
};

#[wasm_bindgen]
extern "C" {
    type CompressionStream;

    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;
}

/// What became of bytes that were to be deflated.
pub enum Deflated {
    /// They are smaller now.
    Done(Vec<u8>),
    /// There are more than `most` even so; the rest was not looked at.
    TooMuch,
    /// This browser does not deflate (iOS before 16.4).
    Unable,
}

/// Deflates bytes that the browser holds. `progress` hears how many came out.
pub async fn deflate(blob: &Blob, most: usize, progress: impl Fn(usize)) -> Deflated {
    // Where the class is missing, or knows only the older forms, making one throws.
    let Ok(stream) = CompressionStream::new("deflate-raw") else { return Deflated::Unable };
    let deflating = blob.stream().pipe_through(stream.unchecked_ref::<ReadableWritablePair>());
    let reader: ReadableStreamDefaultReader = deflating.get_reader().unchecked_into();
    let mut all = vec![];
    loop {
        match next(&reader).await {
            Ok(None) => return Deflated::Done(all),
            Ok(Some(bytes)) => all.extend(bytes),
            Err(_) => return Deflated::Unable,
        }
        if all.len() > most {
            _ = reader.cancel();
            return Deflated::TooMuch;
        }
        progress(all.len());
    }
}

async fn next(reader: &ReadableStreamDefaultReader) -> Result<Option<Vec<u8>>, JsValue> {
    let read = JsFuture::from(reader.read()).await?;
    if Reflect::get(&read, &"done".into())?.is_truthy() {
        return Ok(None);
    }
    Ok(Some(Uint8Array::new(&Reflect::get(&read, &"value".into())?).to_vec()))
}

/// The bytes as they are.
pub async fn bytes(blob: &Blob) -> Option<Vec<u8>> {
    let read = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&read).to_vec())
}

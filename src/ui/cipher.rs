//! Sealing and opening bytes with a passphrase, by the browser: AES-256-GCM, and PBKDF2-SHA-256 for the key.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CryptoKey, SubtleCrypto,
    js_sys::{Array, JsString, Object, Promise, Reflect, Uint8Array, global},
};

/// This browser does not seal: it is old, or the page was not loaded over a safe line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the browser does not seal")]
pub struct Unable;

/// A key made of a passphrase.
pub struct Key {
    subtle: SubtleCrypto,
    key: CryptoKey,
}

/// Whether this browser seals at all.
pub fn can_seal() -> bool {
    subtle().is_some()
}

/// Bytes that nobody can foretell.
pub fn drawn<const N: usize>() -> Result<[u8; N], Unable> {
    let mut bytes = [0; N];
    let crypto = window().crypto().map_err(|_| Unable)?;
    crypto.get_random_values_with_u8_array(&mut bytes).map_err(|_| Unable)?;
    Ok(bytes)
}

impl Key {
    /// Makes the key; takes a good part of a second. Spaces around the passphrase do not count, nor whether its letters
    /// and digits are full-width: both are typed without being seen.
    pub async fn of(passphrase: &str, salt: &[u8], rounds: u32) -> Result<Key, Unable> {
        let subtle = subtle().ok_or(Unable)?;
        let key = derive(&subtle, passphrase.trim(), salt, rounds).await.map_err(|_| Unable)?;
        Ok(Key { subtle, key })
    }

    /// Seals `bytes` under a nonce that is used once, together with what stands beside them.
    pub async fn seal(&self, nonce: &[u8], beside: &[u8], bytes: &[u8]) -> Result<Vec<u8>, Unable> {
        let sealed = manner(nonce, beside).and_then(|it| {
            self.subtle.encrypt_with_object_and_js_u8_array(&it, &self.key, &Uint8Array::from(bytes))
        });
        settled(sealed).await.map_err(|_| Unable)
    }

    /// Opens what was sealed; none when it was sealed with another passphrase, or is not what was sealed.
    pub async fn open(&self, nonce: &[u8], beside: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
        let opened = manner(nonce, beside).and_then(|it| {
            self.subtle.decrypt_with_object_and_js_u8_array(&it, &self.key, &Uint8Array::from(bytes))
        });
        settled(opened).await.ok()
    }
}

fn subtle() -> Option<SubtleCrypto> {
    let crypto = Reflect::get(&global(), &"crypto".into()).ok()?;
    Reflect::get(&crypto, &"subtle".into()).ok()?.dyn_into().ok()
}

async fn derive(
    subtle: &SubtleCrypto,
    passphrase: &str,
    salt: &[u8],
    rounds: u32,
) -> Result<CryptoKey, JsValue> {
    let letters = JsString::from(passphrase).normalize("NFKC");
    let bytes = Uint8Array::from(String::from(letters).as_bytes());
    let may = |what: &str| Array::of1(&what.into());
    let raw = subtle.import_key_with_str("raw", &bytes, "PBKDF2", false, &may("deriveKey"))?;
    let raw: CryptoKey = JsFuture::from(raw).await?.unchecked_into();
    let how = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(salt).into()),
        ("iterations", rounds.into()),
    ])?;
    let of = object(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
    let uses = may("encrypt");
    uses.push(&"decrypt".into());
    let key = subtle.derive_key_with_object_and_object(&how, &raw, &of, false, &uses)?;
    Ok(JsFuture::from(key).await?.unchecked_into())
}

fn manner(nonce: &[u8], beside: &[u8]) -> Result<Object, JsValue> {
    object(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(nonce).into()),
        ("additionalData", Uint8Array::from(beside).into()),
    ])
}

fn object(members: &[(&str, JsValue)]) -> Result<Object, JsValue> {
    let object = Object::new();
    for (name, value) in members {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object)
}

async fn settled(promise: Result<Promise, JsValue>) -> Result<Vec<u8>, JsValue> {
    Ok(Uint8Array::new(&JsFuture::from(promise?).await?).to_vec())
}

//! The editor's script (`editor/`), as the program calls it. It is fetched when an editor is first opened.

use wasm_bindgen::prelude::*;
use web_sys::{
    HtmlElement,
    js_sys::{Object, Promise},
};

#[wasm_bindgen]
extern "C" {
    /// The script, once it is there; fails where it can not be had.
    #[wasm_bindgen(js_name = zhangguiEditor)]
    pub fn load() -> Promise;

    /// The script.
    #[wasm_bindgen(js_name = Object)]
    pub type Script;

    /// Opens an editor in an empty element: see editor/index.js for what it is told.
    #[wasm_bindgen(method)]
    pub fn open(this: &Script, place: &HtmlElement, options: &Object) -> Opened;

    /// An editor.
    #[wasm_bindgen(js_name = Object)]
    pub type Opened;

    /// Shows another text.
    #[wasm_bindgen(method)]
    pub fn replace(this: &Opened, text: &str);

    /// Does a command by its name; false where it can not be done.
    #[wasm_bindgen(method)]
    pub fn run(this: &Opened, name: &str, argument: &str) -> bool;

    /// Puts a link in place of what is asked for.
    #[wasm_bindgen(method, js_name = putLink)]
    pub fn put_link(this: &Opened, words: &str, address: &str);

    /// Puts a picture there.
    #[wasm_bindgen(method, js_name = putPicture)]
    pub fn put_picture(this: &Opened, address: &str, name: &str);

    /// Does a command in place of what is asked for.
    #[wasm_bindgen(method)]
    pub fn choose(this: &Opened, name: &str);

    /// Puts the caret into it.
    #[wasm_bindgen(method)]
    pub fn focus(this: &Opened);

    /// Takes it away.
    #[wasm_bindgen(method)]
    pub fn close(this: &Opened);
}

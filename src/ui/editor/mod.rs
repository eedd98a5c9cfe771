//! A text with headings, lists, tables and pictures, written as it will look. What it holds is Markdown.
//!
//! ```ignore
//! let handle = EditorHandle::new();
//! view! { <Editor handle=handle text=text label="正文" hint="写点什么" words=WORDS ways=ways /> }
//! <Button on_press=move || handle.run("strong", "")/>
//! ```
//!
//! **Invariant:** knows no record; an address that is not of the web means what the caller says it means.

mod offers;
mod script;

use std::{any::Any, rc::Rc};

use crate::ui::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    File, FileList,
    js_sys::{Object, Promise, Reflect},
};

pub use self::offers::{Asked, Offers};
use self::script::{Opened, Script};
use super::file_pick::all;

/// What the editor needs of whoever opens it.
#[derive(Clone)]
pub struct Ways {
    /// The text was edited; it stands in `text`.
    pub on_input: Callback<()>,
    /// A word is being composed, or no longer.
    pub on_compose: Callback<(bool,)>,
    /// The editor was left.
    pub on_blur: Callback<()>,
    /// A link was pressed.
    pub on_follow: Callback<(String,)>,
    /// Files were pasted or dropped.
    pub on_files: Callback<(Vec<File>,)>,
    /// A picture by its address, as an address that can be drawn, or nothing.
    pub picture: Rc<dyn Fn(String) -> Promise>,
    /// What is offered behind a sign.
    pub offers: Offers,
}

/// An open editor, and what holds where its caret is. Copies are the same.
#[derive(Clone, Copy)]
pub struct EditorHandle {
    opened: StoredValue<Option<Opened>>,
    /// The caret is to be put into it once it is open.
    awaited: StoredValue<bool>,
    /// What holds at the caret, by the names of the commands that make it so.
    pub holds: RwSignal<Vec<String>>,
    /// The address of the link at the caret.
    pub address: RwSignal<String>,
}

impl Default for EditorHandle {
    fn default() -> EditorHandle {
        EditorHandle {
            opened: StoredValue::new(None),
            awaited: StoredValue::new(false),
            holds: RwSignal::new(vec![]),
            address: RwSignal::new(String::new()),
        }
    }
}

impl EditorHandle {
    /// One that is not open yet.
    pub fn new() -> EditorHandle {
        EditorHandle::default()
    }

    /// Does a command by its name; false where it can not be done.
    pub fn run(self, name: &str, argument: &str) -> bool {
        self.with(|it| it.run(name, argument)).unwrap_or(false)
    }

    /// Puts a link in place of what is asked for.
    pub fn put_link(self, words: &str, address: &str) {
        self.with(|it| it.put_link(words, address));
    }

    /// Puts a picture where the caret is.
    pub fn put_picture(self, address: &str, name: &str) {
        self.with(|it| it.put_picture(address, name));
    }

    /// Does a command in place of what is asked for.
    pub fn choose(self, name: &str) {
        self.with(|it| it.choose(name));
    }

    /// Puts the caret into it, at once or when it is open.
    pub fn focus(self) {
        let is_open = self.with(Opened::focus).is_some();
        self.awaited.set_value(!is_open);
    }

    /// True when a command's effect holds at the caret; for those who listen.
    pub fn has(self, name: &str) -> bool {
        self.holds.with(|all| all.iter().any(|it| it == name))
    }

    /// The script calls back while it works, so nothing of ours may be held meanwhile.
    fn with<T>(self, act: impl FnOnce(&Opened) -> T) -> Option<T> {
        let opened = self
            .opened
            .try_with_value(|it| it.as_ref().map(|it| it.unchecked_ref::<JsValue>().clone()))??;
        Some(act(opened.unchecked_ref()))
    }
}

/// How far the editor is.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    Opening,
    Open,
    Missing,
}

/// An editor of `text`. What it shows follows `text` when somebody else sets it.
#[component]
pub fn Editor(
    handle: EditorHandle,
    text: RwSignal<String>,
    /// What it is called, read aloud.
    label: &'static str,
    /// What stands in it while it is empty.
    hint: &'static str,
    /// What a box to tick is called.
    tick: &'static str,
    /// What is said until it is there.
    opening: &'static str,
    /// What is said where it can not be had.
    missing: &'static str,
    ways: Ways,
) -> View {
    let (stage, place) = (RwSignal::new(Stage::Opening), NodeRef::<HtmlElement>::new());
    let ears = StoredValue::new(vec![]);
    // What the script knows of the text: what it told itself is not told back.
    let known = StoredValue::new(text.get_untracked());
    let offers = ways.offers;
    place.on_load(move |element| {
        spawn_local(async move {
            let script = JsFuture::from(script::load()).await;
            // The page may be another one by now.
            let Some(now) = text.try_get_untracked() else { return };
            let Ok(script) = script else { return stage.set(Stage::Missing) };
            let (options, heard) = options(handle, text, known, &ways);
            for (name, value) in [("text", now.as_str()), ("name", label), ("hint", hint)] {
                set(&options, name, &value.into());
            }
            let labels = Object::new();
            set(&labels, "tick", &tick.into());
            set(&options, "labels", &labels);
            known.set_value(now);
            ears.set_value(heard);
            stage.set(Stage::Open);
            let opened = script.unchecked_ref::<Script>().open(&element, &options);
            handle.opened.set_value(Some(opened));
            if handle.awaited.get_value() {
                handle.focus();
            }
        });
    });
    Effect::new(move |_| {
        let now = text.get();
        if stage.get() == Stage::Open && known.with_value(|it| *it != now) {
            known.set_value(now.clone());
            handle.with(|it| it.replace(&now));
        }
    });
    on_cleanup(move || {
        handle.with(Opened::close);
        handle.opened.set_value(None);
        // The script is gone: nobody calls them any more.
        ears.set_value(vec![]);
    });
    let waiting = move || match stage.get() {
        Stage::Open => ().place(),
        Stage::Opening => view! { <p class="small faint" role="status">{opening}</p> },
        Stage::Missing => view! {
            <p class="hint" role="status">{missing}</p>
            <pre class="editor-plain" tabindex="0">{text}</pre>
        },
    };
    view! {
        <div class="editor" node_ref=place></div>
        {waiting}
        {offers.list(handle)}
    }
}

/// Closures that the script calls, kept as long as it lives.
type Ears = Vec<Box<dyn Any>>;

fn options(
    handle: EditorHandle,
    text: RwSignal<String>,
    known: StoredValue<String>,
    ways: &Ways,
) -> (Object, Ears) {
    let Ways { on_input, on_compose, on_blur, on_follow, on_files, picture, offers } = ways.clone();
    let on = Object::new();
    let mut ears: Ears = vec![];
    let changed = Closure::<dyn Fn(String)>::new(move |now: String| {
        known.set_value(now.clone());
        text.set(now);
        on_input.run(());
    });
    hear(&on, "changed", changed, &mut ears);
    let composing = Closure::<dyn Fn(bool)>::new(move |yes| on_compose.run((yes,)));
    hear(&on, "composing", composing, &mut ears);
    let left = Closure::<dyn Fn()>::new(move || {
        offers.leave();
        on_blur.try_run(());
    });
    hear(&on, "left", left, &mut ears);
    let follow = Closure::<dyn Fn(String)>::new(move |address| on_follow.run((address,)));
    hear(&on, "follow", follow, &mut ears);
    let files = Closure::<dyn Fn(FileList)>::new(move |files: FileList| on_files.run((all(&files),)));
    hear(&on, "files", files, &mut ears);
    let holds = Closure::<dyn Fn(String, String)>::new(move |names: String, address| {
        let names: Vec<String> = names.split(' ').map(str::to_owned).collect();
        if handle.holds.with_untracked(|it| *it != names) {
            handle.holds.set(names);
        }
        if handle.address.with_untracked(|it| *it != address) {
            handle.address.set(address);
        }
    });
    hear(&on, "holds", holds, &mut ears);
    let asks = Closure::<dyn Fn(String, String, f64, f64, f64)>::new(
        move |sign: String, words, left, top, bottom| {
            offers.ask(Asked::of(&sign, words, (left, top, bottom)));
        },
    );
    hear(&on, "asks", asks, &mut ears);
    let key = Closure::<dyn Fn(String) -> bool>::new(move |name: String| offers.press(handle, &name));
    hear(&on, "key", key, &mut ears);
    let drawn = Closure::<dyn Fn(String) -> Promise>::new(move |address| picture(address));
    hear(&on, "picture", drawn, &mut ears);
    let options = Object::new();
    set(&options, "on", &on);
    (options, ears)
}

fn hear<F: ?Sized + 'static>(on: &Object, name: &str, closure: Closure<F>, ears: &mut Ears) {
    set(on, name, closure.as_ref());
    ears.push(Box::new(closure));
}

fn set(object: &Object, name: &str, value: &JsValue) {
    // A plain object takes every property.
    _ = Reflect::set(object, &name.into(), value);
}

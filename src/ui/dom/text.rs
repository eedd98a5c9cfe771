//! Values that are text in the page: of an attribute, or between the tags.

use std::borrow::Cow;

use web_sys::Element;

use super::follow::follow_value;
use crate::signals::{Memo, RwSignal, Signal};

/// What an attribute may be given.
pub trait Text {
    /// Sets the attribute, or follows what it says; no text takes the attribute away.
    fn give(self, element: &Element, name: &'static str);
}

/// A value that says its text at once: what a closure may answer.
pub trait IntoText {
    /// The text, if there is any.
    fn into_text(self) -> Option<Cow<'static, str>>;
}

pub(super) fn set(element: &Element, name: &str, text: Option<&str>) {
    match text {
        Some(text) => element.set_attribute(name, text).expect("an attribute has a proper name"),
        None => element.remove_attribute(name).expect("an attribute can be taken away"),
    }
}

fn follow_text(
    element: &Element,
    name: &'static str,
    mut say: Box<dyn FnMut() -> Option<Cow<'static, str>>>,
) {
    let element = element.clone();
    let mut before: Option<Cow<'static, str>> = None;
    follow_value(Box::new(move || {
        let now = say();
        if now != before {
            set(&element, name, now.as_deref());
            before = now;
        }
    }));
}

impl Text for &str {
    fn give(self, element: &Element, name: &'static str) {
        set(element, name, Some(self));
    }
}

impl<T: Text> Text for Option<T> {
    fn give(self, element: &Element, name: &'static str) {
        if let Some(text) = self {
            text.give(element, name);
        }
    }
}

impl<F: FnMut() -> T + 'static, T: IntoText> Text for F {
    fn give(mut self, element: &Element, name: &'static str) {
        follow_text(element, name, Box::new(move || self().into_text()));
    }
}

macro_rules! followed {
    ($($signal:ident)*) => {$(
        impl<T: IntoText + Clone + 'static> Text for $signal<T> {
            fn give(self, element: &Element, name: &'static str) {
                follow_text(element, name, Box::new(move || self.get().into_text()));
            }
        }
    )*};
}

followed! { Signal Memo RwSignal }

impl IntoText for &'static str {
    fn into_text(self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl<T: IntoText> IntoText for Option<T> {
    fn into_text(self) -> Option<Cow<'static, str>> {
        self.and_then(T::into_text)
    }
}

macro_rules! said {
    ($($own:ty: |$it:ident| $said:expr;)*) => {$(
        impl IntoText for $own {
            fn into_text(self) -> Option<Cow<'static, str>> {
                let $it = self;
                $said
            }
        }

        impl Text for $own {
            fn give(self, element: &Element, name: &'static str) {
                if let Some(text) = self.into_text() {
                    set(element, name, Some(&text));
                }
            }
        }
    )*};
}

said! {
    String: |it| Some(Cow::Owned(it));
    Cow<'static, str>: |it| Some(it);
    bool: |it| it.then_some(Cow::Borrowed(""));
    u8: |it| Some(Cow::Owned(it.to_string()));
    u16: |it| Some(Cow::Owned(it.to_string()));
    u32: |it| Some(Cow::Owned(it.to_string()));
    i32: |it| Some(Cow::Owned(it.to_string()));
    i64: |it| Some(Cow::Owned(it.to_string()));
    usize: |it| Some(Cow::Owned(it.to_string()));
}

//! Elements, and what is set on them besides text.

use std::{borrow::Cow, cell::RefCell};

use hashbrown::HashMap;
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, js_sys::Reflect};

use crate::signals::{Memo, RwSignal, Signal};

use super::{follow::follow_value, text::IntoText};

/// The namespace of pictures.
const SVG: &str = "http://www.w3.org/2000/svg";

/// The attributes of an element that never change, by name.
type Attributes = &'static [(&'static str, &'static str)];

thread_local! {
    /// The first element of each place in the markup, by where its name and its attributes stand in the program. A board
    /// has a hundred cards with the same sixteen attributes: one call copies what would take one for each.
    static PATTERNS: RefCell<HashMap<(*const str, *const [(&'static str, &'static str)]), Element>> = RefCell::default();
}

/// An element of the page with the attributes that never change.
pub fn element(name: &'static str, attributes: Attributes) -> Element {
    copied(name, attributes, || document().create_element(name))
}

/// An element of a picture.
pub fn picture(name: &'static str, attributes: Attributes) -> Element {
    copied(name, attributes, || document().create_element_ns(Some(SVG), name))
}

fn copied(
    name: &'static str,
    attributes: Attributes,
    create: impl FnOnce() -> Result<Element, JsValue>,
) -> Element {
    let place = (std::ptr::from_ref(name), std::ptr::from_ref(attributes));
    let pattern = PATTERNS.with_borrow(|it| it.get(&place).cloned());
    let pattern = pattern.unwrap_or_else(|| {
        let pattern = create().expect("an element has a proper name");
        for (name, text) in attributes {
            pattern.set_attribute(name, text).expect("an attribute has a proper name");
        }
        // Without attributes there is nothing that tells places apart, and nothing to gain.
        if !attributes.is_empty() {
            PATTERNS.with_borrow_mut(|it| it.insert(place, pattern.clone()));
        }
        pattern
    });
    if attributes.is_empty() {
        return pattern;
    }
    pattern.clone_node().expect("an element can be copied").unchecked_into()
}

/// What says whether a class is there.
pub trait Flag {
    /// Sets the class, or follows what is said.
    fn give(self, element: &Element, class: &'static str);
}

impl Flag for bool {
    fn give(self, element: &Element, class: &'static str) {
        if self {
            toggle(element, class, true);
        }
    }
}

impl<F: FnMut() -> bool + 'static> Flag for F {
    fn give(self, element: &Element, class: &'static str) {
        follow_flag(element, class, Box::new(self));
    }
}

macro_rules! followed {
    ($($signal:ident)*) => {$(
        impl Flag for $signal<bool> {
            fn give(self, element: &Element, class: &'static str) {
                follow_flag(element, class, Box::new(move || self.get()));
            }
        }
    )*};
}

followed! { Signal Memo RwSignal }

pub(super) fn toggle(element: &Element, class: &str, there: bool) {
    element.class_list().toggle_with_force(class, there).expect("a class has a proper name");
}

fn follow_flag(element: &Element, class: &'static str, mut flag: Box<dyn FnMut() -> bool>) {
    let element = element.clone();
    let mut before = false;
    follow_value(Box::new(move || {
        let now = flag();
        if now != before {
            toggle(&element, class, now);
            before = now;
        }
    }));
}

/// Follows a property of the element's style. (A `style` attribute would be refused by the page's policy.)
pub fn style<T: IntoText>(element: &Element, name: &'static str, mut value: impl FnMut() -> T + 'static) {
    follow_style(element, name, Box::new(move || value().into_text().unwrap_or_default()));
}

fn follow_style(element: &Element, name: &'static str, mut value: Box<dyn FnMut() -> Cow<'static, str>>) {
    let style = element.unchecked_ref::<HtmlElement>().style();
    follow_value(Box::new(move || style.set_property(name, &value()).expect("a style has a proper name")));
}

/// Follows a property of the element itself: what a person may have changed since it was set.
pub fn property<T: Into<JsValue>>(element: &Element, name: &'static str, value: impl Fn() -> T + 'static) {
    follow_property(element, name, Box::new(move || value().into()));
}

fn follow_property(element: &Element, name: &'static str, mut value: Box<dyn FnMut() -> JsValue>) {
    let element = element.clone();
    follow_value(Box::new(move || {
        Reflect::set(&element, &name.into(), &value()).expect("the element has this property");
    }));
}

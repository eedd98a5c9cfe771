//! Several attributes of one element, set by one effect: for what is drawn a hundred times at once.

use std::borrow::Cow;

use web_sys::Element;

use super::{element::toggle, follow::follow_value, text::IntoText, text::set};

/// An element while its attributes are said. They are said in the same order every time.
pub struct Attributes<'a> {
    element: &'a Element,
    before: &'a mut Vec<Option<Cow<'static, str>>>,
    at: usize,
}

impl Attributes<'_> {
    /// Whether a class is there.
    pub fn class(&mut self, name: &'static str, there: bool) {
        if self.is_other(there.then_some(Cow::Borrowed(""))) {
            toggle(self.element, name, there);
        }
    }

    /// What an attribute says; no text takes it away.
    pub fn text(&mut self, name: &'static str, text: impl IntoText) {
        if self.is_other(text.into_text()) {
            set(self.element, name, self.before[self.at - 1].as_deref());
        }
    }

    /// Notes what is said now; true when it was something else before. What was never there need not be taken away.
    fn is_other(&mut self, now: Option<Cow<'static, str>>) -> bool {
        if self.at == self.before.len() {
            self.before.push(None);
        }
        let before = &mut self.before[self.at];
        self.at += 1;
        let is_other = *before != now;
        *before = now;
        is_other
    }
}

/// Sets what `say` says, now and whenever a signal it read has changed.
pub fn follow_several(element: &Element, say: impl FnMut(&mut Attributes) + 'static) {
    start(element.clone(), Box::new(say));
}

fn start(element: Element, mut say: Box<dyn FnMut(&mut Attributes)>) {
    let mut before = Vec::new();
    follow_value(Box::new(move || say(&mut Attributes { element: &element, before: &mut before, at: 0 })));
}

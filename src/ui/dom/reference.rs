//! A way back to an element that was drawn.

use std::marker::PhantomData;

use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::signals::{Effect, RwSignal};

/// Holds the element it was given as `node_ref`, once it is drawn.
pub struct NodeRef<E> {
    element: RwSignal<Option<Element>>,
    kind: PhantomData<fn() -> E>,
}

impl<E: JsCast + 'static> NodeRef<E> {
    /// One that holds nothing yet.
    pub fn new() -> NodeRef<E> {
        NodeRef { element: RwSignal::new(None), kind: PhantomData }
    }

    /// The element; whoever asks in an effect hears when it comes.
    pub fn get(self) -> Option<E> {
        self.element.get().map(JsCast::unchecked_into)
    }

    /// The element as it is now.
    pub fn get_untracked(self) -> Option<E> {
        self.element.get_untracked().map(JsCast::unchecked_into)
    }

    /// Acts once, when the element stands in the page.
    pub fn on_load(self, act: impl FnOnce(E) + 'static) {
        let mut act = Some(act);
        Effect::new(move |_| {
            if let Some(element) = self.get()
                && let Some(act) = act.take()
            {
                act(element);
            }
        });
    }
}

impl<E: JsCast + 'static> Default for NodeRef<E> {
    fn default() -> NodeRef<E> {
        NodeRef::new()
    }
}

impl<E> Clone for NodeRef<E> {
    fn clone(&self) -> NodeRef<E> {
        *self
    }
}

impl<E> Copy for NodeRef<E> {}

/// Gives an element to its reference.
pub fn keep<E>(reference: &NodeRef<E>, element: &Element) {
    reference.element.set(Some(element.clone()));
}

//! A part of the page that is drawn anew as a whole, between two marks that nobody sees.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::Node;

use super::{
    follow::follow,
    view::{View, append, fragment},
};

/// Draws, and draws anew when what was read has changed. What stood there goes, with its effects.
pub(super) fn region(mut draw: Box<dyn FnMut() -> View>) -> View {
    let (nodes, span) = Span::new();
    follow(Box::new(move || {
        let drawn = draw();
        span.clear();
        span.push(drawn);
    }));
    View::from(nodes)
}

/// The nodes between two marks, and the marks.
pub(super) struct Span {
    pub first: Node,
    pub last: Node,
}

impl Span {
    /// An empty one, and the fragment it stands in.
    pub fn new() -> (Node, Span) {
        let nodes = fragment();
        let mark = || document().create_comment("").unchecked_into::<Node>();
        let span = Span { first: mark(), last: mark() };
        append(&nodes, View::from(span.first.clone()));
        append(&nodes, View::from(span.last.clone()));
        (nodes, span)
    }

    /// Puts a view before the last mark. A span that has left the page takes nothing.
    pub fn push(&self, view: View) {
        if let (Some(node), Some(parent)) = (view.into_node(), self.last.parent_node()) {
            parent.insert_before(&node, Some(&self.last)).expect("the last mark stands in its parent");
        }
    }

    /// Takes away what stands between the marks.
    pub fn clear(&self) {
        let Some(parent) = self.last.parent_node() else { return };
        while let Some(node) = self.first.next_sibling().filter(|it| *it != self.last) {
            parent.remove_child(&node).expect("a sibling stands in the same parent");
        }
    }

    /// Takes all of it away, with the marks.
    pub fn remove(&self) {
        self.clear();
        let Some(parent) = self.last.parent_node() else { return };
        for mark in [&self.first, &self.last] {
            parent.remove_child(mark).expect("both marks stand in the same parent");
        }
    }
}

//! What a component draws.

use std::sync::Arc;

use leptos::{
    component::{ComponentConstructor, component_view},
    prelude::document,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// Nodes that were made and wait to be put into the page: one, several side by side, or none.
pub struct View(Option<Node>);

impl View {
    /// Draws nothing.
    pub fn nothing() -> View {
        View(None)
    }

    /// The nodes: several stand in a fragment.
    pub(super) fn into_node(self) -> Option<Node> {
        self.0
    }
}

impl From<Element> for View {
    fn from(element: Element) -> View {
        View(Some(element.unchecked_into()))
    }
}

impl From<Node> for View {
    fn from(node: Node) -> View {
        View(Some(node))
    }
}

/// A place for nodes that stand side by side.
pub fn fragment() -> Node {
    document().create_document_fragment().unchecked_into()
}

/// Puts a view at the end of `parent`.
pub fn append(parent: &Node, view: View) {
    if let Some(node) = view.0 {
        parent.append_child(&node).expect("an element takes children");
    }
}

/// Draws a component. Never a part of its caller: of a page's many parts a start draws a few, and only these have to
/// be fetched before it (split/).
#[inline(never)]
pub fn component<P>(draw: impl ComponentConstructor<P, View>, props: P) -> View {
    component_view(draw, props)
}

/// Children that are drawn once.
pub type Children = Box<dyn FnOnce() -> View>;

/// Children that may be drawn again.
pub type ChildrenFn = Arc<dyn Fn() -> View>;

/// Makes what stands between the tags of a component its children.
pub trait ToChildren<F> {
    /// Wraps the closure that draws them.
    fn to_children(draw: F) -> Self;
}

impl<F: FnOnce() -> View + 'static> ToChildren<F> for Children {
    fn to_children(draw: F) -> Children {
        Box::new(draw)
    }
}

impl<F: Fn() -> View + 'static> ToChildren<F> for ChildrenFn {
    fn to_children(draw: F) -> ChildrenFn {
        Arc::new(draw)
    }
}

/// A view given as a prop, drawn when it is needed.
#[derive(Clone)]
pub struct ViewFn(Arc<dyn Fn() -> View>);

impl ViewFn {
    /// Draws it.
    pub fn run(&self) -> View {
        (self.0)()
    }
}

impl Default for ViewFn {
    fn default() -> ViewFn {
        ViewFn(Arc::new(View::nothing))
    }
}

impl<F: Fn() -> C + 'static, C: super::Child> From<F> for ViewFn {
    fn from(draw: F) -> ViewFn {
        ViewFn(Arc::new(move || draw().place()))
    }
}

//! What is seen of a drag beside the lists: the thing carried, and the line where a list would land.
//!
//! **Invariant:** moved by transform only; takes no part in layout and no pointer.
use super::{hit::Rect, press::Point};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// A copy of the source that follows the pointer.
pub struct Ghost {
    element: HtmlElement,
    grip: Point,
}

impl Ghost {
    /// Lifts a copy of `source`, held where the pointer went down on it.
    pub fn of(source: &Element, rect: Rect, from: Point, board: &Element) -> Ghost {
        let element = layer("drag-ghost", board);
        let copy: Element = source.clone_node_with_deep(true).expect("a copy").unchecked_into();
        copy.class_list().add_1("lifted").expect("a class");
        copy.class_list().remove_2("pressing", "away").expect("a class");
        element.append_child(&copy).expect("a layer takes a copy");
        set(&element, "width", &format!("{}px", rect.width()));
        Ghost { element, grip: Point { x: from.x - rect.left, y: from.y - rect.top } }
    }

    /// Follows the pointer.
    pub fn follow(&self, at: Point) {
        shift(&self.element, at.x - self.grip.x, at.y - self.grip.y);
    }
}

impl Drop for Ghost {
    fn drop(&mut self) {
        self.element.remove();
    }
}

/// The line between two lists where a carried list would land.
pub struct Line(HtmlElement);

impl Line {
    /// A line not shown yet.
    pub fn on(board: &Element) -> Line {
        let line = Line(layer("drag-line", board));
        line.show(None);
        line
    }

    /// Stands at `x`, as high as `column`; or nowhere.
    pub fn show(&self, at: Option<(i32, Rect)>) {
        if let Some((x, column)) = at {
            shift(&self.0, x, column.top);
            set(&self.0, "height", &format!("{}px", column.height()));
        }
        set(&self.0, "display", if at.is_some() { "block" } else { "none" });
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// The box that is drawn over the board.
pub struct Frame(HtmlElement);

impl Frame {
    /// A box of no size.
    pub fn on(board: &Element) -> Frame {
        Frame(layer("drag-band", board))
    }

    /// Stands there.
    pub fn show(&self, at: Rect) {
        shift(&self.0, at.left, at.top);
        set(&self.0, "width", &format!("{}px", at.width()));
        set(&self.0, "height", &format!("{}px", at.height()));
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        self.0.remove();
    }
}

fn layer(class: &str, board: &Element) -> HtmlElement {
    let element: HtmlElement = document().create_element("div").expect("a div").unchecked_into();
    element.set_class_name(class);
    element.set_attribute("inert", "").expect("an attribute");
    element.set_attribute("aria-hidden", "true").expect("an attribute");
    board.append_child(&element).expect("a board takes a layer");
    element
}

fn shift(element: &HtmlElement, x: i32, y: i32) {
    set(element, "transform", &format!("translate({x}px,{y}px)"));
}

fn set(element: &HtmlElement, name: &str, value: &str) {
    element.style().set_property(name, value).expect("a style takes a property");
}

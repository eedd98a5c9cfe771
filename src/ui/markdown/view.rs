//! The tree as nodes of the page.

use crate::ui::{dom, prelude::*};

use super::tree::{Branch, Side, grow};
use crate::ui::icon::{Glyph, Icon};
use crate::words::common;

/// The text of a note or a card, shown.
#[component]
pub fn Markdown(#[prop(into)] text: Signal<String>) -> View {
    view! { <div class="prose">{move || text.with(|text| nodes(grow(text)))}</div> }
}

fn nodes(branches: Vec<Branch>) -> Vec<View> {
    branches.into_iter().map(node).collect()
}

fn node(branch: Branch) -> View {
    match branch {
        Branch::Text(text) => text.place(),
        // A wide table scrolls by itself, also by keyboard.
        Branch::Element { tag: "table", children } => {
            view! { <div class="wide" tabindex="0">{element("table", None, None, children)}</div> }
        }
        Branch::Element { tag, children } => element(tag, None, None, children),
        Branch::Numbers { first, children } => element("ol", None, Some(first), children),
        Branch::Cell { tag, side, children } => element(tag, class(side), None, children),
        Branch::Link { address, children } => view! {
            <a class="link" href=address target="_blank" rel="noopener noreferrer">
                {nodes(children)}
            </a>
        },
        Branch::Tick(done) => tick(done),
    }
}

/// One of our own tags.
fn element(
    tag: &'static str,
    class: Option<&'static str>,
    start: Option<u32>,
    children: Vec<Branch>,
) -> View {
    let element = dom::element(tag, &[]);
    dom::Text::give(class, &element, "class");
    dom::Text::give(start, &element, "start");
    dom::append(&element, nodes(children).place());
    View::from(element)
}

fn class(side: Side) -> Option<&'static str> {
    match side {
        Side::Start => None,
        Side::Middle => Some("middle"),
        Side::End => Some("end"),
    }
}

fn tick(done: bool) -> View {
    let said = if done { common::task_done() } else { common::task_open() };
    view! {
        <span class="tick" class:done=done role="img" aria-label=said>
            {done.then(|| view! { <Icon glyph=Glyph::Check small=true /> })}
        </span>
    }
}

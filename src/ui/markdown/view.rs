//! The tree as nodes of the page.

use leptos::{html, prelude::*};

use super::tree::{Branch, Side, grow};
use crate::ui::icon::{Glyph, Icon};
use crate::words::common;

/// The text of a note or a card, shown.
#[component]
pub fn Markdown(#[prop(into)] text: Signal<String>) -> impl IntoView {
    view! { <div class="prose">{move || text.with(|text| nodes(grow(text)))}</div> }.into_any()
}

fn nodes(branches: Vec<Branch>) -> Vec<AnyView> {
    branches.into_iter().map(node).collect()
}

fn node(branch: Branch) -> AnyView {
    match branch {
        Branch::Text(text) => text.into_any(),
        // A wide table scrolls by itself, also by keyboard.
        Branch::Element { tag: "table", children } => {
            view! { <div class="wide" tabindex="0">{element("table", None, None, children)}</div> }.into_any()
        }
        Branch::Element { tag, children } => element(tag, None, None, children),
        Branch::Numbers { first, children } => element("ol", None, Some(first), children),
        Branch::Cell { tag, side, children } => element(tag, class(side), None, children),
        Branch::Link { address, children } => view! {
            <a class="link" href=address target="_blank" rel="noopener noreferrer">
                {nodes(children)}
            </a>
        }
        .into_any(),
        Branch::Tick(done) => tick(done),
    }
}

/// One of our own tags; a single type for all of them keeps the code small.
fn element(
    tag: &'static str,
    class: Option<&'static str>,
    start: Option<u32>,
    children: Vec<Branch>,
) -> AnyView {
    html::custom(tag).class(class).attr("start", start).child(nodes(children)).into_any()
}

fn class(side: Side) -> Option<&'static str> {
    match side {
        Side::Start => None,
        Side::Middle => Some("middle"),
        Side::End => Some("end"),
    }
}

fn tick(done: bool) -> AnyView {
    let said = if done { common::task_done() } else { common::task_open() };
    view! {
        <span class="tick" class:done=done role="img" aria-label=said>
            {done.then(|| view! { <Icon glyph=Glyph::Check small=true /> })}
        </span>
    }
    .into_any()
}

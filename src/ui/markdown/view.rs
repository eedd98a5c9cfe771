//! The tree as nodes of the page.

use std::rc::Rc;

use crate::ui::{dom, prelude::*};

use super::tree::{Branch, Side, grow};
use crate::ui::icon::{Glyph, Icon};
use crate::words::common;

/// Draws a run of words of a text, where some of them are more than words.
pub type Wording = Rc<dyn Fn(String) -> View>;

/// The text of a note or a card, shown.
#[component]
pub fn Markdown(
    #[prop(into)] text: Signal<String>,
    /// How words are drawn, where not as they stand; code is always drawn so.
    #[prop(optional, into)]
    wording: Option<Wording>,
) -> View {
    let wording = wording.unwrap_or_else(|| Rc::new(Child::place));
    view! { <div class="prose">{move || text.with(|text| nodes(grow(text), &wording))}</div> }
}

fn nodes(branches: Vec<Branch>, wording: &Wording) -> Vec<View> {
    branches.into_iter().map(|it| node(it, wording)).collect()
}

fn node(branch: Branch, wording: &Wording) -> View {
    match branch {
        Branch::Text(text) => wording(text),
        // A wide table scrolls by itself, also by keyboard.
        Branch::Element { tag: "table", children } => {
            view! { <div class="wide" tabindex="0">{element("table", None, None, nodes(children, wording))}</div> }
        }
        Branch::Element { tag: "code", children } => {
            let plain: Wording = Rc::new(Child::place);
            element("code", None, None, nodes(children, &plain))
        }
        Branch::Element { tag, children } => element(tag, None, None, nodes(children, wording)),
        Branch::Numbers { first, children } => element("ol", None, Some(first), nodes(children, wording)),
        Branch::Cell { tag, side, children } => element(tag, class(side), None, nodes(children, wording)),
        Branch::Link { address, children } => view! {
            <a class="link" href=address target="_blank" rel="noopener noreferrer">
                {nodes(children, wording)}
            </a>
        },
        Branch::Tick(done) => tick(done),
    }
}

/// One of our own tags.
fn element(tag: &'static str, class: Option<&'static str>, start: Option<u32>, children: Vec<View>) -> View {
    let element = dom::element(tag, &[]);
    dom::Text::give(class, &element, "class");
    dom::Text::give(start, &element, "start");
    dom::append(&element, children.place());
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

//! Pages that belong together, one press apart.

use crate::ui::prelude::*;

/// A way to one of them.
pub struct Way {
    /// Where it leads.
    pub href: String,
    /// What it is called.
    pub word: &'static str,
    /// One is there.
    pub here: bool,
    /// How much asks for one there; nothing is said of nothing.
    pub count: Signal<usize>,
    /// What it is called with that.
    pub counted: fn(usize) -> String,
}

/// A strip of ways.
pub fn page_strip(label: &'static str, ways: Vec<Way>) -> View {
    let way = |Way { href, word, here, count, counted }: Way| {
        let name = move || Some(count.get()).filter(|it| *it > 0).map(counted);
        view! {
            <a href=href aria-current=here.then_some("page") aria-label=name>
                {word}
                {badge(count)}
            </a>
        }
    };
    view! { <nav class="strip" aria-label=label>{ways.into_iter().map(way).collect_view()}</nav> }
}

/// How much asks for one, drawn; what it stands on says it aloud.
pub fn badge(count: Signal<usize>) -> View {
    let drawn = move || {
        let n = count.get();
        let shown = if n > MOST { format!("{MOST}+") } else { n.to_string() };
        (n > 0).then(|| view! { <span class="badge num" aria-hidden="true">{shown}</span> })
    };
    drawn.place()
}

/// More than so much is just much.
const MOST: usize = 99;

//! 进度: how much of the board is done, and where.

use crate::ui::prelude::*;

use super::{desk::use_desk, look::look};
use crate::{
    features::progress::queries::{Named, Rate, progress},
    session::Scope,
    ui::{progress::Progress, sheet::Sheet},
    words::progress as words,
};

/// How much of the open board is done.
#[component]
pub(super) fn ProgressSheet(#[prop(into)] on_close: Callback<()>) -> View {
    let board = use_desk().board;
    let all = look([Scope::Everything], move |ws| progress(ws, board));
    let body = move || {
        let all = all.get();
        if all.board.of == 0 {
            return view! { <p class="faint">{words::nothing_here()}</p> };
        }
        view! {
            {part(words::whole_board(), vec![(words::all_cards().into(), all.board)], "")}
            {part(words::by_list(), all.lists, "")}
            {part(words::by_owner(), all.owners, words::nobody())}
            {part(words::by_label(), all.labels, "")}
        }
    };
    view! {
        <Sheet title=words::progress() on_close=on_close>
            <div class="rates-sheet">{body}</div>
        </Sheet>
    }
}

/// One way to part the cards; nothing where it parts none. `nameless` is what a part without a name is called.
fn part(title: &'static str, rates: Vec<Named>, nameless: &'static str) -> Option<View> {
    let row = move |(name, rate): Named| {
        let Rate { done, of } = rate;
        let name = if name.is_empty() { nameless.to_owned() } else { name };
        let said = words::rate_of(&name, done, of);
        view! {
            <li class="rate">
                <span class="rate-name">{name}</span>
                <span class="num mini quiet">{words::done_of(done, of)}</span>
                <Progress label=said done=done of=of />
            </li>
        }
    };
    (!rates.is_empty()).then(|| {
        view! {
            <section class="block" aria-label=title>
                <h2 class="section-title">{title}</h2>
                <ul class="rates">{rates.into_iter().map(row).collect_view()}</ul>
            </section>
        }
    })
}

//! The sheet of all keys.

use crate::ui::prelude::*;

use super::names::{name, written};
use crate::{
    features::actions::{ACTIONS, Action, Place},
    ui::sheet::Sheet,
    words::actions as words,
};

/// Every key and what it does, open as long as it exists.
#[component]
pub fn KeySheet(#[prop(into)] on_close: Callback<()>) -> View {
    let part = |place: Place, title: &'static str| {
        let rows = ACTIONS.iter().filter(|it| it.place == place && !it.keys.is_empty()).map(row);
        view! {
            <section class="key-part">
                <h3 class="small quiet">{title}</h3>
                <dl class="keys">{rows.collect_view()}</dl>
            </section>
        }
    };
    view! {
        <Sheet title=words::keys() on_close=on_close>
            // Longer than some screens, and there is nothing else in it to scroll by.
            <div class="key-parts" role="group" aria-label=words::keys() tabindex="0">
                {part(Place::Card, words::on_card())} {part(Place::Among, words::among_cards())}
                {part(Place::Time, words::on_bars())}
                {part(Place::Anywhere, words::anywhere())}
            </div>
        </Sheet>
    }
}

fn row(action: &Action) -> View {
    let way = |(at, keys): (usize, &&str)| {
        let or = (at > 0).then(|| view! { <span class="mini faint">{words::or()}</span> });
        let keys = written(keys).into_iter().map(|it| view! { <kbd>{it}</kbd> });
        (or, keys.collect_view()).place()
    };
    view! {
        <div class="key-row">
            <dt class="grow">{name(action.act)}</dt>
            <dd>{action.keys.iter().enumerate().map(way).collect_view()}</dd>
        </div>
    }
}

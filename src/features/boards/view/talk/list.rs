//! What was said, oldest first; what of it concerns me is seen once it comes into sight.

use std::time::Duration;

use crate::ui::prelude::*;

use super::{super::look::look, comment::Comment};
use crate::{
    domain::{
        board::{self, Subject},
        id::{Id, RecordId},
    },
    features::talk::{commands::look_at, inbox::unread, queries::talk},
    route::use_route,
    session::{Scope, use_session},
    ui::{focus::bring_into_view, seeing::Seeing},
    words::{card as words, talk as talk_words},
};

/// The comments on something.
#[component]
pub(in crate::features::boards::view) fn Talk(
    on: Id<Subject>,
    scope: Scope,
    /// What it is called.
    title: &'static str,
) -> View {
    let session = use_session();
    let me = session.me();
    let said = look([scope, Scope::Shop], move |ws| talk(ws, on, me));
    let count = move || Some(said.with(Vec::len)).filter(|it| *it > 0);
    let nothing =
        move || said.with(Vec::is_empty).then(|| view! { <p class="small faint">{words::no_comments()}</p> });
    // What was new when it was drawn stays marked while one reads.
    let new = Memo::new(move |known: Option<&Vec<Id<board::Comment>>>| {
        let mut new = session.watch(&[scope], |ws| unread(ws, on, me));
        new.extend(known.into_iter().flatten());
        crate::domain::order::sort(&mut new);
        new.dedup();
        new
    });
    let seeing = StoredValue::new(Seeing::new(move |elements| {
        let seen =
            elements.iter().filter_map(|it| it.get_attribute("data-comment")?.parse::<RecordId>().ok());
        let seen: Vec<_> = seen.map(Id::of).collect();
        session.note(move |ws, cx| look_at(ws, cx, &seen, true));
    }));
    let pointed = use_route().get_untracked().comment();
    // What one came to see is brought into view once, and so is what one says oneself.
    let (came, settled) = (StoredValue::new(false), StoredValue::new(false));
    set_timeout(move || _ = settled.try_update_value(|it| *it = true), Duration::ZERO);
    view! {
        <section class="block" aria-label=title>
            <h2 class="section-title">
                {title}
                <span class="count num">{count}</span>
            </h2>
            {nothing}
            <ul class="talk">
                <For each=move || said.get() key=|it| it.clone() let:said>
                    {
                        let comment = said.comment;
                        let is_mine = said.by.as_ref().is_some_and(|it| it.me);
                        let item = NodeRef::<HtmlElement>::new();
                        let is_new = Memo::new(move |_| new.with(|it| it.contains(&comment)));
                        item.on_load(move |element| {
                            if is_new.get_untracked() {
                                seeing.with_value(|it| it.watch(&element));
                            }
                            if pointed == Some(comment) && !came.get_value() {
                                came.set_value(true);
                                element.scroll_into_view();
                                _ = element.focus();
                            } else if is_mine && settled.get_value() {
                                bring_into_view(&element);
                            }
                        });
                        view! {
                            <li
                                class="said"
                                class:new=is_new
                                class:pointed=pointed == Some(comment)
                                tabindex="-1"
                                data-comment=comment.to_string()
                                node_ref=item
                            >
                                <Comment said=said on=on />
                                {move || is_new.get().then(|| view! { <span class="new-mark">{talk_words::new()}</span> })}
                            </li>
                        }
                    }
                </For>
            </ul>
        </section>
    }
}

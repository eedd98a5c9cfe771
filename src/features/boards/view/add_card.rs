//! Where new cards are written: one line and Enter, again and again.

use crate::ui::prelude::*;

use super::{
    desk::{Opened, use_desk},
    draft::Draft,
};
use crate::{
    domain::{board::List, id::Id},
    features::boards::{commands::card::add_card, lens::columns::Column},
    ui::{
        announce::announce,
        icon::{Glyph, Icon},
        text_area::TextArea,
    },
    words::board as words,
};

/// The foot of a list: a button, or the line being written.
#[component]
pub(super) fn AddCard(list: Id<List>) -> View {
    let desk = use_desk();
    let open = Memo::new(move |_| desk.adding.get() == Some(list));
    let button = NodeRef::<HtmlElement>::new();
    let close = move || {
        desk.adding.set(None);
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            button.get_untracked().map(|it| it.focus());
        });
    };
    let line = move || view! { <NewLine list=list on_close=close /> };
    view! {
        {move || open.get().then(line)}
        <button type="button" class="list-add" class:hidden=open node_ref=button on:click=move |_| desk.adding.set(Some(list))>
            <Icon glyph=Glyph::Plus />
            {words::add_card()}
        </button>
    }
}

#[component]
fn NewLine(list: Id<List>, #[prop(into)] on_close: Callback<()>) -> View {
    let desk = use_desk();
    let text = RwSignal::new(String::new());
    let draft = Draft::open(format!("list/{list}/card"), move |kept| text.set(kept));
    let add = move |title: String| {
        if title.trim().is_empty() {
            return;
        }
        let card = desk.session.new_id();
        announce(&words::say_added(title.trim()));
        desk.session.run(move |ws, cx| add_card(ws, cx, card, list, &title));
        desk.tell_if_hidden(card);
        text.set(String::new());
        draft.drop();
        if let Some(rows) = desk.rows(Column::List(list)) {
            rows.scroll_to_end();
        }
    };
    let on_blur = move || {
        // Leaving with words in the line means they were meant: nothing typed is lost.
        let Some(left) = text.try_get_untracked() else { return };
        if left.trim().is_empty() && desk.opened.get_untracked().is_none() {
            desk.adding.try_update(|it| *it = it.filter(|it| *it != list));
        } else {
            add(left);
        }
    };
    let on_paste = move |lines: Vec<String>| {
        desk.opened.set(Some(Opened::Pasted(list, lines)));
    };
    view! {
        <div class="card new-card">
            <TextArea
                label=words::card_title()
                label_hidden=true
                hint=words::card_title_hint()
                text=text
                bare=true
                first=true
                on_input=move |(title,): (String,)| draft.keep(title)
                on_enter=move |(title,): (String,)| add(title)
                on_escape=move || {
                    draft.drop();
                    on_close.run(());
                }
                on_blur=on_blur
                on_paste_lines=move |(lines,): (Vec<String>,)| on_paste(lines)
            />
        </div>
    }
}

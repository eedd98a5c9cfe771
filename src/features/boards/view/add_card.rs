//! Where new cards are written: one line and Enter, again and again.

use crate::ui::prelude::*;
use leptos::ev;

use super::{
    card_templates::TemplateMenu,
    desk::{Opened, use_desk},
    forbidden_note::ForbiddenNote,
    recognising::Recognising,
};
use crate::{
    domain::{board::List, id::Id},
    features::{
        boards::lens::cell::{Cell, fill_from_cell},
        naming::commands::add_card_read,
    },
    session::draft::Draft,
    ui::{
        announce::announce,
        focus,
        icon::{Glyph, Icon},
        keys::is_composing,
        part_chips::PartChips,
        text_area::TextArea,
    },
    words::{board as words, naming},
};

/// The foot of a cell: a button, or the line being written. A new card comes into `list`, and says what the cell says.
#[component]
pub(super) fn AddCard(
    cell: Cell,
    list: Id<List>,
    /// A picture alone, in the head of a lane.
    #[prop(optional)]
    short: bool,
) -> View {
    let desk = use_desk();
    let open = Memo::new(move |_| desk.adding.get() == Some(cell));
    let button = NodeRef::<HtmlElement>::new();
    let close = move || {
        desk.adding.set(None);
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            button.get_untracked().map(|it| it.focus());
        });
    };
    let line = move || view! { <NewLine cell=cell list=list on_close=close /> };
    view! {
        {move || open.get().then(line)}
        <button type="button" class="list-add" class:hidden=open node_ref=button on:click=move |_| desk.adding.set(Some(cell))>
            <Icon glyph=Glyph::Plus />
            <span class:hidden-text=short>{words::add_card()}</span>
        </button>
    }
}

#[component]
fn NewLine(cell: Cell, list: Id<List>, #[prop(into)] on_close: Callback<()>) -> View {
    let desk = use_desk();
    let text = RwSignal::new(String::new());
    let recognising = Recognising::begin(text, Some(desk.board), None);
    let frame = NodeRef::<HtmlElement>::new();
    let draft = Draft::of(&format!("list/{list}/card"), text);
    let add = move |title: String| {
        if title.trim().is_empty() {
            return;
        }
        let card = desk.session.new_id();
        announce(&words::say_added(title.trim()));
        let (facts, _) = recognising.take(title.trim());
        desk.session.run(move |ws, cx| {
            let added = add_card_read(ws, cx, card, list, &title, &facts)?;
            fill_from_cell(ws, cx, added, cell)
        });
        desk.tell_if_hidden(card);
        text.set(String::new());
        draft.drop();
        if let Some(rows) = desk.rows(cell) {
            rows.scroll_to_end();
        }
    };
    let on_leave = move |ev: ev::FocusEvent| {
        if focus::stays_in(&ev, frame) {
            return;
        }
        // Leaving with words in the line means they were meant: nothing typed is lost.
        let Some(left) = text.try_get_untracked() else { return };
        if left.trim().is_empty() && desk.opened.get_untracked().is_none() {
            desk.adding.try_update(|it| *it = it.filter(|it| *it != cell));
        } else {
            add(left);
        }
    };
    let on_paste = move |lines: Vec<String>| {
        desk.opened.set(Some(Opened::Pasted(cell, list, lines)));
    };
    view! {
        <div
            class="card new-card"
            node_ref=frame
            on:focusout=on_leave
            on:compositionstart=move |_| recognising.compose(true)
            on:compositionend=move |_| recognising.compose(false)
            on:keydown=move |ev| {
                // What was typed stays a draft, and is there again when the line is opened.
                if !is_composing(&ev) && ev.key() == "Escape" && !ev.default_prevented() {
                    on_close.run(());
                }
            }
        >
            <div class="new-line">
                <div class="grow">
                    <TextArea
                        label=words::card_title()
                        label_hidden=true
                        hint=words::card_title_hint()
                        text=text
                        inked=recognising.inked
                        bare=true
                        first=true
                        on_input=move |(title,): (String,)| draft.keep(title)
                        on_enter=move |(title,): (String,)| add(title)
                        on_escape=move || on_close.run(())
                        on_paste_lines=move |(lines,): (Vec<String>,)| on_paste(lines)
                    />
                </div>
                <TemplateMenu cell=cell list=list text=text />
            </div>
            <PartChips
                label=naming::recognised()
                parts=recognising.chips
                on_press=move |(text,): (String,)| recognising.turn(text)
            />
            <ForbiddenNote text=text />
        </div>
    }
}

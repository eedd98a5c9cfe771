//! The card's title, edited where it stands, and the tick that finishes the card.

use crate::ui::prelude::*;
use leptos::ev;

use super::{
    super::{forbidden_note::ForbiddenNote, look::look, recognising::Recognising},
    counted_date::CountsDays,
};
use crate::{
    domain::{card::Card, id::Id},
    features::{
        boards::{
            commands::{
                card::{finish_card, rename_card},
                having_seen, together,
            },
            queries::board_of,
        },
        naming::commands::fill_card,
    },
    session::{
        Scope,
        editing::{Editing, Written},
        use_session,
    },
    ui::{check::Check, focus, part_chips::PartChips, text_area::TextArea},
    words::{card as words, common, naming},
};

/// The title and the tick before it.
#[component]
pub(super) fn Title(card: Id<Card>, on_close: Callback<()>) -> View {
    let session = use_session();
    let stands =
        look([Scope::Card(card)], move |ws| ws.get(card).map(|it| it.title.clone()).unwrap_or_default());
    let done = look([Scope::Card(card)], move |ws| ws.get(card).is_some_and(|it| it.done));
    let register = (card.any(), Card::TITLE.key());
    // What is recognised follows the text, and the text is written with what is recognised.
    let reading = StoredValue::new(None::<Recognising>);
    let editing = Editing::new(register, stands, Some(format!("card/{card}/title")), move |it| {
        let Written { text, seen } = it;
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let (fills, changes) = reading.get_value().map(|it| it.take(&line)).unwrap_or_default();
        session.run(move |ws, cx| {
            let renamed = having_seen(rename_card(ws, cx, card, &line)?, &seen);
            Ok(together(fill_card(ws, cx, card, &fills, &changes)?, renamed))
        });
    });
    let board = session.read(|ws| board_of(ws, card));
    let recognising = Recognising::begin(editing.text, board, Some((card, stands)));
    reading.set_value(Some(recognising));
    // What was refused, or kept in another form, stands there again as it is.
    let settle = move || {
        editing.leave();
        if !editing.is_dirty() {
            editing.give_up();
        }
    };
    let compose = move |on: bool| {
        editing.compose(on);
        recognising.compose(on);
    };
    let frame = NodeRef::<HtmlElement>::new();
    // From the title to a chip under it is not away.
    let on_leave = move |ev: ev::FocusEvent| {
        if !focus::stays_in(&ev, frame) {
            settle();
        }
    };
    let on_escape = move || match editing.is_dirty() {
        true => editing.give_up(),
        false => on_close.run(()),
    };
    let join = move |(lines,): (Vec<String>,)| {
        editing.text.update(|it| {
            let joined = lines.join(" ");
            *it = if it.is_empty() { joined } else { format!("{it} {joined}") };
        });
        editing.typed();
    };
    let is_template = expect_context::<CountsDays>().0;
    let tick = move || {
        view! {
            <Check
                checked=done
                label=common::done()
                on_change=move |(done,): (bool,)| session.run(move |ws, cx| finish_card(ws, cx, card, done))
            >
                ""
            </Check>
        }
    };
    view! {
        <div
            class="card-name"
            class:finished=done
            on:compositionstart=move |_| compose(true)
            on:compositionend=move |_| compose(false)
        >
            <h1 class="hidden-text">{stands}</h1>
            {move || (!is_template.get()).then(tick)}
            <div class="title-text grow" node_ref=frame on:focusout=on_leave>
                <TextArea
                    label=words::title()
                    label_hidden=true
                    bare=true
                    text=editing.text
                    inked=recognising.inked
                    on_input=move |(_,): (String,)| editing.typed()
                    on_enter=move |(_,): (String,)| settle()
                    on_escape=on_escape
                    on_paste_lines=join
                />
                <PartChips
                    label=naming::recognised()
                    parts=recognising.chips
                    on_press=move |(text,): (String,)| recognising.turn(text)
                />
                <ForbiddenNote text=editing.text />
            </div>
        </div>
    }
}

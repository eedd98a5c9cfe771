//! What there is to say about the card, in Markdown: read as it will look, written as text with the look below.

use crate::ui::prelude::*;

use super::super::look::look;
use crate::{
    domain::{card::Card, id::Id, text::Merged, value::Value},
    features::boards::commands::{card::choose_version, detail::write_body, having_seen},
    session::{
        Scope,
        editing::{Editing, Written},
        use_session,
    },
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
        markdown::Markdown,
        text_area::TextArea,
    },
    words::{card as words, common},
};

/// The body of a card.
#[component]
pub(super) fn Body(card: Id<Card>, joined: Signal<Option<Merged>>) -> View {
    let session = use_session();
    let own = look([Scope::Card(card)], move |ws| ws.get(card).map(|it| it.body.clone()).unwrap_or_default());
    let stands = Memo::new(move |_| match joined.get() {
        Some(Merged::Clean(text)) => text,
        _ => own.get(),
    });
    let register = (card.any(), Card::BODY.key());
    let draft = format!("card/{card}/body");
    let editing = Editing::new(register, stands, Some(draft), move |Written { text, seen }| {
        session.run(move |ws, cx| Ok(having_seen(write_body(ws, cx, card, text)?, &seen)));
    })
    .with_pauses();
    let open = RwSignal::new(false);
    Effect::new(move |_| {
        if editing.restored.get() {
            open.set(true);
        }
    });
    let close = move || {
        editing.flush();
        open.set(false);
    };
    let act = move || match open.get() {
        true => view! {
            <Button size=ButtonSize::Short on_press=close>{common::done()}</Button>
        },
        false => view! {
            <Button kind=ButtonKind::Plain size=ButtonSize::Short icon=Glyph::Edit on_press=move || open.set(true)>
                {common::edit()}
            </Button>
        },
    };
    let shown = move || match (open.get(), stands.with(|it| it.trim().is_empty())) {
        (true, _) => {
            view! { <Writing editing=editing on_done=Callback::new(move |()| close()) /> }
        }
        (false, true) => view! {
            <button type="button" class="empty-body" on:click=move |_| open.set(true)>
                {words::body_hint()}
            </button>
        },
        (false, false) => view! { <Markdown text=stands /> },
    };
    view! {
        <section class="block" aria-label=words::body()>
            <h2 class="section-title">
                <span class="grow">{words::body()}</span>
                {act}
            </h2>
            <Joined card=card joined=joined />
            {shown}
        </section>
    }
}

/// Says that what several people wrote stands together here, until somebody agrees or writes on.
#[component]
fn Joined(card: Id<Card>, joined: Signal<Option<Merged>>) -> View {
    let session = use_session();
    let settle = move || {
        if let Some(Merged::Clean(text)) = joined.get_untracked() {
            let value = Value::Text(text);
            session.run(move |ws, cx| choose_version(ws, cx, card.any(), Card::BODY.key(), value));
        }
    };
    let drawn = move || {
        matches!(joined.get(), Some(Merged::Clean(_))).then(|| {
            view! {
                <div class="hint joined">
                    <Icon glyph=Glyph::Fork small=true />
                    <span class="grow">{words::text_joined()}</span>
                    <Button size=ButtonSize::Short on_press=settle>{words::use_this()}</Button>
                </div>
            }
        })
    };
    drawn.place()
}

/// The text being written, and below it how it will look.
#[component]
fn Writing(editing: Editing, on_done: Callback<()>) -> View {
    let restored = move || {
        editing.restored.get().then(|| {
            view! {
                <p class="row small quiet">
                    <span class="grow">{words::draft_restored()}</span>
                    <Button kind=ButtonKind::Link on_press=move || editing.give_up()>{words::drop_draft()}</Button>
                </p>
            }
        })
    };
    let says = Memo::new(move |_| editing.text.with(|it| !it.trim().is_empty()));
    let preview = move || {
        says.get().then(|| {
            view! {
                <p class="mini faint">{words::preview()}</p>
                <Markdown text=editing.text />
            }
        })
    };
    view! {
        <div
            class="stack"
            on:compositionstart=move |_| editing.compose(true)
            on:compositionend=move |_| editing.compose(false)
        >
            {restored}
            <TextArea
                label=words::body()
                label_hidden=true
                hint=words::body_hint()
                rows=4
                first=!editing.restored.get_untracked()
                text=editing.text
                on_input=move |(_,): (String,)| editing.typed()
                on_send=move |(_,): (String,)| on_done.run(())
                on_escape=move || on_done.run(())
                on_blur=move || editing.leave()
            />
            {preview}
        </div>
    }
}

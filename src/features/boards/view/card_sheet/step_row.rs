//! One step: ticked, said in other words, moved and removed where it stands.

use crate::ui::prelude::*;
use leptos::{ev, task::spawn_local};

use super::{
    super::look::look,
    step_marks::{Asked, StepMarks},
};
use crate::{
    domain::{board::Step, card::Card, id::Id},
    features::{
        boards::commands::{
            detail::{move_step, rename_step, tick_step, trash_step},
            having_seen,
        },
        links::commands::split_step,
    },
    session::{
        Scope,
        editing::{Editing, Written},
        use_session,
    },
    ui::{
        announce::announce,
        check::Check,
        icon::{Glyph, Icon},
        keys::is_composing,
        menu_button::MenuButton,
        menu_row::MenuRow,
        text_area::TextArea,
    },
    words::{board as board_words, card as words, common, links as link_words},
};

/// A step of the checklist. Alt with an arrow moves it, so does the mouse by its edge, and a finger that stays on its
/// button.
#[component]
pub(super) fn StepRow(card: Id<Card>, step: Id<Step>, steps: Memo<Vec<Id<Step>>>) -> View {
    let session = use_session();
    let stands =
        look([Scope::Card(card)], move |ws| ws.get(step).map(|it| it.text.clone()).unwrap_or_default());
    let done = look([Scope::Card(card)], move |ws| ws.get(step).is_some_and(|it| it.done));
    let editing = Editing::new((step.any(), Step::TEXT.key()), stands, None, move |it| {
        let Written { text, seen } = it;
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        session.run(move |ws, cx| Ok(having_seen(rename_step(ws, cx, step, &line)?, &seen)));
    });
    let settle = move || {
        editing.flush();
        editing.give_up();
    };
    let field = NodeRef::<HtmlTextAreaElement>::new();
    let shift = move |by: isize| {
        let (at, of) = steps.with_untracked(|it| (it.iter().position(|it| *it == step), it.len()));
        let Some(index) = at.and_then(|it| it.checked_add_signed(by)).filter(|it| *it < of) else { return };
        session.run(move |ws, cx| move_step(ws, cx, step, index));
        announce(&words::say_step_moved(&stands.get_untracked(), index + 1, of));
    };
    let on_keydown = move |ev: ev::KeyboardEvent| {
        if is_composing(&ev) || !ev.alt_key() {
            return;
        }
        let by = match ev.key().as_str() {
            "ArrowUp" => -1,
            "ArrowDown" => 1,
            _ => return,
        };
        ev.prevent_default();
        shift(by);
        // The row is taken out and put in again, which costs it the focus.
        spawn_local(async move {
            leptos::task::tick().await;
            field.get_untracked().into_iter().for_each(|it| _ = it.focus());
        });
    };
    let asked = RwSignal::new(None::<Asked>);
    let split = move || {
        let new = session.new_id();
        session.run(move |ws, cx| split_step(ws, cx, step, new));
        announce(&link_words::was_split(&stands.get_untracked()));
    };
    let remove = move || session.run(move |ws, cx| trash_step(ws, cx, step));
    view! {
        <li
            class="step"
            data-drag="row"
            class:step-done=done
            on:keydown=on_keydown
            on:compositionstart=move |_| editing.compose(true)
            on:compositionend=move |_| editing.compose(false)
        >
            <span class="step-grip" aria-hidden="true">
                <Icon glyph=Glyph::Drag small=true />
            </span>
            <Check
                checked=done
                label=Signal::derive(move || Some(stands.get()))
                on_change=move |(done,): (bool,)| session.run(move |ws, cx| tick_step(ws, cx, step, done))
            >
                ""
            </Check>
            <div class="grow">
                <TextArea
                    label=words::step_title()
                    label_hidden=true
                    bare=true
                    text=editing.text
                    on_input=move |(_,): (String,)| editing.typed()
                    on_enter=move |(_,): (String,)| settle()
                    on_escape=move || editing.give_up()
                    on_blur=settle
                    node_ref=field
                />
            </div>
            <StepMarks card=card step=step asked=asked />
            <MenuButton label=Signal::derive(move || common::menu_of(&stands.get()))>
                <MenuRow label=words::step_owner() icon=Glyph::Person on_choose=move || asked.set(Some(Asked::Owner)) />
                <MenuRow label=words::step_due() icon=Glyph::Clock on_choose=move || asked.set(Some(Asked::Due)) />
                <MenuRow label=link_words::split_step() icon=Glyph::Board on_choose=split />
                <hr />
                <MenuRow label=board_words::move_up() keys="Alt ↑" on_choose=move || shift(-1) />
                <MenuRow label=board_words::move_down() keys="Alt ↓" on_choose=move || shift(1) />
                <hr />
                <MenuRow label=common::remove() icon=Glyph::Trash danger=true on_choose=remove />
            </MenuButton>
        </li>
    }
}

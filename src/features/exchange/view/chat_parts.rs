//! 复制成聊天文字: the parts in a row, copied one after the other.

use std::rc::Rc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::chat_text::{ROOMS, Squeezed};
use crate::{
    ui::{
        announce::announce,
        button::Button,
        clipboard, focus,
        icon::{Glyph, Icon},
        segments::Segments,
        text_area::TextArea,
    },
    words::{common, exchange as words, figures},
};

/// More than these are a chore; a file is not.
const MANY: usize = 10;

/// The parts of a packet. `on_copied` hears once all of them have been copied.
#[component]
pub(super) fn ChatParts(
    squeezed: Squeezed,
    /// Whether files can be saved here, so that one can be proposed.
    saves_files: bool,
    #[prop(into)] on_copied: Callback<()>,
    #[prop(into)] on_back: Callback<()>,
) -> View {
    let (full, packed) = squeezed.sizes();
    let room = RwSignal::new(fitting(&squeezed));
    let messages = StoredValue::new(Rc::new(squeezed.messages(ROOMS[room.get_untracked()])));
    let copied = RwSignal::new(vec![false; messages.with_value(|it| it.len())]);
    let by_hand = RwSignal::new(String::new());
    // What fits the shortest message is one message, whatever is chosen.
    let is_one = squeezed.messages(ROOMS[0]).len() == 1;
    let choose = move |(at,): (usize,)| {
        messages.set_value(Rc::new(squeezed.messages(ROOMS[at])));
        by_hand.set(String::new());
        copied.set(vec![false; messages.with_value(|it| it.len())]);
        room.set(at);
    };
    let copy = move |at: usize| {
        let all = messages.get_value();
        spawn_local(async move {
            match clipboard::write_text(&all[at]).await {
                Ok(()) => told(at, copied, on_copied),
                Err(_) => _ = by_hand.try_set(all[at].clone()),
            }
        });
    };
    let count = move || {
        room.track();
        messages.with_value(|it| it.len())
    };
    let rows = move || {
        (0..count()).map(|at| row(at, count(), copied, Callback::new(move |()| copy(at)))).collect_view()
    };
    let advice = move |count: usize| match count {
        0 => Some(words::too_short_parts().to_owned()),
        1..=MANY => None,
        _ if saves_files => Some(words::many_parts(count)),
        _ => Some(words::many_parts_here(count)),
    };
    let lengths = (!is_one).then(|| {
        let lengths = vec![words::parts_short(), words::parts_middle(), words::parts_long()];
        view! { <Segments label=words::parts_length() choices=lengths chosen=room on_choose=choose /> }
    });
    view! {
        <p class="export-holds">
            <Icon glyph=Glyph::Chat />
            <span class="grow" role="status">
                {move || match count() {
                    0 => words::squeezed(&size(full), &size(packed)),
                    count => words::in_parts(count, &size(full), &size(packed)),
                }}
            </span>
        </p>
        {lengths}
        {move || advice(count()).map(|it| view! { <p class="hint"><Icon glyph=Glyph::Info /><span>{it}</span></p> })}
        <ol class="chat-parts" aria-label=words::parts_in_order()>{rows}</ol>
        <Show when=move || by_hand.with(|it| !it.is_empty())>
            <TextArea label=words::copy_by_hand() text=by_hand rows=4 first=true />
        </Show>
        <p class="small faint">{words::parts_note()}</p>
        <Button icon=Glyph::Back on_press=on_back>{words::other_way()}</Button>
    }
}

fn size(bytes: usize) -> String {
    figures::size(bytes as u64)
}

/// The shortest length if one message is enough, else what most chats carry, else whatever will do.
fn fitting(squeezed: &Squeezed) -> usize {
    let counts = ROOMS.map(|it| squeezed.messages(it).len());
    match counts {
        [1, ..] => 0,
        [_, 0, _] => 2,
        _ => 1,
    }
}

/// One part: its number, whether it was copied, and its button.
fn row(at: usize, of: usize, copied: RwSignal<Vec<bool>>, on_press: Callback<()>) -> View {
    let done = Memo::new(move |_| copied.with(|it| it.get(at) == Some(&true)));
    let is_next = move || copied.with(|it| it.iter().position(|it| !it) == Some(at));
    view! {
        <li class:done=done class:next=is_next>
            <span class="grow">{words::part_of(at + 1, of)}</span>
            {move || done.get().then(|| view! { <span class="state done"><Icon glyph=Glyph::Check small=true />{words::part_copied()}</span> })}
            <button
                type="button"
                class="button"
                class:main=is_next
                id=address(at)
                aria-label=words::copy_part(at + 1)
                on:click=move |_| on_press.run(())
            >
                {common::copy()}
            </button>
        </li>
    }
}

fn address(at: usize) -> String {
    format!("chat-part-{at}")
}

/// Ticks a part and leads on to the next that was not copied.
fn told(at: usize, copied: RwSignal<Vec<bool>>, on_copied: Callback<()>) {
    let next = copied.try_update(|it| {
        it[at] = true;
        let after = it.iter().skip(at).position(|it| !it).map(|it| it + at);
        after.or_else(|| it.iter().position(|it| !it))
    });
    match next {
        None => {}
        Some(Some(next)) => {
            focus::go_to(&address(next));
            announce(&words::copied_then(at + 1, next + 1));
        }
        Some(None) => {
            announce(words::all_copied());
            on_copied.try_run(());
        }
    }
}

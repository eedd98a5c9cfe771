//! An alarm before much of the shop would not be seen any more.

use crate::ui::prelude::*;

use crate::{
    features::exchange::shrinking::Shrinking,
    ui::{
        confirm::Confirm,
        icon::{Glyph, Icon},
    },
    words::shrinking as words,
};

/// How much would go, and what of it comes back.
pub(super) fn alarm(it: Shrinking) -> View {
    let for_good = (it.for_good > 0).then(|| words::for_good(it.for_good));
    view! {
        <p class="hint late" role="alert">
            <Icon glyph=Glyph::Late />
            <span class="grow">
                <b>{words::alarm(it.lost, it.seen)}</b>
                {for_good.map(|it| view! { <span class="block-line">{it}</span> })}
                <span class="block-line">{safe(it)}</span>
            </span>
        </p>
    }
}

/// Asks once more.
pub(super) fn asking(it: Shrinking, on_merge: impl Fn() + 'static, on_close: impl Fn() + 'static) -> View {
    let for_good = if it.for_good > 0 { words::for_good(it.for_good) } else { String::new() };
    let note = [words::alarm(it.lost, it.seen), for_good, safe(it).to_owned()];
    let note: Vec<String> = note.into_iter().filter(|it| !it.is_empty()).collect();
    view! {
        <Confirm
            title=words::ask().to_owned()
            note=note.join("。")
            act=words::merge().to_owned()
            danger=true
            on_act=on_merge
            on_close=on_close
        />
    }
}

fn safe(it: Shrinking) -> &'static str {
    if it.for_good > 0 { words::safe_but_for_good() } else { words::safe() }
}

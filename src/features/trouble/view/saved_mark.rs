//! 已存好, 正在存, 没存上: whether everything done is on the disk. Always in sight, always true.

use crate::ui::prelude::*;

use crate::{
    session::ledger::{Saved, use_ledger},
    ui::icon::{Glyph, Icon},
    words::common,
};

/// A picture and a word, never colour alone.
#[component]
pub fn SavedMark() -> View {
    let saved = use_ledger().saved();
    let shown = Memo::new(move |_| {
        saved.with(|it| match it {
            Saved::Yes => ("done", Glyph::Done, common::saved()),
            Saved::NotYet => ("going", Glyph::Going, common::saving()),
            Saved::Failing(_) => ("late", Glyph::Late, common::not_saved()),
        })
    });
    view! {
        <span class="saved-mark">
            {move || {
                let (state, glyph, word) = shown.get();
                view! {
                    <span class=format!("state {state}")>
                        <Icon glyph=glyph />
                        {word}
                    </span>
                }
            }}
        </span>
    }
}

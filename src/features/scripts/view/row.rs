//! One script: what it says, how it stands, and the press that copies it.

use crate::ui::prelude::*;

use super::copying::Copying;
use crate::{
    domain::{id::Id, note::Note},
    features::scripts::{
        blanks::{Part, parts},
        queries::Script,
    },
    ui::{
        button::{Button, ButtonSize},
        icon::Glyph,
        icon_button::IconButton,
    },
    words::scripts as words,
};

/// A row; what it shows changes while it stays.
#[component]
pub(super) fn ScriptRow(
    script: Memo<Option<Script>>,
    copying: Copying,
    #[prop(into)] on_change: Callback<(Id<Note>,)>,
) -> View {
    let shown = move || {
        script.get().map(|it| {
            let (copied, changed, named) = (it.clone(), it.script, words::named(&it.title));
            let text = parts(&it.text).into_iter().map(|part| match part {
                Part::Words(words) => words.to_owned().place(),
                Part::Blank(name) => view! { <span class="script-blank">{name.to_owned()}</span> },
            });
            let marks = [
                (it.copies > 0).then(|| view! { <span class="num">{words::used(it.copies)}</span> }),
                it.stale.then(|| view! { <span class="script-stale" title=words::stale_note()>{words::stale()}</span> }),
                (!it.forbidden.is_empty()).then(|| {
                    view! { <span class="script-warning">{words::has_forbidden(&it.forbidden.join("、"))}</span> }
                }),
            ];
            view! {
                <div class="grow">
                    <p class="script-title"><b>{it.title.clone()}</b><span class="mini faint">{it.kind.1.clone()}</span></p>
                    <p class="script-text">{text.collect_view()}</p>
                    <p class="mini faint script-marks">{marks.into_iter().flatten().collect_view()}</p>
                </div>
                <div class="script-ways">
                    <Button
                        size=ButtonSize::Short
                        icon=Glyph::Copy
                        on_press=move || copying.begin(copied.clone())
                    >
                        {words::copy()}
                        <span class="hidden-text">{named.clone()}</span>
                    </Button>
                    <IconButton
                        glyph=Glyph::Edit
                        label=words::change_of(&it.title)
                        on_press=move || on_change.run((changed,))
                    />
                </div>
            }
        })
    };
    view! { <div class="script" role="listitem" tabindex="-1">{shown}</div> }
}

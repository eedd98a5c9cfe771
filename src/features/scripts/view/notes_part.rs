//! What keeps scripts good: words that should not be said, and what was looked for in vain.

use crate::ui::prelude::*;

use crate::{
    features::scripts::{
        commands::{forget_missed, set_forbidden},
        queries::{forbidden_list, missed},
    },
    session::{Scope, draft::Draft, use_session},
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::Glyph,
        icon_button::IconButton,
        sheet::Sheet,
        text_area::TextArea,
    },
    words::scripts as words,
};

/// The list of forbidden words is written.
#[component]
pub(super) fn ForbiddenSheet(#[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let text = RwSignal::new(session.read(forbidden_list));
    let draft = Draft::of("scripts/forbidden", text);
    let save = move || {
        let list = text.get_untracked();
        session.run(move |ws, cx| set_forbidden(ws, cx, &list));
        draft.drop();
        on_close.run(());
    };
    view! {
        <Sheet title=words::forbidden() on_close=on_close>
            <div class="stack">
                <p class="small quiet">{words::forbidden_note()}</p>
                <TextArea
                    label=words::forbidden()
                    label_hidden=true
                    hint=words::forbidden_hint().to_owned()
                    rows=4
                    first=true
                    text=text
                    on_input=move |(it,): (String,)| draft.keep(it)
                    on_send=move |(_,): (String,)| save()
                />
                <Button kind=ButtonKind::Main wide=true on_press=save>{words::save()}</Button>
            </div>
        </Sheet>
    }
}

/// What was looked for in vain, each to be written or struck out.
#[component]
pub(super) fn MissedSheet(
    #[prop(into)] on_write: Callback<(String,)>,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let session = use_session();
    let all = Memo::new(move |_| session.watch(&[Scope::Notes], missed));
    let row = move |sought: String| {
        let (written, struck, named) = (sought.clone(), sought.clone(), words::named(&sought));
        view! {
            <li class="script-missed">
                <span class="grow">{sought.clone()}</span>
                <Button
                    size=ButtonSize::Short
                    icon=Glyph::Plus
                    on_press=move || on_write.run((written.clone(),))
                >
                    {words::new_script()}
                    <span class="hidden-text">{named.clone()}</span>
                </Button>
                <IconButton
                    glyph=Glyph::Close
                    label=words::strike_out(&sought)
                    on_press=move || {
                        let sought = struck.clone();
                        session.run(move |ws, cx| forget_missed(ws, cx, &sought));
                    }
                />
            </li>
        }
    };
    view! {
        <Sheet title=words::missed() on_close=on_close>
            <p class="small quiet">{words::missed_note()}</p>
            <ul class="script-list">{move || all.get().into_iter().map(row).collect_view()}</ul>
            {move || all.with(Vec::is_empty).then(|| view! { <p class="small faint">{words::none_missed()}</p> })}
        </Sheet>
    }
}

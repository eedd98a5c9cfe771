//! One comment: who said it, when, what; one's own can be changed and deleted.

use crate::ui::prelude::*;

use super::{
    super::{
        card_sheet::{Seal, spoken},
        look::look,
    },
    naming::{Naming, with_names},
};
use crate::{
    domain::{
        board::{self, Subject},
        id::Id,
    },
    features::talk::{
        commands::{edit_comment, trash_comment},
        queries::Said,
    },
    session::{
        Scope,
        editing::{Editing, Written},
        use_session,
    },
    ui::{
        button::{Button, ButtonSize},
        icon::Glyph,
        local_time::local_time,
        markdown::Markdown,
        menu_button::MenuButton,
        menu_row::MenuRow,
        text_area::TextArea,
    },
    words::{card as words, common, when},
};

/// A comment in the talk.
#[component]
pub(super) fn Comment(said: Said, on: Id<Subject>) -> View {
    let session = use_session();
    let Said { comment, by, at, text, names, edited } = said;
    let wording = with_names(names);
    let mine = by.as_ref().is_some_and(|it| it.me);
    let who = spoken(by.as_ref());
    let (day, time) = local_time(at);
    let when = when::moment(day, time, session.today());
    let changing = RwSignal::new(false);
    let menu = mine.then(|| {
        let name = words::comment_of(&who, &when);
        view! {
            <MenuButton label=common::menu_of(&name)>
                <MenuRow label=words::edit_comment() icon=Glyph::Edit on_choose=move || changing.set(true) />
                <MenuRow
                    label=words::trash_comment()
                    icon=Glyph::Trash
                    danger=true
                    on_choose=move || session.run(move |ws, cx| trash_comment(ws, cx, comment))
                />
            </MenuButton>
        }
    });
    let body = move || match changing.get() {
        true => view! { <Changing comment=comment on=on on_done=move || changing.set(false) /> },
        false => view! { <Markdown text=text.clone() wording=wording.clone() /> },
    };
    view! {
        {by.map(|person| view! { <Seal person=person named=true /> })}
        <div class="grow">
            <p class="said-by">
                <b>{who}</b>
                <span class="faint mini num">{when}</span>
                {edited.then(|| view! { <span class="faint mini">{words::edited()}</span> })}
            </p>
            {body}
        </div>
        {menu}
    }
}

/// A comment being said in other words.
#[component]
fn Changing(comment: Id<board::Comment>, on: Id<Subject>, #[prop(into)] on_done: Callback<()>) -> View {
    let session = use_session();
    let stands =
        look([Scope::Everything], move |ws| ws.get(comment).map(|it| it.text.clone()).unwrap_or_default());
    let naming = Naming::new(on);
    let register = (comment.any(), board::Comment::TEXT.key());
    let editing =
        Editing::new(register, stands, Some(format!("comment/{comment}")), move |Written { text, seen }| {
            let chosen = naming.take();
            session.run(move |ws, cx| edit_comment(ws, cx, comment, &text, &chosen, &seen));
        });
    let save = move || {
        editing.flush();
        on_done.run(());
    };
    let cancel = move || {
        editing.give_up();
        on_done.run(());
    };
    view! {
        <div
            class="stack"
            on:compositionstart=move |_| editing.compose(true)
            on:compositionend=move |_| editing.compose(false)
        >
            <TextArea
                label=words::edit_comment()
                label_hidden=true
                first=true
                text=editing.text
                completing=naming.completing
                on_input=move |(_,): (String,)| editing.typed()
                on_send=move |(_,): (String,)| save()
                on_escape=cancel
            />
            <div class="row">
                <Button size=ButtonSize::Short on_press=save>{common::save()}</Button>
                <Button size=ButtonSize::Short on_press=cancel>{common::cancel()}</Button>
            </div>
        </div>
    }
}

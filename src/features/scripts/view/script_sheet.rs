//! A script is written, or written anew.

use crate::ui::prelude::*;

use crate::{
    domain::{
        id::Id,
        note::{Note, Notebook},
    },
    features::{
        scripts::{
            commands::{add_script, change_script, trash_script},
            forbidden,
            queries::{forbidden_list, kinds},
        },
        taking_back::offer_undo,
    },
    session::{draft::Draft, use_session},
    ui::{
        button::{Button, ButtonKind},
        chip::Chip,
        icon::Glyph,
        notice::Notices,
        sheet::Sheet,
        text_area::TextArea,
        text_field::TextField,
    },
    words::scripts as words,
};

/// The fields of a script: a new one begins with a title, if one is known.
#[component]
pub(super) fn ScriptSheet(
    script: Option<Id<Note>>,
    /// Of which kind a new one is.
    kind: Option<Id<Notebook>>,
    /// What a new one is called to begin with.
    begun: String,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let kinds = session.read(kinds);
    let known = script.and_then(|id| session.read(|ws| ws.get(id).cloned()));
    let own_kind =
        known.as_ref().and_then(|it| it.place.as_ref()).map(|it| Id::<Notebook>::of(it.parent.any()));
    let chosen = RwSignal::new(own_kind.or(kind).or_else(|| kinds.first().map(|it| it.0)));
    let (title, text) = known.map_or_else(|| (begun, String::new()), |it| (it.title, it.text));
    let (title, text) = (RwSignal::new(title), RwSignal::new(text));
    let name = script.map_or_else(|| "new".to_owned(), |it| it.to_string());
    let drafts =
        [Draft::of(&format!("script/{name}/title"), title), Draft::of(&format!("script/{name}/text"), text)];
    // What is only closed is there when it is opened again.
    let done = move || {
        drafts.iter().for_each(|it| it.drop());
        on_close.run(());
    };
    let says = Memo::new(move |_| {
        title.with(|it| !it.trim().is_empty())
            && text.with(|it| !it.trim().is_empty())
            && chosen.get().is_some()
    });
    let save = move || {
        let Some(kind) = chosen.get_untracked().filter(|_| says.get_untracked()) else { return };
        let (title, text) = (title.get_untracked(), text.get_untracked());
        session.run(move |ws, cx| match script {
            Some(script) => change_script(ws, cx, script, kind, (&title, &text)),
            None => {
                let script = cx.new_id();
                add_script(ws, cx, script, kind, (&title, &text))
            }
        });
        done();
    };
    let trash = move |script: Id<Note>| {
        let said = words::trashed(&title.get_untracked());
        if let Some(act) = session.act(move |ws, cx| trash_script(ws, cx, script)) {
            offer_undo(session, notices, said, act);
        }
        done();
    };
    let forbidden = session.read(|ws| forbidden::words(&forbidden_list(ws)));
    let warning = move || {
        let all = format!("{}\n{}", title.get(), text.get());
        let found = forbidden::found(&forbidden, &all).join("、");
        (!found.is_empty())
            .then(|| view! { <p class="script-warning" role="status">{words::has_forbidden(&found)}</p> })
    };
    let chip = move |(id, name): (Id<Notebook>, String)| {
        view! {
            <Chip pressed=Signal::derive(move || chosen.get() == Some(id)) on_press=move || chosen.set(Some(id))>{name}</Chip>
        }
    };
    view! {
        <Sheet
            title=if script.is_some() { words::change_script() } else { words::new_script() }
            on_close=on_close
            foot=view! {
                <Button kind=ButtonKind::Main wide=true disabled=Signal::derive(move || !says.get()) on_press=save>
                    {words::save()}
                </Button>
            }
        >
            <div class="stack">
                <TextField
                    label=words::title()
                    hint=words::title_hint().to_owned()
                    text=title
                    first=true
                    on_input=move |(it,): (String,)| drafts[0].keep(it)
                />
                <TextArea
                    label=words::text()
                    hint=words::text_hint().to_owned()
                    rows=5
                    text=text
                    on_input=move |(it,): (String,)| drafts[1].keep(it)
                    on_send=move |(_,): (String,)| save()
                />
                {warning}
                <div class="chips" role="group" aria-label=words::kind()>
                    {kinds.into_iter().map(chip).collect_view()}
                </div>
                {script.map(|it| view! {
                    <Button icon=Glyph::Trash on_press=move || trash(it)>{words::trash()}</Button>
                })}
            </div>
        </Sheet>
    }
}

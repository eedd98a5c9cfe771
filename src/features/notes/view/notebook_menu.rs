//! What can be done to a notebook.

use crate::ui::prelude::*;

use super::{
    doors::{MarkdownFiles, save_notebook},
    page::Over,
    template_sheet::TemplateSheet,
    ways::NotesWays,
};
use crate::{
    domain::{
        id::{Id, RecordId},
        note::Notebook,
    },
    features::{
        notes::{
            commands::{move_notebook, rename_notebook, trash_notebook},
            queries::notes_in,
        },
        taking_back::offer_undo,
    },
    session::{Scope, draft::Draft, use_session},
    ui::{
        ask_sheet::AskSheet, confirm::Confirm, icon::Glyph, menu_button::MenuButton, menu_row::MenuRow,
        notice::Notices,
    },
    words::{common, notes as words},
};

/// The menu of a notebook.
#[component]
pub(super) fn NotebookMenu(notebook: Id<Notebook>) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let (ways, over) = (expect_context::<NotesWays>(), expect_context::<Over>());
    let bringing = RwSignal::new(0);
    let name = move || session.read(|ws| ws.get(notebook).map(|it| it.name.clone()).unwrap_or_default());
    let label = Signal::derive(move || {
        let name = session.watch(&[Scope::Notes], |ws| ws.get(notebook).map(|it| it.name.clone()));
        words::more_of(&name.unwrap_or_default())
    });
    let step = move |by: isize| {
        let at = session.read(|ws| ws.children::<Notebook>(RecordId::SHOP).position(|it| it.0 == notebook));
        if let Some(index) = at.and_then(|it| it.checked_add_signed(by)) {
            session.run(move |ws, cx| move_notebook(ws, cx, notebook, index));
        }
    };
    let trash = move || {
        if let Some(act) = session.act(move |ws, cx| trash_notebook(ws, cx, notebook)) {
            offer_undo(session, notices, words::trashed(&name()), act);
        }
    };
    let rename = move || {
        let text = RwSignal::new(name());
        let draft = Draft::of(&format!("notebook/{notebook}/name"), text);
        let close = move || {
            draft.drop();
            over.close();
        };
        let done = move |(name,): (String,)| {
            session.run(move |ws, cx| rename_notebook(ws, cx, notebook, &name));
            close();
        };
        view! {
            <AskSheet
                title=words::rename_notebook()
                label=words::notebook_name()
                text=text
                act=common::save()
                on_input=move |(it,): (String,)| draft.keep(it)
                on_done=done
                on_close=close
            />
        }
    };
    let begin = move || view! { <TemplateSheet notebook=notebook on_close=move || over.close() /> };
    let ask = move || {
        let count = session.read(|ws| notes_in(ws, notebook));
        view! {
            <Confirm
                title=words::trash()
                note=words::trash_notebook_note(count)
                act=words::trash()
                danger=true
                on_act=trash
                on_close=move || over.close()
            />
        }
    };
    view! {
        <MenuButton label=label>
            <MenuRow icon=Glyph::Template label=words::from_template() on_choose=move || over.show(begin) />
            <MenuRow icon=Glyph::Edit label=words::rename_notebook() on_choose=move || over.show(rename) />
            <MenuRow icon=Glyph::Dispatch label=words::send() on_choose=move || ways.on_send.run((notebook.any(),)) />
            <MenuRow icon=Glyph::Import label=words::bring_markdown() on_choose=move || bringing.update(|it| *it += 1) />
            <MenuRow
                icon=Glyph::Export
                label=words::save_notebook()
                on_choose=move || save_notebook(session, notices, notebook, &name())
            />
            <MenuRow icon=Glyph::Sort label=words::move_up() on_choose=move || step(-1) />
            <MenuRow icon=Glyph::Down label=words::move_down() on_choose=move || step(1) />
            <MenuRow icon=Glyph::Trash label=words::trash() danger=true on_choose=move || over.show(ask) />
        </MenuButton>
        <MarkdownFiles parent=Id::of(notebook.any()) asked=bringing />
    }
}

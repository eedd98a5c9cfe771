//! What can be done to a note, from its row in the tree and from its page.

use crate::ui::prelude::*;

use super::{
    decisions_sheet::DecisionsSheet,
    doors::save_note,
    history_sheet::HistorySheet,
    move_sheet::MoveSheet,
    page::{Opened, Over, open_note},
    ways::NotesWays,
};
use crate::{
    domain::{id::Id, note::Note},
    features::{
        notes::{
            commands::{add_note, move_note, set_newcomers, trash_note},
            templates::keep_as_template,
            tree::What,
        },
        taking_back::offer_undo,
    },
    route::Route,
    session::{Scope, use_session},
    ui::{icon::Glyph, menu_button::MenuButton, menu_row::MenuRow, notice::Notices},
    words::{notes as words, review},
};

/// The menu of a note.
#[component]
pub(super) fn NoteMenu(
    note: Id<Note>,
    /// It stands on the note's own page, which is left when the note goes.
    #[prop(optional)]
    on_page: bool,
) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let (opened, ways) = (expect_context::<Opened>(), expect_context::<NotesWays>());
    let over = expect_context::<Over>();
    let close = move || over.close();
    let deciding = move || view! { <DecisionsSheet note=note on_close=close /> };
    let looking = move || view! { <HistorySheet note=note on_close=close /> };
    let moving = move || view! { <MoveSheet note=note on_close=close /> };
    let name = move || {
        let title = session.watch(&[Scope::Note(note)], |ws| ws.get(note).map(|it| it.title.clone()));
        title.filter(|it| !it.is_empty()).unwrap_or_else(|| words::untitled().to_owned())
    };
    let label =
        Signal::derive(move || if on_page { words::more().to_owned() } else { words::more_of(&name()) });
    let is_read = Signal::derive(move || {
        session.watch(&[Scope::Note(note)], |ws| ws.get(note).is_some_and(|it| it.newcomers))
    });
    let under = move || {
        let new = session.new_id();
        session.run(move |ws, cx| add_note(ws, cx, new, Id::of(note.any()), "", ""));
        opened.open(What::Note(note));
        open_note(new);
    };
    let step = move |by: isize| {
        let at = session.read(|ws| {
            let parent = ws.get(note)?.place.as_ref()?.parent;
            let index = ws.children::<Note>(parent.any()).position(|it| it.0 == note)?;
            Some((parent, index.checked_add_signed(by)?))
        });
        if let Some((parent, index)) = at {
            session.run(move |ws, cx| move_note(ws, cx, note, parent, index));
        }
    };
    let trash = move || {
        let title = name();
        if let Some(act) = session.act(move |ws, cx| trash_note(ws, cx, note)) {
            offer_undo(session, notices, words::trashed(&title), act);
            if on_page {
                Route::Notes.go();
            }
        }
    };
    let keep = move || {
        let template = session.new_id();
        let kept = session.act(move |ws, cx| keep_as_template(ws, cx, note, template, words::templates()));
        if let Some(act) = kept {
            offer_undo(session, notices, words::kept_as_template().to_owned(), act);
        }
    };
    let newcomers = move || {
        let on = !is_read.get_untracked();
        session.run(move |ws, cx| set_newcomers(ws, cx, note, on));
    };
    view! {
        <MenuButton label=label>
            <MenuRow icon=Glyph::Plus label=words::under_it() on_choose=under />
            <MenuRow icon=Glyph::Dispatch label=words::send() on_choose=move || ways.on_send.run((note.any(),)) />
            <MenuRow icon=Glyph::Export label=words::save_markdown() on_choose=move || save_note(session, notices, note) />
            <MenuRow icon=Glyph::Template label=words::keep_as_template() on_choose=keep />
            <MenuRow icon=Glyph::Check label=review::decisions_to_cards() on_choose=move || over.show(deciding) />
            <MenuRow icon=Glyph::History label=words::history() on_choose=move || over.show(looking) />
            <MenuRow
                icon=Glyph::Steps
                label=Signal::derive(move || {
                    let said = if is_read.get() { words::newcomers_off() } else { words::newcomers_on() };
                    said.to_owned()
                })
                on_choose=newcomers
            />
            <hr />
            <MenuRow icon=Glyph::Sort label=words::move_up() on_choose=move || step(-1) />
            <MenuRow icon=Glyph::Down label=words::move_down() on_choose=move || step(1) />
            <MenuRow icon=Glyph::Right label=words::move_it() on_choose=move || over.show(moving) />
            <hr />
            <MenuRow icon=Glyph::Trash label=words::trash() danger=true on_choose=trash />
        </MenuButton>
    }
}

//! A card is kept as a template: under which name, and whether with its dates.

use crate::ui::prelude::*;

use crate::{
    domain::{board::Step, card::Card, id::Id, value::Value, workspace::Workspace},
    features::boards::commands::template::keep_template,
    session::{draft::Draft, use_session},
    ui::{ask_sheet::AskSheet, check::Check, notice::Notices},
    words::{card_templates as words, common, undo},
};

/// Asks for the name of the template and keeps the card as it is now.
#[component]
pub(in super::super) fn KeepTemplate(card: Id<Card>, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let notices = Notices::current();
    let (title, dated) = session.read(|ws| {
        let it = ws.get(card);
        (it.map(|it| it.title.clone()).unwrap_or_default(), it.is_some_and(|it| has_dates(ws, card, it)))
    });
    let text = RwSignal::new(title);
    let draft = Draft::of(&format!("card/{card}/template"), text);
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    let with_dates = RwSignal::new(dated);
    let done = move |(name,): (String,)| {
        let (template, with_dates, title) = (session.new_id(), with_dates.get_untracked(), name.clone());
        session.run(move |ws, cx| keep_template(ws, cx, card, template, &title, with_dates));
        close();
        notices.offer(words::kept(&name), undo::undo(), move || session.undo());
    };
    let dates = dated.then(|| {
        view! {
            <Check checked=with_dates on_change=move |(on,): (bool,)| with_dates.set(on)>
                {words::with_dates()}
            </Check>
        }
    });
    view! {
        <AskSheet
            title=words::keep()
            label=words::name()
            text=text
            act=common::save()
            on_input=move |(it,): (String,)| draft.keep(it)
            on_done=done
            on_close=close
        >
            {dates}
            <p class="small quiet">{words::not_kept()}</p>
        </AskSheet>
    }
}

fn has_dates(ws: &Workspace, id: Id<Card>, card: &Card) -> bool {
    card.start.or(card.due).is_some()
        || card.values.iter().any(|it| matches!(it.1, Value::When(_)))
        || ws.children::<Step>(id.any()).any(|it| it.1.due.is_some())
}

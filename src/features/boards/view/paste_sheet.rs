//! Many lines were pasted: one card each, or one card.

use crate::ui::prelude::*;

use crate::{
    domain::{board::List, id::Id},
    features::{
        boards::{
            commands::card::{add_card_with_body, add_cards},
            lens::cell::{Cell, fill_from_cell},
        },
        naming::commands::add_cards_read,
    },
    session::use_session,
    ui::{
        button::{Button, ButtonKind},
        check::Check,
        sheet::Sheet,
    },
    words::{board as words, naming},
};

/// Asks what pasted lines are to become.
#[component]
pub(super) fn PasteSheet(
    cell: Cell,
    list: Id<List>,
    lines: Vec<String>,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let session = use_session();
    let lines = StoredValue::new(lines);
    let count = lines.with_value(|it| it.iter().filter(|it| !it.trim().is_empty()).count());
    let fills = RwSignal::new(true);
    let each = move || {
        let (lines, fills) = (lines.get_value(), fills.get_untracked());
        let done = session.act(move |ws, cx| {
            let added = match fills {
                true => add_cards_read(ws, cx, list, &lines),
                false => add_cards(ws, cx, list, &lines),
            };
            fill_from_cell(ws, cx, added?, cell)
        });
        // Refused, the lines stay: they can be added without filling, or fewer at a time.
        if done.is_some() || !session.is_loaded() {
            on_close.run(());
        }
    };
    let one = move || {
        let lines = lines.get_value();
        session.run(move |ws, cx| {
            let added = add_card_with_body(ws, cx, list, &lines)?;
            fill_from_cell(ws, cx, added, cell)
        });
        on_close.run(());
    };
    let seen = lines
        .with_value(|it| it.iter().filter(|it| !it.trim().is_empty()).take(8).cloned().collect::<Vec<_>>());
    view! {
        <Sheet title=words::paste_lines_title(count) on_close=on_close>
            <ul class="pasted">{seen.into_iter().map(|it| view! { <li>{it}</li> }).collect_view()}</ul>
            <div class="stack">
                <Check checked=fills on_change=move |(on,): (bool,)| fills.set(on)>{naming::fill_from_lines()}</Check>
                <Button kind=ButtonKind::Main wide=true first=true on_press=each>{words::add_cards(count)}</Button>
                <Button wide=true on_press=one>{words::paste_one()}</Button>
                <p class="small faint">{words::paste_one_note()}</p>
            </div>
        </Sheet>
    }
}

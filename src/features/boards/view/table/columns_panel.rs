//! Which columns the table shows, and in which order: the way without carrying.

use crate::ui::prelude::*;

use super::{super::desk::use_desk, fact_name};
use crate::{
    features::boards::lens::{
        table::Fact,
        table_columns::{move_column, show_column, table_columns},
    },
    session::Scope,
    ui::{
        announce::announce, check::Check, icon::Glyph, icon_button::IconButton, panel::Panel,
        placement::Anchor,
    },
    words::table as words,
};

/// The button for the columns, and what it opens.
#[component]
pub(super) fn ColumnsButton() -> View {
    let button = NodeRef::<HtmlElement>::new();
    let opened = RwSignal::new(None::<Anchor>);
    let open = move || opened.set(button.get_untracked().map(|it| Anchor::of(&it)));
    let panel =
        move || opened.get().map(|it| view! { <ColumnsPanel anchor=it on_close=move || opened.set(None) /> });
    view! {
        <div class="table-columns">
            <IconButton glyph=Glyph::Settings label=words::columns() on_press=open node_ref=button />
        </div>
        {panel}
    }
}

#[component]
fn ColumnsPanel(anchor: Anchor, #[prop(into)] on_close: Callback<()>) -> View {
    let desk = use_desk();
    let all = Memo::new(move |_| {
        desk.sums.fields.with(|fields| {
            desk.session.watch(&[Scope::Board(desk.board)], |ws| table_columns(ws, desk.board, fields))
        })
    });
    // The place of a column among those shown.
    let place =
        move |fact: Fact| all.with(|it| it.iter().filter(|it| it.shown).position(|it| it.fact == fact));
    let shift = move |fact: Fact, by: isize| {
        let count = all.with_untracked(|it| it.iter().filter(|it| it.shown).count());
        let to = untrack(|| place(fact)).and_then(|it| it.checked_add_signed(by)).filter(|it| *it < count);
        let Some(index) = to else { return };
        desk.session.run(move |ws, cx| move_column(ws, cx, desk.board, fact, index));
        announce(&words::say_column(&untrack(|| fact_name(desk, fact)), index + 1));
    };
    let row = move |fact: Fact| {
        let shown = Signal::derive(move || place(fact).is_some());
        let hidden = Signal::derive(move || place(fact).is_none());
        let name = fact_name(desk, fact);
        let (forward, back) = (words::move_forward(&name), words::move_back(&name));
        let show =
            move |(on,): (bool,)| desk.session.run(move |ws, cx| show_column(ws, cx, desk.board, fact, on));
        view! {
            <li class="choice-row">
                <div class="grow">
                    <Check checked=shown disabled=Signal::derive(move || fact == Fact::Title) on_change=show>{name}</Check>
                </div>
                <span class="turned">
                    <IconButton glyph=Glyph::Down label=forward disabled=hidden on_press=move || shift(fact, -1) />
                </span>
                <IconButton glyph=Glyph::Down label=back disabled=hidden on_press=move || shift(fact, 1) />
            </li>
        }
    };
    view! {
        <Panel anchor=anchor title=words::columns() on_close=on_close>
            <ul class="choice-rows columns-panel" aria-label=words::columns()>
                <For each=move || all.get() key=|it| it.fact let:it>
                    {row(it.fact)}
                </For>
            </ul>
        </Panel>
    }
}

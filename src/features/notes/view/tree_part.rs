//! The tree of notebooks and notes.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::{
    page::Opened, review_sheet::write_in, review_text::meeting_text, tree_row::TreeRow, ways::NotesWays,
};
use crate::{
    features::notes::tree::{Row, What, rows},
    route::{Route, use_route},
    session::{Scope, use_session},
    ui::{
        icon::{Glyph, Icon},
        menu_button::MenuButton,
        menu_row::MenuRow,
        virtual_list::{RowSlot, VirtualList},
    },
    words::{notes as words, review},
};

/// A row's height in pixels before any was seen.
const PLAIN_ROW: u32 = 40;

/// The tree with its head.
#[component]
pub(super) fn TreePart(ways: NotesWays, #[prop(into)] on_notebook: Callback<()>) -> View {
    let (session, route) = (use_session(), use_route());
    let opened = expect_context::<Opened>();
    let all = Memo::new(move |_| -> Arc<[Row]> {
        let is_open = opened.is_open();
        session.watch(&[Scope::Notes], |ws| rows(ws, &is_open)).into()
    });
    let keys = Memo::new(move |_| -> Arc<[What]> { all.with(|it| it.iter().map(|it| it.what).collect()) });
    let row = move |slot: RowSlot<What>| {
        let row = Memo::new(move |known: Option<&Option<Row>>| {
            let index = slot.index.get();
            let now = slot.key.get().and_then(|key| {
                all.with(|it| {
                    it.get(index)
                        .filter(|it| it.what == key)
                        .or_else(|| it.iter().find(|it| it.what == key))
                        .cloned()
                })
            });
            // A row that is going away keeps what it says.
            now.or_else(|| known.cloned().flatten())
        });
        view! { <TreeRow row=row /> }
    };
    let meet = move || {
        let title = review::meeting_of(&review::plain_day(session.today()));
        write_in(session, review::meeting_notebook(), title, meeting_text());
    };
    let path_here = move || (route.get() == Route::Newcomers).then_some("page");
    view! {
        <section class="note-tree" aria-label=words::tree()>
            <div class="on-phone">{ways.strip.with_value(ViewFn::run)}</div>
            <header class="page-head">
                <h1 class="page-title grow">{words::notes()}</h1>
                <MenuButton label=words::new_one().to_owned() glyph=Glyph::Plus>
                    <MenuRow icon=Glyph::Book label=words::new_notebook() on_choose=on_notebook />
                    <MenuRow icon=Glyph::People label=review::new_meeting() on_choose=meet />
                </MenuButton>
            </header>
            <a class="tree-path" href=Route::Newcomers.to_string() aria-current=path_here>
                <Icon glyph=Glyph::Steps />
                <span class="grow">{words::newcomers()}</span>
            </a>
            <VirtualList keys=keys row=row estimate=PLAIN_ROW label=words::tree() class="tree-rows" />
        </section>
    }
}

//! @我的: what others said that concerns me, newest first.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::{concerns::Concerns, row::HeardRow};
use crate::{
    domain::{board::Comment, id::Id},
    features::{
        taking_back::offer_undo,
        talk::{
            commands::look_at,
            inbox::{Entry, Why},
        },
    },
    session::use_session,
    ui::{
        button::Button,
        chip::Chip,
        empty::Empty,
        icon::Glyph,
        notice::Notices,
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
    words::talk as words,
};

/// The height of a row of three lines, in pixels.
const PLAIN_ROW: u32 = 108;

/// Everything that concerns me.
#[component]
pub fn InboxPage(
    /// The pages beside this one.
    strip: ViewFn,
) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let concerns = Concerns::current();
    let (only_named, only_unread) = (RwSignal::new(false), RwSignal::new(false));
    // What was not seen when it was asked for stays in sight while one goes through it.
    let stays = RwSignal::new(Vec::<Id<Comment>>::new());
    let keys = Memo::new(move |_| -> Arc<[Id<Comment>]> {
        let (named, unread) = (only_named.get(), only_unread.get());
        let is_left = |it: &Entry| it.unread || stays.with(|all| all.contains(&it.comment));
        let fits = |it: &&Entry| (!named || it.why == Why::Named) && (!unread || is_left(it));
        concerns.entries.with(|all| all.iter().filter(fits).map(|it| it.comment).collect())
    });
    let unread = move || {
        let unread = |all: &Arc<[Entry]>| all.iter().filter(|it| it.unread).map(|it| it.comment).collect();
        concerns.entries.with_untracked(unread)
    };
    let turn_unread = move || {
        stays.set(unread());
        only_unread.update(|it| *it = !*it);
    };
    let count = Signal::derive(move || keys.with(|it| it.len()));
    let is_empty = Memo::new(move |_| count.get() == 0);
    let is_filtered = Memo::new(move |_| only_named.get() || only_unread.get());
    let handle = ListHandle::<Id<Comment>>::new();
    let row = move |row: RowSlot<Id<Comment>>| view! { <HeardRow row=row count=count /> };
    let list = move || {
        view! { <VirtualList handle=handle keys=keys row=row estimate=PLAIN_ROW label=words::inbox() class="tasks" /> }
    };
    let show_all = move || {
        only_named.set(false);
        only_unread.set(false);
    };
    let nothing = move || match is_filtered.get() {
        true => view! {
            <Empty glyph=Glyph::Done title=words::nothing_unread()>
                <Button on_press=show_all>{words::show_all()}</Button>
            </Empty>
        },
        false => view! { <Empty glyph=Glyph::At title=words::nothing() note=words::nothing_note() /> },
    };
    let read_all = move || {
        let all = concerns
            .entries
            .with_untracked(|all| all.iter().filter(|it| it.unread).map(|it| it.comment).collect::<Vec<_>>());
        let n = all.len();
        if let Some(act) = session.act(move |ws, cx| look_at(ws, cx, &all, true)) {
            offer_undo(session, notices, words::all_read(n), act);
        }
    };
    let chips = move || {
        let named = concerns.entries.with(|it| it.iter().filter(|it| it.why == Why::Named).count());
        view! {
            <div class="chips inbox-ways" role="group" aria-label=words::which()>
                <Chip pressed=only_named on_press=move || only_named.update(|it| *it = !*it) count=Some(named)>
                    {words::only_named()}
                </Chip>
                <Chip
                    pressed=only_unread
                    on_press=turn_unread
                    count=Signal::derive(move || Some(concerns.unread.get()))
                >
                    {words::only_unread()}
                </Chip>
            </div>
        }
    };
    let is_any = Memo::new(move |_| concerns.entries.with(|it| !it.is_empty()));
    let is_unread = Memo::new(move |_| concerns.unread.get() > 0);
    view! {
        <main class="page tasks-page" id="page">
            <header class="page-head">
                <h1 class="page-title grow">{words::inbox()}</h1>
                {move || is_unread.get().then(|| view! {
                    <Button icon=Glyph::Read on_press=read_all>{words::read_all()}</Button>
                })}
            </header>
            {strip.run()}
            {move || is_any.get().then(chips)}
            {move || concerns.is_known.get().then(|| if is_empty.get() { nothing() } else { list() })}
        </main>
    }
}

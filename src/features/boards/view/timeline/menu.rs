//! What can be done to a card on the time line without a mouse and without opening it.

use crate::ui::prelude::*;
use time::{Date, Duration};

use super::{
    super::{bulk::Pick, desk::Opened},
    acting::{put, shift},
    course::use_course,
};
use crate::{
    domain::{card::Card, id::Id, when::When},
    features::boards::{
        commands::card::{archive_card, finish_card},
        timeline::span::{Part, Span},
    },
    route::Route,
    ui::{icon::Glyph, menu::Menu, menu_row::MenuRow, placement::Anchor},
    words::{board, common, timeline as words},
};

/// The menu of a card, beside what opened it.
#[component]
pub(super) fn TimeMenu(card: Id<Card>, anchor: Anchor) -> View {
    let course = use_course();
    let desk = course.desk;
    let session = desk.session;
    let (done, is_dated) = session.read(|ws| {
        ws.get(card).map_or((false, false), |it| (it.done, Span::of((it.start, it.due)).is_some()))
    });
    let finish = if done { board::mark_open() } else { board::mark_done() };
    let pick = move |pick: Pick| desk.opened.set(Some(Opened::Picking(pick, vec![card], anchor)));
    let follow = move || {
        let slot = session.read(|ws| ws.slot(card.any()));
        slot.into_iter().for_each(|it| course.focus_card(it));
    };
    let whole = move |days: i32| {
        shift(course, card, Part::Whole, days);
        follow();
    };
    let today = session.today();
    let on = move |day: Date| {
        put(course, card, (None, Some(When::all_day(day))));
        follow();
    };
    // Drawn inside the menu, for a row closes it.
    let dates = move || {
        if !is_dated {
            return view! {
                <MenuRow label=words::begin_today() icon=Glyph::Today on_choose=move || on(today) />
                <MenuRow label=words::begin_tomorrow() icon=Glyph::Today on_choose=move || on(today.saturating_add(Duration::DAY)) />
            };
        }
        view! {
            <MenuRow label=words::earlier_day() icon=Glyph::Back keys="Shift ←" on_choose=move || whole(-1) />
            <MenuRow label=words::later_day() icon=Glyph::Right keys="Shift →" on_choose=move || whole(1) />
            <MenuRow label=words::earlier_week() icon=Glyph::Back on_choose=move || whole(-7) />
            <MenuRow label=words::later_week() icon=Glyph::Right on_choose=move || whole(7) />
        }
    };
    let clear = move || {
        is_dated.then(|| {
            view! { <MenuRow label=words::take_dates() icon=Glyph::Close on_choose=move || put(course, card, (None, None)) /> }
        })
    };
    view! {
        <Menu anchor=anchor label=common::more() on_close=move || course.menu.set(None)>
            <MenuRow label=board::open_card() icon=Glyph::Note on_choose=move || Route::Card(desk.board, card).go() />
            {dates}
            <MenuRow label=words::set_start() icon=Glyph::Schedule on_choose=move || pick(Pick::Start) />
            <MenuRow label=words::set_due() icon=Glyph::Clock keys="D" on_choose=move || pick(Pick::Due) />
            {clear}
            <hr />
            <MenuRow label=board::move_to() icon=Glyph::Forward on_choose=move || desk.opened.set(Some(Opened::Moving(card))) />
            <MenuRow label=finish icon=Glyph::Done on_choose=move || session.run(move |ws, cx| finish_card(ws, cx, card, !done)) />
            <MenuRow label=board::archive_card() icon=Glyph::Box on_choose=move || session.run(move |ws, cx| archive_card(ws, cx, card, true)) />
        </Menu>
    }
}

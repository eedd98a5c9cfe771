//! What can be asked of the cards of a board, and what its columns are; every press is seen at once behind it.

use crate::ui::prelude::*;
use leptos::leptos_dom::helpers::TimeoutHandle;

use super::{
    super::{
        desk::{Opened, use_desk},
        look::look,
    },
    SavedLooks,
    part::{bucket_name, grouping_name, part_name},
};
use crate::{
    features::boards::lens::{
        Grouping, Layout,
        filter::{Bucket, Filter, Part, Whose},
        queries::{groupings, offers},
    },
    session::Scope,
    ui::{
        button::{Button, ButtonKind},
        chip::Chip,
        panel::{Panel, is_desk},
        placement::Anchor,
        text_field::TextField,
    },
    words::{lens as words, table, timeline},
};

/// The board is looked through again when nothing was typed for so long.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(120);

/// The panel, open as long as it exists.
#[component]
pub(in super::super) fn LookPanel(anchor: Anchor) -> View {
    let desk = use_desk();
    let me = desk.session.me();
    let offers = look([Scope::Shop, Scope::Board(desk.board)], move |ws| offers(ws, desk.board, me));
    let is_used = Memo::new(move |_| desk.look.with(|it| !it.filter.is_empty()));
    let section = |name: String, chips: Vec<View>| {
        view! {
            <div class="lens-kind" role="group" aria-label=name.clone()>
                <p class="small quiet" aria-hidden="true">{name}</p>
                <div class="lens-chips">{chips}</div>
            </div>
        }
    };
    let all = move || {
        let offers = offers.get();
        let people =
            [Whose::Mine, Whose::Nobody].into_iter().chain(offers.people.iter().map(|it| Whose::Of(it.0)));
        let owners = people.map(|it| part_chip(Part::Owner(it))).collect();
        let dues = Bucket::ALL.map(|it| part_chip(Part::Due(it))).into();
        let states = [false, true].map(|it| part_chip(Part::Done(it))).into();
        let labels = offers.labels.iter().map(|it| Some(it.0)).chain([None]);
        let labels: Vec<_> = labels.map(|it| part_chip(Part::Label(it))).collect();
        let fields = offers.fields.iter().filter(|it| !it.2.is_empty()).map(|(field, name, choices)| {
            let choices = choices.iter().map(|it| Some(it.0)).chain([None]);
            section(name.clone(), choices.map(|it| part_chip(Part::Choice(*field, it))).collect())
        });
        let groupings = groupings(&offers);
        let columns = groupings.iter().copied().map(grouping_chip).collect();
        // What the columns are can not be cut by once more.
        let by = desk.look.with(|it| it.grouping);
        let lanes = [None].into_iter().chain(groupings.into_iter().filter(|it| *it != by).map(Some));
        let lanes = lanes.map(lane_chip).collect();
        let layouts = Layout::ALL.map(layout_chip).into();
        let sections = vec![
            section(words::owner().into(), owners),
            section(words::due().into(), dues),
            section(words::state().into(), states),
            fields.collect_view(),
            section(words::label().into(), labels),
            section(words::columns_by().into(), columns),
            section(words::lanes_by().into(), lanes),
            section(table::layout().into(), layouts),
        ];
        sections.collect_view()
    };
    let foot = move || {
        let clear = move || desk.look_as(|it| it.filter = Filter::default());
        view! {
            <Button disabled=Signal::derive(move || !is_used.get()) on_press=clear>{words::clear_look()}</Button>
            <Button on_press=move || desk.opened.set(Some(Opened::SavingLook))>{words::save()}</Button>
            <Button kind=ButtonKind::Main on_press=move || desk.close()>
                {move || words::see_cards(desk.shown.all())}
            </Button>
        }
    };
    view! {
        <Panel anchor=anchor title=words::look_title() on_close=move || desk.close() foot=foot>
            <div class="lens-panel">
                <SavedLooks />
                <Words />
                {all}
            </div>
        </Panel>
    }
}

/// What is to stand in the title.
#[component]
fn Words() -> View {
    let desk = use_desk();
    let text = RwSignal::new(desk.look.with_untracked(|it| it.filter.words.clone()));
    // Emptied from elsewhere, the field is empty too.
    Effect::new(move |_| {
        let words = desk.look.with(|it| it.filter.words.clone());
        if words.is_empty() && !text.with_untracked(String::is_empty) {
            text.set(words);
        }
    });
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    // Half a word in letters fits nothing; the board waits until the word is chosen.
    let composing = StoredValue::new(false);
    let ask = move || {
        let Some(words) = text.try_get_untracked().filter(|_| !composing.get_value()) else { return };
        desk.look_as(|it| it.filter.words = words);
    };
    let on_input = move |(_,): (String,)| {
        waiting.update_value(|it| {
            it.iter().for_each(TimeoutHandle::clear);
            *it = set_timeout_with_handle(ask, PAUSE).ok();
        });
    };
    view! {
        <div
            on:compositionstart=move |_| composing.set_value(true)
            on:compositionend=move |_| composing.set_value(false)
        >
        <TextField
            label=words::words_in_title()
            hint=words::words_hint()
            text=text
            kind="search"
            // On a phone the keyboard would cover what else there is to press.
            first=is_desk()
            on_input=on_input
            on_enter=move |(_,): (String,)| ask()
        />
        </div>
    }
}

fn part_chip(part: Part) -> View {
    let desk = use_desk();
    let on = Memo::new(move |_| desk.look.with(|it| it.filter.has(part)));
    let name = match part {
        Part::Due(bucket) => bucket_name(bucket).to_owned(),
        part => part_name(desk.session, part),
    };
    view! {
        <Chip pressed=on on_press=move || desk.look_as(|it| it.filter.set(part, !it.filter.has(part)))>
            {name}
        </Chip>
    }
}

fn grouping_chip(grouping: Grouping) -> View {
    let desk = use_desk();
    let on = Signal::derive(move || desk.look.with(|it| it.grouping == grouping));
    view! {
        <Chip pressed=on on_press=move || desk.look_as(|it| it.grouping = grouping)>
            {grouping_name(desk.session, grouping)}
        </Chip>
    }
}

fn lane_chip(lanes: Option<Grouping>) -> View {
    let desk = use_desk();
    let on = Signal::derive(move || desk.across.get() == lanes);
    let choose = move || {
        desk.look_as(|it| {
            it.lanes = lanes;
            it.folded.clear();
        });
    };
    let name = lanes
        .map_or_else(|| words::no_lanes().to_owned(), |it| words::lanes_of(&grouping_name(desk.session, it)));
    view! { <Chip pressed=on on_press=choose>{name}</Chip> }
}

fn layout_chip(layout: Layout) -> View {
    let desk = use_desk();
    let on = Signal::derive(move || desk.look.with(|it| it.layout == layout));
    let name = match layout {
        Layout::Board => table::as_board(),
        Layout::Table => table::as_table(),
        Layout::Timeline => timeline::timeline(),
    };
    view! { <Chip pressed=on on_press=move || desk.look_as(|it| it.layout = layout)>{name}</Chip> }
}

//! 重复: whether the card comes again, when, and in which list.

use crate::ui::prelude::*;
use time::Date;

use super::{super::look::look, fact::Fact, pick_row::PickRow, picker::Closing, routine_form::RoutineForm};
use crate::{
    domain::{
        board::List,
        card::Card,
        id::Id,
        lunar::lunar,
        pattern::{MonthDay, Pattern, Weekdays},
        workspace::Workspace,
    },
    features::{
        boards::{places::lists, queries::board_of},
        routines::{
            commands::{Repetition, set_routine, stop_routine},
            queries::{Repeating, repeating},
        },
    },
    session::{Scope, use_session},
    ui::{
        chip::Chip,
        icon::{Glyph, Icon},
        segments::Segments,
    },
    words::{routines as words, when},
};

/// How the card repeats.
#[component]
pub(super) fn RoutineFact(card: Id<Card>) -> View {
    let session = use_session();
    let stands = look([Scope::Everything], move |ws| repeating(ws, card, session.today()));
    let shown = move || match stands.get() {
        None => view! { <span class="faint">{words::no_repeat()}</span> },
        Some(it) => {
            let skipped = (it.skipped > 0)
                .then(|| view! { <span class="mini faint">{words::skipped(it.skipped)}</span> });
            view! {
                <span class="state">
                    <Icon glyph=Glyph::Repeat />
                    {sentence(&it, session.today())}
                </span>
                {skipped}
            }
        }
    };
    view! {
        <Fact name=words::repeat() shown=shown wide=true>
            <Choosing card=card stands=stands />
        </Fact>
    }
}

/// 每周三，下一次 11-25 周三.
fn sentence(it: &Repeating, today: Date) -> String {
    let pattern = words::pattern(it.pattern, it.first);
    match it.next {
        Some(next) => words::sentence(&pattern, &when::day(next, today)),
        None => pattern,
    }
}

/// Patterns that lie near, one of one's own, and how the next card comes.
#[component]
fn Choosing(card: Id<Card>, stands: Memo<Option<Repeating>>) -> View {
    let session = use_session();
    let close = expect_context::<Closing>().0;
    let first = session.read(|ws| ws.get(card).and_then(|it| it.due)).map_or(session.today(), |it| it.day);
    let near = near(first);
    let now = move || stands.get_untracked();
    let set = move |pattern: Pattern, on_day: bool, list: Option<Id<List>>| {
        let Some(list) = list.or_else(|| session.read(|ws| beginning(ws, card))) else { return };
        session.run(move |ws, cx| set_routine(ws, cx, card, Repetition { pattern, on_day, list }));
    };
    let choose = Callback::new(move |(pattern,): (Pattern,)| {
        set(pattern, now().is_some_and(|it| it.on_day), now().map(|it| it.list));
        close.run(());
    });
    let stop = move || {
        if now().is_some() {
            session.run(move |ws, cx| stop_routine(ws, cx, card));
        }
        close.run(());
    };
    let row = move |pattern: Pattern| {
        view! {
            <PickRow
                chosen=Signal::derive(move || stands.with(|it| it.as_ref().is_some_and(|it| it.pattern == pattern)))
                on_choose=move || choose.run((pattern,))
            >
                {words::pattern(pattern, first)}
            </PickRow>
        }
    };
    let far = stands.get_untracked().map(|it| it.pattern).filter(|it| !near.contains(it));
    let own = RwSignal::new(far.is_some());
    let start_from = far.or(near.get(2).copied());
    let form = move || {
        own.get().then(|| view! { <RoutineForm first=first start_from=start_from on_pattern=choose /> })
    };
    let how = move || {
        let it = stands.get()?;
        let (pattern, list) = (it.pattern, it.list);
        Some(view! {
            <div class="picker-part">
                <p class="small quiet">{words::when_next()}</p>
                <Segments
                    label=words::when_next()
                    choices=vec![words::when_done(), words::on_day()]
                    chosen=usize::from(it.on_day)
                    on_choose=move |(which,): (usize,)| set(pattern, which == 1, Some(list))
                />
            </div>
            <Beginnings card=card chosen=list on_choose=move |(list,): (Id<List>,)| set(pattern, it.on_day, Some(list)) />
        })
    };
    view! {
        <PickRow chosen=Signal::derive(move || stands.with(Option::is_none)) on_choose=stop>
            {words::no_repeat()}
        </PickRow>
        {near.into_iter().map(row).collect_view()}
        <PickRow chosen=far.is_some() on_choose=move || own.update(|it| *it = !*it)>
            {words::own_way()}
        </PickRow>
        {form}
        {how}
    }
}

/// The list that the next card begins in.
#[component]
fn Beginnings(card: Id<Card>, chosen: Id<List>, #[prop(into)] on_choose: Callback<(Id<List>,)>) -> View {
    let offered = use_session().read(|ws| board_of(ws, card).map(|it| lists(ws, it)).unwrap_or_default());
    let chip = move |(list, name): (Id<List>, String)| {
        view! { <Chip pressed=list == chosen on_press=move || on_choose.run((list,))>{name}</Chip> }
    };
    view! {
        <div class="picker-part" role="group" aria-label=words::next_begins_in()>
            <p class="small quiet">{words::next_begins_in()}</p>
            <div class="chips">{offered.into_iter().map(chip).collect_view()}</div>
        </div>
    }
}

/// The list a card stands in: where its next one begins unless somebody says otherwise.
fn beginning(ws: &Workspace, card: Id<Card>) -> Option<Id<List>> {
    ws.get(card)?.place.as_ref().map(|it| it.parent)
}

/// What one most likely means, for a card of that day.
fn near(first: Date) -> Vec<Pattern> {
    let mut near = vec![
        Pattern::Days(1),
        Pattern::Workdays,
        Pattern::Weeks(1, Weekdays::only(first.weekday())),
        Pattern::Months(1, MonthDay::Nth(first.day())),
        Pattern::Months(1, MonthDay::Last),
    ];
    if let Some(moon) = lunar(first) {
        near.push(Pattern::LunarMonths(MonthDay::Nth(moon.day)));
        near.push(Pattern::LunarYears(moon.month, MonthDay::Nth(moon.day)));
    }
    near
}

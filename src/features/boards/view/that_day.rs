//! 回到那一天: a day is chosen, what going back would change is shown, and only then is it done.

use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{card_sheet::spoken, desk::use_desk};
use crate::{
    domain::{board::Member, card::Card, change::Change, id::Id},
    features::{
        boards::{
            history::that_day::{Day, Return, days, go_back_to, going_back},
            open_card::named_person,
            queries::seal,
        },
        taking_back::offer_undo,
    },
    session::{Session, ledger::use_ledger, use_session},
    ui::{
        button::{Button, ButtonKind},
        focus,
        icon::{Glyph, Icon},
        local_time::local_time,
        notice::Notices,
        sheet::{Sheet, SheetSize},
    },
    words::{board as board_words, common, exchange, that_day as words, trouble, when},
};

/// So many days are shown at first, and so many more whenever they are asked for.
const AT_ONCE: usize = 30;
/// So many people and titles are named.
const NAMED: usize = 3;
/// Where the focus goes when the sheet turns.
const TURNED: &str = "that-day";

/// What is known of the past.
#[derive(Clone, PartialEq)]
enum Reading {
    Waiting,
    Read(Arc<[Day]>),
    Unreadable,
}

/// The way back of the open board.
#[component]
pub(super) fn ThatDay(#[prop(into)] on_close: Callback<()>) -> View {
    let (session, board, notices) = (use_session(), use_desk().board, Notices::current());
    let log = StoredValue::new(Arc::<[Change]>::from([]));
    let reading = RwSignal::new(Reading::Waiting);
    let chosen = RwSignal::new(None::<(Day, Arc<Return>)>);
    let changes = use_ledger().changes();
    spawn_local(async move {
        let read = match changes.await {
            Ok(changes) => {
                let today = session.today();
                let mut days = session.read(|ws| days(&changes, ws, board, |at| local_time(at).0));
                days.retain(|it| it.day < today);
                _ = log.try_set_value(changes.into());
                Reading::Read(days.into())
            }
            Err(_) => Reading::Unreadable,
        };
        // When it is closed meanwhile, nobody waits for the answer.
        _ = reading.try_set(read);
    });
    let turn = move |to: Option<(Day, Arc<Return>)>| {
        chosen.set(to);
        spawn_local(async {
            leptos::task::tick().await;
            focus::go_to(TURNED);
        });
    };
    let choose = move |(day,): (Day,)| {
        let found = log.with_value(|log| session.read(|ws| going_back(log, ws, board, day.end)));
        turn(Some((day, Arc::new(found))));
    };
    let act = move || {
        let Some((day, found)) = chosen.get_untracked() else { return };
        let act = session.act(move |ws, cx| go_back_to(ws, cx, board, &found.differences));
        on_close.run(());
        if let Some(act) = act {
            offer_undo(session, notices, words::went_back(&when::day(day.day, session.today())), act);
        }
    };
    let body = move || match (chosen.get(), reading.get()) {
        (Some((day, found)), _) => view! { <Preview day=day found=found /> },
        (None, Reading::Waiting) => view! { <p class="small faint">{common::loading()}</p> },
        (None, Reading::Unreadable) => view! { <p class="small">{trouble::cannot_read_note()}</p> },
        (None, Reading::Read(days)) if days.is_empty() => {
            view! { <p class="small faint">{words::only_today()}</p> }
        }
        (None, Reading::Read(days)) => view! { <Days days=days on_choose=choose /> },
    };
    let is_idle = Signal::derive(move || {
        chosen
            .with(|it| it.as_ref().is_none_or(|it| !(1..=Change::MOST_OPS).contains(&it.1.differences.len())))
    });
    let foot = move || {
        chosen.with(Option::is_some).then(|| {
            view! {
                <Button on_press=move || turn(None)>{words::other_day()}</Button>
                <Button kind=ButtonKind::Main disabled=is_idle on_press=act>{words::act()}</Button>
            }
        })
    };
    view! {
        <Sheet title=words::go_back() on_close=on_close size=SheetSize::Full foot=foot.place()>
            <div class="that-day" role="group" aria-label=words::go_back() tabindex="0">{body}</div>
        </Sheet>
    }
}

/// The days one can go back to.
#[component]
fn Days(days: Arc<[Day]>, #[prop(into)] on_choose: Callback<(Day,)>) -> View {
    let session = use_session();
    let shown = RwSignal::new(AT_ONCE);
    let count = days.len();
    let rows = move || {
        let shown = days.iter().take(shown.get());
        shown.map(|it| day_row(session, it.clone(), on_choose)).collect_view()
    };
    view! {
        <p class="small quiet" id=TURNED tabindex="-1">{words::choose()}</p>
        <ul class="sets" aria-label=words::days()>{rows}</ul>
        <Show when=move || { count > shown.get() }>
            <Button on_press=move || shown.update(|it| *it += AT_ONCE)>{words::older()}</Button>
        </Show>
    }
}

fn day_row(session: Session, day: Day, on_choose: Callback<(Day,)>) -> View {
    let today = session.today();
    let people: Vec<String> = day.by.iter().take(NAMED).map(|it| who(session, it.0)).collect();
    let people = people.join(exchange::and_part());
    let (said, acts) = (when::day(day.day, today), words::acts(day.acts));
    view! {
        <li>
            <button type="button" class="set day-choice" on:click=move |_| on_choose.run((day.clone(),))>
                <Icon glyph=Glyph::History />
                <span class="grow">
                    <b>{said}</b>
                    <span class="small quiet block-line">{format!("{acts} · {people}")}</span>
                </span>
                <Icon glyph=Glyph::Right small=true />
            </button>
        </li>
    }
}

/// What going back would change, and whose work that hides.
#[component]
fn Preview(day: Day, found: Arc<Return>) -> View {
    let session = use_session();
    let title = words::title(&when::day(day.day, session.today()));
    let Return { differences, changed, back, gone, lists, by } = &*found;
    let nothing = differences.is_empty();
    let too_many = differences.len() > Change::MOST_OPS;
    let order_only = !nothing && *lists == 0 && [changed, back, gone].iter().all(|it| it.is_empty());
    let row = |glyph: Glyph, said: String, cards: &[Id<Card>], note: Option<&'static str>| {
        let samples = cards
            .iter()
            .take(NAMED)
            .map(|it| view! { <p class="preview-sample">{title_of(session, *it)}</p> });
        let more = cards.len().saturating_sub(NAMED);
        view! {
            <li>
                <Icon glyph=glyph />
                <div class="grow">
                    <b>{said}</b>
                    {note.map(|it| view! { <p class="mini faint">{it}</p> })}
                    {samples.collect_view()}
                    {(more > 0).then(|| view! { <p class="mini faint">{exchange::and_more(more)}</p> })}
                </div>
            </li>
        }
    };
    let rows = [
        (!changed.is_empty()).then(|| row(Glyph::Edit, words::changed(changed.len()), changed, None)),
        (!back.is_empty()).then(|| row(Glyph::Plus, words::back(back.len()), back, None)),
        (!gone.is_empty())
            .then(|| row(Glyph::Trash, words::gone(gone.len()), gone, Some(words::gone_note()))),
        (*lists > 0).then(|| row(Glyph::Board, words::lists(*lists), &[], None)),
        order_only.then(|| row(Glyph::Sort, words::order_only().to_owned(), &[], None)),
    ];
    let hides = by.iter().map(|(member, cards)| {
        let (name, cards) = (who(session, *member), words::of_cards(*cards));
        view! {
            <li>
                <span class="avatar seal" data-seal=seal(&name).to_string() aria-hidden="true"></span>
                <span class="grow">{name}</span>
                <span class="small quiet num">{cards}</span>
            </li>
        }
    });
    let hides = hides.collect_view();
    view! {
        <h3 class="section-title" id=TURNED tabindex="-1">{title}</h3>
        {nothing.then(|| view! { <p class="no-news strong">{words::same()}</p> })}
        {too_many.then(|| view! { <p class="hint late"><Icon glyph=Glyph::Late /><span>{words::too_many()}</span></p> })}
        <ul class="preview-rows" hidden=nothing>{rows.into_iter().flatten().collect_view()}</ul>
        <section class="block" hidden=by.is_empty()>
            <h3 class="section-title">{words::hides()}</h3>
            <p class="small quiet">{words::hides_note()}</p>
            <ul class="preview-rows hidden-work">{hides}</ul>
        </section>
        <p class="hint done" hidden=nothing><Icon glyph=Glyph::Shield /><span>{words::note()}</span></p>
    }
}

fn who(session: Session, member: Id<Member>) -> String {
    session.read(|ws| spoken(named_person(ws, member, session.me()).as_ref()))
}

fn title_of(session: Session, card: Id<Card>) -> String {
    let title = session.read(|ws| ws.get(card).map(|it| it.title.clone()));
    title.filter(|it| !it.is_empty()).unwrap_or_else(|| board_words::untitled_card().to_owned())
}

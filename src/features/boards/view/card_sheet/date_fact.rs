//! When the card begins, or until when it is to be done.

use crate::ui::prelude::*;
use time::Date;

use super::{
    super::look::look,
    counted_date::{CountedDate, CountsDays},
    date_grid::next_monday,
    date_picker::DatePicker,
    fact::Fact,
    picker::Closing,
    value_words::{clock, moment},
};
use crate::{
    domain::{card::Card, id::Id, when::When},
    features::boards::commands::detail::{set_due, set_start},
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        chip::Chip,
        icon::{Glyph, Icon},
        text_field::TextField,
    },
    words::{card as words, when},
};

/// The start of a card, or its due date.
#[component]
pub(super) fn DateFact(card: Id<Card>, start: bool) -> View {
    let session = use_session();
    let stands = look([Scope::Card(card)], move |ws| {
        ws.get(card).and_then(|it| if start { it.start } else { it.due })
    });
    let done = look([Scope::Card(card)], move |ws| ws.get(card).is_some_and(|it| it.done));
    let set = Callback::new(move |(date,): (Option<When>,)| {
        session.run(move |ws, cx| match start {
            true => set_start(ws, cx, card, date),
            false => set_due(ws, cx, card, date),
        });
    });
    let shown = move || match stands.get() {
        None => {
            let ask = if start { words::set_start() } else { words::set_due() };
            view! { <span class="faint">{ask}</span> }
        }
        Some(date) if start => view! { <span class="num">{moment(date, session.today())}</span> },
        Some(date) => due(date, session.today(), done.get()),
    };
    let name = if start { words::start() } else { words::due() };
    view! {
        <Fact name=name shown=shown>
            <Choosing stands=stands today=session.today() on_set=set />
        </Fact>
    }
}

/// A due date with what is pressing about it: shape first, word second, colour third.
fn due(date: When, today: Date, done: bool) -> View {
    let late = date.is_past(today) && !done;
    let soon = date.day == today && !done;
    let text = match late {
        true => format!("{} {}", when::date(date.day, today), when::due(date.day, clock(date), today)),
        false => moment(date, today),
    };
    view! {
        <span class="state" class:late=late class:strong=soon>
            <Icon glyph=if late { Glyph::Late } else { Glyph::Clock } />
            {text}
        </span>
    }
}

/// Quick days, a month, a time, or no date at all.
#[component]
pub(in crate::features::boards::view) fn Choosing(
    stands: Memo<Option<When>>,
    today: Date,
    on_set: Callback<(Option<When>,)>,
    /// Several are dated here, not all alike.
    #[prop(optional, into)]
    is_mixed: Signal<bool>,
) -> View {
    let close = expect_context::<Closing>().0;
    if use_context::<CountsDays>().is_some_and(|it| it.0.get_untracked()) {
        return view! { <CountedDate stands=stands on_set=on_set /> };
    }
    let chosen = Signal::derive(move || stands.get().map(|it| it.day));
    let pick = move |day: Date| {
        let minute = stands.get_untracked().and_then(|it| it.minute);
        on_set.run((Some(When { day, minute }),));
    };
    let quick = move |(word, day): (&'static str, Date)| {
        view! {
            <Chip
                pressed=Signal::derive(move || chosen.get() == Some(day))
                on_press=move || {
                    pick(day);
                    close.run(());
                }
            >
                {word}
            </Chip>
        }
    };
    let later = |days| today.checked_add(time::Duration::days(days)).unwrap_or(today);
    let quick_days = [
        (words::due_today(), today),
        (words::due_tomorrow(), later(1)),
        (words::due_after_tomorrow(), later(2)),
        (words::due_next_monday(), next_monday(today)),
    ];
    let said = stands.get_untracked().and_then(clock).map(when::clock).unwrap_or_default();
    let time = RwSignal::new(said);
    let set_time = move |(text,): (String,)| {
        let day = chosen.get_untracked().unwrap_or(today);
        // The browser's field says either nothing or a time that exists.
        if let Some(date) = When::of_fields(&day.to_string(), &text) {
            on_set.run((Some(date),));
        }
    };
    let clear = move || {
        on_set.run((None,));
        close.run(());
    };
    view! {
        <div class="stack">
            <div class="chips">{quick_days.map(quick)}</div>
            <DatePicker chosen=chosen today=today on_pick=move |(day,): (Date,)| pick(day) />
            <div class="row date-foot">
                <div class="grow">
                    <TextField label=words::time() text=time kind="time" on_input=set_time />
                </div>
                <Button
                    kind=ButtonKind::Plain
                    size=ButtonSize::Short
                    disabled=Signal::derive(move || stands.get().is_none() && !is_mixed.get())
                    on_press=clear
                >
                    {words::no_due()}
                </Button>
            </div>
        </div>
    }
}

//! A pattern of one's own: every n days, weeks or months, or by the moon.

use crate::ui::prelude::*;
use time::{Date, Weekday};

use crate::{
    domain::pattern::{MonthDay, Pattern, Weekdays},
    ui::{button::Button, chip::Chip, segments::Segments, text_field::TextField},
    words::{routines as words, when},
};

/// What it is counted in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Days,
    Weeks,
    Months,
    LunarMonths,
    LunarYears,
}

const UNITS: [Unit; 5] = [Unit::Days, Unit::Weeks, Unit::Months, Unit::LunarMonths, Unit::LunarYears];

/// What is filled in; texts, as a person types them.
#[derive(Clone, Copy)]
struct Filled {
    unit: RwSignal<Unit>,
    every: RwSignal<String>,
    days: RwSignal<Weekdays>,
    day: RwSignal<String>,
    is_last: RwSignal<bool>,
    month: RwSignal<String>,
}

impl Filled {
    fn of(pattern: Pattern, first: Date) -> Filled {
        let (unit, every, days, on, month) = match pattern {
            Pattern::Days(n) => (Unit::Days, n, None, None, None),
            Pattern::Weeks(n, days) => (Unit::Weeks, n, Some(days), None, None),
            Pattern::Workdays => {
                let days = (0..5).map(|it| Weekday::Monday.nth_next(it)).collect();
                (Unit::Weeks, 1, Some(days), None, None)
            }
            Pattern::Months(n, on) => (Unit::Months, n, None, Some(on), None),
            Pattern::LunarMonths(on) => (Unit::LunarMonths, 1, None, Some(on), None),
            Pattern::LunarYears(month, on) => (Unit::LunarYears, 1, None, Some(on), Some(month)),
        };
        let day = match on {
            Some(MonthDay::Nth(day)) => day,
            _ => first.day(),
        };
        Filled {
            unit: RwSignal::new(unit),
            every: RwSignal::new(every.to_string()),
            days: RwSignal::new(days.unwrap_or(Weekdays::only(first.weekday()))),
            day: RwSignal::new(day.to_string()),
            is_last: RwSignal::new(on == Some(MonthDay::Last)),
            month: RwSignal::new(month.unwrap_or(1).to_string()),
        }
    }

    /// What it comes to; `None` while something is missing.
    fn pattern(self) -> Option<Pattern> {
        let number = |text: RwSignal<String>| text.with(|it| it.trim().parse::<u8>().ok());
        let on =
            || if self.is_last.get() { Some(MonthDay::Last) } else { number(self.day).map(MonthDay::Nth) };
        let written = match self.unit.get() {
            Unit::Days => Pattern::Days(number(self.every)?),
            Unit::Weeks => Pattern::Weeks(number(self.every)?, self.days.get()),
            Unit::Months => Pattern::Months(number(self.every)?, on()?),
            Unit::LunarMonths => Pattern::LunarMonths(on()?),
            Unit::LunarYears => Pattern::LunarYears(number(self.month)?, on()?),
        };
        // Numbers out of bounds do not read.
        Pattern::parse(&written.to_string())
    }
}

/// Asks for a pattern, says what it means, and gives it back.
#[component]
pub(super) fn RoutineForm(
    first: Date,
    start_from: Option<Pattern>,
    on_pattern: Callback<(Pattern,)>,
) -> View {
    let filled = Filled::of(start_from.unwrap_or(Pattern::Days(1)), first);
    let pattern = Memo::new(move |_| filled.pattern());
    let unit = filled.unit;
    let names = vec![
        words::by_day(),
        words::by_week(),
        words::by_month(),
        words::by_lunar_month(),
        words::by_lunar_year(),
    ];
    let number = |label, text| view! { <TextField label=label text=text keyboard="numeric" /> };
    let weekday = move |nth: u8| {
        let day = Weekday::Monday.nth_next(nth);
        view! {
            <Chip
                pressed=Signal::derive(move || filled.days.get().has(day))
                on_press=move || filled.days.update(|it| *it = it.toggled(day))
            >
                {when::weekday(day)}
            </Chip>
        }
    };
    let which_day = move |label| {
        view! {
            <Show when=move || !filled.is_last.get()>{number(label, filled.day)}</Show>
            <Chip pressed=filled.is_last on_press=move || filled.is_last.update(|it| *it = !*it)>
                {words::last()}
            </Chip>
        }
    };
    let fields = move || match unit.get() {
        Unit::Days => number(words::how_many_days(), filled.every),
        Unit::Weeks => {
            view! {
                {number(words::how_many_weeks(), filled.every)}
                <div class="weekdays" role="group" aria-label=words::which_weekdays()>
                    {(0..7).map(weekday).collect_view()}
                </div>
            }
        }
        Unit::Months => {
            view! { {number(words::how_many_months(), filled.every)} {which_day(words::which_day())} }
        }
        Unit::LunarMonths => which_day(words::which_lunar_day()),
        Unit::LunarYears => {
            view! { {number(words::which_lunar_month(), filled.month)} {which_day(words::which_lunar_day())} }
        }
    };
    let said = move || match pattern.get() {
        Some(pattern) => words::pattern(pattern, first),
        None => words::not_a_pattern().into(),
    };
    let take = move || {
        if let Some(pattern) = pattern.get_untracked() {
            on_pattern.run((pattern,));
        }
    };
    view! {
        <div class="picker-part routine-form">
            <Segments
                label=words::unit()
                choices=names
                chosen=Signal::derive(move || UNITS.iter().position(|it| *it == unit.get()).unwrap_or(0))
                on_choose=move |(which,): (usize,)| unit.set(UNITS[which])
            />
            {fields}
            <p class="small" aria-live="polite">{said}</p>
            <Button wide=true disabled=Signal::derive(move || pattern.get().is_none()) on_press=take>
                {words::set()}
            </Button>
        </div>
    }
}

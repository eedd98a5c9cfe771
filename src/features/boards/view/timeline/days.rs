//! Days of cards in words.

use time::Date;

use crate::{
    domain::when::When,
    features::boards::timeline::{
        bar::Bar,
        calendar::date,
        span::{Dates, Span},
    },
    words::{board, timeline as words, when},
};

/// `11-05 周四 至 11-09 周一`, or the one day.
pub(super) fn span_said(span: Span, today: Date) -> String {
    let (from, to) = (when::day(date(span.from), today), when::day(date(span.to), today));
    if from == to { from } else { when::from_to(&from, &to) }
}

/// The same with times of day.
pub(super) fn dates_said(dates: Dates, today: Date) -> String {
    let said = |it: When| {
        let day = when::day(it.day, today);
        let time = it.minute.and_then(|it| time::Time::from_hms((it / 60) as u8, (it % 60) as u8, 0).ok());
        time.map_or_else(|| day.clone(), |it| when::at(&day, &when::clock(it)))
    };
    match dates {
        (Some(start), Some(due)) if start != due => when::from_to(&said(start), &said(due)),
        (None, Some(due)) => when::due_on(&said(due)),
        (Some(start), _) => said(start),
        (None, None) => words::no_day().to_owned(),
    }
}

/// The name of a row for those who listen: the title first.
pub(super) fn bar_said(bar: &Bar, today: Date) -> String {
    let mut parts = vec![bar.title.clone(), dates_said(bar.dates, today)];
    if bar.done {
        parts.push(board::card_done().into());
    }
    if bar.is_late(today) {
        parts.push(words::late().into());
    }
    parts.extend(bar.owner.as_ref().map(|it| board::owner_is(&it.0)));
    parts.extend(bar.waits_for.iter().filter(|_| !bar.done).map(|(title, early)| match early {
        true => words::too_early(title),
        false => words::waits_for(title),
    }));
    parts.join("，")
}

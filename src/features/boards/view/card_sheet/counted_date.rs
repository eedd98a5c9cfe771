//! A date of a 卡片模板: so many days after its use, and perhaps a time.

use crate::ui::prelude::*;

use super::{picker::Closing, value_words::clock};
use crate::{
    domain::when::{When, after_use, days_after_use},
    features::boards::reading,
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        chip::Chip,
        text_field::TextField,
    },
    words::{card as words, card_templates, when},
};

/// True while what is open is a 卡片模板. Provided by the sheet of the card.
#[derive(Clone, Copy)]
pub(super) struct CountsDays(pub Memo<bool>);

/// Days one most likely means.
const NEAR: [i32; 5] = [0, 1, 3, 7, 30];

/// Quick days, any number of them, a time, or no date at all.
#[component]
pub(super) fn CountedDate(stands: Memo<Option<When>>, on_set: Callback<(Option<When>,)>) -> View {
    let close = expect_context::<Closing>().0;
    let chosen = Memo::new(move |_| stands.get().and_then(|it| days_after_use(it.day)));
    let minute = move || stands.get_untracked().and_then(|it| it.minute);
    let set = move |days: i32| {
        let day = after_use(days);
        day.into_iter().for_each(|day| on_set.run((Some(When { day, minute: minute() }),)));
        day.is_some()
    };
    let quick = move |days: i32| {
        view! {
            <Chip
                pressed=Signal::derive(move || chosen.get() == Some(days))
                on_press=move || {
                    set(days);
                    close.run(());
                }
            >
                {card_templates::counted_day(days)}
            </Chip>
        }
    };
    let text = RwSignal::new(chosen.get_untracked().map(|it| it.to_string()).unwrap_or_default());
    let fault = RwSignal::new(None::<String>);
    let write = move |(typed,): (String,)| {
        let days = reading::pieces(&typed).ok().flatten().and_then(|it| i32::try_from(it).ok());
        let is_kept = days.is_some_and(set);
        fault.set((!is_kept).then(|| card_templates::days_wrong().to_owned()));
        if is_kept {
            close.run(());
        }
    };
    let said = stands.get_untracked().and_then(clock).map(when::clock).unwrap_or_default();
    let time = RwSignal::new(said);
    let set_time = move |(text,): (String,)| {
        let Some(day) = after_use(chosen.get_untracked().unwrap_or(0)) else { return };
        let whole = if text.is_empty() { day.to_string() } else { format!("{day} {text}") };
        // The browser's field says either nothing or a time that exists.
        When::parse(&whole).into_iter().for_each(|it| on_set.run((Some(it),)));
    };
    let clear = move || {
        on_set.run((None,));
        close.run(());
    };
    view! {
        <div class="stack">
            <div class="chips">{NEAR.map(quick)}</div>
            <TextField label=card_templates::days_after() text=text keyboard="numeric" fault=fault on_enter=write />
            <div class="row date-foot">
                <div class="grow">
                    <TextField label=words::time() text=time kind="time" on_input=set_time />
                </div>
                <Button
                    kind=ButtonKind::Plain
                    size=ButtonSize::Short
                    disabled=Signal::derive(move || stands.get().is_none())
                    on_press=clear
                >
                    {words::no_due()}
                </Button>
            </div>
        </div>
    }
}

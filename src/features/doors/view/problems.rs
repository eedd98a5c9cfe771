//! Rows that are not taken in, and why, each as one sentence.

use crate::ui::prelude::*;

use crate::{
    features::doors::tables::plan::{Problem, Trouble, Wrong},
    ui::icon::{Glyph, Icon},
    words::doors as words,
};

/// So many are told.
const TOLD: usize = 50;
/// Letters of what a cell says.
const SAID: usize = 30;

/// What is wrong with a row; `headers` are what the columns are called.
pub(super) fn sentence(problem: &Problem, headers: &[String]) -> String {
    let column = problem.column.and_then(|it| headers.get(it)).map_or("", String::as_str);
    let short = |said: &str| said.chars().take(SAID).collect::<String>();
    let said = match &problem.trouble {
        Trouble::NoTitle => words::no_title().to_owned(),
        Trouble::NoKey => words::no_key_here(column),
        Trouble::SameAs(row) => words::same_as(column, *row),
        Trouble::Several(count) => words::several(*count, column),
        Trouble::Ruined(said) => words::ruined(column, &short(said)),
        Trouble::Wrong(Wrong::NotADay, said) => words::not_a_day(column, &short(said)),
        Trouble::Wrong(Wrong::NotANumber, said) => words::not_a_number(column, &short(said)),
        Trouble::Wrong(Wrong::NotYesOrNo, said) => words::not_yes_or_no(column, &short(said)),
        Trouble::Elsewhere => words::elsewhere().to_owned(),
    };
    words::in_row(problem.row, &said)
}

/// The rows that are not taken in.
pub(super) fn problems(all: &[Problem], headers: &[String]) -> View {
    if all.is_empty() {
        return View::nothing();
    }
    let row = |it: &Problem| view! { <li><Icon glyph=Glyph::Late /><p class="grow">{sentence(it, headers)}</p></li> };
    let rows = all.iter().take(TOLD).map(row).collect_view();
    let more = all.len().saturating_sub(TOLD);
    view! {
        <section class="block doors-problems">
            <h3 class="section-title">{words::problems(all.len())}</h3>
            <ul class="preview-rows">{rows}</ul>
            {(more > 0).then(|| view! { <p class="mini faint">{words::more_problems(more)}</p> })}
        </section>
    }
}

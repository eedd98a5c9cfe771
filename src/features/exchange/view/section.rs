//! Records to which the same happens, a row for each kind.

use crate::ui::prelude::*;

use super::kinds::{counted, pictured};
use crate::{
    features::exchange::summary::{Row, Section},
    ui::icon::Icon,
    words::exchange as words,
};

/// A heading with its count, and the rows.
#[component]
pub(super) fn SectionRows(
    title: &'static str,
    #[prop(optional)] note: Option<&'static str>,
    section: Section,
) -> View {
    let count = section.count();
    (!section.is_empty()).then(|| {
        view! {
            <section class="block">
                <h3 class="section-title">
                    {title} <span class="count">{note.map_or_else(|| count.to_string(), str::to_owned)}</span>
                </h3>
                <ul class="preview-rows">{section.0.into_iter().map(row).collect_view()}</ul>
            </section>
        }
    })
    .place()
}

fn row(Row { kind, count, samples }: Row) -> View {
    let more = count.saturating_sub(samples.len());
    let more = (more > 0 && !samples.is_empty()).then(|| words::and_more(more));
    view! {
        <li>
            <Icon glyph=pictured(kind) />
            <div class="grow">
                <b>{counted(kind, count)}</b>
                {samples.into_iter().map(|it| view! { <p class="preview-sample">{it}</p> }).collect_view()}
                {more.map(|it| view! { <p class="mini faint">{it}</p> })}
            </div>
        </li>
    }
}

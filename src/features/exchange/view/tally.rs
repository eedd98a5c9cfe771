//! 新增, 更新, 冲突, 忽略: four numbers side by side.

use crate::ui::prelude::*;

use crate::{
    features::exchange::summary::Summary,
    ui::icon::{Glyph, Icon},
    words::{exchange as words, figures},
};

/// The numbers, each with its word and picture.
#[component]
pub(super) fn TallyCells(summary: Summary) -> View {
    let ignored = summary.ignored.count() + summary.known;
    let cells = [
        (Glyph::Plus, words::tally_new(), summary.new.count()),
        (Glyph::Edit, words::tally_changed(), summary.updated.count() + summary.trashed.count()),
        (Glyph::Fork, words::tally_clash(), summary.conflicts.count()),
        (Glyph::Check, words::tally_ignored(), ignored),
    ];
    let cell = |(glyph, word, count): (Glyph, &'static str, usize)| {
        view! {
            <div class="tally-cell" class:none=count == 0>
                <dt><Icon glyph=glyph small=true />{word}</dt>
                <dd class="num">{figures::grouped(count as i64)}</dd>
            </div>
        }
    };
    view! { <dl class="tally">{cells.map(cell).into_iter().collect_view()}</dl> }
}

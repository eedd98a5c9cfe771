//! One row of the results.

use crate::ui::prelude::*;

use super::answer::Row;
use crate::{
    features::{
        boards::queries::seal,
        search::{index::Inside, queries::Piece},
    },
    ui::icon::{Glyph, Icon},
    words::{board, card, search as words},
};

/// A row that stays in place while what it shows changes.
#[component]
pub(super) fn ResultOption(
    /// Names the row for the box that leads to it.
    id: String,
    #[prop(into)] row: Signal<Option<Row>>,
    #[prop(into)] chosen: Signal<bool>,
    #[prop(into)] on_point: Callback<()>,
    #[prop(into)] on_open: Callback<()>,
) -> View {
    let title = Memo::new(move |_| row.with(|it| it.as_ref().map(Row::title).unwrap_or_default()));
    let line = Memo::new(move |_| row.with(|it| it.as_ref().map(Line::of).unwrap_or_default()));
    let owner = Memo::new(move |_| {
        row.with(|it| match it {
            Some(Row::Card(it)) => it.owner.clone(),
            _ => None,
        })
    });
    let glyph = Memo::new(move |_| row.with(|it| it.as_ref().map_or(Glyph::Note, Row::glyph)));
    view! {
        <div
            class="result"
            role="option"
            id=id
            aria-selected=move || chosen.get().to_string()
            on:pointermove=move |_| on_point.run(())
            on:click=move |_| on_open.run(())
        >
            {move || view! { <Icon glyph=glyph.get() /> }}
            <span class="grow">
                <span class="result-title" class:closed=move || line.with(|it| it.done)>
                    {move || title.with(|it| pieces(it))}
                </span>
                <span class="mini faint result-place">{move || line.with(Line::view)}</span>
            </span>
            {move || owner.get().map(|(name, mine)| view_seal(&name, mine))}
        </div>
    }
}

/// What stands under the title.
#[derive(Clone, PartialEq, Default)]
struct Line {
    place: String,
    inside: Option<(Inside, Vec<Piece>)>,
    done: bool,
    archived: bool,
}

impl Line {
    fn of(row: &Row) -> Line {
        let row = match row {
            Row::Card(row) => row,
            Row::Other(other) => {
                let inside = Some(other.inside.clone()).filter(|it| !it.is_empty());
                let inside = inside.map(|it| (Inside::Body, it));
                return Line { place: row.note(), inside, ..Line::default() };
            }
            Row::Offer(..) => return Line { place: row.note(), ..Line::default() },
        };
        let (board, list) = &row.place;
        Line {
            place: card::in_list(board, list),
            inside: row.inside.clone(),
            done: row.done,
            archived: row.archived,
        }
    }

    fn view(&self) -> View {
        let state = |on: bool, word: &str| on.then(|| format!(" · {word}"));
        let inside = self.inside.as_ref().map(|(kind, text)| {
            let word = match kind {
                Inside::Label => words::in_label(),
                Inside::Field => words::in_field(),
                Inside::Body => words::in_body(),
                Inside::Step => words::in_step(),
                Inside::Comment => words::in_comment(),
            };
            (format!(" · {}", words::found_in(word)), pieces(text))
        });
        let done = state(self.done, board::card_done());
        view! { {self.place.clone()} {done} {state(self.archived, words::archived())} {inside} }
    }
}

fn pieces(pieces: &[Piece]) -> Vec<View> {
    let piece = |(text, hit): &Piece| match hit {
        true => view! { <mark>{text.clone()}</mark> },
        false => text.clone().place(),
    };
    pieces.iter().map(piece).collect()
}

fn view_seal(name: &str, mine: bool) -> View {
    let cut = seal(name).to_string();
    view! {
        <span class="avatar" class:me=mine role="img" aria-label=board::owner_is(name) title=board::owner_is(name)>
            {cut}
        </span>
    }
}

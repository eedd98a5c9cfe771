//! What the parts of one time line share: its rows, its days, and which row has the keyboard.

use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::wasm_bindgen::JsCast;

use super::{super::desk::Desk, sight::Sight};
use crate::{
    domain::{card::Card, id::Id, workspace::children::Slot},
    features::boards::{
        lens::{Grouping, columns::Column},
        queries::lists,
        timeline::{
            calendar::Calendar,
            lines::{Laid, Line, lay, lines, wider},
            span::Span,
        },
    },
    session::Scope,
    ui::{placement::Anchor, virtual_list::ListHandle},
};

/// The open time line. Provided once by its page.
#[derive(Clone, Copy)]
pub(super) struct Course {
    pub desk: Desk,
    /// The cards of each column, as far as they stand.
    groups: RwSignal<Vec<(Column, Memo<Laid>)>>,
    /// The rows, from above.
    pub lines: Memo<Arc<[Line]>>,
    /// The cards without a date, in the order of the board.
    pub undated: Memo<Arc<[Slot]>>,
    /// The days that can be scrolled to.
    pub calendar: Memo<Calendar>,
    /// What part of them is seen.
    pub sight: Sight,
    pub rows: ListHandle<Line>,
    /// The row that Tab reaches; none is the first.
    pub current: RwSignal<Option<Line>>,
    /// The days something is about to be put on.
    pub marked: RwSignal<Option<Span>>,
    /// The menu of a card.
    pub menu: RwSignal<Option<(Id<Card>, Anchor)>>,
}

impl Course {
    /// Begins without a card; columns come by [`stand`](Course::stand).
    pub fn provide(desk: Desk) -> Course {
        let groups = RwSignal::new(Vec::<(Column, Memo<Laid>)>::new());
        let in_order = move || -> Vec<Laid> {
            let laid = |column: &Column| {
                let found = groups.with(|it| it.iter().find(|it| it.0 == *column).map(|it| it.1));
                found.map(|it| it.get()).unwrap_or_default()
            };
            desk.columns.with(|it| it.iter().map(laid).collect())
        };
        let undated = Memo::new(move |_| {
            let mut all: Vec<Slot> = in_order().iter().flat_map(|it| it.undated.to_vec()).collect();
            if desk.look.with(|it| it.grouping == Grouping::Label) {
                // Only by labels a card stands in more than one column.
                let mut seen = hashbrown::HashSet::with_capacity(all.len());
                all.retain(|it| seen.insert(*it));
            }
            all.into()
        });
        let rows = ListHandle::new();
        let sight = Sight::new(rows);
        let calendar = Memo::new(move |_| {
            let extent = in_order().iter().fold(None, |all, it| wider(all, it.extent));
            let scale = desk.look.with(|it| it.scale);
            let day_width = scale.day_width(sight.room.get());
            Calendar::around(extent, desk.session.today().to_julian_day(), day_width)
        });
        let course = Course {
            desk,
            groups,
            lines: Memo::new(move |_| lines(in_order().iter())),
            undated,
            calendar,
            sight,
            rows,
            current: RwSignal::new(None),
            marked: RwSignal::new(None),
            menu: RwSignal::new(None),
        };
        provide_context(course);
        course
    }

    /// Lets a column take part as long as the component lives.
    pub fn stand(self, column: Column) {
        let desk = self.desk;
        let keys = desk.shown.stand(column, ListHandle::new());
        let scopes = match column {
            Column::List(list) => vec![Scope::List(list)],
            _ => {
                let lists = desk.session.read(|ws| lists(ws, desk.board));
                lists.into_iter().map(Scope::List).chain([Scope::Board(desk.board), Scope::Shop]).collect()
            }
        };
        desk.sums.stand(Some(column), scopes.clone(), keys);
        let laid = Memo::new(move |_| keys.with(|keys| desk.session.watch(&scopes, |ws| lay(ws, keys))));
        self.groups.update(|it| it.push((column, laid)));
        on_cleanup(move || _ = self.groups.try_update(|it| it.retain(|it| it.0 != column)));
    }

    /// What a group is called, and how many of its cards are rows.
    pub fn group(self, group: u32) -> Option<(String, usize)> {
        let column = self.desk.columns.with(|it| it.get(group as usize).copied())?;
        let laid = self.groups.with(|it| it.iter().find(|it| it.0 == column).map(|it| it.1))?;
        Some((self.desk.name_of(column), laid.with(|it| it.dated.len())))
    }

    /// The card in a slot, and the days it takes.
    pub fn card(self, slot: Slot) -> Option<(Id<Card>, Option<Span>)> {
        self.desk.session.read(|ws| {
            let id = Id::<Card>::of(ws.in_slot(slot)?.id);
            let it = ws.get(id)?;
            Some((id, Span::of((it.start, it.due))))
        })
    }

    /// Gives the keyboard to the card so many rows away; heads of groups are stepped over.
    pub fn walk(self, from: usize, by: isize) {
        let next = self.lines.with_untracked(|lines| {
            let way = by.signum();
            let mut at = from.saturating_add_signed(by).min(lines.len().checked_sub(1)?);
            while lines[at].card.is_none() {
                at = at.checked_add_signed(way).filter(|it| *it < lines.len())?;
            }
            Some(lines[at])
        });
        next.into_iter().for_each(|it| self.focus(it));
    }

    /// Gives the keyboard to a row once it is drawn, and brings its bar into sight.
    pub fn focus(self, line: Line) {
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            if self.current.try_set(Some(line)).is_some() {
                return; // The page is gone.
            }
            self.rows.scroll_to(line);
            self.reveal(line);
            let Some((index, strip)) = self.rows.index(line).zip(self.rows.element()) else { return };
            let row = strip.query_selector(&format!("[data-row='{index}']")).ok().flatten();
            if let Some(row) = row {
                _ = row.unchecked_into::<HtmlElement>().focus();
            }
        });
    }

    /// Gives the keyboard to the row of a card, wherever it is now.
    pub fn focus_card(self, slot: Slot) {
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            let lines = self.lines.try_get_untracked();
            let line = lines.and_then(|it| it.iter().find(|it| it.card == Some(slot)).copied());
            line.into_iter().for_each(|it| self.focus(it));
        });
    }

    /// Brings the bar of a row into sight.
    pub fn reveal(self, line: Line) {
        let span = line.card.and_then(|it| self.card(it)).and_then(|it| it.1);
        if let Some(span) = span {
            self.sight.reveal(self.calendar.with_untracked(|it| it.stretch(span.from, span.to)));
        }
    }
}

/// The time line this part belongs to.
pub(super) fn use_course() -> Course {
    expect_context()
}

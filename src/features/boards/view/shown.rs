//! What is seen in the columns of a board: the cards that come through its filter, column by column.
//!
//! Another filter is handed to one column after the other, with the browser drawing between them where there are many
//! cards: those in sight come first.
//!
//! **Invariant:** a column shows what came through one filter as a whole, the newest or the one before.

use std::{rc::Rc, sync::Arc};

use hashbrown::HashMap;

use crate::ui::prelude::*;

use crate::{
    domain::{board::Board, id::Id, workspace::children::Slot},
    features::boards::{
        lens::{
            Grouping,
            columns::{Column, fill},
            sieve::Sieve,
        },
        queries::lists,
    },
    session::{Scope, Session},
    ui::{pace::Pace, virtual_list::ListHandle},
};

type Groups = Rc<HashMap<Column, Arc<[Slot]>>>;

/// A column that is on the board.
#[derive(Clone, Copy)]
struct Standing {
    column: Column,
    rows: ListHandle<Slot>,
    sieve: RwSignal<Sieve>,
    keys: Memo<Arc<[Slot]>>,
}

/// What is seen in the columns of one board.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    session: Session,
    sieve: Memo<Sieve>,
    standing: StoredValue<Vec<Standing>>,
    groups: Memo<Alike<Groups>>,
    /// How many cards are seen in each column, or in the table.
    counts: RwSignal<Vec<(Option<Column>, usize)>>,
}

/// Compared by being the same, not by what is in it: a board full of slots is not compared card by card.
#[derive(Clone)]
struct Alike<T>(T);

impl<T> PartialEq for Alike<Rc<T>> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Shown {
    /// Nothing yet; columns come by [`stand`](Shown::stand).
    pub fn new(session: Session, board: Id<Board>, sieve: Memo<Sieve>, grouping: Memo<Grouping>) -> Shown {
        let groups = Memo::new(move |_| {
            let grouping = grouping.get();
            if grouping == Grouping::List {
                return Alike(Groups::default());
            }
            let mut scopes = vec![Scope::Board(board), Scope::Shop];
            scopes.extend(session.read(|ws| lists(ws, board)).into_iter().map(Scope::List));
            let filled = sieve.with(|sieve| session.watch(&scopes, |ws| fill(ws, board, grouping, sieve)));
            Alike(Rc::new(filled.into_iter().collect()))
        });
        let shown = Shown {
            session,
            sieve,
            standing: StoredValue::new(vec![]),
            groups,
            counts: RwSignal::new(vec![]),
        };
        shown.hand_on();
        shown
    }

    /// Lets a column stand on the board as long as the component lives; answers what is seen in it.
    pub fn stand(self, column: Column, rows: ListHandle<Slot>) -> Memo<Arc<[Slot]>> {
        let sieve = RwSignal::new(self.sieve.get_untracked());
        let session = self.session;
        let keys = Memo::new(move |_| match column {
            Column::List(list) => {
                sieve.with(|sieve| session.watch(&[Scope::List(list)], |ws| sieve.sift(ws, list)))
            }
            _ => self.groups.with(|it| it.0.get(&column).cloned().unwrap_or_else(|| [].into())),
        });
        self.standing.update_value(|it| it.push(Standing { column, rows, sieve, keys }));
        self.tell(Some(column), Signal::derive(move || keys.with(|it| it.len())));
        on_cleanup(move || _ = self.standing.try_update_value(|it| it.retain(|it| it.column != column)));
        keys
    }

    /// Tells how many cards are seen in a column, or in the table, as long as the component lives.
    pub fn tell(self, column: Option<Column>, seen: Signal<usize>) {
        Effect::new(move |_| {
            let seen = seen.get();
            self.counts.update(|it| {
                it.retain(|it| it.0 != column);
                it.push((column, seen));
            });
        });
        on_cleanup(move || _ = self.counts.try_update(|it| it.retain(|it| it.0 != column)));
    }

    /// Hears of every other way to group the cards; to be asked only where they are grouped.
    pub fn track_groups(self) {
        self.groups.track();
    }

    /// How many cards are seen in a column; who asks hears of it.
    pub fn count(self, column: Column) -> usize {
        self.counts.with(|it| it.iter().find(|it| it.0 == Some(column)).map_or(0, |it| it.1))
    }

    /// How many cards are seen; a card in two columns counts twice.
    pub fn all(self) -> usize {
        self.counts.with(|it| it.iter().map(|it| it.1).sum())
    }

    /// The cards seen in a column.
    pub fn keys(self, column: Column) -> Arc<[Slot]> {
        let keys = self.standing.with_value(|it| it.iter().find(|it| it.column == column).map(|it| it.keys));
        keys.map_or_else(|| [].into(), |it| it.get_untracked())
    }

    /// The rows of a column.
    pub fn rows(self, column: Column) -> Option<ListHandle<Slot>> {
        self.standing.with_value(|it| it.iter().find(|it| it.column == column).map(|it| it.rows))
    }

    /// Hands every new filter on to the columns, one after the other.
    fn hand_on(self) {
        Effect::new(move |_| {
            let sieve = self.sieve.get();
            leptos::task::spawn_local(async move {
                let mut pace = Pace::begin();
                let Some(standing) = self.standing.try_get_value() else { return };
                for column in standing {
                    if self.sieve.try_with(|it| *it != sieve).unwrap_or(true) {
                        return; // Overtaken by another filter, or the board is gone.
                    }
                    if column.sieve.try_get_untracked().is_some_and(|it| it != sieve) {
                        column.sieve.try_set(sieve.clone());
                        leptos::task::tick().await;
                        pace.rest_a_frame().await;
                    }
                }
            });
        });
    }
}

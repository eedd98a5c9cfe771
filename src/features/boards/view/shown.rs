//! What is seen in the columns of a board: the cards that come through its filter, column by column.
//!
//! Another filter is handed to one column after the other, with the browser drawing between them where there are many
//! cards: those in sight come first. Where the board is grouped or cut in lanes, each list says once a change which of its
//! cards belong where, and the columns are put together from that.
//!
//! **Invariant:** a column shows what came through one filter as a whole, the newest or the one before.

use std::{rc::Rc, sync::Arc};

use crate::ui::prelude::*;

use super::by_list::{Alike, by_list};
use crate::{
    domain::{board::Board, id::Id, workspace::children::Slot},
    features::{
        boards::lens::{
            Grouping,
            cell::Cell,
            columns::Column,
            layout::{Cut, Laid, Share},
            sieve::Sieve,
        },
        fields::known::Fields,
    },
    session::{Scope, Session},
    ui::{pace::Pace, virtual_list::ListHandle},
};

/// A column that is on the board.
#[derive(Clone, Copy)]
struct Standing {
    cell: Cell,
    rows: ListHandle<Slot>,
    /// The filter it has been handed, where it is not given its cards by the board as a whole.
    sieve: Option<RwSignal<Sieve>>,
    keys: Memo<Arc<[Slot]>>,
}

/// What is seen in the columns of one board.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    session: Session,
    sieve: Memo<Sieve>,
    standing: StoredValue<Vec<Standing>>,
    /// The rows of the table, while the cards are one.
    table: StoredValue<Option<Memo<Arc<[Slot]>>>>,
    laid: Memo<Alike<Laid>>,
    /// How many cards are seen in each column, or in the table.
    counts: RwSignal<Vec<(Option<Column>, usize)>>,
}

/// What is asked of the lists where the board is not just its lists.
#[derive(Clone, PartialEq)]
struct Asked {
    cut: Cut,
    sieve: Sieve,
    fields: Rc<Fields>,
}

/// How a board is looked at, as far as it says which cards stand where.
#[derive(Clone, Copy)]
pub(super) struct Ways {
    /// Which cards are seen.
    pub sieve: Memo<Sieve>,
    /// What the columns are.
    pub grouping: Memo<Grouping>,
    /// What it is cut by across.
    pub across: Memo<Option<Grouping>>,
    /// The fields, for what lanes add up to.
    pub fields: Memo<Rc<Fields>>,
}

impl Shown {
    /// Nothing yet; columns come by [`stand`](Shown::stand).
    pub fn new(session: Session, board: Id<Board>, ways: Ways) -> Shown {
        let Ways { sieve, grouping, across, fields } = ways;
        let cut = Memo::new(move |_| {
            let (by, across) = (grouping.get(), across.get());
            let is_cut = by != Grouping::List || across.is_some();
            let scopes = [Scope::Board(board), Scope::Shop];
            is_cut.then(|| session.watch(&scopes, |ws| Cut::of(ws, board, by, across)))
        });
        let asked = Memo::new(move |_| {
            let cut = cut.get()?;
            Some(Asked { cut, sieve: sieve.get(), fields: fields.get() })
        });
        let told = by_list(session, board, asked, |ws, _, list, asked| match asked {
            Some(it) => it.cut.share(ws, list, &it.sieve, &it.fields),
            None => Share::default(),
        });
        let laid = Memo::new(move |_| {
            let told = told.get().0;
            let shares: Vec<&Share> = told.said.iter().map(|it| &**it).collect();
            Alike(Rc::new(told.asked.as_ref().map(|it| it.cut.join(&shares)).unwrap_or_default()))
        });
        let shown = Shown {
            session,
            sieve,
            standing: StoredValue::new(vec![]),
            table: StoredValue::new(None),
            laid,
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
            _ => self.laid(|it| it.cards(column.into())),
        });
        self.standing
            .update_value(|it| it.push(Standing { cell: column.into(), rows, sieve: Some(sieve), keys }));
        self.leave(column.into());
        self.tell(Some(column), Signal::derive(move || keys.with(|it| it.len())));
        keys
    }

    /// Lets the table stand on the board as long as the component lives.
    pub fn stand_table(self, rows: Memo<Arc<[Slot]>>) {
        self.table.set_value(Some(rows));
        self.tell(None, Signal::derive(move || rows.with(|it| it.len())));
        on_cleanup(move || _ = self.table.try_set_value(None));
    }

    /// Lets a cell stand with rows of its own making. What is in it is counted by its column.
    pub fn stand_with(self, cell: Cell, rows: ListHandle<Slot>, keys: Memo<Arc<[Slot]>>) {
        self.standing.update_value(|it| it.push(Standing { cell, rows, sieve: None, keys }));
        self.leave(cell);
    }

    fn leave(self, cell: Cell) {
        on_cleanup(move || _ = self.standing.try_update_value(|it| it.retain(|it| it.cell != cell)));
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
        self.laid.track();
    }

    /// Which cards stand where; to be asked only where the board is grouped or cut.
    pub fn laid<T>(self, look: impl FnOnce(&Laid) -> T) -> T {
        self.laid.with(|it| look(&it.0))
    }

    /// How many cards are seen in a column; who asks hears of it.
    pub fn count(self, column: Column) -> usize {
        self.counts.with(|it| it.iter().find(|it| it.0 == Some(column)).map_or(0, |it| it.1))
    }

    /// How many cards are seen; a card in two columns counts twice.
    pub fn all(self) -> usize {
        self.counts.with(|it| it.iter().map(|it| it.1).sum())
    }

    /// The rows of a cell, whether or not it is drawn, or of the table.
    pub fn keys(self, seen: impl Into<Option<Cell>>) -> Arc<[Slot]> {
        let Some(cell) = seen.into() else {
            return self.table.get_value().map_or_else(|| [].into(), |it| it.get_untracked());
        };
        match self.standing(cell) {
            Some(standing) => standing.keys.get_untracked(),
            None => self.laid.with_untracked(|it| it.0.cards(cell)),
        }
    }

    /// The list that shows a cell, where it is drawn.
    pub fn rows(self, cell: Cell) -> Option<ListHandle<Slot>> {
        self.standing(cell).map(|it| it.rows)
    }

    fn standing(self, cell: Cell) -> Option<Standing> {
        self.standing.with_value(|it| it.iter().find(|it| it.cell == cell).copied())
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
                    let Some(own) = column.sieve else { continue };
                    if own.try_get_untracked().is_some_and(|it| it != sieve) {
                        own.try_set(sieve.clone());
                        leptos::task::tick().await;
                        pace.rest_a_frame().await;
                    }
                }
            });
        });
    }
}

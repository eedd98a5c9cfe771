//! Which page, which board, which card is open: the part of the address after `#`.
//!
//! A hash works on every static host and in every sub-folder, and back and forward come for free.
//!
//! **Invariant:** writing and reading are inverse; an address that says nothing sensible is the first page.

use std::{fmt, str::FromStr};

use crate::ui::prelude::*;

use crate::domain::{board::Board, card::Card, id::Id};

/// A place in the app that has an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Route {
    /// All boards.
    #[default]
    Home,
    /// One board.
    Board(Id<Board>),
    /// A card, open over its board.
    Card(Id<Board>, Id<Card>),
    /// 回收站 and 归档.
    Trash,
    /// Settings, 数据保险 first.
    Settings,
    /// Settings, where the shop says by which words titles are read.
    TitleWords,
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Home => write!(f, "#/"),
            Route::Board(board) => write!(f, "#/board/{board}"),
            Route::Card(board, card) => write!(f, "#/board/{board}/card/{card}"),
            Route::Trash => write!(f, "#/trash"),
            Route::Settings => write!(f, "#/settings"),
            Route::TitleWords => write!(f, "#/settings/titles"),
        }
    }
}

impl FromStr for Route {
    type Err = std::convert::Infallible;

    fn from_str(hash: &str) -> Result<Self, Self::Err> {
        let parts: Vec<_> = hash.trim_start_matches('#').split('/').filter(|it| !it.is_empty()).collect();
        Ok(match parts.as_slice() {
            ["board", board] => board.parse().map_or(Route::Home, Route::Board),
            ["board", board, "card", card] => match (board.parse(), card.parse()) {
                (Ok(board), Ok(card)) => Route::Card(board, card),
                (Ok(board), _) => Route::Board(board),
                _ => Route::Home,
            },
            ["trash"] => Route::Trash,
            ["settings"] => Route::Settings,
            ["settings", "titles"] => Route::TitleWords,
            _ => Route::Home,
        })
    }
}

impl Route {
    /// The board that is open.
    pub fn board(self) -> Option<Id<Board>> {
        match self {
            Route::Board(board) | Route::Card(board, _) => Some(board),
            _ => None,
        }
    }

    /// The address as it stands in the browser now.
    pub fn current() -> Route {
        let hash = window().location().hash().unwrap_or_default();
        hash.parse().unwrap_or_default()
    }

    /// Goes there; the way back is the browser's.
    pub fn go(self) {
        // The only failure the platform knows here is a malformed URL, which `Display` can not make.
        let _ = window().location().set_hash(&self.to_string()[1..]);
    }

    /// Goes there in place of the present address: for what should not be gone back to.
    pub fn replace(self) {
        let _ = window().location().replace(&self.to_string());
    }
}

/// Where the person is; follows the address. Provided once by the app.
#[derive(Clone, Copy)]
pub struct CurrentRoute(pub Memo<Route>);

/// Where the person is.
pub fn use_route() -> Memo<Route> {
    expect_context::<CurrentRoute>().0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::RecordId;

    #[test]
    fn addresses_are_read_as_written() {
        let (board, card) = (Id::of(RecordId(5)), Id::of(RecordId(6)));
        for route in [
            Route::Home,
            Route::Board(board),
            Route::Card(board, card),
            Route::Trash,
            Route::Settings,
            Route::TitleWords,
        ] {
            assert_eq!(route.to_string().parse(), Ok(route));
        }
    }

    #[test]
    fn what_says_nothing_is_the_first_page() {
        for hash in ["", "#", "#/board", "#/board/x", "#/nowhere/at/all", "#/board/__proto__0000/card/1"] {
            assert_eq!(hash.parse(), Ok(Route::Home), "{hash}");
        }
    }
}

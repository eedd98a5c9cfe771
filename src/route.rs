//! Which page, which board, which card is open, and how it is looked at: the part of the address after `#`.
//!
//! `#/board/…?due=late`: what stands before `?` is the [`Route`], what stands after it is the look, which only the page
//! itself understands. A hash works on every static host and in every sub-folder, and back and forward come for free.
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
    /// 我的任务.
    Mine,
    /// 我派出的.
    Given,
    /// 回收站 and 归档.
    Trash,
    /// Settings, 数据保险 first.
    Settings,
    /// Settings, where the shop says by which words titles are read.
    TitleWords,
    /// Settings, where the shop makes its own fields.
    Fields,
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Home => write!(f, "#/"),
            Route::Board(board) => write!(f, "#/board/{board}"),
            Route::Card(board, card) => write!(f, "#/board/{board}/card/{card}"),
            Route::Mine => write!(f, "#/mine"),
            Route::Given => write!(f, "#/given"),
            Route::Trash => write!(f, "#/trash"),
            Route::Settings => write!(f, "#/settings"),
            Route::TitleWords => write!(f, "#/settings/titles"),
            Route::Fields => write!(f, "#/settings/fields"),
        }
    }
}

impl FromStr for Route {
    type Err = std::convert::Infallible;

    fn from_str(hash: &str) -> Result<Self, Self::Err> {
        let (place, _) = parted(hash);
        let parts: Vec<_> = place.trim_start_matches('#').split('/').filter(|it| !it.is_empty()).collect();
        Ok(match parts.as_slice() {
            ["board", board] => board.parse().map_or(Route::Home, Route::Board),
            ["board", board, "card", card] => match (board.parse(), card.parse()) {
                (Ok(board), Ok(card)) => Route::Card(board, card),
                (Ok(board), _) => Route::Board(board),
                _ => Route::Home,
            },
            ["mine"] => Route::Mine,
            ["given"] => Route::Given,
            ["trash"] => Route::Trash,
            ["settings"] => Route::Settings,
            ["settings", "titles"] => Route::TitleWords,
            ["settings", "fields"] => Route::Fields,
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
        current_address().parse().unwrap_or_default()
    }

    /// Goes there; the way back is the browser's. On the same board it is looked at as before.
    pub fn go(self) {
        let now = current_address();
        let same = self.board().is_some() && self.board() == now.parse::<Route>().unwrap_or_default().board();
        let to = self.seen_by(if same { parted(&now).1 } else { "" });
        // The only failure the platform knows here is a malformed URL, which `Display` can not make.
        let _ = window().location().set_hash(&to[1..]);
    }

    /// The address of the place, looked at like this.
    pub fn seen_by(self, look: &str) -> String {
        if look.is_empty() { self.to_string() } else { format!("{self}?{look}") }
    }

    /// Goes there in place of the present address: for what should not be gone back to.
    pub fn replace(self) {
        let _ = window().location().replace(&self.to_string());
    }
}

/// The part of the address after `#`, with it.
pub fn current_address() -> String {
    window().location().hash().unwrap_or_default()
}

/// Looks at the open page in another way. It takes the place of the present address: a filter is changed letter by
/// letter, and nobody wants to go back through that.
pub fn look_by(look: &str) {
    _ = window().location().replace(&Route::current().seen_by(look));
}

/// The place and the look of an address.
fn parted(hash: &str) -> (&str, &str) {
    hash.split_once('?').unwrap_or((hash, ""))
}

/// How the open page is looked at, as the address says it; follows the address. Provided once by the app.
#[derive(Clone, Copy)]
pub struct CurrentLook(pub Memo<String>);

impl CurrentLook {
    /// What an address says.
    pub fn of(hash: &str) -> String {
        parted(hash).1.to_owned()
    }
}

/// How the open page is looked at.
pub fn use_look() -> Memo<String> {
    expect_context::<CurrentLook>().0
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
        let pages = [
            Route::Home,
            Route::Mine,
            Route::Given,
            Route::Trash,
            Route::Settings,
            Route::TitleWords,
            Route::Fields,
        ];
        for route in pages.into_iter().chain([Route::Board(board), Route::Card(board, card)]) {
            assert_eq!(route.to_string().parse(), Ok(route));
            let seen = route.seen_by("q=a%2Fb&due=late");
            assert_eq!((seen.parse(), CurrentLook::of(&seen).as_str()), (Ok(route), "q=a%2Fb&due=late"));
            assert_eq!(
                (route.seen_by(""), CurrentLook::of(&route.to_string())),
                (route.to_string(), String::new())
            );
        }
    }

    #[test]
    fn what_says_nothing_is_the_first_page() {
        for hash in ["", "#", "#/board", "#/board/x", "#/nowhere/at/all", "#/board/__proto__0000/card/1"] {
            assert_eq!(hash.parse(), Ok(Route::Home), "{hash}");
        }
    }
}

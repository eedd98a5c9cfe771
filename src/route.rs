//! Which page, which board, which card is open, and how it is looked at: the part of the address after `#`.
//!
//! `#/board/…?due=late`: what stands before `?` is the [`Route`], what stands after it is the look, which only the page
//! itself understands. A hash works on every static host and in every sub-folder, and back and forward come for free.
//!
//! **Invariant:** writing and reading are inverse; an address that says nothing sensible is the first page.

use std::{fmt, str::FromStr};

use crate::ui::prelude::*;
use leptos::ev;

use crate::domain::{
    board::{Board, Comment, Member},
    card::Card,
    id::Id,
    note::Note,
};

/// How the browser remembers of an address that it was opened over the board, or the page, before it.
const OVER_ITS_BOARD: &str = "over its board";

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
    /// Something that was said about a card, which is open over its board.
    Said(Id<Board>, Id<Card>, Id<Comment>),
    /// 讨论 of a board, open over it, perhaps at something that was said.
    Talk(Id<Board>, Option<Id<Comment>>),
    /// 我的任务.
    Mine,
    /// 我派出的.
    Given,
    /// @我的.
    Inbox,
    /// 动态.
    News,
    /// 通讯录.
    People,
    /// Somebody, open over 通讯录.
    Person(Id<Member>),
    /// 知识库.
    Notes,
    /// A note, in 知识库.
    Note(Id<Note>),
    /// 新人必读, in 知识库.
    Newcomers,
    /// 话术.
    Scripts,
    /// 回收站 and 归档.
    Trash,
    /// Settings, 数据保险 first.
    Settings,
    /// Settings, where the shop says by which words titles are read.
    TitleWords,
    /// Settings, where the shop makes its own fields.
    Fields,
    /// Settings, where 卡片模板 are listed.
    CardTemplates,
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Home => write!(f, "#/"),
            Route::Board(board) => write!(f, "#/board/{board}"),
            Route::Card(board, card) => write!(f, "#/board/{board}/card/{card}"),
            Route::Said(board, card, comment) => write!(f, "#/board/{board}/card/{card}/said/{comment}"),
            Route::Talk(board, None) => write!(f, "#/board/{board}/talk"),
            Route::Talk(board, Some(comment)) => write!(f, "#/board/{board}/talk/{comment}"),
            Route::Mine => write!(f, "#/mine"),
            Route::Given => write!(f, "#/given"),
            Route::Inbox => write!(f, "#/inbox"),
            Route::News => write!(f, "#/news"),
            Route::People => write!(f, "#/people"),
            Route::Person(member) => write!(f, "#/people/{member}"),
            Route::Notes => write!(f, "#/notes"),
            Route::Note(note) => write!(f, "#/note/{note}"),
            Route::Newcomers => write!(f, "#/notes/newcomers"),
            Route::Scripts => write!(f, "#/scripts"),
            Route::Trash => write!(f, "#/trash"),
            Route::Settings => write!(f, "#/settings"),
            Route::TitleWords => write!(f, "#/settings/titles"),
            Route::Fields => write!(f, "#/settings/fields"),
            Route::CardTemplates => write!(f, "#/settings/templates"),
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
            ["board", board, "card", card, "said", comment] => {
                match (board.parse(), card.parse(), comment.parse()) {
                    (Ok(board), Ok(card), Ok(comment)) => Route::Said(board, card, comment),
                    (Ok(board), Ok(card), _) => Route::Card(board, card),
                    (Ok(board), ..) => Route::Board(board),
                    _ => Route::Home,
                }
            }
            ["board", board, "talk"] => board.parse().map_or(Route::Home, |it| Route::Talk(it, None)),
            ["board", board, "talk", comment] => {
                board.parse().map_or(Route::Home, |it| Route::Talk(it, comment.parse().ok()))
            }
            ["mine"] => Route::Mine,
            ["given"] => Route::Given,
            ["inbox"] => Route::Inbox,
            ["news"] => Route::News,
            ["people"] => Route::People,
            ["people", member] => member.parse().map_or(Route::People, Route::Person),
            ["notes"] => Route::Notes,
            ["notes", "newcomers"] => Route::Newcomers,
            ["scripts"] => Route::Scripts,
            ["note", note] => note.parse().map_or(Route::Notes, Route::Note),
            ["trash"] => Route::Trash,
            ["settings"] => Route::Settings,
            ["settings", "titles"] => Route::TitleWords,
            ["settings", "fields"] => Route::Fields,
            ["settings", "templates"] => Route::CardTemplates,
            _ => Route::Home,
        })
    }
}

impl Route {
    /// The board that is open.
    pub fn board(self) -> Option<Id<Board>> {
        match self {
            Route::Board(board) | Route::Card(board, _) | Route::Said(board, ..) | Route::Talk(board, _) => {
                Some(board)
            }
            _ => None,
        }
    }

    /// The card that is open.
    pub fn card(self) -> Option<Id<Card>> {
        match self {
            Route::Card(_, card) | Route::Said(_, card, _) => Some(card),
            _ => None,
        }
    }

    /// What was said that one comes to see.
    pub fn comment(self) -> Option<Id<Comment>> {
        match self {
            Route::Said(.., comment) => Some(comment),
            Route::Talk(_, comment) => comment,
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
        let lies_over = match (self, Route::current()) {
            (Route::Card(..) | Route::Said(..) | Route::Talk(..), from) => {
                same && matches!(from, Route::Board(_)) || from.lists_cards()
            }
            (Route::Person(_), from) => from == Route::People,
            _ => false,
        };
        // The only failure the platform knows here is a malformed URL, which `Display` can not make.
        let _ = window().location().set_hash(&to[1..]);
        if lies_over && let Ok(history) = window().history() {
            _ = history.replace_state(&OVER_ITS_BOARD.into(), "");
        }
    }

    /// Goes there by a press on its link, so that closing it leads back; a press that wants another window gets one.
    pub fn follow(self, press: &ev::MouseEvent) {
        if press.ctrl_key() || press.meta_key() || press.shift_key() {
            return;
        }
        press.prevent_default();
        self.go();
    }

    /// A page of cards of all boards.
    fn lists_cards(self) -> bool {
        matches!(self, Route::Mine | Route::Given | Route::Inbox | Route::News)
    }

    /// Leaves what lies over this place, for it: back, when one came from there, so that the browser's way back does not
    /// lead to what was closed.
    pub fn return_to(self) {
        let history = window().history().ok();
        let came_from =
            history.as_ref().and_then(|it| it.state().ok()).is_some_and(|it| it == OVER_ITS_BOARD);
        match history.filter(|_| came_from) {
            Some(history) => _ = history.back(),
            None => _ = window().location().replace(&self.seen_by(parted(&current_address()).1)),
        }
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
            Route::Inbox,
            Route::News,
            Route::People,
            Route::Person(Id::of(RecordId(7))),
            Route::Trash,
            Route::Settings,
            Route::TitleWords,
            Route::Fields,
            Route::CardTemplates,
        ];
        let comment = Id::of(RecordId(8));
        let over = [
            Route::Board(board),
            Route::Card(board, card),
            Route::Said(board, card, comment),
            Route::Talk(board, None),
            Route::Talk(board, Some(comment)),
        ];
        for route in pages.into_iter().chain(over) {
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

//! Filters among the words: 负责人:小李 标签:急 看板:双十一 截止:今天|逾期 平台:京东, and what can be said next.
//!
//! A colon, of whatever width, after a key that is known makes a filter; anything else is a word to look for. What is said
//! after it stands for everything whose name has it, or sounds so; one name that is just this stands for itself alone.
//!
//! **Invariant:** filters widen within one key and narrow each other; one that means nothing lets nothing through.

use std::sync::Arc;

use super::{fold::fold, pinyin::Pinyin, query::Query};
use crate::{
    domain::{
        board::{Board, Choice, Field, Label, List, Member},
        card::Card,
        id::{Id, RecordId},
        record::Typed,
        workspace::{Workspace, children::Slot},
    },
    features::boards::{
        lens::{
            filter::{Filter, Part, Whose},
            sieve::Sieve,
        },
        queries::{boards, lists, person},
    },
};

/// So many names are offered.
const MOST_OFFERS: usize = 8;

/// What a key is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum About {
    /// 负责人.
    Owner,
    /// 标签.
    Label,
    /// 看板.
    Board,
    /// 列表.
    List,
    /// 截止.
    Due,
    /// 状态.
    State,
    /// A choice field of the shop, such as 平台.
    Field(Id<Field>),
}

/// What a name after a key stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meant {
    /// Part of a filter.
    Part(Part),
    /// A board.
    Board(Id<Board>),
    /// A list.
    List(Id<List>),
}

/// The words of the language for keys, and for what has no record of its own.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Vocabulary {
    /// What the keys are called.
    pub keys: Vec<(About, String)>,
    /// Words such as 今天, 我, 没有.
    pub fixed: Vec<(About, &'static str, Part)>,
}

impl Vocabulary {
    /// The keys that may come next, and what is typed once one is chosen: those that begin with what is written, all of
    /// them before anything is.
    pub fn next_keys(&self, typed: &str) -> Vec<(String, String)> {
        let last = tokens(typed).last().filter(|_| !typed.ends_with(char::is_whitespace));
        let (at, begun) = last.map_or((typed.len(), String::new()), |it| (it.0, plain(it.1)));
        let fitting = self.keys.iter().map(|it| &it.1).filter(|it| plain(it).starts_with(&begun));
        fitting.map(|it| (it.clone(), format!("{}{it}:", &typed[..at]))).collect()
    }

    /// A filter as it is typed, with room for what comes after.
    pub fn written(&self, about: About, name: &str) -> String {
        let key = self.keys.iter().find(|it| it.0 == about).map_or("", |it| &it.1);
        format!("{key}:{} ", unbroken(name))
    }
}

/// What was asked for.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Asked {
    /// The words to look for.
    pub words: String,
    /// What the filters mean.
    pub sift: Sift,
    /// The filter at the end, still being written: its key, what is said of it, and where that begins in the typed text.
    pub open: Option<(About, String, usize)>,
    /// There is a filter.
    pub filters: bool,
}

/// What filters let through.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Sift {
    sieve: Sieve,
    boards: Option<Vec<Id<Board>>>,
    lists: Option<Vec<Id<List>>>,
    /// A filter means nothing that there is.
    nothing: bool,
}

impl Sift {
    /// Whether the card in a slot comes through.
    pub fn passes(&self, ws: &Workspace, slot: Slot) -> bool {
        if self.sieve.is_open() && self.boards.is_none() && self.lists.is_none() {
            return !self.nothing;
        }
        let Some(card) = ws.in_slot(slot).and_then(|it| Card::in_data(&it.data)) else { return false };
        let list = card.place.as_ref().map(|it| it.parent);
        let in_list = self.lists.as_ref().is_none_or(|it| list.is_some_and(|list| it.contains(&list)));
        let on_board = self.boards.as_ref().is_none_or(|boards| {
            let place = list.and_then(|it| ws.get(it)).and_then(|it| it.place.as_ref());
            place.is_some_and(|it| boards.contains(&it.parent))
        });
        !self.nothing && in_list && on_board && self.sieve.passes(ws, card, &mut vec![])
    }
}

/// Who asks, when, and in which words.
pub struct Asker<'a> {
    /// The words.
    pub vocabulary: &'a Vocabulary,
    /// Who.
    pub me: Id<Member>,
    /// The day.
    pub today: time::Date,
    /// The readings, once they are there.
    pub pinyin: Option<&'a Arc<Pinyin>>,
}

impl Asker<'_> {
    /// Reads what was typed.
    pub fn read(&self, ws: &Workspace, typed: &str) -> Asked {
        let mut asked = Asked::default();
        let mut filter = Filter::default();
        let mut waits = None;
        for (start, token) in tokens(typed) {
            let parted = token.char_indices().find(|it| matches!(it.1, ':' | '：'));
            let key =
                parted.and_then(|(at, colon)| Some((self.key(ws, &token[..at])?, at + colon.len_utf8())));
            let (about, said, at) = match (key, waits.take()) {
                (Some((about, at)), _) => (about, &token[at..], start + at),
                (None, Some(about)) => (about, token, start),
                (None, None) => {
                    asked.words.push_str(token);
                    asked.words.push(' ');
                    asked.open = None;
                    continue;
                }
            };
            asked.filters = true;
            if said.is_empty() {
                waits = Some(about);
            } else {
                self.narrow(ws, about, said, &mut filter, &mut asked.sift);
            }
            let last = said.char_indices().rev().find(|it| BETWEEN.contains(&it.1));
            let last = last.map_or(0, |it| it.0 + it.1.len_utf8());
            asked.open = Some((about, said[last..].to_owned(), at + last));
        }
        if waits.is_none() && typed.ends_with(char::is_whitespace) {
            asked.open = None;
        }
        asked.sift.sieve = Sieve::of(ws, &filter, self.me, self.today);
        asked
    }

    /// The names that what is being said may become, and what is typed once one is chosen.
    pub fn offers(&self, ws: &Workspace, typed: &str, asked: &Asked) -> Vec<(String, String)> {
        let Some((about, said, at)) = &asked.open else { return vec![] };
        let mut names: Vec<String> = vec![];
        for (name, _) in self.fitting(ws, *about, said) {
            if !names.contains(&name) && names.len() < MOST_OFFERS {
                names.push(name);
            }
        }
        if let [only] = &names[..]
            && plain(only) == plain(said)
        {
            return vec![];
        }
        let written = |name: String| {
            let typed = format!("{}{} ", &typed[..*at], unbroken(&name));
            (name, typed)
        };
        names.into_iter().map(written).collect()
    }

    fn key(&self, ws: &Workspace, word: &str) -> Option<About> {
        let word = plain(word);
        let known = self.vocabulary.keys.iter().find(|it| plain(&it.1) == word).map(|it| it.0);
        known.or_else(|| {
            let mut fields = ws.children::<Field>(RecordId::SHOP);
            fields.find(|it| !word.is_empty() && plain(&it.1.name) == word).map(|it| About::Field(it.0))
        })
    }

    /// Everything a key can be followed by.
    fn names(&self, ws: &Workspace, about: About) -> Vec<(String, Meant)> {
        let fixed = self.vocabulary.fixed.iter().filter(|it| it.0 == about);
        let mut names: Vec<_> = fixed.map(|it| (it.1.to_owned(), Meant::Part(it.2))).collect();
        match about {
            About::Owner => {
                let people = ws.children::<Member>(RecordId::SHOP).filter(|it| person(ws, it.0) == it.0);
                names.extend(
                    people.map(|(id, it)| (it.name.clone(), Meant::Part(Part::Owner(Whose::Of(id))))),
                );
            }
            About::Label => {
                let labels = boards(ws).into_iter().flat_map(|it| ws.children::<Label>(it.0.any()));
                names.extend(labels.map(|(id, it)| (it.name.clone(), Meant::Part(Part::Label(Some(id))))));
            }
            About::Board => names.extend(boards(ws).into_iter().map(|(id, name)| (name, Meant::Board(id)))),
            About::List => {
                let all = boards(ws).into_iter().flat_map(|it| lists(ws, it.0));
                names.extend(all.filter_map(|it| Some((ws.get(it)?.name.clone(), Meant::List(it)))));
            }
            About::Field(field) => names.extend(
                ws.children::<Choice>(field.any())
                    .map(|(id, it)| (it.name.clone(), Meant::Part(Part::Choice(field, Some(id))))),
            ),
            About::Due | About::State => {}
        }
        names
    }

    /// Those of them that what is said may mean.
    fn fitting(&self, ws: &Workspace, about: About, said: &str) -> Vec<(String, Meant)> {
        let mut names = self.names(ws, about);
        let said = plain(said);
        if names.iter().any(|it| plain(&it.0) == said) {
            names.retain(|it| plain(&it.0) == said);
        } else if let Some(query) = Query::of(&said, self.pinyin) {
            names.retain(|it| query.fits(plain(&it.0).as_bytes()));
        }
        names
    }

    fn narrow(&self, ws: &Workspace, about: About, said: &str, filter: &mut Filter, sift: &mut Sift) {
        let said = said.split(BETWEEN).filter(|it| !it.is_empty());
        let meant: Vec<_> = said.flat_map(|it| self.fitting(ws, about, it)).map(|it| it.1).collect();
        sift.nothing |= meant.is_empty();
        for it in meant {
            match it {
                Meant::Part(part) => filter.set(part, true),
                Meant::Board(board) => sift.boards.get_or_insert_default().push(board),
                Meant::List(list) => sift.lists.get_or_insert_default().push(list),
            }
        }
    }
}

/// What stands between several things said of one key.
const BETWEEN: [char; 5] = ['|', '｜', ',', '，', '、'];

/// The words of a text, and where they begin.
fn tokens(typed: &str) -> impl Iterator<Item = (usize, &str)> {
    typed.split_whitespace().map(|it| (it.as_ptr() as usize - typed.as_ptr() as usize, it))
}

/// A name without spaces: they would end the filter.
fn unbroken(name: &str) -> String {
    name.split_whitespace().collect()
}

/// Without case, width and spaces.
fn plain(text: &str) -> String {
    let mut folded = vec![];
    fold(text, &mut folded);
    folded.retain(|it| *it != b' ');
    String::from_utf8(folded).unwrap_or_default()
}

#[cfg(test)]
mod tests;

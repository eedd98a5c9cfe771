//! The shop's tables of words: what it added and what every shop begins with, less what it took out.
//!
//! What every shop begins with is not written anywhere until the shop says something of it.

use crate::domain::{
    board::{Alias, Board, Choice, Label, Member},
    id::{Id, RecordId},
    naming::{
        Lexicon, Meaning,
        shipped::{self, Table},
    },
    workspace::Workspace,
};
use crate::features::boards::queries::{has_left, person};

/// One thing of a table, and the words for it.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// The choice.
    pub choice: Id<Choice>,
    /// Its name.
    pub name: String,
    /// Other words for it.
    pub words: Vec<(Id<Alias>, String)>,
}

/// What a table holds: first what the shop has, then what it could have.
pub fn entries(ws: &Workspace, table: &Table) -> Vec<Entry> {
    let own = ws.children::<Choice>(table.field.any());
    let mut entries: Vec<Entry> = own
        .map(|(choice, it)| {
            let words = ws.children::<Alias>(choice.any()).map(|it| (it.0, it.1.name.clone()));
            Entry { choice, name: it.name.clone(), words: words.collect() }
        })
        .collect();
    for (name, words) in table.choices {
        let shipped = shipped::choice(table, name);
        let same = |it: &Entry| it.choice == shipped || it.name == *name;
        let place = match entries.iter().position(same) {
            Some(place) => place,
            // The shop has it no more.
            None if ws.get(shipped).is_some() => continue,
            None => {
                entries.push(Entry { choice: shipped, name: (*name).to_owned(), words: vec![] });
                entries.len() - 1
            }
        };
        let choice = entries[place].choice;
        let unsaid =
            words.iter().map(|it| (shipped::alias(choice, it), *it)).filter(|it| ws.get(it.0).is_none());
        entries[place].words.extend(unsaid.map(|(alias, word)| (alias, word.to_owned())));
    }
    entries
}

/// The words of the shop, and the labels of a board.
pub fn lexicon(ws: &Workspace, board: Option<Id<Board>>) -> Lexicon {
    let tables = shipped::TABLES.iter().map(|table| (table.meaning, entries(ws, table)));
    let tables: Vec<_> = tables.collect();
    let choices = tables.iter().flat_map(|(meaning, entries)| {
        entries.iter().flat_map(move |it| {
            let words = it.words.iter().map(|it| it.1.as_str());
            std::iter::once(it.name.as_str()).chain(words).map(move |word| (meaning(it.choice), word))
        })
    });
    let others = shipped::OTHER_THINGS.iter().map(|it| (Meaning::Nothing, *it));
    // Also by what they were called on another device of theirs; who left is given nothing any more.
    let people = ws.children::<Member>(RecordId::SHOP).filter(|it| !has_left(ws, it.0));
    let people = people.map(|(member, it)| (Meaning::Person(person(ws, member)), it.name.as_str()));
    let labels = board.into_iter().flat_map(|it| ws.children::<Label>(it.any()));
    let labels = labels.map(|(label, it)| (Meaning::Label(label), it.name.as_str()));
    Lexicon::of(choices.chain(others).chain(people).chain(labels))
}

/// The table whose choices a record is one of, when it is one that nobody has written down yet.
pub(super) fn unwritten(ws: &Workspace, choice: Id<Choice>) -> Option<(&'static Table, &'static str)> {
    if ws.get(choice).is_some() {
        return None;
    }
    shipped::TABLES.iter().find_map(|table| {
        let name = table.choices.iter().find(|it| shipped::choice(table, it.0) == choice)?.0;
        Some((table, name))
    })
}

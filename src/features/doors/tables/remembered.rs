//! What columns of a source were, for the next time: kept on this device as one line for each source.
//!
//! A source is known by the names of its columns, in whatever order.
//!
//! **Invariant:** losing it costs a person a few choices, and no work; what does not read is a source that is not known.

use super::{
    columns::{Mapping, Target},
    headers::plain_header,
};
use crate::domain::{id::RecordId, order};

/// So many sources are kept, the newest first.
const MOST: usize = 24;

/// The columns by name, and by what the source is known.
fn source(headers: &[String]) -> (RecordId, Vec<usize>) {
    let names: Vec<String> = headers.iter().map(|it| plain_header(it)).collect();
    let mut order: Vec<usize> = (0..names.len()).collect();
    order::sort_by_key(&mut order, |at| &names[*at]);
    let sorted: Vec<&str> = order.iter().map(|at| names[*at].as_str()).collect();
    (RecordId::derived(&sorted.join("\n")), order)
}

/// What the columns of a source were the last time.
pub fn recall(kept: &str, headers: &[String]) -> Option<Mapping> {
    let (source, order) = source(headers);
    let source = source.to_string();
    let said = kept.lines().find_map(|it| it.strip_prefix(&source)?.strip_prefix(' '))?;
    let words: Vec<&str> = said.split(' ').collect();
    if words.len() != order.len() {
        return None;
    }
    let mut targets = vec![Target::Leave; order.len()];
    let mut key = None;
    for (word, at) in words.into_iter().zip(order) {
        targets[at] = target(word.trim_end_matches('*'))?;
        if word.ends_with('*') {
            key = Some(at);
        }
    }
    Some(Mapping::of(targets, key))
}

/// The same with what the columns of a source are now.
pub fn keep(kept: &str, headers: &[String], mapping: &Mapping) -> String {
    let (source, order) = source(headers);
    let source = source.to_string();
    let word = |at: &usize| {
        let sign = if mapping.key() == Some(*at) { "*" } else { "" };
        format!("{}{sign}", mapping.targets().get(*at).map_or("-".to_owned(), |it| word(*it)))
    };
    let said: Vec<String> = order.iter().map(word).collect();
    let others = kept.lines().filter(|it| !it.starts_with(&source)).take(MOST - 1);
    let mut lines = vec![format!("{source} {}", said.join(" "))];
    lines.extend(others.map(str::to_owned));
    lines.join("\n")
}

const WORDS: [(Target, &str); 11] = [
    (Target::Leave, "-"),
    (Target::Title, "title"),
    (Target::Body, "body"),
    (Target::List, "list"),
    (Target::Owner, "owner"),
    (Target::Start, "start"),
    (Target::Due, "due"),
    (Target::Done, "done"),
    (Target::Labels, "labels"),
    (Target::Card, "card"),
    (Target::NewField, "new"),
];

/// A target as a word, which is also what the choice of it is known by on a page; a field by its id.
pub fn word(target: Target) -> String {
    match target {
        Target::Field(field) => field.to_string(),
        target => WORDS.iter().find(|it| it.0 == target).map_or("-", |it| it.1).to_owned(),
    }
}

/// Reads such a word.
pub fn target(word: &str) -> Option<Target> {
    let known = WORDS.iter().find(|it| it.1 == word).map(|it| it.0);
    known.or_else(|| word.parse().ok().map(Target::Field))
}

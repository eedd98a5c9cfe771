//! The versions of a text, and how one differs from another, line by line.
//!
//! **Invariant:** the lines that stayed and were added, in order, are the new text; those that stayed and went, the old.

use std::borrow::Cow;

use crate::domain::{
    board::Member,
    change::Change,
    id::{Id, RecordId},
    merge::Said,
    order,
    value::{Key, Value},
};

/// A text as somebody wrote it.
#[derive(Clone, PartialEq, Debug)]
pub struct Version {
    /// When, in milliseconds since 1970 by its author's clock.
    pub at: i64,
    /// By whom.
    pub by: Id<Member>,
    /// What it said.
    pub text: String,
    /// What its author had before.
    pub before: String,
}

/// The versions of a text, newest first.
pub fn versions(changes: &[Change], record: RecordId, key: Key) -> Vec<Version> {
    let mut said = Said::of_register(changes, record, key);
    // Two tabs, or a packet and the log, may both bring the same op.
    order::sort_by_key(&mut said, |it| it.name());
    said.dedup_by_key(|it| it.name());
    let text = |it: &Said| match &it.op.value {
        Value::Text(text) => text.clone(),
        _ => String::new(),
    };
    let version = |it: &Said| {
        let before = said.iter().filter(|before| it.covers(**before)).max_by_key(|it| it.standing());
        let (at, by) = (it.change.at, it.change.by);
        Version { at, by, text: text(it), before: before.map(text).unwrap_or_default() }
    };
    let mut versions: Vec<_> = said.iter().map(|it| (it.standing(), version(it))).collect();
    order::sort_by(&mut versions, |a, b| b.0.cmp(&a.0));
    versions.into_iter().map(|it| it.1).filter(|it| it.text != it.before).collect()
}

/// What became of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Line {
    /// It was added.
    Added(String),
    /// It went.
    Dropped(String),
    /// So many lines stayed as they were, of which none is shown.
    Same(usize),
    /// It stayed as it was, and is shown for what is beside it.
    Beside(String),
}

/// Lines that stayed are shown this far from one that did not.
const BESIDE: usize = 1;

/// How `new` differs from `old`.
pub fn differences(old: &str, new: &str) -> Vec<Line> {
    let [old, new] = [old, new].map(ended);
    let patch = diffy::DiffOptions::new().set_context_len(BESIDE).create_patch(&old, &new);
    let (mut lines, mut done) = (vec![], 0);
    let same = |from: usize, to: usize, lines: &mut Vec<Line>| {
        if to > from {
            lines.push(Line::Same(to - from));
        }
    };
    for hunk in patch.hunks() {
        let start = hunk.new_range().start().saturating_sub(usize::from(!hunk.new_range().is_empty()));
        same(done, start, &mut lines);
        for line in hunk.lines() {
            let plain = |it: &str| it.trim_end_matches('\n').to_owned();
            lines.push(match line {
                diffy::Line::Insert(it) => Line::Added(plain(it)),
                diffy::Line::Delete(it) => Line::Dropped(plain(it)),
                diffy::Line::Context(it) => Line::Beside(plain(it)),
            });
        }
        done = start + hunk.new_range().len();
    }
    same(done, new.lines().count(), &mut lines);
    lines
}

/// With a break behind its last line, whether or not it was written with one.
fn ended(text: &str) -> Cow<'_, str> {
    match text.is_empty() || text.ends_with('\n') {
        true => Cow::Borrowed(text),
        false => Cow::Owned(format!("{text}\n")),
    }
}

/// How many lines were added, and how many went.
pub fn counted(lines: &[Line]) -> (usize, usize) {
    let added = lines.iter().filter(|it| matches!(it, Line::Added(_))).count();
    let dropped = lines.iter().filter(|it| matches!(it, Line::Dropped(_))).count();
    (added, dropped)
}

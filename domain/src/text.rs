//! Concurrent texts made one, line by line, against the latest text all of them had seen (rule M8).
//!
//! A pure query over the ops of one register: the same ops give the same answer on every device, and nothing is
//! written. Choosing or editing what is shown is an ordinary change that has seen every version.
//!
//! **Invariant:** no line that anyone wrote is dropped silently: where two changed the same lines, both are shown.

use super::{
    change::is_of_rule,
    merge::{Said, heads},
    order,
    value::Value,
};

/// So many lines are merged; beyond, versions are shown side by side, as comparing them would hold up the page.
const MOST_LINES: usize = 8_000;

/// What several texts come to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Merged {
    /// All that everyone wrote, in one text.
    Clean(String),
    /// Some lines were changed by several: the versions, the shown one first.
    Overlap(Vec<String>),
}

/// Merges the heads of one register, of which `said` are all ops that are here; `None` when it holds no text.
pub fn merge(said: &[Said]) -> Option<Merged> {
    let mut standing: Vec<Said> = said.iter().zip(heads(said)).filter(|it| it.1).map(|it| *it.0).collect();
    order::sort_by(&mut standing, |a, b| b.standing().cmp(&a.standing()));
    // What came twice was said once: joined twice, its new lines would stand there twice.
    standing.dedup_by_key(|it| it.name());
    // The greatest comes first: what rules laid down gives way to it.
    let mut place = 0..;
    standing.retain(|it| place.next() == Some(0) || !is_of_rule(it.change.at));
    let texts: Vec<&str> = standing.iter().map(|it| text_of(*it)).collect::<Option<_>>()?;
    let (first, others) = texts.split_first()?;
    let lines: usize = texts.iter().map(|it| it.lines().count()).sum();
    let base = base(said, &standing);
    let mut clean = (*first).to_owned();
    for other in others {
        let merged = if lines > MOST_LINES { None } else { join(base, &clean, other) };
        match merged {
            Some(merged) => clean = merged,
            None => return Some(Merged::Overlap(versions(&texts))),
        }
    }
    Some(Merged::Clean(clean))
}

/// The latest text that the authors of all `standing` ops had; nothing when they began apart.
fn base<'a>(said: &[Said<'a>], standing: &[Said]) -> &'a str {
    let shared = said.iter().filter(|it| standing.iter().all(|head| head.covers(**it))).copied();
    let shared: Vec<Said> = shared.collect();
    let latest = shared.iter().zip(heads(&shared)).filter(|it| it.1).map(|it| *it.0);
    latest.max_by_key(|it| it.standing()).and_then(text_of).unwrap_or("")
}

fn text_of(said: Said<'_>) -> Option<&str> {
    match &said.op.value {
        Value::Text(text) => Some(text),
        Value::Nothing => Some(""),
        _ => None,
    }
}

fn join(base: &str, mine: &str, theirs: &str) -> Option<String> {
    match (mine == theirs || theirs == base, mine == base) {
        (true, _) => Some(mine.to_owned()),
        (false, true) => Some(theirs.to_owned()),
        (false, false) => diffy::merge(base, mine, theirs).ok(),
    }
}

fn versions(texts: &[&str]) -> Vec<String> {
    let mut versions: Vec<String> = vec![];
    for text in texts {
        if !versions.iter().any(|it| it == text) {
            versions.push((*text).to_owned());
        }
    }
    versions
}

//! What the page of scripts shows, as plain values that compare.

use std::sync::Arc;

use crate::{
    domain::{
        board::Shop,
        id::{Id, RecordId},
        note::{Note, Notebook},
        order,
        workspace::Workspace,
    },
    features::search::{arena::PART, fold::fold, pinyin::Pinyin, query::Query},
};

use super::forbidden;

/// After so many days without a change a script is called 久未更新: half a year, in which prices, rules and carriers change.
const STALE_DAYS: i64 = 180;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// A script as a row shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Script {
    /// Which.
    pub script: Id<Note>,
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: String,
    /// Of which kind, and what that is called.
    pub kind: (Id<Notebook>, String),
    /// How often it was copied, on all devices as far as is known here.
    pub copies: i64,
    /// Nobody has changed it for half a year.
    pub stale: bool,
    /// Words in it that the shop forbids.
    pub forbidden: Vec<String>,
}

/// The kinds of scripts, in order.
pub fn kinds(ws: &Workspace) -> Vec<(Id<Notebook>, String)> {
    let kinds = ws.children::<Notebook>(RecordId::SHOP).filter(|it| it.1.scripts);
    kinds.map(|it| (it.0, it.1.name.clone())).collect()
}

/// Which words the shop forbids, as they are written.
pub fn forbidden_list(ws: &Workspace) -> String {
    ws.get(Id::<Shop>::of(RecordId::SHOP)).map(|it| it.forbidden.clone()).unwrap_or_default()
}

/// The scripts of a kind, or of all, that fit what was typed: as written by kind and title and text, or by the sound of
/// kind and title. Those copied most come first where something is looked for; else they stand as they were put.
pub fn scripts(
    ws: &Workspace,
    kind: Option<Id<Notebook>>,
    typed: &str,
    pinyin: Option<&Arc<Pinyin>>,
    now: i64,
) -> Vec<Script> {
    let (written, heard) = (Query::of(typed, None), Query::of(typed, pinyin));
    let words = forbidden::words(&forbidden_list(ws));
    let mut found = vec![];
    let mut folded = vec![];
    for (id, name) in kinds(ws).into_iter().filter(|it| kind.is_none_or(|kind| it.0 == kind)) {
        for (script, it) in ws.children::<Note>(id.any()) {
            folded.clear();
            fold(&name, &mut folded);
            folded.push(PART);
            fold(&it.title, &mut folded);
            let sounds = heard.as_ref().is_none_or(|it| it.fits(&folded));
            let fits = sounds || {
                folded.push(PART);
                fold(&it.text, &mut folded);
                written.as_ref().is_none_or(|it| it.fits(&folded))
            };
            if fits {
                found.push(row(ws, script, it, (id, &name), &words, now));
            }
        }
    }
    if written.is_some() {
        order::sort_by_key(&mut found, |it| -it.copies);
    }
    found
}

fn row(
    ws: &Workspace,
    script: Id<Note>,
    it: &Note,
    (kind, name): (Id<Notebook>, &str),
    words: &[String],
    now: i64,
) -> Script {
    let written = ws.stamp(script.any(), Note::TEXT.key()).map(|it| it.at);
    let forbidden = match words.is_empty() {
        true => vec![],
        false => forbidden::found(words, &format!("{}\n{}", it.title, it.text))
            .into_iter()
            .map(str::to_owned)
            .collect(),
    };
    Script {
        script,
        title: it.title.clone(),
        text: it.text.clone(),
        kind: (kind, name.to_owned()),
        copies: it.copies.iter().map(|it| it.1.max(0)).fold(0, i64::saturating_add),
        stale: written.is_some_and(|it| now - it > STALE_DAYS * DAY),
        forbidden,
    }
}

/// What was looked for in vain, by the words.
pub fn missed(ws: &Workspace) -> Vec<String> {
    let kinds = ws.children::<Notebook>(RecordId::SHOP).filter(|it| it.1.scripts);
    let mut missed: Vec<String> = kinds.flat_map(|it| it.1.missed.iter().map(|it| it.1.clone())).collect();
    order::sort(&mut missed);
    missed.dedup();
    missed
}

//! What a view can listen to: coarse enough to be few, fine enough that a moved card redraws two lists.
//!
//! **Invariant:** a scope is never announced without a touched register in it; but for the loader's `notify_all`.

use std::collections::HashMap;

use leptos::prelude::*;

use crate::signals::StoredValue;

use crate::domain::{
    board::{Board, List},
    card::Card,
    id::{Id, RecordId},
    link::Link,
    name::Name,
    note::{Note, Notebook},
    workspace::{Touched, Workspace},
};

/// A part of the shop that views listen to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Scope {
    /// Boards, members, fields: what stands in the shop itself.
    Shop,
    /// A board, its lists, labels, lenses and anchors.
    Board(Id<Board>),
    /// A list and everything that its cards show on the board.
    List(Id<List>),
    /// A card with its steps, comments and files.
    Card(Id<Card>),
    /// 知识库: which notebooks and notes there are, what they are called and where they stand; and all of 话术.
    Notes,
    /// A note with its files and what is said about it.
    Note(Id<Note>),
    /// Anything at all.
    Everything,
}

/// Whom a change concerns.
pub(super) type Concerned = Vec<(Scope, ArcTrigger)>;

/// One trigger per scope that somebody listens to.
#[derive(Clone, Copy)]
pub(super) struct Scopes(StoredValue<HashMap<Scope, ArcTrigger>>);

impl Default for Scopes {
    fn default() -> Self {
        Scopes(StoredValue::new(HashMap::new()))
    }
}

impl Scopes {
    pub fn track(&self, scope: Scope) {
        let mut trigger = None;
        self.0.update_value(|it| trigger = Some(it.entry(scope).or_default().clone()));
        trigger.expect("just made").track();
    }

    /// Adds what those listen to whose scopes touched registers lie in, each once.
    pub fn concern(&self, workspace: &Workspace, touched: &[Touched], concerned: &mut Concerned) {
        self.0.with_value(|listened| {
            for_each_scope(workspace, touched, &mut |scope| {
                if concerned.iter().all(|it| it.0 != scope)
                    && let Some(trigger) = listened.get(&scope)
                {
                    concerned.push((scope, trigger.clone()));
                }
            });
        });
    }

    pub fn notify_all(&self) {
        let triggers: Vec<_> = self.0.with_value(|it| it.values().cloned().collect());
        triggers.iter().for_each(ArcTrigger::notify);
    }
}

/// Hands on the scopes that touched registers lie in, some of them often.
fn for_each_scope(workspace: &Workspace, touched: &[Touched], hand: &mut dyn FnMut(Scope)) {
    for it in touched {
        hand(Scope::Everything);
        let stood = workspace.record(it.record).and_then(|it| it.data.place()).map(|it| it.0);
        let parents = [it.from, it.to, stood];
        for parent in parents.into_iter().flatten() {
            scope_of_parent(workspace, it.kind, parent, hand);
        }
        match it.kind {
            Name::LIST => hand(Scope::List(Id::of(it.record))),
            Name::BOARD => hand(Scope::Board(Id::of(it.record))),
            Name::CARD => {
                hand(Scope::Card(Id::of(it.record)));
                if SEEN_AT_OTHER_END.contains(&it.key.name) {
                    let ends = workspace
                        .links(it.record)
                        .flat_map(|(_, it)| [it.place.as_ref().map(|it| it.parent), it.to]);
                    ends.flatten()
                        .filter(|end| end.any() != it.record)
                        .for_each(|end| scopes_of_end(workspace, end.any(), hand));
                }
            }
            Name::STEP
            | Name::COMMENT
            | Name::FILE
            | Name::DISPATCH
            | Name::LABEL
            | Name::LENS
            | Name::ANCHOR
            | Name::OCCURRENCE
            // What one has seen of the talk is the inbox's to follow.
            | Name::GLANCE => {}
            Name::LINK => {
                if let Some(end) = workspace.get(Id::<Link>::of(it.record)).and_then(|it| it.to) {
                    scopes_of_end(workspace, end.any(), hand);
                }
            }
            Name::NOTEBOOK => hand(Scope::Notes),
            Name::NOTE => {
                hand(Scope::Note(Id::of(it.record)));
                if it.key.name != Name::TEXT || is_script(workspace, Id::of(it.record)) {
                    hand(Scope::Notes);
                }
            }
            _ => hand(Scope::Shop),
        }
    }
}

/// A 话术 is short, and read where all of them are listed.
fn is_script(workspace: &Workspace, note: Id<Note>) -> bool {
    let kind =
        workspace.get(note).and_then(|it| it.place.as_ref()).map(|it| Id::<Notebook>::of(it.parent.any()));
    kind.and_then(|it| workspace.get(it)).is_some_and(|it| it.scripts)
}

fn scope_of_parent(workspace: &Workspace, kind: Name, parent: RecordId, hand: &mut dyn FnMut(Scope)) {
    match kind {
        Name::CARD => hand(Scope::List(Id::of(parent))),
        Name::LIST | Name::LABEL | Name::LENS | Name::ANCHOR => hand(Scope::Board(Id::of(parent))),
        Name::COMMENT if workspace.get(Id::<Board>::of(parent)).is_some() => {
            hand(Scope::Board(Id::of(parent)));
        }
        Name::COMMENT | Name::FILE if workspace.get(Id::<Note>::of(parent)).is_some() => {
            hand(Scope::Note(Id::of(parent)));
        }
        Name::NOTE | Name::NOTEBOOK => {}
        Name::LINK => scopes_of_end(workspace, parent, hand),
        Name::STEP | Name::COMMENT | Name::FILE | Name::DISPATCH | Name::OCCURRENCE => {
            scopes_of_card(workspace, Id::of(parent), hand);
        }
        _ => hand(Scope::Shop),
    }
}

/// What of a card is seen on the cards it is linked to.
const SEEN_AT_OTHER_END: [Name; 6] =
    [Name::TITLE, Name::DONE, Name::TRASHED, Name::ARCHIVED, Name::START, Name::DUE];

/// Where a link is shown that goes from or to a record.
fn scopes_of_end(workspace: &Workspace, end: RecordId, hand: &mut dyn FnMut(Scope)) {
    match workspace.record(end).map(|it| it.data.kind()) {
        Some(Name::NOTE) => hand(Scope::Note(Id::of(end))),
        Some(Name::BOARD) => hand(Scope::Board(Id::of(end))),
        _ => scopes_of_card(workspace, Id::of(end), hand),
    }
}

fn scopes_of_card(workspace: &Workspace, card: Id<Card>, hand: &mut dyn FnMut(Scope)) {
    hand(Scope::Card(card));
    if let Some(place) = workspace.get(card).and_then(|it| it.place.as_ref()) {
        hand(Scope::List(place.parent));
    }
}

//! What a view can listen to: coarse enough to be few, fine enough that a moved card redraws two lists.
//!
//! **Invariant:** a scope is never announced without a touched register in it; but for the loader's `notify_all`.

use std::collections::{BTreeSet, HashMap};

use leptos::prelude::*;

use crate::signals::StoredValue;

use crate::domain::{
    board::{Board, List},
    card::Card,
    id::{Id, RecordId},
    name::Name,
    workspace::{Touched, Workspace},
};

/// A part of the shop that views listen to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Scope {
    /// Boards, members, fields: what stands in the shop itself.
    Shop,
    /// A board, its lists and labels.
    Board(Id<Board>),
    /// A list and everything that its cards show on the board.
    List(Id<List>),
    /// A card with its steps and comments.
    Card(Id<Card>),
    /// Anything at all.
    Everything,
}

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

    pub fn notify(&self, scopes: &BTreeSet<Scope>) {
        let triggers: Vec<_> =
            self.0.with_value(|it| scopes.iter().filter_map(|scope| it.get(scope).cloned()).collect());
        triggers.iter().for_each(ArcTrigger::notify);
    }

    pub fn notify_all(&self) {
        let triggers: Vec<_> = self.0.with_value(|it| it.values().cloned().collect());
        triggers.iter().for_each(ArcTrigger::notify);
    }
}

/// The scopes that touched registers lie in.
pub(super) fn touched_scopes(workspace: &Workspace, touched: &[Touched]) -> BTreeSet<Scope> {
    let mut scopes = BTreeSet::new();
    for it in touched {
        scopes.insert(Scope::Everything);
        let stood = workspace.record(it.record).and_then(|it| it.data.place()).map(|it| it.0);
        let parents = [it.from, it.to, stood];
        for parent in parents.into_iter().flatten() {
            add_parent(workspace, it.kind, parent, &mut scopes);
        }
        match it.kind {
            Name::LIST => drop(scopes.insert(Scope::List(Id::of(it.record)))),
            Name::BOARD => drop(scopes.insert(Scope::Board(Id::of(it.record)))),
            Name::CARD => drop(scopes.insert(Scope::Card(Id::of(it.record)))),
            Name::STEP | Name::COMMENT | Name::LABEL => {}
            _ => drop(scopes.insert(Scope::Shop)),
        }
    }
    scopes
}

fn add_parent(workspace: &Workspace, kind: Name, parent: RecordId, scopes: &mut BTreeSet<Scope>) {
    match kind {
        Name::CARD => drop(scopes.insert(Scope::List(Id::of(parent)))),
        Name::LIST | Name::LABEL => drop(scopes.insert(Scope::Board(Id::of(parent)))),
        Name::STEP | Name::COMMENT => {
            let card = Id::<Card>::of(parent);
            scopes.insert(Scope::Card(card));
            let list = workspace.get(card).and_then(|it| it.place.as_ref()).map(|it| it.parent);
            scopes.extend(list.map(Scope::List));
        }
        _ => drop(scopes.insert(Scope::Shop)),
    }
}

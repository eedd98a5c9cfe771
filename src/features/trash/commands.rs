//! Bringing back what was put away, and removing it for good.
//!
//! **Invariant:** what is purged is purged with everything in it, so that nothing is left that nobody can reach.

use crate::domain::{
    card::Card,
    change::{Change, Context},
    edit::{Edit, Refused},
    id::{Id, RecordId},
    name::Name,
    value::{Key, Value},
    workspace::{PURGED, Workspace, hash::RecordSet},
};

/// Where something was put.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shelf {
    /// 回收站.
    Trash,
    /// 归档.
    Archive,
}

impl Shelf {
    /// The register that says so.
    pub const fn key(self) -> Key {
        Key::plain(match self {
            Shelf::Trash => Name::TRASHED,
            Shelf::Archive => Name::ARCHIVED,
        })
    }
}

/// Brings something back to where it stood. What it stands in comes back with it if that lies there too: else it would
/// be nowhere to be seen.
pub fn restore(ws: &Workspace, cx: &mut Context, id: RecordId, from: Shelf) -> Result<Change, Refused> {
    ws.record(id).filter(|it| !it.is_purged()).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "restore");
    for record in std::iter::once(id).chain(above(ws, id)).filter_map(|it| ws.record(it)) {
        if record.value(from.key()) == Value::Flag(true) {
            edit.set_any(record.data.kind(), record.id, from.key(), Value::Flag(false));
        }
    }
    Ok(edit.done(cx))
}

/// Removes something and everything in it for good, everywhere this change arrives.
pub fn purge(ws: &Workspace, cx: &mut Context, id: RecordId) -> Result<Change, Refused> {
    ws.record(id).filter(|it| !it.is_purged()).ok_or(Refused::Gone)?;
    let gone = with_all_below(ws, id);
    if gone.len() > Change::MOST_OPS {
        return Err(Refused::TooMany);
    }
    let mut edit = Edit::new(ws, "purge");
    for record in ws.records().iter().filter(|it| gone.contains(&it.id)) {
        edit.set_any(record.data.kind(), record.id, PURGED, Value::Flag(true));
    }
    Ok(edit.done(cx))
}

/// What a record stands in, and what that stands in, up to the shop.
pub fn above(ws: &Workspace, id: RecordId) -> impl Iterator<Item = RecordId> {
    // A circle of places can only come from a forged packet; nothing real stands deeper than this.
    std::iter::successors(parent(ws, id), |it| parent(ws, *it)).take(8)
}

fn parent(ws: &Workspace, id: RecordId) -> Option<RecordId> {
    if is_template(ws, id) {
        return None;
    }
    match ws.value(id, Key::plain(Name::PLACE)) {
        Value::Place(parent, _) if parent != RecordId::SHOP => Some(parent),
        _ => None,
    }
}

/// A 卡片模板 stands in the shop alone: the list it comes from may go without it.
fn is_template(ws: &Workspace, id: RecordId) -> bool {
    ws.get(Id::<Card>::of(id)).is_some_and(|it| it.template)
}

/// A record and everything in it, put away or not, of whatever kind.
pub fn with_all_below(ws: &Workspace, id: RecordId) -> RecordSet {
    let mut found = RecordSet::default();
    found.insert(id);
    loop {
        let known = found.len();
        for record in ws.records().iter().filter(|it| !it.is_purged()) {
            if let Value::Place(parent, _) = record.value(Key::plain(Name::PLACE))
                && found.contains(&parent)
                && !is_template(ws, record.id)
            {
                found.insert(record.id);
            }
        }
        if found.len() == known {
            return found;
        }
    }
}

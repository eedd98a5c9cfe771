//! Who is in the shop, as plain values that compare.

use crate::domain::{
    board::Member,
    id::{Id, RecordId},
    workspace::Workspace,
};

/// Somebody of the shop, as a picker or a card shows them.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Person {
    /// Which member.
    pub member: Id<Member>,
    /// What colleagues call them.
    pub name: String,
    /// That is the one at this device.
    pub me: bool,
}

/// Everybody in the shop, in order; those who turned out to be somebody else are left out.
pub fn people(ws: &Workspace, me: Id<Member>) -> Vec<Person> {
    let own = ws.children::<Member>(RecordId::SHOP).filter(|it| it.1.same_as.is_none());
    let person =
        |(member, it): (Id<Member>, &Member)| Person { member, name: it.name.clone(), me: member == me };
    own.map(person).collect()
}

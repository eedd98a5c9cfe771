//! 「你是…吗？」: whom of those the shop knows this device may belong to.

use crate::{
    domain::{board::Member, id::Id, order, workspace::Workspace},
    features::boards::queries::{everybody, member_name, person},
};

/// Somebody this device may belong to.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Candidate {
    /// Which member.
    pub member: Id<Member>,
    /// What colleagues call them.
    pub name: String,
    /// What they do.
    pub role: String,
    /// Something was written on a device of theirs.
    pub is_claimed: bool,
}

/// Everybody this device may belong to: first who is meant, then who is called as I am, then those of whom no device is
/// known.
pub fn candidates(ws: &Workspace, me: Id<Member>, meant: Option<Id<Member>>) -> Vec<Candidate> {
    let (me, meant) = (person(ws, me), meant.map(|it| person(ws, it)));
    let writers: Vec<Id<Member>> = ws.authors().members().map(|it| person(ws, it)).collect();
    let my_name = member_name(ws, me).unwrap_or_default();
    let others = everybody(ws).filter(|(id, it)| *id != me && !it.left);
    let mut found: Vec<Candidate> = others
        .map(|(member, it)| Candidate {
            member,
            name: it.name.clone(),
            role: it.role.clone(),
            is_claimed: writers.contains(&member),
        })
        .collect();
    order::sort_by_key(&mut found, |it| (meant != Some(it.member), it.name != my_name, it.is_claimed));
    found
}

/// True when it should be asked unbidden: a packet was meant for somebody I am not known to be, or a shop was joined in
/// which others wrote somebody down who may be me. Who is known already is not asked again.
pub fn is_worth_asking(ws: &Workspace, me: Id<Member>, meant: Option<Id<Member>>) -> bool {
    if let Some(meant) = meant.filter(|it| ws.get(*it).is_some()) {
        return person(ws, meant) != person(ws, me);
    }
    if person(ws, me) != me {
        return false;
    }
    let my_name = member_name(ws, me).unwrap_or_default();
    let by_me = |it: &Candidate| {
        let stamp = ws.stamp(it.member.any(), Member::NAME.key());
        stamp.is_some_and(|it| person(ws, ws.authors().member_of(it)) == me)
    };
    candidates(ws, me, None).iter().any(|it| !by_me(it) && (!it.is_claimed || it.name == my_name))
}

/// True when nobody knows who acts on this device: what it held was lost, and came back in a packet.
pub fn is_stranger(ws: &Workspace, me: Id<Member>) -> bool {
    ws.get(person(ws, me)).is_none_or(|it| it.trashed) && everybody(ws).next().is_some()
}

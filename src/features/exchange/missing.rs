//! Packets that I should have had and did not get.

use crate::{
    domain::{
        board::Member,
        channel::{Came, Gap},
        id::Id,
        order,
        workspace::Workspace,
    },
    features::boards::queries::{is_me, member_name, person},
};

/// What of somebody's packets did not come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Missing {
    /// What colleagues call who sent them.
    pub from: String,
    /// Their numbers.
    pub numbers: Vec<Gap>,
}

/// Whose packets to me, or to everybody, did not come, by name.
pub fn missing(ws: &Workspace, me: Id<Member>, came: &[Came]) -> Vec<Missing> {
    let mine = came.iter().filter(|it| it.channel.to().is_none_or(|to| is_me(ws, Some(to), me)));
    let told = mine.filter_map(|it| {
        let numbers = it.missing();
        let from = member_name(ws, person(ws, it.by())).unwrap_or_else(|| it.name.clone());
        (!numbers.is_empty()).then_some(Missing { from, numbers })
    });
    let mut told: Vec<Missing> = told.collect();
    order::sort_by(&mut told, |a, b| a.from.cmp(&b.from));
    told
}

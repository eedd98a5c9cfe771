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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{bench::Bench, members::commands::add_member};

    #[test]
    fn people_are_named_and_one_of_them_is_me() {
        let mut bench = Bench::default();
        for (number, name) in [(21, "小李"), (22, "小周")] {
            bench.run(|ws, cx| add_member(ws, cx, Id::of(RecordId(number)), name, "")).expect("a name");
        }
        let drawn: Vec<_> =
            people(&bench.ws, Id::of(RecordId(22))).into_iter().map(|it| (it.name, it.me)).collect();
        assert_eq!(drawn, [("小李".to_owned(), false), ("小周".to_owned(), true)]);
    }
}

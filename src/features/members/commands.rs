//! Everything that can be done about the people of the shop.
//!
//! **Invariant:** no command asks, shows or stores; what can not be done is [`Refused`].

use crate::domain::{
    board::{Member, Shop},
    change::{Change, Context},
    edit::{Edit, Refused},
    id::{Id, RecordId},
    record::Typed,
    standing::standings_at_end,
    value::Place,
    workspace::Workspace,
};

/// Adds a colleague by name. They become a device of their own when a packet reaches them.
pub fn add_member(
    ws: &Workspace,
    cx: &mut Context,
    member: Id<Member>,
    name: &str,
) -> Result<Change, Refused> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Refused::Nameless);
    }
    let rank = standings_at_end(ws, RecordId::SHOP, Member::KIND, 1)?.remove(0);
    let mut edit = Edit::new(ws, "member.add");
    edit.set(member, &Member::NAME, name.to_owned());
    edit.set(member, &Member::PLACE, Some(Place { parent: Id::<Shop>::of(RecordId::SHOP), rank }));
    Ok(edit.done(cx))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::change::{ChangeId, Writer};
    use crate::features::members::queries::people;

    /// Adds colleagues one after the other and draws who is there, in order.
    fn add(names: &[&str]) -> Result<String, Refused> {
        let mut ws = Workspace::default();
        for (name, seq) in names.iter().zip(1..) {
            let next = ChangeId { writer: Writer { replica: RecordId(7), slot: 0 }, seq };
            let today = time::Date::from_julian_day(2_461_367).expect("a day");
            let mut chance = || 1;
            let mut cx = Context { now: 1, today, me: Id::of(RecordId(100)), next, chance: &mut chance };
            let change = add_member(&ws, &mut cx, Id::of(RecordId(100 + u64::from(seq))), name)?;
            ws.apply(&change);
        }
        let people = people(&ws, Id::of(RecordId(101)));
        let drawn = people.iter().map(|it| format!("{}{}", it.name, if it.me { "*" } else { "" }));
        Ok(drawn.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn colleagues_stand_in_the_order_they_came() {
        assert_eq!(add(&["小李", " 小周 ", "阿美"]).as_deref(), Ok("小李* 小周 阿美"));
    }

    #[test]
    fn a_colleague_has_a_name() {
        assert_eq!(add(&["　"]), Err(Refused::Nameless));
    }
}

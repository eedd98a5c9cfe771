//! People: adding them, what they are called and what they do.
//!
//! **Invariant:** nobody is a member by having written something; a member is one somebody added.

use crate::{
    domain::{
        board::{Department, Member, Shop},
        change::{Change, Context},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        record::Typed,
        standing::standings_at_end,
        value::Place,
        workspace::Workspace,
    },
    features::boards::{
        commands::{named, set},
        queries::person,
    },
};

/// What is said of somebody.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Said {
    /// What colleagues call them.
    pub name: String,
    /// What they do.
    pub role: String,
    /// In which department.
    pub department: Option<Id<Department>>,
    /// By which numbers they are called.
    pub phone: String,
    /// What they are called on 微信.
    pub wechat: String,
    /// What else colleagues should know.
    pub note: String,
}

/// Adds a person, last among the members; one who was taken out comes back.
pub fn add_member(
    ws: &Workspace,
    cx: &mut Context,
    member: Id<Member>,
    name: &str,
    role: &str,
) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "member.add");
    lay_member(&mut edit, ws, member, name, role)?;
    Ok(edit.done(cx))
}

/// Adds a person as part of a greater change.
pub fn lay_member(
    edit: &mut Edit,
    ws: &Workspace,
    member: Id<Member>,
    name: &str,
    role: &str,
) -> Result<(), Refused> {
    edit.set(member, &Member::NAME, named(name)?);
    edit.set(member, &Member::ROLE, role.trim().to_owned());
    if ws.get(member).is_none_or(|it| it.place.is_none()) {
        let rank = standings_at_end(ws, RecordId::SHOP, Member::KIND, 1)?.remove(0);
        edit.set(member, &Member::PLACE, Some(Place { parent: Id::<Shop>::of(RecordId::SHOP), rank }));
    }
    edit.set(member, &Member::TRASHED, false);
    Ok(())
}

/// Calls a person by another name.
pub fn rename_member(
    ws: &Workspace,
    cx: &mut Context,
    member: Id<Member>,
    name: &str,
) -> Result<Change, Refused> {
    set(ws, cx, "member.rename", member, &Member::NAME, named(name)?)
}

/// Says what a person does; nothing is an answer too.
pub fn set_role(ws: &Workspace, cx: &mut Context, member: Id<Member>, role: &str) -> Result<Change, Refused> {
    set(ws, cx, "member.role", member, &Member::ROLE, role.trim().to_owned())
}

/// Says of a person all there is to say; somebody new is added.
pub fn describe_member(
    ws: &Workspace,
    cx: &mut Context,
    member: Id<Member>,
    said: &Said,
) -> Result<Change, Refused> {
    let is_new = ws.get(member).is_none_or(|it| it.place.is_none());
    let mut edit = Edit::new(ws, if is_new { "member.add" } else { "member.change" });
    lay_member(&mut edit, ws, member, &said.name, &said.role)?;
    edit.set(member, &Member::DEPARTMENT, said.department);
    edit.set(member, &Member::PHONE, said.phone.trim().to_owned());
    edit.set(member, &Member::WECHAT, said.wechat.trim().to_owned());
    edit.set(member, &Member::NOTE, said.note.trim().to_owned());
    Ok(edit.done(cx))
}

/// Lets somebody work in a department, or in none.
pub fn place_member(
    ws: &Workspace,
    cx: &mut Context,
    member: Id<Member>,
    department: Option<Id<Department>>,
) -> Result<Change, Refused> {
    set(ws, cx, "member.department", member, &Member::DEPARTMENT, department)
}

/// Says that who acts on this device is somebody the shop knows: another device of theirs, or one of a colleague who had
/// been written down before they came.
pub fn be_member(ws: &Workspace, cx: &mut Context, member: Id<Member>) -> Result<Change, Refused> {
    let whom = person(ws, member);
    ws.get(whom).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "member.same");
    if person(ws, cx.me) != whom {
        edit.set(cx.me, &Member::SAME_AS, Some(whom));
    }
    Ok(edit.done(cx))
}

/// Says that somebody is nobody else after all.
pub fn part_member(ws: &Workspace, cx: &mut Context, member: Id<Member>) -> Result<Change, Refused> {
    let it = ws.get(member).ok_or(Refused::Gone)?;
    let name = match it.name.is_empty() {
        true => ws.get(person(ws, member)).map(|it| it.name.clone()).unwrap_or_default(),
        false => it.name.clone(),
    };
    let mut edit = Edit::new(ws, "member.part");
    edit.set(member, &Member::SAME_AS, None);
    lay_member(&mut edit, ws, member, &name, &it.role)?;
    Ok(edit.done(cx))
}

/// Somebody who had left works here again.
pub fn return_member(ws: &Workspace, cx: &mut Context, member: Id<Member>) -> Result<Change, Refused> {
    let member = person(ws, member);
    ws.get(member).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "member.return");
    edit.set(member, &Member::LEFT, false);
    edit.set(member, &Member::SUCCESSOR, None);
    Ok(edit.done(cx))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::bench::Bench;

    const LI: Id<Member> = Id::of(RecordId(21));
    const ZHOU: Id<Member> = Id::of(RecordId(22));

    fn members(bench: &Bench) -> Vec<(String, String)> {
        let members = bench.ws.children::<Member>(RecordId::SHOP);
        members.map(|(_, it)| (it.name.clone(), it.role.clone())).collect()
    }

    #[test]
    fn people_stand_in_the_order_they_came() {
        let mut bench = Bench::default();
        bench.run(|ws, cx| add_member(ws, cx, ZHOU, " 小周 ", "")).expect("a name");
        bench.run(|ws, cx| add_member(ws, cx, LI, "小李", "运营")).expect("a name");
        assert_eq!(members(&bench), [("小周".into(), "".into()), ("小李".into(), "运营".into())]);
        bench.run(|ws, cx| set_role(ws, cx, ZHOU, "客服")).expect("a member");
        bench.run(|ws, cx| rename_member(ws, cx, ZHOU, "周周")).expect("a member");
        assert_eq!(members(&bench)[0], ("周周".into(), "客服".into()));
    }

    #[test]
    fn adding_somebody_again_changes_only_what_differs() {
        let mut bench = Bench::default();
        bench.run(|ws, cx| add_member(ws, cx, LI, "小李", "运营")).expect("a name");
        let again = bench.run(|ws, cx| add_member(ws, cx, LI, "小李", "运营")).expect("a name");
        assert_eq!(again.ops, []);
        bench.run(|ws, cx| set(ws, cx, "member.trash", LI, &Member::TRASHED, true)).expect("a member");
        assert_eq!(members(&bench), []);
        bench.run(|ws, cx| add_member(ws, cx, LI, "小李", "美工")).expect("a name");
        assert_eq!(members(&bench), [("小李".into(), "美工".into())]);
    }

    #[test]
    fn nobody_is_nameless() {
        let mut bench = Bench::default();
        assert_eq!(bench.run(|ws, cx| add_member(ws, cx, LI, " 　", "运营")), Err(Refused::Nameless));
        assert_eq!(bench.run(|ws, cx| rename_member(ws, cx, LI, "小李")), Err(Refused::Gone));
    }
}

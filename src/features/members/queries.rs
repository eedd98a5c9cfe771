//! Who is in the shop, as plain values that compare.

use hashbrown::HashMap;
use time::Date;

use crate::{
    domain::{
        board::{Board, Department, Member},
        card::Card,
        id::{Id, RecordId},
        order,
        record::Typed,
        workspace::{Workspace, children::Slot, hash::Ids},
    },
    features::boards::{
        queries::{boards, everybody, has_left, is_me, member_name, person},
        tasks::seen_board,
    },
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
    /// Works here no more.
    pub left: bool,
}

/// Somebody, whoever they turned out to be; nobody when they have no name here.
pub fn named_person(ws: &Workspace, member: Id<Member>, me: Id<Member>) -> Option<Person> {
    let name = member_name(ws, member)?;
    let (me, left) = (is_me(ws, Some(member), me), has_left(ws, member));
    Some(Person { member: person(ws, member), name, me, left })
}

/// Everybody who can be given work, in order.
pub fn people(ws: &Workspace, me: Id<Member>) -> Vec<Person> {
    everybody(ws).filter(|it| !it.1.left).filter_map(|it| named_person(ws, it.0, me)).collect()
}

/// Everybody who can be given work, and after them those who are chosen although they left.
pub fn people_with(ws: &Workspace, me: Id<Member>, chosen: &[Id<Member>]) -> Vec<Person> {
    let mut all = people(ws, me);
    for it in chosen.iter().filter_map(|it| named_person(ws, *it, me)) {
        if !all.contains(&it) {
            all.push(it);
        }
    }
    all
}

/// True when a department is `other` or stands in it, however deep.
pub fn is_within(ws: &Workspace, department: Id<Department>, other: Id<Department>) -> bool {
    above(ws, department).any(|it| it == other)
}

/// A department and those it stands in, from the inside; a circle is walked once.
pub fn above(ws: &Workspace, department: Id<Department>) -> impl Iterator<Item = Id<Department>> {
    let mut seen = vec![];
    let outer = move |it: &Id<Department>| {
        let parent = ws.get(*it)?.place.as_ref()?.parent;
        seen.push(*it);
        (parent != Department::TOP && !seen.contains(&parent)).then_some(parent)
    };
    std::iter::successors(Some(department), outer)
}

/// What somebody has to do, as far as their page says it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Work {
    /// Cards they answer for that are not done.
    pub open: usize,
    /// Of these, due before today.
    pub late: usize,
    /// Of these, given by me.
    pub from_me: usize,
    /// How many stand on which board, in the order of the boards.
    pub boards: Vec<(Id<Board>, String, usize)>,
}

/// What somebody has to do on the boards that are there to be seen.
pub fn work(ws: &Workspace, who: Id<Member>, me: Id<Member>, today: Date) -> Work {
    let (who, me) = (person(ws, who), person(ws, me));
    let mut work = Work::default();
    let mut lists: HashMap<RecordId, Option<Id<Board>>, Ids> = HashMap::with_hasher(Ids);
    let mut counts: HashMap<RecordId, usize, Ids> = HashMap::with_hasher(Ids);
    for slot in held(ws, who) {
        let Some(record) = ws.in_slot(slot) else { continue };
        let Some(card) = Card::in_data(&record.data).filter(|it| !it.done && !it.is_away()) else { continue };
        let Some(list) = card.place.as_ref().map(|it| it.parent) else { continue };
        let Some(board) = *lists.entry(list.any()).or_insert_with(|| seen_board(ws, list)) else { continue };
        *counts.entry(board.any()).or_default() += 1;
        work.open += 1;
        work.late += usize::from(card.due.is_some_and(|it| it.day < today));
        let giver = ws.stamp(record.id, Card::OWNER.key()).map(|it| ws.authors().member_of(it));
        work.from_me += usize::from(who != me && giver.is_some_and(|it| person(ws, it) == me));
    }
    let boards = boards(ws).into_iter();
    work.boards = boards.filter_map(|(id, name)| Some((id, name, *counts.get(&id.any())?))).collect();
    work
}

/// The cards that somebody answers for by any of their names.
pub fn held(ws: &Workspace, who: Id<Member>) -> Vec<Slot> {
    let holdings = ws.holdings();
    let own = holdings.holders().filter(|it| person(ws, *it) == who);
    own.flat_map(|it| holdings.held(it)).copied().collect()
}

/// A device of somebody: what they were called on it before it was known to be theirs, and since when it is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Device {
    /// The member that device writes as.
    pub member: Id<Member>,
    /// Its name for them.
    pub name: String,
    /// Milliseconds since 1970, by the clock of who said so.
    pub since: i64,
}

/// All there is to say of somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Portrait {
    /// Who.
    pub person: Person,
    /// What is said of them.
    pub said: super::commands::Said,
    /// The departments they work in, from the greatest down.
    pub departments: Vec<String>,
    /// Since when they are a member, in milliseconds since 1970.
    pub since: Option<i64>,
    /// Other devices that turned out to be theirs.
    pub devices: Vec<Device>,
    /// Who took over when they left.
    pub successor: Option<String>,
}

/// Every member that somebody turned out to be, by any name; also one who writes and has no name here yet.
pub fn members_of(ws: &Workspace, who: Id<Member>) -> Vec<Id<Member>> {
    let all = ws.records().iter().filter(|it| it.data.kind() == Member::KIND).map(|it| Id::of(it.id));
    let mut members: Vec<_> = all.filter(|it| is_me(ws, Some(*it), who)).collect();
    if !members.contains(&who) {
        members.push(who);
    }
    members
}

/// All there is to say of somebody; nothing when they are no member.
pub fn portrait(ws: &Workspace, who: Id<Member>, me: Id<Member>) -> Option<Portrait> {
    let who = person(ws, who);
    let it = ws.get(who)?;
    let said = super::commands::Said {
        name: it.name.clone(),
        role: it.role.clone(),
        department: it.department.filter(|it| ws.get(*it).is_some_and(|it| !it.trashed)),
        phone: it.phone.clone(),
        wechat: it.wechat.clone(),
        note: it.note.clone(),
    };
    let names = said.department.into_iter().flat_map(|it| above(ws, it));
    let mut departments: Vec<_> = names.filter_map(|it| Some(ws.get(it)?.name.clone())).collect();
    departments.reverse();
    let device = |member: Id<Member>| {
        let it = ws.get(member)?;
        let since = ws.stamp(member.any(), Member::SAME_AS.key())?.at;
        Some(Device { member, name: it.name.clone(), since })
    };
    let others = members_of(ws, who).into_iter().filter(|it| *it != who);
    let mut devices: Vec<Device> = others.filter_map(device).collect();
    order::sort_by_key(&mut devices, |it| (it.since, it.member));
    Some(Portrait {
        person: named_person(ws, who, me)?,
        said,
        departments,
        since: ws.stamp(who.any(), Member::PLACE.key()).map(|it| it.at),
        devices,
        successor: it.successor.and_then(|it| member_name(ws, it)),
    })
}

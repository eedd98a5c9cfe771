//! 通讯录: everybody under their department or their position, and found by name, sound or number.
//!
//! **Invariant:** everybody stands in exactly one row, wherever their department is or was.

use std::sync::Arc;

use hashbrown::HashMap;

use super::queries::{Person, named_person};
use crate::{
    domain::{
        board::{Department, Member},
        id::{Id, RecordId},
        order,
        record::Typed,
        workspace::{
            Workspace,
            hash::{Ids, RecordSet},
        },
    },
    features::{
        boards::queries::everybody,
        search::{arena::PART, fold::fold, pinyin::Pinyin, query::Query},
    },
};

/// By what people stand together.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum By {
    /// Their department.
    #[default]
    Department,
    /// What they do.
    Position,
}

/// Somebody, as their row shows them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contact {
    /// Who.
    pub person: Person,
    /// What they do; empty where the rows stand under it.
    pub role: String,
    /// Where they work; empty where the rows stand under it.
    pub department: String,
    /// By which numbers they are called.
    pub phone: String,
}

/// Under what people stand.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Head {
    /// A department of the tree.
    Department(Id<Department>),
    /// A department that can not be reached from the top: what it stood in is gone, or it stands in itself.
    Adrift(Id<Department>),
    /// Those without a department, where there are departments.
    NoDepartment,
    /// Those who do the same.
    Position(String),
    /// Those of whom nobody said what they do.
    NoPosition,
    /// Those who left.
    Left,
}

impl Head {
    /// The department it is.
    pub fn department(&self) -> Option<Id<Department>> {
        match self {
            Head::Department(it) | Head::Adrift(it) => Some(*it),
            _ => None,
        }
    }
}

/// A row of the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Row {
    /// What those below stand under.
    Head {
        /// Which.
        head: Head,
        /// Its name; empty where it has none of its own.
        name: String,
        /// In how many others it stands.
        depth: usize,
        /// How many people stand in it, however deep.
        people: usize,
    },
    /// Somebody.
    Contact {
        /// Who.
        contact: Contact,
        /// In how many heads they stand.
        depth: usize,
    },
}

/// Everybody, under heads; what stands in a folded one is left out.
pub fn contacts(ws: &Workspace, me: Id<Member>, by: By, folded: &[Head]) -> Vec<Row> {
    let all: Vec<Contact> = everybody(ws).filter_map(|it| contact(ws, it.0, me)).collect();
    let (left, here): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| it.person.left);
    let mut rows = Rows { folded, rows: vec![] };
    match by {
        By::Department => by_department(ws, &mut rows, here),
        By::Position => by_position(&mut rows, here),
    }
    if !left.is_empty() {
        rows.group(Head::Left, String::new(), 0, left);
    }
    rows.rows
}

/// Those who have every word in their name, as written or as it sounds, in what they do, where they work, or in their
/// numbers.
pub fn find(ws: &Workspace, me: Id<Member>, typed: &str, pinyin: Option<&Arc<Pinyin>>) -> Vec<Row> {
    let Some(query) = Query::of(typed, pinyin) else { return vec![] };
    let mut folded = vec![];
    let mut fits = |it: &Member| {
        let department = department_name(ws, it);
        let digits: String = it.phone.chars().filter(char::is_ascii_digit).collect();
        folded.clear();
        for part in [&it.name, &it.role, &department, &it.wechat, &it.phone, &digits] {
            fold(part, &mut folded);
            folded.push(PART);
        }
        query.fits(&folded)
    };
    let found = everybody(ws).filter(|it| fits(it.1)).filter_map(|it| contact(ws, it.0, me));
    found.map(|contact| Row::Contact { contact, depth: 0 }).collect()
}

fn contact(ws: &Workspace, member: Id<Member>, me: Id<Member>) -> Option<Contact> {
    let it = ws.get(member)?;
    Some(Contact {
        person: named_person(ws, member, me)?,
        role: it.role.trim().to_owned(),
        department: department_name(ws, it),
        phone: it.phone.clone(),
    })
}

fn department_name(ws: &Workspace, member: &Member) -> String {
    let department = member.department.and_then(|it| ws.get(it)).filter(|it| !it.trashed);
    department.map(|it| it.name.clone()).unwrap_or_default()
}

/// Rows being laid, less those in folded heads.
struct Rows<'f> {
    folded: &'f [Head],
    rows: Vec<Row>,
}

impl Rows<'_> {
    /// A head; false when what stands in it is not shown.
    fn head(&mut self, head: Head, name: String, depth: usize, people: usize) -> bool {
        let shown = !self.folded.contains(&head);
        self.rows.push(Row::Head { head, name, depth, people });
        shown
    }

    fn people(&mut self, people: Vec<Contact>, depth: usize) {
        self.rows.extend(people.into_iter().map(|contact| Row::Contact { contact, depth }));
    }

    fn group(&mut self, head: Head, name: String, depth: usize, people: Vec<Contact>) {
        if self.head(head, name, depth, people.len()) {
            self.people(people, depth + 1);
        }
    }
}

fn by_position(rows: &mut Rows, people: Vec<Contact>) {
    let mut positions: Vec<(String, Vec<Contact>)> = vec![];
    for mut contact in people {
        let role = std::mem::take(&mut contact.role);
        match positions.iter_mut().find(|it| it.0 == role) {
            Some(known) => known.1.push(contact),
            None => positions.push((role, vec![contact])),
        }
    }
    // Those of whom nothing is said come last.
    let (unsaid, said): (Vec<_>, Vec<_>) = positions.into_iter().partition(|it| it.0.is_empty());
    for (role, people) in said {
        rows.group(Head::Position(role.clone()), role, 0, people);
    }
    for (_, people) in unsaid {
        rows.group(Head::NoPosition, String::new(), 0, people);
    }
}

/// The departments as they are laid out: who works where, and which have had their turn.
struct Tree<'w> {
    ws: &'w Workspace,
    people: HashMap<RecordId, Vec<Contact>, Ids>,
    seen: RecordSet,
}

fn by_department(ws: &Workspace, rows: &mut Rows, people: Vec<Contact>) {
    let mut tree = Tree { ws, people: HashMap::with_hasher(Ids), seen: RecordSet::default() };
    let mut without = vec![];
    for mut contact in people {
        let own = ws.get(contact.person.member).and_then(|it| it.department);
        match own.filter(|it| ws.get(*it).is_some_and(|it| !it.trashed)) {
            Some(department) => {
                contact.department.clear();
                tree.people.entry(department.any()).or_default().push(contact);
            }
            None => without.push(contact),
        }
    }
    for (department, _) in ws.children::<Department>(Department::TOP.any()) {
        tree.lay(rows, department, 0, true, true);
    }
    // What stands in nothing that is seen is shown by itself, the outermost first.
    let adrift = |tree: &Tree| -> Vec<Id<Department>> {
        let all = ws.records().iter().filter(|it| it.data.kind() == Department::KIND && !it.is_purged());
        let all = all.filter(|it| !it.data.is_hidden() && !tree.seen.contains(&it.id));
        // Not in the order in which they came, which is another one on every device.
        let mut all: Vec<Id<Department>> = all.map(|it| Id::of(it.id)).collect();
        order::sort(&mut all);
        all
    };
    let is_outermost = |it: &Id<Department>| {
        let parent = ws.get(*it).and_then(|it| it.place.as_ref()).map(|it| it.parent);
        parent.and_then(|it| ws.get(it)).is_none_or(|it| it.trashed)
    };
    for department in adrift(&tree).into_iter().filter(is_outermost) {
        tree.lay(rows, department, 0, true, false);
    }
    // Only circles are left; each is opened at its smallest id.
    for department in adrift(&tree) {
        tree.lay(rows, department, 0, true, false);
    }
    let is_plain = rows.rows.is_empty();
    match without {
        none if none.is_empty() => {}
        people if is_plain => rows.people(people, 0),
        people => rows.group(Head::NoDepartment, String::new(), 0, people),
    }
}

impl Tree<'_> {
    /// Lays a department with all that is in it; returns how many people that are.
    fn lay(
        &mut self,
        rows: &mut Rows,
        department: Id<Department>,
        depth: usize,
        shown: bool,
        reached: bool,
    ) -> usize {
        if !self.seen.insert(department.any()) {
            return 0;
        }
        let name = self.ws.get(department).map(|it| it.name.clone()).unwrap_or_default();
        let head = if reached { Head::Department(department) } else { Head::Adrift(department) };
        let at = rows.rows.len();
        let inside = shown && rows.head(head, name, depth, 0);
        let own = self.people.remove(&department.any()).unwrap_or_default();
        let mut count = own.len();
        if inside {
            rows.people(own, depth + 1);
        }
        let below: Vec<_> = self.ws.children::<Department>(department.any()).map(|it| it.0).collect();
        for it in below {
            count += self.lay(rows, it, depth + 1, inside, reached);
        }
        if let Some(Row::Head { people, .. }) = rows.rows.get_mut(at).filter(|_| shown) {
            *people = count;
        }
        count
    }
}

/// The departments that can be chosen, each with its depth: the tree, then what is adrift.
pub fn departments(ws: &Workspace) -> Vec<(Id<Department>, String, usize)> {
    let mut rows = Rows { folded: &[], rows: vec![] };
    by_department(ws, &mut rows, vec![]);
    let named = |row: Row| match row {
        Row::Head { head, name, depth, .. } => Some((head.department()?, name, depth)),
        Row::Contact { .. } => None,
    };
    rows.rows.into_iter().filter_map(named).collect()
}

/// The first number in what is said of a phone, as it is dialled; nothing that is too short to be one.
pub fn callable(phone: &str) -> Option<String> {
    let parts = phone.split(|it: char| !(it.is_ascii_digit() || "+-() ".contains(it)));
    let digits =
        parts.map(|it| it.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect::<String>());
    digits.into_iter().find(|it| it.len() >= 3)
}

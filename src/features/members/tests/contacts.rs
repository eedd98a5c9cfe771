use std::{collections::BTreeSet, sync::Arc};

use proptest::{collection::vec, prelude::*};

use super::*;
use crate::{
    domain::{
        board::Department,
        edit::{Edit, Refused},
        rank::Rank,
        record::Typed,
        value::Place,
    },
    features::{
        bench::ME,
        members::{
            commands::{Said, describe_member, place_member},
            contacts::{By, Head, Row, contacts, departments, find},
            departments::*,
            handing::hand_over,
        },
        search::pinyin::Pinyin,
    },
};

const SALES: Id<Department> = Id::of(RecordId(31));
const ADS: Id<Department> = Id::of(RecordId(32));
const STORE: Id<Department> = Id::of(RecordId(33));

/// `运营部 2 | · 小李 | · 推广组 1 | · · 小马`: heads with how many stand in them.
fn draw(rows: Vec<Row>) -> String {
    let row = |row: Row| match row {
        Row::Contact { contact, depth } => format!("{}{}", "· ".repeat(depth), contact.person.name),
        Row::Head { head, name, depth, people } => {
            let name = match head {
                Head::NoDepartment => "没有部门".into(),
                Head::NoPosition => "没写岗位".into(),
                Head::Left => "离开的".into(),
                Head::Adrift(_) => format!("?{name}"),
                _ => name,
            };
            format!("{}{name} {people}", "· ".repeat(depth))
        }
    };
    rows.into_iter().map(row).collect::<Vec<_>>().join(" | ")
}

fn by_department(bench: &Bench) -> String {
    draw(contacts(&bench.ws, ME, By::Department, &[]))
}

/// 运营部 with 推广组 in it, and 仓库.
fn house() -> Bench {
    let mut bench = shop(&[(LI, "小李", "运营"), (ZHOU, "小周", "客服"), (MA, "小马", "运营")]);
    for (department, parent, name) in
        [(SALES, Department::TOP, "运营部"), (ADS, SALES, "推广组"), (STORE, Department::TOP, "仓库")]
    {
        bench.run(|ws, cx| add_department(ws, cx, department, parent, name)).expect("a name");
    }
    for (member, department) in [(LI, SALES), (MA, ADS)] {
        bench.run(|ws, cx| place_member(ws, cx, member, Some(department))).expect("a member");
    }
    bench
}

#[test]
fn people_stand_under_their_departments() {
    let bench = house();
    let all = "运营部 2 | · 小李 | · 推广组 1 | · · 小马 | 仓库 0 | 没有部门 1 | · 小周";
    assert_eq!(by_department(&bench), all);
    let folded = contacts(&bench.ws, ME, By::Department, &[Head::Department(SALES)]);
    assert_eq!(draw(folded), "运营部 2 | 仓库 0 | 没有部门 1 | · 小周");
    let names = departments(&bench.ws).into_iter().map(|it| (it.1, it.2)).collect::<Vec<_>>();
    assert_eq!(names, [("运营部".into(), 0), ("推广组".into(), 1), ("仓库".into(), 0)]);
}

#[test]
fn without_departments_there_are_only_people() {
    let bench = shop(&[(LI, "小李", "运营"), (ZHOU, "小周", "")]);
    assert_eq!(by_department(&bench), "小李 | 小周");
}

#[test]
fn people_stand_under_what_they_do() {
    let mut bench = shop(&[(LI, "小李", "运营"), (ZHOU, "小周", ""), (MA, "小马", "运营")]);
    let by_position = |bench: &Bench| draw(contacts(&bench.ws, ME, By::Position, &[]));
    assert_eq!(by_position(&bench), "运营 2 | · 小李 | · 小马 | 没写岗位 1 | · 小周");
    bench.run(|ws, cx| hand_over(ws, cx, MA, None, true)).expect("a member");
    assert_eq!(by_position(&bench), "运营 1 | · 小李 | 没写岗位 1 | · 小周 | 离开的 1 | · 小马");
}

#[test]
fn a_department_moves_with_all_that_is_in_it_but_never_into_itself() {
    let mut bench = house();
    for into in [SALES, ADS] {
        assert_eq!(bench.run(|ws, cx| move_department(ws, cx, SALES, into)), Err(Refused::IntoItself));
    }
    bench.run(|ws, cx| move_department(ws, cx, SALES, STORE)).expect("a department");
    let moved = "仓库 2 | · 运营部 2 | · · 小李 | · · 推广组 1 | · · · 小马 | 没有部门 1 | · 小周";
    assert_eq!(by_department(&bench), moved);
    let again = bench.run(|ws, cx| move_department(ws, cx, SALES, STORE)).expect("a department");
    assert_eq!(again.ops, []);
}

#[test]
fn who_worked_in_a_department_that_is_gone_works_in_the_one_above() {
    let mut bench = house();
    bench.run(|ws, cx| trash_department(ws, cx, ADS)).expect("a department");
    assert_eq!(by_department(&bench), "运营部 2 | · 小李 | · 小马 | 仓库 0 | 没有部门 1 | · 小周");
    bench.run(|ws, cx| add_department(ws, cx, ADS, SALES, "推广")).expect("a name");
    let mut bench = house();
    bench.run(|ws, cx| trash_department(ws, cx, SALES)).expect("a department");
    assert_eq!(by_department(&bench), "仓库 0 | 推广组 1 | · 小马 | 没有部门 2 | · 小李 | · 小周");
}

#[test]
fn who_is_looked_for_is_found_by_name_sound_work_and_number() {
    let mut bench = house();
    let said = Said {
        name: "周敏".into(),
        role: "客服".into(),
        department: Some(STORE),
        phone: " 138-0013 8000 ".into(),
        wechat: "minmin".into(),
        note: "周日休".into(),
    };
    bench.run(|ws, cx| describe_member(ws, cx, ZHOU, &said)).expect("a name");
    let pinyin = Arc::new(Pinyin::parse(include_str!("../../../../public/pinyin.txt")));
    let found = |typed: &str| draw(find(&bench.ws, ME, typed, Some(&pinyin)));
    for typed in ["周", "zhoumin", "zm", "13800138000", "0013", "138-0013", "仓库", "客服 周", "MinMin"]
    {
        assert_eq!(found(typed), "周敏", "{typed}");
    }
    assert_eq!(
        (found("运营").as_str(), found("周 运营").as_str(), found("9999").as_str()),
        ("小李 | 小马", "", "")
    );
}

proptest! {
    /// Departments of any shape, circles and what is gone among them: everybody is shown, and once.
    #[test]
    fn no_tree_loses_anybody(
        parents in vec((0..8u64, 0..6u8), 6),
        people in vec(0..9u64, 1..9),
        by_position in any::<bool>(),
    ) {
        let department = |it: u64| Id::<Department>::of(RecordId(100 + it));
        let mut bench = Bench::default();
        bench.run(|ws, cx| {
            let mut edit = Edit::new(ws, "forged");
            for (nth, (parent, fate)) in parents.iter().enumerate() {
                // The seventh stands for nothing that there is, the eighth for the top.
                let parent = if *parent == 7 { Department::TOP } else { department(*parent) };
                edit.set(department(nth as u64), &Department::NAME, nth.to_string());
                edit.set(department(nth as u64), &Department::PLACE, Some(Place { parent, rank: Rank::default() }));
                edit.set(department(nth as u64), &Department::TRASHED, *fate == 0);
            }
            Ok(edit.done(cx))
        }).expect("an edit");
        let mut names = BTreeSet::new();
        for (nth, own) in people.iter().enumerate() {
            let member = Id::<Member>::of(RecordId(200 + nth as u64));
            let said = Said { name: format!("人{nth}"), department: Some(department(*own)), ..Said::default() };
            bench.run(|ws, cx| describe_member(ws, cx, member, &said)).expect("a name");
            names.insert(said.name);
        }
        let by = if by_position { By::Position } else { By::Department };
        let shown: Vec<String> = contacts(&bench.ws, ME, by, &[]).into_iter().filter_map(|it| match it {
            Row::Contact { contact, .. } => Some(contact.person.name),
            Row::Head { .. } => None,
        }).collect();
        prop_assert_eq!(shown.len(), names.len());
        prop_assert_eq!(shown.into_iter().collect::<BTreeSet<_>>(), names);
        let there = bench.ws.records().iter().filter(|it| it.data.kind() == Department::KIND && !it.data.is_hidden());
        prop_assert_eq!(departments(&bench.ws).len(), there.count());
    }
}

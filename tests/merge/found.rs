//! What random runs once found, as examples.

use zhanggui::domain::{
    board::Label,
    card::Card,
    change::{Change, ChangeId, Op, Writer},
    edit::Edit,
    id::{Id, RecordId},
    name::Name,
    record::Typed,
    value::{Key, Value},
    workspace::{PURGED, Workspace},
};

fn wrote(by: u64, kind: Name, key: Key, value: Value) -> Change {
    let id = ChangeId { writer: Writer { replica: RecordId(by), slot: 0 }, seq: 1 };
    let op = Op { index: 0, kind, record: RecordId(9), key, value, seen: vec![] };
    Change { id, at: by as i64, by: Id::of(RecordId(by)), label: Name::NAME, of: 1, ops: vec![op] }
}

/// M1: a number that one cleared and another set to 0 has two versions, whichever comes first.
#[test]
fn a_cleared_number_is_no_zero_in_either_order() {
    let cleared = wrote(1, Label::KIND, Label::COLOR.key(), Value::Nothing);
    let zero = wrote(2, Label::KIND, Label::COLOR.key(), Value::Number(0));
    for order in [[&cleared, &zero], [&zero, &cleared]] {
        let mut workspace = Workspace::default();
        order.iter().for_each(|it| drop(workspace.apply(it)));
        let versions = workspace.conflicts(RecordId(9)).remove(0).versions;
        let versions: Vec<Value> = versions.into_iter().map(|it| it.value).collect();
        assert_eq!(versions, [Value::Number(0), Value::Nothing]);
    }
}

/// M1: an empty title is told in one way, and what is contested in one order, whichever came first.
#[test]
fn versions_are_told_alike_in_either_order() {
    let ops = [
        wrote(1, Card::KIND, Card::TITLE.key(), Value::Text(String::new())),
        wrote(2, Card::KIND, Card::TITLE.key(), Value::Text("锅".into())),
        wrote(3, Card::KIND, Card::BODY.key(), Value::Text("一".into())),
        wrote(4, Card::KIND, Card::BODY.key(), Value::Text("二".into())),
    ];
    let told = |order: [usize; 4]| {
        let mut workspace = Workspace::default();
        order.iter().for_each(|it| drop(workspace.apply(&ops[*it])));
        workspace.conflicts(RecordId(9))
    };
    let all = told([0, 1, 2, 3]);
    assert_eq!(all.len(), 2);
    assert_eq!(all[0].versions[1].value, Value::Nothing);
    for order in [[3, 2, 1, 0], [2, 0, 3, 1], [1, 0, 3, 2]] {
        assert_eq!(told(order), all);
    }
}

/// M6: a command that still holds a card which is gone writes nothing; it would claim to have seen nothing.
#[test]
fn nothing_is_written_into_what_is_gone() {
    let mut workspace = Workspace::default();
    workspace.apply(&wrote(1, Card::KIND, PURGED, Value::Flag(true)));
    let mut edit = Edit::new(&workspace, "rename_card");
    edit.set(Id::of(RecordId(9)), &Card::TITLE, "双11".to_owned());
    assert!(edit.is_empty());
}

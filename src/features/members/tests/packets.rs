//! F9, P1: how people are reached stays in the shop. Every word is a canary of its own.

use super::*;
use crate::{
    domain::{
        board::Department,
        change::Change,
        name::Name,
        packet::{Header, Outgoing, Scope, Sender},
    },
    features::{
        boards::commands::detail::*,
        members::{
            commands::{Said, describe_member},
            departments::add_department,
            handing::hand_over,
        },
    },
};

const DEPARTMENT: Id<Department> = Id::of(RecordId(31));
const PRIVATE: [&str; 5] =
    ["13800138000", "weixin-canary", "周三休息住河边", "三号仓库部", "老号码13900139000"];

fn said(phone: &str) -> Said {
    Said {
        name: "小李".into(),
        role: "打包".into(),
        department: Some(DEPARTMENT),
        phone: phone.into(),
        wechat: PRIVATE[1].into(),
        note: PRIVATE[2].into(),
    }
}

fn written(log: &[Change], scope: Scope) -> String {
    let from = Sender { replica: RecordId(7), member: ZHOU, name: "小周".into() };
    let header = Header {
        kind: Name::BOARD,
        workspace: RecordId(5),
        shop: "店".into(),
        from,
        to: None,
        board: None,
        number: 1,
        before: None,
        at: 0,
    };
    let mut outgoing = Outgoing::new(header, scope);
    log.iter().for_each(|it| outgoing.add(it.clone()));
    outgoing.text()
}

#[test]
fn a_board_says_who_people_are_and_not_how_they_are_reached() {
    let mut bench = Bench::default();
    let mut log = vec![];
    let mut run = |bench: &mut Bench,
                   command: &dyn Fn(
        &Workspace,
        &mut crate::domain::change::Context,
    ) -> Result<Change, crate::domain::edit::Refused>| {
        log.push(bench.run(|ws, cx| command(ws, cx)).expect("done"));
    };
    const OLD: Id<Member> = Id::of(RecordId(41));
    run(&mut bench, &|ws, cx| add_department(ws, cx, DEPARTMENT, Department::TOP, PRIVATE[3]));
    run(&mut bench, &|ws, cx| describe_member(ws, cx, LI, &said(PRIVATE[4])));
    run(&mut bench, &|ws, cx| describe_member(ws, cx, LI, &said(PRIVATE[0])));
    run(&mut bench, &|ws, cx| add_member(ws, cx, OLD, "阿李", ""));
    run(&mut bench, &|ws, cx| set(ws, cx, "member.same", OLD, &Member::SAME_AS, Some(LI)));
    run(&mut bench, &|ws, cx| add_board(ws, cx, BOARD, "板", &["列"]));
    let list = bench.ws.children::<List>(BOARD.any()).next().expect("a list").0;
    run(&mut bench, &|ws, cx| add_card(ws, cx, card('a'), list, "锅"));
    run(&mut bench, &|ws, cx| set_owner(ws, cx, card('a'), Some(OLD)));
    run(&mut bench, &|ws, cx| hand_over(ws, cx, LI, None, true));

    let all = written(&log, Scope::Shop);
    assert!(PRIVATE.iter().all(|it| all.contains(it)), "the test can tell");
    let board = written(&log, Scope::board(&bench.ws, BOARD));
    for word in PRIVATE.iter().chain(&["department", "phone", "wechat", "note", "successor"]) {
        assert!(!board.contains(word), "{word} travels with a board:\n{board}");
    }
    // Who they turned out to be comes along, though the card names only the old one.
    for word in ["阿李", "小李", "打包", "same_as", "\"left\""] {
        assert!(board.contains(word), "{word} stays behind:\n{board}");
    }
}

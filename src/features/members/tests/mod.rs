//! People and departments by drawings, and what must hold whatever is done to them.

mod contacts;
mod handing;
mod identity;
mod packets;
mod same_as;

use crate::{
    domain::{
        board::{Board, List, Member},
        card::Card,
        id::{Id, RecordId},
        value::Value,
        workspace::Workspace,
    },
    features::{
        bench::Bench,
        boards::commands::{board::add_board, card::add_card, set},
        members::commands::add_member,
    },
};

pub const BOARD: Id<Board> = Id::of(RecordId(1));
pub const LI: Id<Member> = Id::of(RecordId(21));
pub const ZHOU: Id<Member> = Id::of(RecordId(22));
pub const MA: Id<Member> = Id::of(RecordId(23));

/// A shop with these people.
pub fn shop(people: &[(Id<Member>, &str, &str)]) -> Bench {
    let mut bench = Bench::default();
    for (member, name, role) in people {
        bench.run(|ws, cx| add_member(ws, cx, *member, name, role)).expect("a name");
    }
    bench
}

/// A board of one list with cards of these names; a card's id is its letter.
pub fn with_cards(bench: &mut Bench, names: &str) {
    bench.run(|ws, cx| add_board(ws, cx, BOARD, "板", &["列"])).expect("a board");
    let list = bench.ws.children::<List>(BOARD.any()).next().expect("a list").0;
    for name in names.chars() {
        bench.run(|ws, cx| add_card(ws, cx, card(name), list, &name.to_string())).expect("a list");
    }
}

pub fn card(name: char) -> Id<Card> {
    Id::of(RecordId(name as u64))
}

/// Says that one member is another, as their device would.
pub fn same(bench: &mut Bench, member: Id<Member>, other: Id<Member>) {
    bench.run(|ws, cx| set(ws, cx, "member.same", member, &Member::SAME_AS, Some(other))).expect("a member");
}

/// All that a shop says, register by register.
pub fn state(ws: &Workspace) -> Vec<(RecordId, String, Value)> {
    let registers = ws.records().iter().flat_map(|record| {
        record.registers().iter().map(|it| (record.id, format!("{:?}", it.key), record.value(it.key)))
    });
    let mut all: Vec<_> = registers.filter(|it| !it.2.is_empty()).collect();
    all.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    all
}

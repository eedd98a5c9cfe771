//! Whether this is a first run at all.

use crate::{
    domain::{
        board::{Board, Member},
        id::{Id, RecordId},
        name::Name,
        workspace::{Record, Workspace},
    },
    features::boards::queries::person,
};

/// True while nobody has said who they are and nothing is there to be seen.
pub fn is_first_run(ws: &Workspace, me: Id<Member>) -> bool {
    let knows_me = ws.get(person(ws, me)).is_some_and(|it| !it.trashed);
    !knows_me && ws.children::<Board>(RecordId::SHOP).len() == 0
}

/// True when somebody typed something on this device, in what was furnished beforehand.
pub fn is_written_in(ws: &Workspace, replica: RecordId) -> bool {
    let authors = ws.authors();
    let registers = ws.records().iter().flat_map(Record::registers);
    let texts =
        registers.filter(|it| matches!(it.key.name, Name::TITLE | Name::BODY | Name::TEXT | Name::NAME));
    texts.filter_map(|it| it.stamp).any(|it| authors.writer_of(it).replica == replica)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{
        bench::{Bench, ME},
        boards::commands::{board::add_board, set},
        start::commands::open_shop,
    };

    #[test]
    fn it_ends_with_a_name_and_comes_back_when_that_is_taken_back() {
        let mut bench = Bench::default();
        assert!(is_first_run(&bench.ws, ME));
        bench.run(|ws, cx| open_shop(ws, cx, "小李", "", "")).expect("a name");
        assert!(!is_first_run(&bench.ws, ME));
        bench.run(|ws, cx| set(ws, cx, "undo", ME, &Member::TRASHED, true)).expect("a member");
        assert!(is_first_run(&bench.ws, ME));
    }

    #[test]
    fn who_has_boards_is_no_newcomer() {
        let mut bench = Bench::default();
        bench.run(|ws, cx| add_board(ws, cx, Id::of(RecordId(1)), "板", &[])).expect("a name");
        assert!(!is_first_run(&bench.ws, ME));
    }
}

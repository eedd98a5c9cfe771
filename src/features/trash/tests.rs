//! What is put away and comes back, on a board of two lists.

use super::{
    commands::{Shelf, purge, restore},
    queries::{PutAway, Sight, cards_below, cards_with, named, put_away, seen_at},
};
use crate::{
    domain::{
        board::{Board, List, Member},
        card::Card,
        change::{Change, ChangeId, Context, Writer},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        name::Name,
        workspace::Workspace,
    },
    features::boards::commands::{
        board::{add_board, trash_board},
        card::{add_card, archive_card, rename_card, trash_card},
        detail::{add_comment, add_step, trash_step},
        list::{add_list, archive_list, trash_list},
    },
};

const BOARD: Id<Board> = Id::of(RecordId(1));
const LIST: Id<List> = Id::of(RecordId(2));
const OTHER: Id<List> = Id::of(RecordId(3));
const PAN: Id<Card> = Id::of(RecordId(4));
const POT: Id<Card> = Id::of(RecordId(5));
const LI: Id<Member> = Id::of(RecordId(9));

struct Shopful {
    ws: Workspace,
    seq: u32,
}

impl Shopful {
    fn new() -> Shopful {
        let mut shop = Shopful { ws: Workspace::default(), seq: 0 };
        shop.run(|ws, cx| add_board(ws, cx, BOARD, "各平台任务", &[])).expect("a board");
        shop.run(|ws, cx| add_list(ws, cx, LIST, BOARD, "日常")).expect("a list");
        shop.run(|ws, cx| add_list(ws, cx, OTHER, BOARD, "申报")).expect("a list");
        shop.run(|ws, cx| add_card(ws, cx, PAN, LIST, "炒锅")).expect("a card");
        shop.run(|ws, cx| add_card(ws, cx, POT, LIST, "汤锅")).expect("a card");
        shop.run(|ws, cx| {
            let mut edit = Edit::new(ws, "member.add");
            edit.set(LI, &Member::NAME, "小李".to_owned());
            Ok(edit.done(cx))
        })
        .expect("a member");
        shop
    }

    /// Each act happens a second after the one before.
    fn run(
        &mut self,
        command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>,
    ) -> Result<Change, Refused> {
        self.seq += 1;
        let mut chance = u64::from(self.seq) * 1_000;
        let mut next = || {
            chance += 1;
            chance
        };
        let mut cx = Context {
            now: i64::from(self.seq) * 1_000,
            today: time::Date::from_julian_day(2_461_367).expect("a day"),
            me: LI,
            next: ChangeId { writer: Writer { replica: RecordId(7), slot: 0 }, seq: self.seq },
            chance: &mut next,
        };
        let change = command(&self.ws, &mut cx)?;
        self.ws.apply(&change);
        Ok(change)
    }

    fn trash(&self) -> Vec<PutAway> {
        put_away(&self.ws, Shelf::Trash)
    }

    fn cards(&self, list: Id<List>) -> usize {
        self.ws.children::<Card>(list.any()).len()
    }
}

#[test]
fn a_trashed_list_tells_of_its_cards_and_brings_them_back() {
    let mut shop = Shopful::new();
    shop.run(|ws, cx| trash_list(ws, cx, LIST, true)).expect("a list");
    let trash = shop.trash();
    assert_eq!(trash.len(), 1, "cards that went with their list are under the list");
    assert_eq!((trash[0].name.as_str(), trash[0].kind, trash[0].cards), ("日常", Name::LIST, 2));
    assert_eq!(trash[0].stood_in, ["各平台任务"]);
    assert_eq!(trash[0].act.as_ref().and_then(|it| it.by.as_deref()), Some("小李"));
    assert_eq!(cards_with(&shop.ws, LIST.any(), 1), ["炒锅"]);
    shop.run(|ws, cx| restore(ws, cx, LIST.any(), Shelf::Trash)).expect("it lies there");
    assert_eq!((shop.trash(), shop.cards(LIST)), (vec![], 2));
}

#[test]
fn what_was_changed_after_it_was_trashed_is_said() {
    let mut shop = Shopful::new();
    shop.run(|ws, cx| trash_card(ws, cx, PAN, true)).expect("a card");
    assert_eq!(shop.trash()[0].changed_since, None);
    shop.run(|ws, cx| add_comment(ws, cx, PAN, "还要")).expect("a card");
    let at = i64::from(shop.seq) * 1_000;
    assert_eq!(shop.trash()[0].changed_since.as_ref().map(|it| it.at), Some(at));
    shop.run(|ws, cx| trash_list(ws, cx, LIST, true)).expect("a list");
    shop.run(|ws, cx| rename_card(ws, cx, POT, "汤锅 28cm")).expect("a card");
    let list = shop.trash().into_iter().find(|it| it.kind == Name::LIST).expect("the list");
    assert!(list.changed_since.is_some(), "a card in it was renamed");
}

#[test]
fn a_card_brings_its_trashed_list_and_board_with_it() {
    let mut shop = Shopful::new();
    shop.run(|ws, cx| trash_card(ws, cx, PAN, true)).expect("a card");
    shop.run(|ws, cx| trash_list(ws, cx, LIST, true)).expect("a list");
    shop.run(|ws, cx| trash_board(ws, cx, BOARD, true)).expect("a board");
    let names: Vec<_> = shop.trash().into_iter().map(|it| (it.name, it.brings)).collect();
    let said = |it: &str| Some(it.to_owned());
    assert_eq!(
        names,
        [("各平台任务".into(), None), ("日常".into(), said("各平台任务")), ("炒锅".into(), said("日常")),]
    );
    let change = shop.run(|ws, cx| restore(ws, cx, PAN.any(), Shelf::Trash)).expect("it lies there");
    assert_eq!((change.ops.len(), shop.cards(LIST), shop.trash().len()), (3, 2, 0));
    assert_eq!(seen_at(&shop.ws, PAN.any()), Some(Sight::Card(BOARD, PAN)));
    assert_eq!(seen_at(&shop.ws, LIST.any()), Some(Sight::Board(BOARD)));
}

#[test]
fn the_archive_shows_only_what_is_not_in_the_trash() {
    let mut shop = Shopful::new();
    shop.run(|ws, cx| archive_card(ws, cx, PAN, true)).expect("a card");
    shop.run(|ws, cx| archive_list(ws, cx, OTHER, true)).expect("a list");
    let archive = |shop: &Shopful| -> Vec<String> {
        put_away(&shop.ws, Shelf::Archive).into_iter().map(|it| it.name).collect()
    };
    assert_eq!(archive(&shop), ["申报", "炒锅"], "the latest first");
    shop.run(|ws, cx| trash_list(ws, cx, LIST, true)).expect("a list");
    assert_eq!(archive(&shop), ["申报"]);
}

#[test]
fn purging_takes_everything_below_and_nothing_else() {
    let mut shop = Shopful::new();
    shop.run(|ws, cx| add_step(ws, cx, PAN, "拍图")).expect("a card");
    shop.run(|ws, cx| add_step(ws, cx, PAN, "修图")).expect("a card");
    let step = shop.ws.children(PAN.any()).next().expect("a step").0;
    shop.run(|ws, cx| trash_step(ws, cx, step)).expect("a step");
    shop.run(|ws, cx| add_comment(ws, cx, POT, "好")).expect("a card");
    shop.run(|ws, cx| trash_card(ws, cx, PAN, true)).expect("a card");
    shop.run(|ws, cx| trash_list(ws, cx, LIST, true)).expect("a list");
    assert_eq!(shop.trash().len(), 3, "a list, a card and a step");
    assert_eq!(cards_below(&shop.ws, LIST.any()), 2);
    let change = shop.run(|ws, cx| purge(ws, cx, LIST.any())).expect("it lies there");
    assert_eq!(change.ops.len(), 6, "the list, two cards, two steps, one comment");
    assert_eq!(
        (shop.trash(), shop.ws.get(PAN).is_none(), shop.ws.get(BOARD).is_some()),
        (vec![], true, true)
    );
    assert_eq!(shop.run(|ws, cx| purge(ws, cx, LIST.any())), Err(Refused::Gone));
    assert_eq!(shop.run(|ws, cx| restore(ws, cx, PAN.any(), Shelf::Trash)), Err(Refused::Gone));
}

#[test]
fn what_was_put_away_is_found_by_its_words() {
    let mut shop = Shopful::new();
    shop.run(|ws, cx| archive_card(ws, cx, PAN, true)).expect("a card");
    shop.run(|ws, cx| archive_list(ws, cx, OTHER, true)).expect("a list");
    for (typed, names) in
        [("", "申报 炒锅"), ("锅", "炒锅"), ("日常 炒", "炒锅"), ("各平台", "申报 炒锅"), ("猫", "")]
    {
        let found = named(put_away(&shop.ws, Shelf::Archive), typed);
        let found: Vec<_> = found.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(found.join(" "), names, "{typed}");
    }
}

//! How many of the cards are done: of a board, of its lists, by owner and by label.
//!
//! **Invariant:** one walk over the cards of a board, made when somebody asks to see it.

use hashbrown::HashMap;

use crate::{
    domain::{
        board::{Board, Label, List, Member},
        card::Card,
        id::{Id, RecordId},
        order,
        workspace::{Workspace, hash::Ids},
    },
    features::boards::queries::{member_name, person},
};

/// Done, and of how many.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Rate {
    /// Finished ones.
    pub done: usize,
    /// All.
    pub of: usize,
}

impl Rate {
    fn count(&mut self, card: &Card) {
        self.of += 1;
        self.done += usize::from(card.done);
    }
}

/// Something with a name, and how much of it is done.
pub type Named = (String, Rate);

/// How much of a board is done.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Progress {
    /// All of it.
    pub board: Rate,
    /// Its lists, in order.
    pub lists: Vec<Named>,
    /// Those who answer for cards, who have most first; at last, without a name, what nobody answers for.
    pub owners: Vec<Named>,
    /// Its labels, in order; those that no card wears are left out.
    pub labels: Vec<Named>,
}

/// How much of a board is done. What is archived or in 回收站 does not count.
pub fn progress(ws: &Workspace, board: Id<Board>) -> Progress {
    let mut progress = Progress::default();
    let mut owners: HashMap<Option<Id<Member>>, Rate> = HashMap::new();
    let mut labels: HashMap<RecordId, Rate, Ids> = HashMap::with_hasher(Ids);
    for (list, named) in ws.children::<List>(board.any()) {
        let mut rate = Rate::default();
        for (_, card) in ws.children::<Card>(list.any()) {
            rate.count(card);
            owners.entry(card.owner.map(|it| person(ws, it))).or_default().count(card);
            card.labels.iter().for_each(|it| labels.entry(it.0.any()).or_default().count(card));
        }
        progress.board.done += rate.done;
        progress.board.of += rate.of;
        progress.lists.push((named.name.clone(), rate));
    }
    let named = |(who, rate): (Option<Id<Member>>, Rate)| {
        (who, (who.and_then(|it| member_name(ws, it)).unwrap_or_default(), rate))
    };
    let mut owners: Vec<(Option<Id<Member>>, Named)> = owners.into_iter().map(named).collect();
    // Of two who are called the same everybody sees the same one first.
    order::sort_by_key(&mut owners, |(who, it)| (it.0.is_empty(), usize::MAX - it.1.of, it.0.clone(), *who));
    progress.owners = owners.into_iter().map(|it| it.1).collect();
    let worn = |(id, it): (Id<Label>, &Label)| Some((it.name.clone(), *labels.get(&id.any())?));
    progress.labels = ws.children::<Label>(board.any()).filter_map(worn).collect();
    progress
}

/// How full a list is against what it should hold at most; `None` where nobody said.
pub fn fullness(ws: &Workspace, list: Id<List>) -> Option<Fullness> {
    let most = usize::try_from(ws.get(list)?.limit).ok().filter(|it| *it > 0)?;
    Some(Fullness { cards: ws.children::<Card>(list.any()).len(), most })
}

/// Cards, and how many there should be at most.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fullness {
    /// How many there are.
    pub cards: usize,
    /// How many there should be at most.
    pub most: usize,
}

impl Fullness {
    /// More than there should be.
    pub fn is_over(self) -> bool {
        self.cards > self.most
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{
        bench::Bench,
        boards::commands::{board::add_board, card::*, detail::*, list::limit_list},
        members::commands::add_member,
    };

    const BOARD: Id<Board> = Id::of(RecordId(41));
    const LI: Id<Member> = Id::of(RecordId(21));
    const URGENT: Id<Label> = Id::of(RecordId(31));

    /// `"a+ b@ | c#+"`: done, of 小李, 急.
    fn laid(drawing: &str) -> Bench {
        let mut bench = Bench::default();
        let lists: Vec<_> = drawing.split('|').collect();
        let names: Vec<_> = (0..lists.len()).map(|it| format!("列{it}")).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        bench.run(|ws, cx| add_board(ws, cx, BOARD, "板", &names)).expect("a board");
        bench.run(|ws, cx| add_member(ws, cx, LI, "小李", "")).expect("a member");
        bench.run(|ws, cx| add_label(ws, cx, URGENT, BOARD, "急", 1)).expect("a label");
        for (place, cards) in lists.iter().enumerate() {
            let list = bench.ws.children::<List>(BOARD.any()).nth(place).expect("a list").0;
            for drawn in cards.split_whitespace() {
                let card = Id::of(RecordId(drawn.as_bytes()[0].into()));
                bench.run(|ws, cx| add_card(ws, cx, card, list, drawn)).expect("a list");
                if drawn.contains('+') {
                    bench.run(|ws, cx| finish_card(ws, cx, card, true)).expect("a card");
                }
                if drawn.contains('@') {
                    bench.run(|ws, cx| set_owner(ws, cx, card, Some(LI))).expect("a card");
                }
                if drawn.contains('#') {
                    bench.run(|ws, cx| set_label(ws, cx, card, URGENT, true)).expect("a card");
                }
            }
        }
        bench
    }

    fn drawn(all: &[Named]) -> String {
        all.iter().map(|it| format!("{} {}/{}", it.0, it.1.done, it.1.of)).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn what_is_done_is_counted_once_for_each_it_belongs_to() {
        let bench = laid("a+ b@ c@#+ | d#+ | ");
        let progress = progress(&bench.ws, BOARD);
        assert_eq!(progress.board, Rate { done: 3, of: 4 });
        assert_eq!(drawn(&progress.lists), "列0 2/3, 列1 1/1, 列2 0/0");
        assert_eq!(drawn(&progress.owners), "小李 1/2,  2/2");
        assert_eq!(drawn(&progress.labels), "急 2/2");
    }

    #[test]
    fn a_list_says_when_it_holds_more_than_it_should() {
        let mut bench = laid("a b c");
        let list = bench.ws.children::<List>(BOARD.any()).next().expect("a list").0;
        assert_eq!(fullness(&bench.ws, list), None);
        for (limit, over) in [(3, Some(false)), (2, Some(true)), (0, None), (-5, None)] {
            bench.run(|ws, cx| limit_list(ws, cx, list, limit)).expect("a list");
            assert_eq!(fullness(&bench.ws, list).map(Fullness::is_over), over, "{limit}");
        }
    }
}

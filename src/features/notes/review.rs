//! What a 复盘 of a board begins with: what is done, what came late, what it added up to.
//!
//! **Invariant:** says what the board says; why, and what is learned, is for people to write.

use time::Date;

use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        id::Id,
        order,
        workspace::Workspace,
    },
    features::{
        anchors::queries::key_dates,
        boards::queries::member_name,
        fields::{
            known::Fields,
            totals::{Said, totals},
        },
        progress::queries::{Progress, progress},
    },
};

/// So many cards are named of each sort.
const MOST: usize = 30;

/// A card that is not as it should be.
#[derive(Clone, PartialEq, Debug)]
pub struct Lagging {
    /// Which.
    pub card: Id<Card>,
    /// Its title.
    pub title: String,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Until when it was to be done.
    pub due: Option<Date>,
}

/// What is known of a board.
#[derive(Clone, PartialEq, Debug)]
pub struct Review {
    /// The board.
    pub board: Id<Board>,
    /// What it is called.
    pub name: String,
    /// How much of it is done, by lists and owners.
    pub progress: Progress,
    /// Its key dates, in order.
    pub days: Vec<(String, Option<Date>)>,
    /// What its cards add up to.
    pub totals: Vec<Said>,
    /// Cards that are open past their day, the latest last; and how many there are.
    pub late: (Vec<Lagging>, usize),
    /// Other open cards, and how many there are.
    pub open: (Vec<Lagging>, usize),
}

/// Looks at a board as it stands on a day.
pub fn review(ws: &Workspace, board: Id<Board>, today: Date) -> Option<Review> {
    let name = ws.get(board)?.name.clone();
    let fields = Fields::of(ws);
    let (mut slots, mut late, mut open) = (vec![], vec![], vec![]);
    for (list, _) in ws.children::<List>(board.any()) {
        slots.extend(ws.child_slots(list.any(), crate::domain::name::Name::CARD));
        for (card, it) in ws.children::<Card>(list.any()).filter(|it| !it.1.done) {
            let due = it.due.map(|it| it.day);
            let owner = it.owner.and_then(|it| member_name(ws, it));
            let lagging = Lagging { card, title: it.title.clone(), owner, due };
            if due.is_some_and(|it| it < today) { late.push(lagging) } else { open.push(lagging) }
        }
    }
    order::sort_by(&mut late, |a, b| a.due.cmp(&b.due));
    let cut = |mut all: Vec<Lagging>| {
        let count = all.len();
        all.truncate(MOST);
        (all, count)
    };
    Some(Review {
        board,
        name,
        progress: progress(ws, board),
        days: key_dates(ws, board).into_iter().map(|it| (it.name, it.day.map(|it| it.day))).collect(),
        totals: totals(ws, &fields, &slots).said(&fields),
        late: cut(late),
        open: cut(open),
    })
}

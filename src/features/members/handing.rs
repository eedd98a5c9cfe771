//! 交接: what somebody has in hand goes to somebody else, in one act.
//!
//! **Invariant:** what is finished stays in the name of who finished it.

use hashbrown::HashMap;

use crate::{
    domain::{
        board::{List, Member, Step},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        record::Data,
        value::Shape,
        workspace::{Workspace, hash::Ids},
    },
    features::boards::queries::{board_of, has_left, person},
};

/// What of somebody's work is open.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct InHand {
    /// Cards they answer for.
    pub cards: Vec<Id<Card>>,
    /// Cards they take part in, by which of their names.
    pub parts: Vec<(Id<Card>, Id<Member>)>,
    /// Steps that are theirs, and the cards these are on.
    pub steps: Vec<(Id<Card>, Id<Step>)>,
}

/// How much of it a board has.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Share {
    /// Cards they answer for.
    pub cards: usize,
    /// Cards they take part in.
    pub parts: usize,
    /// Steps.
    pub steps: usize,
}

impl InHand {
    /// True when there is nothing to hand over.
    pub fn is_empty(&self) -> bool {
        self.cards.is_empty() && self.parts.is_empty() && self.steps.is_empty()
    }

    /// How much of it each board has, in the order of the boards; at last, without a name, what stands on none.
    pub fn by_board(&self, ws: &Workspace) -> Vec<(String, Share)> {
        let mut shares: HashMap<RecordId, Share, Ids> = HashMap::with_hasher(Ids);
        let mut of = |card: Id<Card>, count: &dyn Fn(&mut Share)| {
            let board = board_of(ws, card).filter(|_| ws.get(card).is_some_and(|it| !it.template));
            count(shares.entry(board.map_or(RecordId::SHOP, Id::any)).or_default());
        };
        self.cards.iter().for_each(|it| of(*it, &|share| share.cards += 1));
        self.parts.iter().for_each(|it| of(it.0, &|share| share.parts += 1));
        self.steps.iter().for_each(|it| of(it.0, &|share| share.steps += 1));
        let named = ws.records().iter().filter_map(|it| match &it.data {
            Data::Board(board) => Some((it.id, board.name.clone())),
            _ => None,
        });
        let boards = named.chain([(RecordId::SHOP, String::new())]);
        boards.filter_map(|(id, name)| Some((name, *shares.get(&id)?))).collect()
    }
}

/// What somebody has in hand: open and not in 回收站, put away or not. One walk over everything.
pub fn in_hand(ws: &Workspace, who: Id<Member>) -> InHand {
    let who = person(ws, who);
    let mut found = InHand::default();
    let mut lists = HashMap::with_hasher(Ids);
    for record in ws.records().iter().filter(|it| !it.is_purged()) {
        match &record.data {
            Data::Card(card) if is_open(ws, card, &mut lists) => {
                let id = Id::of(record.id);
                if card.owner.is_some_and(|it| person(ws, it) == who) {
                    found.cards.push(id);
                }
                let own = card.participants.iter().filter(|it| person(ws, it.0) == who);
                found.parts.extend(own.map(|it| (id, it.0)));
            }
            Data::Step(step) if !step.done && !step.trashed => {
                let is_theirs = step.owner.is_some_and(|it| person(ws, it) == who);
                let card = step.place.as_ref().map(|it| it.parent).filter(|_| is_theirs);
                let card = card.filter(|it| ws.get(*it).is_some_and(|it| is_open(ws, it, &mut lists)));
                found.steps.extend(card.map(|it| (it, Id::of(record.id))));
            }
            _ => {}
        }
    }
    found
}

/// True for work that is still to be done; a 卡片模板 is work to come.
fn is_open(ws: &Workspace, card: &Card, lists: &mut HashMap<RecordId, bool, Ids>) -> bool {
    if card.done || card.trashed {
        return false;
    }
    let list = card.place.as_ref().map(|it| it.parent).filter(|_| !card.template);
    list.is_none_or(|list| !*lists.entry(list.any()).or_insert_with(|| is_in_trash(ws, list)))
}

fn is_in_trash(ws: &Workspace, list: Id<List>) -> bool {
    let Some(list) = ws.get(list) else { return false };
    let board = list.place.as_ref().and_then(|it| ws.get(it.parent));
    list.trashed || board.is_some_and(|it| it.trashed)
}

/// Gives all that somebody has in hand to somebody else, and, if they leave, says so; without a successor it stays in
/// their name.
pub fn hand_over(
    ws: &Workspace,
    cx: &mut Context,
    who: Id<Member>,
    successor: Option<Id<Member>>,
    leaves: bool,
) -> Result<Change, Refused> {
    let who = person(ws, who);
    ws.get(who).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, if leaves { "member.leave" } else { "member.hand" });
    let successor = successor.map(|it| person(ws, it));
    if let Some(to) = successor {
        if to == who || ws.get(to).is_none() || has_left(ws, to) {
            return Err(Refused::Gone);
        }
        lay_handing(&mut edit, ws, who, to);
    }
    if leaves {
        edit.set(who, &Member::LEFT, true);
        edit.set(who, &Member::SUCCESSOR, successor);
    }
    if edit.len() > Change::MOST_OPS {
        return Err(Refused::TooMany);
    }
    Ok(edit.done(cx))
}

fn lay_handing(edit: &mut Edit, ws: &Workspace, who: Id<Member>, to: Id<Member>) {
    let found = in_hand(ws, who);
    for card in &found.cards {
        edit.set(*card, &Card::OWNER, Some(to));
    }
    let mut before = None;
    for (card, name) in &found.parts {
        edit.set_key(*card, Card::PARTICIPANT.of(*name), false.write());
        let owner = ws.get(*card).and_then(|it| it.owner).map(|it| person(ws, it));
        // Who answers for a card, now or from now on, need not take part in it too.
        let answers = owner.is_some_and(|it| it == to || it == who);
        if before != Some(*card) && !answers {
            edit.set_key(*card, Card::PARTICIPANT.of(to), true.write());
        }
        before = Some(*card);
    }
    for (_, step) in &found.steps {
        edit.set(*step, &Step::OWNER, Some(to));
    }
}

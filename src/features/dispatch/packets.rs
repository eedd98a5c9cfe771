//! What goes to a person, and what goes back.

use hashbrown::HashMap;

use super::queries::{dispatch_to, is_theirs, owed, standing};
use crate::{
    domain::{
        board::{Board, Member},
        card::Card,
        change::ChangeId,
        dispatch::Dispatch,
        id::{Id, RecordId},
        packet::{Handed, Scope},
        value::Key,
        workspace::{Record, Workspace, hash::Ids},
    },
    features::{
        boards::{
            queries::{board_of, person},
            tasks::is_card_seen,
        },
        members::queries::members_of,
    },
};

/// Something that goes from one person to another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Handover {
    /// To whom.
    pub to: Id<Member>,
    /// 回执, and not 派工.
    pub is_answer: bool,
    /// The act that says so; without one everything goes once more.
    pub act: Option<ChangeId>,
}

impl Handover {
    /// What of the shop goes.
    pub fn scope(self, ws: &Workspace, me: Id<Member>) -> Scope {
        if self.is_answer {
            return answer(ws, me, self.to, &handed_by(ws, me, self.to));
        }
        let (cards, mut withdrawn) = sent_by(ws, self.act, self.to);
        if self.carries_all() {
            withdrawn = once_sent(ws, self.to);
            withdrawn.retain(|it| !cards.contains(it));
        }
        handed(ws, self.to, &cards, &withdrawn)
    }

    /// True when it also carries whatever an earlier packet to the same person did (rule F14).
    pub fn carries_all(self) -> bool {
        self.is_answer || self.act.is_none()
    }

    /// How many cards go, and how many are taken back; of an answer, how many it tells of.
    pub fn counts(self, ws: &Workspace, me: Id<Member>) -> (usize, usize) {
        if self.is_answer {
            let mut told = handed_by(ws, me, self.to);
            if let Some(act) = self.act {
                let answered = |it: &Id<Card>| {
                    let record = dispatch_to(ws, *it, me).and_then(|it| ws.record(it.0.any()));
                    record.is_some_and(|it| set_by(ws, it, Dispatch::RETURNED.key(), act))
                };
                told.retain(answered);
            }
            return (told.len(), 0);
        }
        let (cards, withdrawn) = sent_by(ws, self.act, self.to);
        (cards.len(), withdrawn.len())
    }
}

fn handed_by(ws: &Workspace, me: Id<Member>, giver: Id<Member>) -> Vec<Id<Card>> {
    owed(ws, me).into_iter().filter(|it| it.giver == giver).flat_map(|it| it.all).collect()
}

fn set_by(ws: &Workspace, record: &Record, key: Key, act: ChangeId) -> bool {
    let stamp = record.register(key).and_then(|it| it.stamp);
    stamp.is_some_and(|it| ChangeId { writer: ws.authors().writer_of(it), seq: it.seq } == act)
}

/// The cards that one act sent to somebody, and those that it took back; without one all that are theirs and were sent.
pub fn sent_by(ws: &Workspace, act: Option<ChangeId>, to: Id<Member>) -> (Vec<Id<Card>>, Vec<Id<Card>>) {
    let (mut sent, mut withdrawn) = (vec![], vec![]);
    let mut lists = HashMap::with_hasher(Ids);
    for record in ws.records() {
        let Some((card, it)) = standing(ws, record, to) else { continue };
        let goes = match act {
            // What was sent and taken back before says the same again, but that it is there.
            Some(act) => [Dispatch::SENT.key(), Dispatch::WITHDRAWN.key(), Dispatch::TRASHED.key()]
                .into_iter()
                .any(|key| set_by(ws, record, key, act)),
            None => {
                let is_seen = ws.get(card).is_some_and(|it| is_card_seen(ws, it, &mut lists));
                it.is_out() && is_seen && is_theirs(ws, card, to)
            }
        };
        if goes {
            if it.withdrawn { &mut withdrawn } else { &mut sent }.push(card);
        }
    }
    (sent, withdrawn)
}

/// Every card that was ever sent to somebody, whatever became of it.
fn once_sent(ws: &Workspace, to: Id<Member>) -> Vec<Id<Card>> {
    let sent = ws.records().iter().filter_map(|it| standing(ws, it, to));
    sent.filter(|it| it.1.sent != 0 && !it.1.trashed).map(|it| it.0).collect()
}

/// What somebody gets to see of these cards.
pub fn handed(ws: &Workspace, to: Id<Member>, cards: &[Id<Card>], withdrawn: &[Id<Card>]) -> Scope {
    Scope::handed(ws, &Handed { cards, withdrawn, to: &members_of(ws, to) })
}

/// What I did on the cards that somebody handed me, or on the whole board where it is theirs: all of it, so that a 回执
/// that was lost is made good by the next. What others handed me, or only I know of, is no business of a colleague's.
pub fn answer(ws: &Workspace, me: Id<Member>, giver: Id<Member>, cards: &[Id<Card>]) -> Scope {
    let told = |card: Id<Card>| {
        let board = board_of(ws, card).filter(|it| is_board_of(ws, *it, giver));
        board.map_or(card.any(), Id::any)
    };
    let told: Vec<RecordId> = cards.iter().map(|it| told(*it)).collect();
    Scope::inside(ws, &told).done_by(members_of(ws, me))
}

/// True when somebody made a board, or put it where it stands: they know all that is on it.
fn is_board_of(ws: &Workspace, board: Id<Board>, who: Id<Member>) -> bool {
    let stamp = ws.stamp(board.any(), Board::PLACE.key());
    stamp.is_some_and(|it| person(ws, ws.authors().member_of(it)) == person(ws, who))
}

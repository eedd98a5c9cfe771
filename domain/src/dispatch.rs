//! 派工: a card handed to a person, and what came back of it.
//!
//! What was sent is told by a *fingerprint*: a number that follows from the ops the person may see and did not write.
//! So what changed since is found out by anybody who holds the card, in whatever order things came, and what the person
//! did themselves does not look like news for them, unless they take a step or a comment off.
//!
//! **Invariant:** a fingerprint depends on the ops that are here alone, not on their order.

use super::{
    board::{Comment, Member, Step},
    card::Card,
    change::{Position, Writer},
    file::File,
    id::{Id, RecordId},
    name::Name,
    record::Typed,
    value::{Key, Place},
    workspace::{Record, Workspace},
};
use crate::record;

record! {
    /// 派工: that a card was handed to somebody; stands on the card.
    Dispatch = DISPATCH {
        /// To whom.
        to TO: Option<Id<Member>>,
        /// On which card.
        place PLACE: Option<Place<Card>>,
        /// The [`fingerprint`] of what was sent last, by whoever sent it; 0 is nothing.
        sent SENT: i64,
        /// The fingerprint of what the person saw last.
        read READ: i64,
        /// What the person [did](doings), as far as it was told back.
        returned RETURNED: i64,
        /// What keeps the person from going on, in their words.
        trouble TROUBLE: String,
        /// 收回: it is not theirs any more.
        withdrawn WITHDRAWN: bool,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

impl Dispatch {
    /// The one of a card and a person: whoever hands it over, it is the same.
    pub fn of(card: Id<Card>, to: Id<Member>) -> Id<Dispatch> {
        Id::of(RecordId::derived(&format!("dispatch/{card}/{to}")))
    }

    /// True while the card lies with the person.
    pub fn is_out(&self) -> bool {
        self.sent != 0 && !self.withdrawn && !self.trashed
    }
}

/// What of a card a person it is handed to may see, besides the card itself.
pub const TOLD_ON_CARD: [Name; 3] = [Step::KIND, Comment::KIND, File::KIND];

/// The writers by which a person writes here, under all members they turned out to be.
pub struct Hand(Vec<Writer>);

impl Hand {
    /// Of whoever `is_them` says yes to.
    pub fn of(workspace: &Workspace, is_them: impl Fn(Id<Member>) -> bool) -> Hand {
        Hand(workspace.authors().writers_of(is_them))
    }
}

/// What there is on a card for a person who did not write it: in the upper half what it says, in the lower where it
/// stands. Another rank in the same list is nothing new; a move of theirs leaves the lower half empty.
pub fn fingerprint(workspace: &Workspace, card: Id<Card>, hand: &Hand) -> i64 {
    let (mut says, mut stands) = (0, 0);
    told(workspace, card, &mut |record, key| {
        let known = workspace.known(record.id, key);
        let (own, others): (Vec<_>, Vec<_>) = known.into_iter().partition(|it| hand.0.contains(&it.0));
        if record.id != card.any() || key != Card::PLACE.key() {
            others.iter().for_each(|it| says ^= mark_of(record.id, key, it));
        } else if let Some(list) = by_others(workspace, record, hand) {
            // Theirs before it counts: put back where it was, it is news all the same.
            let own = own.iter().map(|it| mark_of(record.id, key, it)).fold(0, |all, it| all ^ it);
            stands = mark(&[list.0, own]) | 1;
        }
    });
    halves(says, stands)
}

/// True when somebody who was sent one fingerprint has not been told of all that another tells of.
pub fn is_news(sent: i64, now: i64) -> bool {
    let ((said, stood), (says, stands)) = (parts(sent), parts(now));
    said != says || (stands != 0 && stands != stood)
}

/// What a person did on a card themselves: a number, 0 while that is nothing. With their `dispatch` also what they read
/// of it and what keeps them.
pub fn doings(workspace: &Workspace, card: Id<Card>, dispatch: Option<Id<Dispatch>>, hand: &Hand) -> i64 {
    let mut did = 0;
    let mut add = |record: &Record, key: Key| {
        for it in workspace.known(record.id, key).iter().filter(|it| hand.0.contains(&it.0)) {
            did ^= mark_of(record.id, key, it);
        }
    };
    told(workspace, card, &mut add);
    if let Some(record) = dispatch.and_then(|it| workspace.record(it.any())) {
        [Dispatch::READ.key(), Dispatch::TROUBLE.key()].into_iter().for_each(|it| add(record, it));
    }
    did as i64
}

/// Goes through the registers that a person a card is handed to may see.
fn told(workspace: &Workspace, card: Id<Card>, see: &mut dyn FnMut(&Record, Key)) {
    let on_card = TOLD_ON_CARD.iter().flat_map(|kind| workspace.child_slots(card.any(), *kind));
    let on_card = on_card.filter_map(|it| workspace.in_slot(*it));
    for record in workspace.record(card.any()).into_iter().chain(on_card) {
        record.registers().iter().for_each(|it| see(record, it.key));
    }
}

/// The list a card stands in, unless the person put it there.
fn by_others(workspace: &Workspace, card: &Record, hand: &Hand) -> Option<RecordId> {
    let stamp = card.register(Card::PLACE.key())?.stamp?;
    let theirs = hand.0.contains(&workspace.authors().writer_of(stamp));
    card.data.place().filter(|_| !theirs).map(|it| it.0)
}

fn halves(says: u64, stands: u64) -> i64 {
    (says & !LOWER | stands & LOWER) as i64
}

fn parts(fingerprint: i64) -> (u64, u64) {
    (fingerprint as u64 & !LOWER, fingerprint as u64 & LOWER)
}

/// The half of a fingerprint that says where the card stands.
const LOWER: u64 = u32::MAX as u64;

/// A number for an op, the same on every device and in every version.
fn mark_of(record: RecordId, key: Key, (writer, position): &(Writer, Position)) -> u64 {
    let register = RecordId::derived(key.name.as_str()).0;
    let name = [writer.replica.0, u64::from(writer.slot), u64::from(position.seq), u64::from(position.index)];
    mark(&[record.0, register, key.of.0, name[0], name[1], name[2], name[3]])
}

/// Mixes numbers into one, each by a step of SplitMix64 (Steele, Lea, Flood 2014).
fn mark(numbers: &[u64]) -> u64 {
    numbers.iter().fold(0, |mixed: u64, number| {
        let step = (mixed ^ number).wrapping_add(0x9e37_79b9_7f4a_7c15);
        let step = (step ^ step >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let step = (step ^ step >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        step ^ step >> 31
    })
}

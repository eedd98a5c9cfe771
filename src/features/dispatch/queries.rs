//! Who was handed what, how far it is, and what one still owes an answer for.
//!
//! **Invariant:** tells only what is here: what a person did is known when their 回执 has come, not before.

use hashbrown::HashMap;
use time::Date;

use crate::{
    domain::{
        board::{Member, Step},
        card::Card,
        dispatch::{Dispatch, Hand, doings, fingerprint, is_news},
        id::{Id, RecordId},
        order,
        record::Typed,
        workspace::{Record, Workspace, authors::Stamp, hash::Ids},
    },
    features::boards::{
        queries::{is_me, member_name, person},
        tasks::is_card_seen,
    },
};

/// How far a card is that is in somebody's hands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum State {
    /// 未发: they know nothing of it.
    Unsent,
    /// 已发未回.
    Sent,
    /// 已读.
    Read,
    /// 进行中: something came back of it.
    Doing,
    /// 完成.
    Done,
    /// 要收回: it was sent and is not theirs any more.
    ToWithdraw,
}

impl State {
    /// From nothing known to done.
    pub const ALL: [State; 6] =
        [State::Unsent, State::ToWithdraw, State::Sent, State::Read, State::Doing, State::Done];
}

/// A card in somebody's hands.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Errand {
    /// Which.
    pub card: Id<Card>,
    /// Its title.
    pub title: String,
    /// How far it is.
    pub state: State,
    /// Something changed on it that they were not sent.
    pub has_news: bool,
    /// 逾期: its day has passed, and it is not done.
    pub is_late: bool,
    /// What keeps them from going on.
    pub trouble: String,
    /// When it was sent last, by the sender's clock.
    pub sent_at: Option<i64>,
}

impl Errand {
    /// True when there is something to send.
    pub fn is_due(&self) -> bool {
        self.has_news || matches!(self.state, State::Unsent | State::ToWithdraw)
    }
}

/// What one person has in hand from me.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Handful {
    /// Who.
    pub to: Id<Member>,
    /// What colleagues call them.
    pub name: String,
    /// Their cards: what there is to send first, then what presses.
    pub errands: Vec<Errand>,
    /// When they wrote the last 回执 that came, by their clock.
    pub heard_at: Option<i64>,
}

impl Handful {
    /// How many cards there are to send.
    pub fn due(&self) -> usize {
        self.errands.iter().filter(|it| it.is_due()).count()
    }
}

/// Everybody whom I gave something, by name, and what became of it.
pub fn handed_out(ws: &Workspace, me: Id<Member>, today: Date) -> Vec<Handful> {
    let mut given: HashMap<Id<Member>, Vec<Id<Card>>> = HashMap::new();
    for (to, card) in given_by(ws, me, ws.records().iter()) {
        given.entry(person(ws, to)).or_default().push(card);
    }
    let mut heard = heard(ws);
    let mut lists = HashMap::with_hasher(Ids);
    let mut handfuls = vec![];
    for (to, mut cards) in given {
        order::sort(&mut cards);
        cards.dedup();
        let hand = Hand::of(ws, |it| person(ws, it) == to);
        let errands = cards.into_iter().filter_map(|it| errand(ws, it, to, &hand, today, &mut lists));
        let mut errands: Vec<_> = errands.collect();
        order::sort_by_key(&mut errands, |it| (!it.is_due(), it.state, !it.is_late, ws.slot(it.card.any())));
        if !errands.is_empty() {
            let name = member_name(ws, to).unwrap_or_default();
            handfuls.push(Handful { to, name, errands, heard_at: heard.remove(&to) });
        }
    }
    order::sort_by(&mut handfuls, |a, b| (&a.name, a.to).cmp(&(&b.name, b.to)));
    handfuls
}

/// To whom I gave one card, what they are called, and what became of it.
pub fn handed_out_of(
    ws: &Workspace,
    card: Id<Card>,
    me: Id<Member>,
    today: Date,
) -> Vec<(Id<Member>, String, Errand)> {
    let on_card = [Step::KIND, Dispatch::KIND].into_iter().flat_map(|it| ws.child_slots(card.any(), it));
    let on_card = on_card.filter_map(|it| ws.in_slot(*it));
    let given = given_by(ws, me, ws.record(card.any()).into_iter().chain(on_card));
    let mut people: Vec<Id<Member>> = given.into_iter().map(|it| person(ws, it.0)).collect();
    order::sort(&mut people);
    people.dedup();
    let mut lists = HashMap::with_hasher(Ids);
    let errand = |to: Id<Member>| {
        let hand = Hand::of(ws, |it| person(ws, it) == to);
        let errand = errand(ws, card, to, &hand, today, &mut lists)?;
        Some((to, member_name(ws, to).unwrap_or_default(), errand))
    };
    people.into_iter().filter_map(errand).collect()
}

/// Every card that I gave to another by what these records say, and to whom; some more than once.
fn given_by<'w>(
    ws: &Workspace,
    me: Id<Member>,
    records: impl Iterator<Item = &'w Record>,
) -> Vec<(Id<Member>, Id<Card>)> {
    let mine = |it: Option<Stamp>| it.is_some_and(|it| is_me(ws, Some(ws.authors().member_of(it)), me));
    let mut given = vec![];
    for record in records.filter(|it| !it.is_purged()) {
        let stamp = |key| record.register(key).and_then(|it| it.stamp);
        if let Some(card) = Card::in_data(&record.data) {
            let id = Id::of(record.id);
            given.extend(card.owner.filter(|_| mine(stamp(Card::OWNER.key()))).map(|it| (it, id)));
            let asked = card.participants.iter().filter(|it| mine(stamp(Card::PARTICIPANT.of(it.0))));
            given.extend(asked.map(|it| (it.0, id)));
        } else if let Some(step) = Step::in_data(&record.data).filter(|it| !it.trashed) {
            let owner = step.owner.filter(|_| mine(stamp(Step::OWNER.key())));
            given.extend(owner.zip(step.place.as_ref().map(|it| it.parent)));
        } else if let Some(dispatch) = Dispatch::in_data(&record.data).filter(|it| it.is_out()) {
            let to = dispatch.to.filter(|_| mine(stamp(Dispatch::SENT.key())));
            given.extend(to.zip(dispatch.place.as_ref().map(|it| it.parent)));
        }
    }
    given.retain(|it| !is_me(ws, Some(it.0), me));
    given
}

/// The 派工 of a card to a person, under whatever member they were known.
pub fn dispatch_to(ws: &Workspace, card: Id<Card>, to: Id<Member>) -> Option<(Id<Dispatch>, &Dispatch)> {
    ws.children::<Dispatch>(card.any()).find(|it| is_me(ws, it.1.to, to))
}

/// What a record says of 派工 to somebody, and of which card: nothing unless it is the one that counts.
pub fn standing<'w>(ws: &Workspace, record: &'w Record, to: Id<Member>) -> Option<(Id<Card>, &'w Dispatch)> {
    let dispatch = Dispatch::in_data(&record.data).filter(|it| is_me(ws, it.to, to))?;
    let card = dispatch.place.as_ref()?.parent;
    let counts = dispatch_to(ws, card, to).is_some_and(|it| it.0.any() == record.id);
    counts.then_some((card, dispatch))
}

/// True when a card, or a step of it, is somebody's.
pub fn is_theirs(ws: &Workspace, id: Id<Card>, to: Id<Member>) -> bool {
    let Some(card) = ws.get(id) else { return false };
    let takes_part = |it: &(Id<Member>, bool)| is_me(ws, Some(it.0), to);
    is_me(ws, card.owner, to)
        || card.participants.iter().any(takes_part)
        || ws.children::<Step>(id.any()).any(|it| is_me(ws, it.1.owner, to))
}

/// What became of a card that was given to somebody; nothing when it is not theirs and they do not know of it.
fn errand(
    ws: &Workspace,
    id: Id<Card>,
    to: Id<Member>,
    hand: &Hand,
    today: Date,
    lists: &mut HashMap<RecordId, bool, Ids>,
) -> Option<Errand> {
    let card = ws.get(id)?;
    let dispatch = dispatch_to(ws, id, to).filter(|it| it.1.is_out());
    let is_seen = is_card_seen(ws, card, lists);
    let theirs = is_seen && is_theirs(ws, id, to);
    let state = match dispatch {
        None if !theirs => return None,
        // What is finished and put away is no news for anybody.
        Some(_) if !is_seen && card.done && !card.trashed => return None,
        Some(_) if !theirs => State::ToWithdraw,
        _ if card.done => State::Done,
        None => State::Unsent,
        Some((_, it)) if it.returned != 0 && doings(ws, id, None, hand) != 0 => State::Doing,
        Some((_, it)) if it.read == it.sent => State::Read,
        Some(_) => State::Sent,
    };
    let has_news = theirs && dispatch.is_some_and(|it| is_news(it.1.sent, fingerprint(ws, id, hand)));
    let stamp = dispatch.and_then(|it| ws.stamp(it.0.any(), Dispatch::SENT.key()));
    Some(Errand {
        card: id,
        title: card.title.clone(),
        state,
        has_news,
        is_late: !card.done && card.due.is_some_and(|it| it.day < today),
        trouble: dispatch.map(|it| it.1.trouble.clone()).unwrap_or_default(),
        sent_at: stamp.map(|it| it.at),
    })
}

/// When everybody wrote the last 回执 that is here.
fn heard(ws: &Workspace) -> HashMap<Id<Member>, i64> {
    let mut heard = HashMap::new();
    for record in ws.records().iter().filter(|it| Dispatch::in_data(&it.data).is_some()) {
        let Some(stamp) = record.register(Dispatch::RETURNED.key()).and_then(|it| it.stamp) else { continue };
        let at = heard.entry(person(ws, ws.authors().member_of(stamp))).or_insert(stamp.at);
        *at = stamp.at.max(*at);
    }
    heard
}

/// Somebody who handed me cards, and those of them on which I did what they do not know.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Owed {
    /// Who.
    pub giver: Id<Member>,
    /// What colleagues call them.
    pub name: String,
    /// Every card they handed me.
    pub all: Vec<Id<Card>>,
    /// Those they wait to hear of.
    pub news: Vec<Id<Card>>,
}

/// Whom I owe a 回执, or might, by name.
pub fn owed(ws: &Workspace, me: Id<Member>) -> Vec<Owed> {
    let hand = Hand::of(ws, |it| is_me(ws, Some(it), me));
    let mut owed: Vec<Owed> = vec![];
    for record in ws.records() {
        let Some((card, it)) = standing(ws, record, me).filter(|it| it.1.sent != 0) else { continue };
        let Some(giver) = giver(ws, record.id).filter(|it| !is_me(ws, Some(*it), me)) else { continue };
        let at = owed.iter().position(|it| it.giver == giver).unwrap_or_else(|| {
            let name = member_name(ws, giver).unwrap_or_default();
            owed.push(Owed { giver, name, all: vec![], news: vec![] });
            owed.len() - 1
        });
        owed[at].all.push(card);
        if doings(ws, card, Some(Id::of(record.id)), &hand) != it.returned {
            owed[at].news.push(card);
        }
    }
    order::sort_by(&mut owed, |a, b| (&a.name, a.giver).cmp(&(&b.name, b.giver)));
    owed
}

/// Who waits to hear what I did on a card; nobody when they know it.
pub fn owed_to(ws: &Workspace, card: Id<Card>, me: Id<Member>) -> Option<Id<Member>> {
    let (id, it) = dispatch_to(ws, card, me).filter(|it| it.1.sent != 0)?;
    let giver = giver(ws, id.any()).filter(|it| !is_me(ws, Some(*it), me))?;
    let hand = Hand::of(ws, |it| is_me(ws, Some(it), me));
    (doings(ws, card, Some(id), &hand) != it.returned).then_some(giver)
}

/// Who sent a 派工 last.
fn giver(ws: &Workspace, dispatch: RecordId) -> Option<Id<Member>> {
    let stamp = ws.stamp(dispatch, Dispatch::SENT.key())?;
    Some(person(ws, ws.authors().member_of(stamp)))
}

/// True when a card was handed to me in a version that I have not looked at.
pub fn is_unread(ws: &Workspace, card: Id<Card>, me: Id<Member>) -> bool {
    dispatch_to(ws, card, me).is_some_and(|(_, it)| it.is_out() && it.read != it.sent)
}

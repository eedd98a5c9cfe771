//! @我的: what others said that concerns me, and what of it I have not seen.
//!
//! That is every comment that names me; and, as nobody here can ring, what is said on a card I answer for, on one that I
//! gave to somebody, and what comes after my own words. Who only takes part in a card is called by their name.
//!
//! **Invariant:** after any changes it says what looking through everything anew would say, and looks again only at what
//! they touched.

use hashbrown::HashMap;

use super::queries::{About, about, glances, is_seen};
use crate::{
    domain::{
        board::{Comment, Member, Subject},
        card::Card,
        glance::Glance,
        id::{Id, RecordId},
        name::Name,
        order,
        record::Typed,
        workspace::{
            PURGED, Touched, Workspace,
            hash::{Ids, RecordSet},
        },
    },
    features::{boards::queries::is_me, members::queries::members_of},
};

/// Why a comment concerns me: the first that holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Why {
    /// It names me.
    Named,
    /// I answer for the card.
    Mine,
    /// I gave the card to somebody.
    Given,
    /// I spoke there before.
    Spoke,
}

/// A comment that concerns me.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Entry {
    /// Which.
    pub comment: Id<Comment>,
    /// What it is about.
    pub about: About,
    /// When it was said, by its author's clock.
    pub at: i64,
    /// Why it concerns me.
    pub why: Why,
    /// I have not seen it.
    pub unread: bool,
}

/// What concerns somebody, kept up to date.
#[derive(Default)]
pub struct Inbox {
    /// By what they are about.
    entries: HashMap<RecordId, Vec<Entry>, Ids>,
    /// What is to be looked at again.
    stale: RecordSet,
    /// Whose it is; `None` before it was ever asked, or when everything is to be looked at again.
    of: Option<Vec<Id<Member>>>,
}

impl Inbox {
    /// Notes what was touched.
    pub fn touch(&mut self, ws: &Workspace, touched: &[Touched]) {
        if self.of.is_none() {
            return;
        }
        for it in touched {
            match it.kind {
                Name::COMMENT => {
                    let stands = ws.record(it.record).and_then(|it| it.data.place()).map(|it| it.0);
                    self.stale.extend([it.from, it.to, stands].into_iter().flatten());
                }
                Name::CARD if it.key == Card::OWNER.key() || it.key == PURGED => {
                    self.stale.insert(it.record);
                }
                Name::BOARD | Name::NOTE if it.key == PURGED => _ = self.stale.insert(it.record),
                // A mark of what is not here yet counts when that comes.
                Name::GLANCE => self.stale.extend(subject_of(ws, Id::of(it.record)).map(Id::any)),
                // Somebody may have turned out to be me.
                Name::MEMBER => return self.forget(),
                _ => {}
            }
        }
    }

    /// Looks at everything again when it is next asked.
    pub fn forget(&mut self) {
        *self = Inbox::default();
    }

    /// What concerns me where I can go, newest first.
    pub fn entries(&mut self, ws: &Workspace, me: Id<Member>) -> Vec<Entry> {
        self.catch_up(ws, me);
        let mut lists = HashMap::with_hasher(Ids);
        let seen = self.entries.values().filter(|it| is_seen(ws, it[0].about, &mut lists));
        let mut entries: Vec<Entry> = seen.flatten().copied().collect();
        order::sort_by(&mut entries, |a, b| (b.at, b.comment).cmp(&(a.at, a.comment)));
        entries
    }

    fn catch_up(&mut self, ws: &Workspace, me: Id<Member>) {
        let mine = match self.of.take().filter(|it| it.contains(&me)) {
            Some(mine) => mine,
            None => {
                self.forget();
                let comments = ws.records().iter().filter_map(|it| Comment::in_data(&it.data));
                self.stale.extend(comments.filter_map(|it| it.place.as_ref()).map(|it| it.parent.any()));
                members_of(ws, me)
            }
        };
        for on in std::mem::take(&mut self.stale) {
            let entries = concerning(ws, Id::of(on), me, &mine);
            match entries.is_empty() {
                true => drop(self.entries.remove(&on)),
                false => drop(self.entries.insert(on, entries)),
            }
        }
        self.of = Some(mine);
    }
}

/// About what a comment is that somebody saw.
fn subject_of(ws: &Workspace, mark: Id<Glance>) -> Option<Id<Subject>> {
    let comment = ws.get(mark).and_then(|it| it.to)?;
    ws.get(comment)?.place.as_ref().map(|it| it.parent)
}

/// What was said about one thing that concerns me and I have not seen.
pub fn unread(ws: &Workspace, on: Id<Subject>, me: Id<Member>) -> Vec<Id<Comment>> {
    let entries = concerning(ws, on, me, &members_of(ws, me));
    entries.into_iter().filter(|it| it.unread).map(|it| it.comment).collect()
}

/// What was said about one thing that concerns me.
fn concerning(ws: &Workspace, on: Id<Subject>, me: Id<Member>, mine: &[Id<Member>]) -> Vec<Entry> {
    let Some(about) = about(ws, on) else { return vec![] };
    let is_me = |it: Id<Member>| is_me(ws, Some(it), me);
    let owner = match about {
        About::Card(card) => ws.get(card).and_then(|it| it.owner),
        About::Board(_) | About::Note(_) => None,
    };
    let giver = owner.and_then(|_| ws.stamp(on.any(), Card::OWNER.key()));
    let giver = giver.map(|it| ws.authors().member_of(it));
    let of_card = match (owner, giver) {
        (Some(owner), _) if is_me(owner) => Some(Why::Mine),
        (_, Some(giver)) if is_me(giver) => Some(Why::Given),
        _ => None,
    };
    let said = ws.children::<Comment>(on.any());
    let said = said.filter_map(|it| Some((ws.stamp(it.0.any(), Comment::PLACE.key())?, it.0, it.1)));
    let mut said: Vec<_> = said.collect();
    order::sort_by_key(&mut said, |it| (it.0.at, it.1));
    let mut spoke = None;
    let mut entries = vec![];
    for (stamp, comment, it) in said {
        if is_me(ws.authors().member_of(stamp)) {
            spoke = Some(Why::Spoke);
            continue;
        }
        let named = it.mentions.iter().any(|it| is_me(it.0)).then_some(Why::Named);
        let Some(why) = named.or(of_card).or(spoke) else { continue };
        let unread = !glances(ws, comment, mine).any(|it| it.1);
        entries.push(Entry { comment, about, at: stamp.at, why, unread });
    }
    entries
}

//! What leaves a device and comes back.
//!
//! - `packet`: packets are short, and read as they were written
//! - `example`: the packet printed in docs/FORMAT.md is a real one
//! - `hostile`: cut, flipped, forged and oversized packets are refused with a reason
//! - `great`: as much as a packet may say, and more
//! - `files`: the content of files in packets
//! - `buyers`: what tells of buyers is held back, and comes later
//! - `import`: what a plan tells before anything is done

mod buyers;
mod example;
mod files;
mod great;
mod hostile;
mod import;
mod packet;

use sha2::{Digest, Sha256};
use zhanggui::domain::{
    board::List,
    card::Card,
    change::{Change, ChangeId, Context, Writer},
    edit::Edit,
    id::{Id, RecordId},
    name::Name,
    packet::{Header, Outgoing, Scope, Sender},
    rank::Rank,
    value::Place,
    workspace::Workspace,
};

/// The shop of these tests.
const HOME: RecordId = RecordId(7);
const LIST: Id<List> = Id::of(RecordId(70));

fn header() -> Header {
    let from = Sender { replica: RecordId(11), member: Id::of(RecordId(12)), name: "李雷".into() };
    Header {
        kind: Name::SHOP,
        workspace: HOME,
        shop: "小店".into(),
        from,
        to: None,
        board: None,
        number: 3,
        before: Some(0),
        at: 1_767_225_600_000,
    }
}

fn written(log: &[Change]) -> String {
    let mut outgoing = Outgoing::new(header(), Scope::Shop);
    log.iter().cloned().for_each(|it| outgoing.add(it));
    outgoing.text()
}

/// Counts and sums elements anew, as someone does who knows how.
fn sealed(elements: &[&str]) -> String {
    let mut text: String = elements.iter().map(|it| format!("{it},\n")).collect();
    let sum: String = Sha256::digest(&text).iter().map(|it| format!("{it:02x}")).collect();
    text += &format!("{{\"end\":true,\"count\":{},\"sha256\":\"{sum}\"}}]\n", elements.len());
    text
}

/// A device that only ever acts.
#[derive(Default, Clone)]
struct Device {
    workspace: Workspace,
    log: Vec<Change>,
    number: u64,
    state: u64,
}

impl Device {
    fn new(number: u64) -> Device {
        Device { number, state: number, ..Device::default() }
    }

    fn act(&mut self, label: &'static str, write: impl FnOnce(&mut Edit, &mut Context)) {
        let state = &mut self.state;
        let mut chance = || {
            *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *state ^ *state >> 29
        };
        let writer = Writer { replica: RecordId(self.number), slot: 0 };
        let own = self.log.iter().filter(|it| it.id.writer == writer).map(|it| it.id.seq).max();
        let seq = own.unwrap_or(0) + 1;
        let mut cx = Context {
            now: 1_767_225_600_000 + i64::from(seq) * 1000,
            today: time::Date::MIN,
            me: Id::of(RecordId(200 + self.number)),
            next: ChangeId { writer, seq },
            chance: &mut chance,
        };
        let mut edit = Edit::new(&self.workspace, label);
        write(&mut edit, &mut cx);
        let change = edit.done(&cx);
        self.take(change);
    }

    fn take(&mut self, change: Change) {
        self.workspace.apply(&change);
        self.log.push(change);
    }

    fn add_card(&mut self, title: &str) -> Id<Card> {
        let card = Id::of(RecordId(self.number.wrapping_mul(1000) + self.log.len() as u64));
        let last = self.workspace.children::<Card>(LIST.any()).next_back();
        let last = last.and_then(|it| it.1.place.as_ref().map(|it| it.rank.clone()));
        let rank = Rank::between(last.as_ref(), None, 5).expect("room");
        self.act("add_card", |edit, _| {
            edit.set(card, &Card::TITLE, title.to_owned());
            edit.set(card, &Card::PLACE, Some(Place { parent: LIST, rank }));
        });
        card
    }

    fn rename(&mut self, card: Id<Card>, title: &str) {
        self.act("rename_card", |edit, _| {
            edit.set(card, &Card::TITLE, title.to_owned());
        });
    }
}

//! What a person may do next, by chance, to what they see.

use zhanggui::{
    domain::{
        board::{Comment, Field, Label, List, Member, Step},
        card::Card,
        id::{Id, RecordId},
        link::Link,
        pattern::Pattern,
        record::Typed,
        value::Value,
        when::When,
        workspace::Workspace,
    },
    features::{
        boards::{
            commands::{card, detail, list},
            lens::{beside::Beside, cell::put_card, columns::Column},
        },
        links::commands::{Relation, link, split_step, unlink},
        routines::commands::{Repetition, set_routine, stop_routine},
        talk::commands::edit_comment,
        trash::commands::{Shelf, purge, restore},
    },
};

use super::{
    device::{BOARD, Device},
    doors, handing, many, notes, people, plans, shop,
};

/// The cards at which both people meet.
pub const MEETING: [Id<Card>; 3] = [Id::of(RecordId(101)), Id::of(RecordId(102)), Id::of(RecordId(103))];

/// Numbers that are the same for the same seed.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 32) as usize % limit
    }

    pub fn yes(&mut self) -> bool {
        self.below(2) == 0
    }

    pub fn of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        (!all.is_empty()).then(|| all[self.below(all.len())])
    }
}

pub fn all<R: Typed>(ws: &Workspace) -> Vec<Id<R>> {
    ws.records().iter().filter(|it| it.data.kind() == R::KIND).map(|it| Id::of(it.id)).collect()
}

/// A few cards to meet at, one of which comes again when it is done.
pub fn begin(device: &Device) {
    let session = device.session;
    let Some(list) = session.read(all).first().copied() else { return };
    for (card, title) in MEETING.into_iter().zip(["不粘锅", "蒸锅", "砧板"]) {
        session.run(move |ws, cx| card::add_card(ws, cx, card, list, title));
        let repetition = Repetition { pattern: Pattern::Days(1), on_day: false, list };
        session.run(move |ws, cx| set_routine(ws, cx, card, repetition));
    }
}

/// Does something.
pub fn act(device: &Device, chance: &mut Chance) {
    let session = device.session;
    let cards: Vec<Id<Card>> = session.read(all);
    let lists: Vec<Id<List>> = session.read(all);
    let Some(list) = chance.of(&lists) else { return };
    let Some(one) = meeting_or_any(&cards, chance) else {
        let (card, title) = (session.new_id(), format!("不粘锅 {}件", chance.below(1000)));
        return session.run(move |ws, cx| card::add_card(ws, cx, card, list, &title));
    };
    match chance.below(43) {
        0..5 => about(device, chance, one),
        5 | 6 => within(device, chance, one),
        7 => among(device, chance, one, &cards, list),
        8 | 9 => away(device, chance, one),
        10..14 => again(device, chance, one, list),
        14..17 => session.undo(),
        17 => session.redo(),
        18 | 30 => people::act(device, chance),
        19 | 31 => shop::boards(device, chance, list),
        20 | 21 => shop::fields(device, chance, one),
        22 => shop::words(device, chance, one, list),
        23 => many::copies(device, chance, one, list),
        24 => many::several(device, chance, one, list),
        25 => many::dates(device, chance, one),
        26 if chance.yes() => many::back(device, chance, one),
        26 => many::lines(device, chance, one, list),
        27 => handing::talk(device, chance, one),
        32 | 33 => plans::dates(device, chance, one),
        34 => plans::templates(device, chance),
        35 => plans::list_template(device, chance, list),
        36 | 37 => plans::ends(device, chance, list),
        38..42 => notes::act(device, chance),
        42 => doors::act(device, chance),
        28 => handing::files(device, chance, one),
        _ => handing::handed(device, chance, one),
    }
}

/// A card, mostly one that the other person has to do with too; now and then none, for a new one.
fn meeting_or_any(cards: &[Id<Card>], chance: &mut Chance) -> Option<Id<Card>> {
    match chance.below(8) {
        0 => None,
        1 => chance.of(cards),
        _ => chance.of(&MEETING),
    }
}

/// What the card says.
fn about(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let session = device.session;
    let me = session.me();
    let number = chance.below(100);
    let (on, most) = (chance.yes(), chance.below(4) > 0);
    let day = When { day: session.today() + time::Duration::days(number as i64 % 9), minute: None };
    match chance.below(12) {
        7.. => session.run(move |ws, cx| card::rename_card(ws, cx, one, &format!("蒸锅 {number}元"))),
        0 | 1 => session
            .run(move |ws, cx| detail::write_body(ws, cx, one, format!("第一行\n第 {number} 行\n最后"))),
        2 => {
            let owner = Some(me).filter(|_| most);
            session.run(move |ws, cx| detail::set_owner(ws, cx, one, owner));
        }
        3 => session.run(move |ws, cx| detail::set_due(ws, cx, one, Some(day).filter(|_| most))),
        4 => {
            let price = Value::Number(number as i64 * 100);
            session.run(move |ws, cx| detail::set_value(ws, cx, one, Field::PRICE, price));
        }
        5 => session.run(move |ws, cx| detail::set_participant(ws, cx, one, me, on)),
        _ => {
            let labels: Vec<Id<Label>> = session.read(all);
            match chance.of(&labels) {
                Some(label) => {
                    session.run(move |ws, cx| detail::set_label(ws, cx, one, label, on));
                }
                None => {
                    let label = session.new_id();
                    session.run(move |ws, cx| detail::add_label(ws, cx, label, BOARD, "急", 1));
                }
            }
        }
    }
}

/// Its steps and comments.
fn within(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let session = device.session;
    let (number, on) = (chance.below(100), chance.yes());
    let steps: Vec<Id<Step>> = session.read(|ws| ws.children::<Step>(one.any()).map(|it| it.0).collect());
    let comments: Vec<Id<Comment>> = session.read(all);
    match (chance.below(8), chance.of(&steps)) {
        (5, Some(step)) => {
            session.run(move |ws, cx| detail::rename_step(ws, cx, step, &format!("核对 {number}")))
        }
        (6, Some(step)) => session.run(move |ws, cx| detail::trash_step(ws, cx, step)),
        (0 | 7, Some(step)) => {
            let is_done = session.read(|ws| ws.get(step).is_some_and(|it| it.done));
            session.run(move |ws, cx| detail::tick_step(ws, cx, step, !is_done));
        }
        (1, Some(step)) => session.run(move |ws, cx| detail::move_step(ws, cx, step, number % 3)),
        (2, Some(step)) => {
            let card = session.new_id();
            session.run(move |ws, cx| split_step(ws, cx, step, card));
        }
        (3, _) => match chance.of(&comments) {
            Some(comment) if on => {
                session.run(move |ws, cx| {
                    let seen = ws.known(comment.any(), Comment::TEXT.key());
                    edit_comment(ws, cx, comment, &format!("改成 {number}"), &[], &seen)
                });
            }
            _ => session.run(move |ws, cx| detail::add_comment(ws, cx, one, &format!("说 {number}"))),
        },
        _ => session.run(move |ws, cx| detail::add_step(ws, cx, one, &format!("核对 {number}"))),
    }
}

/// Where it stands, and with what it has to do.
fn among(device: &Device, chance: &mut Chance, one: Id<Card>, cards: &[Id<Card>], to: Id<List>) {
    let session = device.session;
    let index = chance.below(4);
    let Some(other) = chance.of(cards) else { return };
    match chance.below(7) {
        0 | 1 => session.run(move |ws, cx| card::move_card(ws, cx, one, to, index)),
        2 => {
            let (from, to) = (Column::List(to).into(), Column::List(to).into());
            session.run(move |ws, cx| put_card(ws, cx, one, (from, to), Beside::After(other)));
        }
        3 => {
            let owner: Option<Id<Member>> = session.read(|ws| ws.get(one).and_then(|it| it.owner));
            let columns = (Column::Owner(owner).into(), Column::Owner(Some(session.me())).into());
            session.run(move |ws, cx| put_card(ws, cx, one, columns, Beside::End));
        }
        4 => session.run(move |ws, cx| list::move_list(ws, cx, to, index)),
        5 => {
            let links: Vec<Id<Link>> = session.read(all);
            if let Some(it) = chance.of(&links) {
                session.run(move |ws, cx| unlink(ws, cx, it));
            }
        }
        _ => {
            let relation = Relation::CHOICES[index % Relation::CHOICES.len()];
            session.run(move |ws, cx| link(ws, cx, one, relation, other));
        }
    }
}

/// Put away, thrown away, brought back.
fn away(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let session = device.session;
    let on = chance.yes();
    match chance.below(9) {
        0 | 1 => session.run(move |ws, cx| card::archive_card(ws, cx, one, on)),
        2 | 3 => session.run(move |ws, cx| card::trash_card(ws, cx, one, true)),
        4 | 5 => session.run(move |ws, cx| restore(ws, cx, one.any(), Shelf::Trash)),
        6 => settle(device),
        _ => {
            let trashed = |ws: &Workspace| ws.get(one).is_some_and(|it| it.trashed);
            if session.read(trashed) {
                session.run(move |ws, cx| purge(ws, cx, one.any()));
            }
        }
    }
}

/// Chooses one of the first 「两个版本」.
fn settle(device: &Device) {
    let session = device.session;
    let found = session.read(|ws| {
        let record: RecordId = ws.records().iter().find(|it| ws.has_conflict(it))?.id;
        let conflict = ws.conflicts(record).into_iter().next()?;
        let value = conflict.versions.into_iter().last()?.value;
        Some((record, conflict.key, value))
    });
    if let Some((record, key, value)) = found {
        session.run(move |ws, cx| card::choose_version(ws, cx, record, key, value));
    }
}

/// Finished, and coming again.
fn again(device: &Device, chance: &mut Chance, one: Id<Card>, list: Id<List>) {
    let session = device.session;
    match chance.below(6) {
        0 | 1 => {
            let pattern = if chance.yes() { Pattern::Days(1) } else { Pattern::Workdays };
            let repetition = Repetition { pattern, on_day: chance.yes(), list };
            session.run(move |ws, cx| set_routine(ws, cx, one, repetition));
        }
        2 => session.run(move |ws, cx| stop_routine(ws, cx, one)),
        3 => session.follow_the_day(),
        _ => {
            let done = chance.below(4) > 0;
            session.run(move |ws, cx| card::finish_card(ws, cx, one, done));
        }
    }
}

//! How each card of the sample came to be as it is: written, handed over, filled, ticked, talked about, moved.
//!
//! The content says how cards are now; the way there follows from it by a few rules that such a team lives by.

use super::{
    FOUNDER,
    diary::{Diary, HOUR, member},
};
use crate::{
    domain::{
        board::{List, Step},
        card::Card,
        edit::Edit,
        id::{Id, RecordId},
        order,
        rank::Rank,
        value::{Place, Shape},
    },
    features::{
        boards::commands::{card::finish_card, detail},
        templates::{
            commands::Frame,
            content::{
                BoardContent, CardContent, DueContent, ListContent,
                OwnerContent::Member,
                platform_tasks::{APPLICATIONS, CAMPAIGNS, label},
                sample_shop::SAMPLE_SHOP,
            },
        },
    },
};

/// So long every card has been on the board at least; and never quite as long as the board.
const YOUNGEST: i64 = 30;
const OLDEST: i64 = 20 * 24;

/// A card with what is known about it before its story begins.
struct Plot<'a> {
    content: &'a CardContent,
    card: Id<Card>,
    /// Its steps, once it is written.
    steps: Vec<Id<Step>>,
    /// Where it ends up.
    list: Id<List>,
    rank: Rank,
    /// Where it was written.
    first_list: Id<List>,
    owner: usize,
    writer: usize,
    /// It was planned two days too early.
    postponed: bool,
    /// Hours ago.
    age: i64,
}

struct Entry {
    at: i64,
    who: usize,
    plot: usize,
    act: Act,
}

enum Act {
    Write,
    HandOver,
    Postpone,
    Label(usize, bool),
    Move,
    Tick(usize),
    Say(usize),
    Finish,
}

/// Writes the story of every card of the board, all in the order of time.
pub fn tell(diary: &mut Diary, frame: &Frame, board: &BoardContent, now: i64) {
    let mut plots = plots(frame, board);
    let mut entries: Vec<Entry> =
        plots.iter().enumerate().flat_map(|(at, it)| entries(at, it, now)).collect();
    order::sort_by_key(&mut entries, |it| it.at);
    for entry in entries {
        act(diary, frame, &mut plots[entry.plot], entry);
    }
}

/// The card of the sample with a title.
pub fn card(title: &str) -> Id<Card> {
    Id::of(RecordId::derived(&format!("sample/card/{title}")))
}

fn plots<'a>(frame: &Frame, board: &'a BoardContent) -> Vec<Plot<'a>> {
    let applications = board.lists.iter().position(|it| it.name == APPLICATIONS);
    let mut plots = vec![];
    for (list, ListContent { name, cards }) in frame.lists.iter().zip(board.lists) {
        let ranks = Rank::spread(None, None, cards.len()).expect("a list has room for its first cards");
        for (content, rank) in cards.iter().zip(ranks) {
            let n = plots.len();
            let Member(owner) = content.owner else { unreachable!("every card of the sample has an owner") };
            // A campaign was an application first.
            let was_applied_for = *name == CAMPAIGNS && content.price_fen.is_some();
            plots.push(Plot {
                content,
                card: card(content.title),
                steps: vec![],
                list: *list,
                rank,
                first_list: applications.filter(|_| was_applied_for).map_or(*list, |it| frame.lists[it]),
                owner,
                writer: if n % 4 == 3 { FOUNDER } else { owner },
                postponed: n % 6 == 2 && content.start.is_none(),
                age: age(content, n as i64),
            });
        }
    }
    plots
}

/// How many hours ago a card was written: before anybody spoke of it, before it began, before it was late.
fn age(content: &CardContent, n: i64) -> i64 {
    let spoken = content.comments.first().map_or(0, |it| i64::from(it.hours_ago) + 5);
    let begun = content.start.map_or(0, |it| 24 * i64::from(-it) + 50);
    let late = content.due.map_or(0, |it| 24 * i64::from(-it.day) + 72);
    (YOUNGEST.max(spoken).max(begun).max(late) + n * 7 % 40).min(OLDEST)
}

fn entries(plot: usize, it: &Plot, now: i64) -> Vec<Entry> {
    let minutes_after = |minutes: i64| now - it.age * HOUR + minutes * HOUR / 60;
    let ago = |hours: i64| now - hours * HOUR;
    let mut entries = vec![];
    let mut add = |at, who, act| entries.push(Entry { at, who, plot, act });

    add(minutes_after(0), it.writer, Act::Write);
    if it.writer != it.owner {
        add(minutes_after(2), it.writer, Act::HandOver);
    }
    let decided = it.age * 2 / 3;
    let price_had_to_be_decided = it.content.platform.is_some() && it.content.price_fen.is_some();
    if price_had_to_be_decided && !it.content.labels.contains(&label::TO_APPLY) {
        add(minutes_after(4), it.owner, Act::Label(label::TO_APPLY, true));
        add(ago(decided), it.owner, Act::Label(label::TO_APPLY, false));
        it.content.labels.iter().for_each(|label| add(ago(decided), it.owner, Act::Label(*label, true)));
    } else {
        it.content.labels.iter().for_each(|label| add(minutes_after(4), it.owner, Act::Label(*label, true)));
    }
    if it.first_list != it.list {
        add(ago(decided) + HOUR / 60, it.owner, Act::Move);
    }
    if it.postponed {
        add(ago(it.age / 2), it.owner, Act::Postpone);
    }
    let closed = match it.content.due {
        Some(due) if it.content.done => 24 * i64::from(-due.day) + 2,
        _ => 1,
    };
    let ticked: Vec<_> = (0..it.content.steps.len()).filter(|step| it.content.steps[*step].done).collect();
    for (nth, step) in ticked.iter().enumerate() {
        let left = (ticked.len() - nth) as i64;
        let hours = closed + (it.age - closed) * left / (ticked.len() as i64 + 1);
        add(ago(hours), who_did(it.content.steps[*step].text).unwrap_or(it.owner), Act::Tick(*step));
    }
    for (nth, comment) in it.content.comments.iter().enumerate() {
        add(ago(comment.hours_ago.into()), comment.author, Act::Say(nth));
    }
    if it.content.done {
        add(ago(closed), it.owner, Act::Finish);
    }
    entries
}

/// 「小周复核最低到手价」 was ticked by 小周.
fn who_did(step: &str) -> Option<usize> {
    SAMPLE_SHOP.members.iter().position(|it| step.starts_with(it.name))
}

fn act(diary: &mut Diary, frame: &Frame, it: &mut Plot, Entry { at, who, act, .. }: Entry) {
    let Plot { content, card, .. } = *it;
    let owner = Some(member(it.owner));
    let place = |list: Id<List>| Some(Place { parent: list, rank: it.rank.clone() });
    match act {
        Act::Write => {
            let place = place(it.first_list);
            let planned = CardContent { due: planned(it), ..*content };
            let owner = owner.filter(|_| it.writer == it.owner);
            diary.write(who, at, |ws, cx| {
                let mut edit = Edit::new(ws, "card.add");
                edit.set(card, &Card::PLACE, place);
                it.steps = frame.lay_card(&mut edit, cx, card, &planned, owner)?;
                for other in content.participants {
                    edit.set_key(card, Card::PARTICIPANT.of(member(*other)), true.write());
                }
                Ok(edit.done(cx))
            });
        }
        Act::HandOver => diary.write(who, at, |ws, cx| detail::set_owner(ws, cx, card, owner)),
        Act::Postpone => diary.write(who, at, |ws, cx| {
            let due = content.due.map(|it| frame.days().due(it));
            detail::set_due(ws, cx, card, due)
        }),
        Act::Label(label, on) => {
            diary.write(who, at, |ws, cx| detail::set_label(ws, cx, card, frame.labels[label], on));
        }
        Act::Move => diary.write(who, at, |ws, cx| {
            let mut edit = Edit::new(ws, "card.move");
            edit.set(card, &Card::PLACE, place(it.list));
            Ok(edit.done(cx))
        }),
        Act::Tick(step) => diary.write(who, at, |ws, cx| detail::tick_step(ws, cx, it.steps[step], true)),
        Act::Say(nth) => {
            diary.write(who, at, |ws, cx| detail::add_comment(ws, cx, card, content.comments[nth].text));
        }
        Act::Finish => diary.write(who, at, |ws, cx| finish_card(ws, cx, card, true)),
    }
}

fn planned(it: &Plot) -> Option<DueContent> {
    let early = if it.postponed { 2 } else { 0 };
    it.content.due.map(|due| DueContent { day: due.day - early, ..due })
}

//! What is known of a card beside its title, in one or two lines and in words.

use crate::ui::prelude::*;

use super::recognising::kind_name;
use crate::{
    domain::{field_shape::Says, naming::Kind, when::When},
    features::boards::{
        queries::seal,
        tile::{Facts, Tile},
    },
    session::Session,
    ui::{
        icon::{Glyph, Icon},
        local_time::local_time,
    },
    words::{
        board as words, bulk, closing, fields, figures, files as file_words, links, naming, routines, when,
    },
};

/// One or two lines, or nothing.
pub(super) fn view_facts(facts: &Facts, session: Session) -> View {
    let line = facts.platform.is_some()
        || !facts.labels.is_empty()
        || facts.price.or(facts.stock).is_some()
        || !facts.own.is_empty();
    let foot = facts.owner.is_some()
        || facts.due.is_some()
        || facts.steps.1 > 0
        || facts.comments > 0
        || facts.files > 0
        || facts.conflict
        || facts.repeats
        || facts.blocked
        || facts.carried > 0
        || !facts.missing.is_empty();
    (line.then(|| view_line(facts, session)), foot.then(|| view_foot(facts, session))).place()
}

fn view_line(facts: &Facts, session: Session) -> View {
    let plate = facts.platform.clone().map(|it| view! { <span class="plate">{it}</span> });
    let labels = facts.labels.iter().map(|(word, color)| {
        view! { <span class="label" data-c=color.to_string()>{word.clone()}</span> }
    });
    let sum = match (facts.price, facts.stock) {
        (Some(price), Some(stock)) => Some(figures::money(price.saturating_mul(stock))),
        (Some(price), None) => Some(figures::money(price)),
        (None, Some(stock)) => Some(words::pieces(&figures::grouped(stock))),
        (None, None) => None,
    };
    let today = session.today();
    let own = facts.own.iter().map(|(name, says)| {
        // What is ticked is said by its name alone.
        let said = (*says != Says::Ticked).then(|| fields::said(says, today));
        view! { <span class="own"><span class="faint">{name.clone()}</span> {said}</span> }
    });
    view! {
        <p class="card-facts">
            {plate} {labels.collect_view()} {own.collect_view()} {sum.map(|it| view! { <span class="num sum">{it}</span> })}
        </p>
    }
}

fn view_foot(facts: &Facts, session: Session) -> View {
    let owner = facts.owner.clone().map(|(name, mine)| {
        let seal: String = seal(&name).into();
        view! { <span class="avatar" class:me=mine title=words::owner_is(&name)>{seal}</span> }
    });
    let done = facts.done;
    let due = facts.due.map(|it| view_due(it, session, done));
    let mark = |glyph, title: String, text: String| {
        view! { <span class="mark" title=title><Icon glyph=glyph />{text}</span> }
    };
    let conflict = facts.conflict.then(|| mark(Glyph::Fork, words::two_versions().into(), String::new()));
    let lacks = lacks(&facts.missing, session).map(|it| mark(Glyph::Tag, it, "?".into()));
    let repeats = facts.repeats.then(|| mark(Glyph::Repeat, routines::repeats().into(), String::new()));
    let blocked = facts.blocked.then(|| mark(Glyph::Lock, String::new(), links::is_blocked().into()));
    let times = facts.carried;
    let carried =
        (times > 0).then(|| view! { <span class="mark faint">{closing::carried_times(times)}</span> });
    let (ticked, of) = facts.steps;
    let steps = (of > 0).then(|| mark(Glyph::Steps, words::steps_done(ticked, of), format!("{ticked}/{of}")));
    let comments = facts.comments;
    let comments =
        (comments > 0).then(|| mark(Glyph::Comment, words::comments(comments), comments.to_string()));
    let files = facts.files;
    let files = (files > 0).then(|| mark(Glyph::Attach, file_words::has_files(files), files.to_string()));
    view! {
        <div class="card-foot">
            {owner} {due} {carried} {blocked} <span class="tail">{lacks} {conflict} {repeats} {steps} {files} {comments}</span>
        </div>
    }
}

/// What a title should say and does not, in words.
fn lacks(missing: &[Kind], session: Session) -> Option<String> {
    let names = || session.read(|ws| missing.iter().map(|it| kind_name(ws, *it)).collect::<Vec<_>>());
    (!missing.is_empty()).then(|| naming::lacks(&names().join(naming::comma())))
}

/// A finished card says its day, an open one how near it is.
fn due_words(due: When, today: time::Date, done: bool) -> String {
    if done { when::day(due.day, today) } else { when::due(due.day, clock(due), today) }
}

fn view_due(due: When, session: Session, done: bool) -> View {
    let today = session.today();
    let text = due_words(due, today, done);
    let is_today = due.day == today && !done;
    let has_passed = || clock(due).is_some_and(|it| it < local_time(session.now()).1);
    let late = !done && (due.is_past(today) || (is_today && has_passed()));
    let soon = is_today && !late;
    let glyph = if late { Glyph::Late } else { Glyph::Clock };
    view! {
        <span class="state clock" class:late=late class:strong=soon>
            <Icon glyph=glyph />
            {text}
        </span>
    }
}

/// The time of day, where one is given.
pub(super) fn clock(due: When) -> Option<time::Time> {
    let minute = due.minute?;
    time::Time::from_hms((minute / 60) as u8, (minute % 60) as u8, 0).ok()
}

/// The card's name for those who listen: its title first, then what the marks say.
pub(super) fn spoken(tile: &Tile, session: Session, is_chosen: bool) -> String {
    let today = session.today();
    let Tile { title, facts, .. } = tile;
    let mut parts = vec![title.clone()];
    if is_chosen {
        parts.push(bulk::is_selected().into());
    }
    if facts.done {
        parts.push(words::card_done().into());
    }
    parts.extend(facts.platform.clone());
    parts.extend(facts.labels.iter().map(|it| it.0.clone()));
    parts.extend(facts.owner.as_ref().map(|it| words::owner_is(&it.0)));
    parts.extend(facts.due.map(|it| due_words(it, today, facts.done)));
    if facts.carried > 0 {
        parts.push(closing::carried_times(facts.carried));
    }
    parts.extend(facts.own.iter().map(|(name, says)| fields::of_field(name, &fields::said(says, today))));
    if facts.blocked {
        parts.push(links::is_blocked().into());
    }
    if facts.repeats {
        parts.push(routines::repeats().into());
    }
    if facts.files > 0 {
        parts.push(file_words::has_files(facts.files));
    }
    if facts.conflict {
        parts.push(words::two_versions().into());
    }
    parts.extend(lacks(&facts.missing, session));
    parts.join("，")
}

//! What a picture says, in words.

use time::{Date, Time};

use crate::{
    features::{
        boards::{lens::filter::Bucket, tile::Tile},
        picture::{
            content::{Cards, Content, Heading, Subject},
            layout::{Group, Ink, Sheet, Slip},
        },
    },
    words::{board as board_words, common, figures, picture as words, when},
};

/// What the picture is called.
pub fn title(content: &Content, subject: &Subject) -> String {
    match (subject, content.name.as_str()) {
        (Subject::MyDay, "") => words::my_day_plain().to_owned(),
        (Subject::MyDay, name) => words::my_day(name),
        (Subject::Board(..), name) => name.to_owned(),
    }
}

/// The content in words, as of this day.
pub fn sheet(content: &Content, subject: &Subject, today: Date) -> Sheet {
    let shop = if content.shop.is_empty() { common::app_name() } else { &content.shop };
    let (month, day) = (u8::from(today.month()), today.day());
    let date = format!("{}-{month:02}-{day:02} {}", today.year(), when::weekday(today.weekday()));
    Sheet {
        title: title(content, subject),
        below: words::of_shop(shop, &date),
        nothing: if *subject == Subject::MyDay { words::nothing_today() } else { words::nothing_here() }
            .to_owned(),
        groups: content.groups.iter().map(|it| group(it, subject, today)).collect(),
        more_cards: words::more_cards,
        more_groups: words::more_lists,
        foot: words::foot().to_owned(),
    }
}

fn group(cards: &Cards, subject: &Subject, today: Date) -> Group {
    let (heading, ink) = match &cards.heading {
        Heading::Due(Bucket::Late) => (words::late().to_owned(), Ink::Late),
        Heading::Due(_) => (words::today().to_owned(), Ink::Seal),
        Heading::List(name) => (name.clone(), Ink::Full),
    };
    let slips = cards.tiles.iter().map(|it| slip(it, subject, today)).collect();
    Group { heading, ink, count: cards.count, slips }
}

fn slip(Tile { title, facts, .. }: &Tile, subject: &Subject, today: Date) -> Slip {
    let owner = facts.owner.as_ref().filter(|_| *subject != Subject::MyDay);
    let due = facts.due.filter(|_| !facts.done).map(|it| {
        let late = it.day < today;
        let hour = it.minute.and_then(|it| Time::from_hms((it / 60) as u8, (it % 60) as u8, 0).ok());
        (when::due(it.day, hour, today), if late { Ink::Late } else { Ink::Pale })
    });
    let labels = facts.labels.iter().map(|it| (it.0.clone(), Ink::Pale));
    let steps =
        (facts.steps.1 > 0).then(|| (board_words::steps_done(facts.steps.0, facts.steps.1), Ink::Pale));
    let price = facts.price.map(|it| (figures::money(it), Ink::Pale));
    let done = facts.done.then(|| (words::done().to_owned(), Ink::Done));
    let said = [done, due, owner.map(|it| (it.0.clone(), Ink::Pale)), price, steps];
    Slip { title: title.clone(), done: facts.done, facts: said.into_iter().flatten().chain(labels).collect() }
}

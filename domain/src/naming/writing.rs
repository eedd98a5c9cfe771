//! A title written from what is known, so that reading it says the same again.

use time::Date;

use super::{Fact, Lexicon, Meaning, Part, reading::read};
use crate::when::When;

/// What a title says beside its parts: the goods, the reason, whatever is plain words.
pub fn rest(title: &str, parts: &[Part]) -> String {
    let mut plain = String::with_capacity(title.len());
    let mut from = 0;
    for part in parts {
        plain.push_str(&title[from..part.range.start]);
        plain.push(' ');
        from = part.range.end;
    }
    plain.push_str(&title[from..]);
    let words = plain.split_whitespace().filter(|it| it.chars().any(char::is_alphanumeric));
    words.collect::<Vec<_>>().join(" ")
}

/// A title of plain words and facts. What the shop has no word for is left out.
pub fn write(plain: &str, facts: &[Fact], lexicon: &Lexicon, today: Date) -> String {
    let said: Vec<(bool, String)> = facts
        .iter()
        .flat_map(|it| {
            let first = matches!(it, Fact::Platform(_));
            say(it, lexicon, today).into_iter().map(move |it| (first, it))
        })
        .collect();
    let part = |first: bool| said.iter().filter(move |it| it.0 == first).map(|it| it.1.as_str());
    let plain = Some(plain).filter(|it| !it.is_empty());
    let usual: Vec<_> = part(true).chain(plain).chain(part(false)).collect();
    let usual = usual.join(" ");
    if says(&usual, facts, lexicon, today) {
        return usual;
    }
    // Some words change what follows them (满 99元 is no price): then the plain words go last.
    let last: Vec<_> = part(true).chain(part(false)).chain(plain).collect();
    let last = last.join(" ");
    if says(&last, facts, lexicon, today) { last } else { usual }
}

fn says(title: &str, facts: &[Fact], lexicon: &Lexicon, today: Date) -> bool {
    let read = read(title, lexicon, today);
    facts.iter().all(|fact| read.iter().any(|it| it.fact == *fact))
}

fn say(fact: &Fact, lexicon: &Lexicon, today: Date) -> Option<String> {
    let word = |meaning| lexicon.say(meaning).map(str::to_owned);
    let called = |sign, meaning| lexicon.say(meaning).map(|it| format!("{sign}{it}"));
    match *fact {
        Fact::Platform(it) => word(Meaning::Platform(it)),
        Fact::Carrier(it) => word(Meaning::Carrier(it)),
        Fact::Payer(it) => word(Meaning::Payer(it)),
        Fact::Invoice(it) => word(Meaning::Invoice(it)),
        Fact::Owner(it) | Fact::Participant(it) => called('@', Meaning::Person(it)),
        Fact::Label(it) => called('#', Meaning::Label(it)),
        Fact::Price(fen) => Some(price(fen)),
        // A few pieces need a sign to be no other thing: 3件 could be three matters.
        Fact::Count(pieces) if pieces < 10 => Some(format!("×{pieces}")),
        Fact::Count(pieces) => Some(format!("{pieces}件")),
        Fact::Start(when) => Some(format!("{}开始", moment(when, today))),
        Fact::Due(when) => Some(format!("{}截止", moment(when, today))),
        Fact::Span(from, until) => Some(format!("{}~{}", moment(from, today), moment(until, from.day))),
    }
}

fn price(fen: i64) -> String {
    match (fen / 100, fen % 100) {
        (yuan, 0) => format!("{yuan}元"),
        (yuan, cents) if cents % 10 == 0 => format!("{yuan}.{}元", cents / 10),
        (yuan, cents) => format!("{yuan}.{cents:02}元"),
    }
}

/// `11-05`, with the year where it would be read as another one.
fn moment(when: When, today: Date) -> String {
    let whole = when.to_string();
    let short = whole.get(5..).unwrap_or_default();
    let read = read(&format!("{short}截止"), &Lexicon::default(), today);
    let same = read.iter().any(|it| it.fact == Fact::Due(when));
    if same { short.to_owned() } else { whole }
}

//! Any text where a person types: titles, formulas, looks at a board, ranks.

#![no_main]

use libfuzzer_sys::fuzz_target;
use time::Date;
use zhanggui::{
    domain::{
        board::Field,
        formula::{self, Trouble, work_out},
        naming::{self, Lexicon},
        rank::Rank,
        workspace::Workspace,
    },
    features::{boards::lens::address, naming::tables::lexicon},
};

/// The shop's words: read once.
fn words() -> Lexicon {
    lexicon(&Workspace::default(), None)
}

fuzz_target!(|text: &str| {
    let today = Date::from_julian_day(2_461_367).expect("a day");
    let lexicon = words();
    let parts = naming::read(text, &lexicon, today);
    let mut end = 0;
    for part in &parts {
        assert!(part.range.start >= end && text.get(part.range.clone()).is_some(), "in order, on letters");
        end = part.range.end;
    }
    let facts: Vec<_> = parts.iter().map(|it| it.fact).collect();
    naming::write(&naming::rest(text, &parts), &facts, &lexicon, today);

    let named = |name: &str| if name.is_empty() { None } else { Some(Field::PRICE) };
    if let Ok(formula) = formula::read(text, &named) {
        let written = formula::write(&formula, &|_| "价格".to_owned());
        assert_eq!(formula::read(&written, &named).as_ref(), Ok(&formula), "{written}");
        _ = work_out(&formula, &mut |_| Err(Trouble::Circle));
    }

    let look = address::parse(text);
    assert_eq!(address::parse(&look.to_string()), look, "{look}");

    if let Some(rank) = Rank::parse(text) {
        let above = Rank::between(Some(&rank), None, 7);
        assert!(above.is_none_or(|it| it > rank));
    }
});

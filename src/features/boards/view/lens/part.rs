//! What the parts of a filter are called.

use crate::{
    domain::{board::Field, id::Id},
    features::boards::lens::{
        Grouping,
        columns::Column,
        filter::{Bucket, Filter, Part, Whose},
        queries::name_of,
        sieve::Hindrance,
    },
    session::Session,
    words::{card, lens as words},
};

/// A part, as a chip says it.
pub(super) fn part_name(session: Session, part: Part) -> String {
    let named = |record| session.read(|ws| name_of(ws, record)).unwrap_or_else(|| words::gone().to_owned());
    match part {
        Part::Owner(Whose::Nobody) => words::nobody().to_owned(),
        Part::Owner(Whose::Mine) => words::mine().to_owned(),
        Part::Owner(Whose::Of(member)) => named(member.any()),
        Part::Label(None) => words::no_label().to_owned(),
        Part::Label(Some(label)) => named(label.any()),
        Part::Due(bucket) => bucket_name(bucket).to_owned(),
        Part::Done(true) => words::done().to_owned(),
        Part::Done(false) => words::open().to_owned(),
        Part::Choice(field, None) => words::nothing_of(&field_name(session, field)),
        Part::Choice(_, Some(choice)) => named(choice.any()),
    }
}

/// A stretch of days from now.
pub(in super::super) fn bucket_name(bucket: Bucket) -> &'static str {
    match bucket {
        Bucket::Late => words::late(),
        Bucket::Today => words::today(),
        Bucket::Week => words::week(),
        Bucket::Later => words::later(),
        Bucket::Never => words::no_date(),
    }
}

/// What holds cards back, with all that was asked for of its kind: `逾期、今天`.
pub(super) fn hindrance_name(session: Session, filter: &Filter, hindrance: Hindrance) -> String {
    match hindrance {
        Hindrance::Words => words::words_are(filter.words.trim()),
        Hindrance::Kind(place) => {
            let parts = filter.kinds().nth(place).unwrap_or_default();
            parts.iter().map(|it| part_name(session, *it)).collect::<Vec<_>>().join("、")
        }
    }
}

/// The column of what belongs nowhere.
pub(in super::super) fn nowhere(session: Session, column: Column) -> String {
    match column {
        Column::Owner(None) => words::nobody().to_owned(),
        Column::Label(None) => words::no_label().to_owned(),
        Column::Choice(field, None) => words::nothing_of(&field_name(session, field)),
        _ => words::gone().to_owned(),
    }
}

/// What columns are made by.
pub(super) fn grouping_name(session: Session, grouping: Grouping) -> String {
    match grouping {
        Grouping::List => words::by_list().to_owned(),
        Grouping::Owner => words::owner().to_owned(),
        Grouping::Label => words::label().to_owned(),
        Grouping::Choice(field) => field_name(session, field),
    }
}

/// What a field is called.
pub(super) fn field_name(session: Session, field: Id<Field>) -> String {
    let name = session.read(|ws| name_of(ws, field.any())).filter(|it| !it.is_empty());
    name.unwrap_or_else(|| {
        if field == Field::PLATFORM { card::platform() } else { words::some_field() }.to_owned()
    })
}

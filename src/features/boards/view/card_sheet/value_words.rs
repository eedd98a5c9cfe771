//! Registers and their values in words, for versions and history.

use crate::{
    domain::{
        board::{Anchor, Choice, Comment, Field, Label, List, Step},
        card::Card,
        field_shape::{FieldShape, Says},
        id::{Id, RecordId},
        name::Name,
        pattern::Pattern,
        routine::Routine,
        value::{Key, Value},
        when::When,
        workspace::Workspace,
    },
    features::boards::queries::member_name,
    words::{
        anchors, board as board_words, card as words, closing, common, fields, figures, naming, routines,
        when,
    },
};

/// What a register of a card is about, and what two of its values say.
pub fn becomes(
    ws: &Workspace,
    key: Key,
    (now, then): (&Value, &Value),
    today: time::Date,
) -> (String, String, String) {
    let say = |it| value(ws, key, it, today);
    (register(ws, Name::CARD, key), say(now), say(then))
}

/// What a register is about: 标题, 负责人, 标签「双十一」.
pub(super) fn register(ws: &Workspace, kind: Name, key: Key) -> String {
    let plain = match (kind, key.name) {
        (Name::STEP, Name::TEXT | Name::PLACE) => words::step_title(),
        (Name::COMMENT, Name::TEXT | Name::PLACE) => words::comments(),
        (Name::ROUTINE, Name::PATTERN) => routines::repeat(),
        (Name::ROUTINE, Name::START) => routines::counted_from(),
        (Name::ROUTINE, Name::ON_DAY) => routines::when_next(),
        (Name::ROUTINE, Name::PLACE) => routines::next_begins_in(),
        (Name::ROUTINE, Name::TRASHED) => routines::goes_on_or_not(),
        (_, Name::TITLE) => words::title(),
        (_, Name::BODY) => words::body(),
        (_, Name::PLACE) => words::the_place(),
        (_, Name::OWNER) => words::owner(),
        (_, Name::START) => words::start(),
        (_, Name::DUE) => words::due(),
        (_, Name::DONE) => words::the_done(),
        (_, Name::ARCHIVED) => words::the_archive(),
        (_, Name::TRASHED) => words::the_trash(),
        (_, Name::CARRIED) => closing::carried_over(),
        (_, Name::LABEL) => return words::the_label(&label(ws, key)),
        (_, Name::PARTICIPANT) => return words::the_participant(&participant(ws, key)),
        (_, Name::VALUE) => return of_values(ws, key),
        (_, other) => return other.to_string(),
    };
    plain.to_owned()
}

/// What a value says, in one line or, for a text, as it was written.
pub(super) fn value(ws: &Workspace, key: Key, value: &Value, today: time::Date) -> String {
    let flag = |on: bool| match (key.name, on) {
        (Name::DONE, true) => words::is_done(),
        (Name::DONE, false) => words::is_open(),
        (Name::TRASHED, true) => words::is_in_trash(),
        (Name::ARCHIVED, true) => words::is_archived(),
        (Name::TRASHED | Name::ARCHIVED, false) => words::is_kept(),
        (_, true) => words::is_worn(),
        (_, false) => words::is_not_worn(),
    };
    match value {
        Value::Nothing if matches!(key.name, Name::DONE | Name::TRASHED | Name::ARCHIVED | Name::LABEL) => {
            flag(false).to_owned()
        }
        Value::Nothing => words::nothing().to_owned(),
        Value::Flag(true) if key.name == Name::VALUE => fields::is_yes().to_owned(),
        Value::Flag(false) if key.name == Name::VALUE => fields::is_no().to_owned(),
        Value::Flag(on) => flag(*on).to_owned(),
        Value::Text(text) if text.is_empty() => words::nothing().to_owned(),
        Value::Text(text) => text.clone(),
        Value::Number(number) if key.name == Name::VALUE => {
            let field = ws.get(Id::<Field>::of(key.of));
            match field.map(|it| (FieldShape::of(&it.shape), it.unit.clone())) {
                Some((FieldShape::Money, _)) => figures::money(*number),
                Some((FieldShape::Number, unit)) => fields::said(&Says::Number(*number, unit), today),
                _ => figures::grouped(*number),
            }
        }
        Value::Number(number) => figures::grouped(*number),
        Value::When(date) => moment(*date, today),
        Value::Record(id) if key.name == Name::OWNER => {
            member_name(ws, Id::of(*id)).unwrap_or_else(|| common::unknown_person().to_owned())
        }
        Value::Record(id) => {
            let choice = ws.get(Id::<Choice>::of(*id)).map(|it| it.name.clone());
            let other = || ws.get(Id::<Card>::of(*id)).map(|it| it.title.clone());
            let anchor = || ws.get(Id::<Anchor>::of(*id)).map(|it| it.name.clone());
            choice.or_else(|| member_name(ws, Id::of(*id))).or_else(other).or_else(anchor).unwrap_or_default()
        }
        Value::Place(list, _) => {
            let name = ws.get(Id::<List>::of(*list)).map(|it| it.name.clone());
            name.unwrap_or_else(|| board_words::stray_cards().to_owned())
        }
        Value::Foreign(json) => json.to_string(),
    }
}

/// What a value of a routine says that would say nothing by itself.
pub(super) fn of_routine(ws: &Workspace, record: RecordId, key: Key, value: &Value) -> Option<String> {
    let routine = ws.get(Id::<Routine>::of(record))?;
    let is_set = *value == Value::Flag(true);
    Some(match (key.name, value) {
        (Name::PATTERN, Value::Text(text)) => {
            // A pattern of a newer version is shown as it is written.
            let read = Pattern::parse(text).zip(routine.start);
            read.map_or_else(|| text.clone(), |(pattern, first)| routines::pattern(pattern, first.day))
        }
        (Name::ON_DAY, _) => if is_set { routines::on_day() } else { routines::when_done() }.to_owned(),
        (Name::TRASHED, _) => {
            if is_set { routines::goes_on_no_more() } else { routines::goes_on() }.to_owned()
        }
        _ => return None,
    })
}

/// A date, and its time of day when it has one.
pub(in crate::features::boards::view) fn moment(date: When, today: time::Date) -> String {
    match clock(date) {
        Some(time) => when::at(&when::day(date.day, today), &when::clock(time)),
        None => when::day(date.day, today),
    }
}

/// The time of day of a date.
pub(super) fn clock(date: When) -> Option<time::Time> {
    let minute = date.minute?;
    time::Time::from_hms((minute / 60) as u8, (minute % 60) as u8, 0).ok()
}

/// The word of the label a register is about.
pub(super) fn label(ws: &Workspace, key: Key) -> String {
    ws.get(Id::<Label>::of(key.of)).map(|it| it.name.clone()).unwrap_or_default()
}

/// The name of the participant a register is about.
pub(super) fn participant(ws: &Workspace, key: Key) -> String {
    member_name(ws, Id::of(key.of)).unwrap_or_else(|| common::unknown_person().to_owned())
}

/// What a register of values is about: a field, or one choice of a field that says several.
fn of_values(ws: &Workspace, key: Key) -> String {
    let choice = ws.get(Id::<Choice>::of(key.of));
    let of_choice = choice.and_then(|it| Some((it.place.as_ref()?.parent, it.name.as_str())));
    match of_choice {
        Some((of, name)) => fields::of_field(&field(ws, of), name),
        None => field(ws, Id::of(key.of)),
    }
}

/// What a field is called.
pub(super) fn field(ws: &Workspace, field: Id<Field>) -> String {
    let named = ws.get(field).map(|it| it.name.clone()).filter(|it| !it.is_empty());
    named.unwrap_or_else(|| {
        let own = [
            (Field::PLATFORM, words::platform()),
            (Field::PRICE, words::price()),
            (Field::STOCK, words::stock()),
            (Field::CARRIER, naming::carrier()),
            (Field::PAYER, naming::payer()),
            (Field::INVOICE, naming::invoice()),
            (Card::ANCHOR, anchors::follows()),
        ];
        let word = own.into_iter().find(|it| it.0 == field).map(|it| it.1);
        word.unwrap_or(words::other_field()).to_owned()
    })
}

/// The step or comment a version belongs to, in its own words; nothing for the card itself.
pub(super) fn of_which(ws: &Workspace, record: RecordId) -> Option<String> {
    let step = ws.get(Id::<Step>::of(record)).map(|it| it.text.clone());
    step.or_else(|| ws.get(Id::<Comment>::of(record)).map(|it| it.text.clone()))
}

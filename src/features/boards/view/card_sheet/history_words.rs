//! One entry of a card's history as a sentence.

use super::{relations, value_words};
use crate::{
    domain::{
        name::Name,
        pattern::Pattern,
        value::{Key, Value},
        workspace::Workspace,
    },
    features::{boards::history::Deed, links::queries::named},
    words::{card as words, closing, files, links, routines, when},
};

/// What happened, said in one sentence; and for a text what it was before and after.
pub(in crate::features::boards::view) struct Told {
    /// The sentence.
    pub sentence: String,
    /// The text before and after, where they are too long for the sentence.
    pub texts: Option<(String, String)>,
}

/// Says what was done, and by whom.
pub(in crate::features::boards::view) fn tell(
    ws: &Workspace,
    who: &str,
    deed: &Deed,
    today: time::Date,
) -> Told {
    let sentence = match deed {
        Deed::Made => words::was_made(who),
        Deed::MadeByRule => routines::was_made().into(),
        Deed::Repeats { pattern, first } => match Pattern::parse(pattern) {
            Some(pattern) => {
                let first = first.map_or(today, |it| it.day);
                routines::was_set(who, &routines::pattern(pattern, first))
            }
            None => words::was_changed(who, routines::repeat()),
        },
        Deed::Stopped => routines::was_stopped(who),
        Deed::Linked { relation, other, on } => {
            let title = named(ws, *other).map(|it| it.1).unwrap_or_default();
            match on {
                true => links::was_linked(who, &title, relations::name(*relation)),
                false => links::was_unlinked(who, &title),
            }
        }
        Deed::Set { key, old, new } if key.name == Name::BODY => {
            let texts = [old, new].map(|it| text(it).to_owned());
            let [before, after] = texts;
            let sentence = words::was_changed(who, words::body());
            return Told { sentence, texts: Some((before, after)) };
        }
        Deed::Set { key, old, new } => set(ws, who, *key, (old, new), today),
        Deed::Step { text, key, new, .. } if matches!(key.name, Name::OWNER | Name::DUE) => {
            let to = value_words::value(ws, *key, new, today);
            match key.name {
                Name::DUE => words::step_due_was_set(who, text, &to),
                _ => words::step_was_given(who, text, &to),
            }
        }
        Deed::Step { text, key, old, new } => step(who, text, *key, (old, new)),
        Deed::File { name, key, old, new } => match (key.name, new) {
            (Name::TRASHED, Value::Flag(true)) => files::was_taken_off(who, name),
            (Name::TRASHED, _) => files::was_put_back(who, name),
            _ if old.is_empty() => files::was_added(who, text(new)),
            _ => files::was_renamed(who, text(old), text(new)),
        },
        Deed::Comment { key, new, old } => match (key.name, new) {
            (Name::TRASHED, Value::Flag(true)) => words::comment_was_trashed(who),
            (Name::TRASHED, _) => words::comment_was_restored(who),
            _ if old.is_empty() => words::was_commented(who),
            _ => {
                let texts = Some((text(old).to_owned(), text(new).to_owned()));
                return Told { sentence: words::comment_was_edited(who), texts };
            }
        },
    };
    Told { sentence, texts: None }
}

fn set(ws: &Workspace, who: &str, key: Key, (old, new): (&Value, &Value), today: time::Date) -> String {
    let say = |value: &Value| value_words::value(ws, key, value, today);
    match (key.name, new) {
        (Name::DONE, Value::Flag(true)) => words::was_done(who),
        (Name::DONE, _) => words::was_reopened(who),
        (Name::TRASHED, Value::Flag(true)) => words::was_trashed(who),
        (Name::TRASHED, _) => words::was_restored(who),
        (Name::ARCHIVED, Value::Flag(true)) => words::was_archived(who),
        (Name::ARCHIVED, _) => words::was_unarchived(who),
        (Name::LABEL, Value::Flag(true)) => words::was_labelled(who, &value_words::label(ws, key)),
        (Name::LABEL, _) => words::was_unlabelled(who, &value_words::label(ws, key)),
        (Name::PARTICIPANT, Value::Flag(true)) => words::was_joined(who, &value_words::participant(ws, key)),
        (Name::PARTICIPANT, _) => words::was_left(who, &value_words::participant(ws, key)),
        (Name::CARRIED, Value::When(day)) => closing::was_carried(who, &when::date(day.day, today)),
        (Name::CARRIED, _) => closing::was_not_carried(who),
        (Name::PLACE, _) => words::was_moved(who, &say(old), &say(new)),
        _ => {
            let what = value_words::register(ws, Name::CARD, key);
            match (old.is_empty(), new.is_empty()) {
                (true, _) => words::was_set(who, &what, &say(new)),
                (false, true) => words::was_cleared(who, &what, &say(old)),
                (false, false) => words::was_changed_from(who, &what, &say(old), &say(new)),
            }
        }
    }
}

fn step(who: &str, now: &str, key: Key, (old, new): (&Value, &Value)) -> String {
    match (key.name, new) {
        (Name::DONE, Value::Flag(true)) => words::step_was_done(who, now),
        (Name::DONE, _) => words::step_was_reopened(who, now),
        (Name::TRASHED, Value::Flag(true)) => words::step_was_removed(who, now),
        (Name::TRASHED, _) => words::step_was_restored(who, now),
        _ if old.is_empty() => words::step_was_added(who, text(new)),
        _ => words::step_was_renamed(who, text(old), text(new)),
    }
}

fn text(value: &Value) -> &str {
    match value {
        Value::Text(text) => text,
        _ => "",
    }
}

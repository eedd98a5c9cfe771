//! What the filters in the box are called, in the language in force.

use crate::{
    domain::board::Field,
    features::{
        boards::lens::filter::{Bucket, Part, Whose},
        search::asking::{About, Vocabulary},
    },
    words::{card, common, lens, search as words},
};

/// The words of keys and of what has no record of its own.
pub(super) fn vocabulary() -> Vocabulary {
    let keys = [
        (About::Owner, lens::owner()),
        (About::Label, lens::label()),
        (About::Board, words::board()),
        (About::List, words::list()),
        (About::Due, lens::due()),
        (About::State, lens::state()),
        (About::Field(Field::PLATFORM), card::platform()),
    ];
    let fixed = vec![
        (About::Owner, common::me(), Part::Owner(Whose::Mine)),
        (About::Owner, lens::nobody(), Part::Owner(Whose::Nobody)),
        (About::Label, lens::no_label(), Part::Label(None)),
        (About::Due, lens::late(), Part::Due(Bucket::Late)),
        (About::Due, lens::today(), Part::Due(Bucket::Today)),
        (About::Due, lens::week(), Part::Due(Bucket::Week)),
        (About::Due, lens::later(), Part::Due(Bucket::Later)),
        (About::Due, lens::no_date(), Part::Due(Bucket::Never)),
        (About::State, lens::open(), Part::Done(false)),
        (About::State, lens::done(), Part::Done(true)),
    ];
    Vocabulary { keys: keys.into_iter().map(|it| (it.0, it.1.to_owned())).collect(), fixed }
}

//! Short words that data is made of: kinds of records, registers of a record, labels of changes.
//!
//! Every word this version knows is a constant; a word from a newer version gets a number at run time, so that its
//! data is carried on untouched.
//!
//! **Invariant:** numbers never leave memory; whatever is written carries the word.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
};

/// A word; comparing and copying it costs as much as a number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(u16);

macro_rules! known {
    ($($constant:ident $word:literal)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number { $($constant),* }
        impl Name {
            $(#[doc = concat!("`", $word, "`")] pub const $constant: Name = Name(Number::$constant as u16);)*
        }
        const KNOWN: &[&str] = &[$($word),*];
    };
}

known! {
    SHOP "shop" BOARD "board" LIST "list" CARD "card" STEP "step" COMMENT "comment" LABEL "label" MEMBER "member"
    FIELD "field" CHOICE "choice" ALIAS "alias" LENS "lens"
    TITLE "title" NAME "name" TEXT "text" BODY "body" PLACE "place" OWNER "owner" PARTICIPANT "participant"
    START "start" DUE "due" DONE "done" FOLDED "folded" COLOR "color" ROLE "role" SHAPE "shape" VALUE "value" LOOK "look"
    ARCHIVED "archived" TRASHED "trashed" PURGED "purged" SAME_AS "same_as"
    EXPECTS "expects" COLUMN "column"
    CHECKPOINT "checkpoint"
    ROUTINE "routine" OCCURRENCE "occurrence" LINK "link" PATTERN "pattern" ON_DAY "on_day" NUMBER "number" DAY "day"
    SKIPPED "skipped" TO "to" SORT "sort" LIMIT "limit"
    UNIT "unit" FORMULA "formula" SHOWN "shown" TOTAL "total"
    TEMPLATE "template"
    DISPATCH "dispatch" SENT "sent" READ "read" RETURNED "returned" TROUBLE "trouble" WITHDRAWN "withdrawn" RECEIPT "receipt"
    DEPARTMENT "department" PHONE "phone" WECHAT "wechat" NOTE "note" LEFT "left" SUCCESSOR "successor"
    MENTION "mention" GLANCE "glance"
    FILE "file" MIME "mime" BYTES "bytes" CHUNKS "chunks" WIDTH "width" HEIGHT "height" PREVIEW "preview" COVER "cover"
    ANCHOR "anchor" USES "uses" PER_BOARD "per_board" BY_TOPIC "by_topic"
    NOTEBOOK "notebook" NEWCOMERS "newcomers" SCRIPTS "scripts" MISSED "missed" USED "used" FORBIDDEN "forbidden"
    CARRIED "carried" CLOSED "closed" FOR_LISTS "for_lists"
}

/// Words from newer versions, kept for the life of the page.
static FOREIGN: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());
/// So many foreign words a page takes in: a hostile file must not fill the memory.
const MOST_FOREIGN: usize = 2_000;
const LONGEST: usize = 40;

impl Name {
    /// The name for a word; `None` when it is empty, longer than 40 bytes, not plain ASCII, or one too many.
    pub fn of(word: &str) -> Option<Name> {
        if let Some(known) = KNOWN.iter().position(|it| *it == word) {
            return Some(Name(known as u16));
        }
        let plain = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'.' | b'-');
        if word.is_empty() || word.len() > LONGEST || !word.bytes().all(plain) {
            return None;
        }
        let mut foreign = FOREIGN.lock().unwrap_or_else(PoisonError::into_inner);
        let at = match foreign.iter().position(|it| *it == word) {
            Some(at) => at,
            None if foreign.len() == MOST_FOREIGN => return None,
            None => {
                foreign.push(Box::leak(word.into()));
                foreign.len() - 1
            }
        };
        Some(Name((KNOWN.len() + at) as u16))
    }

    /// True when this version has a meaning for it.
    pub fn is_known(self) -> bool {
        (self.0 as usize) < KNOWN.len()
    }

    /// What words sort by where the order must be the same on every device: known ones as declared, then the others.
    pub fn order(self) -> (u16, &'static str) {
        if self.is_known() { (self.0, "") } else { (u16::MAX, self.as_str()) }
    }

    /// The word itself.
    pub fn as_str(self) -> &'static str {
        match KNOWN.get(self.0 as usize) {
            Some(word) => word,
            None => FOREIGN.lock().unwrap_or_else(PoisonError::into_inner)[self.0 as usize - KNOWN.len()],
        }
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_again() {
        assert_eq!(Name::of("title"), Some(Name::TITLE));
        let newer = Name::of("mood_of_2031").expect("a plain word");
        assert_eq!((Name::of("mood_of_2031"), newer.as_str()), (Some(newer), "mood_of_2031"));
    }

    #[test]
    fn what_is_no_word_is_refused() {
        for word in ["", "有", "a b", "x".repeat(41).as_str()] {
            assert_eq!(Name::of(word), None);
        }
    }
}

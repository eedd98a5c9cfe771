//! Every sentence the app says, in Chinese and in English side by side, one file per feature.
//!
//! A message without its second language does not compile; `words!` makes it a plain function. The
//! language is chosen once, before the first view; another choice reloads the page, so no view listens.
//!
//! **Invariant:** words know no record, no view and no clock; the domain does not know words.

use std::cell::Cell;

/// Turns `name(arg: Type): "中文", "English";` into a function. With `"one" | "many"` in English the first
/// argument, a count, picks the form.
macro_rules! words {
    (@says $name:ident: $han:literal, $english:literal) => {
        #[doc = concat!("「", $han, "」")]
        pub fn $name() -> &'static str {
            match $crate::words::language() {
                $crate::words::Language::Chinese => $han,
                $crate::words::Language::English => $english,
            }
        }
    };
    (@says $name:ident($($arg:ident: $kind:ty),+): $han:literal, $english:literal) => {
        #[doc = concat!("「", $han, "」")]
        pub fn $name($($arg: $kind),+) -> String {
            match $crate::words::language() {
                $crate::words::Language::Chinese => format!($han),
                $crate::words::Language::English => format!($english),
            }
        }
    };
    (@says $name:ident($count:ident: $number:ty $(, $arg:ident: $kind:ty)*): $han:literal, $one:literal | $many:literal) => {
        #[doc = concat!("「", $han, "」")]
        pub fn $name($count: $number $(, $arg: $kind)*) -> String {
            match $crate::words::language() {
                $crate::words::Language::Chinese => format!($han),
                $crate::words::Language::English if $count == 1 => format!($one),
                $crate::words::Language::English => format!($many),
            }
        }
    };
    ($($name:ident $(($($arg:ident: $kind:ty),+))?: $han:literal, $english:literal $(| $many:literal)?;)*) => {
        $(words!(@says $name $(($($arg: $kind),+))?: $han, $english $(| $many)?);)*

        /// Every message of this file as written, for the tests of the whole catalogue.
        #[cfg(test)]
        pub(super) const ALL: &[(&str, &str, &[&str])] =
            &[$((stringify!($name), $han, &[$english $(, $many)?])),*];
    };
}

pub mod actions;
pub mod anchors;
pub mod board;
pub mod board_templates;
pub mod bulk;
pub mod card;
pub mod card_templates;
pub mod channels;
pub mod closing;
pub mod common;
pub mod dispatch;
pub mod doors;
pub mod exchange;
pub mod fields;
pub mod figures;
pub mod files;
pub mod first_run;
pub mod folder;
pub mod history;
pub mod hosts;
pub mod lens;
pub mod links;
pub mod members;
pub mod naming;
pub mod own_cards;
pub mod news;
pub mod notes;
pub mod picture;
pub mod progress;
pub mod rehearsal;
pub mod review;
pub mod revived;
pub mod routines;
pub mod scripts;
pub mod search;
pub mod settings;
pub mod shrinking;
pub mod table;
pub mod talk;
pub mod tasks;
pub mod templates;
pub mod that_day;
pub mod timeline;
pub mod trash;
pub mod trouble;
pub mod undo;
pub mod when;

/// A language the app speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Chinese,
    English,
}

impl Language {
    /// The value of the page's `lang`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Chinese => "zh-CN",
            Language::English => "en",
        }
    }

    /// The language for a tag a browser or a preference gives; Chinese unless it says English.
    pub fn from_tag(tag: &str) -> Language {
        match tag.get(..2) {
            Some(start) if start.eq_ignore_ascii_case("en") => Language::English,
            _ => Language::Chinese,
        }
    }
}

thread_local! {
    static CURRENT: Cell<Language> = const { Cell::new(Language::Chinese) };
}

/// Chooses the language; called once, before the first view is made.
pub fn set_language(language: Language) {
    CURRENT.set(language);
}

/// The language in force.
pub fn language() -> Language {
    CURRENT.get()
}

#[cfg(test)]
mod tests;

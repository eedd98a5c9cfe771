//! Who is named in a text: `@小周`, with or without a space before it, also with a full-width ＠.
//!
//! What counts is said beside the text (rule R8), so a name that changes later, or is somebody else's by then, takes
//! nobody's mention away.
//!
//! **Invariant:** no letter belongs to two mentions.

use std::ops::Range;

use crate::domain::{
    board::{Comment, Member},
    id::Id,
    workspace::Workspace,
};
use crate::features::boards::queries::{everybody, person};

/// The signs that call somebody.
pub const SIGNS: [char; 2] = ['@', '＠'];

/// Where in a text somebody is called by one of these names: the sign and the name, and which name. The longest name
/// counts: who writes @小周周 does not mean 小周.
pub fn called(text: &str, names: &[&str]) -> Vec<(Range<usize>, usize)> {
    let mut found = vec![];
    let mut from = 0;
    while let Some((at, sign)) = text[from..].char_indices().find(|it| SIGNS.contains(&it.1)) {
        let start = from + at;
        from = start + sign.len_utf8();
        let rest = &text[from..];
        let meant = names.iter().enumerate().filter(|it| is_called(rest, it.1));
        if let Some((which, name)) = meant.max_by_key(|it| it.1.len()) {
            from += name.len();
            found.push((start..from, which));
        }
    }
    found
}

/// True when a text begins with a name, and not with a longer word of letters: @li is not called in li@list.com.
fn is_called(rest: &str, name: &str) -> bool {
    let ends_in_letter = name.ends_with(|it: char| it.is_ascii_alphanumeric());
    !name.is_empty()
        && rest.strip_prefix(name).is_some_and(|after| {
            !(ends_in_letter && after.starts_with(|it: char| it.is_ascii_alphanumeric()))
        })
}

/// Who is meant by a text: by the names of those who work here, of those who were `chosen` while it was written, and of
/// those whom the `comment` meant before. Where several are called alike, those who were chosen; else all of them.
pub fn meant(
    ws: &Workspace,
    text: &str,
    chosen: &[Id<Member>],
    comment: Option<&Comment>,
) -> Vec<(Id<Member>, String)> {
    let mut people: Vec<(Id<Member>, String)> = vec![];
    people.extend(comment.into_iter().flat_map(|it| &it.mentions).cloned());
    people.extend(chosen.iter().filter_map(|it| {
        let it = person(ws, *it);
        Some((it, ws.get(it)?.name.clone()))
    }));
    let sure = people.len();
    people.extend(everybody(ws).filter(|it| !it.1.left).map(|it| (it.0, it.1.name.clone())));
    let names: Vec<&str> = people.iter().map(|it| it.1.as_str()).collect();
    let mut meant: Vec<(Id<Member>, String)> = vec![];
    for (_, which) in called(text, &names) {
        let alike = |it: &&(Id<Member>, String)| it.1 == people[which].1;
        let surely = people[..sure].iter().any(|it| alike(&it));
        let of = if surely { &people[..sure] } else { &people[sure..] };
        for it in of.iter().filter(alike) {
            if meant.iter().all(|known| person(ws, known.0) != person(ws, it.0)) {
                meant.push(it.clone());
            }
        }
    }
    meant
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn draw(text: &str, names: &[&str]) -> String {
        called(text, names).into_iter().map(|it| format!("[{}]", &text[it.0])).collect()
    }

    #[test]
    fn people_are_called_with_or_without_space_around() {
        let names = ["小周", "小周周", "li", "Li Na", "王"];
        for (text, found) in [
            ("@小周 看一下", "[@小周]"),
            ("麻烦＠小周看一下", "[＠小周]"),
            ("麻烦@小周周看一下", "[@小周周]"),
            ("@小周@王@小周", "[@小周][@王][@小周]"),
            ("@li，改价", "[@li]"),
            ("改价@li", "[@li]"),
            ("x@list.com", ""),
            ("@Li Na 到了吗", "[@Li Na]"),
            ("@小 周", ""),
            ("@ 小周", ""),
            ("@@小周", "[@小周]"),
            ("@", ""),
            ("小周", ""),
        ] {
            assert_eq!(draw(text, &names), found, "{text}");
        }
        assert_eq!(draw("@小周", &["", "小周"]), "[@小周]", "who has no name is not called by everything");
    }

    proptest! {
        #[test]
        fn every_place_is_a_sign_and_a_name_and_they_do_not_overlap(
            text in "[@＠小周王a ]{0,12}",
            names in proptest::collection::vec("[小周王a]{0,3}", 0..4),
        ) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let found = called(&text, &names);
            for (range, which) in &found {
                let mut letters = text[range.clone()].chars();
                prop_assert!(letters.next().is_some_and(|it| SIGNS.contains(&it)));
                prop_assert_eq!(letters.as_str(), names[*which]);
            }
            prop_assert!(found.windows(2).all(|it| it[0].0.end <= it[1].0.start));
        }
    }
}

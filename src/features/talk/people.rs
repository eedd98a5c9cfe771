//! Who may be meant by what is typed after an @.

use crate::{
    domain::{
        board::{Comment, Member, Step, Subject},
        id::Id,
        order,
        workspace::Workspace,
    },
    features::{
        boards::queries::{everybody, person},
        members::queries::{Person, named_person},
        search::{fold::fold, pinyin::Pinyin},
    },
};

use super::queries::{About, about};

/// So many are offered: more would be walked through, and a letter more finds them.
const MOST: usize = 20;

/// Somebody who is offered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Who.
    pub person: Person,
    /// What they do.
    pub role: String,
}

/// My colleagues whose name has what was typed in it, as written or as it sounds, or who do it: those with the name that
/// begins so first, then those who have to do with what is talked about.
pub fn candidates(
    ws: &Workspace,
    me: Id<Member>,
    on: Option<Id<Subject>>,
    typed: &str,
    pinyin: Option<&Pinyin>,
) -> Vec<Candidate> {
    let mut word = vec![];
    fold(typed.trim(), &mut word);
    let involved = on.map(|it| involved(ws, it)).unwrap_or_default();
    let fits = |it: &(Id<Member>, &Member)| {
        let fit = fit(&it.1.name, &it.1.role, &word, pinyin)?;
        Some(((fit, !involved.contains(&it.0)), it.0))
    };
    let there = everybody(ws).filter(|it| !it.1.left && !it.1.name.trim().is_empty());
    let mut found: Vec<_> = there.filter_map(|it| fits(&it)).collect();
    order::sort_by_key(&mut found, |it| it.0);
    let candidate = |who: Id<Member>| {
        let person = named_person(ws, who, me).filter(|it| !it.me)?;
        Some(Candidate { person, role: ws.get(who)?.role.trim().to_owned() })
    };
    found.into_iter().filter_map(|it| candidate(it.1)).take(MOST).collect()
}

/// How well a word fits: 0 where the name begins with it, 1 where it is in the name, 2 in what they do.
fn fit(name: &str, role: &str, word: &[u8], pinyin: Option<&Pinyin>) -> Option<u8> {
    let place = |text: &str| {
        let mut folded = vec![];
        fold(text.trim(), &mut folded);
        let written = memchr::memmem::find(&folded, word);
        // One letter is enough here: names are few.
        let is_spelling = (1..32).contains(&word.len()) && word.iter().all(u8::is_ascii_lowercase);
        let heard = || pinyin.filter(|_| is_spelling)?.find(&folded, 0, word).map(|it| it.start);
        written.into_iter().chain(heard()).min()
    };
    match (place(name), place(role)) {
        (Some(0), _) => Some(0),
        (Some(_), _) => Some(1),
        (None, Some(_)) => Some(2),
        (None, None) => None,
    }
}

/// Who answers for a card or a step of it, takes part in it, or spoke.
fn involved(ws: &Workspace, on: Id<Subject>) -> Vec<Id<Member>> {
    let mut people: Vec<Id<Member>> = vec![];
    if let Some(About::Card(id)) = about(ws, on)
        && let Some(card) = ws.get(id)
    {
        people.extend(card.owner.iter().chain(card.participants.iter().map(|it| &it.0)));
        people.extend(ws.children::<Step>(id.any()).filter_map(|it| it.1.owner));
    }
    let stamps = ws.children::<Comment>(on.any()).filter_map(|it| ws.stamp(it.0.any(), Comment::PLACE.key()));
    people.extend(stamps.map(|it| ws.authors().member_of(it)));
    people.iter().map(|it| person(ws, *it)).collect()
}

//! Everything that can be done by a key or found by its name: one list, for the keys, the palette and the help sheet.
//!
//! **Invariant:** knows what acts are called for, not how they are done; that is said where they happen.

pub mod view;

/// Something to do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Act {
    Search,
    Keys,
    Undo,
    Redo,
    NewBoard,
    Mine,
    Given,
    Inbox,
    News,
    People,
    CloseDay,
    Export,
    Import,
    Trash,
    Settings,
    Theme,
    Take,
    Due,
    Labels,
    Archive,
    Title,
    NewCard,
    Select,
    Open,
    Walk,
    Lift,
    Extend,
    Pick,
    Range,
    Band,
    All,
    Leave,
    Shift,
    ShiftEnd,
    ShiftStart,
    Carry,
}

/// Where keys mean an act.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// On every page.
    Anywhere,
    /// On the card under the pointer or with the focus.
    Card,
    /// Where the focus walks among cards.
    Among,
    /// On a bar of the time line.
    Time,
}

/// An act, and by which keys it is done.
#[derive(Clone, Copy, Debug)]
pub struct Action {
    /// What is done.
    pub act: Act,
    /// Where its keys mean it.
    pub place: Place,
    /// Each a way to do it: what the browser calls the key, after `mod+` for Ctrl or ⌘.
    pub keys: &'static [&'static str],
    /// The palette offers it by its name.
    pub is_offered: bool,
}

/// A way that is shown but heard where it happens: the pointer on a card and space, a click.
pub const SPACE_POINTING: &str = "pointing+space";

/// All of them, in the order they are shown.
pub const ACTIONS: &[Action] = &[
    offered(Act::NewBoard, &[]),
    offered(Act::Mine, &[]),
    offered(Act::Given, &[]),
    offered(Act::Inbox, &[]),
    offered(Act::News, &[]),
    offered(Act::People, &[]),
    offered(Act::Undo, &["mod+z"]),
    offered(Act::Redo, &["mod+shift+z", "mod+y"]),
    offered(Act::CloseDay, &[]),
    offered(Act::Export, &[]),
    offered(Act::Import, &[]),
    offered(Act::Trash, &[]),
    offered(Act::Settings, &[]),
    offered(Act::Theme, &[]),
    offered(Act::Keys, &["?"]),
    keyed(Act::Search, Place::Anywhere, &["mod+k", "/", "f"]),
    keyed(Act::Take, Place::Card, &["m", "q", SPACE_POINTING]),
    keyed(Act::Due, Place::Card, &["d"]),
    keyed(Act::Labels, Place::Card, &["l"]),
    keyed(Act::Title, Place::Card, &["t"]),
    keyed(Act::Archive, Place::Card, &["c"]),
    keyed(Act::Select, Place::Card, &["x"]),
    keyed(Act::NewCard, Place::Card, &["n"]),
    keyed(Act::Open, Place::Among, &["enter"]),
    keyed(Act::Walk, Place::Among, &["arrows"]),
    keyed(Act::Lift, Place::Among, &["space"]),
    keyed(Act::Extend, Place::Among, &["shift+arrows"]),
    keyed(Act::Pick, Place::Among, &["mod+click"]),
    keyed(Act::Range, Place::Among, &["shift+click"]),
    keyed(Act::Band, Place::Among, &["dragging"]),
    keyed(Act::All, Place::Among, &["mod+a"]),
    keyed(Act::Leave, Place::Among, &["esc"]),
    keyed(Act::Shift, Place::Time, &["shift+sideways"]),
    keyed(Act::ShiftEnd, Place::Time, &["alt+sideways"]),
    keyed(Act::ShiftStart, Place::Time, &["alt+shift+sideways"]),
    keyed(Act::Carry, Place::Time, &["space"]),
];

const fn offered(act: Act, keys: &'static [&'static str]) -> Action {
    Action { act, place: Place::Anywhere, keys, is_offered: true }
}

const fn keyed(act: Act, place: Place, keys: &'static [&'static str]) -> Action {
    Action { act, place, keys, is_offered: false }
}

/// The act that a plain key means, pressed without Ctrl, ⌘ or Alt.
pub fn act_of(key: &str, place: Place) -> Option<Act> {
    let key = key.to_lowercase();
    ACTIONS.iter().find(|it| it.place == place && it.keys.contains(&key.as_str())).map(|it| it.act)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_means_two_things_in_one_place() {
        let mut keys: Vec<_> = ACTIONS
            .iter()
            .flat_map(|it| {
                it.keys.iter().map(|key| (matches!(it.place, Place::Among), it.place == Place::Time, *key))
            })
            .collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }

    #[test]
    fn a_letter_means_its_act_in_capitals_too() {
        assert_eq!(act_of("d", Place::Card), Some(Act::Due));
        assert_eq!(act_of("Q", Place::Card), Some(Act::Take));
        assert_eq!(act_of("/", Place::Anywhere), Some(Act::Search));
        assert_eq!(act_of("d", Place::Anywhere), None);
        assert_eq!(act_of("z", Place::Anywhere), None);
    }

    #[test]
    fn every_act_stands_there_once() {
        let mut seen = std::collections::HashSet::new();
        assert!(ACTIONS.iter().all(|it| seen.insert(it.act)));
        assert!(ACTIONS.iter().all(|it| it.is_offered || !it.keys.is_empty()));
    }
}

//! What this device remembers beside the shop, as signals that views read and set.
//!
//! **Invariant:** only `app` keeps them past the page and gives them effect; losing them loses no work.

use leptos::prelude::*;

use crate::signals::RwSignal;

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// All of them, in the order they are offered.
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// The value of the page's `data-theme`, and the word it is remembered by.
    pub fn tag(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme that is remembered by a word.
    pub fn from_tag(tag: &str) -> Theme {
        Theme::ALL.into_iter().find(|it| it.tag() == tag).unwrap_or_default()
    }
}

/// The preferences of this device.
#[derive(Clone, Copy)]
pub struct Preferences {
    /// Light or dark.
    pub theme: RwSignal<Theme>,
    /// The language of the interface, as a tag such as `zh-CN`; another one holds from the next start.
    pub language: RwSignal<&'static str>,
    /// When the whole shop was last sent out, in milliseconds since 1970.
    pub last_export: RwSignal<Option<i64>>,
    /// Until when no backup is asked for, in milliseconds since 1970.
    pub remind_after: RwSignal<Option<i64>>,
    /// Up to where 动态 of the open shop was read, as its page writes it.
    pub last_visit: RwSignal<String>,
    /// How wide the columns of the table are, as the table writes it.
    pub table_widths: RwSignal<String>,
    /// What the columns of tables from elsewhere were, as the doors write it.
    pub table_sources: RwSignal<String>,
}

/// The preferences of this device.
pub fn use_preferences() -> Preferences {
    expect_context::<Preferences>()
}

#[cfg(test)]
mod tests {
    use super::Theme;

    #[test]
    fn a_theme_is_remembered_by_its_word() {
        assert!(Theme::ALL.into_iter().all(|it| Theme::from_tag(it.tag()) == it));
        assert_eq!(Theme::from_tag("sepia"), Theme::System);
    }
}

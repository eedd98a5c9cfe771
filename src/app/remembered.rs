//! Preferences given effect: read at the start, kept whenever they change.

use crate::ui::prelude::*;

use crate::{
    route::{Route, current_address},
    session::preferences::{Preferences, Theme},
    storage::preferences::Preference,
    words::{Language, set_language},
};

/// Where to begin: what the address says, or where one was last.
pub fn first_address() -> String {
    let said = current_address();
    let last = Preference::Route.get().filter(|it| said.is_empty() && it.starts_with('#'));
    last.into_iter().for_each(|it| _ = window().location().replace(&it));
    current_address()
}

/// Keeps where one is and how one looks at it, for the next start. An open card is its board then.
pub fn keep_route(route: Memo<Route>, look: Memo<String>) {
    Effect::new(move |_| {
        let now = route.get();
        Preference::Route.set(&look.with(|look| now.board().map_or(now, Route::Board).seen_by(look)));
    });
}

/// Reads what is remembered, makes it hold, and provides it to the views.
pub fn provide() -> Preferences {
    let language = Language::from_tag(&Preference::Language.get().unwrap_or_default());
    set_language(language);
    let theme = Preference::Theme.get().map_or(Theme::System, |it| Theme::from_tag(&it));
    let preferences = Preferences {
        theme: RwSignal::new(theme),
        language: RwSignal::new(language.tag()),
        last_export: RwSignal::new(Preference::LastExport.get().and_then(|it| it.parse().ok())),
        table_widths: RwSignal::new(Preference::TableWidths.get().unwrap_or_default()),
    };
    provide_context(preferences);
    show_and_keep(preferences);
    preferences
}

fn show_and_keep(Preferences { theme, language, last_export, table_widths }: Preferences) {
    Effect::new(move |was: Option<String>| {
        let widths = table_widths.get();
        if was.is_some_and(|it| it != widths) {
            Preference::TableWidths.set(&widths);
        }
        widths
    });
    let root = document().document_element().expect("a page has a root");
    Effect::new(move |was: Option<Theme>| {
        let theme = theme.get();
        let shown = match theme {
            Theme::System => root.remove_attribute("data-theme"),
            Theme::Light | Theme::Dark => root.set_attribute("data-theme", theme.tag()),
        };
        shown.expect("a name without spaces is an attribute");
        if was.is_some_and(|it| it != theme) {
            Preference::Theme.set(theme.tag());
        }
        theme
    });
    Effect::new(move |was: Option<&'static str>| {
        let tag = language.get();
        let root = document().document_element().expect("a page has a root");
        root.set_attribute("lang", tag).expect("a name without spaces is an attribute");
        if was.is_some_and(|it| it != tag) {
            Preference::Language.set(tag);
        }
        tag
    });
    Effect::new(move |was: Option<Option<i64>>| {
        let at = last_export.get();
        if was.is_some_and(|it| it != at) {
            match at {
                Some(at) => Preference::LastExport.set(&at.to_string()),
                None => Preference::LastExport.forget(),
            }
        }
        at
    });
}

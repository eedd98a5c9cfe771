//! Preferences given effect: read at the start, kept whenever they change.

use crate::ui::prelude::*;

use crate::{
    route::{Route, current_address},
    session::preferences::{Preferences, Theme},
    storage::preferences::{Preference, keep_last_visit, last_visit, open_shop},
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
        let place = look.with(|look| now.board().map_or(now, Route::Board).seen_by(look));
        // Writing is slow the first time, and a start is mostly where one was.
        if Preference::Route.get().as_ref() != Some(&place) {
            Preference::Route.set(&place);
        }
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
        remind_after: RwSignal::new(Preference::RemindAfter.get().and_then(|it| it.parse().ok())),
        last_visit: RwSignal::new(last_visit(&open_shop()).unwrap_or_default()),
        table_widths: RwSignal::new(Preference::TableWidths.get().unwrap_or_default()),
        table_sources: RwSignal::new(Preference::TableSources.get().unwrap_or_default()),
    };
    provide_context(preferences);
    show_and_keep(preferences);
    preferences
}

fn show_and_keep(
    Preferences { theme, language, last_export, remind_after, last_visit, table_widths, table_sources }: Preferences,
) {
    Effect::new(move |was: Option<String>| {
        let visit = last_visit.get();
        if was.is_some_and(|it| it != visit) {
            keep_last_visit(&open_shop(), &visit);
        }
        visit
    });
    keep_text(Preference::TableWidths, table_widths);
    keep_text(Preference::TableSources, table_sources);
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
    keep_moment(Preference::LastExport, last_export);
    keep_moment(Preference::RemindAfter, remind_after);
}

fn keep_text(preference: Preference, text: RwSignal<String>) {
    Effect::new(move |was: Option<String>| {
        let text = text.get();
        if was.is_some_and(|it| it != text) {
            preference.set(&text);
        }
        text
    });
}

fn keep_moment(preference: Preference, moment: RwSignal<Option<i64>>) {
    Effect::new(move |was: Option<Option<i64>>| {
        let at = moment.get();
        if was.is_some_and(|it| it != at) {
            match at {
                Some(at) => preference.set(&at.to_string()),
                None => preference.forget(),
            }
        }
        at
    });
}

//! How the app looks and which language it speaks.

use crate::ui::prelude::*;

use crate::{
    session::preferences::{Theme, use_preferences},
    ui::{button::Button, segments::Segments},
    words::{Language, actions, settings as words},
};

const LANGUAGES: [Language; 2] = [Language::Chinese, Language::English];

#[component]
pub(super) fn Looks(on_keys: Callback<()>) -> View {
    let preferences = use_preferences();
    let theme = Signal::derive(move || place(&Theme::ALL, preferences.theme.get()));
    let language = Signal::derive(move || place(&LANGUAGES, Language::from_tag(preferences.language.get())));
    let speak = move |(at,): (usize,)| {
        let tag = LANGUAGES[at].tag();
        if preferences.language.get_untracked() != tag {
            preferences.language.set(tag);
            // After the effects that remember it.
            set_timeout(reload, std::time::Duration::ZERO);
        }
    };
    view! {
        <section class="block" id="looks" tabindex="-1" aria-label=words::looks()>
            <h2 class="section-title">{words::looks()}</h2>
            <ul class="sets">
                <li class="set">
                    <span class="grow">{words::theme()}</span>
                    <Segments
                        label=words::theme()
                        choices=vec![words::theme_system(), words::theme_light(), words::theme_dark()]
                        chosen=theme
                        on_choose=move |(at,): (usize,)| preferences.theme.set(Theme::ALL[at])
                    />
                </li>
                <li class="set">
                    <span class="grow">
                        {words::language()} <span class="small faint block-line">{words::language_note()}</span>
                    </span>
                    <Segments
                        label=words::language()
                        choices=vec![words::in_chinese(), words::in_english()]
                        chosen=language
                        on_choose=speak
                    />
                </li>
                <li class="set">
                    <span class="grow">
                        {actions::keys()} <span class="small faint block-line">{actions::keys_note()}</span>
                    </span>
                    <Button on_press=on_keys>{actions::open_keys()}</Button>
                </li>
            </ul>
        </section>
    }
}

fn place<T: PartialEq>(all: &[T], one: T) -> usize {
    all.iter().position(|it| *it == one).unwrap_or_default()
}

fn reload() {
    // The platform knows no reason why a page may not be loaded anew.
    _ = window().location().reload();
}

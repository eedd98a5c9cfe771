//! The words by which titles are read: the shop's tables, and a line to try them on.

use crate::ui::prelude::*;

use super::{card_sheet::NewName, look::look, recognising::Recognising};
use crate::{
    domain::{
        board::Choice,
        id::Id,
        naming::shipped::{TABLES, Table},
    },
    features::naming::{
        commands::{add_entry, add_word, remove_entry, remove_word},
        tables::{Entry, entries},
    },
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonKind},
        icon::Glyph,
        icon_button::IconButton,
        part_chips::PartChips,
        sheet::Sheet,
        text_area::TextArea,
    },
    words::naming as words,
};

/// The section of the settings where a shop says how it names things.
#[component]
pub fn TitleWords() -> View {
    let opened = RwSignal::new(None::<(&'static Table, Id<Choice>)>);
    let sheet = move || {
        opened.get().map(|(table, choice)| {
            view! { <EntrySheet table=table choice=choice on_close=move || opened.set(None) /> }
        })
    };
    view! {
        <section class="block" id="titles" tabindex="-1" aria-label=words::tables()>
            <h2 class="section-title">{words::tables()}</h2>
            <p class="small quiet">{words::tables_note()}</p>
            <TryOut />
            {(0..TABLES.len()).map(|nth| view! { <Words nth=nth opened=opened /> }).collect_view()}
        </section>
        {sheet}
    }
}

/// A line to write a title in, and what is read from it.
#[component]
fn TryOut() -> View {
    let text = RwSignal::new(String::new());
    let recognising = Recognising::begin(text, None, None);
    let found = move || match (text.with(|it| it.trim().is_empty()), recognising.chips.with(Vec::len)) {
        (true, _) => String::new(),
        (false, 0) => words::nothing_found().to_owned(),
        (false, found) => words::found(found),
    };
    view! {
        <div
            class="panel try-out"
            on:compositionstart=move |_| recognising.compose(true)
            on:compositionend=move |_| recognising.compose(false)
        >
            <TextArea label=words::try_out() hint=words::try_hint() text=text inked=recognising.inked />
            <PartChips
                label=words::recognised()
                parts=recognising.chips
                on_press=move |(text,): (String,)| recognising.turn(text)
            />
            <p class="small quiet" role="status">{found}</p>
        </div>
    }
}

/// One table, folded until it is wanted.
#[component]
fn Words(nth: usize, opened: RwSignal<Option<(&'static Table, Id<Choice>)>>) -> View {
    let session = use_session();
    let table = &TABLES[nth];
    let all = look([Scope::Shop], move |ws| entries(ws, table));
    let row = move |it: Entry| {
        let Entry { choice, name, words: said } = it;
        let said: Vec<String> = said.into_iter().map(|it| it.1).collect();
        view! {
            <li class="set">
                <p class="grow">{name.clone()} <span class="small quiet word-list">{said.join(words::comma())}</span></p>
                <IconButton
                    glyph=Glyph::Edit
                    label=words::words_of(&name)
                    on_press=move || opened.set(Some((table, choice)))
                />
            </li>
        }
    };
    let add = move |(name,): (String,)| session.run(move |ws, cx| add_entry(ws, cx, nth, &name));
    view! {
        <details class="panel word-table">
            <summary>
                {words::kind(table.kind)} <span class="count">{move || all.with(Vec::len)}</span>
            </summary>
            <ul>
                <For each=move || all.get() key=|it| (it.choice, it.name.clone(), it.words.clone()) let:it>
                    {row(it)}
                </For>
            </ul>
            <NewName label=words::add_other() hint=words::other_name() on_name=add />
        </details>
    }
}

/// One thing of a table: its other words, and the way to take it out.
#[component]
fn EntrySheet(table: &'static Table, choice: Id<Choice>, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let entry = look([Scope::Shop], move |ws| entries(ws, table).into_iter().find(|it| it.choice == choice));
    let name = Memo::new(move |_| entry.with(|it| it.as_ref().map(|it| it.name.clone()).unwrap_or_default()));
    let said = move || entry.with(|it| it.as_ref().map(|it| it.words.clone()).unwrap_or_default());
    let add = move |(word,): (String,)| session.run(move |ws, cx| add_word(ws, cx, choice, &word));
    let remove = move || {
        session.run(move |ws, cx| remove_entry(ws, cx, choice));
        on_close.run(());
    };
    view! {
        <Sheet title=Signal::derive(move || words::words_of(&name.get())) on_close=on_close>
            <div class="stack">
            <ul class="sets">
                <For each=said key=|it| it.clone() let:it>
                    {
                        let (alias, word) = it;
                        let label = words::remove_word(&word, &name.get_untracked());
                        view! {
                            <li class="set">
                                <span class="grow">{word}</span>
                                <IconButton
                                    glyph=Glyph::Close
                                    label=label
                                    on_press=move || session.run(move |ws, cx| remove_word(ws, cx, alias))
                                />
                            </li>
                        }
                    }
                </For>
            </ul>
            <p class="small quiet" hidden=move || !said().is_empty()>{words::no_words()}</p>
            <NewName label=words::add_word() hint=words::other_word() on_name=add />
            <Button kind=ButtonKind::Danger icon=Glyph::Trash on_press=remove>
                {move || words::remove_entry(&name.get())}
            </Button>
            </div>
        </Sheet>
    }
}

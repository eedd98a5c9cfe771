//! 通讯录: everybody by department or by position, found by name, sound or number.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::{
    Open, Opened, asking::Asking, department_sheet::DepartmentSheet, form::PersonForm, hand_sheet::HandSheet,
    person_sheet::PersonSheet, row::ContactRow,
};
use crate::{
    domain::{board::Department, id::Id},
    features::{
        members::contacts::{By, Head, Row, contacts, find},
        search::pinyin::Pinyin,
    },
    route::{Route, use_route},
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonKind},
        empty::Empty,
        icon::Glyph,
        segments::Segments,
        text_field::TextField,
    },
    words::members as words,
};

/// What the page asks the frame for.
#[derive(Clone, Copy)]
pub struct PeopleWays {
    /// How characters sound, once that is there; asking for it fetches it.
    pub pinyin: Signal<Option<Arc<Pinyin>>>,
}

/// Everybody of the shop. Somebody's sheet opens over it, by the address.
#[component]
pub fn PeoplePage(ways: PeopleWays) -> View {
    let session = use_session();
    let me = session.me();
    let by = RwSignal::new(By::default());
    let typed = RwSignal::new(String::new());
    let folded = RwSignal::new(vec![Head::Left]);
    let opened: Opened = RwSignal::new(None);
    let rows = Memo::new(move |_| -> Vec<Row> {
        let (by, asked) = (by.get(), typed.get());
        let pinyin = (!asked.trim().is_empty()).then(|| ways.pinyin.get()).flatten();
        let folded = folded.get();
        session.watch(&[Scope::Shop], |ws| match asked.trim() {
            "" => contacts(ws, me, by, &folded),
            asked => find(ws, me, asked, pinyin.as_ref()),
        })
    });
    let toggle = Callback::new(move |(head,): (Head,)| {
        folded.update(|all| match all.iter().position(|it| *it == head) {
            Some(at) => drop(all.remove(at)),
            None => all.push(head),
        });
    });
    let is_asked = Memo::new(move |_| typed.with(|it| !it.trim().is_empty()));
    let is_alone = Memo::new(move |_| {
        !is_asked.get()
            && rows.with(|all| all.iter().filter(|it| matches!(it, Row::Contact { .. })).count() < 2)
    });
    let add = move || opened.set(Some(Open::Adding));
    let arrange = move |(at,): (usize,)| by.set(if at == 0 { By::Department } else { By::Position });
    let row = move |row: Row| {
        let key = Key::of(&row);
        let now = Memo::new(move |known: Option<&Row>| {
            // A row that is just going away keeps what it says.
            let found = rows.with(|all| all.iter().find(|it| Key::of(it) == key).cloned());
            found.or_else(|| known.cloned()).unwrap_or_else(|| row.clone())
        });
        view! { <ContactRow row=now folded=folded on_toggle=toggle opened=opened /> }
    };
    let nobody = move || match typed.get().trim() {
        "" => view! {
            <Empty glyph=Glyph::People title=words::alone() note=words::alone_note()>
                <Button kind=ButtonKind::Main icon=Glyph::Plus on_press=add>{words::add_colleague()}</Button>
            </Empty>
        },
        asked => view! { <Empty glyph=Glyph::Search title=words::nobody_found(asked) /> },
    };
    view! {
        <main class="page" id="page">
            <header class="page-head">
                <h1 class="page-title grow">{words::contacts()}</h1>
                <Button icon=Glyph::Plus on_press=move || opened.set(Some(Open::Founding(Department::TOP)))>
                    {words::add_department()}
                </Button>
                // Where nobody is yet, the same stands below with a word why.
                {move || (!is_alone.get()).then(|| view! {
                    <Button kind=ButtonKind::Main icon=Glyph::Plus on_press=add>{words::add_colleague()}</Button>
                })}
            </header>
            <div class="page-body contacts">
                <div class="contacts-ways">
                    <div class="grow">
                        <TextField
                            label=words::find()
                            label_hidden=true
                            hint=words::find_hint().to_owned()
                            text=typed
                            kind="search"
                        />
                    </div>
                    <Segments
                        label=words::arranged()
                        choices=vec![words::by_department(), words::by_position()]
                        chosen=Signal::derive(move || usize::from(by.get() == By::Position))
                        on_choose=arrange
                    />
                </div>
                <ul class="contact-rows" aria-label=words::contacts()>
                    <For each=move || rows.get() key=Key::of children=row />
                </ul>
                {move || (is_alone.get() || rows.with(Vec::is_empty)).then(nobody)}
            </div>
        </main>
        <Over opened=opened />
    }
}

/// What tells rows apart, whatever they say.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Key {
    Head(Head),
    Contact(u64),
}

impl Key {
    fn of(row: &Row) -> Key {
        match row {
            Row::Head { head, .. } => Key::Head(head.clone()),
            Row::Contact { contact, .. } => Key::Contact(contact.person.member.any().0),
        }
    }
}

/// The sheets: somebody's by the address, the others above it.
#[component]
fn Over(opened: Opened) -> View {
    let route = use_route();
    let asking = expect_context::<Asking>();
    let somebody = Memo::new(move |_| match route.get() {
        Route::Person(member) => Some(member),
        _ => None,
    });
    let close = move || opened.set(None);
    let sheet = move || {
        Some(match opened.get()? {
            Open::Adding => view! { <PersonForm member=None on_close=close /> },
            Open::Changing(member) => view! { <PersonForm member=Some(member) on_close=close /> },
            Open::Handing(member) => view! { <HandSheet who=member on_close=close /> },
            Open::Founding(parent) => {
                view! { <DepartmentSheet department=None within=parent on_close=close /> }
            }
            Open::Renaming(it) => {
                view! { <DepartmentSheet department=Some((it, false)) within=Id::of(it.any()) on_close=close /> }
            }
            Open::Moving(it) => {
                view! { <DepartmentSheet department=Some((it, true)) within=Id::of(it.any()) on_close=close /> }
            }
        })
    };
    view! {
        {move || somebody.get().map(|member| view! { <PersonSheet member=member opened=opened asking=asking /> })}
        {sheet}
    }
}

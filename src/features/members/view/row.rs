//! A row of 通讯录: a department or another head, or somebody with the way to call them.

use crate::ui::prelude::*;
use leptos::ev;

use super::{Opened, department_menu::DepartmentMenu};
use crate::{
    features::{
        boards::queries::seal,
        members::contacts::{Contact, Head, Row, callable},
    },
    route::Route,
    ui::icon::{Glyph, Icon},
    words::members as words,
};

/// One row; what it says may change while it stays.
#[component]
pub(super) fn ContactRow(
    row: Memo<Row>,
    folded: RwSignal<Vec<Head>>,
    on_toggle: Callback<(Head,)>,
    opened: Opened,
) -> View {
    let depth = move || {
        row.with(|it| match it {
            Row::Head { depth, .. } | Row::Contact { depth, .. } => (*depth).min(6).to_string(),
        })
    };
    let head = row.with_untracked(|it| match it {
        Row::Head { head, .. } => Some(head.clone()),
        Row::Contact { .. } => None,
    });
    let said = match head {
        Some(head) => view_head(row, head, folded, on_toggle, opened),
        None => view_contact(row),
    };
    view! { <li class="contact" data-depth=depth>{said}</li> }
}

fn view_head(
    row: Memo<Row>,
    head: Head,
    folded: RwSignal<Vec<Head>>,
    on_toggle: Callback<(Head,)>,
    opened: Opened,
) -> View {
    let name = Memo::new(move |_| {
        row.with(|it| match it {
            Row::Head { head, name, .. } => head_name(head, name),
            Row::Contact { .. } => String::new(),
        })
    });
    let people = move || {
        row.with(|it| match it {
            Row::Head { people, .. } => people.to_string(),
            Row::Contact { .. } => String::new(),
        })
    };
    let (known, pressed) = (head.clone(), head.clone());
    let adrift = matches!(head, Head::Adrift(_))
        .then(|| view! { <span class="state late"><Icon glyph=Glyph::Late />{words::adrift()}</span> });
    let menu = head.department().map(|it| view! { <DepartmentMenu department=it name=name opened=opened /> });
    view! {
        <div class="contact-head">
            <h2 class="grow">
                <button
                    type="button"
                    class="contact-fold"
                    aria-expanded=move || folded.with(|it| !it.contains(&known)).to_string()
                    on:click=move |_| on_toggle.run((pressed.clone(),))
                >
                    <Icon glyph=Glyph::Down small=true />
                    <span>{name}</span>
                    <span class="count num">{people}</span>
                </button>
            </h2>
            {adrift}
            {menu}
        </div>
    }
}

fn head_name(head: &Head, name: &str) -> String {
    match head {
        Head::NoDepartment => words::no_department().to_owned(),
        Head::NoPosition => words::no_position().to_owned(),
        Head::Left => words::left_people().to_owned(),
        Head::Department(_) | Head::Adrift(_) | Head::Position(_) => name.to_owned(),
    }
}

fn view_contact(row: Memo<Row>) -> View {
    let contact = Memo::new(move |_| {
        row.with(|it| match it {
            Row::Contact { contact, .. } => Some(contact.clone()),
            Row::Head { .. } => None,
        })
    });
    let of = move |say: fn(&Contact) -> String| {
        move || contact.with(|it| it.as_ref().map(say).unwrap_or_default())
    };
    let is = move |ask: fn(&Contact) -> bool| move || contact.with(|it| it.as_ref().is_some_and(ask));
    let call = move || {
        contact.with(|it| {
            let it = it.as_ref()?;
            let address = callable(&it.phone)?;
            let label = words::call(&it.person.name);
            Some(view! {
                <a class="icon-button" href=format!("tel:{address}") aria-label=label.clone() title=label>
                    <Icon glyph=Glyph::Phone />
                </a>
            })
        })
    };
    let open = move |ev: ev::MouseEvent| {
        if let Some(member) = contact.with_untracked(|it| it.as_ref().map(|it| it.person.member)) {
            Route::Person(member).follow(&ev);
        }
    };
    view! {
        <div class="contact-line" class:left=is(|it| it.person.left)>
            <a class="contact-way" on:click=open href=of(|it| Route::Person(it.person.member).to_string())>
                <span class="avatar mid" class:me=is(|it| it.person.me) aria-hidden="true">
                    {of(|it| seal(&it.person.name).to_string())}
                </span>
                <span class="grow">
                    <span class="contact-name">{of(|it| it.person.name.clone())}</span>
                    <span class="mini faint block-line">{of(about)}</span>
                </span>
                <span class="mini faint">{of(|it| if it.person.me { words::is_me().to_owned() } else { String::new() })}</span>
            </a>
            {call}
        </div>
    }
}

/// What they do, where, and that they left.
fn about(contact: &Contact) -> String {
    let left = if contact.person.left { words::has_left() } else { "" };
    let parts = [contact.role.as_str(), &contact.department, left];
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

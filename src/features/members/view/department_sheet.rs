//! A department is made, called otherwise, or put elsewhere.

use crate::ui::prelude::*;

use super::department_choice::DepartmentChoice;
use crate::{
    domain::{board::Department, id::Id},
    features::members::departments::{add_department, move_department, rename_department},
    session::{draft::Draft, use_session},
    ui::{
        button::{Button, ButtonKind},
        sheet::Sheet,
        text_field::TextField,
    },
    words::{common, members as words},
};

/// Asks for a name and for what it stands in.
#[component]
pub(super) fn DepartmentSheet(
    /// The department, and whether it is to be moved and not renamed; a new one without it.
    department: Option<(Id<Department>, bool)>,
    /// In which one a new one begins.
    within: Id<Department>,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let session = use_session();
    let (known, parent) = session.read(|ws| {
        let it = department.and_then(|it| ws.get(it.0));
        let parent = it.map(|it| it.place.as_ref().map(|it| it.parent));
        (it.map(|it| it.name.clone()).unwrap_or_default(), parent.unwrap_or(Some(within)))
    });
    let text = RwSignal::new(known);
    let draft = Draft::of("department", text);
    let parent = RwSignal::new(parent.filter(|it| *it != Department::TOP));
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    let nameless = RwSignal::new(false);
    let done = move || {
        let name = text.get_untracked();
        if name.trim().is_empty() {
            nameless.set(true);
            return;
        }
        let within = parent.get_untracked().unwrap_or(Department::TOP);
        match department {
            None => {
                let made = session.new_id();
                session.run(move |ws, cx| add_department(ws, cx, made, within, &name));
            }
            Some((it, true)) => session.run(move |ws, cx| move_department(ws, cx, it, within)),
            Some((it, false)) => session.run(move |ws, cx| rename_department(ws, cx, it, &name)),
        }
        close();
    };
    let (title, names, places) = match department {
        None => (words::new_department(), true, true),
        Some((_, false)) => (words::rename_department(), true, false),
        Some((_, true)) => (words::move_department(), false, true),
    };
    let named = names.then(|| {
        view! {
            <TextField
                label=words::department_name()
                hint=words::department_name_hint().to_owned()
                text=text
                first=true
                fault=Signal::derive(move || nameless.get().then(|| words::name_needed().to_owned()))
                on_input=move |(it,): (String,)| {
                    draft.keep(it);
                    nameless.set(false);
                }
                on_enter=move |_: (String,)| done()
            />
        }
    });
    let placed = places.then(|| match department {
        Some((it, _)) => view! {
            <DepartmentChoice label=words::in_department() none=words::at_top() chosen=parent but=it />
        },
        None => {
            view! { <DepartmentChoice label=words::in_department() none=words::at_top() chosen=parent /> }
        }
    });
    view! {
        <Sheet title=title on_close=close>
            <div class="stack">
                {named}
                {placed}
                <Button kind=ButtonKind::Main wide=true on_press=done>{common::save()}</Button>
            </div>
        </Sheet>
    }
}

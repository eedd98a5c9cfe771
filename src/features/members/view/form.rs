//! What is said of a colleague, written down at once: somebody new, or somebody known.

use crate::ui::prelude::*;

use super::department_choice::DepartmentChoice;
use crate::{
    domain::{board::Member, id::Id},
    features::members::{
        commands::{Said, describe_member},
        queries::portrait,
    },
    session::{draft::Draft, use_session},
    ui::{
        button::{Button, ButtonKind},
        sheet::Sheet,
        text_area::TextArea,
        text_field::TextField,
    },
    words::{common, members as words},
};

/// A line of the form, and what is kept of it while it is typed.
#[derive(Clone, Copy)]
struct Line {
    text: RwSignal<String>,
    draft: Draft,
}

impl Line {
    fn new(whose: &str, what: &str, said: String) -> Line {
        let text = RwSignal::new(said);
        Line { text, draft: Draft::of(&format!("person/{whose}/{what}"), text) }
    }

    fn keep(self) -> impl Fn((String,)) + Copy {
        move |(it,)| self.draft.keep(it)
    }

    fn said(self) -> String {
        self.text.get_untracked()
    }
}

/// Everything there is to say of somebody.
#[component]
pub(super) fn PersonForm(
    /// Who it is; somebody new without it.
    member: Option<Id<Member>>,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let session = use_session();
    let me = session.me();
    let known = session.read(|ws| portrait(ws, member?, me)).map(|it| (it.person.member, it.said));
    let (member, said) = known.map_or((None, Said::default()), |it| (Some(it.0), it.1));
    let title = member.map_or(words::add_colleague().to_owned(), |_| words::change_person(&said.name));
    let whose = member.map_or("new".to_owned(), |it| it.to_string());
    let line = |what: &str, said: &String| Line::new(&whose, what, said.clone());
    let (name, role) = (line("name", &said.name), line("role", &said.role));
    let (phone, wechat, note) =
        (line("phone", &said.phone), line("wechat", &said.wechat), line("note", &said.note));
    let department = RwSignal::new(said.department);
    let close = move || {
        [name, role, phone, wechat, note].into_iter().for_each(|it| it.draft.drop());
        on_close.run(());
    };
    let nameless = RwSignal::new(false);
    let field = NodeRef::<HtmlInputElement>::new();
    let save = move || {
        if name.said().trim().is_empty() {
            nameless.set(true);
            field.get_untracked().into_iter().for_each(|it| drop(it.focus()));
            return;
        }
        let said = Said {
            name: name.said(),
            role: role.said(),
            department: department.get_untracked(),
            phone: phone.said(),
            wechat: wechat.said(),
            note: note.said(),
        };
        let who = member.unwrap_or_else(|| session.new_id());
        session.run(move |ws, cx| describe_member(ws, cx, who, &said));
        close();
    };
    let enter = move |_: (String,)| save();
    let foot = view! { <Button kind=ButtonKind::Main wide=true on_press=save>{common::save()}</Button> };
    view! {
        <Sheet title=title on_close=close foot=foot>
            <div class="person-form">
                <TextField
                    label=words::name()
                    hint=words::name_hint().to_owned()
                    text=name.text
                    first=true
                    fault=Signal::derive(move || nameless.get().then(|| words::name_needed().to_owned()))
                    node_ref=field
                    on_input=move |it: (String,)| {
                        nameless.set(false);
                        name.keep()(it);
                    }
                    on_enter=enter
                />
                <TextField
                    label=words::position()
                    hint=words::position_hint().to_owned()
                    text=role.text
                    on_input=role.keep()
                    on_enter=enter
                />
                <DepartmentChoice label=words::department() none=words::unplaced() chosen=department />
                <TextField label=words::phone() text=phone.text kind="tel" on_input=phone.keep() on_enter=enter />
                <TextField label=words::wechat() text=wechat.text on_input=wechat.keep() on_enter=enter />
                <TextArea
                    label=words::note()
                    hint=words::note_hint().to_owned()
                    text=note.text
                    rows=2
                    on_input=note.keep()
                />
                <p class="mini faint">{words::private_note()}</p>
            </div>
        </Sheet>
    }
}

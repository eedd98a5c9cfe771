//! 「你是…吗？」: this device's person is recognised among those the shop knows.
//!
//! **Invariant:** nothing is taken for granted: one is somebody else only by saying so, and it can be taken back.

use crate::ui::prelude::*;

use crate::{
    domain::{board::Member, id::Id},
    features::{
        boards::queries::{member_name, person, seal},
        members::{
            commands::{add_member, be_member, part_member},
            identity::{Candidate, candidates, is_stranger, is_worth_asking},
        },
        taking_back::offer_undo,
    },
    session::{Scope, Session, draft::Draft, use_session},
    ui::{
        button::{Button, ButtonSize},
        notice::Notices,
        sheet::Sheet,
        text_field::TextField,
    },
    words::members as words,
};

/// Somebody whom a packet was meant for, and what they are called in it.
pub type Meant = (Id<Member>, String);

/// The handle by which any part of the app asks. Copies are the same.
#[derive(Clone, Copy)]
pub struct Asking {
    session: Session,
    asked: RwSignal<Option<Option<Id<Member>>>>,
}

impl Asking {
    /// Makes it known to every view below.
    pub fn provide() -> Asking {
        let asking = Asking { session: use_session(), asked: RwSignal::new(None) };
        provide_context(asking);
        asking
    }

    /// Asks because somebody wants to be asked; `meant` comes first among the answers.
    pub fn ask(self, meant: Option<Id<Member>>) {
        self.asked.set(Some(meant));
    }

    /// Asks if there is a reason: a packet came that was meant for somebody else than I am known to be, or a shop was
    /// joined where I may have been written down before.
    pub fn ask_if_unknown(self, meant: Option<Meant>) {
        let (meant, me) = (meant.map(|it| it.0), self.session.me());
        if self.session.read(|ws| is_worth_asking(ws, me, meant)) {
            self.ask(meant);
        }
    }
}

/// Stands once in the page, over what else lies there.
#[component]
pub fn AskingLayer() -> View {
    let asking = expect_context::<Asking>();
    let session = use_session();
    // What was lost and came back in a packet does not know who is here.
    let wondered = StoredValue::new(false);
    Effect::new(move |_| {
        let lost = session.watch(&[Scope::Shop], |ws| is_stranger(ws, session.me()));
        if lost && session.is_loaded() && !wondered.get_value() {
            wondered.set_value(true);
            asking.ask(None);
        }
    });
    let close = move || asking.asked.set(None);
    let sheet = move || asking.asked.get().map(|meant| view! { <AskingSheet meant=meant on_close=close /> });
    sheet.place()
}

#[component]
fn AskingSheet(meant: Option<Id<Member>>, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let notices = Notices::current();
    let me = session.me();
    let all = session.read(|ws| candidates(ws, me, meant));
    let my_name = session.read(|ws| member_name(ws, me)).unwrap_or_default();
    let guess = all.first().filter(|it| it.name == my_name || meant.is_some()).map(|it| it.name.clone());
    let title = guess.map_or(words::who_are_you().to_owned(), |it| words::are_you(&it));
    let be = move |member: Id<Member>, name: String| {
        let done = session.act(move |ws, cx| be_member(ws, cx, member));
        on_close.run(());
        if let Some(done) = done {
            offer_undo(session, notices, words::now_you_are(&name), done);
        }
    };
    let candidate = move |it: Candidate| {
        let Candidate { member, name, role, is_claimed } = it;
        let cut = seal(&name).to_string();
        let about = if is_claimed { words::other_device().to_owned() } else { role };
        let (said, called) = (words::i_am(&name), name.clone());
        view! {
            <li>
                <button type="button" class="person-way" on:click=move |_| be(member, called.clone())>
                    <span class="avatar mid" aria-hidden="true">{cut}</span>
                    <span class="grow">
                        {said}
                        <span class="mini faint block-line">{about}</span>
                    </span>
                </button>
            </li>
        }
    };
    let now = match my_name.is_empty() {
        true => View::nothing(),
        false => view! { <p class="mini faint">{words::who_note_now(&my_name)}</p> },
    };
    view! {
        <Sheet title=title on_close=on_close>
            <div class="asking-who">
                <p class="small quiet">{words::who_note()}</p>
                {now}
                <ul>{all.into_iter().map(candidate).collect_view()}</ul>
                <NotAmongThem on_close=on_close />
            </div>
        </Sheet>
    }
}

/// Who is not among them stays themselves, or becomes a member by a name.
#[component]
fn NotAmongThem(on_close: Callback<()>) -> View {
    let session = use_session();
    let notices = Notices::current();
    let me = session.me();
    let (is_new, is_joined) = session.read(|ws| (is_stranger(ws, me), person(ws, me) != me));
    let text = RwSignal::new(String::new());
    let draft = Draft::of("who/name", text);
    let stay = move || {
        let name = text.get_untracked();
        if is_new && name.trim().is_empty() {
            return;
        }
        draft.drop();
        if is_new {
            let called = name.clone();
            session.run(move |ws, cx| {
                let me = cx.me;
                add_member(ws, cx, me, &called, "")
            });
            notices.tell(words::added_you(name.trim()));
        } else if is_joined && let Some(done) = session.act(|ws, cx| part_member(ws, cx, cx.me)) {
            let mine = session.read(|ws| member_name(ws, me)).unwrap_or_default();
            offer_undo(session, notices, words::parted(&mine), done);
        }
        on_close.run(());
    };
    let field = is_new.then(|| {
        view! {
            <TextField
                label=words::name()
                hint=words::name_hint().to_owned()
                text=text
                on_input=move |(it,): (String,)| draft.keep(it)
                on_enter=move |_: (String,)| stay()
            />
        }
    });
    let lacks = Signal::derive(move || is_new && text.with(|it| it.trim().is_empty()));
    view! {
        <div class="stack">
            {field}
            <Button size=ButtonSize::Tall wide=true disabled=lacks on_press=stay>{words::not_in_it()}</Button>
        </div>
    }
}

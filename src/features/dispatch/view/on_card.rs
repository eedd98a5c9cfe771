//! On an open card: that it was handed to me, and what keeps me; or to whom I handed it, and how far it is.
//!
//! **Invariant:** opening a card that was handed to me marks it read, and nothing else does.

use crate::ui::prelude::*;

use super::{
    HandOver,
    given_row::{moment, state_mark},
};
use crate::{
    domain::{board::Member, card::Card, dispatch::Dispatch, id::Id, workspace::Workspace},
    features::{
        boards::queries::{member_name, person},
        dispatch::{
            commands::{read, say_trouble},
            queries::{Errand, State, dispatch_to, handed_out_of, is_unread, owed_to},
        },
    },
    session::{Scope, draft::Draft, use_session},
    ui::{
        ask_sheet::AskSheet,
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
    },
    words::{common, dispatch as words},
};

/// A card handed to me.
#[derive(Clone, PartialEq)]
struct Received {
    from: String,
    at: i64,
    withdrawn: bool,
    trouble: String,
}

fn received(ws: &Workspace, card: Id<Card>, me: Id<Member>) -> Option<Received> {
    let (id, it) = dispatch_to(ws, card, me).filter(|it| it.1.sent != 0)?;
    let stamp = ws.stamp(id.any(), Dispatch::SENT.key())?;
    let giver = ws.authors().member_of(stamp);
    (person(ws, giver) != person(ws, me)).then(|| Received {
        from: member_name(ws, giver).unwrap_or_else(|| common::unknown_person().to_owned()),
        at: stamp.at,
        withdrawn: it.withdrawn,
        trouble: it.trouble.clone(),
    })
}

/// What there is to say of 派工 on a card; mostly nothing.
#[component]
pub fn OnCard(card: Id<Card>) -> View {
    let session = use_session();
    let me = session.me();
    let scopes = [Scope::Card(card), Scope::Shop];
    let received = Memo::new(move |_| session.watch(&scopes, |ws| received(ws, card, me)));
    let given = Memo::new(move |_| {
        let today = session.today();
        session.watch(&scopes, |ws| handed_out_of(ws, card, me, today))
    });
    let unread = Memo::new(move |_| {
        let unread = session.watch(&scopes, |ws| is_unread(ws, card, me));
        unread && session.is_loaded()
    });
    Effect::new(move |_| {
        if unread.get() {
            session.note(move |ws, cx| read(ws, cx, card));
        }
    });
    let stuck = RwSignal::new(false);
    let waits = Memo::new(move |_| session.watch(&scopes, |ws| owed_to(ws, card, me)));
    let hand_over: HandOver = expect_context();
    let answer = move || {
        let giver = waits.get()?;
        let press = move || hand_over.answer(session, giver);
        Some(
            view! { <Button kind=ButtonKind::Main size=ButtonSize::Short on_press=press>{words::answer()}</Button> },
        )
    };
    let to_me = move || {
        let Received { from, at, withdrawn, trouble } = received.get()?;
        if withdrawn {
            let said = words::withdrawn_by(&from);
            return Some(
                view! { <p class="hint late"><Icon glyph=Glyph::Dispatch small=true /><span class="grow">{said}</span></p> },
            );
        }
        let said = words::handed_by(&from, &moment(session, at));
        let solved = move || session.run(move |ws, cx| say_trouble(ws, cx, card, ""));
        let button = match trouble.is_empty() {
            true => view! {
                <Button size=ButtonSize::Short on_press=move || stuck.set(true)>{words::stuck()}</Button>
            },
            false => view! { <Button size=ButtonSize::Short on_press=solved>{words::not_stuck()}</Button> },
        };
        let why =
            (!trouble.is_empty()).then(|| view! { <b class="block-line">{words::trouble(&trouble)}</b> });
        Some(view! {
            <div class="hint handed">
                <Icon glyph=Glyph::Dispatch small=true />
                <span class="grow">{said}{why}</span>
                <span class="row">{button} {answer}</span>
            </div>
        })
    };
    let by_me = move || {
        let line = |(to, name, errand): (Id<Member>, String, Errand)| {
            let send = errand.is_due().then(|| {
                let (word, errand) = (words::send_to(&name), errand.clone());
                let press = move || hand_over.send(session, to, std::slice::from_ref(&errand));
                view! { <Button kind=ButtonKind::Main size=ButtonSize::Short on_press=press>{word}</Button> }
            });
            let late = (errand.is_late && errand.state != State::Done).then(words::late);
            let news = errand.has_news.then(words::has_news);
            let trouble = (!errand.trouble.is_empty()).then(|| words::trouble(&errand.trouble));
            let marks = [late.map(str::to_owned), news.map(str::to_owned), trouble];
            view! {
                <div class="row">
                    <b>{name}</b>
                    {state_mark(errand.state, None)}
                    <span class="grow">
                        {marks.into_iter().flatten().map(|it| view! { <span class="state late">{it}</span> }).collect_view()}
                    </span>
                    {send}
                </div>
            }
        };
        let given = given.get();
        (!given.is_empty()).then(|| {
            view! {
                <div class="hint handed" aria-label=words::fact() role="group">
                    <Icon glyph=Glyph::Dispatch small=true />
                    <div class="grow">{given.into_iter().map(line).collect_view()}</div>
                </div>
            }
        })
    };
    view! {
        {to_me}
        {by_me}
        <Show when=move || stuck.get()><Stuck card=card on_close=move || stuck.set(false) /></Show>
    }
}

/// Asks what keeps one.
#[component]
fn Stuck(card: Id<Card>, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let text = RwSignal::new(String::new());
    let draft = Draft::of(&format!("card/{card}/trouble"), text);
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    let done = move |(why,): (String,)| {
        session.run(move |ws, cx| say_trouble(ws, cx, card, &why));
        close();
    };
    view! {
        <AskSheet
            title=words::stuck()
            label=words::stuck_title()
            hint=words::stuck_hint()
            text=text
            act=common::save()
            on_input=move |(it,): (String,)| draft.keep(it)
            on_done=done
            on_close=close
        />
    }
}

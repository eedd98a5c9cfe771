//! Who is to do a step and until when: small beside it, each a way to change it.

use crate::ui::prelude::*;

use super::{
    super::look::look,
    date_fact::Choosing,
    member_picker::MemberPicker,
    pick_row::PickRow,
    picker::{Closing, Picker},
    seal::Seal,
};
use crate::{
    domain::{
        board::{Member, Step},
        card::Card,
        id::Id,
        when::When,
    },
    features::{
        boards::{
            commands::{
                detail::{set_step_due, set_step_owner},
                together,
            },
            open_card::named_person,
        },
        members::{commands::add_member, queries::Person},
    },
    session::{Scope, use_session},
    ui::placement::Anchor,
    words::{card as words, when},
};

/// Which of the two is being chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Owner,
    Due,
}

/// The seal and the date of a step, and what opens behind them. `asked` also opens from the step's menu.
#[component]
pub(super) fn StepMarks(card: Id<Card>, step: Id<Step>, asked: RwSignal<Option<Asked>>) -> View {
    let session = use_session();
    let me = session.me();
    let owner = look([Scope::Card(card), Scope::Shop], move |ws| named_person(ws, ws.get(step)?.owner?, me));
    let due = look([Scope::Card(card)], move |ws| ws.get(step).and_then(|it| it.due));
    let done = look([Scope::Card(card)], move |ws| ws.get(step).is_some_and(|it| it.done));
    let marks = NodeRef::<HtmlElement>::new();
    let seal = move || {
        owner.get().map(|person| {
            view! {
                <button
                    type="button"
                    class="step-mark"
                    aria-label=words::step_owner_is(&person.name)
                    aria-haspopup="dialog"
                    on:click=move |_| asked.set(Some(Asked::Owner))
                >
                    <Seal person=person named=true />
                </button>
            }
        })
    };
    let date = move || {
        let (due, today) = (due.get()?, session.today());
        let late = due.day < today && !done.get();
        Some(view! {
            <button
                type="button"
                class="step-mark mini num"
                class:late=late
                aria-label=words::step_due_is(&when::due(due.day, None, today))
                aria-haspopup="dialog"
                on:click=move |_| asked.set(Some(Asked::Due))
            >
                {when::date(due.day, today)}
            </button>
        })
    };
    let picker = move || {
        let what = asked.get()?;
        let marks = marks.get_untracked()?;
        let anchor = Anchor::of(&marks);
        let title = if what == Asked::Owner { words::step_owner() } else { words::step_due() };
        let inside = move || match what {
            Asked::Owner => view! { <Choice step=step owner=owner.into() /> },
            Asked::Due => {
                let set = Callback::new(move |(date,): (Option<When>,)| {
                    session.run(move |ws, cx| set_step_due(ws, cx, step, date));
                });
                view! { <Choosing stands=due today=session.today() on_set=set /> }
            }
        };
        Some(view! {
            <Picker anchor=anchor title=title on_close=move || asked.set(None)>
                {inside()}
            </Picker>
        })
    };
    view! {
        <span class="step-marks" node_ref=marks>
            {seal} {date}
        </span>
        {picker}
    }
}

/// Nobody, somebody, or somebody new.
#[component]
fn Choice(step: Id<Step>, owner: Signal<Option<Person>>) -> View {
    let session = use_session();
    let close = expect_context::<Closing>().0;
    let choose = move |who: Option<Id<Member>>| {
        session.run(move |ws, cx| set_step_owner(ws, cx, step, who));
        close.run(());
    };
    let add = move |(name,): (String,)| {
        let member = session.new_id();
        session.run(move |ws, cx| {
            let made = add_member(ws, cx, member, &name, "")?;
            Ok(together(made, set_step_owner(ws, cx, step, Some(member))?))
        });
        close.run(());
    };
    view! {
        <PickRow chosen=Signal::derive(move || owner.get().is_none()) on_choose=move || choose(None)>
            <span class="avatar none" aria-hidden="true"></span>
            {words::no_owner()}
        </PickRow>
        <MemberPicker
            chosen=Signal::derive(move || owner.get().map(|it| it.member).into_iter().collect::<Vec<_>>())
            on_toggle=move |(member, _): (Id<Member>, bool)| choose(Some(member))
            on_new=add
        />
    }
}

//! Who is to do a step and until when: small beside it, each a way to change it.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::{super::look::look, date_fact::Choosing, one_member::OneMember, picker::Picker, seal::Seal};
use crate::{
    domain::{board::Step, card::Card, change::Context, id::Id, when::When, workspace::Workspace},
    features::boards::{
        commands::detail::{set_step_due, set_step_owner},
        open_card::named_person,
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
        let late = due.is_past(today) && !done.get();
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
            Asked::Owner => {
                let stands = Signal::derive(move || Some(owner.get().map(|it| it.member)));
                let give =
                    Rc::new(move |ws: &Workspace, cx: &mut Context, who| set_step_owner(ws, cx, step, who));
                view! { <OneMember stands=stands nobody=words::no_owner() give=give /> }
            }
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

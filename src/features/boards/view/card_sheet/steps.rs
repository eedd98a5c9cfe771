//! 清单: the steps of the card, how many are done, and a field for the next one.

use crate::ui::prelude::*;

use super::{super::look::look, new_step::NewStep, step_row::StepRow};
use crate::{
    domain::{card::Card, id::Id},
    features::boards::open_card::steps,
    session::{Scope, use_session},
    ui::progress::Progress,
    words::card as words,
};

/// The checklist of a card.
#[component]
pub(super) fn Steps(card: Id<Card>) -> View {
    let session = use_session();
    let steps = look([Scope::Card(card)], move |ws| steps(ws, card));
    let of = Memo::new(move |_| steps.with(Vec::len));
    let done = Memo::new(move |_| {
        let ticked = |ws: &_| steps.with(|it| it.iter().filter(|it| is_done(ws, **it)).count());
        session.watch(&[Scope::Card(card)], ticked)
    });
    let progress = move || {
        (of.get() > 0).then(|| {
            let label = Signal::derive(move || words::steps_done(done.get(), of.get()));
            view! { <Progress label=label done=done of=of /> }
        })
    };
    view! {
        <section class="block" aria-label=words::steps()>
            <h2 class="section-title">
                {words::steps()}
                <span class="count num">
                    {move || (of.get() > 0).then(|| format!("{}/{}", done.get(), of.get()))}
                </span>
            </h2>
            {progress}
            <ul class="steps">
                <For each=move || steps.get() key=|it| *it let:step>
                    <StepRow card=card step=step steps=steps />
                </For>
            </ul>
            <NewStep card=card />
        </section>
    }
}

fn is_done(ws: &crate::domain::workspace::Workspace, step: Id<crate::domain::board::Step>) -> bool {
    ws.get(step).is_some_and(|it| it.done)
}

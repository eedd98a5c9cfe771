//! 清单: the steps of the card, how many are done, and a field for the next one.

use crate::ui::prelude::*;

use super::{super::look::look, new_step::NewStep, step_row::StepRow};
use crate::{
    domain::{card::Card, id::Id},
    features::boards::{commands::detail::move_step, open_card::steps},
    session::{Scope, use_session},
    ui::{
        announce::announce,
        drag::{Drag, DragEvent, Landing, PlainLane, Source},
        progress::Progress,
    },
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
    let (section, list) = (NodeRef::<HtmlElement>::new(), NodeRef::<HtmlElement>::new());
    let drag = Drag::new(move |event| {
        if let DragEvent::Dropped(Source::Row { index: from, .. }, Landing::Row { index, .. }) = event
            && let Some(step) = steps.with_untracked(|it| it.get(from).copied())
        {
            session.run(move |ws, cx| move_step(ws, cx, step, index));
            let text = session.read(|ws| ws.get(step).map(|it| it.text.clone()).unwrap_or_default());
            announce(&words::say_step_moved(&text, index + 1, of.get_untracked()));
        }
    });
    drag.zone((), move || list.get_untracked(), PlainLane::new(list));
    Effect::new(move |_| section.get().into_iter().for_each(|it| drag.attach(it)));
    let progress = move || {
        (of.get() > 0).then(|| {
            let label = Signal::derive(move || words::steps_done(done.get(), of.get()));
            view! { <Progress label=label done=done of=of /> }
        })
    };
    view! {
        <section class="block" aria-label=words::steps() node_ref=section>
            <h2 class="section-title">
                {words::steps()}
                <span class="count num">
                    {move || (of.get() > 0).then(|| format!("{}/{}", done.get(), of.get()))}
                </span>
            </h2>
            {progress}
            <ul class="steps" node_ref=list>
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

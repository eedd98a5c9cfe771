//! What was merged on this device, and the way to take it back.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::{
    domain::workspace::Workspace,
    features::exchange::shrinking::Shrinking,
    session::{
        ledger::{ImportedAct, LedgerHandle},
        use_session,
    },
    ui::{
        button::{Button, ButtonSize},
        confirm::Confirm,
        icon::{Glyph, Icon},
        local_time::local_time,
        notice::Notices,
    },
    words::{settings as words, shrinking, when},
};

#[component]
pub(super) fn Imports(missing: fn() -> View) -> View {
    let ledger = expect_context::<LedgerHandle>();
    let (session, notices) = (use_session(), Notices::current());
    let acts = RwSignal::new(Vec::<ImportedAct>::new());
    let asked = RwSignal::new(None::<ImportedAct>);
    let look = move || {
        let imports = ledger.get().imports();
        spawn_local(async move {
            // A list that can not be read is told of by whatever else can not be read then; here it stays empty.
            _ = imports.await.map(|it| acts.try_set(it));
        });
    };
    look();
    // How much would go with an import, known a moment after it is asked about.
    let alarm = RwSignal::new(None::<Shrinking>);
    let ask = move |(act,): (ImportedAct,)| {
        alarm.set(None);
        let (taking_back, id) = (!act.withheld, act.act);
        asked.set(Some(act));
        if taking_back {
            let without = ledger.get().changes_without(id);
            spawn_local(async move {
                if let Ok(changes) = without.await {
                    let mut after = Workspace::default();
                    changes.iter().for_each(|it| drop(after.apply(it)));
                    let told = session.read(|ws| Shrinking::between(ws, &after));
                    _ = alarm.try_set(Some(told).filter(|it| it.is_alarming()));
                }
            });
        }
    };
    let withhold = move |act: ImportedAct| {
        let (back, changes) = (!act.withheld, act.changes as usize);
        let done = ledger.get().withhold(act.act, back);
        spawn_local(async move {
            match (done.await, back) {
                (Ok(()), true) => notices.tell(words::taken_back(changes)),
                (Ok(()), false) => notices.tell(words::taken_in(changes)),
                (Err(_), _) => notices.tell(words::nothing_taken_back()),
            }
            look();
        });
    };
    let confirm = move |act: ImportedAct| {
        let changes = act.changes as usize;
        let (title, note, word) = match act.withheld {
            false => (words::take_back_from(&act.from), words::take_back_note(changes), words::take_back()),
            true => (words::take_in_from(&act.from), words::take_in_note(changes), words::take_in()),
        };
        let note = move || match alarm.get() {
            Some(it) => format!("{}。{note}", shrinking::take_back(it.lost, it.seen)),
            None => note.clone(),
        };
        view! {
            <Confirm
                title=title
                note=Signal::derive(note)
                act=word
                on_act=move || withhold(act.clone())
                on_close=move || asked.set(None)
            />
        }
    };
    view! {
        <section class="block" id="imports" tabindex="-1" aria-label=words::imports()>
            <h2 class="section-title">
                {words::imports()} <span class="count">{move || acts.with(|it| it.len())}</span>
            </h2>
            {missing()}
            <ul class="sets" hidden=move || acts.with(|it| it.is_empty())>
                <For each=move || acts.get() key=|it| (it.act, it.withheld) let:act>
                    {view_act(act, ask.into())}
                </For>
            </ul>
            <p class="small quiet" hidden=move || !acts.with(|it| it.is_empty())>{words::no_imports()}</p>
        </section>
        {move || asked.get().map(confirm)}
    }
}

fn view_act(act: ImportedAct, on_ask: Callback<(ImportedAct,)>) -> View {
    let (day, time) = local_time(act.at);
    let line = words::import_line(act.changes as usize, &when::moment(day, time, use_session().today()));
    let word = if act.withheld { words::take_in() } else { words::take_back() };
    let from = act.from.clone();
    view! {
        <li class="set">
            <Icon glyph=Glyph::History />
            <p class="grow">
                {words::import_from(&act.from)}
                <span class="small quiet block-line">{line}</span>
                {act.withheld.then(|| view! { <span class="small faint block-line">{words::is_taken_back()}</span> })}
            </p>
            <Button size=ButtonSize::Short on_press=move || on_ask.run((act.clone(),))>
                {word}
                <span class="hidden-text">{from}</span>
            </Button>
        </li>
    }
}

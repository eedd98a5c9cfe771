//! 附件: the files of an open card, and a button for more.

use crate::ui::prelude::*;

use super::{super::look::look, adding::Adding, strip::Strip, viewer::Viewer, ways_in};
use crate::{
    domain::{card::Card, file::File, id::Id},
    features::files::queries::files,
    session::Scope,
    ui::{
        file_pick::FilesPick,
        icon::{Glyph, Icon},
        progress::Progress,
    },
    words::files as words,
};

/// The files of a card.
#[component]
pub(in crate::features::boards::view) fn Files(card: Id<Card>) -> View {
    let all = look([Scope::Card(card)], move |ws| files(ws, Id::of(card.any())));
    let opened = RwSignal::new(None::<Id<File>>);
    let is_open = Memo::new(move |_| opened.with(Option::is_some));
    let adding = Adding::shown();
    let hovers = ways_in::listen(adding, card);
    let busy = Signal::derive(move || adding.progress.with(Option::is_some));
    let share = move |of: bool| {
        let (done, all) = adding.progress.get().unwrap_or_default();
        if of { all } else { done }
    };
    let progress = move || {
        view! {
            <div class="slow">
                <p class="small quiet">{words::adding()}</p>
                <Progress
                    label=words::adding()
                    done=Signal::derive(move || share(false))
                    of=Signal::derive(move || share(true))
                />
            </div>
        }
    };
    let fault =
        |said: String| view! { <p class="hint late"><Icon glyph=Glyph::Late /><span>{said}</span></p> };
    view! {
        <section class="block files" aria-label=words::files() class:hovered=hovers>
            <h2 class="section-title">
                {words::files()} <span class="count num">{move || Some(all.with(Vec::len)).filter(|it| *it > 0)}</span>
            </h2>
            <Strip files=all opened=opened />
            <div class="files-add">
                <FilesPick label=words::add() disabled=busy on_pick=move |(chosen,)| adding.add(Id::of(card.any()), chosen) />
                <span class="mini faint files-ways">{words::ways_in()}</span>
            </div>
            <div role="status">
                {move || busy.get().then(progress)}
                {move || adding.faults.get().into_iter().map(fault).collect_view()}
            </div>
            {move || hovers.get().then(|| view! { <p class="files-here">{words::drop_on_card()}</p> })}
        </section>
        {move || is_open.get().then(|| view! { <Viewer files=all opened=opened /> })}
    }
}

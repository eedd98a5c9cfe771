//! The files of a card side by side: small pictures and names, each a press away from the whole.

use crate::ui::prelude::*;

use super::small::{Small, small};
use crate::{
    domain::{chunk::ChunkId, file::File, id::Id},
    features::files::{kind::FileKind, queries::Attached},
    session::ledger::use_ledger,
    ui::icon::{Glyph, Icon},
    words::{figures, files as words},
};

/// What a sort of file is called.
pub(super) fn word(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Picture => words::picture(),
        FileKind::Table => words::table(),
        FileKind::Document => words::document(),
        FileKind::Media => words::media(),
        FileKind::Archive => words::archive(),
        FileKind::Other => words::file(),
    }
}

/// How it is pictured.
pub(super) fn glyph(kind: FileKind) -> Glyph {
    match kind {
        FileKind::Picture => Glyph::Image,
        FileKind::Table => Glyph::Table,
        FileKind::Document => Glyph::Note,
        FileKind::Media => Glyph::Film,
        FileKind::Archive => Glyph::Box,
        FileKind::Other => Glyph::File,
    }
}

/// The files in order.
#[component]
pub(super) fn Strip(files: Memo<Vec<Attached>>, opened: RwSignal<Option<Id<File>>>) -> View {
    let missing = missing(files);
    view! {
        <ul class="attached" hidden=move || files.with(Vec::is_empty)>
            <For each=move || files.get() key=|it| it.clone() let:it>
                {one(it, missing, opened)}
            </For>
        </ul>
    }
}

/// Chunks of these files that are not on this device; looked for again when something came in.
fn missing(files: Memo<Vec<Attached>>) -> RwSignal<Vec<ChunkId>> {
    let ledger = use_ledger();
    let arrivals = ledger.arrivals();
    let (ledger, missing) = (StoredValue::new(ledger), RwSignal::new(vec![]));
    Effect::new(move |_| {
        arrivals.track();
        let named: Vec<_> = files.with(|it| it.iter().flat_map(|it| it.chunks.clone()).collect());
        if named.is_empty() {
            return;
        }
        leptos::task::spawn_local(async move {
            let Some(asked) = ledger.try_with_value(|it| it.missing_chunks(named)) else { return };
            // Where it can not be read, opening the file tells why.
            if let Ok(found) = asked.await {
                _ = missing.try_set(found);
            }
        });
    });
    missing
}

fn one(it: Attached, missing: RwSignal<Vec<ChunkId>>, opened: RwSignal<Option<Id<File>>>) -> View {
    let Attached { file, name, mime, bytes, chunks, preview, cover } = it;
    let kind = FileKind::of(&mime, &name);
    let size = figures::size(bytes);
    let is_missing = Memo::new(move |_| {
        chunks.is_empty() || missing.with(|missing| chunks.iter().any(|it| missing.contains(it)))
    });
    let plain = move || view! { <Icon glyph=glyph(kind) /> };
    let face = match preview {
        None => plain(),
        Some(id) => {
            let small = small(id);
            let drawn = move || match small.get() {
                Small::Waiting => View::nothing(),
                Small::Here(address) => {
                    view! { <img class="attached-picture" alt="" decoding="async" draggable="false" src=address /> }
                }
                Small::Missing => plain(),
            };
            drawn.place()
        }
    };
    let is_cover = cover.then(|| view! { <span class="attached-cover mini">{words::is_cover()}</span> });
    let state = move || match is_missing.get() {
        true => view! { <span class="mini late">{words::missing()}</span> },
        false => view! { <span class="mini faint num">{size.clone()}</span> },
    };
    view! {
        <li>
            <button type="button" class="attached-file" on:click=move |_| opened.set(Some(file))>
                <span class="attached-face">{face} {is_cover}</span>
                <span class="attached-name small"><span class="hidden-text">{word(kind)}" "</span>{name}</span>
                {state}
            </button>
        </li>
    }
}

//! One file at a time, over the card: looked at closely, saved, made the cover, taken off.

use crate::ui::prelude::*;
use leptos::{ev, task::spawn_local};

use super::{content::download, stage::Stage, strip::word};
use crate::{
    domain::{file::File, id::Id},
    features::{
        files::{
            commands::{set_cover, trash_file},
            kind::FileKind,
            queries::Attached,
        },
        taking_back::offer_undo,
    },
    session::{ledger::LedgerHandle, use_session},
    ui::{
        button::Button,
        icon::Glyph,
        icon_button::IconButton,
        keys::is_composing,
        layer,
        notice::Notices,
        zoom::{Deed, Zoom},
    },
    words::{common, figures, files as words},
};

/// By how much a press or a key makes it larger.
const STEP: f64 = 1.5;

/// The viewer, open as long as `opened` names a file.
#[component]
pub(super) fn Viewer(files: Memo<Vec<Attached>>, opened: RwSignal<Option<Id<File>>>) -> View {
    let session = use_session();
    let ledger = expect_context::<LedgerHandle>();
    let notices = Notices::current();
    let frame = NodeRef::<HtmlElement>::new();
    let close = Callback::new(move |()| opened.set(None));
    let layer = layer::hold(frame, close);
    let place = Memo::new(move |_| {
        let open = opened.get()?;
        files.with(|it| it.iter().position(|it| it.file == open))
    });
    let now = Memo::new(move |_| place.get().and_then(|at| files.with(|it| it.get(at).cloned())));
    // What is seen of it stays when only its standing on the card changes.
    let staged = Memo::new(move |_| now.get().map(|it| Attached { cover: false, ..it }));
    let (at, zoom) = (StoredValue::new(0), RwSignal::new(Zoom::WHOLE));
    // What is taken off, here or elsewhere, gives way to what stands in its place.
    Effect::new(move |_| match place.get() {
        Some(place) => at.set_value(place),
        None if opened.get().is_none() => {}
        None => {
            let next = files.with(|it| it.get(at.get_value()).or(it.last()).map(|it| it.file));
            zoom.set(Zoom::WHOLE);
            opened.set(next);
        }
    });
    let turn = move |by: isize| {
        let next = place.get_untracked().and_then(|it| it.checked_add_signed(by));
        let next = next.and_then(|at| files.with_untracked(|it| it.get(at).map(|it| it.file)));
        if let Some(next) = next {
            zoom.set(Zoom::WHOLE);
            opened.set(Some(next));
        }
    };
    let act = Callback::new(move |(deed,): (Deed,)| match deed {
        Deed::Look(look) => zoom.set(look),
        // The stage knows how large things are, and says what to look at.
        Deed::Toggle(_) => {}
        Deed::Next => turn(1),
        Deed::Previous => turn(-1),
    });
    let larger = move |factor: f64| {
        zoom.update(|it| {
            *it = if it.scale * factor <= 1.0 { Zoom::WHOLE } else { it.by(factor, (0.0, 0.0)) }
        });
    };
    let on_keydown = move |ev: ev::KeyboardEvent| {
        if is_composing(&ev) || ev.ctrl_key() || ev.meta_key() || ev.alt_key() {
            return;
        }
        match ev.key().as_str() {
            "ArrowLeft" | "PageUp" => turn(-1),
            "ArrowRight" | "PageDown" => turn(1),
            "+" | "=" => larger(STEP),
            "-" => larger(1.0 / STEP),
            "0" => zoom.set(Zoom::WHOLE),
            _ => return,
        }
        ev.prevent_default();
        ev.stop_propagation();
    };
    let name = move || now.with(|it| it.as_ref().map(|it| it.name.clone()).unwrap_or_default());
    let about = move || {
        let of = files.with(Vec::len);
        let place = place.get()? + 1;
        let size = now.with(|it| it.as_ref().map(|it| figures::size(it.bytes)))?;
        Some(if of > 1 { format!("{} · {size}", words::place_of(place, of)) } else { size })
    };
    let is_picture = Memo::new(move |_| {
        now.with(|it| it.as_ref().is_some_and(|it| FileKind::of(&it.mime, &it.name) == FileKind::Picture))
    });
    let cover = Memo::new(move |_| {
        now.with(|it| it.as_ref().filter(|it| it.preview.is_some()).map(|it| (it.file, it.cover)))
    });
    let save = move || {
        let Some(it) = now.get_untracked() else { return };
        spawn_local(async move {
            match download(ledger.get(), &it).await {
                Ok(true) => {}
                Ok(false) => notices.tell(words::missing()),
                Err(_) => notices.tell(words::cannot_download()),
            }
        });
    };
    let take_off = move || {
        let Some(it) = now.get_untracked() else { return };
        let act = session.act(move |ws, cx| trash_file(ws, cx, it.file));
        if let Some(act) = act {
            offer_undo(session, notices, words::taken_off(&it.name), act);
        }
    };
    let has = move |by: isize| {
        let next = place.get().and_then(|it| it.checked_add_signed(by));
        next.is_some_and(|it| it < files.with(Vec::len))
    };
    let shut = move || {
        layer.close();
        close.run(());
    };
    let as_cover = move || {
        let (file, on) = cover.get()?;
        let said = if on { words::no_cover() } else { words::make_cover() };
        let press = move || session.run(move |ws, cx| set_cover(ws, cx, file, !on));
        Some(view! { <Button icon=Glyph::Image on_press=press>{said}</Button> })
    };
    let kind = move || now.with(|it| it.as_ref().map(|it| word(FileKind::of(&it.mime, &it.name))));
    view! {
        <div
            class="viewer"
            role="dialog"
            aria-modal="true"
            aria-label=name
            tabindex="-1"
            node_ref=frame
            on:keydown=on_keydown
        >
            <div class="viewer-head">
                <div class="grow viewer-name">
                    <h2 class="sheet-title"><span class="hidden-text">{kind}</span>{name}</h2>
                    <p class="mini faint num" role="status">{about}</p>
                </div>
                <IconButton glyph=Glyph::Close label=common::close() on_press=shut />
            </div>
            <div class="viewer-stage">
                {move || staged.get().map(|it| view! { <Stage file=it zoom=zoom act=act /> })}
                <div class="viewer-turn back">
                    <IconButton
                        glyph=Glyph::Back
                        label=words::previous()
                        disabled=Signal::derive(move || !has(-1))
                        on_press=move || turn(-1)
                    />
                </div>
                <div class="viewer-turn forth">
                    <IconButton
                        glyph=Glyph::Right
                        label=words::next()
                        disabled=Signal::derive(move || !has(1))
                        on_press=move || turn(1)
                    />
                </div>
                <Show when=move || is_picture.get()>
                    <div class="viewer-zoom">
                        <IconButton
                            glyph=Glyph::Minus
                            label=words::zoom_out()
                            disabled=Signal::derive(move || zoom.with(|it| it.scale <= 1.0))
                            on_press=move || larger(1.0 / STEP)
                        />
                        <IconButton glyph=Glyph::Plus label=words::zoom_in() on_press=move || larger(STEP) />
                    </div>
                </Show>
            </div>
            <div class="viewer-foot">
                <span class="grow"></span>
                {as_cover}
                <Button icon=Glyph::Import on_press=save>{common::download()}</Button>
                <Button icon=Glyph::Trash on_press=take_off>{words::take_off()}</Button>
            </div>
        </div>
    }
}

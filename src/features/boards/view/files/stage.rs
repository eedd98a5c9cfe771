//! What is seen of a file in the viewer: the picture, or what sort of file it is.
//!
//! **Invariant:** the address of a picture is good as long as it is on the stage, and no longer.

use crate::ui::prelude::*;
use leptos::{ev, task::spawn_local};
use web_sys::Url;

use super::{
    content::{Content, content},
    strip::{glyph, word},
};
use crate::{
    features::files::{kind::FileKind, queries::Attached},
    session::ledger::use_ledger,
    ui::{
        icon::Icon,
        zoom::{Deed, Fingers, Zoom},
    },
    words::{common, files as words},
};

/// What became of the file.
#[derive(Clone, PartialEq)]
enum Seen {
    Waiting,
    /// A picture under an address.
    Picture(String),
    /// Nothing to be seen, and why.
    Said(&'static str),
}

/// A file on the stage.
#[component]
pub(super) fn Stage(file: Attached, zoom: RwSignal<Zoom>, act: Callback<(Deed,)>) -> View {
    let kind = FileKind::of(&file.mime, &file.name);
    let (seen, name) = (RwSignal::new(Seen::Waiting), file.name.clone());
    let ledger = use_ledger();
    let arrivals = ledger.arrivals();
    let ledger = StoredValue::new(ledger);
    Effect::new(move |_| {
        arrivals.track();
        if matches!(seen.get_untracked(), Seen::Picture(_)) {
            return;
        }
        let (file, ledger) = (file.clone(), ledger.get_value());
        spawn_local(async move {
            let found = match kind {
                FileKind::Picture => content(ledger, &file).await.ok(),
                _ => match ledger.missing_chunks(file.chunks.clone()).await {
                    Ok(missing) if missing.is_empty() && !file.chunks.is_empty() => None,
                    _ => Some(Content::Missing),
                },
            };
            let now = match found {
                Some(Content::Here(picture)) => match Url::create_object_url_with_blob(&picture) {
                    Ok(address) => Seen::Picture(address),
                    Err(_) => Seen::Said(words::cannot_show()),
                },
                Some(Content::Missing) => Seen::Said(words::missing()),
                None if kind == FileKind::Picture => Seen::Said(words::cannot_show()),
                None => Seen::Said(words::no_preview()),
            };
            show(seen, now);
        });
    });
    on_cleanup(move || {
        if let Some(Seen::Picture(address)) = seen.try_get_untracked() {
            _ = Url::revoke_object_url(&address);
        }
    });
    let drawn = move || match seen.get() {
        Seen::Waiting => view! { <p class="viewer-said slow">{common::loading()}</p> },
        Seen::Picture(address) => {
            let broken = move |_| show(seen, Seen::Said(words::cannot_show()));
            view! { <Picture address=address name=name.clone() zoom=zoom act=act on_broken=broken /> }
        }
        Seen::Said(said) => view! {
            <div class="viewer-said">
                <Icon glyph=glyph(kind) />
                <p class="strong">{word(kind)}</p>
                <p class="small">{said}</p>
            </div>
        },
    };
    drawn.place()
}

/// Shows something else, or nothing where the stage is gone, and gives back the address that is not shown.
fn show(seen: RwSignal<Seen>, now: Seen) {
    let mut now = Some(now);
    let before = seen.try_update(|it| now.take().map(|now| std::mem::replace(it, now))).flatten();
    if let Some(Seen::Picture(address)) = before.or(now) {
        _ = Url::revoke_object_url(&address);
    }
}

/// A picture under fingers.
#[component]
fn Picture(
    address: String,
    name: String,
    zoom: RwSignal<Zoom>,
    act: Callback<(Deed,)>,
    #[prop(into)] on_broken: Callback<((),)>,
) -> View {
    let (ground, picture) = (NodeRef::<HtmlElement>::new(), NodeRef::<HtmlElement>::new());
    let fingers = StoredValue::new(Fingers::default());
    let sizes = move || {
        let (ground, picture) = (ground.get_untracked()?, picture.get_untracked()?);
        let of = |it: HtmlElement| (f64::from(it.offset_width()), f64::from(it.offset_height()));
        Some((of(picture), of(ground)))
    };
    let keep = move |zoom: Zoom| sizes().map_or(zoom, |(picture, stage)| zoom.kept_in(picture, stage));
    let doing = move |deed: Option<Deed>| match deed {
        Some(Deed::Look(zoom)) => act.run((Deed::Look(keep(zoom)),)),
        Some(Deed::Toggle(at)) => {
            if let Some((picture, stage)) = sizes() {
                act.run((Deed::Look(
                    zoom.get_untracked().toggled(at, picture, stage).kept_in(picture, stage),
                ),));
            }
        }
        Some(turn) => act.run((turn,)),
        None => {}
    };
    let at = move |x: i32, y: i32| {
        let place = ground.get_untracked().map(|it| it.get_bounding_client_rect());
        place.map_or((0.0, 0.0), |it| {
            (f64::from(x) - it.left() - it.width() / 2.0, f64::from(y) - it.top() - it.height() / 2.0)
        })
    };
    let down = move |ev: ev::PointerEvent| {
        if ev.button() == 0 {
            if let Some(ground) = ground.get_untracked() {
                // A pointer that is gone already can not be held, and needs not be.
                _ = ground.set_pointer_capture(ev.pointer_id());
            }
            fingers.update_value(|it| it.down(ev.pointer_id(), at(ev.client_x(), ev.client_y())));
        }
    };
    let moves = move |ev: ev::PointerEvent| {
        let to = at(ev.client_x(), ev.client_y());
        doing(fingers.try_update_value(|it| it.moves(ev.pointer_id(), to, zoom.get_untracked())).flatten());
    };
    let up = move |ev: ev::PointerEvent| {
        let (to, now) = (at(ev.client_x(), ev.client_y()), ev.time_stamp());
        doing(fingers.try_update_value(|it| it.up(ev.pointer_id(), to, now, zoom.get_untracked())).flatten());
    };
    let lost = move |ev: ev::PointerEvent| fingers.update_value(|it| it.lost(ev.pointer_id()));
    let wheel = move |ev: ev::WheelEvent| {
        ev.prevent_default();
        let factor = (-ev.delta_y() / 300.0).clamp(-1.0, 1.0).exp();
        doing(Some(Deed::Look(zoom.get_untracked().by(factor, at(ev.client_x(), ev.client_y())))));
    };
    let placed = move || {
        let Zoom { scale, x, y } = zoom.get();
        format!("translate({x}px, {y}px) scale({scale})")
    };
    view! {
        <div
            class="viewer-ground"
            node_ref=ground
            on:pointerdown=down
            on:pointermove=moves
            on:pointerup=up
            on:pointercancel=lost
            on:wheel=wheel
        >
            <img
                class="viewer-picture"
                alt=name
                draggable="false"
                src=address
                node_ref=picture
                style:transform=placed
                on:error=move |_| on_broken.run(((),))
            />
        </div>
    }
}

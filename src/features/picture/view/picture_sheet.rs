//! 长图: drawn, shown, and sent by the way that works here.

use crate::ui::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Blob, Url};

use super::{painting::paint, said};
use crate::{
    features::{
        exchange::{file_name::file_name, view::saves_files},
        picture::content::{Subject, content},
    },
    session::use_session,
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        download::save_file,
        icon::{Glyph, Icon},
        local_time::local_time,
        notice::Notices,
        share::{Shared, can_share, share_file},
        sheet::{Sheet, SheetSize},
    },
    words::{common, picture as words},
};

/// How far it is.
#[derive(Clone)]
enum Stage {
    Drawing,
    Drawn(Blob, String),
    Failed,
}

/// A picture of my day or of a board.
#[component]
pub fn PictureSheet(subject: Subject, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let today = session.today();
    let content = session.read(|ws| content(ws, session.me(), today, &subject));
    let title = said::title(&content, &subject);
    let (day, time) = local_time(session.now());
    let name = format!("{}.png", file_name(&[common::app_name(), &content.shop, &title], day, time));
    let stage = RwSignal::new(Stage::Drawing);
    let shown = StoredValue::new(String::new());
    spawn_local(async move {
        let drawn = paint(&said::sheet(&content, &subject, today)).await;
        let next =
            drawn.and_then(|blob| Ok(Stage::Drawn(blob.clone(), Url::create_object_url_with_blob(&blob)?)));
        let next = next.unwrap_or(Stage::Failed);
        if let Stage::Drawn(_, address) = &next
            && shown.try_update_value(|it| it.clone_from(address)).is_none()
        {
            // The sheet was closed meanwhile. Revoking can only fail for an address that is not ours.
            _ = Url::revoke_object_url(address);
        }
        _ = stage.try_set(next);
    });
    on_cleanup(move || shown.with_value(|it| _ = Url::revoke_object_url(it)));
    let alt = title.clone();
    let body = move || match stage.get() {
        Stage::Drawing => view! { <p class="quiet" role="status">{words::drawing()}</p> },
        Stage::Failed => view! {
            <p class="hint late" role="alert"><Icon glyph=Glyph::Late /><span>{words::cannot_draw()}</span></p>
        },
        Stage::Drawn(_, address) => view! {
            {(!saves_files()).then(|| hint(Glyph::Phone, words::press_long()))}
            {hint(Glyph::Person, words::buyers_in_it())}
            <img class="long-picture" src=address alt=words::picture_of(&alt) />
        },
    };
    let foot = move || match stage.get() {
        Stage::Drawn(blob, _) => ways(blob, name.clone()),
        _ => View::nothing(),
    };
    view! {
        <Sheet title=words::picture_of(&title) size=SheetSize::Full on_close=on_close foot=foot.place()>
            <div class="picture">{body}</div>
        </Sheet>
    }
}

fn hint(glyph: Glyph, said: &'static str) -> View {
    view! { <p class="hint"><Icon glyph=glyph /><span>{said}</span></p> }
}

fn ways(blob: Blob, name: String) -> View {
    let notices = Notices::current();
    let kept = StoredValue::new((blob, name));
    let save = move || {
        kept.with_value(|(blob, name)| {
            notices.tell(match save_file(name, blob) {
                Ok(()) => words::saved_picture(name),
                Err(_) => words::cannot_draw().to_owned(),
            });
        });
    };
    let share = move || {
        let (blob, name) = kept.get_value();
        spawn_local(async move {
            match share_file(&name, &blob).await {
                Ok(Shared::Sent | Shared::Cancelled) => {}
                Err(_) => notices.tell(words::not_shared()),
            }
        });
    };
    let shares = can_share("png");
    let kind = if shares { ButtonKind::Ordinary } else { ButtonKind::Main };
    (
        shares.then(|| {
            view! { <Button kind=ButtonKind::Main size=ButtonSize::Tall icon=Glyph::Dispatch on_press=share>{words::share_picture()}</Button> }
        }),
        saves_files().then(|| {
            view! { <Button kind=kind size=ButtonSize::Tall icon=Glyph::Export on_press=save>{words::save_picture()}</Button> }
        }),
    )
        .place()
}

//! The next 关键日期 and how far it is; all of them when pressed.

use crate::ui::prelude::*;

use super::super::desk::{Opened, use_desk};
use crate::{
    features::anchors::queries::{KeyDate, key_dates},
    session::Scope,
    ui::icon::{Glyph, Icon},
    words::{anchors as words, when},
};

/// Nothing where the board has no anchor.
#[component]
pub(in super::super) fn AnchorStrip() -> View {
    let desk = use_desk();
    let (session, board) = (desk.session, desk.board);
    let next = Memo::new(move |_| {
        let dates = session.watch(&[Scope::Board(board)], |ws| key_dates(ws, board));
        let today = session.today();
        let ahead = |it: &&KeyDate| it.day.is_some_and(|it| it.day >= today);
        let nearest = dates.iter().filter(ahead).min_by_key(|it| it.day);
        nearest.or(dates.last()).cloned()
    });
    let said = move |it: KeyDate| {
        let today = session.today();
        let far = it.day.map(|it| words::distance((it.day - today).whole_days()));
        let day = it.day.map(|it| when::date(it.day, today)).unwrap_or_default();
        view! {
            <button type="button" class="anchor-strip" aria-haspopup="dialog" on:click=move |_| desk.opened.set(Some(Opened::Anchors))>
                <Icon glyph=Glyph::Schedule small=true />
                <span class="hidden-text">{words::key_dates()}</span>
                <b>{it.name}</b>
                <span class="num">{day}</span>
                <span class="quiet">{far}</span>
                <Icon glyph=Glyph::Right small=true />
            </button>
        }
    };
    view! { {move || next.get().map(said)} }
}

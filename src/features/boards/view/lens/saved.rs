//! The looks that were saved for a board: choosing one, taking one away, and giving the present one a name.

use crate::ui::prelude::*;

use super::super::{desk::use_desk, look::look, name_sheet::NameSheet};
use crate::{
    domain::{board::Lens, id::Id},
    features::boards::lens::{
        Look,
        commands::{save_lens, trash_lens},
        queries::lenses,
    },
    session::Scope,
    ui::{chip::Chip, icon::Glyph, icon_button::IconButton, notice::Notices},
    words::lens as words,
};

/// The saved looks; nothing where there are none.
#[component]
pub(in super::super) fn SavedLooks() -> View {
    let desk = use_desk();
    let lenses = look([Scope::Board(desk.board)], move |ws| lenses(ws, desk.board));
    let row = move |(lens, name, saved): (Id<Lens>, String, Look)| {
        let kept = saved.clone();
        let on = Signal::derive(move || desk.look.with(|it| *it == kept));
        let remove = words::remove_lens(&name);
        let removed = words::lens_removed(&name);
        let away = move || {
            let act = desk.session.act(move |ws, cx| trash_lens(ws, cx, lens));
            desk.offer_undo(removed.clone(), act);
        };
        view! {
            <span class="lens-saved">
                <Chip pressed=on on_press=move || desk.look_as(|it| *it = saved.clone())>{name}</Chip>
                <IconButton glyph=Glyph::Trash label=remove on_press=away />
            </span>
        }
    };
    let all = move || {
        view! {
            <div class="lens-kind" role="group" aria-label=words::saved()>
                <p class="small quiet" aria-hidden="true">{words::saved()}</p>
                <div class="lens-chips">{lenses.get().into_iter().map(row).collect_view()}</div>
            </div>
        }
    };
    view! { {move || lenses.with(|it| !it.is_empty()).then(all)} }
}

/// Gives the present look a name.
#[component]
pub(in super::super) fn SaveSheet(#[prop(into)] on_close: Callback<()>) -> View {
    let desk = use_desk();
    let notices = Notices::current();
    let save = move |(name,): (String,)| {
        let (lens, look) = (desk.session.new_id(), desk.look.get_untracked());
        notices.tell(words::lens_saved(&name));
        desk.session.run(move |ws, cx| save_lens(ws, cx, lens, desk.board, &name, &look));
    };
    view! {
        <NameSheet title=words::save() label=words::lens_name() draft=format!("board/{}/lens", desk.board) text=String::new() on_name=save on_close=on_close />
    }
}

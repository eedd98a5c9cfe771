//! Says that what is open is no plan but a template.

use crate::ui::prelude::*;

use super::super::desk::use_desk;
use crate::{
    session::Scope,
    ui::icon::{Glyph, Icon},
    words::board_templates as words,
};

/// Nothing on a board that is none.
#[component]
pub(in super::super) fn TemplateBar() -> View {
    let desk = use_desk();
    let (session, board) = (desk.session, desk.board);
    let is_template = Memo::new(move |_| {
        session.watch(&[Scope::Board(board)], |ws| ws.get(board).is_some_and(|it| it.template))
    });
    view! {
        <Show when=move || is_template.get()>
            <p class="template-bar">
                <Icon glyph=Glyph::Template />
                <span class="grow">{words::is_one()}</span>
            </p>
        </Show>
    }
}

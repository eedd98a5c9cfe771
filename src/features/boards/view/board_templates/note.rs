//! Says that what is open is no plan but a template.

use crate::ui::prelude::*;

use super::super::desk::use_desk;
use crate::{
    ui::icon::{Glyph, Icon},
    words::board_templates as words,
};

/// One line below the head of a template.
#[component]
pub(in super::super) fn TemplateNote() -> View {
    let desk = use_desk();
    let for_lists = desk.session.read(|ws| ws.get(desk.board).is_some_and(|it| it.for_lists));
    view! {
        <p class="template-note">
            <Icon glyph=Glyph::Template />
            <span class="grow">{if for_lists { words::is_for_lists() } else { words::is_one() }}</span>
        </p>
    }
}

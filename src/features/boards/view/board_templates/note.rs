//! Says that what is open is no plan but a template.

use crate::ui::prelude::*;

use crate::{
    ui::icon::{Glyph, Icon},
    words::board_templates as words,
};

/// One line below the head of a template.
#[component]
pub(in super::super) fn TemplateNote() -> View {
    view! {
        <p class="template-note">
            <Icon glyph=Glyph::Template />
            <span class="grow">{words::is_one()}</span>
        </p>
    }
}

//! What came in was not taken in: why, and that nothing changed.

use crate::ui::prelude::*;

use super::receiving::{Receiving, Stage};
use crate::{
    ui::{
        button::Button,
        icon::{Glyph, Icon},
    },
    words::{exchange as words, trouble},
};

/// One sentence, and another try.
#[component]
pub(super) fn Refusal(said: String, receiving: Receiving) -> View {
    view! {
        <div class="refusal" role="alert">
            <Icon glyph=Glyph::Late />
            <p class="strong">{said}</p>
            <p class="small quiet">{words::nothing_changed()}</p>
            <Button on_press=move || receiving.stage.set(Stage::Asking) first=true>
                {trouble::try_again()}
            </Button>
        </div>
    }
}

/// It is whole, but not what was packed.
#[component]
pub(super) fn Edited() -> View {
    view! {
        <div class="refusal" role="alert">
            <Icon glyph=Glyph::Late />
            <p class="strong">{words::changed_by_hand()}</p>
            <p class="small quiet">{words::changed_by_hand_note()}</p>
        </div>
    }
}

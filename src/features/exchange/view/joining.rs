//! The packet belongs to another shop: taking it in joins that shop.

use crate::ui::prelude::*;

use super::receiving::Receiving;
use crate::{
    ui::{
        check::Check,
        icon::{Glyph, Icon},
    },
    words::exchange as words,
};

/// What joining means, and whether my boards come along.
#[component]
pub(super) fn Joining(shop: String, receiving: Receiving) -> View {
    let own = receiving.has_own_boards();
    let along = receiving.boards_along;
    let title = if own { words::other_shop(&shop) } else { words::join_shop(&shop) };
    view! {
        <div class="hint joining">
            <Icon glyph=Glyph::Shop />
            <div class="grow">
                <p class="strong">{title}</p>
                <p>{words::join_shop_note()}</p>
                {own
                    .then(|| {
                        view! {
                            <Check checked=along on_change=move |(on,)| along.set(on)>
                                {words::boards_along()}
                                <span class="mini faint block-line">{words::boards_along_note()}</span>
                            </Check>
                        }
                    })}
            </div>
        </div>
    }
}

//! The picture on a card's tile.
//!
//! **Invariant:** as high as its width says before anything is read, so that no row jumps.

use crate::ui::prelude::*;

use super::small::{Small, small};
use crate::{
    domain::chunk::ChunkId,
    ui::icon::{Glyph, Icon},
};

/// The picture, or its place while it is not here.
#[component]
pub(in crate::features::boards::view) fn Cover(preview: ChunkId) -> View {
    let small = small(preview);
    let inside = move || match small.get() {
        Small::Waiting => View::nothing(),
        Small::Here(address) => {
            view! { <img class="cover-picture" alt="" decoding="async" draggable="false" src=address /> }
        }
        Small::Missing => view! { <Icon glyph=Glyph::Image /> },
    };
    view! { <div class="card-cover">{inside}</div> }
}

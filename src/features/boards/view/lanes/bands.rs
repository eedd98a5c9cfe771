//! Which lanes are near enough to what is seen for their cells to be drawn.
//!
//! **Invariant:** a lane that has the keyboard, or from which a card is carried, stays drawn.

use crate::ui::prelude::*;

use crate::features::boards::lens::columns::Column;

/// A lane that is on the board.
#[derive(Clone, Copy)]
struct Band {
    lane: Column,
    frame: NodeRef<HtmlElement>,
    near: RwSignal<bool>,
}

/// The lanes of a board, as far as they are drawn.
#[derive(Clone, Copy)]
pub(in super::super) struct Bands {
    bands: StoredValue<Vec<Band>>,
    board: StoredValue<Option<NodeRef<HtmlElement>>>,
    is_asked: StoredValue<bool>,
}

impl Bands {
    /// None yet.
    pub fn new() -> Bands {
        Bands {
            bands: StoredValue::new(vec![]),
            board: StoredValue::new(None),
            is_asked: StoredValue::new(false),
        }
    }

    /// The element in which they scroll.
    pub fn scroll_in(self, board: NodeRef<HtmlElement>) {
        self.board.set_value(Some(board));
    }

    /// Lets a lane stand as long as its component lives; the answer says whether its cells are to be drawn.
    pub fn stand(self, lane: Column, frame: NodeRef<HtmlElement>) -> RwSignal<bool> {
        let near = RwSignal::new(false);
        self.bands.update_value(|it| it.push(Band { lane, frame, near }));
        on_cleanup(move || _ = self.bands.try_update_value(|it| it.retain(|it| it.lane != lane)));
        self.look();
        near
    }

    /// Looks in the next frame which lanes are near.
    pub fn look(self) {
        if self.is_asked.try_get_value() != Some(false) {
            return;
        }
        self.is_asked.set_value(true);
        request_animation_frame(move || {
            // A board that is gone has no lanes.
            if self.is_asked.try_set_value(false).is_none() && self.look_now() {
                // What is drawn now has another height than it was taken for.
                self.look();
            }
        });
    }

    fn look_now(self) -> bool {
        let board = self.board.get_value().and_then(NodeRef::get_untracked);
        let (Some(board), Some(bands)) = (board, self.bands.try_get_value()) else { return false };
        let (top, high) = (board.scroll_top(), board.client_height());
        let places = bands.into_iter().filter_map(|it| {
            let frame = it.frame.get_untracked()?;
            let (above, below) = (frame.offset_top(), frame.offset_top() + frame.offset_height());
            Some((it, frame, below > top - high && above < top + 2 * high))
        });
        // All is read before anything is drawn.
        let places: Vec<_> = places.collect();
        let mut changed = false;
        for (band, frame, near) in places {
            let is_kept = || frame.query_selector(":focus, .away").ok().flatten().is_some();
            if band.near.get_untracked() != near && (near || !is_kept()) {
                band.near.set(near);
                changed = true;
            }
        }
        changed
    }

    /// Brings a lane into sight; true when its cells are only being drawn now.
    pub fn bring(self, lane: Column) -> bool {
        let band = self.bands.with_value(|it| it.iter().find(|it| it.lane == lane).copied());
        let Some(band) = band else { return false };
        let is_new = !band.near.get_untracked();
        if is_new {
            band.near.set(true);
            if let Some(frame) = band.frame.get_untracked() {
                frame.scroll_into_view();
            }
        }
        is_new
    }
}

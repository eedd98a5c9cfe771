//! Where something that floats goes: beside what opened it, and always inside the window.
//!
//! **Invariant:** whole pixels only; knows numbers, not elements.

use web_sys::{Element, MouseEvent};

/// Between what floats and its anchor.
const GAP: i32 = 4;
/// Between what floats and the window's edge.
const MARGIN: i32 = 8;

/// What a floating part holds on to: an element's box, or a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl Anchor {
    /// The box of an element.
    pub fn of(element: &Element) -> Anchor {
        let place = element.get_bounding_client_rect();
        Anchor {
            left: place.left() as i32,
            top: place.top() as i32,
            right: place.right() as i32,
            bottom: place.bottom() as i32,
        }
    }

    /// A point in the window.
    pub fn at(x: i32, y: i32) -> Anchor {
        Anchor { left: x, top: y, right: x, bottom: y }
    }

    /// Where a context menu was asked for: under the pointer, or at the element when a key asked.
    pub fn of_context_menu(ev: &MouseEvent, element: &Element) -> Anchor {
        let by_pointer = ev.client_x() > 0 || ev.client_y() > 0;
        if by_pointer { Anchor::at(ev.client_x(), ev.client_y()) } else { Anchor::of(element) }
    }
}

/// The place found: the left upper corner, and the height there is room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub x: i32,
    pub y: i32,
    pub room: i32,
}

/// Finds a place of this size near the anchor: below, or above where there is more room; along its left edge,
/// or its right edge near the end of the window.
pub fn place(
    anchor: Anchor,
    (width, height): (i32, i32),
    (window_width, window_height): (i32, i32),
) -> Place {
    let from_left = anchor.left;
    let from_right = anchor.right - width;
    let last = window_width - width - MARGIN;
    let x = if from_left <= last { from_left } else { from_right };
    let x = x.min(last).max(MARGIN);

    let below = window_height - MARGIN - (anchor.bottom + GAP);
    let above = anchor.top - GAP - MARGIN;
    if height <= below || below >= above {
        let y = (anchor.bottom + GAP).max(MARGIN);
        Place { x, y, room: below.max(0) }
    } else {
        Place { x, y: (anchor.top - GAP - height).max(MARGIN), room: above }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: (i32, i32) = (390, 844);
    const MENU: (i32, i32) = (200, 300);

    fn button(left: i32, top: i32) -> Anchor {
        Anchor { left, top, right: left + 44, bottom: top + 44 }
    }

    #[test]
    fn below_and_along_the_left_edge() {
        assert_eq!(place(button(20, 100), MENU, WINDOW), Place { x: 20, y: 148, room: 688 });
    }

    #[test]
    fn near_the_right_edge_it_holds_on_to_the_right() {
        assert_eq!(place(button(338, 100), MENU, WINDOW).x, 182);
    }

    #[test]
    fn near_the_bottom_it_stands_above() {
        assert_eq!(place(button(20, 780), MENU, WINDOW), Place { x: 20, y: 476, room: 768 });
    }

    #[test]
    fn what_is_too_big_stays_inside_and_scrolls() {
        let found = place(button(20, 300), (600, 2_000), WINDOW);
        assert_eq!(found, Place { x: 8, y: 348, room: 488 });
        let found = place(button(20, 700), (600, 2_000), WINDOW);
        assert_eq!(found, Place { x: 8, y: 8, room: 688 });
    }

    #[test]
    fn at_a_point_in_the_corner() {
        let found = place(Anchor::at(389, 843), MENU, WINDOW);
        assert_eq!((found.x, found.y), (182, 539));
    }
}

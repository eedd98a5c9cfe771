//! Carrying rows into lists and lists among each other, with mouse, finger and pen.
//!
//! ```ignore
//! let drag = Drag::new(move |event| match event {
//!     DragEvent::Dropped(Source::Row { .. }, Landing::Row { zone, index }) => move_card(carried(), zone, index),
//!     …
//! });
//! Effect::new(move || board.get().into_iter().for_each(|it| drag.attach(it.into())));   // once, on the board
//! drag.zone(list_id, move || column.get_untracked().map(Into::into), handle);           // in each list
//! view! { <div data-drag="row">…  <header data-drag="zone">… }
//! ```
//!
//! - Sources are marked: `data-drag="row"` on what a [`VirtualList`](crate::ui::virtual_list::VirtualList) row
//!   holds, `data-drag="zone"` on what moves a whole list (its head). Nothing begins on a field, nor inside
//!   `data-no-drag`. All listening is done once, on the element given to [`Drag::attach`]; that is also what
//!   scrolls sideways, and the ghost is put into it, so it must not be `contain`ed or transformed.
//! - A mouse lifts after 4 px. A finger or pen lifts by staying 350 ms; until then a swipe scrolls as always.
//!   Escape, a lost pointer or a hidden page cancels. The click after a drag never arrives.
//! - [`DragEvent`]s: `Lifted(source)`, then `Over(source, landing)` whenever that changes, then one of
//!   `Dropped(source, landing)`, `Cancelled(source)` and, by a finger that did not move, `Stayed(source)`; back in
//!   its own place counts as cancelled. The index of a `Source` was true when it was lifted: note then which record
//!   it is. The index of a `Landing` is the one the row will have, that is not counting itself.
//! - Run the command inside `Dropped`: the gap closes right after, so both are one draw.
//! - Classes: `pressing` (a finger stays), `away` (the source meanwhile), `drag-ghost` > `lifted` (what is
//!   carried), `over` (the list under it), `virtual-gap` and `drag-line` (where it lands): `style/drag.css`.
//! - A short list whose rows are all on the page takes part by a [`PlainLane`]; its rows wear `land-before` and
//!   `land-after`.
//! - Along a strip of days instead of into lists: [`Pull`].
//! - With [`Drag::band`], a mouse that goes down where nothing stands draws a box (`drag-band`) over the rows of
//!   [`VirtualList`](crate::ui::virtual_list::VirtualList)s; lists scroll under it as under what is carried.
//! - By keyboard: [`Lift`], which is pure; show its `gap()` with `ListHandle::set_gap`.
//!
//! **Invariant:** knows no record; no signal changes while something is carried, elements are marked instead.
mod band;
mod carry;
mod drawing;
mod edge;
mod ghost;
mod ground;
mod hit;
mod hold;
mod lane;
mod lift;
mod listening;
mod plain;
mod press;
mod pull;
mod table;

pub use band::BandEvent;
pub use lane::Lane;
pub use lift::{Lift, Place, Step};
pub use plain::PlainLane;
pub(super) use press::{Act, HOLD, Input, Point, Press};
pub use pull::{Pull, PullEvent};

use crate::ui::prelude::*;
use std::rc::Rc;
use table::Table;
use web_sys::HtmlElement;

/// What is carried, as it was when lifted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source<Z> {
    Row { zone: Z, index: usize },
    Zone { zone: Z },
}

/// Where it would land, as it will be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Landing<Z> {
    Row {
        zone: Z,
        index: usize,
    },
    /// Among the lists, from the first.
    Zone {
        index: usize,
    },
}

/// What a drag tells the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DragEvent<Z> {
    Lifted(Source<Z>),
    Over(Source<Z>, Option<Landing<Z>>),
    Dropped(Source<Z>, Landing<Z>),
    Cancelled(Source<Z>),
    /// A finger stayed on it long enough to lift it, and let go without having moved.
    Stayed(Source<Z>),
}

/// A board on which things can be carried. `Z` names a list.
pub struct Drag<Z: 'static>(StoredValue<Rc<Table<Z>>>);

impl<Z> Clone for Drag<Z> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Z> Copy for Drag<Z> {}

impl<Z: Copy + PartialEq + 'static> Drag<Z> {
    /// Tells `call` what happens. Ends with the component that made it.
    pub fn new(call: impl Fn(DragEvent<Z>) + 'static) -> Self {
        let drag = Drag(StoredValue::new(Table::new(Box::new(call))));
        on_cleanup(move || {
            drag.0.try_with_value(|it| it.hold.leave());
        });
        drag
    }

    /// Listens on the board, the element that holds all lists and scrolls sideways.
    pub fn attach(&self, board: HtmlElement) {
        self.0.with_value(|it| it.hold.attach(board));
    }

    /// Adds a list as long as the component lives: `frame` is its column, `lane` its rows. A list whose rows
    /// are not on the screen (folded) takes what is dropped at its top.
    pub fn zone(
        &self,
        zone: Z,
        frame: impl Fn() -> Option<HtmlElement> + 'static,
        lane: impl Lane + 'static,
    ) {
        let number = self.0.with_value(|it| it.add(zone, Box::new(frame), Box::new(lane)));
        let table = self.0;
        on_cleanup(move || {
            table.try_with_value(|it| it.remove(number));
        });
    }

    /// Lets the mouse draw boxes from where nothing stands, and tells `call` of them.
    pub fn band(&self, call: impl Fn(BandEvent<Z>) + 'static) {
        self.0.with_value(|it| it.drawing.tell(Rc::new(call)));
    }

    /// Puts back whatever is carried.
    pub fn cancel(&self) {
        self.0.with_value(|it| it.hold.stop());
    }
}

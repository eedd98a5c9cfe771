//! 泳道: a board cut across. At the desk a table of cells, columns side by side and lanes below each other; on a phone one
//! column at a time, with the heads of lanes between its cards.
//!
//! Two things keep it quick with 100,000 cards. A cell is as high as its cards, but no higher than some seven of them,
//! and scrolls by itself beyond: so the next lane is never further than half a screen, however much lies in one, and a
//! cell draws a dozen rows. And a lane draws its cells only while it is near what is seen ([`Bands`]): a shop of fifty
//! people costs three lanes. Which card stands where is worked out once a change, list by list, in `lens::layout`.
//!
//! **Invariant:** which lanes there are and what is in them is asked of the look and the workspace, never kept here.

mod band;
mod bands;
mod board;
mod cell;
mod column;

pub(super) use self::{bands::Bands, board::LaneBoard, column::LaneColumn};

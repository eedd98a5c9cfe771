//! How a board is looked at: what is asked of its cards, what its columns are, and the looks that were saved.

mod bar;
mod panel;
mod part;
mod saved;

pub(super) use self::{
    bar::LensBar,
    panel::LookPanel,
    part::{bucket_name, nowhere},
    saved::{SaveSheet, SavedLooks},
};

//! How work is carried out and taken in, as a person sees it.
//!
//! The app calls [`Exchange::provide`] once and shows [`ExchangeLayer`] and [`DropTarget`] over its pages; everything
//! else asks the [`Exchange`] to open what is needed.

mod arrivals;
mod asking;
mod contested_list;
mod drop_target;
mod export_sheet;
mod fault;
mod joining;
mod kinds;
mod layer;
mod packing;
mod preview;
mod receive_sheet;
mod receiving;
mod refusal;
mod section;
mod tally;
mod unpacking;
mod way_row;

pub use self::{
    drop_target::DropTarget,
    export_sheet::ExportSheet,
    layer::{Exchange, ExchangeLayer, use_exchange},
    receive_sheet::{ReceiveSheet, Way},
    unpacking::Parcel,
};

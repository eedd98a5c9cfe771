//! How work is carried out and taken in, as a person sees it.
//!
//! The app calls [`Exchange::provide`] once and shows [`ExchangeLayer`] and [`DropTarget`] over its pages; everything
//! else asks the [`Exchange`] to open what is needed.

mod arrivals;
mod arrived;
mod asking;
mod chat_parts;
mod chat_text;
mod contested_list;
mod drop_target;
mod export_sheet;
mod fault;
mod gathered;
mod gathering;
mod here;
mod joining;
mod kinds;
mod layer;
mod locking;
mod merging;
mod missing_part;
mod packing;
mod passphrase;
mod pasting;
mod preview;
mod receive_sheet;
mod rehearsal_sheet;
mod receiving;
mod refusal;
mod revived_list;
mod section;
mod sending;
mod shrinking;
mod tally;
mod told;
mod turn;
mod unpacking;
mod way_row;

pub use self::{
    drop_target::DropTarget,
    export_sheet::ExportSheet,
    fault::Fault,
    here::{HostBar, saves_files},
    layer::{Exchange, ExchangeLayer, use_exchange},
    missing_part::MissingPart,
    packing::write as pack_changes,
    receive_sheet::{ReceiveSheet, Way},
    told::SaysOfCards,
    unpacking::{Parcel, Pieces, read as unpack},
};

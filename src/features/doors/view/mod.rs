//! The doors as a person sees them: a table or a board of another tool on its way in, a board on its way out as a table.
//!
//! The app calls [`Doors::provide`] once and shows [`DoorsLayer`] over its pages; what comes as a packet would come here when it
//! is none ([`Doors::knows`]).

mod asking;
mod choices;
mod column_rows;
mod faults;
mod layer;
mod planning;
mod preview;
mod problems;
mod recognising;
mod taking_in;
mod taking_out;
mod trello_preview;

pub use self::{
    layer::{Doors, DoorsLayer, use_doors},
    recognising::Source,
};

//! What things are: plain data and rules.
//!
//! **Invariant:** knows no Leptos, no browser, no clock and no chance; the same input gives the same output anywhere.

pub mod block;
pub mod board;
pub mod buyers;
pub mod card;
pub mod change;
pub mod channel;
pub mod chat;
pub mod chunk;
pub mod closing;
pub mod dispatch;
pub mod edit;
pub mod field_shape;
pub mod file;
pub mod formula;
pub mod glance;
pub mod id;
pub mod import;
pub mod link;
pub mod locked;
pub mod lunar;
pub mod merge;
pub mod name;
pub mod naming;
pub mod note;
pub mod order;
pub mod packet;
pub mod pages;
pub mod pattern;
pub mod rank;
pub mod record;
pub mod routine;
pub mod standing;
pub mod text;
pub mod value;
pub mod when;
pub mod workspace;
pub mod zip;

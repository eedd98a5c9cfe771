//! 出事了: what a person sees when something cannot be opened or stored, and whether all is well.
//!
//! **Invariant:** every screen says what happened, what is safe and what to do next; none of them writes or deletes
//! anything by itself.

pub mod view;

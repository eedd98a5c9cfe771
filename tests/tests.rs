//! One native test binary; its table of contents:
//!
//! - `merge`: random acts on several devices, any delivery; what must hold whatever happens (rules C and M).
//! - `formats`: packets are read as they were written, and bad ones refused (rules F).

mod formats;
pub mod merge;

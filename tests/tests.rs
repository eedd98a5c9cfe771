//! One native test binary; its table of contents:
//!
//! - `formats`: packets are read as they were written, and bad ones refused.

mod formats;

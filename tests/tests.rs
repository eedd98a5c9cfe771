//! One native test binary; this is its table of contents.

/// What is written in two files says the same in both: pinned versions, stylesheets, the colour of paper.
mod agreement;
/// The layers of src/ and the length of its files.
mod architecture;
/// Two people doing whatever the app offers, and packets that cross: one shop in the end.
mod devices;
/// Packets are read as they were written, and bad ones refused (rules F).
mod formats;
/// Random acts on several devices, any delivery; what must hold whatever happens (rules C and M).
pub mod merge;
/// Where a shop rests: what must hold on any storage, here on memory.
mod storage;

//! One native test binary.

/// Where a shop rests: what must hold on any storage, here on memory.
mod storage;

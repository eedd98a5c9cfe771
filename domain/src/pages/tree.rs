//! Which page a record lies in.
//!
//! **Invariant:** the pages that exist are the leaves of one binary tree; every id has exactly one.

use std::ops::RangeInclusive;

use crate::id::RecordId;

/// The key of a page on the device.
pub type PageKey = u64;

/// The head, which is no part of the tree.
pub const HEAD: PageKey = 0;
/// The page of everything, until it is split.
pub(super) const ROOT: PageKey = 1;
/// No page is split further; keys then fit the whole numbers of any database.
const DEEPEST: u32 = 48;

/// An id's place in the order by which pages are split: a permutation, so that ids which follow each other spread.
pub(super) fn spot(record: RecordId) -> u64 {
    record.0.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The spots that belong to a page.
pub(super) fn spots(page: PageKey) -> RangeInclusive<u64> {
    let depth = page.ilog2();
    let first = (page ^ 1 << depth).checked_shl(64 - depth).unwrap_or(0);
    first..=first | u64::MAX.checked_shr(depth).unwrap_or(0)
}

/// The two pages that a page is split into; `None` when it is not split any more.
pub(super) fn halves(page: PageKey) -> Option<[PageKey; 2]> {
    (page.ilog2() < DEEPEST).then_some([page << 1, page << 1 | 1])
}

/// The page of a record among those that exist, sorted; `None` when the tree has a hole there.
pub(super) fn page_of(record: RecordId, pages: &[PageKey]) -> Option<PageKey> {
    let spot = spot(record);
    let path = (0..=DEEPEST).map(|depth| 1 << depth | spot.checked_shr(64 - depth).unwrap_or(0));
    path.into_iter().find(|it| pages.binary_search(it).is_ok())
}

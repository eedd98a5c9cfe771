//! Writes pages, one at a time, so that a large shop is written in slices.

use std::{collections::BTreeMap, ops::Range};

use super::{
    PageBlock,
    tree::{PageKey, ROOT, halves, page_of, spot, spots},
    write_record,
};
use crate::{
    block::BLOCK_LIMIT,
    order,
    workspace::{Workspace, children::Slot, hash::RecordSet},
};

/// More records than fit a page with hardly a word in them: such a page is split without trying.
const MOST_RECORDS: usize = 1_400;

/// Pages being written: those that are, and those that are still to be.
pub struct Pages {
    /// Records of the pages to be written, by their spot.
    records: Vec<(u64, Slot)>,
    /// Pages to be written, and their part of `records`.
    waiting: Vec<(PageKey, Range<usize>)>,
    /// What became of a page: its bytes, or nothing when it was split.
    written: BTreeMap<PageKey, Option<Vec<u8>>>,
    /// So many records may fit, as far as is known.
    most: usize,
}

impl Pages {
    fn new() -> Pages {
        Pages { records: vec![], waiting: vec![], written: BTreeMap::new(), most: MOST_RECORDS }
    }

    /// Plans every page anew.
    pub fn all(workspace: &Workspace) -> Pages {
        let mut pages = Pages::new();
        pages.plan(workspace, vec![ROOT]);
        pages
    }

    /// Plans only those of the existing pages, sorted, in which a record was touched; `None` when they are no whole tree.
    pub fn touched(workspace: &Workspace, existing: &[PageKey], touched: &RecordSet) -> Option<Pages> {
        let mut pages = Pages::new();
        let dirty: Option<Vec<PageKey>> = touched.iter().map(|it| page_of(*it, existing)).collect();
        pages.plan(workspace, dirty?);
        Some(pages)
    }

    /// Plans anew those pages, already written here, in which a record was touched since.
    pub fn again(&mut self, workspace: &Workspace, touched: &RecordSet) {
        while self.step(workspace) {}
        let leaves: Vec<PageKey> = self.written.iter().filter(|it| it.1.is_some()).map(|it| *it.0).collect();
        let dirty = touched.iter().filter_map(|it| page_of(*it, &leaves)).collect();
        self.plan(workspace, dirty);
    }

    /// Writes one page, or splits it; false when nothing is left to do.
    pub fn step(&mut self, workspace: &Workspace) -> bool {
        let Some((page, range)) = self.waiting.pop() else { return false };
        let records = &self.records[range.clone()];
        let halves = halves(page).filter(|_| records.len() > 1);
        let block = (halves.is_none() || records.len() <= self.most).then(|| {
            let mut block = PageBlock::default();
            let records = records.iter().filter_map(|it| workspace.in_slot(it.1));
            records.for_each(|it| write_record(workspace, it, &mut block));
            block.writer.finish()
        });
        match halves {
            Some([left, right]) if block.as_ref().is_none_or(|it| it.len() > BLOCK_LIMIT) => {
                if let Some(block) = block {
                    // The others will be no shorter by much: they are split without trying.
                    self.most = self.most.min(records.len() * BLOCK_LIMIT / block.len());
                }
                let middle = range.start + records.partition_point(|it| it.0 < *spots(right).start());
                self.waiting.extend([(left, range.start..middle), (right, middle..range.end)]);
                self.written.insert(page, None);
            }
            _ => drop(self.written.insert(page, block)),
        }
        true
    }

    /// What is to be done to the stored pages: bytes to put under a key, or a key to drop.
    pub fn finish(mut self, workspace: &Workspace) -> BTreeMap<PageKey, Option<Vec<u8>>> {
        while self.step(workspace) {}
        self.written
    }

    fn plan(&mut self, workspace: &Workspace, mut pages: Vec<PageKey>) {
        order::sort(&mut pages);
        pages.dedup();
        let mut ranges: Vec<_> = pages.into_iter().map(|it| (spots(it), it)).collect();
        order::sort_by_key(&mut ranges, |it| *it.0.start());
        let records = workspace.records().iter().enumerate();
        let records = records.map(|(slot, it)| (spot(it.id), slot as Slot)).filter(|(spot, _)| {
            let after = ranges.partition_point(|it| it.0.start() <= spot);
            after > 0 && ranges[after - 1].0.contains(spot)
        });
        self.records = records.collect();
        order::sort_numbered(&mut self.records);
        let before = |limit: u64| self.records.partition_point(|it| it.0 < limit);
        self.waiting = ranges
            .iter()
            .map(|(spots, page)| {
                let end = spots.end().checked_add(1).map_or(self.records.len(), before);
                (*page, before(*spots.start())..end)
            })
            .collect();
    }
}

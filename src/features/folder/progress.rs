//! How far a device has come in a folder: what it wrote there, and what it read of the others.
//!
//! **Invariant:** what was not written or not read is told again by [`Progress::untold`] and [`Progress::unread`] until it
//! is; forgetting all of it costs time and loses nothing.

use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use crate::domain::{
    change::{Change, ChangeId, Writer},
    id::RecordId,
};

/// So many numbers behind the first that is missing are remembered one by one.
const MOST_BEYOND: usize = 10_000;
/// Letters of a number in a name; names sort like their numbers.
const DIGITS: usize = 8;
const ENDING: &str = ".json";
const SHOP: &str = "zhanggui-";

/// What the folder of a shop is called.
pub fn folder_of(shop: RecordId) -> String {
    format!("{SHOP}{shop}")
}

/// The shop whose folder is called so.
pub fn shop_of(folder: &str) -> Option<RecordId> {
    folder.strip_prefix(SHOP)?.parse().ok()
}

/// What a device calls its file with this number.
pub fn file_of(number: u32) -> String {
    format!("{number:0DIGITS$}{ENDING}")
}

/// The number of a file; none for what a cloud drive or a person laid beside.
pub fn number_of(file: &str) -> Option<u32> {
    let digits = file.strip_suffix(ENDING)?;
    let is_ours = digits.len() >= DIGITS && digits.bytes().all(|it| it.is_ascii_digit());
    digits.parse().ok().filter(|number| is_ours && *number > 0)
}

/// How far this device has come in one folder.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Progress {
    /// The number of its last file; 0 before the first, which tells everything.
    pub written: u32,
    /// How far its own writers are told.
    told: Vec<(Writer, u32)>,
    /// The imports that are told.
    acts: Vec<RecordId>,
    /// Segments of the log up to this number are told.
    pub segment: u64,
    read: Vec<(RecordId, Read)>,
}

/// What was read of one device.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
struct Read {
    /// Everything up to this number.
    upto: u32,
    /// And these, sorted.
    beyond: Vec<u32>,
}

impl Read {
    fn has(&self, number: u32) -> bool {
        number <= self.upto || self.beyond.binary_search(&number).is_ok()
    }

    fn note(&mut self, number: u32) {
        if self.has(number) {
            return;
        }
        if let Err(at) = self.beyond.binary_search(&number) {
            self.beyond.insert(at, number);
        }
        let next = self.beyond.iter().zip(self.upto + 1..).take_while(|it| *it.0 == it.1).count();
        self.upto += next as u32;
        self.beyond.drain(..next);
        self.beyond.truncate(MOST_BEYOND);
    }
}

/// What one file is to tell, and how far that goes.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Untold {
    /// The changes.
    pub changes: Vec<Change>,
    told: HashMap<Writer, u32>,
    acts: Vec<RecordId>,
}

impl Progress {
    /// What of the log the folder does not know from this device: everything at first, then what was done here, and what
    /// came in by other ways. `pieces` of the log come with the import they came by; withheld ones are left out.
    pub fn untold(
        &self,
        replica: RecordId,
        pieces: impl Iterator<Item = (Option<RecordId>, Vec<Change>)>,
    ) -> Untold {
        let mut untold = Untold::default();
        for (act, changes) in pieces {
            let is_new_act = act.is_some_and(|it| !self.has_told(it));
            for change in changes {
                let is_own = change.id.writer.replica == replica;
                if is_own {
                    let told = untold.told.entry(change.id.writer).or_default();
                    *told = change.id.seq.max(*told);
                }
                if self.written == 0 || is_new_act || (is_own && !self.is_told(change.id)) {
                    untold.changes.push(change);
                }
            }
            if let Some(act) = act.filter(|it| is_new_act && !untold.acts.contains(it)) {
                untold.acts.push(act);
            }
        }
        untold
    }

    fn is_told(&self, id: ChangeId) -> bool {
        self.told.iter().any(|it| it.0 == id.writer && id.seq <= it.1)
    }

    /// Whether what came in by an import is told, or need not be.
    pub fn has_told(&self, act: RecordId) -> bool {
        self.acts.contains(&act)
    }

    /// Notes an import that came out of the folder itself.
    pub fn note_act(&mut self, act: RecordId) {
        self.acts.push(act);
    }

    /// Notes that a file was written, and that the log is told up to a segment.
    pub fn note_written(&mut self, number: u32, untold: &Untold, segment: u64) {
        self.written = number;
        self.segment = segment.max(self.segment);
        for (writer, seq) in &untold.told {
            match self.told.iter_mut().find(|it| it.0 == *writer) {
                Some(told) => told.1 = told.1.max(*seq),
                None => self.told.push((*writer, *seq)),
            }
        }
        self.acts.extend(&untold.acts);
    }

    /// The numbers of a device's files that were not read, the first first.
    pub fn unread(&self, device: RecordId, files: &[u32]) -> Vec<u32> {
        let read = self.read.iter().find(|it| it.0 == device).map(|it| &it.1);
        let mut unread: Vec<u32> =
            files.iter().copied().filter(|it| read.is_none_or(|read| !read.has(*it))).collect();
        unread.sort_unstable();
        unread
    }

    /// Notes that a file was read and what it held is kept.
    pub fn note_read(&mut self, device: RecordId, number: u32) {
        match self.read.iter_mut().find(|it| it.0 == device) {
            Some(read) => read.1.note(number),
            None => {
                let mut read = Read::default();
                read.note(number);
                self.read.push((device, read));
            }
        }
    }
}

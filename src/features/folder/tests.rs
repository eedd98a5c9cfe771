//! D1–D5: whatever is lost, late or repeated on the way through a folder, nothing stays untold or unread.

use proptest::{collection::vec, prelude::*, sample::subsequence};

use super::progress::{Progress, file_of, folder_of, number_of, shop_of};
use crate::domain::{
    change::{Change, ChangeId, Writer},
    id::{Id, RecordId},
    name::Name,
};

const HERE: RecordId = RecordId(1);
const THERE: RecordId = RecordId(2);

fn change(replica: RecordId, slot: u16, seq: u32) -> Change {
    let id = ChangeId { writer: Writer { replica, slot }, seq };
    Change { id, at: 0, by: Id::of(RecordId(9)), label: Name::DONE, of: 0, ops: vec![] }
}

/// What would be written now of a log of these pieces; notes it as written.
fn tell(progress: &mut Progress, pieces: &[(Option<u64>, Vec<Change>)]) -> Vec<(u64, u32)> {
    let pieces = pieces.iter().map(|(act, changes)| (act.map(RecordId), changes.clone()));
    let untold = progress.untold(HERE, pieces);
    let number = progress.written + 1;
    progress.note_written(number, &untold, 0);
    untold.changes.iter().map(|it| (it.id.writer.replica.0, it.id.seq)).collect()
}

#[test]
fn names_are_read_as_written() {
    assert_eq!(file_of(7), "00000007.json");
    assert_eq!(number_of(&file_of(7)), Some(7));
    assert_eq!(number_of(&file_of(u32::MAX)), Some(u32::MAX));
    // What cloud drives and people lay beside is none of ours.
    for other in [
        "00000007 (1).json",
        "00000007.json.tmp",
        "7.json",
        "+0000007.json",
        "00000000.json",
        ".json",
        "冲突 00000007.json",
    ] {
        assert_eq!(number_of(other), None, "{other}");
    }
    assert_eq!(shop_of(&folder_of(HERE)), Some(HERE));
    assert_eq!(shop_of("zhanggui-"), None);
    assert_eq!(shop_of("照片"), None);
}

#[test]
fn at_first_everything_then_what_was_done_here_or_came_by_other_ways() {
    let mut progress = Progress::default();
    let mut log =
        vec![(None, vec![change(HERE, 0, 1), change(THERE, 0, 1)]), (Some(5), vec![change(THERE, 0, 2)])];
    assert_eq!(tell(&mut progress, &log), [(1, 1), (2, 1), (2, 2)]);
    assert_eq!(tell(&mut progress, &log), []);
    // Out of the folder: the others have it from there.
    log.push((None, vec![change(THERE, 0, 3)]));
    log.push((None, vec![change(HERE, 0, 2), change(HERE, 1, 1)]));
    assert_eq!(tell(&mut progress, &log), [(1, 2), (1, 1)]);
    // By a chat; and as an import out of the folder, because it was much.
    log.push((Some(6), vec![change(THERE, 3, 1)]));
    log.push((Some(7), vec![change(THERE, 3, 2)]));
    progress.note_act(RecordId(7));
    assert_eq!(tell(&mut progress, &log), [(2, 1)]);
    assert_eq!(tell(&mut progress, &log), []);
}

proptest! {
    /// Files come late, in any order, some never; looking again and again reads each that came, once.
    #[test]
    fn every_file_is_read_once(looks in vec(subsequence((1..40_u32).collect::<Vec<_>>(), 0..39), 1..8)) {
        let mut progress = Progress::default();
        let (mut there, mut read) = (std::collections::BTreeSet::new(), vec![]);
        for come in looks {
            there.extend(come);
            let files: Vec<u32> = there.iter().rev().copied().collect();
            let unread = progress.unread(THERE, &files);
            prop_assert!(unread.is_sorted());
            for number in unread {
                progress.note_read(THERE, number);
                read.push(number);
            }
            prop_assert_eq!(progress.unread(THERE, &files), Vec::<u32>::new());
            prop_assert_eq!(progress.unread(HERE, &files).len(), files.len(), "another device's are others");
        }
        read.sort_unstable();
        prop_assert_eq!(read, there.into_iter().collect::<Vec<_>>());
    }

    /// Whatever is done between two writings, by however many tabs, is told exactly once after the first file.
    #[test]
    fn every_own_change_is_told_once(acts in vec((0..3_u16, any::<bool>()), 1..60)) {
        let (mut progress, mut log, mut seqs, mut told) = (Progress::default(), vec![], [0_u32; 3], vec![]);
        tell(&mut progress, &log);
        for (slot, writes) in acts {
            seqs[usize::from(slot)] += 1;
            log.push((None, vec![change(HERE, slot, seqs[usize::from(slot)])]));
            if writes {
                told.extend(tell(&mut progress, &log));
            }
        }
        told.extend(tell(&mut progress, &log));
        prop_assert_eq!(told.len(), log.len());
    }
}

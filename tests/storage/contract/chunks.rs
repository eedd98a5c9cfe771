//! Pieces of files: kept under their hash, gone only when nobody names them.

use std::rc::Rc;

use zhanggui::{
    domain::{
        change::{Change, ChangeId, Op, Writer},
        chunk::{CHUNK, Chunk, Chunks},
        file::File,
        id::{Id, RecordId},
        name::Name,
        value::{Shape, Value},
        workspace::{PURGED, hash::RecordSet},
    },
    storage::{Faulty, Key, Shelf, StorageError, Strikes, Write, log::Row},
};

use super::{Ground, saving::tab_on, tab::Tab};

fn chunk(byte: u8, length: usize) -> Chunk {
    Chunk::of(vec![byte; length])
}

pub async fn chunks_come_back_under_their_names(ground: &dyn Ground) {
    let log = Tab::open(ground, 1).await.log;
    let (large, small) = (chunk(1, CHUNK), chunk(2, 1));
    assert_eq!(log.keep_chunk(&large).await, Ok(true));
    assert_eq!(log.keep_chunk(&small).await, Ok(true));
    assert_eq!(log.keep_chunk(&large).await, Ok(false), "the same bytes lie there once");
    let next = Tab::open(ground, 2).await.log;
    assert_eq!(next.chunk(large.id).await, Ok(Some(large.clone())));
    assert_eq!(next.chunk(chunk(3, 9).id).await, Ok(None));
    let here = next.chunks().await.expect("names can be read");
    assert!(here.len() == 2 && here.contains(&large.id) && here.contains(&small.id));
    next.drop_chunks(&[large.id, chunk(3, 9).id]).await.expect("they can be dropped");
    assert_eq!((log.chunk(large.id).await, log.sizes().await.map(|it| it.files)), (Ok(None), Ok(1)));
}

pub async fn a_damaged_chunk_counts_as_missing(ground: &dyn Ground) {
    let log = Tab::open(ground, 1).await.log;
    let sound = chunk(1, 900);
    log.keep_chunk(&sound).await.expect("it can be written");
    let damage = Write::Put(Shelf::Files, Key::Word(sound.id.to_string()), vec![1; 899]);
    ground.storage(true).write(vec![damage]).await.expect("it can be written");
    assert_eq!(log.chunk(sound.id).await, Ok(None));
    assert_eq!(log.keep_chunk(&sound).await, Ok(false));
    assert_eq!(log.chunk(sound.id).await, Ok(Some(sound)), "what comes again puts it right");
}

/// What is said of a file.
fn names(seq: u32, file: u64, chunks: &[&Chunk], preview: &Chunk) -> Change {
    let ids: Vec<_> = chunks.iter().map(|it| it.id).collect();
    let said = [
        (File::CHUNKS.key(), Chunks::write(&ids).write()),
        (File::PREVIEW.key(), preview.id.to_string().write()),
    ];
    change(seq, file, &said)
}

fn change(seq: u32, file: u64, said: &[(zhanggui::domain::value::Key, Value)]) -> Change {
    let op = |(index, (key, value)): (usize, &(_, Value))| Op {
        index: index as u16,
        kind: Name::FILE,
        record: RecordId(file),
        key: *key,
        value: value.clone(),
        seen: vec![],
    };
    let id = ChangeId { writer: Writer { replica: RecordId(1), slot: 0 }, seq };
    let ops: Vec<Op> = said.iter().enumerate().map(op).collect();
    Change { id, at: 5, by: Id::of(RecordId(1)), label: Name::FILE, of: ops.len() as u16, ops }
}

pub async fn purging_drops_only_what_nobody_names(ground: &dyn Ground) {
    for folded in [false, true] {
        let ground = ground.another();
        let mut tab = Tab::open(&*ground, 1).await;
        let [own, shared, unsaved, small, other] = [1, 2, 3, 4, 5].map(|it| chunk(it, 40));
        for it in [&own, &shared, &unsaved, &small, &other] {
            tab.log.keep_chunk(it).await.expect("it can be written");
        }
        let rows = [
            names(1, 70, &[&own, &shared, &unsaved], &small),
            names(2, 71, &[&shared], &other),
            change(3, 70, &[(PURGED, true.write())]),
        ];
        for row in &rows {
            tab.hear(row);
            tab.log.append(&[Row::of(row)]).await.expect("it can be written");
        }
        if folded {
            tab.fold().await.expect("it folds");
        }
        let purged = RecordSet::from_iter([RecordId(70)]);
        tab.log.scrub(&purged, &|it| it == unsaved.id).await.expect("it can be scrubbed");
        let here = tab.log.chunks().await.expect("names can be read");
        let expected = [&shared, &unsaved, &other].map(|it| it.id);
        assert!(here.len() == 3 && expected.iter().all(|it| here.contains(it)), "{here:?}");
    }
}

pub async fn a_chunk_is_there_or_not_whatever_fails(ground: &dyn Ground) {
    for strikes in [Strikes::Before, Strikes::After] {
        let ground = ground.another();
        Tab::open(&*ground, 1).await.edit(1, "一").await;
        for nth in 0.. {
            let faulty = Rc::new(Faulty::once(ground.storage(true), nth, strikes, StorageError::Full));
            let Ok(tab) = tab_on(faulty.clone(), 1).await else { continue };
            let wanted = chunk(9, 200 + nth as usize);
            let kept = tab.log.keep_chunk(&wanted).await;
            let there = Tab::open(&*ground, 2).await.log.chunk(wanted.id).await.expect("it can be read");
            assert!(kept.is_err() || there.as_ref() == Some(&wanted), "what was acknowledged is there");
            assert!(there.is_none() || there == Some(wanted), "never half of it");
            if !faulty.has_struck() {
                break;
            }
        }
    }
}

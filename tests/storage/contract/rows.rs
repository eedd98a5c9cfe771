//! Rows, words and drafts.

use zhanggui::{
    domain::change::ChangeId,
    storage::{Shelf, Start, StorageError, Write, log::Row},
};

use super::{Ground, tab::Tab};

pub async fn a_new_place_is_fresh_and_a_used_one_is_not(ground: &dyn Ground) {
    assert!(matches!(Start::read(&ground.storage(false)).await, Ok(Start::Fresh)));
    Tab::open(ground, 1).await.edit(1, "一").await;
    assert!(matches!(Start::read(&ground.storage(true)).await, Ok(Start::Kept(_))));
}

pub async fn rows_come_back_in_the_order_of_arrival(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    let mut written = vec![];
    for card in [3, 1, 2] {
        written.push(tab.edit(card, "一").await.id);
    }
    let next = Tab::open(ground, 1).await;
    assert_eq!(next.state(), tab.state());
    let history: Vec<ChangeId> = next.history().await.into_iter().map(|it| it.0).collect();
    assert_eq!(history, written);
    assert_eq!((next.log.waiting(), next.log.sizes().await.map(|it| it.rows)), (3, Ok(3)));
}

pub async fn the_same_row_again_is_one_row_and_another_is_refused(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    let first = tab.edit(1, "一").await;
    let second = tab.title(2, "二");
    let rows = [Row::of(&first), Row::of(&second)];
    assert_eq!(tab.log.append(&rows).await, Ok(()));
    assert_eq!(tab.history().await.len(), 2);

    let mut forged = first.clone();
    forged.at += 1;
    let third = tab.title(3, "三");
    let refused = tab.log.append(&[Row::of(&third), Row::of(&forged)]).await;
    assert_eq!(refused, Err(StorageError::Taken));
    assert_eq!(tab.history().await.len(), 2, "of a refused transaction nothing is written");
}

pub async fn a_writer_goes_on_where_it_stopped(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    for _ in 0..3 {
        tab.edit(1, "一").await;
    }
    assert_eq!(Tab::open(ground, 1).await.title(1, "二").id.seq, 4);
    tab.fold().await.expect("it folds");
    assert_eq!(Tab::open(ground, 1).await.title(1, "二").id.seq, 4);
    assert_eq!(Tab::open(ground, 2).await.title(1, "二").id.seq, 1);
    let own_from_a_backup = super::tab::from_afar(1, 10..20, "旧");
    tab.import(900, &own_from_a_backup).await.expect("it comes in");
    assert_eq!(Tab::open(ground, 1).await.title(1, "二").id.seq, 11);
}

pub async fn drafts_and_words_are_kept(ground: &dyn Ground) {
    let log = Tab::open(ground, 1).await.log;
    log.keep_draft("card/1/body", "写到一半").await.expect("it can be written");
    log.keep_draft("card/2/body", "另一半").await.expect("it can be written");
    log.put_meta("shop", b"1".to_vec()).await.expect("it can be written");
    let next = Tab::open(ground, 1).await.log;
    assert_eq!(next.draft("card/1/body").await, Ok(Some("写到一半".into())));
    assert_eq!(
        (next.draft("card/3/body").await, next.meta("shop").await),
        (Ok(None), Ok(Some(b"1".to_vec())))
    );
    next.drop_draft("card/1/body").await.expect("it can be written");
    assert_eq!(log.drafts().await, Ok(vec![("card/2/body".into(), "另一半".into())]));
    assert_eq!(log.meta("none").await, Ok(None));
}

pub async fn a_removed_shop_is_gone(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    tab.edit(1, "一").await;
    tab.log.delete().await.expect("it can be removed");
    assert!(matches!(Start::read(&ground.storage(false)).await, Ok(Start::Fresh)));
}

pub async fn what_does_not_read_is_never_taken_for_empty(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    tab.edit(1, "一").await;
    let storage = ground.storage(true);
    let garbage = Write::Row { number: None, id: "garbage".into(), bytes: vec![1, 2, 3] };
    storage.write(vec![garbage]).await.expect("it can be written");
    assert!(matches!(tab.fold().await, Err(StorageError::Damaged(_))));
    let writer = tab.title(1, "二").id.writer;
    assert!(matches!(tab.log.next_seq(writer).await, Err(StorageError::Damaged(_))));
    assert_eq!(tab.log.sizes().await.map(|it| it.rows), Ok(2), "nothing was written over it");

    let newer = Write::Put(Shelf::Segments, 1.into(), vec![200]);
    storage.write(vec![newer, Write::Clear(Shelf::Changes)]).await.expect("it can be written");
    assert_eq!(tab.fold().await, Err(StorageError::OtherVersion { newer: true }));
}

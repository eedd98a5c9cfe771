//! Folding changes what starts read, never what they find.

use zhanggui::{
    domain::{
        block::BLOCK_LIMIT,
        card::Card,
        id::RecordId,
        value::{Shape, Value},
        workspace::{PURGED, hash::RecordSet},
    },
    storage::{Read, Shelf, Start, Write},
};

use super::{
    Ground,
    tab::{Tab, from_afar},
};

pub async fn a_fold_keeps_state_and_history(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    for round in 0..3 {
        for card in 1..8 {
            tab.edit(card, &format!("{round} {card}")).await;
        }
        assert_eq!(tab.fold().await, Ok(true));
        assert_eq!((tab.fold().await, tab.log.is_due()), (Ok(false), false));
        let next = Tab::open(ground, 1).await;
        assert_eq!((next.state(), next.history().await), (tab.state(), tab.history().await));
        assert_eq!(next.history().await.len(), 7 * (round + 1));
        assert_eq!(next.log.waiting(), 0);
    }
    let found = ground.storage(true).read(vec![Read::All(Shelf::Pages), Read::All(Shelf::Segments)]).await;
    let longest = found.expect("it can be read").into_iter().flatten().map(|it| it.bytes.len()).max();
    assert!(longest.is_some_and(|it| it <= BLOCK_LIMIT));
}

pub async fn late_arrivals_change_nothing_after_a_restart(ground: &dyn Ground) {
    let mut far = Tab::open(&*ground.another(), 7).await;
    let first = far.title(1, "旧");
    let mut other = Tab::open(&*ground.another(), 8).await;
    other.hear(&first);
    let second = other.title(1, "新");

    let mut tab = Tab::open(ground, 1).await;
    tab.import(900, std::slice::from_ref(&second)).await.expect("it comes in");
    tab.fold().await.expect("it folds");
    let mut next = Tab::open(ground, 1).await;
    let mut in_order = Tab::open(&*ground.another(), 9).await;
    [&first, &second].into_iter().for_each(|it| in_order.hear(it));
    next.hear(&first);
    assert_eq!((next.shown(1), next.state()), ("新".into(), in_order.state()));
    next.import(901, &[first, second]).await.expect("it comes in");
    next.fold().await.expect("it folds");
    assert_eq!(Tab::open(ground, 1).await.state(), in_order.state());
}

pub async fn gaps_are_filled_after_a_restart(ground: &dyn Ground) {
    let mut far = Tab::open(&*ground.another(), 7).await;
    let changes: Vec<_> = ["一", "二", "三"].iter().map(|it| far.title(1, it)).collect();
    let mut tab = Tab::open(ground, 1).await;
    tab.import(900, &changes[2..]).await.expect("it comes in");
    tab.fold().await.expect("it folds");
    let mut next = Tab::open(ground, 1).await;
    let own = next.edit(1, "四").await;
    next.fold().await.expect("it folds");
    let mut last = Tab::open(ground, 1).await;
    last.import(901, &changes[..2]).await.expect("it comes in");
    assert_eq!((last.shown(1), last.workspace.conflicts(RecordId(1)).len()), ("四".into(), 0));
    far.hear(&own);
    assert_eq!(far.state(), last.state());
}

pub async fn pages_that_do_not_read_are_folded_anew(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    for card in 1..8 {
        tab.edit(card, "一").await;
    }
    tab.fold().await.expect("it folds");
    tab.edit(9, "尾").await;
    let storage = ground.storage(true);

    storage.write(vec![Write::Put(Shelf::Pages, 1.into(), vec![1, 255])]).await.expect("it can be written");
    let mut next = Tab::open_unloaded(ground, 1).await;
    assert!(next.load().await.is_err());
    next.reopen(false).await;
    assert_eq!(next.state(), tab.state());

    // The head of a later version.
    storage.write(vec![Write::Put(Shelf::Pages, 0.into(), vec![9])]).await.expect("it can be written");
    let mut next = Tab::open(ground, 1).await;
    assert_eq!((next.state(), next.log.is_due()), (tab.state(), true));
    next.fold().await.expect("it folds");
    let last = Tab::open(ground, 1).await;
    assert_eq!((last.state(), last.log.is_due()), (tab.state(), false));
}

pub async fn pages_prepared_in_slices_miss_nothing(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    tab.import(900, &from_afar(7, 1..3_000, "把双11主图换成会场统一版式")).await.expect("it comes in");
    let mut prepared = tab.log.prepare(&tab.workspace).expect("an import leaves no pages");
    assert!(prepared.step(&tab.workspace));
    tab.edit(17, "改过").await;
    while prepared.step(&tab.workspace) {}
    tab.edit(9_000, "新的").await;
    assert_eq!(tab.fold_with(Some(prepared)).await, Ok(true));
    assert!(tab.log.prepare(&tab.workspace).is_none());
    assert_eq!(Tab::open(ground, 1).await.state(), tab.state());

    // Prepared before another import: not to be believed.
    tab.import(901, &from_afar(8, 1..5, "甲")).await.expect("it comes in");
    let mut prepared = tab.log.prepare(&tab.workspace).expect("an import leaves no pages");
    while prepared.step(&tab.workspace) {}
    tab.import(902, &from_afar(9, 2_000..2_050, "乙")).await.expect("it comes in");
    assert_eq!(tab.fold_with(Some(prepared)).await, Ok(true));
    assert_eq!(Tab::open(ground, 1).await.state(), tab.state());
}

pub async fn purged_values_leave_the_device(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    tab.edit(1, "秘密甲").await;
    tab.edit(2, "留下").await;
    tab.import(900, &from_afar(7, 1..3, "秘密乙")).await.expect("it comes in");
    tab.fold().await.expect("it folds");
    tab.edit(1, "秘密丙").await;
    let purge = tab.set(1, PURGED, true.write());
    tab.log.append(&[zhanggui::storage::log::Row::of(&purge)]).await.expect("it can be written");
    let before = tab.history().await;

    tab.log.scrub(&RecordSet::from_iter([RecordId(1)]), &|_| false).await.expect("it can be scrubbed");
    let reads = Shelf::ALL.map(Read::All).to_vec();
    let found = ground.storage(true).read(reads).await.expect("it can be read");
    let left: Vec<u8> = found.into_iter().flatten().flat_map(|it| it.bytes).collect();
    let holds = |text: &str| left.windows(text.len()).any(|it| it == text.as_bytes());
    assert!(!holds("秘密甲") && !holds("秘密乙 1") && !holds("秘密丙") && holds("留下") && holds("秘密乙 2"));
    assert_eq!(tab.history().await, before, "that there were changes stays known");

    let mut next = Tab::open(ground, 1).await;
    let purged = |it: &Tab| it.workspace.record(RecordId(1)).is_some_and(|it| it.is_purged());
    assert!(purged(&next) && next.state() == tab.state());
    next.fold().await.expect("it folds");
    let last = Tab::open(ground, 1).await;
    assert!(purged(&last) && last.workspace.value(RecordId(1), Card::TITLE.key()) == Value::Nothing);
    assert!(matches!(Start::read(&ground.storage(true)).await, Ok(Start::Kept(_))));
}

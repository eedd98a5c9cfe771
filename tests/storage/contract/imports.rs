//! Imports come in whole, once, and can be withheld.

use zhanggui::{domain::id::RecordId, storage::StorageError};

use super::{
    Ground,
    tab::{Tab, from_afar},
};

pub async fn an_import_is_whole_and_once(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    tab.edit(5_000, "自己的").await;
    tab.fold().await.expect("it folds");
    let packet = from_afar(7, 1..2_500, "把双11主图换成会场统一版式");
    tab.import(900, &packet).await.expect("it comes in");
    tab.import(900, &packet).await.expect("the same act again is no other");
    let next = Tab::open(ground, 1).await;
    assert_eq!((next.state(), next.history().await.len()), (tab.state(), packet.len() + 1));
    let acts = next.log.acts().await.expect("acts can be read");
    assert_eq!((acts.len(), acts[0].changes, acts[0].from.as_str()), (1, 2_499, "小林"));
    tab.fold().await.expect("it folds");
    assert_eq!(Tab::open(ground, 1).await.state(), tab.state());
}

pub async fn a_withheld_import_is_out_until_it_is_taken_back(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    tab.edit(1, "原来").await;
    tab.fold().await.expect("it folds");
    let before = tab.state();
    tab.import(900, &from_afar(7, 1..300, "远方")).await.expect("it comes in");
    tab.fold().await.expect("it folds");
    let with = tab.state();

    for folded in [false, true] {
        tab.log.withhold(RecordId(900), true).await.expect("it can be withheld");
        tab.reopen(true).await;
        if folded {
            tab.fold().await.expect("it folds");
        }
        assert_eq!((tab.state(), Tab::open(ground, 2).await.state()), (before.clone(), before.clone()));
        let history = tab.history().await;
        assert_eq!(history.iter().filter(|it| it.1).count(), 299, "it stays in the log, marked");
        assert!(tab.log.acts().await.expect("acts can be read")[0].withheld);

        tab.log.withhold(RecordId(900), false).await.expect("it can be taken back");
        tab.reopen(true).await;
        if folded {
            tab.fold().await.expect("it folds");
        }
        assert_eq!((tab.state(), Tab::open(ground, 2).await.state()), (with.clone(), with.clone()));
    }
}

pub async fn a_tab_that_missed_a_withholding_does_not_fold(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    tab.import(900, &from_afar(7, 1..30, "远方")).await.expect("it comes in");
    tab.fold().await.expect("it folds");
    let mut stale = Tab::open(ground, 2).await;
    let mut loading = Tab::open_unloaded(ground, 3).await;
    tab.log.withhold(RecordId(900), true).await.expect("it can be withheld");
    stale.edit(100, "还在写").await;
    assert_eq!(stale.fold().await, Err(StorageError::Superseded));
    assert_eq!(loading.load().await, Err(StorageError::Superseded));
    stale.reopen(true).await;
    assert_eq!(stale.fold().await, Ok(true));
    let next = Tab::open(ground, 4).await;
    assert_eq!((next.state(), next.shown(100), next.shown(1)), (stale.state(), "还在写".into(), "".into()));
}

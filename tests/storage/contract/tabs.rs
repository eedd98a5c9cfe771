//! Several tabs on one database, none of which hears what the others do unless a rule says so.

use super::{
    Ground,
    tab::{Tab, from_afar},
};

pub async fn two_tabs_lose_nothing(ground: &dyn Ground) {
    let (mut left, mut right) = (Tab::open(ground, 1).await, Tab::open(ground, 2).await);
    for round in 0..60 {
        left.edit(round % 5, &format!("左 {round}")).await;
        right.edit(round % 5, &format!("右 {round}")).await;
        match round % 20 {
            7 => drop(left.fold().await.expect("it folds")),
            13 => drop(right.fold().await.expect("it folds")),
            _ => {}
        }
    }
    let mut next = Tab::open(ground, 3).await;
    assert_eq!(next.history().await.len(), 120);
    left.fold().await.expect("it folds");
    assert_eq!(left.state(), next.state());
    right.reopen(true).await;
    assert_eq!(right.state(), next.state());
    next.reopen(false).await;
    assert_eq!(next.state(), right.state());
}

pub async fn pages_may_be_written_by_either_tab(ground: &dyn Ground) {
    let mut left = Tab::open(ground, 1).await;
    left.import(900, &from_afar(7, 1..1_500, "把双11主图换成会场统一版式")).await.expect("it comes in");
    left.fold().await.expect("it folds");
    let mut right = Tab::open(ground, 2).await;
    // Each makes pages grow and split behind the other's back.
    for round in 0..4 {
        for card in 0..40 {
            left.edit(10_000 + 100 * round + card, &"左".repeat(300)).await;
        }
        left.fold().await.expect("it folds");
        for card in 0..40 {
            right.edit(20_000 + 100 * round + card, &"右".repeat(300)).await;
        }
        right.fold().await.expect("it folds");
        assert_eq!(Tab::open(ground, 3).await.state(), right.state());
    }
    let mut next = Tab::open(ground, 3).await;
    assert_eq!(next.workspace.records().len(), 1_499 + 2 * 4 * 40);
    let state = next.state();
    next.reopen(false).await;
    assert_eq!(next.state(), state);
}

pub async fn a_tab_that_is_still_loading_does_not_fold(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    tab.edit(1, "一").await;
    tab.fold().await.expect("it folds");
    tab.edit(2, "二").await;
    let mut next = Tab::open_unloaded(ground, 2).await;
    assert_eq!((next.log.is_loaded(), next.fold().await), (false, Ok(false)));
    // Another tab folds while this one loads.
    tab.fold().await.expect("it folds");
    next.load().await.expect("the rest can be read");
    next.edit(3, "三").await;
    assert_eq!(next.fold().await, Ok(true));
    let last = Tab::open(ground, 3).await;
    assert_eq!((last.state(), last.shown(2)), (next.state(), "二".into()));
}

pub async fn a_stale_tab_takes_in_an_import_before_it_folds(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    tab.edit(1, "一").await;
    tab.fold().await.expect("it folds");
    let mut stale = Tab::open(ground, 2).await;
    tab.import(900, &from_afar(7, 1..400, "远方")).await.expect("it comes in");
    stale.edit(500, "不知道").await;
    assert_eq!(stale.fold().await, Ok(true));
    let next = Tab::open(ground, 3).await;
    assert_eq!((next.state(), next.shown(399)), (stale.state(), "远方 399".into()));
}

pub async fn what_is_written_while_reading_anew_is_read(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    tab.edit(1, "一").await;
    tab.fold().await.expect("it folds");
    for folded in [false, true] {
        let mut loading = Tab::open_unloaded(ground, 2).await;
        tab.edit(1, &format!("其间 {folded}")).await;
        if folded {
            tab.fold().await.expect("it folds");
        }
        loading.load().await.expect("the rest can be read");
        assert_eq!(loading.state(), tab.state());
    }
}

//! Every transaction fails once, in every way, and nothing that was acknowledged is missing afterwards.

use std::{cell::Cell, collections::BTreeSet, rc::Rc};

use zhanggui::{
    domain::change::ChangeId,
    storage::{Faulty, Storage, StorageError, Strikes},
};

use super::{
    Ground,
    saving::{Told, tab_on},
    tab::{Tab, from_afar},
};

const ERRORS: [StorageError; 3] = [StorageError::Full, StorageError::Closed, StorageError::Blocked];
const WAYS: [Strikes; 2] = [Strikes::Before, Strikes::After];

/// Tries `act` on new ground with the n-th transaction failing, for every n until none is left to fail.
async fn for_every_fault(
    ground: &dyn Ground,
    dead: bool,
    act: impl AsyncFn(&dyn Ground, Rc<dyn Storage>),
) -> u32 {
    let mut struck = 0;
    for (turn, strikes) in WAYS.into_iter().cycle().take(2 * WAYS.len()).enumerate() {
        for nth in 0.. {
            let ground = ground.another();
            let error = ERRORS[(turn + nth as usize) % ERRORS.len()].clone();
            let make = if dead { Faulty::from } else { Faulty::once };
            let faulty = Rc::new(make(ground.storage(false), nth, strikes, error));
            act(&*ground, faulty.clone()).await;
            if !faulty.has_struck() {
                break;
            }
            struck += 1;
        }
    }
    struck
}

pub async fn nothing_acknowledged_is_lost_whatever_fails(ground: &dyn Ground) {
    let struck = for_every_fault(ground, false, async |ground: &dyn Ground, storage: Rc<dyn Storage>| {
        // A start that cannot be read shows so, and the person tries again.
        let Ok(mut tab) = tab_on(storage, 1).await else { return };
        let told = Told::new(ground, Rc::clone(&tab.log));
        let mut made: BTreeSet<ChangeId> = BTreeSet::new();
        for round in 0..4 {
            for card in 0..2 {
                let change = tab.title(card, &format!("{round}"));
                made.insert(change.id);
                told.saver.save(&change);
            }
            told.settle(ground).await;
            assert_eq!(told.saver.unsaved(), vec![], "every one of these faults passes");
            let _ = tab.fold().await;
        }
        let next = Tab::open(ground, 2).await;
        let there: BTreeSet<ChangeId> = next.history().await.into_iter().map(|it| it.0).collect();
        assert_eq!((there, next.state()), (made, tab.state()));
    });
    assert!(struck.await > 20);
}

pub async fn an_import_is_all_or_nothing_whatever_fails(ground: &dyn Ground) {
    let packet = from_afar(7, 1..1_500, "把双11主图换成会场统一版式");
    for dead in [false, true] {
        let whole = Cell::new(0);
        let struck = for_every_fault(ground, dead, async |ground: &dyn Ground, storage: Rc<dyn Storage>| {
            let mut before = Tab::open(ground, 1).await;
            before.edit(5_000, "自己的").await;
            before.fold().await.expect("it folds");
            let Ok(mut tab) = tab_on(storage, 1).await else { return };
            let imported = tab.import(900, &packet).await;
            let _ = tab.fold().await;
            let next = Tab::open(ground, 2).await;
            let count = next.history().await.len() - 1;
            assert!(count == 0 || count == packet.len(), "{count}");
            assert!(imported.is_err() || count == packet.len());
            let word = next.log.meta("shop").await.expect("it can be read");
            assert_eq!(
                word.is_some(),
                count > 0,
                "what is kept with an import is there with it, and only then"
            );
            assert_eq!((next.shown(5_000), next.workspace.records().len()), ("自己的".into(), count + 1));
            whole.set(whole.get() + usize::from(count > 0));
        });
        assert!(struck.await > 4 && whole.get() > 0);
    }
}

pub async fn a_killed_fold_leaves_the_old_or_the_new(ground: &dyn Ground) {
    let struck = for_every_fault(ground, true, async |ground: &dyn Ground, storage: Rc<dyn Storage>| {
        let mut before = Tab::open(ground, 1).await;
        for card in 0..20 {
            before.edit(card, "一").await;
        }
        before.fold().await.expect("it folds");
        before.edit(3, "二").await;
        let Ok(mut tab) = tab_on(storage, 1).await else { return };
        let _ = tab.fold().await;
        let mut next = Tab::open(ground, 2).await;
        assert_eq!((next.state(), next.history().await.len()), (before.state(), 21));
        next.reopen(false).await;
        assert_eq!(next.state(), before.state());
    });
    assert!(struck.await > 2);
}

//! The saver tells the truth.

use std::{cell::RefCell, rc::Rc};

use zhanggui::{
    domain::block::decode,
    storage::{Faulty, Listeners, Log, Saved, Saver, Start, Storage, StorageError, Strikes},
};

use super::{Ground, tab::Tab};

/// A saver, and what it said in order: `.` saved, `…` being written, `!` failing, and numbers of written changes.
pub struct Told {
    pub saver: Rc<Saver>,
    pub said: Rc<RefCell<String>>,
}

impl Told {
    pub fn new(ground: &dyn Ground, log: Rc<Log>) -> Told {
        let said: Rc<RefCell<String>> = Rc::default();
        let (state, numbers) = (Rc::clone(&said), Rc::clone(&said));
        let listeners = Listeners {
            saved: Box::new(move |saved| {
                state.borrow_mut().push(match saved {
                    Saved::Yes => '.',
                    Saved::NotYet => '…',
                    Saved::Failing(_) => '!',
                });
            }),
            written: Box::new(move |block| {
                for change in decode(block).expect("a block") {
                    numbers.borrow_mut().push_str(&change.id.seq.to_string());
                }
            }),
        };
        Told { saver: Saver::new(log, ground.host(), listeners), said }
    }

    /// Waits until everything is saved, or nothing goes on.
    pub async fn settle(&self, ground: &dyn Ground) {
        for _ in 0..1_000 {
            if self.saver.saved() == Saved::Yes {
                return;
            }
            (ground.host().pause)(0).await;
        }
    }
}

/// A tab over a storage of one's own making.
pub async fn tab_on(storage: Rc<dyn Storage>, writer: u64) -> Result<Tab, StorageError> {
    let start = Start::read(&storage).await?;
    let mut tab = Tab::on(Rc::new(Log::open(storage, &start)), &start, writer).await?;
    tab.load().await?;
    Ok(tab)
}

pub async fn a_saver_writes_in_order_and_says_when(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    let told = Told::new(ground, Rc::clone(&tab.log));
    assert_eq!(told.saver.saved(), Saved::Yes);
    for title in ["一", "二", "三"] {
        told.saver.save(&tab.title(1, title));
        assert_eq!(told.saver.saved(), Saved::NotYet);
    }
    assert_eq!(told.saver.unsaved().len(), 3);
    told.settle(ground).await;
    assert_eq!((told.said.borrow().as_str(), told.saver.unsaved().len()), ("…123.", 0));
    assert_eq!(Tab::open(ground, 1).await.state(), tab.state());
}

pub async fn after_a_failure_it_makes_sure_before_it_says_saved(ground: &dyn Ground) {
    let mut failed = 0;
    for nth in 0..12 {
        let ground = ground.another();
        let faulty = Rc::new(Faulty::once(ground.storage(false), nth, Strikes::Before, StorageError::Full));
        let Ok(mut tab) = tab_on(faulty.clone(), 1).await else { continue };
        let told = Told::new(&*ground, Rc::clone(&tab.log));
        told.saver.save(&tab.title(1, "一"));
        told.settle(&*ground).await;
        let said = told.said.borrow().clone();
        let expected = if said.contains('!') { ("…!1.", 1) } else { ("…1.", 0) };
        assert_eq!((said.as_str(), faulty.made_sure()), expected);
        failed += expected.1;
    }
    assert!(failed > 0, "one of these transactions is the writing");
}

pub async fn nothing_is_folded_before_it_is_written(ground: &dyn Ground) {
    let mut tab = Tab::open(ground, 1).await;
    tab.edit(1, "一").await;
    let told = Told::new(ground, Rc::clone(&tab.log));
    let late = tab.title(2, "二");
    let mut asked = false;
    let mut plan = |fold: &zhanggui::storage::log::Fold| {
        asked = true;
        Ok(fold.write(&tab.workspace, None, None))
    };
    // The change is in memory when the fold begins and when it is to write, but not in the log.
    let folding = told.saver.fold(&mut plan);
    told.saver.save(&late);
    let folded = folding.await;
    told.settle(ground).await;
    // Either the fold came first and gave up, or the row came first and was folded: never a page without its row.
    let next = Tab::open(ground, 1).await;
    assert_eq!((folded == Ok(true), asked), (asked, asked));
    assert_eq!((next.state(), next.history().await.len()), (tab.state(), 2));
}

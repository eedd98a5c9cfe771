//! Runs futures on this thread, in turn, until the main one is done.

use std::{
    cell::RefCell,
    future::Future,
    pin::pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use zhanggui::storage::{Host, Work};

#[derive(Clone, Default)]
pub struct Pool(Rc<RefCell<Vec<Work>>>);

impl Pool {
    /// Background work goes here; its pauses last one turn.
    pub fn host(&self) -> Host {
        let pool = self.clone();
        Host {
            spawn: Rc::new(move |work| pool.0.borrow_mut().push(work)),
            pause: Rc::new(|_| Box::pin(one_turn())),
        }
    }

    pub fn run(&self, main: impl Future<Output = ()>) {
        let mut main = pin!(main);
        let mut cx = Context::from_waker(Waker::noop());
        while main.as_mut().poll(&mut cx).is_pending() {
            let mut others = self.0.take();
            others.retain_mut(|it| it.as_mut().poll(&mut cx).is_pending());
            self.0.borrow_mut().splice(0..0, others);
        }
    }
}

async fn one_turn() {
    let mut waited = false;
    std::future::poll_fn(
        |_| {
            if std::mem::replace(&mut waited, true) { Poll::Ready(()) } else { Poll::Pending }
        },
    )
    .await;
}

//! The one effect behind everything in the page that changes.
//!
//! A page of cards has some thousand of these. Leptos gives each `RenderEffect` a task of its own, which waits for a
//! channel, and a cell for its value; here those whose signals have changed stand in one queue, which one task empties.

use std::{
    cell::RefCell,
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use leptos::{
    prelude::{Owner, on_cleanup},
    reactive::{
        graph::{AnySource, AnySubscriber, ReactiveNode, Source, Subscriber, WithObserver},
        owner::WeakOwner,
    },
    task::spawn_local,
};
use send_wrapper::SendWrapper;

thread_local! {
    static TOLD: RefCell<Told> = RefCell::default();
}

/// Those that may have to run again, in the order in which they were told.
#[derive(Default)]
struct Told {
    followers: VecDeque<Weak<Follower>>,
    /// A task is on its way to them.
    is_awaited: bool,
}

/// Runs now, and again whenever a signal it read has changed, until its owner is gone. What `run` makes is gone before it
/// runs again.
pub(super) fn follow(run: Box<dyn FnMut()>) {
    let owner = Owner::new();
    start(run, owner.downgrade(), Some(owner));
}

/// As `follow`, for what only reads: it makes no signal and no effect, so nobody has to keep them.
pub(super) fn follow_value(run: Box<dyn FnMut()>) {
    let owner = Owner::current().expect("a view has an owner");
    start(run, owner.downgrade(), None);
}

fn start(run: Box<dyn FnMut()>, owner: WeakOwner, makes: Option<Owner>) {
    let run = SendWrapper::new(RefCell::new(run));
    let follower =
        Arc::new_cyclic(|own| Follower { own: own.clone(), state: Mutex::default(), run, owner, makes });
    follower.run();
    on_cleanup(move || drop(follower));
}

/// A closure, and the signals it read when it last ran. (A page has one thread; Leptos asks anyway.)
struct Follower {
    own: Weak<Follower>,
    state: Mutex<State>,
    run: SendWrapper<RefCell<Box<dyn FnMut()>>>,
    /// In whose place it runs.
    owner: WeakOwner,
    /// Keeps what it makes, if it makes anything.
    makes: Option<Owner>,
}

#[derive(Default)]
struct State {
    sources: Vec<AnySource>,
    /// A signal it read has changed, and not only what a memo was worked out from.
    is_dirty: bool,
    is_told: bool,
}

impl Follower {
    fn run(&self) {
        let Some(owner) = self.owner.upgrade() else { return };
        let run = || self.subscriber().with_observer(|| (self.run.borrow_mut())());
        match self.makes {
            Some(_) => owner.with_cleanup(run),
            None => owner.with(run),
        }
    }

    fn run_if_changed(&self) {
        self.with_state(|it| it.is_told = false);
        let subscriber = self.subscriber();
        if subscriber.with_observer(|| self.update_if_necessary()) {
            self.clear_sources(&subscriber);
            self.run();
        }
    }

    /// Stands in the queue, once.
    fn tell(&self, is_dirty: bool) {
        let was_told = self.with_state(|it| {
            it.is_dirty |= is_dirty;
            std::mem::replace(&mut it.is_told, true)
        });
        if was_told {
            return;
        }
        let was_awaited = TOLD.with_borrow_mut(|told| {
            told.followers.push_back(self.own.clone());
            std::mem::replace(&mut told.is_awaited, true)
        });
        if !was_awaited {
            spawn_local(async { run_told() });
        }
    }

    fn with_state<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        act(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn subscriber(&self) -> AnySubscriber {
        AnySubscriber(self.own.as_ptr().addr(), self.own.clone() as Weak<_>)
    }
}

/// Lets all run that were told, and those that are told by them.
fn run_told() {
    loop {
        let next = TOLD.with_borrow_mut(|told| {
            let next = told.followers.pop_front();
            told.is_awaited = next.is_some();
            next
        });
        let Some(next) = next else { return };
        // None: it is gone, with what held it.
        if let Some(follower) = next.upgrade() {
            follower.run_if_changed();
        }
    }
}

impl ReactiveNode for Follower {
    fn mark_dirty(&self) {
        self.tell(true);
    }

    fn mark_check(&self) {
        self.tell(false);
    }

    fn mark_subscribers_check(&self) {}

    fn update_if_necessary(&self) -> bool {
        let (is_dirty, sources) =
            self.with_state(|it| (std::mem::take(&mut it.is_dirty), it.sources.clone()));
        is_dirty || sources.iter().any(AnySource::update_if_necessary)
    }
}

impl Subscriber for Follower {
    fn add_source(&self, source: AnySource) {
        self.with_state(|it| {
            if !it.sources.contains(&source) {
                it.sources.push(source);
            }
        });
    }

    fn clear_sources(&self, subscriber: &AnySubscriber) {
        let sources = self.with_state(|it| std::mem::take(&mut it.sources));
        sources.iter().for_each(|it| it.remove_subscriber(subscriber));
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        // A memo that lives on would keep the place of everyone who ever read it.
        let subscriber = self.subscriber();
        self.clear_sources(&subscriber);
    }
}

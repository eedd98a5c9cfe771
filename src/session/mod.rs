//! One open tab: the workspace made live, and the only writer of it.
//!
//! A view asks [`Session::watch`] and does [`Session::run`]. What is run becomes one [`Change`], which is applied,
//! told to the views it touches, remembered for undo, and handed to whoever listens (the saver, other tabs).
//!
//! **Invariant:** knows no storage, no browser and no view; time and chance come in with the [`Environment`].

pub mod draft;
pub mod editing;
mod half_typed;
mod history;
mod intake;
pub mod joined;
pub mod ledger;
pub mod opening;
mod outcome;
pub mod preferences;
mod scope;
mod undo;

pub use self::{
    outcome::{Act, Outcome},
    scope::Scope,
};

use leptos::prelude::*;

use crate::signals::{RwSignal, StoredValue};

use self::{
    history::History,
    scope::{Concerned, Scopes},
};
use crate::domain::{
    board::Member,
    card::Card,
    change::{Change, ChangeId, Context, Writer},
    edit::Refused,
    id::Id,
    name::Name,
    workspace::{Touched, Workspace},
};

/// What a session needs of the world.
pub struct Environment {
    /// Milliseconds since 1970.
    pub now: Box<dyn Fn() -> i64>,
    /// The device's civil day.
    pub today: Box<dyn Fn() -> time::Date>,
    /// 64 random bits, every time others.
    pub chance: Box<dyn FnMut() -> u64>,
}

type OnChange = Box<dyn Fn(&Change)>;
type OnOutcome = Box<dyn Fn(Outcome)>;
type OnTouched = Box<dyn Fn(&Workspace, &[Touched])>;
/// What follows from touched registers by the shop's rules, or from the day alone when none is given.
pub type Rules = fn(&Workspace, &mut Context, &[Touched]) -> Option<Change>;
type Command = Box<dyn FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>>;

struct Live {
    workspace: Workspace,
    me: Id<Member>,
    /// The name the next change gets; nobody's until [`Session::loaded`] tells the tab's own.
    next: ChangeId,
    environment: Environment,
    history: History,
    on_change: Option<OnChange>,
    on_outcome: Option<OnOutcome>,
    on_touched: Vec<OnTouched>,
    rules: Option<Rules>,
    /// How often something was laid into the workspace without a touched register.
    edition: u32,
    /// Commands given before everything was loaded; `None` once it is.
    waiting: Option<Vec<Command>>,
}

/// Why what is live is always there.
const ALIVE: &str = "a session lives as long as its page";

/// The handle by which views read and act. Copies are the same session.
#[derive(Clone, Copy)]
pub struct Session {
    live: StoredValue<Live>,
    scopes: Scopes,
    /// The steps that undo and redo would take, with their words for buttons.
    steps: RwSignal<(Option<(Name, Act)>, Option<(Name, Act)>)>,
}

impl Session {
    /// Opens a session on what is loaded so far; commands wait until [`Session::loaded`].
    pub fn new(workspace: Workspace, me: Id<Member>, environment: Environment) -> Session {
        let live = Live {
            workspace,
            me,
            next: ChangeId { writer: Writer::default(), seq: 0 },
            environment,
            history: History::default(),
            on_change: None,
            on_outcome: None,
            on_touched: vec![],
            rules: None,
            edition: 0,
            waiting: Some(vec![]),
        };
        Session { live: StoredValue::new(live), scopes: Scopes::default(), steps: RwSignal::default() }
    }

    /// Calls `listener` with every change made here, after it is applied.
    pub fn on_change(&self, listener: impl Fn(&Change) + 'static) {
        self.update(|it| it.on_change = Some(Box::new(listener)));
    }

    /// Calls `listener` with what a person is to be told.
    pub fn on_outcome(&self, listener: impl Fn(Outcome) + 'static) {
        self.update(|it| it.on_outcome = Some(Box::new(listener)));
    }

    /// Calls `listener` with every touched register, wherever the change came from; for indexes such as search.
    pub fn on_touched(&self, listener: impl Fn(&Workspace, &[Touched]) + 'static) {
        self.update(|it| it.on_touched.push(Box::new(listener)));
    }

    /// Lets every act be followed by what rules make of it; it is undone with the act.
    pub fn obey(&self, rules: Rules) {
        self.update(|it| it.rules = Some(rules));
    }

    /// Does what rules make of the day.
    pub fn follow_the_day(&self) {
        if self.is_loaded() {
            self.follow(&[]);
        }
    }

    /// Reads without listening.
    pub fn read<T>(&self, query: impl FnOnce(&Workspace) -> T) -> T {
        self.with(|it| query(&it.workspace))
    }

    /// Reads, and reads again whenever something in `scopes` changes. For memos and effects.
    pub fn watch<T>(&self, scopes: &[Scope], query: impl FnOnce(&Workspace) -> T) -> T {
        scopes.iter().for_each(|it| self.scopes.track(*it));
        self.read(query)
    }

    /// Another number after every [`Session::load`] and [`Session::replace`], of which no touched register tells; an
    /// index that remembers another one begins anew.
    pub fn edition(&self) -> u32 {
        self.with(|it| it.edition)
    }

    /// Who acts.
    pub fn me(&self) -> Id<Member> {
        self.with(|it| it.me)
    }

    /// The device's civil day.
    pub fn today(&self) -> time::Date {
        self.with(|it| (it.environment.today)())
    }

    /// Milliseconds since 1970.
    pub fn now(&self) -> i64 {
        self.with(|it| (it.environment.now)())
    }

    /// A name for a record that a command is about to make and the view wants to open.
    pub fn new_id<R>(&self) -> Id<R> {
        self.with_context(|_, cx| cx.new_id())
    }

    /// Does what a command says, at once, or as soon as everything is loaded.
    pub fn run(&self, command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused> + 'static) {
        self.act(command);
    }

    /// As [`Session::run`]; returns what was done, unless that was nothing, was refused, or has to wait.
    pub fn act(
        &self,
        command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused> + 'static,
    ) -> Option<Act> {
        let mut command: Option<Command> = Some(Box::new(command));
        self.update(|it| {
            if let Some(waiting) = &mut it.waiting {
                waiting.extend(command.take());
            }
        });
        self.do_now(command?)
    }

    /// Does what a command says as nobody's act: undo does not know of it. For what follows from looking.
    pub fn note(&self, command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>) {
        if !self.is_loaded() {
            return;
        }
        match self.with_context(command) {
            Ok(change) if change.ops.is_empty() => {}
            Ok(change) => drop(self.commit(&change)),
            Err(refused) => self.tell(Outcome::Refused(refused)),
        }
    }

    fn do_now(&self, command: Command) -> Option<Act> {
        match self.with_context(command) {
            Ok(change) if change.ops.is_empty() => None,
            Ok(change) => {
                self.update(|it| it.history.remember(&it.workspace, &change));
                let touched = self.commit(&change);
                self.follow(&touched);
                Some(Act(change.id))
            }
            Err(refused) => {
                self.tell(Outcome::Refused(refused));
                None
            }
        }
    }

    fn follow(&self, touched: &[Touched]) {
        let Some(rules) = self.with(|it| it.rules) else { return };
        let Some(change) = self.with_context(|ws, cx| rules(ws, cx, touched)) else { return };
        let made: Vec<_> = change.ops.iter().filter(|it| it.key == Card::TITLE.key()).collect();
        if !touched.is_empty() {
            self.update(|it| it.history.follow(&change));
        }
        self.commit(&change);
        if let Some(first) = made.first() {
            self.tell(Outcome::Followed(Id::of(first.record), made.len()));
        }
    }

    /// Takes in changes from elsewhere: another tab, a packet.
    pub fn take_in(&self, changes: &[Change]) {
        let mut intake = self.intake(changes);
        while intake.step() {}
        intake.done();
    }

    /// Lets the loader lay more into the workspace, without a word to anyone.
    pub fn load(&self, more: impl FnOnce(&mut Workspace)) {
        self.update(|it| {
            more(&mut it.workspace);
            it.edition += 1;
        });
    }

    /// Says that everything is loaded, and what this tab's next change is called: every view looks again, and waiting
    /// commands run.
    pub fn loaded(&self, next: ChangeId) {
        let waiting = self.update(|it| {
            it.next = next;
            it.workspace.settle();
            it.waiting.take()
        });
        self.scopes.notify_all();
        for command in waiting.into_iter().flatten() {
            self.do_now(command);
        }
    }

    /// True once everything is there, so that what is missing is missing.
    pub fn is_loaded(&self) -> bool {
        self.with(|it| it.waiting.is_none())
    }

    /// Puts another workspace in place, folded anew, and forgets the steps of undo.
    pub fn replace(&self, workspace: Workspace) {
        self.update(|it| {
            it.workspace = workspace;
            it.edition += 1;
            it.history = History::default();
        });
        self.scopes.notify_all();
        self.show_steps();
    }

    fn commit(&self, change: &Change) -> Vec<Touched> {
        let touched = self.update(|it| {
            it.next.seq = change.id.seq + 1;
            it.workspace.apply(change)
        });
        // First what is to be stored and told, then the views: a view that fails must not cost the change.
        self.with(|it| it.on_change.iter().for_each(|listener| listener(change)));
        self.announce(&touched);
        self.show_steps();
        touched
    }

    fn announce(&self, touched: &[Touched]) {
        let mut concerned = vec![];
        self.show(touched, &mut concerned);
        concerned.iter().for_each(|it| it.1.notify());
    }

    /// Tells listeners what was touched, and notes whom it concerns.
    fn show(&self, touched: &[Touched], concerned: &mut Concerned) {
        self.with(|it| it.on_touched.iter().for_each(|listener| listener(&it.workspace, touched)));
        self.read(|workspace| self.scopes.concern(workspace, touched, concerned));
    }

    fn tell(&self, outcome: Outcome) {
        self.with(|it| it.on_outcome.iter().for_each(|listener| listener(outcome)));
    }

    fn with<T>(&self, look: impl FnOnce(&Live) -> T) -> T {
        let (mut look, mut answer) = (Some(look), None);
        self.look(&mut |it| answer = look.take().map(|look| look(it)));
        answer.expect(ALIVE)
    }

    fn update<T>(&self, change: impl FnOnce(&mut Live) -> T) -> T {
        let (mut change, mut answer) = (Some(change), None);
        self.change(&mut |it| answer = change.take().map(|change| change(it)));
        answer.expect(ALIVE)
    }

    /// The two ways to what is live, compiled once: views ask in hundreds of places.
    fn look(&self, look: &mut dyn FnMut(&Live)) {
        self.live.with_value(|it| look(it));
    }

    fn change(&self, change: &mut dyn FnMut(&mut Live)) {
        self.live.update_value(|it| change(it));
    }

    fn with_context<T>(&self, act: impl FnOnce(&Workspace, &mut Context) -> T) -> T {
        self.update(|it| {
            let Live { workspace, me, next, environment, .. } = it;
            let mut cx = Context {
                now: (environment.now)(),
                today: (environment.today)(),
                me: *me,
                next: *next,
                chance: &mut environment.chance,
            };
            act(workspace, &mut cx)
        })
    }
}

/// The session of this page.
pub fn use_session() -> Session {
    expect_context::<Session>()
}

#[cfg(test)]
mod tests;

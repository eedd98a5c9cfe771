//! A value to read, wherever it comes from.

use std::{any::Any, marker::PhantomData, rc::Rc};

use super::{Memo, RwSignal, StoredValue, copy_handle, memo, reading, rw_signal};

/// What a component reads: a signal, a memo, something derived from them, or a value that stays.
pub struct Signal<T> {
    source: Source,
    of: PhantomData<fn() -> T>,
}

#[derive(Clone, Copy)]
enum Source {
    Signal(rw_signal::Untyped),
    Memo(memo::Untyped),
    Derived(StoredValue<Derived>),
    Fixed(StoredValue<Rc<dyn Any>>),
}

type Derived = Rc<dyn Fn(&mut dyn FnMut(&dyn Any))>;

copy_handle!(Signal<T>);
reading!(Signal);

impl<T: 'static> Signal<T> {
    /// Asks `say` each time it is read.
    pub fn derive(say: impl Fn() -> T + 'static) -> Signal<T> {
        let say: Derived = Rc::new(move |look| look(&say()));
        Signal { source: Source::Derived(StoredValue::new(say)), of: PhantomData }
    }

    fn read(self, look: &mut dyn FnMut(&dyn Any)) {
        read(self.source, look);
    }
}

fn read(source: Source, look: &mut dyn FnMut(&dyn Any)) {
    match source {
        Source::Signal(it) => rw_signal::read(it, look),
        Source::Memo(it) => memo::read(it, look),
        Source::Derived(it) => it.try_get_value().into_iter().for_each(|say| say(look)),
        Source::Fixed(it) => it.try_get_value().into_iter().for_each(|value| look(&*value)),
    }
}

impl<T: 'static> From<RwSignal<T>> for Signal<T> {
    fn from(signal: RwSignal<T>) -> Signal<T> {
        Signal { source: Source::Signal(signal.untyped), of: PhantomData }
    }
}

impl<T: 'static> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Signal<T> {
        Signal { source: Source::Memo(memo.untyped), of: PhantomData }
    }
}

impl<T: 'static> From<T> for Signal<T> {
    fn from(value: T) -> Signal<T> {
        Signal { source: Source::Fixed(StoredValue::new(Rc::new(value))), of: PhantomData }
    }
}

impl From<&str> for Signal<String> {
    fn from(text: &str) -> Signal<String> {
        text.to_owned().into()
    }
}

impl From<&str> for Signal<Option<String>> {
    fn from(text: &str) -> Signal<Option<String>> {
        Some(text.to_owned()).into()
    }
}

impl From<String> for Signal<Option<String>> {
    fn from(text: String) -> Signal<Option<String>> {
        Some(text).into()
    }
}

impl From<Signal<String>> for Signal<Option<String>> {
    fn from(text: Signal<String>) -> Signal<Option<String>> {
        Signal::derive(move || Some(text.get()))
    }
}

impl<T: Default + 'static> Default for Signal<T> {
    fn default() -> Signal<T> {
        T::default().into()
    }
}

//! A value that views read and acts set.

use std::{any::Any, marker::PhantomData};

use leptos::prelude::{LocalStorage, Update, UpdateUntracked, With};

use super::{copy_handle, reading};

/// A value that can be set; those who read it hear of that.
pub struct RwSignal<T> {
    pub(super) untyped: Untyped,
    of: PhantomData<fn() -> T>,
}

pub(super) type Untyped = leptos::prelude::RwSignal<Box<dyn Any>, LocalStorage>;

copy_handle!(RwSignal<T>);
reading!(RwSignal);

impl<T: 'static> RwSignal<T> {
    /// A signal with its first value.
    #[track_caller]
    pub fn new(value: T) -> RwSignal<T> {
        RwSignal { untyped: make(Box::new(value)), of: PhantomData }
    }

    /// Sets the value. When its owner is gone, nobody is there to hear it.
    pub fn set(self, value: T) {
        self.update(|it| *it = value);
    }

    /// Sets the value; gives it back when its owner is gone.
    pub fn try_set(self, value: T) -> Option<T> {
        let mut value = Some(value);
        self.try_update(|it| *it = value.take().expect("a change is made once"));
        value
    }

    /// Changes the value.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        self.try_update(change);
    }

    /// Changes the value, and answers what `change` does; none when its owner is gone.
    pub fn try_update<U>(self, change: impl FnOnce(&mut T) -> U) -> Option<U> {
        let (mut change, mut said) = (Some(change), None);
        write(self.untyped, &mut |value| {
            said = value.downcast_mut().zip(change.take()).map(|(value, change)| change(value));
        });
        said
    }

    /// Changes the value, and nobody hears of it; none when its owner is gone.
    pub fn try_update_untracked<U>(self, change: impl FnOnce(&mut T) -> U) -> Option<U> {
        let (mut change, mut said) = (Some(change), None);
        write_untracked(self.untyped, &mut |value| {
            said = value.downcast_mut().zip(change.take()).map(|(value, change)| change(value));
        });
        said
    }

    fn read(self, look: &mut dyn FnMut(&dyn Any)) {
        read(self.untyped, look);
    }
}

impl<T: Default + 'static> Default for RwSignal<T> {
    fn default() -> RwSignal<T> {
        RwSignal::new(T::default())
    }
}

#[track_caller]
fn make(value: Box<dyn Any>) -> Untyped {
    Untyped::new_local(value)
}

pub(super) fn read(signal: Untyped, look: &mut dyn FnMut(&dyn Any)) {
    _ = signal.try_with(|it| look(&**it));
}

fn write(signal: Untyped, change: &mut dyn FnMut(&mut dyn Any)) {
    _ = signal.try_update(|it| change(&mut **it));
}

fn write_untracked(signal: Untyped, change: &mut dyn FnMut(&mut dyn Any)) {
    _ = signal.try_update_untracked(|it| change(&mut **it));
}

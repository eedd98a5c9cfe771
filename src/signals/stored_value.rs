//! A value that is kept with its view and that nobody follows.

use std::{any::Any, marker::PhantomData};

use leptos::prelude::{LocalStorage, UpdateValue, WithValue};

use super::copy_handle;

/// A value kept as long as the owner it was made in.
pub struct StoredValue<T> {
    untyped: Untyped,
    of: PhantomData<fn() -> T>,
}

type Untyped = leptos::prelude::StoredValue<Box<dyn Any>, LocalStorage>;

copy_handle!(StoredValue<T>);

impl<T: 'static> StoredValue<T> {
    /// Keeps a value.
    #[track_caller]
    pub fn new(value: T) -> StoredValue<T> {
        StoredValue { untyped: make(Box::new(value)), of: PhantomData }
    }

    /// What `look` says of the value.
    ///
    /// # Panics
    /// When its owner is gone.
    pub fn with_value<U>(self, look: impl FnOnce(&T) -> U) -> U {
        self.try_with_value(look).expect("a value is read while its owner is there")
    }

    /// As `with_value`; none when its owner is gone.
    pub fn try_with_value<U>(self, look: impl FnOnce(&T) -> U) -> Option<U> {
        let (mut look, mut said) = (Some(look), None);
        read(self.untyped, &mut |value| {
            said = value.downcast_ref().zip(look.take()).map(|(value, look)| look(value));
        });
        said
    }

    /// Changes the value.
    pub fn update_value(self, change: impl FnOnce(&mut T)) {
        self.try_update_value(change);
    }

    /// Changes the value, and answers what `change` does; none when its owner is gone.
    pub fn try_update_value<U>(self, change: impl FnOnce(&mut T) -> U) -> Option<U> {
        let (mut change, mut said) = (Some(change), None);
        write(self.untyped, &mut |value| {
            said = value.downcast_mut().zip(change.take()).map(|(value, change)| change(value));
        });
        said
    }

    /// Keeps another value.
    pub fn set_value(self, value: T) {
        self.update_value(|it| *it = value);
    }

    /// Keeps another value; gives it back when its owner is gone.
    pub fn try_set_value(self, value: T) -> Option<T> {
        let mut value = Some(value);
        self.try_update_value(|it| *it = value.take().expect("a change is made once"));
        value
    }
}

impl<T: Clone + 'static> StoredValue<T> {
    /// The value.
    ///
    /// # Panics
    /// When its owner is gone.
    pub fn get_value(self) -> T {
        self.with_value(T::clone)
    }

    /// The value; none when its owner is gone.
    pub fn try_get_value(self) -> Option<T> {
        self.try_with_value(T::clone)
    }
}

#[track_caller]
fn make(value: Box<dyn Any>) -> Untyped {
    Untyped::new_local(value)
}

fn read(stored: Untyped, look: &mut dyn FnMut(&dyn Any)) {
    stored.try_with_value(|it| look(&**it));
}

fn write(stored: Untyped, change: &mut dyn FnMut(&mut dyn Any)) {
    stored.try_update_value(|it| change(&mut **it));
}

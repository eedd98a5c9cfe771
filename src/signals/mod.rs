//! Leptos' signals, with one copy of their code for all types.
//!
//! Leptos makes the code of a signal or memo anew for each type of value, 3 to 4 kB each time, and a page has some
//! sixty types. Here the values are kept as `dyn Any` in a few Leptos signals of one type, and `RwSignal<T>`,
//! `Memo<T>`, `Signal<T>`, `StoredValue<T>` and `Callback<In>` are typed handles to them. Names and meanings are
//! Leptos' own, so what is known of those holds here.
//!
//! **Invariant:** a handle for `T` is only ever made with a value of type `T`.

mod callback;
mod effect;
mod memo;
mod rw_signal;
mod signal;
mod stored_value;

pub use self::{
    callback::Callback, effect::Effect, memo::Memo, rw_signal::RwSignal, signal::Signal,
    stored_value::StoredValue,
};

/// Makes a handle `Copy`, whatever its type parameters are.
macro_rules! copy_handle {
    ($handle:ident<$($of:ident),*>) => {
        impl<$($of),*> Clone for $handle<$($of),*> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<$($of),*> Copy for $handle<$($of),*> {}
    };
}

/// The reading half of a handle, from its `read`, which is false when the value is gone.
macro_rules! reading {
    ($handle:ident) => {
        impl<T: 'static> $handle<T> {
            /// What `look` says of the value; whoever asks in an effect or memo hears when it changes.
            ///
            /// # Panics
            /// When its owner is gone.
            pub fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
                self.try_with(look).expect("a signal is read while its owner is there")
            }

            /// As `with`; none when its owner is gone.
            pub fn try_with<U>(self, look: impl FnOnce(&T) -> U) -> Option<U> {
                let (mut look, mut said) = (Some(look), None);
                self.read(&mut |value| {
                    said = value.downcast_ref().zip(look.take()).map(|(value, look)| look(value));
                });
                said
            }

            /// As `with`, unheard of later.
            pub fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
                leptos::reactive::graph::untrack(|| self.with(look))
            }

            /// Hears of changes without looking.
            pub fn track(self) {
                self.read(&mut |_| {});
            }
        }

        impl<T: Clone + 'static> $handle<T> {
            /// The value.
            pub fn get(self) -> T {
                self.with(T::clone)
            }

            /// The value, unheard of later.
            pub fn get_untracked(self) -> T {
                self.with_untracked(T::clone)
            }

            /// The value, unheard of later; none when its owner is gone.
            pub fn try_get_untracked(self) -> Option<T> {
                leptos::reactive::graph::untrack(|| self.try_with(T::clone))
            }
        }
    };
}

use {copy_handle, reading};

#[cfg(test)]
mod tests {
    use std::{cell::Cell, rc::Rc};

    use leptos::prelude::Owner;

    use super::*;

    #[test]
    fn a_memo_is_worked_out_again_only_when_what_it_read_has_changed() {
        let owner = Owner::new();
        owner.with(|| {
            let (number, other, worked) = (RwSignal::new(1), RwSignal::new(1), Rc::new(Cell::new(0)));
            let times = worked.clone();
            let even = Memo::new(move |_| {
                times.set(times.get() + 1);
                number.get() % 2 == 0
            });
            let word = Signal::derive(move || if even.get() { "even" } else { "odd" });
            assert_eq!((word.get(), word.get(), worked.get()), ("odd", "odd", 1));
            other.set(2);
            assert_eq!((word.get(), worked.get()), ("odd", 1));
            number.update(|it| *it += 1);
            assert_eq!((word.get(), worked.get()), ("even", 2));
        });
    }

    #[test]
    fn a_memo_is_given_what_it_said_before() {
        Owner::new().with(|| {
            let number = RwSignal::new(3);
            let most = Memo::new(move |before: Option<&i32>| number.get().max(before.copied().unwrap_or(0)));
            assert_eq!(most.get(), 3);
            number.set(1);
            assert_eq!(most.get(), 3);
        });
    }

    #[test]
    fn what_is_gone_with_its_owner_is_not_read_and_takes_nothing() {
        let owner = Owner::new();
        let (signal, stored, heard) = (Cell::new(None), Cell::new(None), Cell::new(None));
        owner.with(|| {
            signal.set(Some(RwSignal::new(1)));
            stored.set(Some(StoredValue::new(String::from("一"))));
            heard.set(Some(Callback::new(|(it,): (i32,)| assert_eq!(it, 1))));
        });
        let (signal, stored, heard) =
            (signal.get().expect("made"), stored.get().expect("made"), heard.get().expect("made"));
        heard.run((1,));
        owner.cleanup();
        assert_eq!((signal.try_get_untracked(), signal.try_set(2)), (None, Some(2)));
        assert_eq!(stored.try_get_value(), None);
        heard.try_run((2,));
    }
}

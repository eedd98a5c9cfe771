//! What a component does when something happens to it.

use std::rc::Rc;

use super::{StoredValue, copy_handle};

/// An act given as a prop. What it is told comes as a tuple.
pub struct Callback<In>(StoredValue<Rc<dyn Fn(In)>>);

copy_handle!(Callback<In>);

impl<In: 'static> Callback<In> {
    /// Keeps the act with the current owner.
    #[track_caller]
    pub fn new(act: impl Fn(In) + 'static) -> Callback<In> {
        Callback(StoredValue::new(Rc::new(act)))
    }

    /// Acts.
    ///
    /// # Panics
    /// When its owner is gone.
    pub fn run(self, told: In) {
        (self.0.get_value())(told);
    }

    /// Acts, unless its owner is gone.
    pub fn try_run(self, told: In) {
        if let Some(act) = self.0.try_get_value() {
            act(told);
        }
    }
}

impl<F: Fn() + 'static> From<F> for Callback<()> {
    fn from(act: F) -> Callback<()> {
        Callback::new(move |()| act())
    }
}

impl<A: 'static, F: Fn((A,)) + 'static> From<F> for Callback<(A,)> {
    fn from(act: F) -> Callback<(A,)> {
        Callback::new(act)
    }
}

impl<A: 'static, B: 'static, F: Fn((A, B)) + 'static> From<F> for Callback<(A, B)> {
    fn from(act: F) -> Callback<(A, B)> {
        Callback::new(act)
    }
}

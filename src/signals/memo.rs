//! A value that is worked out from others.

use std::{any::Any, marker::PhantomData, rc::Rc};

use leptos::prelude::With;
use send_wrapper::SendWrapper;

use super::{copy_handle, reading};

/// A value worked out from signals; those who read it hear only when it is another one.
pub struct Memo<T> {
    pub(super) untyped: Untyped,
    of: PhantomData<fn() -> T>,
}

pub(super) type Untyped = leptos::prelude::Memo<Worked>;

/// What was worked out, and how to tell whether it is the same again. (A page has one thread; Leptos asks anyway.)
#[derive(Clone)]
pub(super) struct Worked {
    value: SendWrapper<Rc<dyn Any>>,
    is_same: fn(&dyn Any, &dyn Any) -> bool,
}

copy_handle!(Memo<T>);
reading!(Memo);

impl<T: PartialEq + 'static> Memo<T> {
    /// A memo; `work` is given what it said before.
    #[track_caller]
    pub fn new(work: impl Fn(Option<&T>) -> T + 'static) -> Memo<T> {
        let work = Box::new(move |before: Option<&dyn Any>| {
            let value = work(before.and_then(|it| it.downcast_ref()));
            Worked { value: SendWrapper::new(Rc::new(value)), is_same: is_same::<T> }
        });
        Memo { untyped: make(work), of: PhantomData }
    }
}

impl<T: 'static> Memo<T> {
    fn read(self, look: &mut dyn FnMut(&dyn Any)) {
        read(self.untyped, look);
    }
}

fn is_same<T: PartialEq + 'static>(a: &dyn Any, b: &dyn Any) -> bool {
    a.downcast_ref::<T>() == b.downcast_ref::<T>()
}

#[track_caller]
fn make(work: Box<dyn Fn(Option<&dyn Any>) -> Worked>) -> Untyped {
    let work = SendWrapper::new(work);
    Untyped::new_with_compare(
        move |before| work(before.map(|it| &**it.value)),
        |before, now| match (before, now) {
            (Some(before), Some(now)) => !(now.is_same)(&**before.value, &**now.value),
            _ => true,
        },
    )
}

pub(super) fn read(memo: Untyped, look: &mut dyn FnMut(&dyn Any)) {
    _ = memo.try_with(|it| look(&**it.value));
}

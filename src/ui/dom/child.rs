//! What may stand between the tags.

use std::borrow::Cow;

use leptos::prelude::document;
use wasm_bindgen::JsCast;

use crate::signals::{Memo, RwSignal, Signal};

use super::{
    follow::follow_value,
    region::region,
    text::IntoText,
    view::{View, ViewFn, append, fragment},
};

/// Something that can be drawn.
pub trait Child: Sized {
    /// Makes its nodes.
    fn place(self) -> View;

    /// Makes nodes that follow what the closure answers.
    fn place_followed(mut draw: Box<dyn FnMut() -> Self>) -> View
    where
        Self: 'static,
    {
        region(Box::new(move || draw().place()))
    }
}

impl Child for View {
    fn place(self) -> View {
        self
    }

    fn place_followed(draw: Box<dyn FnMut() -> View>) -> View {
        region(draw)
    }
}

impl Child for () {
    fn place(self) -> View {
        View::nothing()
    }
}

impl Child for ViewFn {
    fn place(self) -> View {
        self.run()
    }
}

impl<C: Child> Child for Option<C> {
    fn place(self) -> View {
        self.map_or_else(View::nothing, C::place)
    }
}

impl<C: Child> Child for Vec<C> {
    fn place(self) -> View {
        self.into_iter().collect_view()
    }
}

impl<C: Child, const N: usize> Child for [C; N] {
    fn place(self) -> View {
        self.into_iter().collect_view()
    }
}

impl<A: Child, B: Child> Child for (A, B) {
    fn place(self) -> View {
        let both = fragment();
        append(&both, self.0.place());
        append(&both, self.1.place());
        View::from(both)
    }
}

impl<F: FnMut() -> C + 'static, C: Child + 'static> Child for F {
    fn place(self) -> View {
        C::place_followed(Box::new(self))
    }
}

macro_rules! followed {
    ($($signal:ident)*) => {$(
        impl<T: Child + Clone + 'static> Child for $signal<T> {
            fn place(self) -> View {
                T::place_followed(Box::new(move || self.get()))
            }
        }
    )*};
}

followed! { Signal Memo RwSignal }

macro_rules! text {
    ($($text:ty)*) => {$(
        impl Child for $text {
            fn place(self) -> View {
                text(&self.into_text().unwrap_or_default())
            }

            fn place_followed(mut say: Box<dyn FnMut() -> Self>) -> View {
                follow_text(Box::new(move || say().into_text().unwrap_or_default()))
            }
        }
    )*};
}

text! { String Cow<'static, str> u8 u16 u32 i32 i64 usize }

impl Child for &str {
    fn place(self) -> View {
        text(self)
    }

    fn place_followed(mut say: Box<dyn FnMut() -> Self>) -> View
    where
        Self: 'static,
    {
        follow_text(Box::new(move || Cow::Owned(say().to_owned())))
    }
}

fn text(text: &str) -> View {
    View::from(document().create_text_node(text).unchecked_into::<web_sys::Node>())
}

fn follow_text(mut say: Box<dyn FnMut() -> Cow<'static, str>>) -> View {
    let node = document().create_text_node("");
    let drawn = node.clone();
    let mut before = Cow::Borrowed("");
    follow_value(Box::new(move || {
        let now = say();
        if now != before {
            node.set_data(&now);
            before = now;
        }
    }));
    View::from(drawn.unchecked_into::<web_sys::Node>())
}

/// Draws every one of several, side by side.
pub trait CollectView {
    /// Makes their nodes.
    fn collect_view(self) -> View;
}

impl<C: Child, I: IntoIterator<Item = C>> CollectView for I {
    fn collect_view(self) -> View {
        let all = fragment();
        for child in self {
            append(&all, child.place());
        }
        View::from(all)
    }
}

//! Children that stand there only while something holds.

use leptos::prelude::component;

use crate::signals::Memo;

use super::{
    region::region,
    view::{ChildrenFn, View},
};

/// Draws its children while `when` says so.
#[component]
pub fn Show(when: impl Fn() -> bool + 'static, children: ChildrenFn) -> View {
    let holds = Memo::new(move |_| when());
    region(Box::new(move || if holds.get() { children() } else { View::nothing() }))
}

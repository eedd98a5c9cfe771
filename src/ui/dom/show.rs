//! Children that stand there only while something holds.

use leptos::prelude::{Get, Memo, component};

use super::{
    region::region,
    view::{ChildrenFn, View},
};

/// Draws its children while `when` says so.
#[component]
pub fn Show(when: impl Fn() -> bool + Send + Sync + 'static, children: ChildrenFn) -> View {
    let when: Box<dyn Fn() -> bool + Send + Sync> = Box::new(when);
    let holds = Memo::new(move |_| when());
    region(Box::new(move || if holds.get() { children() } else { View::nothing() }))
}

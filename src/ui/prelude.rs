//! What every file with markup in it begins with: Leptos' signals and components, and the views of `ui::dom`.

pub use leptos::prelude::*;
pub use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};
pub use zhanggui_macros::view;

pub use crate::signals::{Callback, Effect, Memo, RwSignal, Signal, StoredValue};

pub use super::dom::{Child, Children, ChildrenFn, CollectView, For, NodeRef, Show, View, ViewFn, mount};

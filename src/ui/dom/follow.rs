//! The one effect behind everything in the page that changes.

use leptos::{prelude::on_cleanup, reactive::effect::RenderEffect};

/// Runs now, and again whenever a signal it read has changed, until its owner is gone.
pub(super) fn follow(mut run: Box<dyn FnMut()>) {
    let effect = RenderEffect::new(move |_: Option<()>| run());
    on_cleanup(move || drop(effect));
}

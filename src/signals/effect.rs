//! What follows from a change, beside the page.

/// Acts once the page is drawn, and again when a signal it read has changed, until its owner is gone.
pub struct Effect;

impl Effect {
    /// Begins; `act` is given what it answered before.
    #[expect(clippy::new_ret_no_self, reason = "the name Leptos gave it; its owner keeps it")]
    pub fn new<T: 'static>(mut act: impl FnMut(Option<T>) -> T + 'static) {
        let mut before = None;
        begin(Box::new(move || before = Some(act(before.take()))));
    }
}

fn begin(mut act: Box<dyn FnMut()>) {
    leptos::prelude::Effect::new(move |_: Option<()>| act());
}

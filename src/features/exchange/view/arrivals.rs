//! Files that reach the app from outside the page: opened with it from the system, or shared to it by another app.
//!
//! public/arrivals.js keeps them until they are taken out here.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{
    File,
    js_sys::{Array, Reflect},
};

use super::layer::Exchange;

/// Takes out what waits, and whatever comes later.
pub(super) fn listen(exchange: Exchange) {
    let take = move || waiting_files().into_iter().for_each(|file| exchange.receive(file));
    let heard = window_event_listener_untyped("zhanggui-arrival", move |_| take());
    on_cleanup(move || heard.remove());
    take();
}

fn waiting_files() -> Vec<File> {
    // Not there before the page has loaded; what comes then is announced.
    let arrivals = Reflect::get(&window(), &"zhangguiArrivals".into()).ok();
    let Some(arrivals) = arrivals.and_then(|it| it.dyn_into::<Array>().ok()) else { return vec![] };
    (0..arrivals.length()).filter_map(|_| arrivals.shift().dyn_into().ok()).collect()
}

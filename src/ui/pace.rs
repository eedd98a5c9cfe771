//! Long work in slices, so that the browser draws and answers between them.
//!
//! **Invariant:** a slice ends before a frame is lost; what the work is, is the caller's.

use std::{future::poll_fn, pin::pin, task::Poll};

use leptos::prelude::{request_animation_frame, set_timeout, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Function, Promise, Reflect};

/// Half a frame at 60 a second: the other half is the browser's.
const SLICE: f64 = 8.0;

/// One long piece of work.
pub struct Pace {
    since: f64,
}

impl Pace {
    /// Begins now.
    pub fn begin() -> Pace {
        Pace { since: now() }
    }

    /// Whether the slice is used up. Cheap, but not free: ask after some work, not after every step of it.
    pub fn is_over(&self) -> bool {
        now() - self.since > SLICE
    }

    /// Lets the browser draw, if the slice is used up. Answers whether it did.
    pub async fn rest(&mut self) -> bool {
        let over = self.is_over();
        if over {
            breathe().await;
            self.since = now();
        }
        over
    }

    /// Lets the browser draw a whole frame, if the slice is used up: for work whose first part is to be seen before the
    /// next is done.
    pub async fn rest_a_frame(&mut self) {
        if self.is_over() {
            drawn().await;
            self.since = now();
        }
    }
}

/// Waits for two, each of which goes on while the other waits.
pub async fn both<A: Future, B: Future>(first: A, second: B) -> (A::Output, B::Output) {
    let (mut first, mut second) = (pin!(first), pin!(second));
    let (mut one, mut other) = (None, None);
    poll_fn(|cx| {
        one = one.take().or_else(|| ready(first.as_mut().poll(cx)));
        other = other.take().or_else(|| ready(second.as_mut().poll(cx)));
        match (one.take(), other.take()) {
            (Some(one), Some(other)) => Poll::Ready((one, other)),
            waiting => {
                (one, other) = waiting;
                Poll::Pending
            }
        }
    })
    .await
}

fn ready<T>(polled: Poll<T>) -> Option<T> {
    match polled {
        Poll::Ready(it) => Some(it),
        Poll::Pending => None,
    }
}

/// Acts when the next frame is on the screen: for what nobody waits for, so that nobody waits for it.
pub fn after_paint(act: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(act, std::time::Duration::ZERO));
}

async fn drawn() {
    let next = Promise::new(&mut |go, _| {
        _ = window().request_animation_frame(&go);
    });
    // It is never refused.
    _ = JsFuture::from(next).await;
}

fn now() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}

/// `scheduler.yield()`, which comes back first; where there is none, a timer.
async fn breathe() {
    let pause = yielding().unwrap_or_else(|_| {
        Promise::new(&mut |go, _| {
            set_timeout(move || _ = go.call0(&JsValue::NULL), std::time::Duration::ZERO)
        })
    });
    // Neither of the two promises is ever refused.
    _ = JsFuture::from(pause).await;
}

fn yielding() -> Result<Promise, JsValue> {
    let scheduler = Reflect::get(&window(), &JsValue::from_str("scheduler"))?;
    let method: Function = Reflect::get(&scheduler, &JsValue::from_str("yield"))?.dyn_into()?;
    method.call0(&scheduler)?.dyn_into()
}

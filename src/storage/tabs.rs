//! Tells other tabs of the same shop what has been written, and hears from them.
//!
//! **Invariant:** tells only what has lasted; what it hears goes nowhere until somebody listens, and is then handed
//! over in order.

use std::{cell::RefCell, rc::Rc};

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{BroadcastChannel, MessageEvent};

use super::StorageError;

/// What tabs tell each other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum News {
    /// Changes, as a block.
    Changes(Vec<u8>),
    /// An import was withheld or taken back: what is in memory is to be read anew.
    ReadAnew,
}

const READ_ANEW: &str = "read anew";

/// The channel of a shop's tabs; closed when dropped.
pub struct Tabs {
    channel: BroadcastChannel,
    ear: Rc<RefCell<Ear>>,
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

enum Ear {
    Keeps(Vec<News>),
    Hands(Rc<dyn Fn(News)>),
}

impl Tabs {
    /// Begins to hear, and keeps what it hears. `name` is the database's.
    pub fn open(name: &str) -> Result<Tabs, StorageError> {
        let channel = BroadcastChannel::new(name).map_err(|_| StorageError::Unavailable)?;
        let ear = Rc::new(RefCell::new(Ear::Keeps(vec![])));
        let heard = Closure::new({
            let ear = Rc::clone(&ear);
            move |event: MessageEvent| hear(&ear, &event.data())
        });
        channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        Ok(Tabs { channel, ear, _heard: heard })
    }

    /// Hands over what was kept, and then everything as it comes.
    pub fn listen(&self, listener: impl Fn(News) + 'static) {
        let listener: Rc<dyn Fn(News)> = Rc::new(listener);
        if let Ear::Keeps(kept) = self.ear.replace(Ear::Hands(Rc::clone(&listener))) {
            kept.into_iter().for_each(|it| listener(it));
        }
    }

    /// Tells all other tabs.
    pub fn tell(&self, news: &News) {
        let message: JsValue = match news {
            News::Changes(block) => Uint8Array::from(block.as_slice()).into(),
            News::ReadAnew => READ_ANEW.into(),
        };
        // A channel refuses only after it was closed, when this page is going away; the log has it all the same.
        let _ = self.channel.post_message(&message);
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        self.channel.close();
    }
}

fn hear(ear: &RefCell<Ear>, message: &JsValue) {
    let news = match message.dyn_ref::<Uint8Array>() {
        Some(bytes) => News::Changes(bytes.to_vec()),
        None if message.as_string().as_deref() == Some(READ_ANEW) => News::ReadAnew,
        // A later version's tab says something else; what it writes is in the log.
        None => return,
    };
    let listener = match &mut *ear.borrow_mut() {
        Ear::Keeps(kept) => return kept.push(news),
        Ear::Hands(listener) => Rc::clone(listener),
    };
    listener(news);
}

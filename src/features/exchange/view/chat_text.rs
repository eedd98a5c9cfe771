//! A packet on its way into a chat: as short as it gets, then cut into parts.

use std::rc::Rc;

use super::packing::Packed;
use crate::{
    domain::chat::{Form, limits, written},
    ui::deflate::{Deflated, bytes, deflate},
    words::exchange as words,
};

/// How long a part may be, in letters: what every chat carries, what most do, and what few cut.
pub(super) const ROOMS: [usize; 3] = [1_000, 4_000, 15_000];
/// Bytes of all parts at the greatest length.
const MOST: usize = limits::PARTS * 10_000;

/// A packet, ready to be cut.
#[derive(Clone)]
pub(super) struct Squeezed {
    packed: Rc<Vec<u8>>,
    form: Form,
    full: usize,
    heading: String,
    /// A line below that, or nothing.
    lead: String,
}

/// Makes a packet as short as this browser can; nothing when it is too long for any chat all the same.
pub(super) async fn squeeze(
    packed: &Packed,
    heading: String,
    lead: String,
    progress: impl Fn(usize),
) -> Option<Squeezed> {
    let full = packed.bytes;
    let (form, packed) = match deflate(&packed.blob, MOST, progress).await {
        Deflated::Done(deflated) => (Form::Deflated, deflated),
        Deflated::TooMuch => return None,
        Deflated::Unable if full > MOST => return None,
        Deflated::Unable => (Form::Plain, bytes(&packed.blob).await?),
    };
    Some(Squeezed { packed: Rc::new(packed), form, full, heading, lead })
}

impl Squeezed {
    /// How many bytes it was, and is.
    pub fn sizes(&self) -> (usize, usize) {
        (self.full, self.packed.len())
    }

    /// The one message that every chat of today carries whole; none when it takes several.
    pub fn only_message(&self) -> Option<String> {
        let mut messages = self.messages(ROOMS[1]);
        messages.pop().filter(|_| messages.is_empty())
    }

    /// The messages to send, each at most so long; none when there were too many.
    pub fn messages(&self, room: usize) -> Vec<String> {
        let heading = words::chat_line(&self.heading, limits::PARTS, limits::PARTS).chars().count();
        let longest = heading + self.lead.chars().count() + 1;
        let parts =
            written(&self.packed, self.form, self.full, room.saturating_sub(longest)).unwrap_or_default();
        let of = parts.len();
        let message = |(at, part): (usize, &String)| {
            let line = match of {
                1 => words::chat_line_only(&self.heading),
                _ => words::chat_line(&self.heading, at + 1, of),
            };
            format!("{line}\n{}{part}", self.lead)
        };
        parts.iter().enumerate().map(message).collect()
    }
}

//! The bytes of a packet out of joined parts, a stretch at a time (rule K6).
//!
//! **Invariant:** gives exactly as many bytes as were promised, or ends with a fault as soon as there is one too many.

use super::{Fault, frame::Form, inflate::Inflate, limits};

/// Inflates bytes that give at most so many.
pub fn inflated(packed: &[u8], most: usize) -> Result<Vec<u8>, Fault> {
    let (mut inflate, mut all) = (Inflate::new(packed), vec![]);
    loop {
        let stretch = inflate.next()?;
        if stretch.is_empty() {
            return Ok(all);
        }
        all.extend_from_slice(stretch);
        if all.len() > most {
            return Err(Fault::TooMuch);
        }
    }
}

/// Joined parts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unpacked {
    form: Form,
    packed: Vec<u8>,
    full: usize,
}

impl Unpacked {
    pub(super) fn new(form: Form, packed: Vec<u8>, full: usize) -> Result<Unpacked, Fault> {
        let most = match form {
            Form::Plain => packed.len(),
            Form::Deflated => packed.len().saturating_mul(limits::GROWTH),
        };
        match full <= most.min(limits::full()) {
            true => Ok(Unpacked { form, packed, full }),
            false => Err(Fault::Damaged),
        }
    }

    /// How many bytes it will give.
    pub fn full(&self) -> usize {
        self.full
    }

    /// From the beginning.
    pub fn stretches(&self) -> Stretches<'_> {
        let from = match self.form {
            Form::Plain => From::Plain(&self.packed),
            Form::Deflated => From::Deflated(Box::new(Inflate::new(&self.packed))),
        };
        Stretches { from, left: self.full }
    }
}

/// A packet being unpacked.
pub struct Stretches<'a> {
    from: From<'a>,
    left: usize,
}

enum From<'a> {
    Plain(&'a [u8]),
    Deflated(Box<Inflate<'a>>),
}

impl Stretches<'_> {
    /// The next bytes; an empty stretch at the end.
    pub fn next(&mut self) -> Result<&[u8], Fault> {
        let stretch = match &mut self.from {
            From::Plain(bytes) => std::mem::take(bytes),
            From::Deflated(inflate) => inflate.next()?,
        };
        match (stretch.len(), self.left) {
            (0, 1..) => Err(Fault::Damaged),
            (length, left) => {
                self.left = left.checked_sub(length).ok_or(Fault::Damaged)?;
                Ok(stretch)
            }
        }
    }
}

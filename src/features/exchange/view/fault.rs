//! Why what came in is not taken in, and the one sentence that says so.

use crate::{
    domain::{
        import::TooManyWriters,
        packet::{Error, Limits},
    },
    session::ledger::Trouble,
    ui::file_pick::Unreadable,
    words::{exchange as words, figures, trouble},
};

/// Why something received is refused. Whatever it is, nothing was changed.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub(super) enum Fault {
    /// A text without a letter.
    #[error("nothing was pasted")]
    Empty,
    /// Bigger than any shop, told before it is read.
    #[error("{0} bytes are too many")]
    TooBig(u64),
    /// The browser could not read the file.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// It is no packet, or not a sound one.
    #[error(transparent)]
    Packet(#[from] Error),
    /// More people wrote in it than can be told apart.
    #[error(transparent)]
    TooManyWriters(#[from] TooManyWriters),
    /// What is known here could not be read, so nothing can be compared with it.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

impl Fault {
    /// What a person is told.
    pub fn sentence(&self) -> String {
        match self {
            Fault::Empty => words::fault_empty().to_owned(),
            Fault::TooBig(size) => too_big(*size),
            Fault::Unreadable(_) => words::fault_read().to_owned(),
            Fault::TooManyWriters(_) => words::fault_too_much().to_owned(),
            Fault::Trouble(why) => trouble::because(why.name()).to_owned(),
            Fault::Packet(error) => match error {
                Error::NotAPacket => words::fault_not_packet().to_owned(),
                Error::Incomplete { .. } => words::fault_cut().to_owned(),
                Error::Edited(_) => words::changed_by_hand().to_owned(),
                Error::Newer { .. } => words::fault_newer().to_owned(),
                Error::TooLarge { .. } => words::fault_too_much().to_owned(),
                Error::Damaged { line } => words::fault_line(*line),
            },
        }
    }
}

fn too_big(size: u64) -> String {
    let limit = Limits::default().bytes as u64;
    words::fault_too_big(&figures::size(size), &figures::size(limit))
}

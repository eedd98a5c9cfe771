//! Why what came in is not taken in, and the one sentence that says so.

use crate::{
    domain::{
        chat,
        import::TooManyWriters,
        locked,
        packet::{Error, Limits},
    },
    session::ledger::Trouble,
    ui::file_pick::Unreadable,
    words::{exchange as words, figures, trouble},
};

/// Why something received is refused. Whatever it is, nothing was changed.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub enum Fault {
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
    /// The parts of a chat do not make a packet.
    #[error(transparent)]
    Parts(#[from] chat::Fault),
    /// It opens with a passphrase, and none was said.
    #[error("it opens with a passphrase")]
    NeedsPassphrase,
    /// It does not open with this passphrase.
    #[error("that is not the passphrase")]
    NotThePassphrase,
    /// This browser can not open what is locked.
    #[error("the browser does not open what is locked")]
    CanNotOpen,
    /// What stands around it does not read.
    #[error(transparent)]
    Locked(#[from] locked::Error),
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
            Fault::Parts(chat::Fault::TooMuch) => words::fault_too_much().to_owned(),
            Fault::Parts(chat::Fault::Damaged) => words::fault_parts().to_owned(),
            Fault::NeedsPassphrase => words::needs_passphrase().to_owned(),
            Fault::NotThePassphrase => words::not_the_passphrase().to_owned(),
            Fault::CanNotOpen => words::can_not_open().to_owned(),
            Fault::Locked(locked::Error::Newer) => words::fault_newer().to_owned(),
            Fault::Locked(locked::Error::Incomplete) => words::fault_cut().to_owned(),
            Fault::Locked(locked::Error::Damaged) => words::fault_locked().to_owned(),
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
    let limit = Limits::default().longest();
    words::fault_too_big(&figures::size(size), &figures::size(limit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            id::{Id, RecordId},
            name::Name,
            packet::{Header, Measure, Packet, Sender},
        },
        words::{Language, set_language},
    };

    fn edited() -> Box<Packet> {
        let from = Sender { replica: RecordId(1), member: Id::of(RecordId(2)), name: String::new() };
        let header = Header {
            kind: Name::SHOP,
            workspace: RecordId(3),
            shop: String::new(),
            from,
            to: None,
            board: None,
            number: 1,
            before: None,
            at: 0,
        };
        Box::new(Packet { header, changes: vec![], unknown: 0, damaged_chunks: 0 })
    }

    /// Whatever is wrong with a packet or its parts, a person is told in their language, and not in our terms.
    #[test]
    fn every_fault_has_a_sentence_in_both_languages() {
        let faults: [Fault; 17] = [
            Fault::Empty,
            Fault::TooBig(u64::MAX),
            Fault::TooManyWriters(TooManyWriters),
            Fault::NeedsPassphrase,
            Fault::NotThePassphrase,
            Fault::CanNotOpen,
            Fault::Locked(locked::Error::Newer),
            Fault::Locked(locked::Error::Incomplete),
            Fault::Locked(locked::Error::Damaged),
            Fault::Parts(chat::Fault::TooMuch),
            Fault::Parts(chat::Fault::Damaged),
            Fault::Packet(Error::NotAPacket),
            Fault::Packet(Error::Incomplete { lines: 3 }),
            Fault::Packet(Error::Edited(edited())),
            Fault::Packet(Error::Newer { version: 2 }),
            Fault::Packet(Error::TooLarge { measure: Measure::Text, most: 9 }),
            Fault::Packet(Error::Damaged { line: 3 }),
        ];
        let is_han = |it: char| ('\u{4e00}'..'\u{a000}').contains(&it);
        for fault in faults {
            set_language(Language::Chinese);
            let chinese = fault.sentence();
            set_language(Language::English);
            let english = fault.sentence();
            set_language(Language::Chinese);
            assert!(chinese.contains(is_han) && !chinese.contains("packet"), "{chinese}");
            assert!(!english.is_empty() && !english.contains(is_han), "{english}");
        }
    }
}

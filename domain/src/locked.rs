//! What stands around the pieces of a packet that opens with a passphrase. Rules L1–L4 of docs/FORMAT.md.
//!
//! ```text
//! packet bytes → pieces → sealed one by one → begin(…), line(…) …, END
//! bytes → Reader::feed → lock() → Reader::take: sealed pieces → opened one by one → packet::Reader
//! ```
//!
//! **Invariant:** knows no cipher: whoever calls seals and opens. Whatever is read ends without a panic, holds two pieces
//! at most, and asks for no more work than is borne.

use super::packet::{base64, cursor::Cursor};

/// How often the passphrase is hashed when we lock, as OWASP advises for this function (2023).
pub const ROUNDS: u32 = 600_000;
/// Bytes of a packet in one piece.
pub const PIECE: usize = 256 * 1024;
/// What closes the last piece.
pub const END: &str = "]\n";

/// Fewer rounds guard nothing, and more would stop a phone for a minute.
const ROUNDS_BORNE: std::ops::RangeInclusive<u32> = 100_000..=2_000_000;
const VERSION: u64 = 1;
const BEGINNING: &str = r#"[{"format":"zhanggui-locked""#;
/// Bytes of a header; ours has 150.
const HEADER: usize = 1_000;
/// Letters of a piece: what is sealed is a little longer than what was there, and letters are a third longer still.
const LETTERS: usize = PIECE / 3 * 4 + 1_000;

/// How a packet was locked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lock {
    /// Drawn anew for each packet, so that no two have the same key.
    pub salt: [u8; 16],
    /// How often the passphrase is hashed.
    pub rounds: u32,
    /// The header as it was written; every piece is sealed together with it.
    pub header: String,
}

/// A piece, and what it was sealed under.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sealed {
    /// Unlike for all pieces of a packet.
    pub nonce: [u8; 12],
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Why something locked is not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Error {
    /// A newer version locks otherwise.
    #[error("it was locked by a newer version")]
    Newer,
    /// The end is missing.
    #[error("the end is missing")]
    Incomplete,
    /// It is not what was written, or asks for too much.
    #[error("it is damaged")]
    Damaged,
}

impl Lock {
    /// A lock with a salt that was drawn for it.
    pub fn new(salt: [u8; 16]) -> Lock {
        let mut letters = String::new();
        base64::write(&mut letters, &salt);
        let header = format!(
            r#"{{"format":"zhanggui-locked","version":{VERSION},"key":"PBKDF2-SHA-256","rounds":{ROUNDS},"salt":"{letters}","cipher":"AES-256-GCM"}}"#
        );
        Lock { salt, rounds: ROUNDS, header }
    }

    fn read(header: String) -> Result<Lock, Error> {
        let mut cursor = Cursor::new(&header);
        let (mut version, mut rounds, mut salt) = (None, None, None);
        cursor.take(b'{').ok_or(Error::Damaged)?;
        loop {
            let name = cursor.member().ok_or(Error::Damaged)?.into_owned();
            let value = cursor.value().ok_or(Error::Damaged)?;
            match name.as_str() {
                "version" => version = value.parse::<u64>().ok(),
                "rounds" => rounds = value.parse().ok(),
                "salt" => salt = base64::read(value.trim_matches('"')),
                _ => {}
            }
            if !cursor.more(b'}').ok_or(Error::Damaged)? {
                break;
            }
        }
        if version.is_some_and(|it| it > VERSION) {
            return Err(Error::Newer);
        }
        let rounds = rounds.filter(|it| ROUNDS_BORNE.contains(it)).ok_or(Error::Damaged)?;
        let salt = salt.and_then(|it| it.try_into().ok()).ok_or(Error::Damaged)?;
        Ok(Lock { salt, rounds, header })
    }
}

/// Under which number a piece is sealed, that no two of a packet share; the last one says that it is.
pub fn nonce(number: u64, is_last: bool) -> [u8; 12] {
    let mut nonce = [0; 12];
    nonce[..8].copy_from_slice(&number.to_be_bytes());
    nonce[11] = u8::from(is_last);
    nonce
}

/// What stands before the first piece.
pub fn begin(lock: &Lock) -> String {
    format!("[{}\n", lock.header)
}

/// A piece as it is written.
pub fn line(sealed: &[u8]) -> String {
    let mut line = String::from(",\"");
    base64::write(&mut line, sealed);
    line.push_str("\"\n");
    line
}

/// Whether these are the first bytes of something locked.
pub fn begins(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(BEGINNING.as_bytes())
}

/// Finds the pieces in bytes that come slice by slice.
#[derive(Default)]
pub struct Reader {
    at: At,
    lock: Option<Lock>,
    /// The header, or the piece that is being read.
    text: Vec<u8>,
    /// How many pieces were found.
    found: u64,
    /// A piece of which nobody knows yet whether it is the last.
    held: Option<Vec<u8>>,
    ready: Vec<Sealed>,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum At {
    #[default]
    Start,
    Header,
    Between,
    Piece,
    End,
}

impl Reader {
    /// How it was locked, once that is read.
    pub fn lock(&self) -> Option<&Lock> {
        self.lock.as_ref()
    }

    /// The pieces found since the last time, in order.
    pub fn take(&mut self) -> Vec<Sealed> {
        std::mem::take(&mut self.ready)
    }

    /// Takes the next bytes. Call [`take`](Reader::take) after it, so that pieces do not pile up.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), Error> {
        bytes.iter().try_for_each(|it| self.step(*it))
    }

    /// Nothing comes any more.
    pub fn finish(&self) -> Result<(), Error> {
        if self.at == At::End { Ok(()) } else { Err(Error::Incomplete) }
    }

    fn step(&mut self, byte: u8) -> Result<(), Error> {
        match (self.at, byte) {
            (At::Start, b'{') => {
                self.at = At::Header;
                self.hold(byte, HEADER)?;
            }
            (At::Start | At::End, _) => {}
            (At::Header, b'}') => {
                self.hold(byte, HEADER)?;
                let header = String::from_utf8(std::mem::take(&mut self.text));
                self.lock = Some(Lock::read(header.map_err(|_| Error::Damaged)?)?);
                self.at = At::Between;
            }
            (At::Header, _) => self.hold(byte, HEADER)?,
            (At::Between, b'"') => self.at = At::Piece,
            (At::Between, b']') => {
                self.let_go(true)?;
                self.at = At::End;
            }
            (At::Between, _) if byte == b',' || byte.is_ascii_whitespace() => {}
            (At::Between, _) => return Err(Error::Damaged),
            (At::Piece, b'"') => {
                let text = String::from_utf8(std::mem::take(&mut self.text));
                let piece = base64::read(&text.map_err(|_| Error::Damaged)?).ok_or(Error::Damaged)?;
                if self.held.is_some() {
                    self.let_go(false)?;
                }
                self.held = Some(piece);
                self.at = At::Between;
            }
            (At::Piece, _) => self.hold(byte, LETTERS)?,
        }
        Ok(())
    }

    fn hold(&mut self, byte: u8, most: usize) -> Result<(), Error> {
        self.text.push(byte);
        if self.text.len() > most { Err(Error::Damaged) } else { Ok(()) }
    }

    fn let_go(&mut self, is_last: bool) -> Result<(), Error> {
        let bytes = self.held.take().ok_or(Error::Damaged)?;
        self.ready.push(Sealed { nonce: nonce(self.found, is_last), bytes });
        self.found += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(pieces: &[Vec<u8>]) -> String {
        let lines: String = pieces.iter().map(|it| line(it)).collect();
        begin(&Lock::new([7; 16])) + &lines + END
    }

    fn read(text: &[u8], slice: usize) -> Result<(Lock, Vec<Sealed>), Error> {
        let (mut reader, mut found) = (Reader::default(), vec![]);
        for bytes in text.chunks(slice) {
            reader.feed(bytes)?;
            found.extend(reader.take());
        }
        reader.finish()?;
        Ok((reader.lock().cloned().ok_or(Error::Damaged)?, found))
    }

    fn with_header(header: &str) -> Result<(Lock, Vec<Sealed>), Error> {
        read(format!("[{header}\n{}{END}", line(b"x")).as_bytes(), 50)
    }

    #[test]
    fn l1_it_is_known_by_its_first_bytes() {
        assert!(begins(written(&[vec![1]]).as_bytes()));
        assert!(begins(format!("\u{feff}\r\n {}", written(&[vec![1]])).as_bytes()));
        assert!(!begins(br#"[{"format":"zhanggui","version":1"#));
        assert!(!begins(b""));
    }

    #[test]
    fn l1_what_asks_for_too_much_or_too_little_is_refused() {
        let header = |rounds: &str, version: u32, salt: &str| {
            format!(r#"{{"format":"zhanggui-locked","version":{version},"rounds":{rounds},"salt":"{salt}"}}"#)
        };
        let salt = "BwcHBwcHBwcHBwcHBwcHBw==";
        assert_eq!(with_header(&header("600000", 1, salt)).map(|it| it.0.rounds), Ok(600_000));
        for (rounds, salt) in [
            ("1", salt),
            ("4000000000", salt),
            ("-1", salt),
            ("1e9", salt),
            ("600000", "Bw=="),
            ("600000", "!"),
        ] {
            assert_eq!(with_header(&header(rounds, 1, salt)), Err(Error::Damaged), "{rounds} {salt}");
        }
        assert_eq!(with_header(&header("600000", 2, salt)), Err(Error::Newer));
        assert_eq!(with_header("{}"), Err(Error::Damaged));
        assert_eq!(with_header(&format!(r#"{{"a":"{}"}}"#, "x".repeat(2_000))), Err(Error::Damaged));
    }

    #[test]
    fn l3_a_piece_is_bounded() {
        let text = begin(&Lock::new([7; 16])) + ",\"" + &"A".repeat(2 * PIECE);
        assert_eq!(read(text.as_bytes(), 4_096), Err(Error::Damaged));
    }

    #[test]
    fn l4_cut_anywhere_it_is_not_complete() {
        let text = written(&[vec![1, 2, 3], vec![4], vec![]]);
        for end in 0..text.len() - END.len() {
            assert_eq!(read(&text.as_bytes()[..end], 7), Err(Error::Incomplete), "cut at {end}");
        }
    }

    #[test]
    fn l3_no_two_pieces_share_a_nonce_and_only_one_is_the_last() {
        let (_, found) = read(written(&vec![vec![0]; 300]).as_bytes(), 97).expect("whole");
        let nonces: std::collections::HashSet<_> = found.iter().map(|it| it.nonce).collect();
        assert_eq!((nonces.len(), found.iter().filter(|it| it.nonce[11] == 1).count()), (300, 1));
        assert_eq!(found.last().map(|it| it.nonce), Some(nonce(299, true)));
    }

    proptest! {
        #[test]
        fn l2_what_was_written_is_found_however_it_comes(
            pieces in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..20), 1..6),
            slice in 1..40_usize,
        ) {
            let (lock, found) = read(written(&pieces).as_bytes(), slice).expect("whole");
            prop_assert_eq!(lock, Lock::new([7; 16]));
            let bytes: Vec<_> = found.into_iter().map(|it| it.bytes).collect();
            prop_assert_eq!(bytes, pieces);
        }

        #[test]
        fn any_damage_is_borne(at in any::<prop::sample::Index>(), with in any::<u8>()) {
            let mut text = written(&[vec![1, 2, 3], vec![4]]).into_bytes();
            let at = at.index(text.len());
            text[at] = with;
            _ = read(&text, 11);
        }
    }
}

//! Pieces of files, each known by the hash of its bytes.
//!
//! **Invariant:** two chunks under one name are the same bytes.

use std::{fmt, str::FromStr};

use sha2::{Digest, Sha256};

/// No chunk is longer.
pub const CHUNK: usize = 256 * 1024;

/// The name of a chunk: SHA-256 of its bytes, written as 52 letters of Crockford's base 32.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChunkId([u8; 32]);

/// A piece of a file, under its name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chunk {
    /// Its name.
    pub id: ChunkId,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl ChunkId {
    /// The name of these bytes.
    pub fn of(bytes: &[u8]) -> ChunkId {
        ChunkId(Sha256::digest(bytes).into())
    }
}

impl Chunk {
    /// Names some bytes.
    pub fn of(bytes: Vec<u8>) -> Chunk {
        Chunk { id: ChunkId::of(&bytes), bytes }
    }
}

const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 52;

impl fmt::Display for ChunkId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(LENGTH);
        let (mut bits, mut held) = (0_u32, 0);
        // 256 bits are 51 letters and one bit: the last letter holds four bits of nothing.
        for byte in self.0.iter().chain(&[0]) {
            bits = bits << 8 | u32::from(*byte);
            held += 8;
            while held >= 5 && text.len() < LENGTH {
                held -= 5;
                text.push(char::from(LETTERS[(bits >> held) as usize & 31]));
            }
        }
        f.write_str(&text)
    }
}

impl fmt::Debug for ChunkId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text names no chunk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a chunk")]
pub struct NotAChunk;

impl FromStr for ChunkId {
    type Err = NotAChunk;

    fn from_str(text: &str) -> Result<ChunkId, NotAChunk> {
        if text.len() != LENGTH {
            return Err(NotAChunk);
        }
        let (mut hash, mut at) = ([0; 32], 0);
        let (mut bits, mut held) = (0_u32, 0);
        for letter in text.bytes() {
            let digit = LETTERS.iter().position(|it| *it == letter).ok_or(NotAChunk)?;
            bits = bits << 5 | digit as u32;
            held += 5;
            if held >= 8 {
                held -= 8;
                hash[at] = (bits >> held) as u8;
                at += 1;
            }
        }
        // One text for one name: what the last letter holds beyond the hash is nothing.
        if bits & 0xf == 0 { Ok(ChunkId(hash)) } else { Err(NotAChunk) }
    }
}

/// A list of chunks, written one after the other with a space between.
pub struct Chunks;

impl Chunks {
    /// So many chunks no file has: a hostile record must not cost more than a look.
    const MOST: usize = 4096;

    /// Writes a list.
    pub fn write(ids: &[ChunkId]) -> String {
        ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }

    /// Reads one; `None` when it is none.
    pub fn read(text: &str) -> Option<Vec<ChunkId>> {
        if text.len() > Chunks::MOST * (LENGTH + 1) {
            return None;
        }
        text.split(' ').filter(|it| !it.is_empty()).map(|it| it.parse().ok()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_written_in_52_letters_and_read_again() {
        for bytes in [&b""[..], b"a", b"\xff\x00\x80"] {
            let id = ChunkId::of(bytes);
            assert_eq!((id.to_string().len(), id.to_string().parse()), (52, Ok(id)));
        }
        // The SHA-256 of nothing: e3b0c442…, so its first five bits are 11100.
        assert!(ChunkId::of(b"").to_string().starts_with("wer"));
    }

    #[test]
    fn what_names_no_chunk_is_refused() {
        let sound = ChunkId::of(b"a").to_string();
        let other_end = format!("{}1", &sound[..51]);
        for text in ["", &sound[1..], &sound.to_uppercase(), &other_end, &format!("{sound}0")] {
            assert_eq!(text.parse::<ChunkId>(), Err(NotAChunk), "{text}");
        }
    }

    #[test]
    fn lists_are_read_as_they_were_written() {
        let ids: Vec<_> = [&b"a"[..], b"b", b"a"].map(ChunkId::of).to_vec();
        assert_eq!(Chunks::read(&Chunks::write(&ids)), Some(ids));
        assert_eq!((Chunks::read(""), Chunks::read("x")), (Some(vec![]), None));
        assert_eq!(Chunks::read(&format!("{} ", ChunkId::of(b"a")).repeat(5000)), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_borne(text in ".{0,120}") {
            if let Ok(id) = text.parse::<ChunkId>() {
                proptest::prop_assert_eq!(id.to_string(), text);
            }
        }
    }
}

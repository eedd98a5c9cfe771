//! The files in a zip: read from its directory, and written as they are.
//!
//! **Invariant:** believes nothing the directory says: what lies outside of the bytes is damage, what grows too far is too much.

use super::chat::{self, inflated};

/// Bytes of one file in it.
const MOST: usize = 96 << 20;
/// Bytes behind which the end of the directory must stand: its own, and the longest comment.
const END: usize = 22 + 0xffff;

/// Why a file in a zip can not be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Fault {
    /// It is not what its directory says.
    #[error("damaged")]
    Damaged,
    /// It grows over what is borne.
    #[error("too much")]
    TooMuch,
}

/// Whether bytes begin as a zip.
pub fn begins_in(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// A zip.
pub struct Zip<'a> {
    bytes: &'a [u8],
    /// Name, how it is packed, where it begins and how many bytes it has.
    files: Vec<(String, u16, usize, usize)>,
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().rev().fold(0, |sum, it| sum << 8 | usize::from(*it)))
}

impl Zip<'_> {
    /// Reads the directory.
    pub fn of(bytes: &[u8]) -> Option<Zip<'_>> {
        let tail = bytes.len().saturating_sub(END);
        let end = tail + memchr::memmem::rfind(&bytes[tail..], b"PK\x05\x06")?;
        let (count, mut at) = (number(bytes, end + 10, 2)?, number(bytes, end + 16, 4)?);
        let mut files = vec![];
        for _ in 0..count {
            if bytes.get(at..at.checked_add(4)?)? != b"PK\x01\x02" {
                return None;
            }
            let (method, size) = (number(bytes, at + 10, 2)?, number(bytes, at + 20, 4)?);
            let (name, extra, comment) =
                (number(bytes, at + 28, 2)?, number(bytes, at + 30, 2)?, number(bytes, at + 32, 2)?);
            let local = number(bytes, at + 42, 4)?;
            let is_locked = number(bytes, at + 8, 2)? & 1 == 1;
            let called = String::from_utf8_lossy(bytes.get(at + 46..at + 46 + name)?).into_owned();
            let after = local.checked_add(30)?;
            let begin = after + number(bytes, after - 4, 2)? + number(bytes, after - 2, 2)?;
            if !is_locked {
                files.push((called, method as u16, begin, size));
            }
            at += 46 + name + extra + comment;
        }
        Some(Zip { bytes, files })
    }

    /// What its files are called, in the order of the directory.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|it| it.0.as_str())
    }

    /// The text of a file, whatever the case of its name; nothing where there is none.
    ///
    /// # Errors
    /// It is damaged, no text, or grows too far.
    pub fn text(&self, name: &str) -> Result<Option<String>, Fault> {
        let name = name.trim_start_matches('/');
        // Some systems tell two files apart by the case of their names alone.
        let named = self.files.iter().find(|it| it.0 == name);
        let alike = || self.files.iter().find(|it| it.0.eq_ignore_ascii_case(name));
        let Some((_, method, begin, size)) = named.or_else(alike) else { return Ok(None) };
        let packed = begin.checked_add(*size).and_then(|end| self.bytes.get(*begin..end));
        let packed = packed.ok_or(Fault::Damaged)?;
        let bytes = match method {
            0 => packed.to_vec(),
            8 => inflated(packed, MOST).map_err(|it| match it {
                chat::Fault::TooMuch => Fault::TooMuch,
                chat::Fault::Damaged => Fault::Damaged,
            })?,
            _ => return Err(Fault::Damaged),
        };
        String::from_utf8(bytes).map(Some).map_err(|_| Fault::Damaged)
    }
}

/// Packs files as they are.
pub fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut out, mut directory) = (vec![], vec![]);
    for (name, bytes) in files {
        let (sum, size, begin) = (sum(bytes), bytes.len() as u32, out.len() as u32);
        // Version 2.0, named in UTF-8, packed as it is, on 1980-01-01.
        let mut head = vec![20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0];
        for number in [sum, size, size] {
            head.extend(number.to_le_bytes());
        }
        head.extend((name.len() as u16).to_le_bytes());
        head.extend([0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&head);
        out.extend(name.as_bytes());
        out.extend(*bytes);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&head);
        directory.extend([0; 10]);
        directory.extend(begin.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (count, begin, length) =
        ((files.len() as u16).to_le_bytes(), out.len() as u32, directory.len() as u32);
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count);
    out.extend(count);
    out.extend(length.to_le_bytes());
    out.extend(begin.to_le_bytes());
    out.extend([0, 0]);
    out
}

/// CRC-32, as zip uses it, four bits at a time.
fn sum(bytes: &[u8]) -> u32 {
    let mut table = [0_u32; 16];
    for (at, entry) in table.iter_mut().enumerate() {
        *entry = (0..4).fold(at as u32, |it, _| if it & 1 == 1 { it >> 1 ^ 0xedb8_8320 } else { it >> 1 });
    }
    let step = |sum: u32, bits: u8| sum >> 4 ^ table[(sum as u8 & 15 ^ bits) as usize];
    !bytes.iter().fold(!0, |sum, byte| step(step(sum, byte & 15), byte >> 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_again_however_many_and_alike_they_are() {
        let many: Vec<String> = (0..5_000).map(|it| format!("{it}.md")).collect();
        let files: Vec<(&str, &[u8])> = many.iter().map(|it| (it.as_str(), &b"x"[..])).collect();
        assert_eq!(Zip::of(&zipped(&files)).expect("a zip").names().count(), 5_000);
        let alike = zipped(&[("A.md", b"one"), ("a.md", b"two")]);
        let zip = Zip::of(&alike).expect("a zip");
        assert_eq!((zip.text("A.md"), zip.text("a.md")), (Ok(Some("one".into())), Ok(Some("two".into()))));
        let bytes = zipped(&[("a/b.xml", b"<a/>"), ("c", "\u{4e2d}".as_bytes())]);
        let zip = Zip::of(&bytes).expect("a zip");
        assert_eq!(zip.text("A/b.xml"), Ok(Some("<a/>".to_owned())));
        assert_eq!((zip.text("/c"), zip.text("d")), (Ok(Some("中".to_owned())), Ok(None)));
        // As RFC 1952 has it for 「123456789」.
        assert_eq!(sum(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn half_a_zip_is_none() {
        let bytes = zipped(&[("a", b"text"), ("b", b"more")]);
        for end in 0..bytes.len() {
            let cut = Zip::of(&bytes[..end]);
            assert!(cut.is_none_or(|it| it.text("a").is_ok()));
        }
        for at in 0..bytes.len() {
            let mut bent = bytes.clone();
            bent[at] ^= 0xff;
            if let Some(zip) = Zip::of(&bent) {
                _ = zip.text("a");
            }
        }
    }
}

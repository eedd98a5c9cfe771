//! One part: its mark, its head, its bytes and their sum, all in letters and digits (rules K1–K3).
//!
//! **Invariant:** a part that is found is exactly as it was written: both sums fit.

use memchr::memmem;
use sha2::{Digest, Sha256};

use super::{Fault, letters, limits};

/// How every part begins; the digit behind it is the version.
const MARK: &[u8] = b"zgtPart";
const VERSION: u8 = b'1';
/// Bytes of the head, its sum included.
const HEAD: usize = 24;
const HEAD_SUM: usize = 5;
/// Bytes of the sum behind the bytes of a part.
const SUM: usize = 4;
/// Bytes of one part: its length is written in two.
const LONGEST: usize = 60_000;
/// Letters of a heading that are shown.
pub(super) const HEADING: usize = 60;
/// Letters between a heading and the part it belongs to.
const BELOW_HEADING: usize = 200;

/// How bytes are packed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Form {
    /// As they are.
    Plain,
    /// Deflated, without a header of its own.
    Deflated,
}

/// What the parts of one packet have in common.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Whole {
    pub form: Form,
    /// How many parts.
    pub of: u16,
    /// Bytes of the packet itself.
    pub full: u32,
    /// The beginning of the SHA-256 of the packed bytes.
    pub sum: [u8; 8],
}

/// One part that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Part {
    pub whole: Whole,
    /// From 1.
    pub number: u16,
    pub bytes: Vec<u8>,
}

/// What was found where a part begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Finding {
    Part(Part),
    /// Its head is sound, the rest is cut or changed.
    Spoilt(Whole, u16),
    /// Not even its head is what was written.
    Unknown,
    /// A later version wrote it.
    Newer,
}

/// The sum by which parts know each other.
pub(super) fn sum(packed: &[u8]) -> [u8; 8] {
    first(&Sha256::digest(packed))
}

fn first<const N: usize>(sum: &[u8]) -> [u8; N] {
    std::array::from_fn(|at| sum[at])
}

/// Letters of a part that holds so many bytes.
pub(super) fn width(bytes: usize) -> usize {
    MARK.len() + 1 + letters::width(HEAD) + letters::width(bytes + SUM)
}

/// Packed bytes in parts of at most `room` letters each. `full` is how many bytes they stand for.
pub fn written(packed: &[u8], form: Form, full: usize, room: usize) -> Result<Vec<String>, Fault> {
    let room = room.saturating_sub(MARK.len() + 1 + letters::width(HEAD));
    // Eight bytes are eleven letters, and the last ones never need fewer for each byte.
    let size = (room / letters::width(8) * 8).saturating_sub(SUM).clamp(1, LONGEST);
    let chunks: Vec<&[u8]> = packed.chunks(size).collect();
    let full = u32::try_from(full).map_err(|_| Fault::TooMuch)?;
    if chunks.is_empty() || chunks.len() > limits::PARTS {
        return Err(Fault::TooMuch);
    }
    let whole = Whole { form, of: chunks.len() as u16, full, sum: sum(packed) };
    let part = |(at, bytes): (usize, &&[u8])| write(whole, at as u16 + 1, bytes);
    Ok(chunks.iter().enumerate().map(part).collect())
}

/// A part as letters.
pub(super) fn write(whole: Whole, number: u16, bytes: &[u8]) -> String {
    let mut head = vec![match whole.form {
        Form::Plain => 0,
        Form::Deflated => 1,
    }];
    head.extend(number.to_be_bytes());
    head.extend(whole.of.to_be_bytes());
    head.extend((bytes.len() as u16).to_be_bytes());
    head.extend(whole.full.to_be_bytes());
    head.extend(whole.sum);
    head.extend(first::<HEAD_SUM>(&Sha256::digest(&head)));
    let mut body = bytes.to_vec();
    body.extend(body_sum(&head, bytes));
    let mut text = String::with_capacity(width(bytes.len()));
    text.extend(MARK.iter().chain([&VERSION]).map(|it| char::from(*it)));
    letters::write(&head, &mut text);
    letters::write(&body, &mut text);
    text
}

fn body_sum(head: &[u8], bytes: &[u8]) -> [u8; SUM] {
    first(&Sha256::new().chain_update(head).chain_update(bytes).finalize())
}

/// Whether a part begins somewhere in a text; cheap, for texts that are pasted anywhere.
pub(super) fn is_in(text: &str) -> bool {
    memmem::find(&plain(text).letters, MARK).is_some()
}

/// Everything in a text that begins like a part, each with the line for people above it.
pub(super) fn find(text: &str) -> Vec<(String, Finding)> {
    let Plain { letters, headings } = plain(text);
    let (mut found, mut from, mut spoilt) = (vec![], 0, 0);
    while let Some(at) = memmem::find(&letters[from..], MARK).map(|it| from + it) {
        let behind = at + MARK.len();
        let (finding, taken) = part(&letters[behind..]);
        spoilt += usize::from(taken == 0);
        let above = headings.partition_point(|it| it.0 <= at).checked_sub(1).map(|it| headings[it]);
        let heading = above.filter(|it| at - it.0 <= BELOW_HEADING).map_or("", |it| it.1);
        found.push((heading.to_owned(), finding));
        if spoilt > limits::SPOILT {
            break;
        }
        from = behind + taken;
    }
    found
}

/// What stands behind a mark, and how many letters of it are the part's; none when it is no sound part.
fn part(behind: &[u8]) -> (Finding, usize) {
    match behind.first() {
        Some(&VERSION) => {}
        Some(b'2'..=b'9') => return (Finding::Newer, 0),
        _ => return (Finding::Unknown, 0),
    }
    let Some((whole, number, length, head)) = read_head(&behind[1..]) else { return (Finding::Unknown, 0) };
    let start = 1 + letters::width(HEAD);
    let body = behind.get(start..).and_then(|it| letters::read(it, length + SUM));
    let sound = body.filter(|body| body[length..] == body_sum(&head, &body[..length]));
    match sound {
        Some(mut bytes) => {
            bytes.truncate(length);
            (Finding::Part(Part { whole, number, bytes }), start + letters::width(length + SUM))
        }
        None => (Finding::Spoilt(whole, number), 0),
    }
}

fn read_head(behind: &[u8]) -> Option<(Whole, u16, usize, Vec<u8>)> {
    let head = letters::read(behind, HEAD)?;
    let (said, sum) = head.split_at(HEAD - HEAD_SUM);
    if *sum != first::<HEAD_SUM>(&Sha256::digest(said)) {
        return None;
    }
    let form = match said[0] {
        0 => Form::Plain,
        1 => Form::Deflated,
        _ => return None,
    };
    let two = |at: usize| u16::from_be_bytes([said[at], said[at + 1]]);
    let (number, of, length) = (two(1), two(3), usize::from(two(5)));
    let whole = Whole { form, of, full: u32::from_be_bytes(first(&said[7..])), sum: first(&said[11..]) };
    let is_told = number > 0 && number <= of && usize::from(of) <= limits::PARTS && length > 0;
    (is_told && whole.full as usize <= limits::full()).then_some((whole, number, length, head))
}

/// The letters and digits of a text, and where lines for people stand among them.
struct Plain<'a> {
    letters: Vec<u8>,
    headings: Vec<(usize, &'a str)>,
}

/// Everything else is stepped over: spaces, wraps, quotes, signs without a width.
fn plain(text: &str) -> Plain<'_> {
    let (mut letters, mut headings) = (Vec::with_capacity(text.len()), vec![]);
    for (at, sign) in text.char_indices() {
        letters.extend(letters::plain(sign));
        if sign == '】' {
            headings.push((letters.len(), heading(&text[at + sign.len_utf8()..])));
        }
    }
    Plain { letters, headings }
}

/// What a line for people says before its first comma: of whom and what.
fn heading(behind: &str) -> &str {
    let end = behind
        .char_indices()
        .enumerate()
        .find(|(count, (_, sign))| *count >= HEADING || "，,\r\n".contains(*sign));
    behind[..end.map_or(behind.len(), |it| it.1.0)].trim()
}

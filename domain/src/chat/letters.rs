//! Bytes as letters and digits: 8 bytes are 11 of `0-9A-Za-z`, the last ones as few as they need (rule K2).
//!
//! Base 64 would be 3 % shorter, but each of the signs it needs means something somewhere: `/wx` is a face in QQ, `_` and
//! `*` are type in 钉钉, `.` makes a link. Letters and digits are left alone by every chat, and are one word to a double
//! click.
//!
//! **Invariant:** every text has at most one reading, and reading what was written gives the same bytes.

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// Bytes that are written together.
const BLOCK: usize = 8;
/// How many letters so many bytes need.
const WIDTHS: [usize; BLOCK + 1] = [0, 2, 3, 5, 6, 7, 9, 10, 11];

/// How many letters so many bytes take.
pub fn width(bytes: usize) -> usize {
    bytes / BLOCK * WIDTHS[BLOCK] + WIDTHS[bytes % BLOCK]
}

/// Writes bytes behind what is there.
pub fn write(bytes: &[u8], to: &mut String) {
    for block in bytes.chunks(BLOCK) {
        let mut number = block.iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte));
        let mut letters = [0; 11];
        let width = WIDTHS[block.len()];
        for letter in letters[..width].iter_mut().rev() {
            *letter = DIGITS[(number % 62) as usize];
            number /= 62;
        }
        to.extend(letters[..width].iter().map(|it| char::from(*it)));
    }
}

/// Reads so many bytes from the beginning of letters; nothing when there are too few, or they say no such bytes.
pub fn read(letters: &[u8], bytes: usize) -> Option<Vec<u8>> {
    let mut letters = letters.get(..width(bytes))?;
    let mut read = Vec::with_capacity(bytes);
    while read.len() < bytes {
        let block = BLOCK.min(bytes - read.len());
        let (these, rest) = letters.split_at(WIDTHS[block]);
        letters = rest;
        let mut number = 0u64;
        for letter in these {
            number = number.checked_mul(62)?.checked_add(digit(*letter)?)?;
        }
        if block < BLOCK && number >> (8 * block) != 0 {
            return None;
        }
        read.extend_from_slice(&number.to_be_bytes()[BLOCK - block..]);
    }
    Some(read)
}

fn digit(letter: u8) -> Option<u64> {
    Some(u64::from(match letter {
        b'0'..=b'9' => letter - b'0',
        b'A'..=b'Z' => letter - b'A' + 10,
        b'a'..=b'z' => letter - b'a' + 36,
        _ => return None,
    }))
}

/// The letter or digit that a sign of a chat stands for; nothing for every other sign. Some phones widen what they paste.
pub fn plain(sign: char) -> Option<u8> {
    let narrow = match sign {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(u32::from(sign) - 0xfee0)?,
        sign => sign,
    };
    narrow.is_ascii_alphanumeric().then_some(narrow as u8)
}

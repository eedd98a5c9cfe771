//! Bytes as letters, base 64 of RFC 4648 with padding.
//!
//! **Invariant:** one text for the same bytes: what is read and written again is the same text, anything else is none.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const NONE: u8 = 0xff;

const DIGITS: [u8; 256] = {
    let mut digits = [NONE; 256];
    let mut at = 0;
    while at < LETTERS.len() {
        digits[LETTERS[at] as usize] = at as u8;
        at += 1;
    }
    digits
};

/// Writes bytes behind what is there.
pub fn write(out: &mut String, bytes: &[u8]) {
    out.reserve(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let mut bits = [0; 3];
        bits[..three.len()].copy_from_slice(three);
        let bits = u32::from_be_bytes([0, bits[0], bits[1], bits[2]]);
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place)) as usize & 63];
            out.push(if place <= three.len() { char::from(letter) } else { '=' });
        }
    }
}

/// Reads what [`write`] wrote; `None` for anything else.
pub fn read(text: &str) -> Option<Vec<u8>> {
    let text = text.as_bytes();
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let padding = text.iter().rev().take(2).take_while(|it| **it == b'=').count();
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    for (at, four) in text.chunks(4).enumerate() {
        let is_last = (at + 1) * 4 == text.len();
        let lacking = if is_last { padding } else { 0 };
        let mut bits = 0_u32;
        for letter in &four[..4 - lacking] {
            let digit = DIGITS[*letter as usize];
            if digit == NONE {
                return None;
            }
            bits = bits << 6 | u32::from(digit);
        }
        bits <<= 6 * lacking;
        let three = bits.to_be_bytes();
        if three[4 - lacking..].iter().any(|it| *it != 0) {
            return None;
        }
        bytes.extend_from_slice(&three[1..4 - lacking]);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(bytes: &[u8]) -> String {
        let mut text = String::new();
        write(&mut text, bytes);
        text
    }

    /// The examples of RFC 4648, section 10.
    #[test]
    fn it_is_the_known_base_64() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!((written(bytes.as_bytes()), read(text)), (text.into(), Some(bytes.into())));
        }
        for text in ["Zg=", "Zg", "Zh==", "Zm9=", "Z===", "====", "Zg==Zg==", "Zm 9v", "Zm9\u{301}"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn bytes_come_back(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..50)) {
            proptest::prop_assert_eq!(read(&written(&bytes)), Some(bytes));
        }

        #[test]
        fn what_reads_is_written_so(text in "[A-Za-z0-9+/=中]{0,12}") {
            if let Some(bytes) = read(&text) {
                proptest::prop_assert_eq!(written(&bytes), text);
            }
        }
    }
}

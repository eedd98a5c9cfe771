//! In which encoding a table is written: UTF-8 with or without its mark, UTF-16 as Excel's 「Unicode 文本」, else GB18030, in
//! which Windows in China writes.
//!
//! **Invariant:** never guesses a letter: what is not valid in an encoding is not read in it.

/// A text, or what tells how to come by it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Decoded {
    /// The text, without the mark of its encoding.
    Text(String),
    /// It is in none of Unicode's encodings: GB18030 remains, which browsers read.
    Gb18030(Vec<u8>),
}

/// Reads bytes as text.
pub fn decode(bytes: Vec<u8>) -> Decoded {
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes).unwrap_or(Decoded::Gb18030(bytes)),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes).unwrap_or(Decoded::Gb18030(bytes)),
        _ => match String::from_utf8(bytes) {
            Ok(text) => Decoded::Text(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
            Err(wrong) => Decoded::Gb18030(wrong.into_bytes()),
        },
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<Decoded> {
    let pairs = bytes.chunks_exact(2);
    let is_whole = pairs.remainder().is_empty();
    let text: Result<String, _> = char::decode_utf16(pairs.map(|it| unit([it[0], it[1]]))).collect();
    text.ok().filter(|_| is_whole).map(Decoded::Text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(it: &str) -> Decoded {
        Decoded::Text(it.to_owned())
    }

    #[test]
    fn unicode_is_read_with_and_without_its_mark() {
        assert_eq!(decode("订单,金额".into()), text("订单,金额"));
        assert_eq!(decode("\u{feff}订单".into()), text("订单"));
        assert_eq!(decode(vec![]), text(""));
        let wide =
            |unit: fn(u16) -> [u8; 2]| "\u{feff}订单\t1".encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        assert_eq!(decode(wide(u16::to_le_bytes)), text("订单\t1"));
        assert_eq!(decode(wide(u16::to_be_bytes)), text("订单\t1"));
    }

    #[test]
    fn what_is_no_unicode_is_left_to_the_browser() {
        // 订单 as Windows writes it.
        let bytes = vec![0xb6, 0xa9, 0xb5, 0xa5];
        assert_eq!(decode(bytes.clone()), Decoded::Gb18030(bytes));
        let half_a_letter = vec![0xff, 0xfe, 0x00];
        assert_eq!(decode(half_a_letter.clone()), Decoded::Gb18030(half_a_letter));
    }
}

//! Strings as JSON: with quotes around them, and escapes for what can not stand there as it is.
//!
//! **Invariant:** what was written is read again as the same text; half of a surrogate pair is no text.

use super::json::push;

/// Writes a text with its quotes.
pub fn write_text(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|it| it < b' ' || it == b'"' || it == b'\\') {
        out.push_str(&rest[..at]);
        match rest.as_bytes()[at] {
            b'\n' => out.push_str("\\n"),
            b'\t' => out.push_str("\\t"),
            b'\r' => out.push_str("\\r"),
            0x08 => out.push_str("\\b"),
            0x0c => out.push_str("\\f"),
            control @ 0..b' ' => push(out, format_args!("\\u{control:04x}")),
            sign => out.extend(['\\', char::from(sign)]),
        }
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out.push('"');
}

/// How long the escape is that `bytes` begin with; `None` when it is none.
pub fn escape_length(bytes: &[u8]) -> Option<usize> {
    match *bytes.get(1)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Some(2),
        b'u' => bytes.get(2..6)?.iter().all(u8::is_ascii_hexdigit).then_some(6),
        _ => None,
    }
}

/// What a text with escapes says; `None` when one of them is no letter.
pub fn unescaped(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|it| it == b'\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let mut length = escape_length(rest.as_bytes())?;
        let letter = match rest.as_bytes()[1] {
            b'u' => match unit(rest)? {
                high @ 0xd800..0xdc00 => {
                    length *= 2;
                    let low = unit(rest.get(6..)?).filter(|it| (0xdc00..0xe000).contains(it))?;
                    char::from_u32(0x1_0000 + (((high - 0xd800) << 10) | (low - 0xdc00)))?
                }
                unit => char::from_u32(unit)?,
            },
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\x08',
            b'f' => '\x0c',
            sign => char::from(sign),
        };
        out.push(letter);
        rest = &rest[length..];
    }
    out.push_str(rest);
    Some(out)
}

/// The UTF-16 unit that a text begins with as `\u` and four digits.
fn unit(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.as_bytes().get(..4)?;
    digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_the_letters_they_stand_for() {
        for (written, text) in [
            (r#"\"\\\/\b\f\n\r\t"#, "\"\\/\x08\x0c\n\r\t"),
            (r"中\u4E2d\u0000", "中中\0"),
            (r"\ud83d\ude00!", "😀!"),
            ("", ""),
        ] {
            assert_eq!(unescaped(written).as_deref(), Some(text), "{written}");
        }
    }

    #[test]
    fn half_a_pair_and_half_an_escape_are_no_letters() {
        for written in [
            r"\ud800",
            r"\udc00",
            r"\ud83d\ud83d",
            r"\ud83d\n",
            r"\ud83dx",
            r"\ude00\ud83d",
            r"\u12",
            r"\u+123",
            r"\u12中",
            r"\x",
            r"\",
        ] {
            assert_eq!(unescaped(written), None, "{written}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_text_is_written_as_serde_writes_it(text in "[\0-\u{1f}\"\\\\/a中😀\u{7f}\u{2028}]{0,20}") {
            let mut written = String::new();
            write_text(&mut written, &text);
            proptest::prop_assert_eq!(&written, &serde_json::to_string(&text).expect("a text is JSON"));
            let inside = &written[1..written.len() - 1];
            proptest::prop_assert_eq!(unescaped(inside), Some(text));
        }
    }
}

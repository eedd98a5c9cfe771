//! A place in one line of JSON: takes in one pass what packets are made of, and steps over the rest.
//!
//! Walking the known shape of a line ourselves keeps foreign values byte for byte and builds no tree; doing so without
//! recursion bears any depth.
//!
//! **Invariant:** steps only over what is JSON (RFC 8259) and never past the end, whatever the text is.

use std::borrow::Cow;

use super::{
    number::is_number,
    string::{escape_length, unescaped},
};

/// A place in a text. Every method answers `None` where the text goes on otherwise than asked.
#[derive(Clone)]
pub struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    /// The beginning of a text.
    pub fn new(text: &'a str) -> Self {
        Cursor { text, at: 0 }
    }

    /// The next character that is no space, if it is ASCII.
    pub fn peek(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        let spaces = rest.iter().take_while(|it| matches!(it, b' ' | b'\t' | b'\r' | b'\n')).count();
        self.at += spaces;
        rest.get(spaces).copied()
    }

    /// Steps over one expected ASCII character.
    pub fn take(&mut self, expected: u8) -> Option<()> {
        (self.peek()? == expected).then(|| self.at += 1)
    }

    /// Steps over a comma, or over what closes the object or list: `Some(true)` when there is more.
    pub fn more(&mut self, close: u8) -> Option<bool> {
        match self.peek()? {
            b',' => self.take(b',').map(|()| true),
            _ => self.take(close).map(|()| false),
        }
    }

    /// True when nothing but spaces is left.
    pub fn is_done(&mut self) -> bool {
        self.peek().is_none()
    }

    /// A string.
    pub fn string(&mut self) -> Option<Cow<'a, str>> {
        let (inside, has_escapes) = self.quoted()?;
        if has_escapes { unescaped(inside).map(Cow::Owned) } else { Some(Cow::Borrowed(inside)) }
    }

    /// The name of a member of an object, with its colon.
    pub fn member(&mut self) -> Option<Cow<'a, str>> {
        let name = self.string()?;
        self.take(b':')?;
        Some(name)
    }

    /// Any value, as it is written.
    pub fn value(&mut self) -> Option<&'a str> {
        self.peek()?;
        let start = self.at;
        // What closes the objects and lists we are in, the innermost last.
        let mut closes: Vec<u8> = vec![];
        loop {
            match self.peek()? {
                b'{' if self.enters(b'{', b'}')? => {
                    self.step_over_name()?;
                    closes.push(b'}');
                    continue;
                }
                b'[' if self.enters(b'[', b']')? => {
                    closes.push(b']');
                    continue;
                }
                b'{' | b'[' => {}
                b'"' => drop(self.quoted()?),
                _ => self.word()?,
            }
            // A value has ended, and perhaps what it stands in.
            loop {
                let Some(close) = closes.last().copied() else { return Some(&self.text[start..self.at]) };
                if self.more(close)? {
                    if close == b'}' {
                        self.step_over_name()?;
                    }
                    break;
                }
                closes.pop();
            }
        }
    }

    /// Steps into an object or list; over it, and `Some(false)`, when it is empty.
    fn enters(&mut self, open: u8, close: u8) -> Option<bool> {
        self.take(open)?;
        let is_empty = self.peek()? == close;
        self.at += usize::from(is_empty);
        Some(!is_empty)
    }

    fn step_over_name(&mut self) -> Option<()> {
        self.quoted()?;
        self.take(b':')
    }

    /// Steps over a number, `true`, `false` or `null`.
    fn word(&mut self) -> Option<()> {
        let rest = &self.text.as_bytes()[self.at..];
        let plain = |it: &&u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'+' | b'.');
        let word = &rest[..rest.iter().take_while(plain).count()];
        self.at += word.len();
        (matches!(word, b"null" | b"true" | b"false") || is_number(word)).then_some(())
    }

    /// Steps over a string; answers what stands between its quotes, and whether there are escapes in it.
    fn quoted(&mut self) -> Option<(&'a str, bool)> {
        self.take(b'"')?;
        let (bytes, start) = (self.text.as_bytes(), self.at);
        let mut has_escapes = false;
        loop {
            let rest = bytes.get(self.at..)?;
            self.at += rest.iter().position(|it| matches!(it, 0..b' ' | b'"' | b'\\'))?;
            match bytes[self.at] {
                b'"' => break,
                b'\\' => {
                    has_escapes = true;
                    self.at += escape_length(&bytes[self.at..])?;
                }
                _ => return None,
            }
        }
        self.at += 1;
        Some((&self.text[start..self.at - 1], has_escapes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_read_with_and_without_escapes() {
        for (json, text) in
            [(r#""a""#, "a"), (r#""""#, ""), (r#" "\"\\\u4e2d" "#, "\"\\中"), (r#""双11""#, "双11")]
        {
            assert_eq!(Cursor::new(json).string().as_deref(), Some(text), "{json}");
        }
        for json in ["", "\"", r#""\"#, r#""\""#, r#""\ud800""#, r#""\x""#, "\"\t\"", "a"] {
            assert_eq!(Cursor::new(json).string(), None, "{json}");
        }
    }

    #[test]
    fn a_value_ends_where_it_ends() {
        for json in ["1", "null", "[]", "{}", "[1,[2]]", r#"{"a":"]}","b":[{}]}"#, r#""]""#] {
            let line = format!(" {json} , 2");
            assert_eq!(Cursor::new(&line).value(), Some(json));
        }
        for json in ["", ",", "[", "]", "[\"", "{\"a\":[}", "[1,]", "{,}", "{1:2}", "[1 2]", "{\"a\"}"] {
            assert_eq!(Cursor::new(json).value(), None, "{json}");
        }
    }

    #[test]
    fn any_depth_is_borne() {
        let (open, close) = ("[{\"a\":".repeat(50_000), "}]".repeat(50_000));
        let deep = format!("{open}1{close}");
        assert_eq!(Cursor::new(&deep).value(), Some(&*deep));
        assert_eq!(Cursor::new(&deep[..deep.len() - 1]).value(), None);
    }

    /// Texts that are JSON often, and nearly JSON otherwise.
    fn texts() -> impl proptest::strategy::Strategy<Value = String> {
        let piece = proptest::sample::select(vec![
            "{", "}", "[", "]", ":", ",", "\"", "\"a\"", "\"a\":", "\\", "\\n", "\\u", "\\ud83d", "\\ude00",
            "\\u0000", "\t", " ", "\r\n", "0", "-", "12", ".", "e", "E+", "true", "null", "fals", "中",
            "\u{1f}", "\u{7f}", "\u{feff}",
        ]);
        proptest::strategy::Strategy::prop_map(proptest::collection::vec(piece, 0..14), |it| it.concat())
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(4_000))]

        #[test]
        fn what_is_a_value_is_judged_as_serde_judges_it(text in texts(), wrap in 0..3) {
            let text = match wrap {
                0 => text,
                1 => format!("[{text}]"),
                _ => format!("{{{text}}}"),
            };
            let mut cursor = Cursor::new(&text);
            let taken = cursor.value().is_some() && cursor.is_done();
            let judged = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
            proptest::prop_assert_eq!(taken, judged);
        }

        #[test]
        fn a_string_is_read_as_serde_reads_it(text in texts()) {
            let json = format!("\"{text}\"");
            let mut cursor = Cursor::new(&json);
            let read = cursor.string().filter(|_| cursor.is_done());
            let judged = serde_json::from_str::<String>(&json).ok();
            proptest::prop_assert_eq!(read.as_deref(), judged.as_deref());
        }
    }
}

//! A place in one line of JSON: takes in one pass what packets are made of, and steps over the rest.
//!
//! `serde_json` judges the hard parts (escapes, values of unknown shape); walking the known shape of a line ourselves
//! keeps foreign values byte for byte and builds no tree.
//!
//! **Invariant:** steps only over whole characters and never past the end, whatever the text is.

use std::borrow::Cow;

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
        self.peek();
        let (quoted, has_escapes) = self.quoted()?;
        if has_escapes {
            serde_json::from_str(quoted).ok().map(Cow::Owned)
        } else {
            Some(Cow::Borrowed(&quoted[1..quoted.len() - 1]))
        }
    }

    /// The name of a member of an object, with its colon.
    pub fn member(&mut self) -> Option<Cow<'a, str>> {
        let name = self.string()?;
        self.take(b':')?;
        Some(name)
    }

    /// Any value as it is written; whether it is JSON inside its brackets is not judged.
    pub fn raw(&mut self) -> Option<&'a str> {
        self.peek()?;
        let start = self.at;
        let mut depth = 0usize;
        loop {
            match *self.text.as_bytes().get(self.at)? {
                b'"' => drop(self.quoted()?),
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' | b' ' | b'\t' if depth > 0 => self.at += 1,
                _ => self.word()?,
            }
            if depth == 0 {
                return Some(&self.text[start..self.at]);
            }
        }
    }

    /// Steps over a number, `true`, `false` or `null`, unread.
    fn word(&mut self) -> Option<()> {
        let rest = &self.text.as_bytes()[self.at..];
        let plain = |it: &&u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'+' | b'.');
        let length = rest.iter().take_while(plain).count();
        self.at += length;
        (length > 0).then_some(())
    }

    /// Steps over a string; answers it with its quotes, and whether it has escapes.
    fn quoted(&mut self) -> Option<(&'a str, bool)> {
        let bytes = self.text.as_bytes();
        if bytes.get(self.at) != Some(&b'"') {
            return None;
        }
        let (start, mut end, mut has_escapes) = (self.at, self.at + 1, false);
        loop {
            end += memchr::memchr2(b'"', b'\\', bytes.get(end..)?)? + 1;
            if bytes[end - 1] == b'"' {
                self.at = end;
                return Some((&self.text[start..end], has_escapes));
            }
            // What is escaped may be a quote; a longer escape holds neither quote nor backslash.
            has_escapes = true;
            end += 1;
        }
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
        for json in ["", "\"", r#""\"#, r#""\""#, r#""\ud800""#, r#""\x""#, "a"] {
            assert_eq!(Cursor::new(json).string(), None, "{json}");
        }
    }

    #[test]
    fn a_value_ends_where_it_ends() {
        for json in ["1", "null", "[1,[2]]", r#"{"a":"]}"}"#, r#""]""#] {
            let line = format!(" {json} , 2");
            assert_eq!(Cursor::new(&line).raw(), Some(json));
        }
        for json in ["", ",", "[", "]", "[\"", "{\"a\":[}"] {
            assert_eq!(Cursor::new(json).raw(), None, "{json}");
        }
    }
}

//! Walks through XML, tag by tag. What no workbook needs (entities of its own, other encodings) is not known here.
//!
//! **Invariant:** never looks at a place twice, so any text ends; names are told without what stands before their colon.

/// What stands at a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Piece<'a> {
    /// A tag that opens: its name, its attributes, and whether it closes at once.
    Open(&'a str, &'a str, bool),
    /// A tag that closes.
    Close(&'a str),
    /// Text, with its entities.
    Text(&'a str),
}

/// A place in a text.
pub(super) struct Walk {
    at: usize,
}

impl Walk {
    pub fn new() -> Walk {
        Walk { at: 0 }
    }

    /// How far it is.
    pub fn at(&self) -> usize {
        self.at
    }

    /// What comes next in the text that is walked through; nothing at its end, or where it breaks off.
    pub fn next<'a>(&mut self, text: &'a str) -> Option<Piece<'a>> {
        loop {
            let rest = text.get(self.at..).filter(|it| !it.is_empty())?;
            let Some(tag) = rest.strip_prefix('<') else {
                let length = memchr::memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
                self.at += length;
                return Some(Piece::Text(&rest[..length]));
            };
            let skips = [("!--", "-->"), ("?", "?>"), ("!", ">")];
            if let Some((_, end)) = skips.iter().find(|it| tag.starts_with(it.0)) {
                let length = memchr::memmem::find(tag.as_bytes(), end.as_bytes())?;
                self.at += 1 + length + end.len();
                continue;
            }
            let length = end_of(tag)?;
            self.at += length + 2;
            let inside = &tag[..length];
            if let Some(name) = inside.strip_prefix('/') {
                return Some(Piece::Close(local(name.trim())));
            }
            let (inside, closes) = inside.strip_suffix('/').map_or((inside, false), |it| (it, true));
            let (name, attributes) =
                inside.split_once(|it: char| it.is_ascii_whitespace()).unwrap_or((inside, ""));
            return Some(Piece::Open(local(name), attributes, closes));
        }
    }
}

/// Where a tag ends: a `>` between quotes is none.
fn end_of(tag: &str) -> Option<usize> {
    let mut quote = 0;
    for (at, byte) in tag.bytes().enumerate() {
        match byte {
            b'"' | b'\'' if quote == 0 => quote = byte,
            byte if byte == quote => quote = 0,
            b'>' if quote == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// What an attribute says, by its whole name.
pub(super) fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes.trim_start();
    while let Some((key, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let quote = after.chars().next().filter(|it| matches!(it, '"' | '\''))?;
        let (value, next) = after[1..].split_once(quote)?;
        if key.trim() == name {
            return Some(unescaped(value));
        }
        rest = next.trim_start();
    }
    None
}

/// A text without its entities; one that is not known stays as it is.
pub(super) fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (name, after) = rest[1..].split_once(';').unwrap_or(("", ""));
        let letter = match name {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => name
                .strip_prefix('#')
                .and_then(|it| match it.strip_prefix('x') {
                    Some(hex) => u32::from_str_radix(hex, 16).ok(),
                    None => it.parse().ok(),
                })
                .and_then(char::from_u32),
        };
        match letter {
            Some(letter) => {
                out.push(letter);
                rest = after;
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Signs that XML can not hold stand as `_x0008_` in workbooks.
pub(super) fn text_of(text: &str) -> String {
    let text = unescaped(text);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = memchr::memmem::find(rest.as_bytes(), b"_x") {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let unit = rest.get(2..6).filter(|_| rest.as_bytes().get(6) == Some(&b'_'));
        let unit = unit.filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()));
        match unit.and_then(|it| u32::from_str_radix(it, 16).ok()).and_then(char::from_u32) {
            Some(letter) => {
                out.push(letter);
                rest = &rest[7..];
            }
            None => {
                out.push_str("_x");
                rest = &rest[2..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// A text as it stands between tags.
pub(super) fn write_text(out: &mut String, text: &str) {
    for (at, letter) in text.char_indices() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\n' | '\t' => out.push(letter),
            // What would be read as such a sign.
            '_' if text[at..].starts_with("_x") => out.push_str("_x005F_"),
            '\0'..=' ' if letter != ' ' => out.push_str(&format!("_x{:04X}_", letter as u32)),
            '\u{fffe}' | '\u{ffff}' => out.push_str(&format!("_x{:04X}_", letter as u32)),
            letter => out.push(letter),
        }
    }
}

//! Which addresses a text may link to, and where they stand in plain words.
//!
//! **Invariant:** only `https`, `http`, `mailto` and `tel` are ever linked.

const ALLOWED: [&str; 4] = ["https", "http", "mailto", "tel"];

/// The address if it is one we link to, cleaned of the characters a browser would skip.
pub fn safe(address: &str) -> Option<String> {
    let clean: String =
        address.trim().chars().filter(|letter| !letter.is_control() && !is_invisible(*letter)).collect();
    let (scheme, rest) = clean.split_once(':')?;
    let allowed = ALLOWED.iter().any(|allowed| allowed.eq_ignore_ascii_case(scheme));
    (allowed && !rest.is_empty()).then_some(clean)
}

/// Letters that are not seen but could hide what an address is.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A run of plain words, or an address in them.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Words(&'a str),
    Address(&'a str),
}

/// Parts the web addresses in a text from the words around them; Chinese words may touch them.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = next_start(rest) {
        let length = length(&rest[start..]);
        if start > 0 {
            pieces.push(Piece::Words(&rest[..start]));
        }
        pieces.push(Piece::Address(&rest[start..start + length]));
        rest = &rest[start + length..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

/// Where an address begins that has at least a letter after its scheme.
fn next_start(text: &str) -> Option<usize> {
    text.match_indices("http").map(|(start, _)| start).find(|&start| {
        let after = &text[start..];
        let host = after.strip_prefix("https://").or_else(|| after.strip_prefix("http://"));
        host.is_some_and(|host| host.starts_with(|letter: char| letter.is_ascii_alphanumeric()))
    })
}

/// How far it reaches: to the first character that is no part of an address, less the sentence's own signs.
fn length(text: &str) -> usize {
    let reach = text.find(|letter: char| !is_part(letter)).unwrap_or(text.len());
    let address = text[..reach].trim_end_matches(['.', ',', '!', '?', ';', ':', '\'']);
    match address.strip_suffix(')') {
        Some(inside) if !inside.contains('(') => inside.len(),
        _ => address.len(),
    }
}

fn is_part(letter: char) -> bool {
    letter.is_ascii_graphic() && !matches!(letter, '<' | '>' | '"' | '`' | '|' | '\\' | '^' | '{' | '}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_schemes_pass() {
        for address in ["https://a.b/c?d=e#f", "http://a.b", "mailto:a@b.c", "tel:+8610", "HTTPS://A.B"] {
            assert_eq!(safe(address).as_deref(), Some(address));
        }
    }

    #[test]
    fn everything_else_is_refused() {
        let hostile = [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "java\u{0}script:alert(1)",
            "\u{feff}javascript:alert(1)",
            " data:text/html,<script>",
            "vbscript:x",
            "blob:https://a.b/c",
            "file:///etc/passwd",
            "https",
            "https:",
            "//a.b",
            "/a",
            "#a",
            "",
        ];
        for address in hostile {
            assert_eq!(safe(address), None, "{address:?}");
        }
    }

    #[test]
    fn what_browsers_skip_is_taken_out_before_the_check() {
        assert_eq!(safe("ht\ntps://a.b").as_deref(), Some("https://a.b"));
        assert_eq!(safe("\u{202e}https://a.b\u{200b}").as_deref(), Some("https://a.b"));
    }

    #[test]
    fn addresses_stand_out_of_chinese_words() {
        use Piece::{Address, Words};
        assert_eq!(
            pieces("看https://a.b/c?d=1，再看http://e.f。"),
            [Words("看"), Address("https://a.b/c?d=1"), Words("，再看"), Address("http://e.f"), Words("。")]
        );
        assert_eq!(pieces("(https://a.b)"), [Words("("), Address("https://a.b"), Words(")")]);
        assert_eq!(pieces("https://a.b/c_(d)."), [Address("https://a.b/c_(d)"), Words(".")]);
        assert_eq!(pieces("http 和 https:// 都不是"), [Words("http 和 https:// 都不是")]);
    }
}

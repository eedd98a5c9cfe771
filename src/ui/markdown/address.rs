//! Which addresses a text may link to, and how far one reaches in plain words.
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

/// How far the web address reaches that a text begins with, if it does: to the first letter that is no part of one,
/// to a bracket that closes none of its own, or to a sign of emphasis; less the sentence's own signs.
pub fn reach(text: &str) -> Option<usize> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    host.starts_with(|letter: char| letter.is_ascii_alphanumeric()).then(|| {
        let mut open = 0;
        let ends = |(at, letter): &(usize, char)| match letter {
            '*' | '~' => text[at + 1..].starts_with(*letter),
            ')' | ']' if open == 0 => true,
            ')' | ']' => {
                open -= 1;
                false
            }
            '(' | '[' => {
                open += 1;
                false
            }
            _ => !is_part(*letter),
        };
        let end = text.char_indices().find(ends).map_or(text.len(), |(at, _)| at);
        text[..end].trim_end_matches(['.', ',', '!', '?', ';', ':', '\'', '*', '_', '~', '(', '[']).len()
    })
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

    /// The address stands between the bars of the drawing.
    #[track_caller]
    fn check(drawing: &str) {
        let text = drawing.replace('|', "");
        let start = text.find("http").expect("an address");
        let drawn = match reach(&text[start..]) {
            Some(length) => {
                let (before, after) = text.split_at(start);
                format!("{before}|{}|{}", &after[..length], &after[length..])
            }
            None => text,
        };
        assert_eq!(drawn, drawing);
    }

    #[test]
    fn addresses_stand_out_of_chinese_words() {
        check("看|https://a.b/c?d=1|，再看");
        check("再看|http://e.f|。");
        check("(|https://a.b|)");
        check("（|https://a.b|）");
        check("[|https://a.b|]");
        check("|https://a.b/c_(d)|.");
        check("|https://a.b/?c[]=d|");
        check("http 和 https:// 都不是");
    }

    #[test]
    fn addresses_end_before_emphasis() {
        check("**看|https://a.b|**,好");
        check("~~|https://a.b|~~");
        check("__|https://a.b/c__d|__");
        check("*|https://a.b/*/c|*");
    }
}

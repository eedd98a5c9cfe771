//! The blanks of a script: `{买家}`, with braces of either width.
//!
//! **Invariant:** what is no blank stays as it is written; a blank that is not filled in stays too, so that it is seen.

/// Longer than this no blank is called.
const LONGEST: usize = 12;

/// A stretch of a script.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part<'t> {
    /// Words as they are.
    Words(&'t str),
    /// A blank, by its name.
    Blank(&'t str),
}

/// A script in stretches.
pub fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = vec![];
    let mut words = 0;
    let mut at = 0;
    while let Some(open) = text[at..].find(['{', '｛']).map(|it| at + it) {
        let after = open + text[open..].chars().next().map_or(1, char::len_utf8);
        let close = text[after..].find(['}', '｝', '{', '｛', '\n']).map(|it| after + it);
        let name =
            close.filter(|it| text[*it..].starts_with(['}', '｝'])).map(|it| (text[after..it].trim(), it));
        match name.filter(|it| !it.0.is_empty() && it.0.chars().count() <= LONGEST) {
            Some((name, close)) => {
                if open > words {
                    parts.push(Part::Words(&text[words..open]));
                }
                parts.push(Part::Blank(name));
                words = close + text[close..].chars().next().map_or(1, char::len_utf8);
                at = words;
            }
            None => at = after,
        }
    }
    if words < text.len() {
        parts.push(Part::Words(&text[words..]));
    }
    parts
}

/// The names of the blanks, each once, in their order.
pub fn blanks(text: &str) -> Vec<&str> {
    let mut names = vec![];
    for part in parts(text) {
        if let Part::Blank(name) = part
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// The script with what `value` says in its blanks.
pub fn fill(text: &str, value: &dyn Fn(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    for part in parts(text) {
        match part {
            Part::Words(words) => filled.push_str(words),
            Part::Blank(name) => match value(name).filter(|it| !it.trim().is_empty()) {
                Some(value) => filled.push_str(value.trim()),
                None => {
                    filled.push('{');
                    filled.push_str(name);
                    filled.push('}');
                }
            },
        }
    }
    filled
}

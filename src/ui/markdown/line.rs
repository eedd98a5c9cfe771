//! What a line is, seen by itself.
//!
//! **Invariant:** a line knows nothing of the lines around it.

#[derive(Debug, PartialEq, Eq)]
pub enum Line<'a> {
    Blank,
    /// Begins code or, where nothing follows the backticks, ends it.
    Fence {
        ticks: usize,
        bare: bool,
    },
    Heading {
        level: usize,
        words: &'a str,
    },
    Rule,
    /// What is left without the sign.
    Quote(&'a str),
    Point(Point<'a>),
    Words,
}

/// The first line of an entry of a list.
#[derive(Debug, PartialEq, Eq)]
pub struct Point<'a> {
    pub indent: usize,
    pub number: Option<u32>,
    pub words: &'a str,
}

/// Tells what the line is.
pub fn read(line: &str) -> Line<'_> {
    let body = line.trim_start_matches(is_indent);
    let found = match body.bytes().next() {
        Some(b'`') => fence(body),
        Some(b'#') => heading(body),
        Some(b'>') => quote(body),
        Some(sign @ (b'-' | b'*' | b'_' | b'+')) => rule(body, sign).or_else(|| bullet(line, body)),
        Some(b'0'..=b'9') => numbered(line, body),
        _ => None,
    };
    found.unwrap_or(if body.trim().is_empty() { Line::Blank } else { Line::Words })
}

/// How many columns the line is moved in. A full-width space is the opening of a Chinese paragraph, not an indent.
pub fn indent(line: &str) -> usize {
    line.chars().take_while(|letter| is_indent(*letter)).map(width).sum()
}

/// The line moved out by so many columns, or as many as it has.
pub fn outdent(line: &str, columns: usize) -> &str {
    let mut rest = line;
    let mut left = columns;
    while left > 0 && rest.starts_with(is_indent) {
        left = left.saturating_sub(rest.chars().next().map_or(0, width));
        rest = &rest[1..];
    }
    rest
}

fn is_indent(letter: char) -> bool {
    matches!(letter, ' ' | '\t')
}

fn width(letter: char) -> usize {
    if letter == '\t' { 4 } else { 1 }
}

fn fence(body: &str) -> Option<Line<'_>> {
    let after = body.trim_start_matches('`');
    let ticks = body.len() - after.len();
    (ticks >= 3 && !after.contains('`')).then(|| Line::Fence { ticks, bare: after.trim().is_empty() })
}

/// `#标签` is a tag of a platform, `# 标题` a heading.
fn heading(body: &str) -> Option<Line<'_>> {
    let after = body.trim_start_matches('#');
    let level = body.len() - after.len();
    let words = after.trim();
    (level <= 6 && after.starts_with(char::is_whitespace) && !words.is_empty())
        .then_some(Line::Heading { level, words })
}

/// `>50 元包邮` and `>=3 件` say how much, not who said it.
fn quote(body: &str) -> Option<Line<'_>> {
    let after = body.strip_prefix('>')?;
    let compares = after.starts_with(|letter: char| letter == '=' || letter.is_ascii_digit());
    (!compares).then(|| Line::Quote(after.strip_prefix(' ').unwrap_or(after)))
}

fn rule(body: &str, sign: u8) -> Option<Line<'_>> {
    let signs = body.bytes().filter(|byte| *byte == sign).count();
    let only = body.bytes().all(|byte| byte == sign || byte.is_ascii_whitespace());
    (signs >= 3 && only && sign != b'+').then_some(Line::Rule)
}

fn bullet<'a>(line: &'a str, body: &'a str) -> Option<Line<'a>> {
    point(line, None, body.strip_prefix(['-', '*', '+'])?)
}

fn numbered<'a>(line: &'a str, body: &'a str) -> Option<Line<'a>> {
    let after = body.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let number = body[..body.len() - after.len()].parse().ok()?;
    point(line, Some(number), after.strip_prefix(['.', ')'])?)
}

/// A sign makes an entry only when a space follows it: `-5 元` and `3.5 折` are words.
fn point<'a>(line: &'a str, number: Option<u32>, after: &'a str) -> Option<Line<'a>> {
    after
        .starts_with(char::is_whitespace)
        .then(|| Line::Point(Point { indent: indent(line), number, words: after.trim_start() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, drawing: &str) {
        let drawn = match read(line) {
            Line::Blank => "blank".to_owned(),
            Line::Fence { ticks, bare } => format!("fence {ticks}{}", if bare { "" } else { " named" }),
            Line::Heading { level, words } => format!("heading {level} {words}"),
            Line::Rule => "rule".to_owned(),
            Line::Quote(words) => format!("quote {words}"),
            Line::Point(Point { indent, number, words }) => match number {
                Some(number) => format!("{indent} number {number} {words}"),
                None => format!("{indent} bullet {words}"),
            },
            Line::Words => "words".to_owned(),
        };
        assert_eq!(drawn, drawing, "{line:?}");
    }

    #[test]
    fn lines_of_a_kind() {
        check("", "blank");
        check(" \t　", "blank");
        check("```", "fence 3");
        check("````sql", "fence 4 named");
        check("## 到仓 ", "heading 2 到仓");
        check("#　备货", "heading 1 备货");
        check("- - -", "rule");
        check("***", "rule");
        check("> 原话", "quote 原话");
        check(">原话", "quote 原话");
        check("- 锅", "0 bullet 锅");
        check("\t * 锅", "5 bullet 锅");
        check("12) 锅", "0 number 12 锅");
    }

    #[test]
    fn lines_that_only_look_like_one() {
        for line in [
            "#双十一 #满减",
            "#",
            "#######  七",
            "```a```",
            "``",
            "~~~",
            "--",
            "-5 元",
            "+86 10",
            "+++",
            "**重点**",
            "3.5 折",
            "1、锅",
            "4294967296. 锅",
            ">50 元包邮",
            ">=3 件",
            "　- 锅",
            "===",
        ] {
            check(line, "words");
        }
    }

    #[test]
    fn a_line_moves_out_by_as_much_as_it_has() {
        assert_eq!(outdent("    锅", 2), "  锅");
        assert_eq!(outdent("\t\t锅", 4), "\t锅");
        assert_eq!(outdent("\t锅", 2), "锅");
        assert_eq!(outdent(" 锅", 4), "锅");
        assert_eq!(outdent("　锅", 4), "　锅");
    }
}

//! What spreadsheets do to cells, and how to keep them from it: formulas, numbers of orders, numbers that are ruined.
//!
//! A cell that a spreadsheet would take for a formula gets a `'` before it, so does one that begins with a `'` that would be
//! taken for ours; a number that it would round stands as `="…"`. Reading takes one such sign away.
//!
//! **Invariant:** [`plain`] of [`safe`] is the same text, whatever it is, and no spreadsheet works out what is [`safe`] but to
//! the text itself.

/// So many digits a spreadsheet shows before it writes `E+`.
const SHOWN_DIGITS: usize = 11;
/// So many digits it keeps.
const KEPT_DIGITS: usize = 15;
/// So many zeros in the place of lost digits are no chance: in one of ten thousand tables.
const TELLING_ZEROS: usize = 4;

/// A text as a cell that a spreadsheet shows as it is.
pub fn safe(text: &str) -> String {
    if is_formula(text) || (text.starts_with('\'') && is_number(text.trim_start_matches('\''))) {
        format!("'{text}")
    } else if is_changed_by_sheets(text) {
        format!("=\"{text}\"")
    } else {
        text.to_owned()
    }
}

/// What a cell says, without what was put around it to keep it so.
pub fn plain(cell: &str) -> String {
    if let Some(rest) = cell.strip_prefix('\'')
        && (is_formula(rest) || is_number(rest.trim_start_matches('\'')))
    {
        return rest.to_owned();
    }
    kept(cell).unwrap_or_else(|| cell.to_owned())
}

/// The text in `="…"`, as 千牛 writes numbers of orders; nothing for another cell.
fn kept(cell: &str) -> Option<String> {
    let inside = cell.trim_matches(' ').strip_prefix("=\"")?.strip_suffix('"')?;
    let text = inside.replace("\"\"", "\u{0}");
    (!text.contains('"')).then(|| text.replace('\u{0}', "\""))
}

/// What spreadsheets begin to work out (CWE-1236), in whichever width, behind whatever is not seen.
fn is_formula(text: &str) -> bool {
    let works =
        |it: char| matches!(it, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    let unseen =
        |it: char| it == '\'' || it.is_whitespace() || matches!(it, '\u{200b}'..='\u{200f}' | '\u{feff}');
    let seen = text.trim_start_matches(|it| unseen(it) && !works(it));
    seen.starts_with(works)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())
}

/// The number of an order or of a phone, perhaps masked, before which platforms put a `'`.
fn is_number(text: &str) -> bool {
    text.starts_with(|it: char| it.is_ascii_digit())
        && text.bytes().all(|it| it.is_ascii_digit() || matches!(it, b'*' | b'-'))
}

/// A number that would be rounded or lose its zeros, or what would become a power of ten or a day.
fn is_changed_by_sheets(text: &str) -> bool {
    if is_digits(text) {
        return text.len() > SHOWN_DIGITS || (text.len() > 1 && text.starts_with('0'));
    }
    let parts: Vec<&str> = text.split(['e', 'E', '-', '/', '.']).collect();
    let signs = text.bytes().filter(|it| !it.is_ascii_digit()).count();
    let is_power = text.contains(['e', 'E']);
    (2..=3).contains(&parts.len())
        && signs == parts.len() - 1
        && parts.iter().all(|it| is_digits(it))
        // A price is a number, and stays one.
        && (is_power || parts.len() == 3 || !text.contains('.'))
}

/// `1.23457E+16`: a long number that a spreadsheet has shown and saved.
pub fn is_power(cell: &str) -> bool {
    let Some((digits, power)) = cell.trim().split_once(['e', 'E']) else { return false };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_high = power.strip_prefix('+').is_some_and(|it| is_digits(it) && it.len() >= 2);
    is_high && whole.len() == 1 && is_digits(whole) && is_digits(part)
}

/// Which cells of a column of numbers of orders a spreadsheet has ruined: the powers of ten, and, where all that are long enough
/// end so, those with zeros in the place of the digits that it does not keep. `cells` are as they are written: what is kept in
/// `="…"` was never a number.
pub fn ruined(cells: &[&str]) -> Vec<bool> {
    let powers: Vec<bool> = cells.iter().map(|it| is_power(it)).collect();
    let long: Vec<&str> =
        cells.iter().map(|it| it.trim()).filter(|it| is_digits(it) && it.len() > KEPT_DIGITS).collect();
    let is_cut =
        |it: &str| it.len() > KEPT_DIGITS && is_digits(it) && it[KEPT_DIGITS..].bytes().all(|it| it == b'0');
    let zeros: usize = long.iter().map(|it| it.len() - KEPT_DIGITS).sum();
    let all_cut = long.iter().all(|it| is_cut(it)) && (zeros >= TELLING_ZEROS || powers.contains(&true));
    powers.iter().zip(cells).map(|(power, cell)| *power || (all_cut && is_cut(cell.trim()))).collect()
}

/// True for what stands for nothing in the files of platforms.
pub fn is_dash(text: &str) -> bool {
    matches!(text, "-" | "--" | "—" | "/" | "无" | "NULL" | "null")
}

//! Reads prices and quantities as people type them: full-width digits, ¥, 元, 件, thousands parted or not.
//!
//! **Invariant:** never guesses; what is not plainly one number is refused, and no number is out of bounds.

/// The text is not a number that fits.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a number that fits")]
pub struct NotANumber;

/// The greatest price: a billion yuan, in 分.
const MOST_FEN: i64 = 100_000_000_000;
/// The greatest quantity.
const MOST_PIECES: i64 = 1_000_000_000;

/// Reads yuan into 分; nothing typed is no price.
pub fn price(text: &str) -> Result<Option<i64>, NotANumber> {
    let text = plain(text, &['¥', '￥', '元', '块']);
    if text.is_empty() {
        return Ok(None);
    }
    let (yuan, rest) = text.split_once('.').unwrap_or((&text, ""));
    let cents = rest.trim_end_matches('0');
    if cents.len() > 2 || (yuan.is_empty() && rest.is_empty()) {
        return Err(NotANumber);
    }
    let yuan = if yuan.is_empty() { 0 } else { digits(yuan)? };
    let cents = if cents.is_empty() { 0 } else { digits(cents)? * if cents.len() == 1 { 10 } else { 1 } };
    let fen = yuan.checked_mul(100).and_then(|it| it.checked_add(cents)).ok_or(NotANumber)?;
    if fen <= MOST_FEN { Ok(Some(fen)) } else { Err(NotANumber) }
}

/// Reads whole pieces; nothing typed is no quantity.
pub fn pieces(text: &str) -> Result<Option<i64>, NotANumber> {
    let text = plain(text, &['件', '个', '套']);
    if text.is_empty() {
        return Ok(None);
    }
    let pieces = digits(&text)?;
    if pieces <= MOST_PIECES { Ok(Some(pieces)) } else { Err(NotANumber) }
}

/// The text in half-width signs, without space, thousands marks and these words at its ends.
fn plain(text: &str, words: &[char]) -> String {
    let narrow = |letter: char| match letter {
        '０'..='９' => char::from_u32(letter as u32 - '０' as u32 + '0' as u32).unwrap_or(letter),
        '．' | '。' => '.',
        other => other,
    };
    let said = text.trim().trim_matches(words).trim();
    said.chars().filter(|it| !matches!(it, ',' | '，' | ' ')).map(narrow).collect()
}

fn digits(text: &str) -> Result<i64, NotANumber> {
    let plain = !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    if plain { text.parse().map_err(|_| NotANumber) } else { Err(NotANumber) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_read_as_typed() {
        let read = [
            ("29.9", 2_990),
            ("29.90元", 2_990),
            ("¥14,950", 1_495_000),
            ("￥ 199", 19_900),
            ("２９．９", 2_990),
            ("29。9 块", 2_990),
            (".5", 50),
            ("0.05", 5),
            ("12.500", 1_250),
            ("0", 0),
            ("8.", 800),
        ];
        for (text, fen) in read {
            assert_eq!(price(text), Ok(Some(fen)), "{text}");
        }
        assert_eq!(price(" 元 "), Ok(None));
    }

    #[test]
    fn quantities_are_whole() {
        for (text, count) in [("500", 500), ("５００件", 500), ("1,200 个", 1_200), ("0", 0)] {
            assert_eq!(pieces(text), Ok(Some(count)), "{text}");
        }
        assert_eq!(pieces(""), Ok(None));
        for text in ["1.5", "-3", "两箱", "9999999999", "99999999999999999999"] {
            assert_eq!(pieces(text), Err(NotANumber), "{text}");
        }
    }

    #[test]
    fn what_is_no_price_is_refused() {
        for text in ["29.999", "1.2.3", "-5", "二十", "29.9元起", ".", "1e9", "99999999999999999999"] {
            assert_eq!(price(text), Err(NotANumber), "{text}");
        }
    }
}

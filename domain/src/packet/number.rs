//! Numbers as JSON writes them.
//!
//! **Invariant:** no number is ever rounded: what is not whole, or too great, is not read but kept as it is written.

use std::str::FromStr;

/// True for any number of JSON.
pub fn is_number(word: &[u8]) -> bool {
    let (whole, mut rest) = split_digits(word.strip_prefix(b"-").unwrap_or(word));
    let mut sound = whole.len() == 1 || whole.first().is_some_and(|it| *it != b'0');
    if let Some(fraction) = rest.strip_prefix(b".") {
        let (digits, after) = split_digits(fraction);
        sound &= !digits.is_empty();
        rest = after;
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let unsigned = if let [b'+' | b'-', unsigned @ ..] = exponent { unsigned } else { exponent };
        let (digits, after) = split_digits(unsigned);
        sound &= !digits.is_empty();
        rest = after;
    }
    sound && rest.is_empty()
}

fn split_digits(word: &[u8]) -> (&[u8], &[u8]) {
    word.split_at(word.iter().take_while(|it| it.is_ascii_digit()).count())
}

/// A whole number that fits; `None` for any other, and for one that would be written otherwise.
pub fn whole<N: FromStr>(word: &str) -> Option<N> {
    let (digits, rest) = split_digits(word.strip_prefix('-').unwrap_or(word).as_bytes());
    let canonical = rest.is_empty() && (digits.first() != Some(&b'0') || word == "0");
    canonical.then(|| word.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_numbers() {
        for word in ["0", "-0", "12", "1.50", "-0.0", "1e400", "1E+2", "12.5e-07"] {
            assert!(is_number(word.as_bytes()), "{word}");
        }
        for word in ["", "-", "+1", "01", ".5", "1.", "1e", "1e+", "1.e2", "0x1", "1-2", "--1", "Infinity"] {
            assert!(!is_number(word.as_bytes()), "{word}");
        }
    }

    #[test]
    fn whole_numbers_that_fit_are_read() {
        assert_eq!(
            (whole("0"), whole("-12"), whole("9007199254740993")),
            (Some(0), Some(-12), Some(9_007_199_254_740_993_i64))
        );
        assert_eq!((whole("65535"), whole("18446744073709551615")), (Some(u16::MAX), Some(u64::MAX)));
        for word in ["", "-", "-0", "007", "+1", "1.0", "1e2", "9223372036854775808", "٣"] {
            assert_eq!(whole::<i64>(word), None, "{word}");
        }
        assert_eq!((whole::<u16>("65536"), whole::<u32>("-1")), (None, None));
    }
}

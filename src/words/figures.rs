//! Numbers as a shopkeeper reads them: 17,066 · ¥29.90 · 84 MB. Integers only.

words! {
    megabytes(n: u64, tenth: u64): "{n}.{tenth} MB", "{n}.{tenth} MB";
    kilobytes(n: u64): "{n} KB", "{n} KB";
    bytes(n: u64): "{n} 字节", "{n} byte" | "{n} bytes";
}

/// A whole number with its thousands parted: `17,066`.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        text.push('-');
    }
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A number kept in ten-thousandths: `1,200`, `1.5`, `-0.25`.
pub fn decimal(number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let whole = grouped((number / 10_000).abs());
    match (number % 10_000).abs() {
        0 => format!("{sign}{whole}"),
        rest => format!("{sign}{whole}.{}", format!("{rest:04}").trim_end_matches('0')),
    }
}

/// Money kept in whole 分: `¥14,950`, and `¥29.90` where there are 分.
pub fn money(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    let yuan = grouped((fen / 100).abs());
    match (fen % 100).abs() {
        0 => format!("{sign}¥{yuan}"),
        rest => format!("{sign}¥{yuan}.{rest:02}"),
    }
}

/// How big a file is: `212 KB`, `8.4 MB`.
pub fn size(of_bytes: u64) -> String {
    const KILO: u64 = 1024;
    const MEGA: u64 = KILO * KILO;
    match of_bytes {
        0..KILO => bytes(of_bytes),
        KILO..MEGA => kilobytes(of_bytes / KILO),
        _ => megabytes(of_bytes / MEGA, of_bytes % MEGA * 10 / MEGA),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(17_066), "17,066");
        assert_eq!(grouped(-1_234_567), "-1,234,567");
        assert_eq!(grouped(i64::MIN), "-9,223,372,036,854,775,808");
    }

    #[test]
    fn money_shows_fen_only_where_there_are_some() {
        assert_eq!(money(1_495_000), "¥14,950");
        assert_eq!(money(2_990), "¥29.90");
        assert_eq!(money(5), "¥0.05");
        assert_eq!(money(-2_990), "-¥29.90");
        assert_eq!(money(i64::MIN), "-¥92,233,720,368,547,758.08");
    }

    #[test]
    fn decimals_show_no_more_than_there_is() {
        let table = [(0, "0"), (15_000, "1.5"), (-2_500, "-0.25"), (12_000_000, "1,200"), (1, "0.0001")];
        for (number, said) in table {
            assert_eq!(decimal(number), said);
        }
        assert_eq!(decimal(i64::MIN), "-922,337,203,685,477.5808");
    }

    #[test]
    fn sizes_are_short() {
        assert_eq!(size(12), "12 字节");
        assert_eq!(size(212 * 1024), "212 KB");
        assert_eq!(size(8 * 1024 * 1024 + 450 * 1024), "8.4 MB");
    }
}

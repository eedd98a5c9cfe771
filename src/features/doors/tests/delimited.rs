//! Text as tables: read, written, kept from spreadsheets, and hostile.

use proptest::prelude::*;

use crate::features::doors::tables::{
    cells::{is_power, plain, ruined, safe},
    delimited::{MOST_COLUMNS, NoTable, Reading, read, write_row},
    headers::plain_header,
};

fn cells(text: &str) -> Vec<Vec<String>> {
    read(text).expect("a table").into_iter().map(|it| it.cells).collect()
}

#[test]
fn quotes_lines_and_signs_are_read_as_spreadsheets_write_them() {
    for (text, rows) in [
        ("a,b\n1,2\n", vec![vec!["a", "b"], vec!["1", "2"]]),
        ("a,b\r\n1,2", vec![vec!["a", "b"], vec!["1", "2"]]),
        ("a\tb\r1\t2\r", vec![vec!["a", "b"], vec!["1", "2"]]),
        ("a;b\n1,5;2", vec![vec!["a", "b"], vec!["1,5", "2"]]),
        ("sep=;\r\na,x;b\n1;2", vec![vec!["a,x", "b"], vec!["1", "2"]]),
        ("a,b\n\"x\ny, \"\"z\"\"\",2", vec![vec!["a", "b"], vec!["x\ny, \"z\"", "2"]]),
        ("a,b\n=\"2991\",2", vec![vec!["a", "b"], vec!["=\"2991\"", "2"]]),
        ("a,b\n\"1\"x,2", vec![vec!["a", "b"], vec!["1x", "2"]]),
        ("a,b\n1,2,\n", vec![vec!["a", "b"], vec!["1", "2", ""]]),
        ("a,b\n,\n\n1,2", vec![vec!["a", "b"], vec!["1", "2"]]),
        ("标题", vec![vec!["标题"]]),
    ] {
        assert_eq!(cells(text), rows, "{text:?}");
    }
}

#[test]
fn rows_are_counted_as_a_spreadsheet_counts_them() {
    let numbers: Vec<usize> =
        read("a,b\n\n\"x\ny\",1\n,\n2,2").expect("a table").iter().map(|it| it.number).collect();
    assert_eq!(numbers, [1, 3, 5]);
}

#[test]
fn what_is_no_table_says_why() {
    assert_eq!(read(""), Err(NoTable::Empty));
    assert_eq!(read(" \n\t\n,,,\n"), Err(NoTable::Empty));
    assert_eq!(read("a,b\n\0,1"), Err(NoTable::NotText));
    assert_eq!(read("a,b\n1,2\n\"x,3\n4,5"), Err(NoTable::Unclosed(3)));
    assert_eq!(read(&"\"".repeat(1_000_001)), Err(NoTable::Unclosed(1)));
    let wide = ",".repeat(100_000);
    assert_eq!(read(&format!("a,b\n{wide}x")), Err(NoTable::TooWide(2)));
    assert!(read(&",x".repeat(MOST_COLUMNS)).is_ok());
    assert_eq!(read(&format!("a,b\n{},1", "长".repeat(100_000))), Err(NoTable::TooLong(2)));
    assert_eq!(read(&format!("a,b\n\"{}\",1", "x\n".repeat(100_000))), Err(NoTable::TooLong(2)));
    assert_eq!(read(&"1,2\n".repeat(60_000)), Err(NoTable::TooMuch));
}

#[test]
fn reading_in_slices_is_reading_at_once() {
    let text = "a,b\n\"x\n\ny\",2\n3,4\n".repeat(40);
    let mut reading = Reading::new(text.clone()).expect("a text");
    while reading.step(1).expect("a table") {}
    assert_eq!(reading.done(), read(&text));
}

#[test]
fn formulas_and_long_numbers_are_kept_from_spreadsheets() {
    for (text, written) in [
        ("=1+1", "'=1+1"),
        ("+86 138", "'+86 138"),
        ("-5", "'-5"),
        ("@小周", "'@小周"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        (" \u{200b}=1", "' \u{200b}=1"),
        ("'=1", "''=1"),
        ("'123", "''123"),
        ("'138****0000", "''138****0000"),
        ("'quoted'", "'quoted'"),
        ("2938475610293847561", "=\"2938475610293847561\""),
        ("13800000000", "13800000000"),
        ("007", "=\"007\""),
        ("12E5", "=\"12E5\""),
        ("3-4", "=\"3-4\""),
        ("2026-11-05", "=\"2026-11-05\""),
        ("29.9", "29.9"),
        ("138****0000", "138****0000"),
        ("张**", "张**"),
        ("不粘锅", "不粘锅"),
    ] {
        assert_eq!(safe(text), written, "{text}");
        assert_eq!(plain(written), text, "{written}");
    }
    // As platforms write them.
    for (cell, text) in [
        ("=\"\"", ""),
        ("'13800000000", "13800000000"),
        ("'138****0000", "138****0000"),
        (" =\"29911\" ", "29911"),
        ("=SUM(A1)", "=SUM(A1)"),
    ] {
        assert_eq!(plain(cell), text, "{cell}");
    }
}

#[test]
fn numbers_that_a_spreadsheet_has_ruined_are_told() {
    for cell in ["1.23457E+16", "2.99E+18", "1E+20", " 3.5e+15 "] {
        assert!(is_power(cell), "{cell}");
    }
    for cell in ["", "1E16", "E+16", "12.3E+16", "1.2.3E+16", "1.23457E+1", "SKU1E+16", "2938475610293847561"]
    {
        assert!(!is_power(cell), "{cell}");
    }
    // Four zeros in the place of lost digits; and one where a power stands beside it.
    assert_eq!(ruined(&["2938475610293840000", "1.23457E+16", "12"]), [true, true, false]);
    assert_eq!(ruined(&["1234567890123450", "1.23457E+16"]), [true, true]);
    // Orders end in zeros now and then.
    assert_eq!(ruined(&["2938475610293847000", "2938475610293847561"]), [false, false]);
    assert_eq!(ruined(&["1234567890123450", "123"]), [false, false]);
    assert_eq!(ruined(&["=\"2938475610293840000\""]), [false]);
}

#[test]
fn names_of_columns_are_compared_as_people_read_them() {
    for (name, plain) in [
        ("订单编号 ", "订单编号"),
        ("商品总价（元）", "商品总价元"),
        ("商品总价(元)", "商品总价元"),
        ("商家编码-规格维度", "商家编码规格维度"),
        ("Due Date", "duedate"),
        ("ＩＤ", "id"),
    ] {
        assert_eq!(plain_header(name), plain, "{name}");
    }
}

/// Texts that mean something to spreadsheets often.
fn texts() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "'",
        "\"",
        "=",
        "+",
        "-",
        "@",
        "＝",
        "＠",
        "\t",
        "\r",
        "\n",
        "\r\n",
        " ",
        "\u{3000}",
        "\u{2003}",
        "\u{feff}",
        "\u{200b}",
        ",",
        ";",
        "0",
        "1",
        "29384756102938475",
        "E",
        "e",
        ".",
        "/",
        "中",
        "SUM(A1)",
        "=\"",
        "|",
    ]);
    proptest::collection::vec(piece, 0..8).prop_map(|it| it.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_cell_is_read_as_it_was_written(text in texts()) {
        let written = safe(&text);
        prop_assert_eq!(plain(&written), text.clone());
        // The first sign that is seen begins no formula, but for what gives the text itself.
        let seen = written.trim_start_matches(|it: char| it.is_whitespace() && !"\t\r\n".contains(it));
        let kept = written.strip_prefix("=\"").and_then(|it| it.strip_suffix('"'));
        prop_assert!(kept == Some(&text) || !seen.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']), "{:?}", written);
    }

    #[test]
    fn rows_are_read_as_they_were_written(
        rows in proptest::collection::vec(proptest::collection::vec(texts(), 2..5), 1..6),
        delimiter in proptest::sample::select(vec![',', '\t']),
    ) {
        let mut text = String::new();
        // The names of the columns tell by which sign cells are parted.
        let head: Vec<String> = (0..5).map(|it| format!("列{it}")).collect();
        for _ in 0..3 {
            write_row(&mut text, head.iter().cloned(), delimiter);
        }
        for row in &rows {
            write_row(&mut text, row.iter().cloned(), delimiter);
        }
        let said: Vec<Vec<String>> = rows.into_iter().filter(|it| it.iter().any(|it| !it.trim().is_empty())).collect();
        prop_assert_eq!(&cells(&text)[3..], &said[..]);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[\\PC\n\r\t\",;=\0]{0,200}") {
        _ = read(&text);
    }
}

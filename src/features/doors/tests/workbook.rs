//! Workbooks of Excel.

use proptest::prelude::*;

use super::tables::{bench, planned_of};
use crate::features::doors::{
    commands::take_table,
    tables::{
        cells::plain,
        delimited::{NoTable, Row},
        out::Cell,
    },
    workbook::{
        NotAWorkbook,
        reading::Workbook,
        writing::{workbook, write_row},
    },
};

const PRICES: &[u8] = include_bytes!("../../../../tests/fixtures/made-price-list.xlsx");

fn rows(book: &Workbook, sheet: usize) -> Result<Vec<Row>, NoTable> {
    let mut sheet = book.sheet(sheet).expect("a sheet");
    while sheet.step(2)? {}
    sheet.done()
}

fn cells(book: &Workbook, sheet: usize) -> Vec<Vec<String>> {
    let said = |it: Row| it.cells.iter().map(|it| plain(it)).collect();
    rows(book, sheet).expect("a table").into_iter().map(said).collect()
}

#[test]
fn a_price_list_says_what_excel_shows() {
    let book = Workbook::read(PRICES.to_vec()).expect("a workbook");
    assert_eq!(book.sheets().collect::<Vec<_>>(), ["价格表", "订单"], "a hidden one is not offered");
    let said = cells(&book, 0);
    assert_eq!(said[0], ["品名", "单价", "生效日期", "截止日期", "说明", "停用"]);
    assert_eq!(
        said[1],
        ["不粘锅 30cm", "29.9", "2026-11-05", "2026-11-11 20:00", "满 300 减 40\n到手 <25.9>", "1"]
    );
    assert_eq!(said[2], ["汤锅", "89", "2026-11-05", "", "_x0041_ 原样", "0"]);
    assert_eq!(said[3], ["合计", "118.9"], "of a formula what it came to");
    let numbers: Vec<usize> = rows(&book, 0).expect("a table").iter().map(|it| it.number).collect();
    assert_eq!(numbers, [1, 2, 3, 6]);
    // What is left of the number of an order is told as ruined, one that is text comes in.
    let mut bench = bench();
    let plan = planned_of(&bench, rows(&book, 1).expect("a table"), 1);
    assert_eq!((plan.new, plan.problems.len(), plan.problems[0].row), (1, 1, 2));
    bench.run(|ws, cx| take_table(ws, cx, &plan)).expect("it fits");
}

#[test]
fn what_is_no_workbook_says_so() {
    for bytes in [&b""[..], b"PK\x03\x04", b"PK\x05\x06", &PRICES[..PRICES.len() / 2], &[0; 100]] {
        assert!(Workbook::read(bytes.to_vec()).is_err());
    }
    let other = Workbook::read(workbook("")).expect("a workbook");
    assert_eq!(rows(&other, 0), Err(NoTable::Empty));
    assert_eq!(other.sheet(1).err(), Some(NotAWorkbook::Damaged));
    let wide = r#"<row r="7"><c r="ZZZ1"><v>1</v></c></row>"#;
    assert_eq!(rows(&Workbook::read(workbook(wide)).expect("a workbook"), 0), Err(NoTable::TooWide(7)));
    let long = "<row><c><v>1</v></c></row>".repeat(50_001);
    assert_eq!(rows(&Workbook::read(workbook(&long)).expect("a workbook"), 0), Err(NoTable::TooMuch));
}

#[test]
fn bent_bytes_are_read_or_refused() {
    for at in (0..PRICES.len()).step_by(3) {
        let mut bent = PRICES.to_vec();
        bent[at] ^= 0x55;
        if let Ok(book) = Workbook::read(bent) {
            for sheet in 0..book.sheets().count() {
                if let Ok(mut sheet) = book.sheet(sheet) {
                    while sheet.step(100).is_ok_and(|it| it) {}
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn texts_are_texts_again(
        all in proptest::collection::vec(proptest::collection::vec("[a中<>&\"'=_x0-9A-F\n\r\t \u{1}\u{b}\u{fffe}😀]{0,9}", 1..5), 1..5),
    ) {
        let mut out = String::new();
        for row in &all {
            write_row(&mut out, row.iter().cloned().map(Cell::Text));
        }
        let book = Workbook::read(workbook(&out)).expect("a workbook");
        let said = if all.iter().flatten().all(|it| it.trim().is_empty()) { vec![] } else { cells(&book, 0) };
        let told: Vec<Vec<String>> = all.into_iter().filter(|it| it.iter().any(|it| !it.trim().is_empty())).collect();
        prop_assert_eq!(said, told);
    }

    #[test]
    fn any_xml_is_read_to_its_end(text in "(<row>|</row>|<c |r=\"A1\">|<c>|</c>|<v>|</v>|[<>/\"'= ac&;!?-]){0,40}") {
        let book = Workbook::read(workbook(&text)).expect("a workbook");
        _ = rows(&book, 0);
    }
}

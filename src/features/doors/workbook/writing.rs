//! A table as a workbook: one sheet, with texts as texts, numbers as numbers and days as days.

use super::{
    numbers::{decimal, serial},
    xml::write_text,
};
use crate::{
    domain::{when::When, zip::zipped},
    features::doors::tables::out::Cell,
};

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#;
const WAYS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const BOOK_WAYS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
/// Plain; a day; a day with a time; what lines break in.
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" xfId="0" applyNumberFormat="1"/><xf xfId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>"#;
const SHEET: &str = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>"#;

/// Writes a row.
pub fn write_row(out: &mut String, cells: impl Iterator<Item = Cell>) {
    out.push_str("<row>");
    cells.for_each(|it| write_cell(out, it));
    out.push_str("</row>");
}

fn write_cell(out: &mut String, cell: Cell) {
    let (text, is_plain) = match cell {
        Cell::Text(text) => (text, false),
        Cell::Plain(text) => (text, true),
    };
    let day = When::parse(&text).filter(|_| is_plain).and_then(|it| Some((serial(it)?, it.minute)));
    match day {
        _ if text.is_empty() => out.push_str("<c/>"),
        Some((number, minute)) => {
            let style = if minute.is_some() { 2 } else { 1 };
            out.push_str(&format!(r#"<c s="{style}"><v>{number}</v></c>"#));
        }
        None if is_plain && decimal(&text).is_some_and(|it| it == text) => {
            out.push_str("<c><v>");
            out.push_str(&text);
            out.push_str("</v></c>");
        }
        None => {
            let style = if text.contains('\n') { r#" s="3""# } else { "" };
            out.push_str(&format!(r#"<c{style} t="inlineStr"><is><t xml:space="preserve">"#));
            write_text(out, &text);
            out.push_str("</t></is></c>");
        }
    }
}

/// The workbook of rows that were written.
pub fn workbook(rows: &str) -> Vec<u8> {
    let parts = [
        ("[Content_Types].xml", format!("{HEAD}{TYPES}")),
        ("_rels/.rels", format!("{HEAD}{WAYS}")),
        ("xl/workbook.xml", format!("{HEAD}{BOOK}")),
        ("xl/_rels/workbook.xml.rels", format!("{HEAD}{BOOK_WAYS}")),
        ("xl/styles.xml", format!("{HEAD}{STYLES}")),
        ("xl/worksheets/sheet1.xml", format!("{HEAD}{SHEET}{rows}</sheetData></worksheet>")),
    ];
    let files: Vec<(&str, &[u8])> = parts.iter().map(|it| (it.0, it.1.as_bytes())).collect();
    zipped(&files)
}

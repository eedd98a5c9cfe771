//! Tables as text: a line for each row, its cells parted by one sign (RFC 4180, and what spreadsheets make of it).
//!
//! **Invariant:** whatever the text, reading ends, holds no more than the limits say, and writing what was read gives the same
//! cells again.

/// Bytes of a file.
pub const MOST_BYTES: usize = 32 << 20;
/// Rows, the one with the names included.
pub const MOST_ROWS: usize = 50_000;
/// Cells of a row.
pub const MOST_COLUMNS: usize = 400;
/// Cells of all rows.
const MOST_CELLS: usize = 1_500_000;
/// Bytes of a cell: what a spreadsheet holds in one, in the letters that take most.
const MOST_OF_A_CELL: usize = 4 * 32_767;
/// Rows that tell by which sign cells are parted.
const TELLING: usize = 20;

/// Why a text is no table that is taken in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoTable {
    /// There is no cell with anything in it.
    #[error("nothing in it")]
    Empty,
    /// There are signs that no text has.
    #[error("no text")]
    NotText,
    /// More bytes, rows or cells than a table of a shop has.
    #[error("too much at once")]
    TooMuch,
    /// This row has more cells than a table has columns.
    #[error("row {0} is too wide")]
    TooWide(usize),
    /// A cell in this row is longer than a spreadsheet's may be.
    #[error("a cell in row {0} is too long")]
    TooLong(usize),
    /// A quote that begins in this row never ends.
    #[error("a quote in row {0} never ends")]
    Unclosed(usize),
}

/// One row.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Row {
    /// As a spreadsheet counts it, from 1.
    pub number: usize,
    /// What its cells say, as they are written.
    pub cells: Vec<String>,
}

/// A text on its way to be a table, in slices.
pub struct Reading {
    text: String,
    at: usize,
    delimiter: u8,
    number: usize,
    cells: usize,
    rows: Vec<Row>,
}

impl Reading {
    /// Begins; by which sign cells are parted is found out.
    pub fn new(text: String) -> Result<Reading, NoTable> {
        if text.len() > MOST_BYTES {
            return Err(NoTable::TooMuch);
        }
        if memchr::memchr(0, text.as_bytes()).is_some() {
            return Err(NoTable::NotText);
        }
        let (said, at) = said_delimiter(&text);
        let mut reading = Reading { text, at, delimiter: b',', number: 0, cells: 0, rows: vec![] };
        reading.delimiter = said.unwrap_or_else(|| reading.found_delimiter());
        Ok(reading)
    }

    /// Reads at most so many rows; true while there are more.
    pub fn step(&mut self, rows: usize) -> Result<bool, NoTable> {
        for _ in 0..rows {
            if self.at >= self.text.len() {
                return Ok(false);
            }
            self.row()?;
        }
        Ok(self.at < self.text.len())
    }

    /// How many bytes are read, of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.text.len())
    }

    /// The rows in which something stands.
    pub fn done(self) -> Result<Vec<Row>, NoTable> {
        if self.rows.is_empty() { Err(NoTable::Empty) } else { Ok(self.rows) }
    }

    fn row(&mut self) -> Result<(), NoTable> {
        self.number += 1;
        let mut cells = vec![];
        let mut is_blank = true;
        loop {
            let (cell, ends) = self.cell()?;
            is_blank &= cell.trim().is_empty();
            cells.push(cell);
            if cells.len() > MOST_COLUMNS + 1 {
                return Err(NoTable::TooWide(self.number));
            }
            if ends {
                break;
            }
        }
        self.cells += cells.len();
        if is_blank {
            return Ok(());
        }
        if self.rows.len() == MOST_ROWS || self.cells > MOST_CELLS {
            return Err(NoTable::TooMuch);
        }
        self.rows.push(Row { number: self.number, cells });
        Ok(())
    }

    /// One cell, and whether its row ends with it.
    fn cell(&mut self) -> Result<(String, bool), NoTable> {
        let bytes = self.text.as_bytes();
        let mut cell = String::new();
        if bytes.get(self.at) == Some(&b'"') {
            self.at += 1;
            loop {
                let Some(length) = memchr::memchr(b'"', &bytes[self.at..]) else {
                    return Err(NoTable::Unclosed(self.number));
                };
                cell.push_str(&self.text[self.at..self.at + length]);
                self.at += length + 1;
                if bytes.get(self.at) != Some(&b'"') {
                    break;
                }
                cell.push('"');
                self.at += 1;
            }
        }
        // What stands behind a closing quote belongs to the cell: spreadsheets do not agree on it, and nothing is lost.
        let rest = &bytes[self.at..];
        let length = memchr::memchr3(self.delimiter, b'\n', b'\r', rest).unwrap_or(rest.len());
        cell.push_str(&self.text[self.at..self.at + length]);
        if cell.len() > MOST_OF_A_CELL {
            return Err(NoTable::TooLong(self.number));
        }
        self.at += length;
        let ends = match bytes.get(self.at) {
            Some(b'\r') if bytes.get(self.at + 1) == Some(&b'\n') => {
                self.at += 2;
                true
            }
            Some(it) => {
                self.at += 1;
                *it != self.delimiter
            }
            None => true,
        };
        // A sign at the very end has an empty cell behind it.
        Ok((cell, ends))
    }

    /// The sign by which most of the first rows have as many cells as the first.
    fn found_delimiter(&mut self) -> u8 {
        let begin = self.at;
        let mut best = (0, 0, b',');
        for delimiter in *b"\t,;" {
            self.delimiter = delimiter;
            // What is wrong further down is told when it is read.
            while self.rows.len() < TELLING && self.at < self.text.len() && self.row().is_ok() {}
            let width = self.rows.first().map_or(0, |it| it.cells.len());
            let alike = self.rows.iter().filter(|it| it.cells.len().abs_diff(width) <= 1).count();
            if width > 1 && (alike, width) > (best.0, best.1) {
                best = (alike, width, delimiter);
            }
            (self.at, self.number, self.cells) = (begin, 0, 0);
            self.rows.clear();
        }
        best.2
    }
}

/// `sep=;` in the first line, which spreadsheets read and do not show, and where the table begins.
fn said_delimiter(text: &str) -> (Option<u8>, usize) {
    let said = text.strip_prefix("sep=").and_then(|it| it.bytes().next());
    let Some(delimiter) = said.filter(|it| b"\t,;|".contains(it)) else { return (None, 0) };
    match &text.as_bytes()[5..] {
        [b'\r', b'\n', ..] => (Some(delimiter), 7),
        [b'\r' | b'\n', ..] => (Some(delimiter), 6),
        _ => (None, 0),
    }
}

/// Reads a whole text.
pub fn read(text: &str) -> Result<Vec<Row>, NoTable> {
    let mut reading = Reading::new(text.to_owned())?;
    while reading.step(MOST_ROWS)? {}
    reading.done()
}

/// Writes a row, its end included.
pub fn write_row(out: &mut String, cells: impl Iterator<Item = String>, delimiter: char) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(delimiter);
        }
        let is_plain = |it: char| it != delimiter && !matches!(it, '"' | '\r' | '\n' | '\t');
        if cell.chars().all(is_plain) && cell.trim().len() == cell.len() {
            out.push_str(&cell);
        } else {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        }
    }
    out.push_str("\r\n");
}

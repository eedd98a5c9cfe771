//! What the cells of a workbook say, sheet by sheet.
//!
//! **Invariant:** of a formula only what it came to is read; a cell says the same as a text table would.

use super::{
    NotAWorkbook,
    numbers::{day, decimal},
    xml::{Piece, Walk, attribute, text_of},
};
use crate::{
    domain::zip::Zip,
    features::doors::tables::{
        cells::{plain, safe},
        delimited::{MOST_COLUMNS, MOST_ROWS, NoTable, Row},
    },
};

/// Sheets that are offered.
const MOST_SHEETS: usize = 200;
/// Texts that cells share.
const MOST_TEXTS: usize = 1_500_000;
/// Cells of a sheet.
const MOST_CELLS: usize = 1_500_000;

/// A workbook.
pub struct Workbook {
    bytes: Vec<u8>,
    /// The name of each sheet that is not hidden, and the file it is in.
    sheets: Vec<(String, String)>,
    shared: Vec<String>,
    /// Which styles of cells are of days.
    days: Vec<bool>,
    from_1904: bool,
}

impl Workbook {
    /// Reads all but the sheets.
    pub fn read(bytes: Vec<u8>) -> Result<Workbook, NotAWorkbook> {
        let mut workbook =
            Workbook { bytes: vec![], sheets: vec![], shared: vec![], days: vec![], from_1904: false };
        let zip = Zip::of(&bytes).ok_or(NotAWorkbook::Damaged)?;
        let book = zip.text("xl/workbook.xml")?.ok_or(NotAWorkbook::Damaged)?;
        let ways = zip.text("xl/_rels/workbook.xml.rels")?.unwrap_or_default();
        workbook.list(&book, &ways);
        if let Some(styles) = zip.text("xl/styles.xml")? {
            workbook.days = days(&styles);
        }
        if let Some(shared) = zip.text("xl/sharedStrings.xml")? {
            workbook.shared = texts(&shared)?;
        }
        if workbook.sheets.is_empty() {
            return Err(NotAWorkbook::Damaged);
        }
        workbook.bytes = bytes;
        Ok(workbook)
    }

    /// What the sheets are called.
    pub fn sheets(&self) -> impl Iterator<Item = &str> {
        self.sheets.iter().map(|it| it.0.as_str())
    }

    /// Begins to read a sheet.
    pub fn sheet(&self, place: usize) -> Result<Sheet<'_>, NotAWorkbook> {
        let (_, file) = self.sheets.get(place).ok_or(NotAWorkbook::Damaged)?;
        let zip = Zip::of(&self.bytes).ok_or(NotAWorkbook::Damaged)?;
        let text = zip.text(file)?.ok_or(NotAWorkbook::Damaged)?;
        Ok(Sheet { workbook: self, text, walk: Walk::new(), rows: vec![], number: 0, cells: 0 })
    }

    fn list(&mut self, book: &str, ways: &str) {
        let mut files = vec![];
        each_tag(ways, |name, attributes| {
            if name == "Relationship" {
                files
                    .push((attribute(attributes, "Id"), attribute(attributes, "Target").unwrap_or_default()));
            }
        });
        each_tag(book, |name, attributes| match name {
            "workbookPr" => {
                let says = attribute(attributes, "date1904");
                self.from_1904 = matches!(says.as_deref(), Some("1" | "true"));
            }
            "sheet"
                if self.sheets.len() < MOST_SHEETS
                    && attribute(attributes, "state").is_none_or(|it| it == "visible") =>
            {
                let id = attribute(attributes, "r:id");
                let file = files.iter().find(|it| it.0.is_some() && it.0 == id).map(|it| it.1.clone());
                let file = file.unwrap_or_else(|| format!("worksheets/sheet{}.xml", self.sheets.len() + 1));
                let file = if file.starts_with('/') { file } else { format!("xl/{file}") };
                self.sheets.push((attribute(attributes, "name").unwrap_or_default(), file));
            }
            _ => {}
        });
    }
}

/// Tells of every tag that opens.
fn each_tag<'a>(text: &'a str, mut tell: impl FnMut(&'a str, &'a str)) {
    let mut walk = Walk::new();
    while let Some(piece) = walk.next(text) {
        if let Piece::Open(name, attributes, _) = piece {
            tell(name, attributes);
        }
    }
}

/// The texts that cells share; how they are to be pronounced is none of them.
fn texts(text: &str) -> Result<Vec<String>, NotAWorkbook> {
    let (mut all, mut walk) = (vec![], Walk::new());
    let (mut now, mut in_text, mut in_sound) = (String::new(), false, false);
    while let Some(piece) = walk.next(text) {
        match piece {
            Piece::Open("si", _, true) => all.push(String::new()),
            Piece::Open("si", ..) => now.clear(),
            Piece::Close("si") => all.push(std::mem::take(&mut now)),
            Piece::Open("rPh", _, false) => in_sound = true,
            Piece::Close("rPh") => in_sound = false,
            Piece::Open("t", _, closes) => in_text = !closes,
            Piece::Close("t") => in_text = false,
            Piece::Text(it) if in_text && !in_sound => now.push_str(&text_of(it)),
            _ => {}
        }
        if all.len() > MOST_TEXTS {
            return Err(NotAWorkbook::TooMuch);
        }
    }
    Ok(all)
}

/// Which styles show a number as a day.
fn days(styles: &str) -> Vec<bool> {
    let (mut own, mut all, mut walk, mut inside) = (vec![], vec![], Walk::new(), false);
    while let Some(piece) = walk.next(styles) {
        match piece {
            Piece::Open("numFmt", attributes, _) => {
                let code = attribute(attributes, "formatCode").unwrap_or_default();
                own.push((attribute(attributes, "numFmtId").unwrap_or_default(), is_of_days(&code)));
            }
            Piece::Open("cellXfs", ..) => inside = true,
            Piece::Close("cellXfs") => inside = false,
            Piece::Open("xf", attributes, _) if inside => {
                let id = attribute(attributes, "numFmtId").unwrap_or_default();
                let said = own.iter().find(|it| it.0 == id).map(|it| it.1);
                // Those that every workbook has (ECMA-376 18.8.30, with those of Chinese Excel).
                let built_in = || matches!(id.parse(), Ok(14..=22 | 27..=36 | 45..=47 | 50..=58));
                all.push(said.unwrap_or_else(built_in));
            }
            _ => {}
        }
    }
    all
}

/// Whether a format writes years, days or hours outside of quotes and brackets.
fn is_of_days(code: &str) -> bool {
    let mut closes = None;
    let mut is_kept = false;
    for letter in code.chars() {
        if is_kept {
            is_kept = false;
        } else if let Some(close) = closes {
            closes = Some(close).filter(|it| *it != letter);
        } else {
            match letter {
                '"' => closes = Some('"'),
                '[' => closes = Some(']'),
                '\\' => is_kept = true,
                'y' | 'Y' | 'd' | 'D' | 'h' | 'H' | '年' => return true,
                _ => {}
            }
        }
    }
    false
}

/// A sheet being read, in slices.
pub struct Sheet<'a> {
    workbook: &'a Workbook,
    text: String,
    walk: Walk,
    rows: Vec<Row>,
    number: usize,
    cells: usize,
}

/// A cell being read.
#[derive(Default)]
struct Cell {
    sort: String,
    style: usize,
    said: String,
}

impl Sheet<'_> {
    /// How many bytes are read, of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.walk.at(), self.text.len())
    }

    /// Reads at most so many rows; true while there are more.
    pub fn step(&mut self, rows: usize) -> Result<bool, NoTable> {
        let text = std::mem::take(&mut self.text);
        let more = self.read(&text, rows);
        self.text = text;
        more
    }

    /// The rows in which something stands.
    pub fn done(self) -> Result<Vec<Row>, NoTable> {
        if self.rows.is_empty() { Err(NoTable::Empty) } else { Ok(self.rows) }
    }

    fn read(&mut self, text: &str, rows: usize) -> Result<bool, NoTable> {
        let mut left = rows;
        let mut cells: Vec<String> = vec![];
        while let Some(piece) = self.walk.next(text) {
            match piece {
                Piece::Open("row", attributes, closes) => {
                    let said = attribute(attributes, "r").and_then(|it| it.parse().ok());
                    self.number = said.unwrap_or(self.number + 1);
                    cells.clear();
                    if closes {
                        left = left.saturating_sub(1);
                    }
                }
                Piece::Open("c", attributes, closes) => {
                    let place = attribute(attributes, "r").and_then(|it| column(&it)).unwrap_or(cells.len());
                    if place > MOST_COLUMNS {
                        return Err(NoTable::TooWide(self.number));
                    }
                    let cell = Cell {
                        sort: attribute(attributes, "t").unwrap_or_default(),
                        style: attribute(attributes, "s").and_then(|it| it.parse().ok()).unwrap_or(0),
                        said: String::new(),
                    };
                    let said = if closes { String::new() } else { self.cell(text, cell) };
                    if cells.len() <= place {
                        cells.resize(place + 1, String::new());
                    }
                    cells[place] = said;
                }
                Piece::Close("row") => {
                    self.cells += cells.len();
                    if self.rows.len() == MOST_ROWS || self.cells > MOST_CELLS {
                        return Err(NoTable::TooMuch);
                    }
                    if cells.iter().any(|it| !plain(it).trim().is_empty()) {
                        self.rows.push(Row { number: self.number, cells: std::mem::take(&mut cells) });
                    }
                    left = left.saturating_sub(1);
                }
                Piece::Close("sheetData") => return Ok(false),
                _ => {}
            }
            if left == 0 {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Reads on to the end of a cell.
    fn cell(&mut self, text: &str, mut cell: Cell) -> String {
        let (mut inside, mut in_sound) = (false, false);
        while let Some(piece) = self.walk.next(text) {
            match piece {
                Piece::Close("c") => break,
                Piece::Open("v" | "t", _, closes) => inside = !closes,
                Piece::Close("v" | "t") => inside = false,
                Piece::Open("rPh", _, false) => in_sound = true,
                Piece::Close("rPh") => in_sound = false,
                Piece::Text(it) if inside && !in_sound => cell.said.push_str(&text_of(it)),
                _ => {}
            }
        }
        match cell.sort.as_str() {
            "s" => {
                let shared = |it: usize| self.workbook.shared.get(it);
                let text = cell.said.trim().parse().ok().and_then(shared);
                text.map(|it| safe(it)).unwrap_or_default()
            }
            "" | "n" => {
                let is_day = self.workbook.days.get(cell.style) == Some(&true);
                let said = is_day.then(|| day(cell.said.trim(), self.workbook.from_1904)).flatten();
                said.or_else(|| decimal(cell.said.trim())).unwrap_or(cell.said)
            }
            "b" | "e" => cell.said,
            // What is text here was never a number.
            _ => safe(&cell.said),
        }
    }
}

/// Which column a cell stands in, by its name: `B2`.
fn column(name: &str) -> Option<usize> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic);
    let count = letters.take(4).try_fold(0_usize, |sum, it| {
        sum.checked_mul(26)?.checked_add(usize::from(it.to_ascii_uppercase() - b'A') + 1)
    });
    count?.checked_sub(1)
}

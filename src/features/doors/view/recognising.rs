//! Whether what came is a table or a board of another tool, told by how it begins, and its whole text.
//!
//! **Invariant:** what is longer than any table is not read.

use web_sys::{File, TextDecoder, TextDecoderOptions};

use super::faults::Fault;
use crate::{
    domain::zip,
    features::doors::{
        tables::{
            delimited::{MOST_BYTES, NoTable, Reading},
            encoding::{Decoded, decode},
        },
        trello,
        workbook::reading::Workbook,
    },
    ui::file_pick::Slices,
};

/// So many bytes tell what something is.
const TELLING: u32 = 1 << 16;
/// Rows that tell it.
const ROWS: usize = 10;

/// What came in.
#[derive(Clone)]
pub enum Source {
    /// By picker, drop, share or the system.
    File(File),
    /// Pasted.
    Text(String),
}

/// Whether something is a table, or a board of another tool.
pub(super) async fn is_known(source: &Source) -> bool {
    match source {
        Source::Text(text) => are_cells(text) || trello::reading::begins_in(text),
        Source::File(file) => {
            let name = file.name().to_lowercase();
            let is_called_so = [".csv", ".tsv", ".xlsx", ".xls", ".et"].iter().any(|it| name.ends_with(it));
            is_called_so || beginning(file).await.is_some_and(|it| is_known_text(&it))
        }
    }
}

/// Whether a text is cells of a spreadsheet: a sign between columns in its first line.
pub(super) fn are_cells(text: &str) -> bool {
    text.lines().next().is_some_and(|it| it.contains('\t') && !it.trim().is_empty())
}

fn is_known_text(bytes: &[u8]) -> bool {
    let whole = bytes.iter().rposition(|it| *it == b'\n').map_or(bytes, |it| &bytes[..it]);
    // The letters of another encoding do not matter here: the signs between cells are the same in all.
    let text = match decode(whole.to_vec()) {
        Decoded::Text(text) => text,
        Decoded::Gb18030(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
    };
    if trello::reading::begins_in(&text) {
        return true;
    }
    let Ok(mut reading) = Reading::new(text) else { return false };
    // A cell may be cut in the middle, where the beginning ends.
    _ = reading.step(ROWS);
    let Ok(rows) = reading.done() else { return false };
    let width = rows[0].cells.len();
    width > 1 && rows.len() > 1 && rows.iter().all(|it| it.cells.len().abs_diff(width) <= 1)
}

async fn beginning(file: &File) -> Option<Vec<u8>> {
    Slices::by(file.slice_with_f64_and_f64(0.0, f64::from(TELLING)).ok()?, TELLING).next().await.ok()?
}

/// What came, as it is read.
pub(super) enum Read {
    /// A text.
    Text(String),
    /// A workbook of Excel.
    Workbook(Workbook),
}

/// The whole of it; `progress` hears how many bytes are read, of how many.
pub(super) async fn read(source: Source, progress: impl Fn(usize, usize)) -> Result<Read, Fault> {
    let file = match source {
        Source::Text(text) => return Ok(Read::Text(text)),
        Source::File(file) => file,
    };
    let size = file.size() as usize;
    if size > MOST_BYTES {
        return Err(Fault::Table(NoTable::TooMuch));
    }
    let mut slices = Slices::of(file.into());
    let mut bytes = Vec::with_capacity(size);
    while let Some(slice) = slices.next().await? {
        bytes.extend(slice);
        progress(bytes.len(), size);
    }
    if zip::begins_in(&bytes) {
        return Ok(Read::Workbook(Workbook::read(bytes)?));
    }
    // As Excel wrote before 2007, and as it locks workbooks.
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(Fault::OldWorkbook);
    }
    match decode(bytes) {
        Decoded::Text(text) => Ok(Read::Text(text)),
        Decoded::Gb18030(bytes) => by_browser(&bytes).map(Read::Text).ok_or(Fault::Letters),
    }
}

/// Reads GB18030, which every browser knows; nothing when a letter of it is none.
fn by_browser(bytes: &[u8]) -> Option<String> {
    let strictly = TextDecoderOptions::new();
    strictly.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options("gb18030", &strictly).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}

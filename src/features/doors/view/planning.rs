//! Reading rows and comparing them with a board in slices, so that the browser draws and answers between them.

use crate::{
    domain::{card::Card, edit::Refused},
    features::doors::{
        tables::{
            delimited::{NoTable, Reading, Row},
            out::Marks,
            plan::{Intake, Plan},
            planning::Planning,
        },
        workbook::reading::Workbook,
    },
    session::Session,
    ui::pace::Pace,
    words::{doors as words, fields},
};

use super::{faults::Fault, taking_in::TakingIn};

/// Rows between two looks at the clock.
const ROWS: usize = 64;

/// How yes and no are written in the language in force.
pub(super) fn marks() -> Marks {
    Marks { yes: fields::is_yes(), no: fields::is_no() }
}

/// The rows of a text.
pub(super) async fn rows(text: String, progress: impl Fn(usize, usize)) -> Result<Vec<Row>, NoTable> {
    let mut reading = Reading::new(text)?;
    let mut pace = Pace::begin();
    while reading.step(ROWS)? {
        if pace.rest().await {
            let (done, of) = reading.progress();
            progress(done, of);
        }
    }
    reading.done()
}

/// The rows of a sheet.
pub(super) async fn rows_of(
    book: &Workbook,
    sheet: usize,
    progress: impl Fn(usize, usize),
) -> Result<Vec<Row>, Fault> {
    let mut sheet = book.sheet(sheet)?;
    let mut pace = Pace::begin();
    while sheet.step(ROWS)? {
        if pace.rest().await {
            let (done, of) = sheet.progress();
            progress(done, of);
        }
    }
    Ok(sheet.done()?)
}

/// What a table is taken in by, as it was settled; nothing without a board.
pub(super) fn intake(taking: TakingIn) -> Option<Intake> {
    let session = taking.session;
    Some(Intake {
        rows: taking.rows.get_untracked(),
        from: taking.from(),
        headers: taking.headers(),
        mapping: taking.mapping.get_untracked(),
        board: taking.board.get_untracked()?,
        list: taking.list.get_untracked(),
        new_list: words::new_list_name().to_owned(),
        marks: marks(),
        seed: session.new_id::<Card>().any(),
    })
}

/// What taking it in would do.
pub(super) async fn plan(
    session: Session,
    intake: Intake,
    progress: impl Fn(usize, usize),
) -> Result<Plan, Refused> {
    let mut pace = Pace::begin();
    let mut planning = session.read(|ws| Planning::new(ws, intake));
    while session.read(|ws| planning.step(ws, ROWS)) {
        if pace.rest().await {
            let (done, of) = planning.progress();
            progress(done, of);
        }
    }
    session.read(|ws| planning.done(ws))
}

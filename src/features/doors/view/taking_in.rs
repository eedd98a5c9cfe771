//! A table on its way into a board, from the file to the change: read, its columns settled, looked at, taken in.
//!
//! **Invariant:** nothing is written before a person has seen what it would change and agreed.

use std::rc::Rc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{
    asking::Asking,
    column_rows::{Columns, ColumnsFoot},
    faults::Fault,
    planning,
    preview::{Preview, PreviewFoot},
    recognising::{self, Read, Source},
    trello_preview::{TrelloFoot, TrelloPreview},
};
use crate::{
    domain::{
        board::{Board, List},
        id::Id,
        when::When,
    },
    features::{
        boards::queries::{boards, lists},
        doors::{
            tables::{
                cells::plain,
                columns::{Mapping, guess, has_names},
                delimited::Row,
                plan::Plan,
                remembered::{keep, recall},
            },
            trello::{self, TrelloBoard},
            workbook::reading::Workbook,
        },
        fields::known::Fields,
    },
    session::{Session, preferences::use_preferences, use_session},
    ui::{
        button::Button,
        icon::{Glyph, Icon},
        local_time::local_time,
        progress::Progress,
        sheet::{Sheet, SheetSize},
    },
    words::{doors as words, exchange, trouble},
};

/// How far it is.
#[derive(Clone)]
pub(super) enum Stage {
    /// Nothing came yet.
    Asking,
    /// Being read or compared: so much, of how much.
    Working(usize, usize),
    /// What the columns are.
    Columns,
    /// What it would change.
    Preview(Rc<Plan>),
    /// What a board of Trello would become.
    Trello(Rc<TrelloBoard>),
    /// Not taken in, and why.
    Refused(String),
}

/// The handle by which the views of a table act on it.
#[derive(Clone, Copy)]
pub(super) struct TakingIn {
    pub stage: RwSignal<Stage>,
    /// The workbook they are in, and which of its sheets.
    pub book: RwSignal<Option<Rc<Workbook>>>,
    pub sheet: RwSignal<usize>,
    /// Up to which column any row says something.
    width: RwSignal<usize>,
    /// The rows as they were read.
    pub rows: RwSignal<Rc<Vec<Row>>>,
    /// Whether the first of them says what the columns are called.
    pub named: RwSignal<bool>,
    pub mapping: RwSignal<Mapping>,
    pub board: RwSignal<Option<Id<Board>>>,
    pub list: RwSignal<Option<Id<List>>>,
    /// Which members of a board of Trello are added, who are not known here.
    pub invited: RwSignal<Vec<bool>>,
    pub session: Session,
    sources: RwSignal<String>,
    pub on_close: Callback<()>,
}

impl TakingIn {
    fn new(board: Option<Id<Board>>, on_close: Callback<()>) -> TakingIn {
        let session = use_session();
        let first = || session.read(|ws| boards(ws).first().map(|it| it.0));
        let taking = TakingIn {
            stage: RwSignal::new(Stage::Asking),
            book: RwSignal::new(None),
            sheet: RwSignal::new(0),
            width: RwSignal::new(0),
            rows: RwSignal::new(Rc::default()),
            named: RwSignal::new(true),
            mapping: RwSignal::new(Mapping::default()),
            board: RwSignal::new(board.or_else(first)),
            list: RwSignal::new(None),
            invited: RwSignal::new(vec![]),
            session,
            sources: use_preferences().table_sources,
            on_close,
        };
        taking.choose_first_list();
        taking
    }

    /// New cards go into the first list of the board.
    pub fn choose_first_list(self) {
        let board = self.board.get_untracked();
        self.list.set(board.and_then(|board| self.session.read(|ws| lists(ws, board).first().copied())));
    }

    /// What the columns are called.
    pub fn headers(self) -> Vec<String> {
        let named = self.named.get_untracked();
        let width = self.width.get_untracked();
        let name = |at: usize| {
            let said = self.rows.with_untracked(|it| it.first().and_then(|it| it.cells.get(at).cloned()));
            let said = said.map(|it| plain(&it).trim().to_owned()).filter(|it| named && !it.is_empty());
            said.unwrap_or_else(|| words::unnamed_column(at + 1))
        };
        (0..width).map(name).collect()
    }

    /// How many rows only say what columns are called.
    pub fn from(self) -> usize {
        usize::from(self.named.get_untracked())
    }

    /// Reads what came.
    pub fn take(self, source: Source) {
        self.turn(Stage::Working(0, 1));
        spawn_local(async move {
            if let Err(fault) = self.read(source).await {
                self.turn(Stage::Refused(fault.sentence()));
            }
        });
    }

    async fn read(self, source: Source) -> Result<(), Fault> {
        let progress = move |done, of| self.turn(Stage::Working(done / 2, of));
        let text = match recognising::read(source, progress).await? {
            Read::Text(text) => text,
            Read::Workbook(book) => {
                self.book.try_set(Some(Rc::new(book)));
                return self.open(0).await;
            }
        };
        self.book.try_set(None);
        if trello::reading::begins_in(&text) {
            let local = |at: i64| {
                let (day, time) = local_time(at);
                When { day, minute: Some(u16::from(time.hour()) * 60 + u16::from(time.minute())) }
            };
            let board = trello::reading::read(&text, &local)?;
            if trello::build::ops(&board) > crate::domain::change::Change::MOST_OPS {
                return Err(trello::NotTrello::TooMuch.into());
            }
            self.turn(Stage::Trello(Rc::new(board)));
            return Ok(());
        }
        let progress = move |done, of| self.turn(Stage::Working(of / 2 + done / 2, of));
        let rows = planning::rows(text, progress).await?;
        self.look_at(rows);
        Ok(())
    }

    /// Reads another sheet of the workbook.
    pub fn choose_sheet(self, sheet: usize) {
        self.turn(Stage::Working(0, 1));
        spawn_local(async move {
            if let Err(fault) = self.open(sheet).await {
                self.turn(Stage::Refused(fault.sentence()));
            }
        });
    }

    async fn open(self, sheet: usize) -> Result<(), Fault> {
        let Some(book) = self.book.try_get_untracked().flatten() else { return Ok(()) };
        let progress = move |done, of| self.turn(Stage::Working(of / 2 + done / 2, of));
        let rows = planning::rows_of(&book, sheet, progress).await?;
        self.sheet.try_set(sheet);
        self.look_at(rows);
        Ok(())
    }

    /// Settles the columns, or shows at once what would change where they are known.
    fn look_at(self, rows: Vec<Row>) {
        let says = |it: &Row| it.cells.iter().rposition(|it| !it.trim().is_empty()).map_or(0, |it| it + 1);
        let width = rows.iter().map(says).max().unwrap_or(0);
        let named = rows.first().is_some_and(|it| has_names(&it.cells));
        if self.rows.try_set(Rc::new(rows)).is_some() {
            return;
        }
        self.width.set(width);
        self.named.set(named);
        if self.understand() && self.board.get_untracked().is_some() {
            self.plan();
        } else {
            self.turn(Stage::Columns);
        }
    }

    /// What the columns are: as the last time, or as they are called. True when this source was taken in before.
    pub fn understand(self) -> bool {
        let headers = self.headers();
        let from = self.from();
        let fields = self.session.read(Fields::of);
        let filled: Vec<bool> = (0..headers.len())
            .map(|at| {
                let says = |it: &Row| it.cells.get(at).is_some_and(|it| !plain(it).trim().is_empty());
                self.rows.with_untracked(|it| it.iter().skip(from).any(says))
            })
            .collect();
        let known = self.sources.with_untracked(|it| recall(it, &headers)).filter(|it| it.is_of(&fields));
        let is_known = known.is_some();
        self.mapping.set(known.unwrap_or_else(|| guess(&fields, &headers, &filled)));
        is_known
    }

    /// Works out what it would change.
    pub fn plan(self) {
        let Some(intake) = planning::intake(self) else { return };
        self.turn(Stage::Working(0, 1));
        spawn_local(async move {
            let progress = move |done, of| self.turn(Stage::Working(done, of));
            match planning::plan(self.session, intake, progress).await {
                Ok(plan) if plan.is_too_much() => {
                    self.turn(Stage::Refused(Fault::TooMuchAtOnce.sentence()));
                }
                Ok(plan) => self.turn(Stage::Preview(Rc::new(plan))),
                Err(refused) => self.turn(Stage::Refused(trouble::refused(refused).to_owned())),
            }
        });
    }

    /// Remembers what the columns of this source are.
    pub fn remember(self) {
        let (headers, mapping) = (self.headers(), self.mapping.get_untracked());
        self.sources.update(|it| *it = keep(it, &headers, &mapping));
    }

    /// The next stage, unless the person closed the sheet meanwhile.
    pub fn turn(self, stage: Stage) {
        _ = self.stage.try_set(stage);
    }
}

/// The way in.
#[component]
pub(super) fn TakingInSheet(
    board: Option<Id<Board>>,
    source: Option<Source>,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let taking = TakingIn::new(board, on_close);
    source.into_iter().for_each(|it| taking.take(it));
    let stage = taking.stage;
    // How far it is changes many times a second; the progress alone listens to that.
    let turned = Memo::new(move |_| stage.with(std::mem::discriminant));
    let now = move || {
        turned.get();
        stage.get_untracked()
    };
    let body = move || match now() {
        Stage::Asking => view! { <Asking taking=taking /> },
        Stage::Working(..) => working(stage),
        Stage::Columns => view! { <Columns taking=taking /> },
        Stage::Preview(plan) => view! { <Preview plan=plan taking=taking /> },
        Stage::Trello(board) => view! { <TrelloPreview board=board taking=taking /> },
        Stage::Refused(said) => refusal(said, taking),
    };
    let foot = move || match now() {
        Stage::Columns => view! { <ColumnsFoot taking=taking /> },
        Stage::Preview(plan) => view! { <PreviewFoot plan=plan taking=taking /> },
        Stage::Trello(board) => view! { <TrelloFoot board=board taking=taking /> },
        _ => View::nothing(),
    };
    let title = Signal::derive(move || {
        let is_board = stage.with(|it| matches!(it, Stage::Trello(_)));
        if is_board { words::from_trello().to_owned() } else { words::import_table().to_owned() }
    });
    view! {
        <Sheet title=title size=SheetSize::Full on_close=on_close foot=foot.place()>
            <div class="exchange doors">{body}</div>
        </Sheet>
    }
}

fn working(stage: RwSignal<Stage>) -> View {
    let far = move |of: bool| match stage.get() {
        Stage::Working(done, all) => {
            if of {
                all
            } else {
                done
            }
        }
        _ => usize::from(of),
    };
    view! {
        <div class="waiting" role="status">
            <p>{words::reading_table()}</p>
            <div class="slow">
                <Progress
                    label=words::reading_table()
                    done=Signal::derive(move || far(false))
                    of=Signal::derive(move || far(true))
                />
            </div>
        </div>
    }
}

fn refusal(said: String, taking: TakingIn) -> View {
    view! {
        <div class="refusal" role="alert">
            <Icon glyph=Glyph::Late />
            <p class="strong">{said}</p>
            <p class="small quiet">{exchange::nothing_changed()}</p>
            <Button on_press=move || taking.turn(Stage::Asking) first=true>{trouble::try_again()}</Button>
        </div>
    }
}

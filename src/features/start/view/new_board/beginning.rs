//! What a board can begin with: nothing, a template that is shipped, or one that the shop has kept.

use crate::{
    domain::{
        board::{Anchor, Board},
        id::Id,
        when::{When, days_after_use},
        workspace::Workspace,
    },
    features::{
        boards::{
            commands::{board::add_board, board_template::use_board_template},
            queries::{Face, board_face},
        },
        templates::{
            commands::build_board,
            content::{TEMPLATES, TemplateContent},
            queries::{board_templates, template_anchors},
            setting::{Setting, roles},
        },
    },
    route::Route,
    session::Session,
    words::{board, first_run, templates as words},
};
use time::{Date, Duration};

/// What a board begins with.
#[derive(Clone, Copy)]
pub enum Beginning {
    /// Three empty lists.
    Empty,
    /// One of those that come with the app.
    Shipped(&'static TemplateContent),
    /// One the shop has kept.
    Own(Id<Board>),
}

impl PartialEq for Beginning {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Beginning::Empty, Beginning::Empty) => true,
            (Beginning::Shipped(mine), Beginning::Shipped(theirs)) => mine.name == theirs.name,
            (Beginning::Own(mine), Beginning::Own(theirs)) => mine == theirs,
            _ => false,
        }
    }
}

impl Beginning {
    /// All that can be chosen, the shop's own first.
    #[inline(never)]
    pub fn all(ws: &Workspace, templates_only: bool) -> Vec<Beginning> {
        let empty = (!templates_only).then_some(Beginning::Empty);
        let own = board_templates(ws).into_iter().map(|it| Beginning::Own(it.0));
        empty.into_iter().chain(own).chain(TEMPLATES.iter().copied().map(Beginning::Shipped)).collect()
    }

    /// What it is called; the board made from it is suggested to be called so.
    pub fn name(self, ws: &Workspace) -> String {
        match self {
            Beginning::Empty => String::new(),
            Beginning::Shipped(it) => it.name.to_owned(),
            Beginning::Own(it) => ws.get(it).map(|it| it.name.clone()).unwrap_or_default(),
        }
    }

    /// What it looks like: its name, one line, its lists with how many cards each has.
    pub fn face(self, ws: &Workspace) -> (Face, String) {
        match self {
            Beginning::Empty => {
                let lists = empty_lists().map(|it| (it.to_owned(), 0)).to_vec();
                (
                    Face { name: words::empty_board().to_owned(), lists },
                    first_run::way_empty_note().to_owned(),
                )
            }
            Beginning::Shipped(it) => {
                let lists = it.board.lists.iter().map(|it| (it.name.to_owned(), it.cards.len())).collect();
                (Face { name: it.name.to_owned(), lists }, it.summary.to_owned())
            }
            Beginning::Own(it) => (board_face(ws, it), words::own_template().to_owned()),
        }
    }

    /// What it carries and how one begins with it.
    pub fn about(self) -> &'static str {
        match self {
            Beginning::Shipped(it) => it.about,
            Beginning::Empty | Beginning::Own(_) => "",
        }
    }

    /// The names of the days that can be chosen, and whether each has an hour.
    pub fn anchors(self, ws: &Workspace) -> Vec<(String, bool)> {
        match self {
            Beginning::Empty => vec![],
            Beginning::Shipped(it) => {
                it.anchors.iter().map(|it| (it.name.to_owned(), it.minute.is_some())).collect()
            }
            Beginning::Own(it) => {
                let anchors = template_anchors(ws, it).into_iter();
                anchors.map(|it| (it.1, it.2.minute.is_some())).collect()
            }
        }
    }

    /// The roles that can be given to people.
    pub fn roles(self) -> Vec<&'static str> {
        match self {
            Beginning::Shipped(it) => roles(it),
            Beginning::Empty | Beginning::Own(_) => vec![],
        }
    }

    /// The days and people suggested for it.
    pub fn suggested(self, session: Session) -> Setting {
        let today = session.today();
        session.read(|ws| match self {
            Beginning::Empty => Setting::default(),
            Beginning::Shipped(it) => Setting::suggested(ws, session.me(), today, it),
            Beginning::Own(it) => {
                let days = template_anchors(ws, it).into_iter().map(|it| from_day(it.2, today));
                Setting { days: days.collect(), people: vec![] }
            }
        })
    }

    /// Makes the board and goes there.
    pub fn make(self, session: Session, name: &str, setting: &Setting) {
        let made = session.new_id();
        let (name, setting) = (name.to_owned(), setting.clone());
        session.run(move |ws, cx| match self {
            Beginning::Empty => add_board(ws, cx, made, &name, &empty_lists()),
            Beginning::Shipped(it) => build_board(ws, cx, made, &name, it, &setting),
            Beginning::Own(it) => {
                let anchors = template_anchors(ws, it).into_iter().map(|it| it.0);
                let days: Vec<(Id<Anchor>, When)> = anchors.zip(setting.days.iter().copied()).collect();
                use_board_template(ws, cx, it, made, &name, days)
            }
        });
        Route::Board(made).go();
    }
}

/// A day of a template, if it were used today.
fn from_day(day: When, today: Date) -> When {
    let days = days_after_use(day.day).unwrap_or(0);
    When { day: today.saturating_add(Duration::days(days.into())), ..day }
}

fn empty_lists() -> [&'static str; 3] {
    [board::first_list(), board::second_list(), board::third_list()]
}

//! What an answer shows: rows of several kinds, in groups.

use crate::{
    features::search::{
        asking::About,
        others::{Other, OtherRow},
        queries::{Piece, ResultRow},
    },
    ui::icon::Glyph,
    words::{card, lens, search as words},
};

/// What rows have in common.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Group {
    /// What is being written may become this.
    Offers,
    /// Looked at lately.
    Recent,
    /// Cards by their titles, or by filters alone.
    Cards,
    /// Cards by what else is written on them.
    Texts,
    /// Cards that only sound like it.
    Heard,
    /// Notes.
    Notes,
    /// Boards and lists.
    Places,
    /// People and labels.
    Named,
}

impl Group {
    /// What stands over the group.
    pub fn word(self) -> &'static str {
        match self {
            Group::Offers => words::offers(),
            Group::Recent => words::recent(),
            Group::Cards => words::cards(),
            Group::Texts => words::texts(),
            Group::Heard => words::heard(),
            Group::Notes => words::notes(),
            Group::Places => words::places(),
            Group::Named => words::named(),
        }
    }
}

/// One row.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Row {
    /// A card, which opens.
    Card(ResultRow),
    /// Something that is no card.
    Other(OtherRow),
    /// A name for the filter at the end, and what is typed once it is chosen.
    Offer(About, String, String),
}

impl Row {
    /// What it is called, with what was looked for.
    pub fn title(&self) -> Vec<Piece> {
        match self {
            Row::Card(it) => it.title.clone(),
            Row::Other(it) => it.name.clone(),
            Row::Offer(_, name, _) => vec![(name.clone(), false)],
        }
    }

    /// Its picture.
    pub fn glyph(&self) -> Glyph {
        match self {
            Row::Card(it) if it.archived => Glyph::Box,
            Row::Card(_) => Glyph::Note,
            Row::Other(it) => match it.other {
                Other::Board(_) => Glyph::Board,
                Other::List(..) => Glyph::Table,
                Other::Label(_) => Glyph::Tag,
                Other::Member(_) => Glyph::Person,
                Other::Note(_) => Glyph::Book,
                Other::Script(_) => Glyph::Script,
            },
            Row::Offer(..) => Glyph::Filter,
        }
    }

    /// What stands under the name of what is no card.
    pub fn note(&self) -> String {
        match self {
            Row::Card(_) => String::new(),
            Row::Offer(about, ..) => key(*about).to_owned(),
            Row::Other(it) => {
                let kind = match it.other {
                    Other::Board(_) => words::board(),
                    Other::List(..) => words::list(),
                    Other::Label(_) => words::cards_with_label(),
                    Other::Member(_) => words::cards_of_member(),
                    Other::Note(_) => words::note(),
                    Other::Script(_) => words::script(),
                };
                it.on.as_ref().map_or_else(|| kind.to_owned(), |on| format!("{on} · {kind}"))
            }
        }
    }
}

fn key(about: About) -> &'static str {
    match about {
        About::Owner => lens::owner(),
        About::Label => lens::label(),
        About::Board => words::board(),
        About::List => words::list(),
        About::Due => lens::due(),
        About::State => lens::state(),
        About::Field(_) => card::platform(),
    }
}

/// What an answer shows.
#[derive(Clone, PartialEq)]
pub(super) struct Answer {
    /// What was asked, without space around it.
    pub asked: String,
    /// How many there are in all.
    pub total: usize,
    /// The first of them.
    pub rows: Vec<(Group, Row)>,
    /// So many there are of each group of cards, and of notes.
    pub totals: [(Group, usize); 4],
    /// There are more cards than are shown.
    pub cut: bool,
    /// Nothing could be looked up yet.
    pub waiting: bool,
}

impl Answer {
    /// The group that begins with a row, and how many it has in all.
    pub fn begins(&self, index: usize) -> Option<(Group, usize)> {
        let group = self.rows.get(index)?.0;
        if index > 0 && self.rows.get(index - 1).is_some_and(|it| it.0 == group) {
            return None;
        }
        let known = self.totals.iter().find(|it| it.0 == group).map(|it| it.1);
        let count = || self.rows.iter().filter(|it| it.0 == group).count();
        Some((group, known.unwrap_or_else(count)))
    }
}

impl Default for Answer {
    fn default() -> Answer {
        let totals = [Group::Cards, Group::Texts, Group::Heard, Group::Notes].map(|it| (it, 0));
        Answer { asked: String::new(), total: 0, rows: vec![], totals, cut: false, waiting: false }
    }
}

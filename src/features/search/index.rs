//! What can be found, kept true while the workspace changes.
//!
//! Titles lie in one arena. What else is written on a card (labels, text, steps, comments) lies in a second one, behind its
//! title, so that words of both combine; it holds only the cards that say more than a title, and is scanned after.
//!
//! **Invariant:** [`Index::find`] answers from the workspace it is given as if it had looked at every card.

use super::{
    arena::{PART, Query},
    fold::fold,
    lines::Lines,
    standing::Lists,
};
use crate::domain::{
    board::{Comment, Label, Step},
    card::Card,
    id::RecordId,
    name::Name,
    order,
    record::Typed,
    workspace::{Touched, Workspace, children::Slot},
};

/// So many results are given; beyond them only the count.
pub const MOST_RESULTS: usize = 50;
/// Of more registers at once it is quicker to lay everything anew.
const MANY: usize = 5_000;

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Found {
    /// How many cards fit.
    pub total: usize,
    /// The first of them: titles that fit before what fits by its text, else as the boards stand.
    pub cards: Vec<Slot>,
}

/// Where beside its title a card says something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Inside {
    /// On a label.
    Label,
    /// In its text.
    Body,
    /// In a step of its checklist.
    Step,
    /// In a comment.
    Comment,
}

/// All that can be found. Empty until the first search.
#[derive(Default)]
pub struct Index {
    laid: bool,
    lists: Lists,
    titles: Lines,
    texts: Lines,
}

impl Index {
    /// Forgets everything; the next search looks through the workspace anew.
    pub fn forget(&mut self) {
        *self = Index::default();
    }

    /// Looks through the workspace, unless it did.
    pub fn lay(&mut self, ws: &Workspace) {
        if self.laid && !self.titles.is_loose() && !self.texts.is_loose() {
            return;
        }
        let lists = Lists::of(ws);
        let cards = lists.cards(ws);
        let records = ws.records().len();
        let titles = Lines::laid(&cards, records, cards.len(), |slot, lines| push_title(ws, slot, lines));
        let texts = Lines::laid(&cards, records, 0, |slot, lines| push_text(ws, slot, lines));
        *self = Index { laid: true, lists, titles, texts };
    }

    /// Takes note of registers that were set.
    pub fn touch(&mut self, ws: &Workspace, touched: &[Touched]) {
        if !self.laid {
            return;
        }
        let moves =
            |it: &Touched| matches!(it.key.name, Name::PLACE | Name::TRASHED | Name::ARCHIVED | Name::PURGED);
        let moved = touched.iter().any(|it| matches!(it.kind, Name::LIST | Name::BOARD) && moves(it));
        // Nobody keeps which cards wear a label; labels are few and seldom change.
        let labels = touched.iter().any(|it| it.kind == Name::LABEL);
        if moved || labels || touched.len() > MANY {
            return self.forget();
        }
        let says = |it: &Touched| match it.kind {
            Name::CARD => moves(it) || matches!(it.key.name, Name::TITLE | Name::BODY | Name::LABEL),
            Name::STEP | Name::COMMENT => moves(it) || it.key.name == Name::TEXT,
            _ => false,
        };
        let cards = |it: &Touched| match it.kind {
            Name::CARD => [Some(it.record), None],
            _ => [it.from, it.to],
        };
        let mut cards: Vec<RecordId> =
            touched.iter().filter(|it| says(it)).flat_map(cards).flatten().collect();
        order::sort(&mut cards);
        cards.dedup();
        for slot in cards.into_iter().filter_map(|it| ws.slot(it)) {
            self.titles.wipe(slot);
            self.texts.wipe(slot);
            if self.lists.standing(ws, slot).is_some() {
                push_title(ws, slot, &mut self.titles);
                push_text(ws, slot, &mut self.texts);
            }
        }
    }

    /// Looks for cards.
    pub fn find(&mut self, ws: &Workspace, query: &Query) -> Found {
        self.lay(ws);
        let in_order = |mut cards: Vec<Slot>| {
            order::sort_by_key(&mut cards, |it| self.lists.standing(ws, *it));
            cards
        };
        let (by_title, titled) = self.titles.find(query, MOST_RESULTS, |_, _| true);
        let (by_text, texted) =
            self.texts.find(query, MOST_RESULTS, |arena, hit| !query.fits(arena.title(hit)));
        let mut cards = in_order(titled);
        cards.extend(in_order(texted));
        cards.truncate(MOST_RESULTS);
        Found { total: by_title + by_text, cards }
    }
}

fn push_title(ws: &Workspace, slot: Slot, lines: &mut Lines) {
    if let Some(card) = card(ws, slot) {
        lines.push(slot, |line| fold(&card.title, line));
    }
}

fn push_text(ws: &Workspace, slot: Slot, lines: &mut Lines) {
    let Some(card) = card(ws, slot) else { return };
    let mut parts = texts(ws, slot).peekable();
    if parts.peek().is_some() {
        lines.push(slot, |line| {
            fold(&card.title, line);
            for (_, part) in parts {
                line.push(PART);
                fold(part, line);
            }
        });
    }
}

fn card(ws: &Workspace, slot: Slot) -> Option<&Card> {
    Card::in_data(&ws.in_slot(slot)?.data)
}

/// What is written on a card beside its title, and where.
pub fn texts(ws: &Workspace, slot: Slot) -> impl Iterator<Item = (Inside, &str)> {
    let record = ws.in_slot(slot);
    let id = record.map_or(RecordId::SHOP, |it| it.id);
    let card = card(ws, slot);
    let labels = card.into_iter().flat_map(|it| &it.labels).filter_map(|it| ws.get::<Label>(it.0));
    let labels = labels.filter(|it| !it.trashed).map(|it| (Inside::Label, it.name.as_str()));
    let body = card.map(|it| (Inside::Body, it.body.as_str()));
    let steps = ws.children::<Step>(id).map(|it| (Inside::Step, it.1.text.as_str()));
    let comments = ws.children::<Comment>(id).map(|it| (Inside::Comment, it.1.text.as_str()));
    labels.chain(body).chain(steps).chain(comments).filter(|it| !it.1.is_empty())
}

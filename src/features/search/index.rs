//! What can be found, kept true while the workspace changes.
//!
//! Titles lie in one arena. What else is written on a card (labels, text, steps, comments) lies in a second one, behind its
//! title, so that words of both combine; it holds only the cards that say more than a title, and is scanned after.
//!
//! Both are laid in small parts, so that nobody waits: what is laid already goes on answering until the new is whole.
//!
//! **Invariant:** [`Index::find`] answers from the workspace it is given as if it had looked at every card.

use super::{arena::PART, asking::Sift, fold::fold, lines::Lines, query::Query, standing::Lists};
use crate::domain::{
    board::{Choice, Comment, Label, Step},
    card::Card,
    id::{Id, RecordId},
    name::Name,
    order,
    record::Typed,
    value::Value,
    workspace::{Touched, Workspace, children::Slot},
};

/// So many results are given; beyond them only the count.
pub const MOST_RESULTS: usize = 50;
/// Of more registers at once it is quicker to lay everything anew.
const MANY: usize = 5_000;
/// So many cards are laid between two looks at the clock.
const AT_ONCE: usize = 256;

/// What was found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Found {
    /// How many cards fit by their titles, and how many only by what else is written on them.
    pub totals: (usize, usize),
    /// The first of those that fit by their titles, as the boards stand.
    pub by_title: Vec<Slot>,
    /// The first of the others.
    pub by_text: Vec<Slot>,
}

/// Where beside its title a card says something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Inside {
    /// On a label.
    Label,
    /// In a field.
    Field,
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
    laid: Option<Laid>,
    laying: Option<Laying>,
}

#[derive(Default)]
struct Laid {
    lists: Lists,
    titles: Lines,
    texts: Lines,
}

/// An index on its way.
struct Laying {
    laid: Laid,
    cards: Vec<Slot>,
    /// The next of them.
    next: usize,
    /// What was touched meanwhile, to be looked at again at the end.
    touched: Vec<RecordId>,
}

impl Index {
    /// Forgets everything; the next search looks through the workspace anew.
    pub fn forget(&mut self) {
        *self = Index::default();
    }

    /// True when it can answer without looking through the workspace.
    pub fn is_laid(&self) -> bool {
        self.laid.is_some()
    }

    /// Looks through the workspace, unless it did, as long as `more` says so. Answers whether it is done.
    pub fn lay(&mut self, ws: &Workspace, more: &mut dyn FnMut() -> bool) -> bool {
        let is_loose = |it: &Laid| it.titles.is_loose() || it.texts.is_loose();
        if self.laying.is_none() && !self.laid.as_ref().is_none_or(is_loose) {
            return true;
        }
        let laying = self.laying.get_or_insert_with(|| Laying::of(ws));
        while laying.next < laying.cards.len() {
            let to = (laying.next + AT_ONCE).min(laying.cards.len());
            for slot in &laying.cards[laying.next..to] {
                laying.laid.push(ws, *slot);
            }
            laying.next = to;
            if !more() {
                return false;
            }
        }
        let Some(Laying { mut laid, touched, .. }) = self.laying.take() else { return true };
        laid.titles.are_ordered();
        laid.texts.are_ordered();
        laid.look_again(ws, touched);
        self.laid = Some(laid);
        true
    }

    /// Takes note of registers that were set.
    pub fn touch(&mut self, ws: &Workspace, touched: &[Touched]) {
        if self.laid.is_none() && self.laying.is_none() {
            return;
        }
        let moves =
            |it: &Touched| matches!(it.key.name, Name::PLACE | Name::TRASHED | Name::ARCHIVED | Name::PURGED);
        let moved = touched.iter().any(|it| matches!(it.kind, Name::LIST | Name::BOARD) && moves(it));
        // Nobody keeps which cards wear a label or a choice; both are few and seldom change.
        let labels = touched.iter().any(|it| matches!(it.kind, Name::LABEL | Name::CHOICE));
        if moved || labels || touched.len() > MANY {
            return self.forget();
        }
        let says = |it: &Touched| match it.kind {
            Name::CARD => {
                moves(it) || matches!(it.key.name, Name::TITLE | Name::BODY | Name::LABEL | Name::VALUE)
            }
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
        if let Some(laying) = &mut self.laying {
            laying.touched.extend(&cards);
        }
        if let Some(laid) = &mut self.laid {
            laid.look_again(ws, cards);
        }
    }

    /// Looks for the cards that a sift lets through: by words, or all of them.
    pub fn find(&mut self, ws: &Workspace, query: Option<&Query>, sift: &Sift) -> Found {
        if self.laid.is_none() {
            self.lay(ws, &mut || true);
        }
        let Some(Laid { lists, titles, texts }) = &self.laid else { return Found::default() };
        let in_order = |mut cards: Vec<Slot>, most: usize| {
            order::sort_by_key(&mut cards, |it| lists.standing(ws, *it));
            cards.truncate(most);
            cards
        };
        let passes = |slot: Slot| sift.passes(ws, slot);
        let Some(query) = query else {
            let (total, cards) = titles.all(MOST_RESULTS, passes);
            return Found { totals: (total, 0), by_title: in_order(cards, MOST_RESULTS), by_text: vec![] };
        };
        let (by_title, titled) = titles.find(query, MOST_RESULTS, |_, _, card| passes(card));
        let (by_text, texted) =
            texts.find(query, MOST_RESULTS, |arena, hit, card| !query.fits(arena.title(hit)) && passes(card));
        let titled = in_order(titled, MOST_RESULTS);
        let room = MOST_RESULTS - titled.len();
        Found { totals: (by_title, by_text), by_title: titled, by_text: in_order(texted, room) }
    }
}

impl Laying {
    fn of(ws: &Workspace) -> Laying {
        let lists = Lists::of(ws);
        let cards = lists.cards(ws);
        let records = ws.records().len();
        let (titles, texts) = (Lines::with_room(records, cards.len()), Lines::with_room(records, 0));
        Laying { laid: Laid { lists, titles, texts }, cards, next: 0, touched: vec![] }
    }
}

impl Laid {
    fn push(&mut self, ws: &Workspace, slot: Slot) {
        push_title(ws, slot, &mut self.titles);
        push_text(ws, slot, &mut self.texts);
    }

    fn look_again(&mut self, ws: &Workspace, cards: Vec<RecordId>) {
        for slot in cards.into_iter().filter_map(|it| ws.slot(it)) {
            self.titles.wipe(slot);
            self.texts.wipe(slot);
            if self.lists.standing(ws, slot).is_some() {
                self.push(ws, slot);
            }
        }
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
    let values = card.into_iter().flat_map(|it| &it.values).filter_map(|it| said(ws, &it.1));
    let values = values.map(|it| (Inside::Field, it));
    let body = card.map(|it| (Inside::Body, it.body.as_str()));
    let steps = ws.children::<Step>(id).map(|it| (Inside::Step, it.1.text.as_str()));
    let comments = ws.children::<Comment>(id).map(|it| (Inside::Comment, it.1.text.as_str()));
    labels.chain(values).chain(body).chain(steps).chain(comments).filter(|it| !it.1.is_empty())
}

/// A field's value as it can be looked for: a choice by its name, a text.
fn said<'w>(ws: &'w Workspace, value: &'w Value) -> Option<&'w str> {
    match value {
        Value::Text(text) => Some(text),
        Value::Record(choice) => ws.get(Id::<Choice>::of(*choice)).map(|it| it.name.as_str()),
        _ => None,
    }
}

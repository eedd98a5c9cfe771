//! What titles lack, and what a title could say of a card.

use std::rc::Rc;

use time::Date;

use super::tables::{lexicon, unwritten};
use crate::domain::{
    board::{Board, Choice, Field},
    card::Card,
    id::Id,
    naming::{Fact, Kind, Lexicon, Said, read},
    workspace::Workspace,
};
use crate::features::boards::queries::{member_name, person};

/// What a board's titles should say, and the words by which it is told.
#[derive(Clone, PartialEq, Debug)]
pub struct Rule {
    expects: Vec<Kind>,
    lexicon: Rc<Lexicon>,
    today: Date,
}

/// The rule of a board; none when it has none, so that nothing is read.
pub fn rule(ws: &Workspace, board: Id<Board>, today: Date) -> Option<Rule> {
    let expects = expected(ws, board);
    (!expects.is_empty()).then(|| Rule { expects, lexicon: Rc::new(lexicon(ws, Some(board))), today })
}

/// What titles on a board should say.
pub fn expected(ws: &Workspace, board: Id<Board>) -> Vec<Kind> {
    let Some(board) = ws.get(board) else { return vec![] };
    let expects = |kind: &Kind| board.expects.iter().any(|it| it.0 == kind.field());
    Kind::ALL.into_iter().filter(expects).collect()
}

impl Rule {
    /// What a title should say and does not.
    pub fn missing(&self, title: &str) -> Vec<Kind> {
        let parts = read(title, &self.lexicon, self.today);
        let says = |kind: &Kind| parts.iter().any(|it| it.fact.kind() == *kind);
        self.expects.iter().copied().filter(|it| !says(it)).collect()
    }
}

/// What the fields of a card say, as a title would.
pub fn facts_of(ws: &Workspace, card: Id<Card>) -> Vec<Fact> {
    let Some(card) = ws.get(card) else { return vec![] };
    let mut facts: Vec<Fact> = vec![];
    facts.extend(card.choice(Field::PLATFORM).map(Fact::Platform));
    facts.extend(card.number(Field::PRICE).filter(|it| *it > 0).map(Fact::Price));
    facts.extend(card.number(Field::STOCK).filter(|it| *it > 0).map(Fact::Count));
    facts.extend(card.choice(Field::CARRIER).map(Fact::Carrier));
    facts.extend(card.choice(Field::PAYER).map(Fact::Payer));
    facts.extend(card.choice(Field::INVOICE).map(Fact::Invoice));
    facts.extend(card.owner.map(|it| Fact::Owner(person(ws, it))));
    facts.extend(
        card.labels
            .iter()
            .filter(|it| ws.get(it.0).is_some_and(|it| !it.trashed))
            .map(|it| Fact::Label(it.0)),
    );
    let dates = match (card.start, card.due) {
        (Some(from), Some(until)) if from.minute.or(until.minute).is_none() => {
            [Some(Fact::Span(from, until)), None]
        }
        (from, until) => [from.map(Fact::Start), until.map(Fact::Due)],
    };
    facts.extend(dates.into_iter().flatten());
    facts
}

/// What a fact says, with names in place of records.
pub fn said(ws: &Workspace, fact: &Fact) -> Said {
    let choice = |it: Id<Choice>| {
        let name = ws.get(it).map(|it| it.name.clone());
        name.or_else(|| unwritten(ws, it).map(|it| it.1.to_owned())).unwrap_or_default()
    };
    match *fact {
        Fact::Platform(it) | Fact::Carrier(it) | Fact::Payer(it) | Fact::Invoice(it) => {
            Said::Name(choice(it))
        }
        Fact::Price(fen) => Said::Money(fen),
        Fact::Count(pieces) => Said::Pieces(pieces),
        Fact::Owner(it) => Said::Name(member_name(ws, it).unwrap_or_default()),
        Fact::Participant(it) => Said::Other(member_name(ws, it).unwrap_or_default()),
        Fact::Label(it) => Said::Name(ws.get(it).map(|it| it.name.clone()).unwrap_or_default()),
        Fact::Start(it) => Said::From(it),
        Fact::Due(it) => Said::Until(it),
        Fact::Span(from, until) => Said::Span(from, until),
    }
}

/// What the shop calls the field that a part fills, when it is a field of its own.
pub fn own_name(ws: &Workspace, kind: Kind) -> Option<String> {
    ws.get(kind.field()).map(|it| it.name.clone()).filter(|it| !it.is_empty())
}

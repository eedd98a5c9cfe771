//! What a title being typed says: recognised at every key, shown as chips, filled in when the title is written.
//!
//! **Invariant:** while a word is being composed nothing is recognised and nothing changes.

use std::{ops::Range, rc::Rc};

use crate::ui::prelude::*;

use crate::{
    domain::{
        board::Board,
        card::Card,
        id::Id,
        naming::{Fact, Kind, Lexicon, Part, read},
        workspace::Workspace,
    },
    features::naming::{
        filling::{Effect, effect},
        queries::{own_name, said},
        tables::lexicon,
    },
    session::{Scope, Session, use_session},
    ui::{part_chips::PartChip, text_area::Inked},
    words::naming as words,
};

/// A title being typed, and what is recognised in it.
#[derive(Clone, Copy)]
pub(super) struct Recognising {
    /// The parts, as chips.
    pub chips: Memo<Vec<PartChip>>,
    /// The whole text in pieces, those that are taken as parts in their colours; empty where none is.
    pub inked: Memo<Vec<Inked>>,
    session: Session,
    /// A card that is there, and its title as it stands.
    known: Option<(Id<Card>, Memo<String>)>,
    lexicon: Memo<Rc<Lexicon>>,
    /// Words whose chip was pressed: plain text after all, or a change that is wanted.
    turned: RwSignal<Vec<String>>,
    composing: RwSignal<bool>,
}

/// A recognised part with the words it was recognised in.
struct Seen {
    range: Range<usize>,
    text: String,
    fact: Fact,
    effect: Effect,
}

/// What a text says: chips, and the text itself in pieces.
#[derive(Clone, PartialEq, Default)]
struct Recognised {
    chips: Vec<PartChip>,
    inked: Vec<Inked>,
}

impl Recognised {
    fn ink(&mut self, text: &str, part: &'static str) {
        if !text.is_empty() {
            self.inked.push(Inked { text: text.to_owned(), part });
        }
    }
}

impl Recognising {
    /// Recognises parts in `text`, by the words of the shop and of `board`.
    pub fn begin(
        text: RwSignal<String>,
        board: Option<Id<Board>>,
        known: Option<(Id<Card>, Memo<String>)>,
    ) -> Recognising {
        let session = use_session();
        let scopes: Vec<Scope> = [Scope::Shop].into_iter().chain(board.map(Scope::Board)).collect();
        let lexicon = Memo::new(move |_| session.watch(&scopes, |ws| Rc::new(lexicon(ws, board))));
        let (turned, composing) = (RwSignal::new(vec![]), RwSignal::new(false));
        let (chips, inked) = (Memo::new(|_| vec![]), Memo::new(|_| vec![]));
        let begun = Recognising { chips, inked, session, known, lexicon, turned, composing };
        let recognised = Memo::new(move |before: Option<&Recognised>| match composing.get() {
            true => {
                Recognised { inked: vec![], chips: before.map(|it| it.chips.clone()).unwrap_or_default() }
            }
            false => text.with(|it| begun.recognise(it)),
        });
        let chips = Memo::new(move |_| recognised.with(|it| it.chips.clone()));
        let inked = Memo::new(move |_| recognised.with(|it| it.inked.clone()));
        Recognising { chips, inked, ..begun }
    }

    /// A word is being composed, or no longer.
    pub fn compose(self, composing: bool) {
        self.composing.set(composing);
    }

    /// The chip with these words was pressed.
    pub fn turn(self, text: String) {
        self.turned.update(|it| match it.iter().position(|it| *it == text) {
            Some(at) => _ = it.swap_remove(at),
            None => it.push(text),
        });
    }

    /// The title is written: what it says that is to be filled in, and what is to be changed because somebody asked
    /// for it. The next title begins without chips that were pressed.
    pub fn take(self, title: &str) -> (Vec<Fact>, Vec<Fact>) {
        let lexicon = self.lexicon.get_untracked();
        let turned = self.turned.get_untracked();
        self.turned.update(Vec::clear);
        let (mut fills, mut changes) = (vec![], vec![]);
        for it in self.seen(title, &lexicon) {
            match (it.effect, turned.contains(&it.text)) {
                (Effect::Fills, false) => fills.push(it.fact),
                (Effect::Changes, true) => changes.push(it.fact),
                _ => {}
            }
        }
        (fills, changes)
    }

    fn seen(self, title: &str, lexicon: &Lexicon) -> Vec<Seen> {
        let today = self.session.today();
        let before = self.known.map(|it| read(&it.1.get_untracked(), lexicon, today)).unwrap_or_default();
        let mut all: Vec<Seen> = vec![];
        for Part { range, fact } in read(title, lexicon, today) {
            let text = title[range.clone()].to_owned();
            let effect = match self.known {
                None => Effect::Fills,
                Some((card, _)) => self.session.read(|ws| effect(ws, card, &fact)),
            };
            // What the title said before is no wish of now.
            let old = effect == Effect::Changes && before.iter().any(|it| it.fact == fact);
            if effect != Effect::Nothing && !old && all.iter().all(|it| it.text != text) {
                all.push(Seen { range, text, fact, effect });
            }
        }
        all
    }

    fn recognise(self, title: &str) -> Recognised {
        let mut recognised = Recognised::default();
        if self.known.is_some_and(|it| it.1.with(|it| it == title)) {
            return recognised;
        }
        let turned = self.turned.get();
        let mut from = 0;
        for seen in self.lexicon.with(|it| self.seen(title, it)) {
            let range = seen.range.clone();
            let chip = self.chip(seen, &turned);
            if !chip.off {
                recognised.ink(&title[from..range.start], "");
                recognised.ink(&title[range.clone()], chip.class);
                from = range.end;
            }
            recognised.chips.push(chip);
        }
        if from > 0 {
            recognised.ink(&title[from..], "");
        }
        recognised
    }

    fn chip(self, seen: Seen, turned: &[String]) -> PartChip {
        let Seen { text, fact, effect, .. } = seen;
        let changes = effect == Effect::Changes;
        let off = changes != turned.contains(&text);
        let name = &self.session.read(|ws| kind_name(ws, fact.kind()));
        let value = words::value(&self.session.read(|ws| said(ws, &fact)), self.session.today());
        let act = match (off, changes) {
            (false, _) => words::leave_as_text(name, &value),
            (true, true) => words::change_to(name, &value),
            (true, false) => words::take_again(&text),
        };
        let (name, value) = match (off, changes) {
            (true, false) => (words::as_text().to_owned(), text.clone()),
            (true, true) => (words::changes_to(name), value),
            (false, _) => (name.clone(), value),
        };
        PartChip { text, class: class(fact.kind()), name, value, act, off, changes }
    }
}

/// What a sort of part is called: as the shop calls the field.
pub(super) fn kind_name(ws: &Workspace, kind: Kind) -> String {
    own_name(ws, kind).unwrap_or_else(|| words::kind(kind).to_owned())
}

/// The colour of a part.
fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Platform => "platform",
        Kind::Price => "price",
        Kind::Count => "count",
        Kind::Carrier | Kind::Payer | Kind::Invoice => "carrier",
        Kind::Owner => "owner",
        Kind::Label => "label",
        Kind::Date => "date",
    }
}

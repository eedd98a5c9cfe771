//! What the palette offers beside cards: the acts of the one list, the boards, and the people, who lead to their cards.

use std::rc::Rc;

use crate::ui::prelude::*;

use crate::{
    domain::{board::Board, id::Id},
    features::{
        actions::{
            ACTIONS, Act, Action,
            view::{glyph, name, written},
        },
        boards::{
            lens::{
                Look,
                filter::{Part, Whose},
            },
            queries::boards,
        },
        exchange::{
            queries::What,
            view::{Exchange, use_exchange},
        },
        members::queries::{Person, people},
        search::view::Offer,
    },
    route::{Route, look_by},
    session::{
        Session,
        preferences::{Preferences, Theme, use_preferences},
        use_session,
    },
    ui::icon::Glyph,
    words::{board, common},
};

/// What acts are done with.
#[derive(Clone, Copy)]
pub struct Frame {
    session: Session,
    exchange: Exchange,
    preferences: Preferences,
    beginning: RwSignal<bool>,
    helping: RwSignal<bool>,
    /// Acts that were chosen, the latest first.
    recent: StoredValue<Vec<Act>>,
}

impl Frame {
    /// The frame of the app; the signals open its sheets.
    pub fn new(beginning: RwSignal<bool>, helping: RwSignal<bool>) -> Frame {
        Frame {
            session: use_session(),
            exchange: use_exchange(),
            preferences: use_preferences(),
            beginning,
            helping,
            recent: StoredValue::new(vec![]),
        }
    }

    /// Everything there is to offer now: acts with those chosen lately first, boards, people.
    pub fn offers(self) -> Vec<Offer> {
        let recent = self.recent.get_value();
        let mut acts: Vec<&Action> =
            ACTIONS.iter().filter(|it| it.is_offered && self.is_possible(it.act)).collect();
        let age = |act: Act| recent.iter().position(|it| *it == act).unwrap_or(recent.len());
        crate::domain::order::sort_by_key(&mut acts, |it| age(it.act));
        let acts = acts.into_iter().map(|action| {
            let act = action.act;
            Offer {
                name: name(act).into(),
                kind: None,
                glyph: glyph(act),
                keys: action.keys.first().map(|it| written(it).join(" ")).unwrap_or_default(),
                go: Rc::new(move || self.perform(act)),
            }
        });
        let me = self.session.me();
        let (boards, people) = self.session.read(|ws| (boards(ws), people(ws, me)));
        let first = boards.first().map(|it| it.0);
        let boards = boards.into_iter().map(|(board, name)| Offer {
            name,
            kind: Some(common::boards()),
            glyph: Glyph::Board,
            keys: String::new(),
            go: Rc::new(move || Route::Board(board).go()),
        });
        let people = people.into_iter().map(|person| {
            let name = board::owner_is(&person.name);
            let go = Rc::new(move || show_cards_of(&person, first));
            Offer { name, kind: Some(common::person()), glyph: Glyph::Person, keys: String::new(), go }
        });
        acts.chain(boards).chain(people).collect()
    }

    fn is_possible(self, act: Act) -> bool {
        let (undo, redo) = untrack(|| self.session.steps());
        match act {
            Act::Undo => undo.is_some(),
            Act::Redo => redo.is_some(),
            _ => true,
        }
    }

    fn perform(self, act: Act) {
        self.recent.update_value(|it| {
            it.retain(|other| *other != act);
            it.insert(0, act);
        });
        match act {
            Act::NewBoard => self.beginning.set(true),
            Act::Mine => Route::Mine.go(),
            Act::Given => Route::Given.go(),
            Act::Trash => Route::Trash.go(),
            Act::Settings => Route::Settings.go(),
            Act::Undo => self.session.undo(),
            Act::Redo => self.session.redo(),
            Act::Import => self.exchange.ask(),
            Act::Export => self.exchange.export(Route::current().board().map_or(What::Shop, What::Board)),
            Act::Theme => self.preferences.theme.update(|it| *it = other_theme(*it)),
            Act::Keys => self.helping.set(true),
            // What is done to a card has no place among what is offered.
            _ => {}
        }
    }
}

/// Goes to the open board, or the first, where only what somebody answers for is seen.
fn show_cards_of(person: &Person, first: Option<Id<Board>>) {
    let Some(board) = Route::current().board().or(first) else { return };
    let mut look = Look::default();
    look.filter.set(Part::Owner(if person.me { Whose::Mine } else { Whose::Of(person.member) }), true);
    Route::Board(board).go();
    look_by(&look.to_string());
}

fn other_theme(theme: Theme) -> Theme {
    let by_system = || window().match_media("(prefers-color-scheme: dark)").ok().flatten();
    let is_dark = match theme {
        Theme::System => by_system().is_some_and(|it| it.matches()),
        theme => theme == Theme::Dark,
    };
    if is_dark { Theme::Light } else { Theme::Dark }
}

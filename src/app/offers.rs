//! What the palette offers beside what is found: the acts of the one list.

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
            card_templates::{CardTemplate, beginning, card_templates},
            view::add_and_open,
        },
        closing::queries::Ground,
        exchange::{
            queries::What,
            view::{Exchange, use_exchange},
        },
        search::view::Offer,
    },
    route::Route,
    session::{
        Session,
        preferences::{Preferences, Theme, use_preferences},
        use_session,
    },
    ui::icon::Glyph,
    words::card_templates as words,
};

/// What acts are done with.
#[derive(Clone, Copy)]
pub struct Frame {
    session: Session,
    exchange: Exchange,
    preferences: Preferences,
    beginning: RwSignal<bool>,
    helping: RwSignal<bool>,
    closing: RwSignal<Option<Ground>>,
    /// Acts that were chosen, the latest first.
    recent: StoredValue<Vec<Act>>,
}

impl Frame {
    /// The frame of the app; the signals open its sheets.
    pub fn new(
        beginning: RwSignal<bool>,
        helping: RwSignal<bool>,
        closing: RwSignal<Option<Ground>>,
    ) -> Frame {
        Frame {
            session: use_session(),
            exchange: use_exchange(),
            preferences: use_preferences(),
            beginning,
            helping,
            closing,
            recent: StoredValue::new(vec![]),
        }
    }

    /// Every act there is now, those chosen lately first.
    pub fn offers(self) -> Vec<Offer> {
        let recent = self.recent.get_value();
        let mut acts: Vec<&Action> =
            ACTIONS.iter().filter(|it| it.is_offered && self.is_possible(it.act)).collect();
        let age = |act: Act| recent.iter().position(|it| *it == act).unwrap_or(recent.len());
        crate::domain::order::sort_by_key(&mut acts, |it| age(it.act));
        let offer = |action: &Action| {
            let act = action.act;
            Offer {
                name: name(act).into(),
                glyph: glyph(act),
                keys: action.keys.first().map(|it| written(it).join(" ")).unwrap_or_default(),
                at_once: true,
                go: Rc::new(move || self.perform(act)),
            }
        };
        acts.into_iter().map(offer).chain(self.templates()).collect()
    }

    /// A card from each 卡片模板, on the open board or on the template's own.
    fn templates(self) -> Vec<Offer> {
        let (session, on) = (self.session, Route::current().board());
        let offer = |it: CardTemplate| {
            let template = it.template;
            Offer {
                name: words::add_from_this(&it.title),
                glyph: Glyph::Template,
                keys: String::new(),
                at_once: false,
                go: Rc::new(move || add_and_open(session, template)),
            }
        };
        session.read(|ws| {
            let all = card_templates(ws).into_iter().filter(|it| beginning(ws, it.template, on).is_some());
            all.map(offer).collect()
        })
    }

    fn is_possible(self, act: Act) -> bool {
        let (undo, redo) = untrack(|| self.session.steps());
        match act {
            Act::Undo => undo.is_some(),
            Act::Redo => redo.is_some(),
            Act::CloseDay => self.board().is_some(),
            _ => true,
        }
    }

    /// The open board, unless it is a template.
    fn board(self) -> Option<Id<Board>> {
        let open = Route::current().board()?;
        self.session.read(|ws| ws.get(open).is_some_and(|it| !it.template)).then_some(open)
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
            Act::Inbox => Route::Inbox.go(),
            Act::News => Route::News.go(),
            Act::People => Route::People.go(),
            Act::Trash => Route::Trash.go(),
            Act::Settings => Route::Settings.go(),
            Act::Undo => self.session.undo(),
            Act::Redo => self.session.redo(),
            Act::CloseDay => self.closing.set(self.board().map(Ground::Board)),
            Act::Import => self.exchange.ask(),
            Act::Export => self.exchange.export(Route::current().board().map_or(What::Shop, What::Board)),
            Act::Theme => self.preferences.theme.update(|it| *it = other_theme(*it)),
            Act::Keys => self.helping.set(true),
            // What is done to a card has no place among what is offered.
            _ => {}
        }
    }
}

fn other_theme(theme: Theme) -> Theme {
    let by_system = || window().match_media("(prefers-color-scheme: dark)").ok().flatten();
    let is_dark = match theme {
        Theme::System => by_system().is_some_and(|it| it.matches()),
        theme => theme == Theme::Dark,
    };
    if is_dark { Theme::Light } else { Theme::Dark }
}

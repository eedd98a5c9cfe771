//! The one index of the page, and the cards looked at lately.
//!
//! **Invariant:** the index lives as long as the page and is laid when it is first asked, never before.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::{
    answer::{Answer, Group, Row},
    readings::Readings,
    vocabulary::vocabulary,
};
use crate::{
    domain::{card::Card, id::Id, workspace::children::Slot},
    features::search::{
        asking::{About, Asker, Vocabulary},
        index::{Found, Index, MOST_RESULTS},
        notes::NotesIndex,
        others::others,
        pinyin::Pinyin,
        queries::result_row,
        query::Query,
    },
    route::use_route,
    session::{Scope, Session, use_session},
    ui::pace::Pace,
};

/// So many cards are remembered as looked at.
const MOST_RECENT: usize = 8;

/// Finds cards. Provided once by the app.
#[derive(Clone, Copy)]
pub struct Finder {
    session: Session,
    index: StoredValue<(u32, Index)>,
    notes: StoredValue<(u32, NotesIndex)>,
    /// Told when there is an index.
    laid: RwSignal<u32>,
    /// The next part of it is about to be laid.
    laying: StoredValue<bool>,
    readings: Readings,
    vocabulary: StoredValue<Vocabulary>,
    recent: RwSignal<Vec<Id<Card>>>,
}

impl Finder {
    /// Makes the finder of the app and provides it to every view below; needs the session and the route.
    pub fn provide() -> Finder {
        let session = use_session();
        let index = StoredValue::new((session.edition(), Index::default()));
        let notes = StoredValue::new((session.edition(), NotesIndex::default()));
        let finder = Finder {
            session,
            index,
            notes,
            laid: RwSignal::new(0),
            laying: StoredValue::new(false),
            readings: Readings::new(),
            vocabulary: StoredValue::new(vocabulary()),
            recent: RwSignal::default(),
        };
        session.on_touched(move |ws, touched| index.update_value(|it| it.1.touch(ws, touched)));
        session.on_touched(move |ws, touched| notes.update_value(|it| it.1.touch(ws, touched)));
        let route = use_route();
        Effect::new(move |_| {
            if let Some(card) = route.get().card() {
                finder.remember(card);
            }
        });
        provide_context(finder);
        finder
    }

    /// The finder of the app.
    pub fn current() -> Finder {
        expect_context()
    }

    /// How characters sound, once that is there; who asks has it fetched.
    pub fn pinyin(self) -> Signal<Option<Arc<Pinyin>>> {
        Signal::derive(move || {
            self.readings.fetch();
            self.readings.get()
        })
    }

    /// Makes ready for a search: the readings, and the index in small parts.
    pub(super) fn prepare(self) {
        self.readings.fetch();
        self.lay_soon();
    }

    fn lay_soon(self) {
        if !self.laying.with_value(|it| *it) {
            self.laying.set_value(true);
            set_timeout(move || self.lay_some(), std::time::Duration::ZERO);
        }
    }

    fn lay_some(self) {
        self.laying.set_value(false);
        let pace = Pace::begin();
        let mut done = true;
        self.with_index(|session, index| {
            done = session.read(|ws| index.lay(ws, &mut || !pace.is_over()));
        });
        if done {
            self.with_notes(|session, notes| {
                done = session.read(|ws| notes.lay(ws, &mut || !pace.is_over()))
            });
        }
        match done {
            true => self.laid.update(|it| *it += 1),
            false => self.lay_soon(),
        }
    }

    /// Answers what was typed, and again whenever anything changes.
    pub(super) fn ask(self, typed: &str) -> Answer {
        let asked = typed.trim().to_owned();
        if asked.is_empty() {
            let rows = self.recent_rows();
            return Answer { total: rows.len(), asked, rows, ..Answer::default() };
        }
        self.laid.track();
        let pinyin = self.readings.get();
        self.session.watch(&[Scope::Everything], |_| ());
        let (mut found, mut rows, mut there) = (Found::default(), vec![], false);
        let (mut heard, mut notes_found) = (0, 0);
        self.with_index(|session, index| {
            there = index.is_laid();
            if !there {
                return;
            }
            let me = session.me();
            self.vocabulary.with_value(|vocabulary| {
                let asker = Asker { vocabulary, me, today: session.today(), pinyin: pinyin.as_ref() };
                session.read(|ws| {
                    let question = asker.read(ws, typed);
                    if let Some((about, ..)) = question.open {
                        let offers = asker.offers(ws, typed, &question).into_iter();
                        rows.extend(offers.map(|it| (Group::Offers, Row::Offer(about, it.0, it.1))));
                    }
                    // Letters are first what they are; what they sound like comes after.
                    let written = Query::of(&question.words, None);
                    let query = Query::of(&question.words, pinyin.as_ref());
                    found = index.find(ws, written.as_ref(), &question.sift);
                    let card = |slot: &_| result_row(ws, *slot, query.as_ref(), me).map(Row::Card);
                    rows.extend(found.by_title.iter().filter_map(card).map(|it| (Group::Cards, it)));
                    rows.extend(found.by_text.iter().filter_map(card).map(|it| (Group::Texts, it)));
                    if let Some(query) = query.as_ref().filter(|it| it.is_heard()) {
                        let all = index.find(ws, Some(query), &question.sift);
                        let new = |it: &&Slot| !found.by_title.contains(it) && !found.by_text.contains(it);
                        heard = all.totals.0 + all.totals.1 - found.totals.0 - found.totals.1;
                        let new = all.by_title.iter().chain(&all.by_text).filter(new).filter_map(card);
                        let room = MOST_RESULTS.saturating_sub(found.by_title.len() + found.by_text.len());
                        rows.extend(new.take(room.min(heard)).map(|it| (Group::Heard, it)));
                    }
                    if let Some((written, query)) = written.zip(query).filter(|_| !question.filters) {
                        self.with_notes(|_, notes| {
                            let (total, found) = notes.find(ws, &written, &query);
                            notes_found = total;
                            rows.extend(found.into_iter().map(|it| (Group::Notes, Row::Other(it))));
                        });
                        let (places, named) = others(ws, &query);
                        rows.extend(places.into_iter().map(|it| (Group::Places, Row::Other(it))));
                        rows.extend(named.into_iter().map(|it| (Group::Named, Row::Other(it))));
                    }
                });
            });
        });
        if !there {
            self.lay_soon();
            return Answer { asked, waiting: true, ..Answer::default() };
        }
        let (by_title, by_text) = found.totals;
        let totals = [
            (Group::Cards, by_title),
            (Group::Texts, by_text),
            (Group::Heard, heard),
            (Group::Notes, notes_found),
        ];
        let cards = found.totals.0 + found.totals.1 + heard;
        let beside = rows.iter().filter(|it| matches!(it.1, Row::Other(_)) && it.0 != Group::Notes).count();
        let cut = rows.iter().filter(|it| matches!(it.1, Row::Card(_))).count() < cards;
        Answer { asked, total: cards + beside + notes_found, rows, totals, cut, waiting: false }
    }

    /// The keys of filters that may come next, and what is typed once one is chosen.
    pub(super) fn keys(self, typed: &str) -> Vec<(String, String)> {
        self.vocabulary.with_value(|it| it.next_keys(typed))
    }

    /// A filter as it is typed.
    pub(super) fn filter(self, about: About, name: &str) -> String {
        self.vocabulary.with_value(|it| it.written(about, name))
    }

    fn recent_rows(self) -> Vec<(Group, Row)> {
        let me = self.session.me();
        let recent = self.recent.get();
        self.session.watch(&[Scope::Everything], |ws| {
            let there = recent.iter().filter(|it| ws.get(**it).is_some_and(|it| !it.trashed));
            let slots = there.filter_map(|it| ws.slot(it.any()));
            let rows = slots.filter_map(|slot| result_row(ws, slot, None, me));
            rows.map(|it| (Group::Recent, Row::Card(it))).collect()
        })
    }

    fn remember(self, card: Id<Card>) {
        self.recent.update(|it| {
            it.retain(|other| *other != card);
            it.insert(0, card);
            it.truncate(MOST_RECENT);
        });
    }

    fn with_notes(self, act: impl FnOnce(Session, &mut NotesIndex)) {
        let edition = self.session.edition();
        self.notes.update_value(|(known, notes)| {
            if *known != edition {
                *known = edition;
                *notes = NotesIndex::default();
            }
            act(self.session, notes);
        });
    }

    fn with_index(self, act: impl FnOnce(Session, &mut Index)) {
        let edition = self.session.edition();
        self.index.update_value(|(known, index)| {
            if *known != edition {
                *known = edition;
                index.forget();
            }
            act(self.session, index);
        });
    }
}

//! Keys that act on a card without opening it: the card under the pointer, or the one with the focus, whichever the
//! person used last.
//!
//! Space lifts the card that has the focus, as ever; only where the pointer rests on a card and moved last does it
//! assign that card.

use crate::ui::prelude::*;
use leptos::ev;
use web_sys::Element;

use super::{
    bulk::{Pick, put_away},
    desk::{Desk, Opened},
};
use crate::{
    domain::{card::Card, id::Id, workspace::children::Slot},
    features::{
        actions::{Act, Place, act_of},
        boards::{
            commands::bulk::{archive_cards, own_cards},
            lens::columns::Column,
            queries::is_me,
        },
    },
    ui::{announce::announce, focus, keys, layer, placement::Anchor},
    words::bulk as words,
};

/// Which card a person means. Provided once by the page of the board.
#[derive(Clone, Copy)]
pub(super) struct Aim(StoredValue<bool>);

/// A card that is meant, and its row.
struct Target {
    column: Column,
    slot: Slot,
    element: Element,
}

impl Aim {
    /// Begins to follow pointer and focus, and to hear keys.
    pub fn provide(desk: Desk) -> Aim {
        let aim = Aim(StoredValue::new(false));
        let moved = window_event_listener(ev::pointermove, move |ev| {
            let is_moved = ev.movement_x() != 0 || ev.movement_y() != 0;
            if is_moved && ev.pointer_type() == "mouse" {
                aim.0.set_value(true);
            }
        });
        let focused = window_event_listener(ev::focusin, move |_| aim.0.set_value(false));
        let pressed = window_event_listener(ev::keydown, move |ev| aim.hear(desk, &ev));
        on_cleanup(move || {
            moved.remove();
            focused.remove();
            pressed.remove();
        });
        provide_context(aim);
        aim
    }

    /// True when a key means the card under the pointer.
    pub fn is_pointing(self) -> bool {
        self.0.get_value() && pointed().is_some()
    }

    fn target(self, desk: Desk) -> Option<Target> {
        let focused = || focus::focused()?.closest(".board .card").ok()?;
        let element = if self.is_pointing() { pointed() } else { focused().or_else(pointed) }?;
        let columns = desk.columns.get_untracked();
        columns.into_iter().find_map(|column| {
            let rows = desk.rows(column)?;
            let slot = rows.key(rows.index_of(&element)?)?;
            Some(Target { column, slot, element: element.clone() })
        })
    }

    fn hear(self, desk: Desk, ev: &ev::KeyboardEvent) {
        let is_other = keys::is_composing(ev) || ev.ctrl_key() || ev.meta_key() || ev.alt_key();
        if is_other || ev.default_prevented() || keys::is_in_field(ev) || layer::is_any_open() {
            return;
        }
        if ev.key() == "Escape" && untrack(|| desk.selection.is_on()) {
            desk.selection.clear();
            return ev.prevent_default();
        }
        let act = match ev.key().as_str() {
            " " if self.is_pointing() => Some(Act::Take),
            " " => None,
            key => act_of(key, Place::Card),
        };
        // A table has cells of its own, and keys in them.
        let Some(act) = act.filter(|_| !untrack(|| desk.is_table())) else { return };
        let target = self.target(desk);
        let column = target.as_ref().map(|it| it.column);
        if act == Act::NewCard {
            let first = || desk.columns.with_untracked(|it| it.first().copied());
            if let Some(list) = column.or_else(first).and_then(Column::list) {
                desk.adding.set(Some(list));
                ev.prevent_default();
            }
        } else if let Some(target) = target {
            do_to(desk, act, &target);
            ev.prevent_default();
        }
    }
}

/// What is meant by the card: all that are chosen, when it is one of them.
fn meant(desk: Desk, target: &Target) -> Vec<Id<Card>> {
    match desk.selection.has(target.slot) {
        true => desk.selection.cards(desk),
        false => {
            desk.session.read(|ws| ws.in_slot(target.slot).map(|it| Id::of(it.id)).into_iter().collect())
        }
    }
}

fn do_to(desk: Desk, act: Act, target: &Target) {
    let cards = meant(desk, target);
    let anchor = || Anchor::of(&target.element);
    match act {
        Act::Select => desk.selection.toggle(target.column, target.slot),
        Act::Due => desk.opened.set(Some(Opened::Picking(Pick::Due, cards, anchor()))),
        Act::Labels => desk.opened.set(Some(Opened::Picking(Pick::Labels, cards, anchor()))),
        Act::Title => desk
            .opened
            .set(desk.session.read(|ws| ws.in_slot(target.slot).map(|it| Opened::Titling(Id::of(it.id))))),
        Act::Archive => put_away(desk, cards, archive_cards, words::archived_n),
        Act::Take => take(desk, cards),
        _ => {}
    }
}

/// Makes me answer for the cards; when I do for all of them already, nobody does.
fn take(desk: Desk, cards: Vec<Id<Card>>) {
    let me = desk.session.me();
    let is_mine = |ws: &_, card: Id<Card>| {
        let owner = crate::domain::workspace::Workspace::get(ws, card).and_then(|it| it.owner);
        is_me(ws, owner, me)
    };
    let all_mine = desk.session.read(|ws| cards.iter().all(|it| is_mine(ws, *it)));
    let owner = (!all_mine).then_some(me);
    desk.session.run(move |ws, cx| own_cards(ws, cx, &cards, owner));
    announce(if all_mine { words::given_up() } else { words::taken() });
}

fn pointed() -> Option<Element> {
    document().query_selector(".board .card:hover").ok().flatten()
}

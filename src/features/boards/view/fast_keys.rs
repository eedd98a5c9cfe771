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
            lens::{Layout, cell::Cell},
            queries::is_me,
        },
    },
    ui::{announce::announce, focus, keys, layer, placement::Anchor},
    words::bulk as words,
};

/// What shows a card.
const CARDS: &str = ".board .card, .time-row[data-slot]";

/// Which card a person means. Provided once by the page of the board.
#[derive(Clone, Copy)]
pub(super) struct Aim(StoredValue<bool>);

/// A card that is meant, and its row.
struct Target {
    cell: Cell,
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
        let focused = || focus::focused()?.closest(CARDS).ok()?;
        let element = if self.is_pointing() { pointed() } else { focused().or_else(pointed) }?;
        if let Some(slot) = element.get_attribute("data-slot") {
            // A row of the time line says itself which card it shows; where that stands decides nothing here.
            return Some(Target { cell: *desk.cells().first()?, slot: slot.parse().ok()?, element });
        }
        desk.cells().into_iter().find_map(|cell| {
            let rows = desk.rows(cell)?;
            let slot = rows.key(rows.index_of(&element)?)?;
            Some(Target { cell, slot, element: element.clone() })
        })
    }

    fn hear(self, desk: Desk, ev: &ev::KeyboardEvent) {
        if keys::is_command(ev, 'a') && means_all(desk, ev) {
            desk.selection.choose_seen(desk);
            return ev.prevent_default();
        }
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
        let is_meant = |act: &Act| match untrack(|| desk.look.with(|it| it.layout)) {
            Layout::Board => true,
            // A table has cells of its own, and keys in them.
            Layout::Table => false,
            Layout::Timeline => !matches!(act, Act::Select | Act::NewCard),
        };
        let Some(act) = act.filter(is_meant) else { return };
        let target = self.target(desk);
        let cell = target.as_ref().map(|it| it.cell);
        if act == Act::NewCard {
            let first = || desk.cells().first().copied();
            if let Some(cell) = cell.or_else(first).filter(|it| it.list().is_some()) {
                desk.adding.set(Some(cell));
                ev.prevent_default();
            }
        } else if let Some(target) = target {
            do_to(desk, act, &target);
            ev.prevent_default();
        }
    }
}

/// True when all cards are meant, not all of a text or of the page.
fn means_all(desk: Desk, ev: &ev::KeyboardEvent) -> bool {
    let among = || focus::focused().is_some_and(|it| it.closest(".board").ok().flatten().is_some());
    !keys::is_in_field(ev) && !layer::is_any_open() && (untrack(|| desk.selection.is_on()) || among())
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
        Act::Select => desk.selection.toggle(target.cell, target.slot),
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
    document().query_selector(&format!(":is({CARDS}):hover")).ok().flatten()
}

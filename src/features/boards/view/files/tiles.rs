//! Files dropped on a card's tile.
//!
//! **Invariant:** three listeners for the whole board; tiles know nothing of it.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Element};

use super::{
    super::desk::Desk,
    adding::Adding,
    ways_in::{dropped_files, on},
};
use crate::{
    domain::{card::Card, id::Id},
    ui::file_pick::has_files,
};

/// What a tile under dragged files wears.
const OVER: &str = "takes-files";

/// Lets the tiles of a board take files, as long as its page is there.
pub(in crate::features::boards::view) fn take_on_tiles(desk: Desk) {
    let (adding, over) = (Adding::told(), StoredValue::new(None::<Element>));
    let mark = move |tile: Option<Element>| {
        over.update_value(|over| {
            if *over != tile {
                let wear = |it: &Option<Element>, on: bool| {
                    it.iter().for_each(|it| _ = it.class_list().toggle_with_force(OVER, on));
                };
                wear(over, false);
                wear(&tile, true);
                *over = tile;
            }
        });
    };
    let hovers = on("dragover", move |ev: DragEvent| {
        let tile = tile(&ev).filter(|_| ev.data_transfer().is_some_and(|it| has_files(&it)));
        if tile.is_some() {
            ev.prevent_default();
        }
        mark(tile);
    });
    let left = on("dragleave", move |ev: DragEvent| {
        if ev.related_target().is_none() {
            mark(None);
        }
    });
    let dropped = on("drop", move |ev: DragEvent| {
        mark(None);
        let Some(card) = tile(&ev).and_then(|it| card_of(desk, &it)) else { return };
        let files = dropped_files(&ev);
        if !files.is_empty() {
            ev.prevent_default();
            adding.add(Id::of(card.any()), files);
        }
    });
    let listeners = StoredValue::new(vec![hovers, left, dropped]);
    on_cleanup(move || listeners.update_value(Vec::clear));
}

fn tile(ev: &DragEvent) -> Option<Element> {
    ev.target()?.dyn_into::<Element>().ok()?.closest(".card[role=listitem]").ok()?
}

fn card_of(desk: Desk, tile: &Element) -> Option<Id<Card>> {
    let slot = desk.cells().into_iter().find_map(|cell| {
        let rows = desk.rows(cell)?;
        rows.key(rows.index_of(tile)?)
    })?;
    desk.session.read(|ws| ws.in_slot(slot).map(|it| Id::of(it.id)))
}

//! A column that scrolls and holds up to 100,000 rows of different heights, drawn by a few dozen recycled rows.
//!
//! ```ignore
//! let list = ListHandle::new();
//! view! {
//!     <VirtualList handle=list keys=cards total=count
//!         row=move |slot: RowSlot<CardKey>| view! {
//!             <div role="listitem" tabindex="-1"
//!                 aria-posinset=move || slot.index.get() + 1 aria-setsize=move || count_of.get()>
//!                 {move || slot.key.get().map(title)}
//!             </div>
//!         }
//!         class="list-cards" label=name/>
//! }
//! ```
//!
//! - `keys: Signal<Arc<[K]>>`, any `K:` [`Key`] (`Copy + Eq + Hash + Send + Sync`). Make a new `Arc` per change;
//!   what changed is found by comparing from both ends. `total` says how many rows exist when only the first
//!   keys are here yet. `estimate` is a row's height in pixels before any has been seen.
//! - `row` is called once per slot, about as often as rows fit on the screen. Its view reads `slot.key` (none
//!   while it rests) and `slot.index`; recycling changes only these two.
//! - [`ListHandle`] (`Copy`): `len`, `key`, `index`, `index_of(element)`, `element`, `scroll_to(key)`,
//!   `scroll_to_end`, `focus(key)`, `index_at(y)`, `rect_of(index)`, and for drags `landing(y)`, `set_gap`,
//!   `hold`, `held`. Every call first takes the newest keys, so "add, then `scroll_to_end`" just works.
//! - `on_row` hears what a person does to a row (click, context menu, key, focus): the list listens once for all.
//! - A focused row is never recycled; when it is taken out of `keys`, the focus goes to the row in its place.
//! - With `most`, the list is as high as its rows, and that high at most; else it is as high as its place.
//! - The space between rows belongs into the row's view (a margin): `.virtual-row` itself has neither padding
//!   nor border. `style/virtual_list.css` holds the few rules all this needs.
//!
//! **Invariant:** knows no record, no drag and no order of its own.
mod handle;
mod heights;
mod list;
mod order;
mod pool;
mod row;
mod sight;
mod splice;
mod state;
mod window;

pub use handle::ListHandle;
pub use row::RowSlot;

use crate::ui::listener::{Listener, Manner};
use crate::ui::prelude::*;
use list::List;
use std::{hash::Hash, rc::Rc, sync::Arc};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// What names a row.
pub trait Key: Copy + Eq + Hash + Send + Sync + 'static {}

impl<K: Copy + Eq + Hash + Send + Sync + 'static> Key for K {}

/// What a person may do to a row, as the browser calls it.
const ROW_EVENTS: [&str; 4] = ["click", "contextmenu", "keydown", "focusin"];

/// Something that a person did to a row.
pub struct RowEvent<K> {
    /// What the browser says of it.
    pub event: Event,
    /// What the row shows.
    pub key: K,
    /// Its index in the list, from 0.
    pub index: usize,
}

/// Hears of them.
pub type OnRow<K> = Box<dyn Fn(RowEvent<K>)>;

/// Draws the rows of `keys` that are in sight. See the [module](self).
#[component]
pub fn VirtualList<K>(
    /// The rows in their order.
    #[prop(into)]
    keys: Signal<Arc<[K]>>,
    /// How many rows there are, if `keys` does not hold all of them yet.
    #[prop(optional, into)]
    total: Signal<Option<usize>>,
    /// Builds the view of one slot.
    row: impl Fn(RowSlot<K>) -> View + 'static,
    /// What the list is called.
    #[prop(into)]
    label: Signal<String>,
    /// Takes the list.
    #[prop(optional)]
    handle: Option<ListHandle<K>>,
    /// A row's height in pixels before any has been measured.
    #[prop(default = 72)]
    estimate: u32,
    /// It grows with its rows up to this height in pixels, which its class must say too.
    #[prop(optional)]
    most: Option<u32>,
    /// What it is to those who listen: a list of `listitem`s, or the `rowgroup` of a grid.
    #[prop(default = "list")]
    role: &'static str,
    /// What scrolls with the rows, behind them or stuck to an edge.
    #[prop(optional, into)]
    under: Option<ViewFn>,
    /// Hears what a person does to a row.
    #[prop(optional)]
    on_row: Option<OnRow<K>>,
    /// Further classes of the scrolling element.
    #[prop(default = "")]
    class: &'static str,
) -> View
where
    K: Key,
{
    let on_row: Option<Rc<dyn Fn(RowEvent<K>)>> = on_row.map(Into::into);
    let list = List::new(keys, total, estimate, most, Box::new(row));
    let (scroller, spacer, gap) =
        (NodeRef::<HtmlElement>::new(), NodeRef::<HtmlElement>::new(), NodeRef::new());
    let kept = StoredValue::new(Some((list.clone(), Vec::new())));

    Effect::new({
        let list = list.clone();
        move |_| {
            let (Some(scroller), Some(spacer), Some(gap)) = (scroller.get(), spacer.get(), gap.get()) else {
                return;
            };
            let mut listeners = listen(&list, &scroller);
            listeners.extend(on_row.iter().flat_map(|it| listen_to_rows(&list, &scroller, it)));
            list.mount(scroller, spacer, gap);
            list.update();
            kept.update_value(|it| *it = Some((list.clone(), listeners)));
        }
    });
    Effect::new(move |_| {
        keys.track();
        total.track();
        list.update();
    });
    if let Some(handle) = handle {
        handle.give(kept.with_value(|it| it.as_ref().map(|it| it.0.clone())));
    }
    on_cleanup(move || {
        if let Some(Some((list, _))) = kept.try_update_value(Option::take) {
            list.unmount();
        }
        if let Some(handle) = handle {
            handle.give(None);
        }
    });

    view! {
        <div class=format!("virtual-list {class}") role=role aria-label=label node_ref=scroller>
            {under.map(|it| it.run())}
            <div class="virtual-spacer" node_ref=spacer></div>
            <div class="virtual-gap" aria-hidden="true" node_ref=gap>
                <div class="gap"></div>
            </div>
        </div>
    }
}

fn listen<K: Key>(list: &Rc<List<K>>, scroller: &HtmlElement) -> Vec<Listener> {
    let on = |kind, call: fn(&Rc<List<K>>, Event)| {
        let list = list.clone();
        Listener::new(scroller, kind, Manner::default(), move |ev| call(&list, ev))
    };
    vec![
        on("scroll", |list, _| list.scrolled()),
        on("focusin", |list, ev| {
            let inside = ev.target().and_then(|it| it.dyn_into::<Element>().ok());
            list.focused(inside.as_ref());
        }),
        on("focusout", |list, _| list.focused(None)),
    ]
}

fn listen_to_rows<K: Key>(
    list: &Rc<List<K>>,
    scroller: &HtmlElement,
    hear: &Rc<dyn Fn(RowEvent<K>)>,
) -> [Listener; ROW_EVENTS.len()] {
    ROW_EVENTS.map(|kind| {
        let (list, hear) = (list.clone(), hear.clone());
        Listener::new(scroller, kind, Manner { active: true, ..Manner::default() }, move |event| {
            let inside = event.target().and_then(|it| it.dyn_into::<Element>().ok());
            let index = inside.and_then(|it| list.index_of(&it));
            let row = index.and_then(|index| Some((index, list.state().keys.get(index).copied()?)));
            if let Some((index, key)) = row {
                hear(RowEvent { event, key, index });
            }
        })
    })
}

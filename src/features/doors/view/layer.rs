//! What of the doors lies open over the pages, whoever asked for it.

use crate::ui::prelude::*;
use leptos::ev;

use super::{
    recognising::{self, Source},
    taking_in::TakingInSheet,
    taking_out::TakingOutSheet,
};
use crate::{
    domain::{board::Board, id::Id},
    features::boards::lens::filter::Filter,
    route::{Route, use_route},
    ui::{keys, layer},
};

/// What lies open.
#[derive(Clone)]
enum Open {
    /// A table on its way into a board, or a board on its way in; asked for when nothing came yet.
    In(Option<Id<Board>>, Option<Source>),
    /// A board on its way out, as it is looked at.
    Out(Id<Board>, Filter),
}

/// The handle by which any view takes in or writes a table. Copies are the same.
#[derive(Clone, Copy)]
pub struct Doors {
    open: RwSignal<Option<Open>>,
    route: Memo<Route>,
}

impl Doors {
    /// Makes it known to every view below.
    pub fn provide() -> Doors {
        let doors = Doors { open: RwSignal::new(None), route: use_route() };
        provide_context(doors);
        doors
    }

    /// Asks for a table.
    pub fn ask(self, board: Id<Board>) {
        self.open.set(Some(Open::In(Some(board), None)));
    }

    /// Writes a board as a table: the cards that come through a filter.
    pub fn write(self, board: Id<Board>, filter: Filter) {
        self.open.set(Some(Open::Out(board, filter)));
    }

    /// Whether something is a table, or a board of another tool: by how it begins.
    pub async fn knows(self, source: &Source) -> bool {
        recognising::is_known(source).await
    }

    /// Takes it in: a table into the board that is open.
    pub fn take(self, source: Source) {
        let board = self.route.try_get_untracked().and_then(Route::board);
        self.open.try_set(Some(Open::In(board, Some(source))));
    }
}

/// The doors of the app.
pub fn use_doors() -> Doors {
    expect_context()
}

/// Stands once in the page, over everything but the notices.
#[component]
pub fn DoorsLayer() -> View {
    let doors = use_doors();
    listen(doors);
    let close = move || doors.open.set(None);
    let open = move || match doors.open.get()? {
        Open::In(board, source) => Some(view! { <TakingInSheet board=board source=source on_close=close /> }),
        Open::Out(board, filter) => {
            Some(view! { <TakingOutSheet board=board filter=filter on_close=close /> })
        }
    };
    view! { {open} }
}

/// Cells that are pasted on a board, outside of fields, are a table for it.
fn listen(doors: Doors) {
    let pasted = window_event_listener(ev::paste, move |ev| {
        let is_elsewhere = ev.default_prevented() || keys::is_in_field(&ev) || layer::is_any_open();
        if is_elsewhere || doors.route.with_untracked(|it| it.board().is_none()) {
            return;
        }
        let text = ev.clipboard_data().and_then(|it| it.get_data("text/plain").ok()).unwrap_or_default();
        if recognising::are_cells(&text) {
            ev.prevent_default();
            doors.take(Source::Text(text));
        }
    });
    on_cleanup(move || pasted.remove());
}

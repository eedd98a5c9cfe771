//! The page: the tree at the side, a note beside it; on a phone one after the other.

use crate::ui::prelude::*;

use super::{newcomers::Newcomers, note_part::NotePart, tree_part::TreePart, ways::NotesWays};
use crate::{
    domain::{id::Id, note::Note},
    features::notes::{
        commands::{add_notebook, begin_notebooks},
        tree::{What, path},
    },
    route::{Route, use_route},
    session::{Scope, draft::Draft, use_session},
    ui::{
        ask_sheet::AskSheet,
        button::{Button, ButtonKind},
        empty::Empty,
        icon::Glyph,
    },
    words::{common, notes as words},
};

/// Which rows of the tree are turned: notebooks are open until they are, notes are open when they are. As long as the page.
#[derive(Clone, Copy)]
pub(super) struct Opened(RwSignal<Vec<What>>);

impl Opened {
    /// True when what stands in it is shown; for those who listen.
    pub fn is_open(self) -> impl Fn(What) -> bool {
        let turned = self.0.get();
        move |what| turned.contains(&what) == matches!(what, What::Note(_))
    }

    pub fn toggle(self, what: What) {
        self.0.update(|all| match all.iter().position(|it| *it == what) {
            Some(at) => drop(all.remove(at)),
            None => all.push(what),
        });
    }

    pub fn open(self, what: What) {
        let is_turned = self.0.with_untracked(|all| all.contains(&what));
        if is_turned != matches!(what, What::Note(_)) {
            self.toggle(what);
        }
    }
}

/// The sheet that is open over the page. A row of the tree asks for it and can not hold it: what is in a row is cut off at
/// its edge, and goes with it.
#[derive(Clone, Copy)]
pub(super) struct Over(RwSignal<Option<ViewFn>>);

impl Over {
    pub fn show(self, sheet: impl Fn() -> View + Send + Sync + 'static) {
        self.0.set(Some(sheet.into()));
    }

    pub fn close(self) {
        self.0.set(None);
    }
}

/// All notes, and the one that is open.
#[component]
pub fn NotesPage(ways: NotesWays) -> View {
    let (session, route) = (use_session(), use_route());
    let note = Memo::new(move |_| match route.get() {
        Route::Note(note) => Some(note),
        _ => None,
    });
    let newcomers = Memo::new(move |_| route.get() == Route::Newcomers);
    let opened = Opened(RwSignal::new(vec![]));
    provide_context(opened);
    provide_context(ways);
    let over = Over(RwSignal::new(None));
    provide_context(over);
    // What leads to the open note is open.
    Effect::new(move |_| {
        if let Some(note) = note.get() {
            let above = session.watch(&[Scope::Note(note)], |ws| path(ws, note));
            above.into_iter().for_each(|it| opened.open(it.0));
        }
    });
    let any = Memo::new(move |_| {
        session.watch(&[Scope::Notes], |ws| !crate::features::notes::tree::rows(ws, &|_| false).is_empty())
    });
    let naming = RwSignal::new(false);
    let side = move || match any.get() {
        true => view! { <TreePart ways=ways on_notebook=move || naming.set(true) /> },
        false => view! { <Nothing strip=ways.strip on_notebook=move || naming.set(true) /> },
    };
    let open = move || match (note.get(), newcomers.get()) {
        (Some(note), _) => view! { <NotePart note=note ways=ways /> },
        (None, true) => view! { <Newcomers /> },
        (None, false) if any.get() => view! {
            <div class="note-none">
                <Empty glyph=Glyph::Book title=words::choose() note=words::choose_note().to_owned() />
            </div>
        },
        _ => ().place(),
    };
    view! {
        <main class="page notes" id="page" class:reading=move || note.get().is_some() || newcomers.get()>
            {side}
            {open}
        </main>
        {move || over.0.with(|it| it.as_ref().map(ViewFn::run))}
        <Show when=move || naming.get()>
            <NewNotebook on_close=move || naming.set(false) />
        </Show>
    }
}

/// Where there is no notebook yet.
#[component]
fn Nothing(strip: StoredValue<ViewFn>, #[prop(into)] on_notebook: Callback<()>) -> View {
    let session = use_session();
    let begin = move || {
        let names = [words::operations(), words::design(), words::service()];
        session.run(move |ws, cx| begin_notebooks(ws, cx, names));
    };
    view! {
        <div class="note-none">
            <div class="on-phone">{strip.with_value(ViewFn::run)}</div>
            <header class="page-head"><h1 class="page-title grow">{words::notes()}</h1></header>
            <Empty glyph=Glyph::Book title=words::empty() note=words::empty_note().to_owned()>
                <Button kind=ButtonKind::Main icon=Glyph::Plus on_press=begin>{words::begin()}</Button>
                <Button on_press=move || on_notebook.run(())>{words::new_notebook()}</Button>
            </Empty>
        </div>
    }
}

#[component]
fn NewNotebook(#[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let opened = expect_context::<Opened>();
    let text = RwSignal::new(String::new());
    let draft = Draft::of("notebook/new", text);
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    let done = move |(name,): (String,)| {
        let notebook = session.new_id();
        session.run(move |ws, cx| add_notebook(ws, cx, notebook, &name));
        opened.open(What::Notebook(notebook));
        close();
    };
    view! {
        <AskSheet
            title=words::new_notebook()
            label=words::notebook_name()
            text=text
            act=common::save()
            on_input=move |(it,): (String,)| draft.keep(it)
            on_done=done
            on_close=close
        />
    }
}

/// Opens a note's page.
pub(super) fn open_note(note: Id<Note>) {
    Route::Note(note).go();
}

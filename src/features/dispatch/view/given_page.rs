//! 我派出的: per person and card how far it is, and one press to send what there is to send.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::given_row::GivenRow;
use crate::{
    domain::{board::Member, card::Card, id::Id},
    features::dispatch::queries::{Handful, handed_out},
    session::{Scope, use_session},
    ui::{
        button::Button,
        empty::Empty,
        icon::Glyph,
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
    words::{dispatch, tasks as words},
};

/// The height of a row of two lines, in pixels.
const PLAIN_ROW: u32 = 76;

/// A row of the page.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Row {
    /// A person.
    Person(Id<Member>),
    /// A card in their hands.
    Errand(Id<Member>, Id<Card>),
}

/// Everything I gave to others.
#[component]
pub fn GivenPage(
    /// The pages beside this one.
    strip: ViewFn,
    /// Takes in what others sent.
    #[prop(into)]
    on_receive: Callback<()>,
    /// The folder that is kept in step, if any: whoever shares it has it all without being sent anything.
    folder: Signal<Option<String>>,
) -> View {
    let session = use_session();
    let handfuls = Memo::new(move |_| -> Arc<[Handful]> {
        let today = session.today();
        session.watch(&[Scope::Everything], |ws| handed_out(ws, session.me(), today)).into()
    });
    let rows = Memo::new(move |_| -> Arc<[Row]> {
        let rows = |it: &Handful| {
            let to = it.to;
            let errands = it.errands.iter().map(move |it| Row::Errand(to, it.card));
            [Row::Person(to)].into_iter().chain(errands).collect::<Vec<_>>()
        };
        handfuls.with(|it| it.iter().flat_map(rows).collect())
    });
    let is_empty = Memo::new(move |_| rows.with(|it| it.is_empty()));
    let handle = ListHandle::<Row>::new();
    let count = Signal::derive(move || rows.with(|it| it.len()));
    let row = move |row: RowSlot<Row>| view! { <GivenRow row=row handfuls=handfuls count=count /> };
    let list = move || {
        view! {
            <p class="small faint given-note">
                {dispatch::by_receipt()}
                {move || folder.get().map(|it| view! { <span class="block-line">{dispatch::folder_carries(&it)}</span> })}
            </p>
            <VirtualList handle=handle keys=rows row=row estimate=PLAIN_ROW label=words::given() class="tasks" />
        }
    };
    let nothing = move || {
        view! { <Empty glyph=Glyph::Dispatch title=words::nothing_given() note=words::nothing_given_note() /> }
    };
    view! {
        <main class="page tasks-page" id="page">
            <header class="page-head">
                <h1 class="page-title grow">{words::given()}</h1>
                <Button icon=Glyph::Import on_press=on_receive>{words::receive()}</Button>
            </header>
            {strip.run()}
            {move || if is_empty.get() { nothing() } else { list() }}
        </main>
    }
}

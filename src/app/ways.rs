//! What pages ask the frame for, answered: where 导出 and 导入 lead from each of them.

use std::rc::Rc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::{
    domain::{board::Board, card::Card, id::Id},
    features::{
        boards::{
            lens::address::parse,
            view::{
                BesideCard, BoardTemplatesPart, BoardWays, CardTemplatesPart, FieldsPart, NoteTalk,
                SaidOnCard, Sounds, TitleWords, becomes, keeping_files, picture,
            },
        },
        dispatch::{
            packets::Handover,
            view::{HandOver, OnCard},
        },
        doors::view::{Doors, Source, use_doors},
        exchange::{
            queries::What,
            view::{Exchange, MissingPart, Parcel, SaysOfCards, use_exchange},
        },
        folder::view::{FolderSection, Standing, use_folder},
        links::addresses::Named,
        members::view::PeopleWays,
        notes::view::{Beside, NotesWays},
        picture::content::Subject,
        scripts::view::ScriptsWays,
        search::view::Finder,
        settings::view::{BackupReminder, SettingsWays},
        talk::view::Concerns,
        trouble::view::TroubleWays,
    },
    route::{CurrentLook, Route, current_address},
    session::{Act, ledger::LedgerHandle, use_session},
    storage::preferences::{Canary, open_shop},
    ui::{
        button::Button,
        icon::Glyph,
        page_strip::{Way, page_strip},
    },
    words::{common, first_run, news, notes, scripts, talk, tasks},
};

/// The ways of a board.
pub fn of_board(
    board: Id<Board>,
    drawing: RwSignal<Option<Subject>>,
    reviewing: RwSignal<Option<Id<Board>>>,
    linking: RwSignal<Option<Id<Board>>>,
) -> BoardWays {
    let (exchange, doors) = (use_exchange(), use_doors());
    BoardWays {
        on_export: Callback::new(move |()| exchange.export(What::Board(board))),
        on_picture: Callback::new(move |()| {
            let seen = parse(&CurrentLook::of(&current_address())).filter;
            drawing.set(Some(Subject::Board(board, seen)));
        }),
        on_import: Callback::new(move |()| exchange.ask()),
        on_review: Callback::new(move |()| reviewing.set(Some(board))),
        on_link: Callback::new(move |()| linking.set(Some(board))),
        on_table_out: Callback::new(move |()| {
            doors.write(board, parse(&CurrentLook::of(&current_address())).filter);
        }),
        on_table_in: Callback::new(move |()| doors.ask(board)),
    }
}

/// What came and is no packet is taken in by the doors, if they know it.
pub fn provide_doors() {
    let doors = Doors::provide();
    use_exchange().on_strange(move |parcel, answer| {
        let source = match parcel {
            Parcel::File(file) => Source::File(file),
            Parcel::Text(text) => Source::Text(text),
            // What a chat carries in parts is ours.
            Parcel::Parts(_) => return answer.run((false,)),
        };
        spawn_local(async move {
            let known = doors.knows(&source).await;
            answer.try_run((known,));
            if known {
                doors.take(source);
            }
        });
    });
}

/// The way to a first board beside beginning one: a colleague's.
pub fn to_a_first_board(exchange: Exchange) -> ViewFn {
    let paste = move || {
        view! { <Button icon=Glyph::Chat on_press=move || exchange.ask()>{first_run::way_paste()}</Button> }
    };
    paste.into()
}

/// The ways of the settings.
pub fn of_settings(on_keys: Callback<()>, on_who: Callback<()>) -> SettingsWays {
    let exchange = use_exchange();
    SettingsWays {
        on_export: Callback::new(move |()| exchange.export(What::Shop)),
        on_import: Callback::new(move |()| exchange.ask()),
        on_rehearse: Callback::new(move |()| exchange.rehearse()),
        folder_in_step: folder_in_step(),
        on_keys,
        on_who,
        titles: || view! { <TitleWords /> },
        fields: || view! { <FieldsPart /> },
        board_templates: || view! { <BoardTemplatesPart /> },
        card_templates: || {
            let exchange = use_exchange();
            let send = move |(it,): (Id<Card>,)| exchange.export(What::CardTemplate(it));
            view! { <CardTemplatesPart on_send=send /> }
        },
        folder: || view! { <FolderSection /> },
        missing: || view! { <MissingPart /> },
        install: None.into(),
    }
}

/// The folder outside that is kept in step, and when it last was.
fn folder_in_step() -> Signal<Option<(String, i64)>> {
    let standing = use_folder().standing;
    Signal::derive(move || match standing.get() {
        Standing::On { name, at, .. } => Some((name, at)),
        _ => None,
    })
}

/// What the folder is called that is kept in step.
pub fn folder_name() -> Signal<Option<String>> {
    let folder = folder_in_step();
    let name = Memo::new(move |_| folder.get().map(|it| it.0));
    name.into()
}

/// What asks for a backup when it is time for one, below all boards.
pub fn to_a_backup(exchange: Exchange) -> ViewFn {
    let folder = folder_in_step();
    let drawn = move || {
        view! { <BackupReminder folder_in_step=folder on_export=move || exchange.export(What::Shop) /> }
    };
    drawn.into()
}

/// What is said of 派工 on an open card, what it has to do with, and what is said of cards in a packet.
pub fn provide_said_of_cards() {
    provide_context(SaidOnCard(|card| view! { <OnCard card=card /> }));
    provide_context(BesideCard(|card| {
        view! { <Beside end=Named::Card(card) pinyin=Finder::current().pinyin() /> }
    }));
    provide_context(SaysOfCards(becomes));
}

/// How something is handed to somebody. What says that it was is unmade when it goes by no way, and stays once it went.
pub fn provide_handing_over() {
    let (exchange, session) = (use_exchange(), use_session());
    provide_context(HandOver(Callback::new(move |(it, act): (Handover, Option<Act>)| {
        let end = move |went, act| if went { session.settle(act) } else { session.unmake(act) };
        exchange.hand_over(it, move |went| act.into_iter().for_each(|it| end(went, it)));
    })));
}

/// The ways of the contacts.
pub fn of_people() -> PeopleWays {
    PeopleWays { pinyin: Finder::current().pinyin() }
}

/// The ways of 知识库.
pub fn of_notes() -> NotesWays {
    let (keep, exchange) = (keeping_files(), use_exchange());
    let (session, ledger) = (use_session(), expect_context::<LedgerHandle>());
    NotesWays {
        pinyin: Finder::current().pinyin(),
        strip: StoredValue::new(of_home(Route::Notes)),
        on_send: Callback::new(move |(root,)| exchange.export(What::Notes(root))),
        talk: |note| view! { <NoteTalk note=note /> },
        on_files: Callback::new(move |(note, files, put): (Id<_>, _, _)| keep(note.any(), files, put)),
        picture: StoredValue::new(Rc::new(move |file| Box::pin(picture(session, ledger, file)))),
    }
}

/// The ways of 话术.
pub fn of_scripts() -> ScriptsWays {
    ScriptsWays { pinyin: Finder::current().pinyin(), strip: StoredValue::new(of_home(Route::Scripts)) }
}

/// Boards, notes and scripts, one press apart on a phone.
pub fn of_home(here: Route) -> ViewFn {
    let drawn = move || {
        let way = |to: Route, word| Way {
            href: to.to_string(),
            word,
            here: to == here,
            count: Signal::derive(|| 0),
            counted: |_| String::new(),
        };
        let ways = vec![
            way(Route::Home, common::boards()),
            way(Route::Notes, notes::notes()),
            way(Route::Scripts, scripts::scripts()),
        ];
        page_strip(notes::both(), ways)
    };
    drawn.into()
}

/// The pages of what is mine, one press apart.
pub fn of_mine(here: Route) -> ViewFn {
    let Concerns { unread, .. } = Concerns::current();
    let drawn = move || {
        let way = |to: Route, word, count| Way {
            href: to.to_string(),
            word,
            here: to == here,
            count,
            counted: talk::inbox_unread,
        };
        let nothing = || Signal::derive(|| 0);
        let ways = vec![
            way(Route::Mine, tasks::mine(), nothing()),
            way(Route::Given, tasks::given(), nothing()),
            way(Route::Inbox, talk::inbox(), unread.into()),
            way(Route::News, news::news(), nothing()),
        ];
        page_strip(tasks::both(), ways)
    };
    drawn.into()
}

/// How characters sound, for fields in which people are called.
pub fn provide_sounds() {
    provide_context(Sounds(Finder::current().pinyin()));
}

/// The ways out of trouble.
pub fn of_trouble() -> TroubleWays {
    let exchange = use_exchange();
    let ledger = use_context::<LedgerHandle>();
    TroubleWays {
        on_file: Callback::new(move |(file,)| exchange.receive(file)),
        on_paste: Callback::new(move |()| exchange.ask()),
        on_export: Callback::new(move |()| exchange.export(What::Shop)),
        // Where the shop could not be opened there is nothing to write.
        on_retry: Callback::new(move |()| ledger.into_iter().for_each(|it| it.get().retry())),
        on_go_on: Callback::new(|()| {
            Canary::forget(&open_shop());
            _ = window().location().reload();
        }),
        taken: exchange.taken(),
    }
}

//! The text of a note in its editor: written as a burst ends, offered links to everything of the shop.

use std::rc::Rc;

use crate::ui::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::future_to_promise;
use web_sys::Url;

use super::{tools::Tools, ways::NotesWays};
use crate::{
    domain::{
        id::{Id, RecordId},
        note::Note,
        text::Merged,
        value::Value,
    },
    features::{
        boards::commands::{card::choose_version, having_seen},
        links::addresses::Named,
        notes::{
            commands::{LONGEST, write_note},
            queries::{Candidate, Target, candidates, target},
        },
    },
    route::Route,
    session::{
        Scope,
        editing::{Editing, Written},
        joined::joined_text,
        use_session,
    },
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        completing::Offer,
        editor::{Asked, Editor, EditorHandle, Offers, Ways},
        icon::{Glyph, Icon},
        markdown::Markdown,
        notice::Notices,
    },
    words::{card as card_words, notes as words},
};

/// The formats that `/` offers, by the names of their commands.
fn formats() -> [(&'static str, String); 12] {
    [
        ("heading1", words::heading(1)),
        ("heading2", words::heading(2)),
        ("heading3", words::heading(3)),
        ("bullet_list", words::bullets().to_owned()),
        ("ordered_list", words::numbers().to_owned()),
        ("ticks", words::ticks().to_owned()),
        ("quote", words::quote().to_owned()),
        ("table", words::table().to_owned()),
        ("rule", words::rule().to_owned()),
        ("code_block", words::code_block().to_owned()),
        ("strong", words::bold().to_owned()),
        ("paragraph", words::plain().to_owned()),
    ]
}

/// The text, its tools, and what stands beside it of others.
#[component]
pub(super) fn Writing(note: Id<Note>, ways: NotesWays, handle: EditorHandle) -> View {
    let session = use_session();
    let register = (note.any(), Note::TEXT.key());
    let own = Memo::new(move |_| {
        session.watch(&[Scope::Note(note)], |ws| ws.get(note).map(|it| it.text.clone()).unwrap_or_default())
    });
    let joined = joined_text(note.any(), Note::TEXT.key(), Scope::Note(note));
    let stands = Memo::new(move |_| match joined.get() {
        Some(Merged::Clean(text)) => text,
        _ => own.get(),
    });
    let editing = Editing::new(register, stands, Some(format!("note/{note}/text")), move |it| {
        let Written { text, seen } = it;
        session.run(move |ws, cx| Ok(having_seen(write_note(ws, cx, note, text)?, &seen)));
    })
    .with_pauses()
    .with_most(LONGEST);
    let too_long = Memo::new(move |_| editing.text.with(|it| it.len() > LONGEST));
    let ways = editor_ways(note, ways, editing, handle);
    let restored = move || {
        editing.restored.get().then(|| {
            view! {
                <p class="row small quiet">
                    <span class="grow">{words::restored_draft()}</span>
                    <Button kind=ButtonKind::Link on_press=move || editing.give_up()>{card_words::drop_draft()}</Button>
                </p>
            }
        })
    };
    view! {
        <section class="note-text" aria-label=words::text()>
            <Several note=note joined=joined />
            {restored}
            {move || too_long.get().then(|| view! { <p class="fault" role="alert">{words::too_long()}</p> })}
            <Tools handle=handle note=note on_files=ways.on_files />
            <Editor
                handle=handle
                text=editing.text
                label=words::text()
                hint=words::text_hint()
                tick=words::tick()
                opening=words::opening()
                missing=words::editor_missing()
                ways=ways.clone()
            />
        </section>
    }
}

fn editor_ways(note: Id<Note>, ways: NotesWays, editing: Editing, handle: EditorHandle) -> Ways {
    let (session, notices) = (use_session(), Notices::current());
    let named = StoredValue::new(vec![]);
    let find = move |asked: &Asked| match asked.sign.as_str() {
        "/" => format_offers(&asked.words),
        sign => {
            let pinyin = ways.pinyin.get();
            let found = session.watch(&[Scope::Shop, Scope::Notes], |ws| {
                candidates(ws, session.me(), sign, &asked.words, pinyin.as_deref())
            });
            let offers = found.iter().cloned().enumerate().map(link_offer).collect();
            named.set_value(found);
            offers
        }
    };
    let choose = move |(asked, key): (Asked, u64)| match asked.sign.as_str() {
        "/" => handle.choose(formats()[key as usize].0),
        sign => {
            let chosen = named.with_value(|it: &Vec<Candidate>| it.get(key as usize).cloned());
            if let Some(Candidate { named, name, .. }) = chosen {
                let words =
                    if sign == "@" || matches!(named, Named::Member(_)) { format!("@{name}") } else { name };
                handle.put_link(&words, &named.address());
            }
        }
    };
    let drawn = StoredValue::new(vec![]);
    on_cleanup(move || drawn.update_value(|it: &mut Vec<String>| it.drain(..).for_each(|it| revoke(&it))));
    let picture = move |address: String| {
        let file = match Named::of(&address) {
            Some(Named::File(file)) => Some(ways.picture.with_value(|it| it(file))),
            _ => None,
        };
        future_to_promise(async move {
            let Some(reading) = file else { return Ok(JsValue::NULL) };
            let Some(blob) = reading.await else { return Ok(JsValue::NULL) };
            let address = Url::create_object_url_with_blob(&blob)?;
            if drawn.try_update_value(|it| it.push(address.clone())).is_none() {
                // The note was closed meanwhile.
                revoke(&address);
            }
            Ok(address.into())
        })
    };
    Ways {
        on_input: Callback::new(move |()| editing.typed()),
        on_compose: Callback::new(move |(yes,)| editing.compose(yes)),
        on_blur: Callback::new(move |()| editing.leave()),
        on_follow: Callback::new(move |(address,): (String,)| {
            let Some(named) = Named::of(&address) else { return open_elsewhere(&address) };
            match session.read(|ws| target(ws, named)) {
                Some(Target::Board(board)) => Route::Board(board).go(),
                Some(Target::Card(board, card)) => Route::Card(board, card).go(),
                Some(Target::Note(note)) => Route::Note(note).go(),
                Some(Target::Member(member)) => Route::Person(member).go(),
                None => notices.tell(words::led_nowhere().to_owned()),
            }
        }),
        on_files: Callback::new(move |(files,)| {
            let put = Callback::new(move |(added,): (Vec<(Id<_>, String)>,)| {
                for (file, name) in added {
                    handle.put_picture(&Named::File(file).address(), &name);
                }
            });
            ways.on_files.run((note, files, put));
        }),
        picture: Rc::new(picture),
        offers: Offers::new(words::choose_link(), Rc::new(find), choose),
    }
}

fn revoke(address: &str) {
    // An address that is none any more is what is wanted.
    _ = Url::revoke_object_url(address);
}

/// In another window, which learns nothing of this one.
fn open_elsewhere(address: &str) {
    _ = window().open_with_url_and_target_and_features(address, "_blank", "noopener,noreferrer");
}

fn format_offers(typed: &str) -> Vec<Offer> {
    let fits = |name: &str| typed.is_empty() || name.to_lowercase().contains(&typed.to_lowercase());
    let offer = |(at, (_, name)): (usize, (&str, String))| {
        let drawn = {
            let name = name.clone();
            move || view! { <span class="completion-name">{name.clone()}</span> }
        };
        Offer { key: at as u64, written: name, drawn: Rc::new(drawn) }
    };
    formats().into_iter().enumerate().filter(|it| fits(&it.1.1)).map(offer).collect()
}

fn link_offer((at, Candidate { named, name, about }): (usize, Candidate)) -> Offer {
    let glyph = match named {
        Named::Card(_) => Glyph::Box,
        Named::Board(_) => Glyph::Board,
        Named::Note(_) => Glyph::Note,
        Named::Member(_) => Glyph::Person,
        Named::File(_) => Glyph::Attach,
    };
    let name = if name.is_empty() { words::untitled().to_owned() } else { name };
    let drawn = {
        let name = name.clone();
        move || {
            let about =
                (!about.is_empty()).then(|| view! { <span class="faint small">{about.clone()}</span> });
            view! { <Icon glyph=glyph small=true /><span class="completion-name">{name.clone()}</span>{about} }
        }
    };
    Offer { key: at as u64, written: name, drawn: Rc::new(drawn) }
}

/// Says that what several wrote stands together, or lets one of the versions be chosen.
#[component]
fn Several(note: Id<Note>, joined: Signal<Option<Merged>>) -> View {
    let session = use_session();
    let settle = move |text: String| {
        let value = Value::Text(text);
        let note: RecordId = note.any();
        session.run(move |ws, cx| choose_version(ws, cx, note, Note::TEXT.key(), value));
    };
    let version = move |text: String| {
        let shown = RwSignal::new(text.clone());
        view! {
            <li class="note-version">
                <div class="version-text" tabindex="0"><Markdown text=shown /></div>
                <Button size=ButtonSize::Short on_press=move || settle(text.clone())>{words::use_this()}</Button>
            </li>
        }
    };
    let drawn = move || match joined.get() {
        Some(Merged::Clean(text)) => view! {
            <div class="hint joined">
                <Icon glyph=Glyph::Fork small=true />
                <span class="grow">{words::joined()}</span>
                <Button size=ButtonSize::Short on_press=move || settle(text.clone())>{words::use_this()}</Button>
            </div>
        },
        Some(Merged::Overlap(versions)) => view! {
            <div class="two-versions">
                <p class="small">{words::two_texts()}</p>
                <ol class="note-versions">{versions.into_iter().map(version).collect_view()}</ol>
            </div>
        },
        None => ().place(),
    };
    drawn.place()
}

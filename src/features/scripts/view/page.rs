//! The page of scripts: a box to find one, and under it those that fit.

use std::{sync::Arc, time::Duration};

use crate::ui::prelude::*;
use leptos::leptos_dom::helpers::TimeoutHandle;

use super::{
    copying::Copying,
    fill_sheet::FillSheet,
    notes_part::{ForbiddenSheet, MissedSheet},
    row::ScriptRow,
    script_sheet::ScriptSheet,
};
use crate::{
    domain::{
        id::Id,
        note::{Note, Notebook},
    },
    features::{
        scripts::{
            commands::{Kind, add_kind, begin_scripts, note_missed},
            queries::{Script, kinds, scripts},
        },
        search::pinyin::Pinyin,
    },
    session::{Scope, draft::Draft, use_session},
    ui::{
        ask_sheet::AskSheet,
        button::{Button, ButtonKind},
        chip::Chip,
        empty::Empty,
        icon::Glyph,
        menu_button::MenuButton,
        menu_row::MenuRow,
        text_field::TextField,
        virtual_list::{RowSlot, VirtualList},
    },
    words::{common, scripts as words},
};

/// A row's height in pixels before any was seen.
const PLAIN_ROW: u32 = 96;
/// Words that find nothing are noted once nobody has typed for so long.
const SETTLED: Duration = Duration::from_millis(1500);

/// What the page asks the frame for.
#[derive(Clone, Copy)]
pub struct ScriptsWays {
    /// How characters sound, once that is there; asking for it fetches it.
    pub pinyin: Signal<Option<Arc<Pinyin>>>,
    /// The pages beside this one, on a phone.
    pub strip: StoredValue<ViewFn>,
}

/// What lies open over the page.
#[derive(Clone, PartialEq)]
enum Open {
    /// A new script, called so to begin with.
    New(String),
    /// A script, to be changed.
    Change(Id<Note>),
    /// A new kind.
    Kind,
    /// The forbidden words.
    Forbidden,
    /// What was sought in vain.
    Missed,
}

/// All scripts of the shop.
#[component]
pub fn ScriptsPage(ways: ScriptsWays) -> View {
    let session = use_session();
    let (typed, kind, open) =
        (RwSignal::new(String::new()), RwSignal::new(None::<Id<Notebook>>), RwSignal::new(None));
    let copying = Copying::new();
    let all_kinds = Memo::new(move |_| session.watch(&[Scope::Notes], kinds));
    let found = Memo::new(move |_| -> Arc<[Script]> {
        let (typed, kind) = (typed.get(), kind.get());
        let pinyin = (!typed.trim().is_empty()).then(|| ways.pinyin.get()).flatten();
        let now = session.now();
        session.watch(&[Scope::Notes], |ws| scripts(ws, kind, &typed, pinyin.as_ref(), now)).into()
    });
    let keys =
        Memo::new(move |_| -> Arc<[Id<Note>]> { found.with(|all| all.iter().map(|it| it.script).collect()) });
    note_what_is_missing(typed, found);
    let row = move |slot: RowSlot<Id<Note>>| {
        let script = Memo::new(move |known: Option<&Option<Script>>| {
            let (key, index) = (slot.key.get(), slot.index.get());
            let now = key.and_then(|key| {
                let at = |all: &Arc<[Script]>| {
                    let here = all.get(index).filter(|it| it.script == key);
                    here.or_else(|| all.iter().find(|it| it.script == key)).cloned()
                };
                found.with(at)
            });
            now.or_else(|| known.cloned().flatten())
        });
        view! {
            <ScriptRow script=script copying=copying on_change=move |(it,): (Id<Note>,)| open.set(Some(Open::Change(it))) />
        }
    };
    let chip = move |(id, name): (Id<Notebook>, String)| {
        let press = move || kind.update(|it| *it = if *it == Some(id) { None } else { Some(id) });
        view! { <Chip pressed=Signal::derive(move || kind.get() == Some(id)) on_press=press>{name}</Chip> }
    };
    let any = Memo::new(move |_| all_kinds.with(|it| !it.is_empty()));
    let nothing = move || match typed.get().trim() {
        "" => {
            view! { <Empty glyph=Glyph::Script title=words::empty() note=words::empty_note().to_owned() /> }
        }
        sought => {
            let begun = sought.to_owned();
            view! {
                <Empty glyph=Glyph::Search title=words::nothing_found(sought) note=words::nothing_found_note().to_owned()>
                    <Button icon=Glyph::Plus on_press=move || open.set(Some(Open::New(begun.clone())))>{words::new_script()}</Button>
                </Empty>
            }
        }
    };
    let body = move || match any.get() {
        false => view! { <Begin on_kind=move || open.set(Some(Open::Kind)) /> },
        true => view! {
            <div class="script-find">
                <TextField label=words::find() label_hidden=true hint=words::find_hint().to_owned() text=typed kind="search" />
            </div>
            <div class="chips script-kinds" role="group" aria-label=words::kinds()>
                {move || all_kinds.get().into_iter().map(chip).collect_view()}
            </div>
            {move || found.with(|it| it.is_empty()).then(nothing)}
            <VirtualList keys=keys row=row estimate=PLAIN_ROW label=words::scripts() class="script-rows" />
        },
    };
    let close = move || open.set(None);
    let sheet = move || {
        let kind = kind.get_untracked();
        open.get().map(|it| match it {
            Open::New(begun) => view! { <ScriptSheet script=None kind=kind begun=begun on_close=close /> },
            Open::Change(script) => {
                view! { <ScriptSheet script=Some(script) kind=kind begun=String::new() on_close=close /> }
            }
            Open::Kind => view! { <KindSheet on_close=close /> },
            Open::Forbidden => view! { <ForbiddenSheet on_close=close /> },
            Open::Missed => view! {
                <MissedSheet on_close=close on_write=move |(it,): (String,)| open.set(Some(Open::New(it))) />
            },
        })
    };
    view! {
        <main class="page scripts" id="page">
            <div class="on-phone">{ways.strip.with_value(ViewFn::run)}</div>
            <header class="page-head">
                <h1 class="page-title grow">{words::scripts()}</h1>
                {move || any.get().then(|| view! {
                    <Button kind=ButtonKind::Main icon=Glyph::Plus on_press=move || open.set(Some(Open::New(String::new())))>
                        {words::new_script()}
                    </Button>
                    <MenuButton label=common::more().to_owned()>
                        <MenuRow label=words::new_kind() on_choose=move || open.set(Some(Open::Kind)) />
                        <MenuRow label=words::forbidden() on_choose=move || open.set(Some(Open::Forbidden)) />
                        <MenuRow label=words::missed() on_choose=move || open.set(Some(Open::Missed)) />
                    </MenuButton>
                })}
            </header>
            {body}
        </main>
        {sheet}
        {move || copying.asking.get().map(|it| view! { <FillSheet copying=copying script=it /> })}
    }
}

/// Notes what finds nothing, once it has stood a while.
fn note_what_is_missing(typed: RwSignal<String>, found: Memo<Arc<[Script]>>) {
    let session = use_session();
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(Some(timer)) = timer.try_update_value(Option::take) {
            timer.clear();
        }
    };
    Effect::new(move |_| {
        let sought = typed.get();
        stop();
        if sought.trim().chars().count() < 2 || !found.with(|it| it.is_empty()) {
            return;
        }
        let note = move || session.note(move |ws, cx| note_missed(ws, cx, &sought));
        timer.set_value(set_timeout_with_handle(note, SETTLED).ok());
    });
    on_cleanup(stop);
}

/// Where there are no scripts yet.
#[component]
fn Begin(#[prop(into)] on_kind: Callback<()>) -> View {
    let session = use_session();
    let begin = move || {
        let before = [(words::in_stock(), words::in_stock_text()), (words::bargain(), words::bargain_text())];
        let logistics = [(words::urge(), words::urge_text()), (words::no_news(), words::no_news_text())];
        let after = [(words::return_it(), words::return_text()), (words::broken(), words::broken_text())];
        session.run(move |ws, cx| {
            let kinds = [
                Kind { name: words::before_sale(), scripts: &before },
                Kind { name: words::logistics(), scripts: &logistics },
                Kind { name: words::after_sale(), scripts: &after },
            ];
            begin_scripts(ws, cx, &kinds)
        });
    };
    view! {
        <Empty glyph=Glyph::Script title=words::empty() note=words::empty_note().to_owned()>
            <Button kind=ButtonKind::Main icon=Glyph::Plus on_press=begin>{words::begin()}</Button>
            <Button on_press=move || on_kind.run(())>{words::new_kind()}</Button>
        </Empty>
    }
}

#[component]
fn KindSheet(#[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let text = RwSignal::new(String::new());
    let draft = Draft::of("scripts/kind", text);
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    let done = move |(name,): (String,)| {
        session.run(move |ws, cx| {
            let kind = cx.new_id();
            add_kind(ws, cx, kind, &name)
        });
        close();
    };
    view! {
        <AskSheet
            title=words::new_kind()
            label=words::kind_name()
            text=text
            act=words::save()
            on_input=move |(it,): (String,)| draft.keep(it)
            on_done=done
            on_close=close
        />
    }
}

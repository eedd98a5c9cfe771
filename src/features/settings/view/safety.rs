//! 数据保险: whether everything is on the disk, whether it stays there, and whether there is a copy elsewhere.

use crate::ui::prelude::*;

use leptos::task::spawn_local;

use super::SettingsWays;
use crate::{
    features::settings::{backup::Backup, queries::holdings},
    session::{
        Scope,
        ledger::{Saved, use_ledger},
        preferences::use_preferences,
        use_session,
    },
    ui::{
        button::{Button, ButtonKind},
        icon::{Glyph, Icon},
        local_time::local_time,
    },
    words::{common, exchange, figures, rehearsal, settings as words, trouble, when},
};

/// So few bytes that a few pictures would fill them.
const LITTLE: u64 = 100 << 20;

/// A light that is on or off: its picture says which, then its words.
#[derive(Clone, PartialEq)]
struct Light {
    well: bool,
    title: String,
    note: String,
}

#[component]
pub(super) fn Safety(ways: SettingsWays) -> View {
    let session = use_session();
    let ledger = use_ledger();
    let (saved, persisted) = (ledger.saved(), ledger.persisted());
    let last_export = use_preferences().last_export;
    let kept = Memo::new(move |_| session.watch(&[Scope::Everything], holdings));
    let kept_words = move || {
        let kept = kept.get();
        words::kept(kept.cards, kept.boards)
    };
    let saved_word = move || match saved.get() {
        Saved::Yes => words::all_saved(),
        Saved::NotYet => common::saving(),
        Saved::Failing(_) => trouble::cannot_write(),
    };
    let failing = move || matches!(saved.get(), Saved::Failing(_));
    let stays = move || match persisted.get() {
        true => {
            Light { well: true, title: trouble::kept_safe().into(), note: words::kept_safe_note().into() }
        }
        false => Light {
            well: false,
            title: trouble::not_kept_safe().into(),
            note: words::not_kept_safe_note().into(),
        },
    };
    let backup =
        Memo::new(move |_| Backup::of(ways.folder_in_step.get(), dated(last_export.get()), session.today()));
    let copied = move || backup.with(|it| view_backup(it, session.today()));
    let room = RwSignal::new(None::<u64>);
    let asked = ledger.room_left();
    spawn_local(async move {
        // A browser that does not say leaves nothing to tell.
        _ = asked.await.map(|it| room.try_set(it.filter(|it| *it < LITTLE)));
    });
    let cramped = move || {
        let title = words::little_room(&figures::size(room.get()?));
        Some(Light { well: false, title, note: words::little_room_note().into() })
    };
    // One light for all of it.
    let is_well =
        move || !failing() && persisted.get() && backup.with(Backup::is_well) && room.get().is_none();
    let address = window().location().host().unwrap_or_default();
    view! {
        <section class="block" id="safety" tabindex="-1" aria-label=words::safety()>
            <h2 class="section-title">{words::safety()}</h2>
            <div class="panel safe">
                <div class="safe-head" class:late=move || !is_well()>
                    <Icon glyph=Glyph::Shield />
                    <p class="grow">
                        <b role="status">{saved_word}</b>
                        <span class="small quiet block-line">{kept_words}</span>
                        <span class="small quiet block-line" hidden=move || !failing()>{trouble::cannot_write_note()}</span>
                    </p>
                </div>
                <ul>
                    {move || view_light(stays())} {move || view_light(copied())} {move || cramped().map(view_light)}
                    <li class="health">
                        <span class="state"><Icon glyph=Glyph::Phone /></span>
                        <p class="grow">
                            <b>{words::stored_here()}</b>
                            <span class="small quiet block-line">{words::stored_at(&address)}</span>
                        </p>
                    </li>
                </ul>
                <div class="safe-foot">
                    <Button kind=ButtonKind::Main icon=Glyph::Export on_press=ways.on_export>{exchange::export()}</Button>
                    <Button icon=Glyph::Import on_press=ways.on_import>{exchange::import()}</Button>
                    <Button icon=Glyph::Shield on_press=ways.on_rehearse>{rehearsal::title()}</Button>
                </div>
            </div>
        </section>
    }
}

/// What is known of copies elsewhere.
fn view_backup(backup: &Backup, today: time::Date) -> Light {
    let at = |at: i64| {
        let (day, time) = local_time(at);
        when::moment(day, time, today)
    };
    let well = backup.is_well();
    match backup {
        Backup::Kept(name, last) => {
            Light { well, title: words::backed_up_in(name), note: words::backed_up_at(&at(*last)) }
        }
        Backup::Exported(age, last) => {
            let title = if well { words::has_backup().into() } else { words::old_backup(*age) };
            Light { well, title, note: words::last_backup(&at(*last)) }
        }
        Backup::Never => {
            Light { well, title: words::no_backup().into(), note: words::no_backup_note().into() }
        }
    }
}

/// A moment, and on which day it was here.
pub(super) fn dated(moment: Option<i64>) -> Option<(i64, time::Date)> {
    moment.map(|at| (at, local_time(at).0))
}

fn view_light(light: Light) -> View {
    let glyph = if light.well { Glyph::Done } else { Glyph::Late };
    view! {
        <li class="health">
            <span class="state" class:done=light.well class:late=!light.well><Icon glyph=glyph /></span>
            <p class="grow">
                <b>{light.title}</b>
                <span class="small quiet block-line">{light.note}</span>
            </p>
        </li>
    }
}

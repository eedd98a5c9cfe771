//! 数据保险: whether everything is on the disk, whether it stays there, and whether there is a copy elsewhere.

use crate::ui::prelude::*;

use super::SettingsWays;
use crate::{
    features::settings::queries::holdings,
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
    words::{common, exchange, settings as words, trouble, when},
};

/// After so many days without a copy elsewhere, it is time for one.
const OLD: i32 = 7;

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
    let copied = move || backup(last_export.get(), session.today());
    let address = window().location().host().unwrap_or_default();
    view! {
        <section class="block" id="safety" tabindex="-1" aria-label=words::safety()>
            <h2 class="section-title">{words::safety()}</h2>
            <div class="panel safe">
                <div class="safe-head" class:late=failing>
                    <Icon glyph=Glyph::Shield />
                    <p class="grow">
                        <b role="status">{saved_word}</b>
                        <span class="small quiet block-line">{kept_words}</span>
                        <span class="small quiet block-line" hidden=move || !failing()>{trouble::cannot_write_note()}</span>
                    </p>
                </div>
                <ul>
                    {move || view_light(stays())} {move || view_light(copied())}
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
                </div>
            </div>
        </section>
    }
}

/// What is known of copies elsewhere.
fn backup(last: Option<i64>, today: time::Date) -> Light {
    let Some(at) = last else {
        return Light { well: false, title: words::no_backup().into(), note: words::no_backup_note().into() };
    };
    let (day, time) = local_time(at);
    let age = today.to_julian_day() - day.to_julian_day();
    let note = words::last_backup(&when::moment(day, time, today));
    match age > OLD {
        true => Light { well: false, title: words::old_backup(age), note },
        false => Light { well: true, title: words::has_backup().into(), note },
    }
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

//! On which days a board's dates hang, and who has which role in it.

use crate::ui::prelude::*;

use super::beginning::Beginning;
use crate::{
    domain::{board::Member, id::Id, when::When},
    features::{boards::queries::everybody, templates::setting::Setting},
    session::use_session,
    ui::{focus::fresh_id, text_field::TextField},
    words::{anchors as anchor_words, templates as words},
};

/// The days and people of a board about to be made.
#[component]
pub(super) fn SettingForm(beginning: Beginning, setting: RwSignal<Setting>) -> View {
    let session = use_session();
    let anchors = session.read(|ws| beginning.anchors(ws));
    let people = session.read(|ws| {
        let here = everybody(ws).filter(|it| !it.1.left);
        here.map(|it| (it.0, it.1.name.clone())).collect::<Vec<_>>()
    });
    let day = |(at, (name, has_hour)): (usize, (String, bool))| {
        view! { <DayRow at=at name=name has_hour=has_hour setting=setting /> }
    };
    let several = anchors.len() > 1;
    let days = (!anchors.is_empty()).then(|| {
        view! {
            <section class="stack" aria-label=anchor_words::key_dates()>
                <h3 class="section-title">{anchor_words::key_dates()}</h3>
                <p class="small quiet">{if several { words::days_note() } else { words::day_note() }}</p>
                {anchors.into_iter().enumerate().map(day).collect_view()}
            </section>
        }
    });
    let roles = if people.is_empty() { vec![] } else { beginning.roles() };
    let role = |role: &'static str| view! { <RoleRow role=role people=people.clone() setting=setting /> };
    let cast = (!roles.is_empty()).then(|| {
        view! {
            <section class="stack" aria-label=words::who_does_what()>
                <h3 class="section-title">{words::who_does_what()}</h3>
                <p class="small quiet">{words::roles_note()}</p>
                {roles.into_iter().map(role).collect_view()}
            </section>
        }
    });
    view! {
        {days}
        {cast}
    }
}

/// One day. The fields say the same as the setting, also when it is the first day that moved this one.
#[component]
fn DayRow(at: usize, name: String, has_hour: bool, setting: RwSignal<Setting>) -> View {
    let stands = Memo::new(move |_| setting.with(|it| it.days.get(at).copied()));
    let day = RwSignal::new(String::new());
    let time = RwSignal::new(String::new());
    Effect::new(move |_| {
        let Some(when) = stands.get() else { return };
        say(day, when.day.to_string());
        say(time, when.clock().unwrap_or_default());
    });
    let choose = move || {
        // While a field is half filled in, the browser gives nothing, and the day stays as it was.
        if let Some(when) = When::of_fields(&day.get_untracked(), &time.get_untracked()) {
            setting.update(|it| it.choose(at, when));
        }
    };
    let day_label = match at {
        0 => words::first_day(&name),
        _ => name.clone(),
    };
    let hour = has_hour.then(|| {
        view! {
            <TextField
                label=words::hour_of(&name)
                label_hidden=true
                text=time
                kind="time"
                on_input=move |_: (String,)| choose()
            />
        }
    });
    view! {
        <div class="day-row">
            <TextField label=day_label text=day kind="date" on_input=move |_: (String,)| choose() />
            {hour}
        </div>
    }
}

/// Writes into a field only what it does not say yet: what is being typed there stays.
fn say(field: RwSignal<String>, text: String) {
    if field.with_untracked(|it| *it != text) {
        field.set(text);
    }
}

/// Who has a role.
#[component]
fn RoleRow(role: &'static str, people: Vec<(Id<Member>, String)>, setting: RwSignal<Setting>) -> View {
    let id = fresh_id();
    let chosen = setting.with_untracked(|it| it.person(role));
    let person = |(member, name): (Id<Member>, String)| {
        view! { <option value=member.to_string() selected=chosen == Some(member)>{name}</option> }
    };
    let choose = move |ev| {
        let to = event_target_value(&ev).parse().ok();
        setting.update(|it| it.give(role, to));
    };
    view! {
        <div class="field role-row">
            <label class="name" for=id.clone()>{role}</label>
            <select class="input" id=id on:change=choose>
                <option value="">{words::nobody_yet()}</option>
                {people.into_iter().map(person).collect_view()}
            </select>
        </div>
    }
}

//! 「两个版本」: what several people wrote without knowing of each other, side by side, until one is chosen.

use crate::ui::prelude::*;

use super::{super::look::look, seal::spoken, value_words};
use crate::{
    domain::{card::Card, id::Id, text::Merged, workspace::versions::Version},
    features::boards::{
        commands::card::choose_version,
        open_card::{Contest, contests, named_person},
    },
    session::{Scope, Session, use_session},
    ui::{
        button::{Button, ButtonSize},
        focus::fresh_id,
        icon::{Glyph, Icon},
        local_time::local_time,
        radio::Radio,
    },
    words::{card as words, when},
};

/// A longer text is not the name of its radio but stands under it.
const LONG: usize = 60;

/// Everything about a card that has several versions.
#[component]
pub(super) fn Versions(card: Id<Card>, joined: Signal<Option<Merged>>) -> View {
    let contests = look([Scope::Card(card), Scope::Shop], move |ws| contests(ws, card));
    // Bodies that go together stand together where the body is.
    let apart = move |it: &Contest| {
        it.conflict.key != Card::BODY.key() || matches!(joined.get(), Some(Merged::Overlap(_)))
    };
    let choosers = move || {
        contests.get().into_iter().filter(apart).map(|it| view! { <Chooser contest=it /> }).collect_view()
    };
    choosers.place()
}

/// The versions of one register, and the act of choosing one.
#[component]
fn Chooser(contest: Contest) -> View {
    let session = use_session();
    let Contest { record, conflict } = contest;
    let key = conflict.key;
    let title = session.read(|ws| {
        let kind = ws.record(record).map(|it| it.data.kind())?;
        let what = value_words::register(ws, kind, key);
        Some(match conflict.versions.len() {
            2 => words::two_versions_of(&what),
            n => words::versions_of(n, &what),
        })
    });
    let name = title.clone();
    let of_which = session.read(|ws| value_words::of_which(ws, record));
    let chosen = RwSignal::new(0);
    let values: Vec<_> = conflict.versions.iter().map(|it| it.value.clone()).collect();
    let choose = move || {
        if let Some(value) = values.get(chosen.get_untracked()).cloned() {
            session.run(move |ws, cx| choose_version(ws, cx, record, key, value));
        }
    };
    let group = fresh_id();
    let version = |(place, version): (usize, &Version)| {
        let said = session.read(|ws| {
            let of_routine = value_words::of_routine(ws, record, key, &version.value);
            of_routine.unwrap_or_else(|| value_words::value(ws, key, &version.value, session.today()))
        });
        let who = who(session, version);
        let (short, long) = match said.contains('\n') || said.chars().count() > LONG {
            true => (None, Some(view! { <div class="version-text" tabindex="0">{said}</div> })),
            false => (Some(view! { <b>{said}</b> }), None),
        };
        view! {
            <div class="version" class:on=move || chosen.get() == place>
                <Radio
                    group=group.clone()
                    checked=Signal::derive(move || chosen.get() == place)
                    on_choose=move || chosen.set(place)
                >
                    {short}
                    <span class="mini quiet">{who}</span>
                </Radio>
                {long}
            </div>
        }
    };
    let versions = conflict.versions.iter().enumerate().map(version).collect_view();
    view! {
        <section class="two-versions" aria-label=name>
            <h2 class="two-head">
                <Icon glyph=Glyph::Fork />
                <span class="grow">{title}</span>
                <span class="mini quiet">{words::two_versions_note()}</span>
            </h2>
            {of_which.map(|it| view! { <p class="small quiet">{it}</p> })}
            <div class="two-row">{versions}</div>
            <Button size=ButtonSize::Short on_press=choose>
                {words::use_this()}
            </Button>
        </section>
    }
}

/// Who wrote a version, and when.
fn who(session: Session, version: &Version) -> String {
    let person = session.read(|ws| named_person(ws, version.by, session.me()));
    let (day, time) = local_time(version.at);
    words::version_by(&spoken(person.as_ref()), &when::moment(day, time, session.today()))
}

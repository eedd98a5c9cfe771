//! 恢复演练: a backup is opened and looked through, and nothing is touched.

use crate::ui::prelude::*;
use hashbrown::HashSet;
use leptos::task::spawn_local;
use web_sys::File;

use super::{
    fault::Fault,
    passphrase::Passphrase,
    unpacking::{self, Parcel, Pieces},
};
use crate::{
    domain::{chunk::ChunkId, packet::Header, workspace::Workspace},
    features::exchange::rehearsal::Rehearsal,
    session::{ledger::LedgerHandle, use_session},
    ui::{
        button::ButtonKind,
        file_pick::FilePick,
        icon::{Glyph, Icon},
        local_time::local_time,
        pace::Pace,
        progress::Progress,
        sheet::Sheet,
    },
    words::{exchange, rehearsal as words, when},
};

/// Changes between two looks at the clock.
const STEPS: usize = 64;

/// How far it is.
#[derive(Clone, PartialEq)]
enum Stage {
    Asking,
    /// Bytes, of how many.
    Reading(usize, usize),
    /// True when a passphrase was said that did not open it.
    Locked(bool),
    Opened(Rehearsal),
    Refused(String),
}

/// The way to try a backup.
#[component]
pub(super) fn RehearsalSheet(#[prop(into)] on_close: Callback<()>) -> View {
    let (session, ledger) = (use_session(), expect_context::<LedgerHandle>());
    let stage = RwSignal::new(Stage::Asking);
    let chosen = StoredValue::new(None::<File>);
    let go = move |passphrase: Option<String>| {
        let Some(file) = chosen.get_value() else { return };
        stage.set(Stage::Reading(0, 1));
        spawn_local(async move {
            let turn = move |next| _ = stage.try_set(next);
            turn(match rehearse(file, passphrase, move |done, of| turn(Stage::Reading(done, of))).await {
                Ok((header, after, pieces)) => {
                    let home = ledger.get().workspace();
                    Stage::Opened(session.read(|now| Rehearsal::of(&header, &after, &pieces, now, home)))
                }
                Err(fault @ (Fault::NeedsPassphrase | Fault::NotThePassphrase)) => {
                    Stage::Locked(fault == Fault::NotThePassphrase)
                }
                Err(fault) => Stage::Refused(fault.sentence()),
            });
        });
    };
    let pick = move || {
        let on_pick = move |(file,): (File,)| {
            chosen.set_value(Some(file));
            go(None);
        };
        view! { <FilePick label=words::choose() on_pick=on_pick kind=ButtonKind::Main icon=Glyph::Import /> }
    };
    let turned = Memo::new(move |_| stage.with(std::mem::discriminant));
    let body = move || {
        turned.get();
        match stage.get_untracked() {
            Stage::Asking => view! { <p>{words::lead()}</p> {pick()} },
            Stage::Reading(..) => reading(stage),
            Stage::Locked(again) => {
                view! { <Passphrase again=again on_said=move |(said,): (String,)| go(Some(said)) /> }
            }
            Stage::Opened(found) => {
                let told = told(&found, session.today());
                view! { {told} {pick()} }
            }
            Stage::Refused(said) => view! {
                <div class="refusal" role="alert">
                    <Icon glyph=Glyph::Late />
                    <p class="strong">{said}</p>
                    <p class="small quiet">{words::not_this_one()}</p>
                </div>
                {pick()}
            },
        }
    };
    view! {
        <Sheet title=words::title() on_close=on_close>
            <div class="exchange">{body}</div>
        </Sheet>
    }
}

fn reading(stage: RwSignal<Stage>) -> View {
    let far = move || match stage.get() {
        Stage::Reading(done, of) => (done, of),
        _ => (1, 1),
    };
    view! {
        <div class="waiting" role="status">
            <p>{exchange::reading()}</p>
            <div class="slow">
                <Progress
                    label=exchange::reading()
                    done=Signal::derive(move || far().0)
                    of=Signal::derive(move || far().1)
                />
            </div>
        </div>
    }
}

/// Reads a backup to its end, and folds what it holds beside the shop.
async fn rehearse(
    file: File,
    passphrase: Option<String>,
    progress: impl Fn(usize, usize),
) -> Result<(Header, Workspace, HashSet<ChunkId>), Fault> {
    let mut pieces = vec![];
    let read = unpacking::read(Parcel::File(file), passphrase, Pieces::Told(&mut pieces), progress).await;
    let packet = read?;
    let (mut after, mut pace) = (Workspace::default(), Pace::begin());
    for (at, change) in packet.changes.iter().enumerate() {
        after.apply(change);
        if at % STEPS == 0 {
            pace.rest().await;
        }
    }
    Ok((packet.header, after, pieces.into_iter().collect()))
}

fn told(found: &Rehearsal, today: time::Date) -> View {
    let (day, time) = local_time(found.made_at);
    let made = words::made(&when::moment(day, time, today));
    let (here, missing) = found.files;
    let head = if found.is_complete() { words::all_there() } else { words::opens() };
    let line = |well: bool, said: String| {
        let glyph = if well { Glyph::Done } else { Glyph::Late };
        view! {
            <li class="health">
                <span class="state" class:done=well class:late=!well><Icon glyph=glyph /></span>
                <p class="grow">{said}</p>
            </li>
        }
    };
    let others = [
        (!found.is_whole).then(|| line(false, words::not_whole().to_owned())),
        found.other_shop.as_ref().map(|it| line(false, words::other_shop(it))),
        (missing > 0).then(|| line(false, words::without_content(missing))),
        (found.lacking > 0).then(|| line(false, words::lacks(found.lacking))),
    ];
    view! {
        <div class="panel safe" role="status">
            <div class="safe-head">
                <Icon glyph=Glyph::Shield />
                <p class="grow">
                    <b>{head}</b>
                    <span class="small quiet block-line">{made}</span>
                </p>
            </div>
            <ul>
                {line(true, words::holds(found.boards, found.cards, here))}
                {others.into_iter().flatten().collect_view()}
            </ul>
        </div>
        <p class="small quiet">{words::untouched()}</p>
    }
}

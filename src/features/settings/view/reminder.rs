//! Below all boards, when it is time for a backup: why, and one press that makes one.

use std::time::Duration;

use crate::ui::prelude::*;

use super::safety::dated;
use crate::{
    features::settings::{
        backup::{Backup, PAUSE},
        queries::holdings,
    },
    session::{Scope, ledger::use_ledger, preferences::use_preferences, use_session},
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
    },
    words::settings as words,
};

const SETTLING: Duration = Duration::from_secs(3);

/// Asks for a backup, or nothing.
#[component]
pub fn BackupReminder(
    folder_in_step: Signal<Option<(String, i64)>>,
    #[prop(into)] on_export: Callback<()>,
) -> View {
    let session = use_session();
    let preferences = use_preferences();
    let is_sample = use_ledger().is_sample();
    // A folder takes a moment to be found again; whoever has one is not to be asked.
    let settled = RwSignal::new(false);
    set_timeout(move || _ = settled.try_set(true), SETTLING);
    let backup = Memo::new(move |_| {
        if is_sample || !settled.get() {
            return None;
        }
        let known = Backup::of(folder_in_step.get(), dated(preferences.last_export.get()), session.today());
        let waits = preferences.remind_after.get().is_some_and(|it| session.now() < it);
        let cards = session.watch(&[Scope::Shop], holdings).cards;
        Some(known).filter(|it| !waits && it.is_due(cards))
    });
    let later = move || preferences.remind_after.set(Some(session.now() + PAUSE));
    let bar = move |backup: Backup| {
        let said = match backup {
            Backup::Exported(age, _) => words::remind(age),
            _ => words::remind_first().to_owned(),
        };
        view! {
            <section class="reminder" aria-label=words::safety()>
                <Icon glyph=Glyph::Shield />
                <p class="grow">{said}</p>
                <Button kind=ButtonKind::Main size=ButtonSize::Short on_press=on_export>{words::back_up_now()}</Button>
                <Button size=ButtonSize::Short on_press=later>{words::remind_later()}</Button>
            </section>
        }
    };
    view! { {move || backup.get().map(bar)} }
}

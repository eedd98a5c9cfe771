//! 写不进去: a bar that stays while something done is not on the disk. What was done stays on the screen.

use crate::ui::prelude::*;

use super::ways::TroubleWays;
use crate::{
    session::ledger::{Saved, use_ledger},
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
        notice::Notices,
    },
    words::trouble as words,
};

/// Stands above the pages; shows itself when it must.
#[component]
pub fn SavingBar(ways: TroubleWays) -> View {
    let notices = Notices::current();
    let saved = use_ledger().saved();
    let why = Memo::new(move |_| {
        saved.with(|it| match it {
            Saved::Failing(why) => Some(words::because(why.name())),
            _ => None,
        })
    });
    // Between two tries it says "not yet"; the bar stays until everything is written.
    let stays = Memo::new(move |before: Option<&Option<&'static str>>| match (why.get(), before) {
        (Some(why), _) => Some(why),
        (None, Some(before)) if saved.get() != Saved::Yes => *before,
        (None, _) => None,
    });
    Effect::new(move |before: Option<bool>| {
        let failing = stays.with(Option::is_some);
        if before == Some(true) && !failing {
            notices.tell(words::saving_again());
        }
        failing
    });
    let bar = move |why: &'static str| {
        view! {
            <div class="saving-bar" role="alert">
                <Icon glyph=Glyph::Late />
                <p class="grow"><b>{words::cannot_write_for(why)}</b>{words::cannot_write_note()}</p>
                <div class="saving-ways">
                    <Button size=ButtonSize::Short kind=ButtonKind::Main on_press=ways.on_export>
                        {words::save_to_file()}
                    </Button>
                    <Button size=ButtonSize::Short on_press=ways.on_retry>{words::try_again()}</Button>
                </div>
            </div>
        }
    };
    view! { {move || stays.get().map(bar)} }
}

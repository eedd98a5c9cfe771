//! Me and the shop: what both are called.

use crate::ui::prelude::*;

use crate::{
    features::{
        boards::queries::seal,
        members::commands::{add_member, rename_member, set_role},
        settings::{
            commands::name_shop,
            queries::{myself, shop_name},
        },
    },
    session::{Scope, use_session},
    ui::text_field::TextField,
    words::{first_run, settings as words},
};

#[component]
pub(super) fn Names() -> View {
    let session = use_session();
    let me = session.me();
    let myself = Memo::new(move |_| session.watch(&[Scope::Shop], |ws| myself(ws, me)));
    let shop = Memo::new(move |_| session.watch(&[Scope::Shop], shop_name));
    let name = Memo::new(move |_| myself.with(|it| it.1.clone()));
    let role = Memo::new(move |_| myself.with(|it| it.2.clone()));
    let call_me = move |name: String| {
        let (member, known, _) = myself.get_untracked();
        match known.is_empty() {
            true => session.run(move |ws, cx| add_member(ws, cx, member, &name, "")),
            false => session.run(move |ws, cx| rename_member(ws, cx, member, &name)),
        }
    };
    let do_what = move |role: String| {
        let (member, known, _) = myself.get_untracked();
        // Without a name nobody is a member yet, so there is nobody to have a role.
        if !known.is_empty() {
            session.run(move |ws, cx| set_role(ws, cx, member, &role));
        }
    };
    let call_shop = move |name: String| session.run(move |ws, cx| name_shop(ws, cx, &name));
    let cut = move || name.with(|it| seal(it).to_string());
    view! {
        <section class="block" id="names" tabindex="-1" aria-label=words::me_and_shop()>
            <h2 class="section-title">{words::me_and_shop()}</h2>
            <div class="panel names">
                <div class="me-row">
                    <span class="avatar me big" aria-hidden="true">{cut}</span>
                    <div class="grow">
                        <KeptField label=first_run::your_name() kept=name needed=true on_keep=move |(it,): (String,)| call_me(it) />
                    </div>
                </div>
                <KeptField label=first_run::role() kept=role on_keep=move |(it,): (String,)| do_what(it) />
                <KeptField label=first_run::shop_name() kept=shop needed=true on_keep=move |(it,): (String,)| call_shop(it) />
            </div>
        </section>
    }
}

/// A field that keeps what is written when it is left, and shows what is kept when that is nothing.
#[component]
fn KeptField(
    #[prop(into)] label: Signal<String>,
    kept: Memo<String>,
    /// It may not be emptied.
    #[prop(optional)]
    needed: bool,
    #[prop(into)] on_keep: Callback<(String,)>,
) -> View {
    let text = RwSignal::new(String::new());
    Effect::new(move |_| text.set(kept.get()));
    let keep = move || {
        let written = text.get_untracked().trim().to_owned();
        let known = kept.get_untracked();
        if written == known || (needed && written.is_empty()) {
            text.set(known);
        } else {
            on_keep.run((written,));
        }
    };
    view! {
        <TextField
            label=label
            text=text
            on_enter=move |(_,): (String,)| keep()
            on_blur=keep
            on_escape=move || text.set(kept.get_untracked())
        />
    }
}

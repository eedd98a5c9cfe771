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
    ui::{button::Button, icon::Glyph, kept_field::KeptField},
    words::{first_run, members, settings as words},
};

#[component]
pub(super) fn Names(on_who: Callback<()>) -> View {
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
                        <KeptField escapable=true label=first_run::your_name() kept=name needed=true on_keep=move |(it,): (String,)| call_me(it) />
                    </div>
                </div>
                <KeptField escapable=true label=first_run::role() kept=role on_keep=move |(it,): (String,)| do_what(it) />
                <div class="who-row">
                    <span class="grow small quiet">{members::who_am_i_note()}</span>
                    <Button icon=Glyph::Person on_press=on_who>{members::who_am_i()}</Button>
                </div>
                <KeptField escapable=true label=first_run::shop_name() kept=shop needed=true on_keep=move |(it,): (String,)| call_shop(it) />
            </div>
        </section>
    }
}

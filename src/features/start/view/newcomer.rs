//! 你是谁: a name, and what may be left out.

use crate::ui::prelude::*;

use crate::{
    features::{start::commands::open_shop, templates::content::role},
    session::{Session, draft::Draft},
    ui::{segments::Segments, text_field::TextField},
    words::{common, first_run as words},
};

/// As the shop calls the roles; in the order of the words shown for them.
const ROLES: [&str; 5] = [role::OWNER, role::OPERATIONS, role::DESIGN, role::SUPPORT, role::WAREHOUSE];

/// What a newcomer has written about themselves so far.
#[derive(Clone, Copy)]
pub(super) struct Newcomer {
    session: Session,
    name: RwSignal<String>,
    shop: RwSignal<String>,
    /// What they are called, and the shop, half typed.
    drafts: [Draft; 2],
    role: RwSignal<Option<usize>>,
    /// They wanted on without a name.
    nameless: RwSignal<bool>,
    field: NodeRef<HtmlInputElement>,
}

impl Newcomer {
    /// Somebody of whom the shop knows nothing, or what they said before.
    pub fn new(session: Session) -> Newcomer {
        let me = session.me();
        let (name, role) =
            session.read(|ws| ws.get(me).map(|it| (it.name.clone(), it.role.clone()))).unwrap_or_default();
        let (name, shop) = (RwSignal::new(name), RwSignal::default());
        Newcomer {
            session,
            name,
            shop,
            drafts: [Draft::of("first/name", name), Draft::of("first/shop", shop)],
            role: RwSignal::new(ROLES.iter().position(|it| *it == role)),
            nameless: RwSignal::new(false),
            field: NodeRef::new(),
        }
    }

    /// True with a name; without one asks for it and leads there.
    pub fn is_named(self) -> bool {
        let named = self.name.with_untracked(|it| !it.trim().is_empty());
        self.nameless.set(!named);
        if !named && let Some(field) = self.field.get_untracked() {
            _ = field.focus();
        }
        named
    }

    /// Writes down who they are and what the shop is called.
    pub fn open_shop(self) {
        let (name, shop) = (self.name.get_untracked(), self.shop.get_untracked());
        let role = self.role.get_untracked().map_or("", |it| ROLES[it]);
        self.drafts.into_iter().for_each(Draft::drop);
        self.session.run(move |ws, cx| open_shop(ws, cx, &name, role, &shop));
    }
}

/// The first part of the first page.
#[component]
pub(super) fn WhoAreYou(
    newcomer: Newcomer,
    /// They said who they are.
    #[prop(into)]
    on_done: Callback<()>,
) -> View {
    let Newcomer { name, shop, drafts: [of_name, of_shop], role, nameless, field, .. } = newcomer;
    let go_on = move |_: (String,)| {
        if newcomer.is_named() {
            on_done.run(());
        }
    };
    let roles = vec![
        words::role_owner(),
        words::role_operations(),
        words::role_design(),
        words::role_support(),
        words::role_warehouse(),
    ];
    view! {
        <section class="first-part">
            <h2 class="section-title">
                <span class="ord" aria-hidden="true">{words::first_ordinal()}</span>
                {words::who()}
            </h2>
            <div class="first-names">
                <TextField
                    label=words::your_name()
                    text=name
                    hint=words::your_name_hint()
                    fault=Signal::derive(move || nameless.get().then(|| words::name_needed().to_owned()))
                    autocomplete="nickname"
                    node_ref=field
                    on_enter=go_on
                    on_input=move |(it,): (String,)| {
                        of_name.keep(it);
                        nameless.set(false);
                    }
                />
                <TextField
                    label=words::shop_name()
                    text=shop
                    hint=words::shop_name_hint()
                    on_enter=go_on
                    on_input=move |(it,): (String,)| of_shop.keep(it)
                />
            </div>
            <div class="field">
                <span class="name" aria-hidden="true">
                    {words::role()}<span class="faint">{common::optional()}</span>
                </span>
                <Segments
                    label=words::role()
                    choices=roles
                    chosen=Signal::derive(move || role.get().unwrap_or(usize::MAX))
                    on_choose=move |(at,): (usize,)| role.update(|it| *it = (*it != Some(at)).then_some(at))
                />
            </div>
        </section>
    }
}

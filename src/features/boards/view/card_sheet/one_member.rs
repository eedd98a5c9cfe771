//! Nobody, one of the people of the shop, or somebody new. What is chosen is written at once, and the picker closes.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::{member_picker::MemberPicker, pick_row::PickRow, picker::Closing};
use crate::{
    domain::{
        board::Member,
        change::{Change, Context},
        edit::Refused,
        id::Id,
        workspace::Workspace,
    },
    features::{boards::commands::together, members::commands::add_member},
    session::use_session,
};

/// Writes who was chosen.
pub(in crate::features::boards::view) type Give =
    Rc<dyn Fn(&Workspace, &mut Context, Option<Id<Member>>) -> Result<Change, Refused>>;

/// To stand in a [`Picker`](super::picker::Picker).
#[component]
pub(in crate::features::boards::view) fn OneMember(
    /// Who it is; `None` where it is not the same everywhere.
    stands: Signal<Option<Option<Id<Member>>>>,
    /// What nobody is called.
    nobody: &'static str,
    give: Give,
) -> View {
    let session = use_session();
    let close = expect_context::<Closing>().0;
    let give = StoredValue::new(give);
    let choose = move |who: Option<Id<Member>>| {
        let give = give.get_value();
        session.run(move |ws, cx| give(ws, cx, who));
        close.run(());
    };
    let add = move |(name,): (String,)| {
        let (give, member) = (give.get_value(), session.new_id());
        session.run(move |ws, cx| {
            let made = add_member(ws, cx, member, &name, "")?;
            Ok(together(made, give(ws, cx, Some(member))?))
        });
        close.run(());
    };
    view! {
        <PickRow chosen=Signal::derive(move || stands.get() == Some(None)) on_choose=move || choose(None)>
            <span class="avatar none" aria-hidden="true"></span>
            {nobody}
        </PickRow>
        <MemberPicker
            chosen=Signal::derive(move || stands.get().flatten().into_iter().collect::<Vec<_>>())
            on_toggle=move |(member, _): (Id<Member>, bool)| choose(Some(member))
            on_new=add
        />
    }
}

//! One of the departments, or none of them.

use crate::ui::prelude::*;

use crate::{
    domain::{board::Department, id::Id},
    features::members::{contacts::departments, queries::is_within},
    session::{Scope, use_session},
    ui::focus::fresh_id,
};

/// A labelled choice among the departments, as deep as they stand.
#[component]
pub(super) fn DepartmentChoice(
    label: &'static str,
    /// What choosing none is called.
    none: &'static str,
    chosen: RwSignal<Option<Id<Department>>>,
    /// A department that can not be chosen, nor any in it.
    #[prop(optional)]
    but: Option<Id<Department>>,
) -> View {
    let session = use_session();
    let all = Memo::new(move |_| {
        session.watch(&[Scope::Shop], |ws| {
            let mut all = departments(ws);
            all.retain(|it| but.is_none_or(|but| !is_within(ws, it.0, but)));
            all
        })
    });
    let id = fresh_id();
    let choice = move |(department, name, depth): (Id<Department>, String, usize)| {
        let is_chosen = chosen.get_untracked() == Some(department);
        let said = format!("{}{name}", "\u{3000}".repeat(depth.min(6)));
        view! { <option value=department.to_string() selected=is_chosen>{said}</option> }
    };
    let choose = move |ev| {
        chosen.set(event_target_value(&ev).parse().ok());
    };
    view! {
        <div class="field">
            <label class="name" for=id.clone()>{label}</label>
            <select class="input" id=id on:change=choose>
                <option value="">{none}</option>
                {move || all.get().into_iter().map(choice).collect_view()}
            </select>
        </div>
    }
}

//! What can be done to a department.

use crate::ui::prelude::*;

use super::{Open, Opened};
use crate::{
    domain::{board::Department, id::Id},
    features::{members::departments::trash_department, taking_back::offer_undo},
    session::use_session,
    ui::{icon::Glyph, menu_button::MenuButton, menu_row::MenuRow, notice::Notices},
    words::{common, members as words},
};

#[component]
pub(super) fn DepartmentMenu(department: Id<Department>, name: Memo<String>, opened: Opened) -> View {
    let session = use_session();
    let notices = Notices::current();
    let label = Signal::derive(move || common::menu_of(&name.get()));
    let trash = move || {
        let said = words::department_trashed(&name.get_untracked());
        if let Some(act) = session.act(move |ws, cx| trash_department(ws, cx, department)) {
            offer_undo(session, notices, said, act);
        }
    };
    view! {
        <MenuButton label=label>
            <MenuRow
                label=words::rename_department()
                icon=Glyph::Edit
                on_choose=move || opened.set(Some(Open::Renaming(department)))
            />
            <MenuRow
                label=words::add_below()
                icon=Glyph::Plus
                on_choose=move || opened.set(Some(Open::Founding(department)))
            />
            <MenuRow
                label=words::move_department()
                icon=Glyph::Forward
                on_choose=move || opened.set(Some(Open::Moving(department)))
            />
            <MenuRow label=words::trash_department() icon=Glyph::Trash danger=true on_choose=trash />
        </MenuButton>
    }
}

//! 部门: a tree that the shop makes of itself, and what is done to it.
//!
//! **Invariant:** whoever works in a department that can not be reached from the top, whatever the reason, is still shown.

use super::queries::is_within;
use crate::{
    domain::{
        board::{Department, Member},
        change::{Change, Context},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        record::Typed,
        standing::standings_at_end,
        value::Place,
        workspace::Workspace,
    },
    features::boards::commands::{named, set},
};

/// Adds a department, last among those in `parent`.
pub fn add_department(
    ws: &Workspace,
    cx: &mut Context,
    department: Id<Department>,
    parent: Id<Department>,
    name: &str,
) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "department.add");
    edit.set(department, &Department::NAME, named(name)?);
    lay_in(&mut edit, ws, &[department], parent)?;
    Ok(edit.done(cx))
}

/// Calls a department by another name.
pub fn rename_department(
    ws: &Workspace,
    cx: &mut Context,
    department: Id<Department>,
    name: &str,
) -> Result<Change, Refused> {
    set(ws, cx, "department.rename", department, &Department::NAME, named(name)?)
}

/// Puts a department with all that is in it into another, or at the top; never into itself.
pub fn move_department(
    ws: &Workspace,
    cx: &mut Context,
    department: Id<Department>,
    parent: Id<Department>,
) -> Result<Change, Refused> {
    let it = ws.get(department).ok_or(Refused::Gone)?;
    if is_within(ws, parent, department) {
        return Err(Refused::IntoItself);
    }
    let mut edit = Edit::new(ws, "department.move");
    if it.place.as_ref().is_none_or(|it| it.parent != parent) {
        lay_in(&mut edit, ws, &[department], parent)?;
    }
    Ok(edit.done(cx))
}

/// Takes a department away. Who works in it, and the departments in it, go to what it stands in.
pub fn trash_department(
    ws: &Workspace,
    cx: &mut Context,
    department: Id<Department>,
) -> Result<Change, Refused> {
    let above = ws.get(department).ok_or(Refused::Gone)?.place.as_ref().map(|it| it.parent);
    let above = above.filter(|it| ws.get(*it).is_some_and(|it| !it.trashed));
    let inside: Vec<_> = ws.children::<Department>(department.any()).map(|it| it.0).collect();
    let mut edit = Edit::new(ws, "department.trash");
    lay_in(&mut edit, ws, &inside, above.unwrap_or(Department::TOP))?;
    for (member, it) in ws.children::<Member>(RecordId::SHOP) {
        if it.department == Some(department) {
            edit.set(member, &Member::DEPARTMENT, above);
        }
    }
    edit.set(department, &Department::TRASHED, true);
    Ok(edit.done(cx))
}

/// Lets departments stand last in another.
fn lay_in(
    edit: &mut Edit,
    ws: &Workspace,
    departments: &[Id<Department>],
    parent: Id<Department>,
) -> Result<(), Refused> {
    let ranks = standings_at_end(ws, parent.any(), Department::KIND, departments.len())?;
    for (department, rank) in departments.iter().zip(ranks) {
        edit.set(*department, &Department::PLACE, Some(Place { parent, rank }));
    }
    Ok(())
}

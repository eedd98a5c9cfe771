//! 看板模板 of the shop, as plain values.

use crate::domain::{
    board::{Anchor, Board},
    id::Id,
    when::When,
    workspace::Workspace,
};

/// The board templates of the shop, in order: which, and what they are called.
pub fn board_templates(ws: &Workspace) -> Vec<(Id<Board>, String)> {
    templates(ws, false)
}

/// The templates of lists, in the same way.
pub fn list_templates(ws: &Workspace) -> Vec<(Id<Board>, String)> {
    templates(ws, true)
}

fn templates(ws: &Workspace, for_lists: bool) -> Vec<(Id<Board>, String)> {
    let all = ws.children::<Board>(Board::TEMPLATES.any()).filter(|it| it.1.for_lists == for_lists);
    all.map(|it| (it.0, it.1.name.clone())).collect()
}

/// The anchors of a template that have a day: which, what they are called, and the day, counted from its use.
pub fn template_anchors(ws: &Workspace, template: Id<Board>) -> Vec<(Id<Anchor>, String, When)> {
    let anchors = ws.children::<Anchor>(template.any());
    anchors.filter_map(|it| Some((it.0, it.1.name.clone(), it.1.day?))).collect()
}

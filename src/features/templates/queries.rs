//! 看板模板 of the shop, as plain values.

use crate::domain::{
    board::{Anchor, Board},
    id::Id,
    when::When,
    workspace::Workspace,
};

/// The board templates of the shop, in order: which, and what they are called.
pub fn board_templates(ws: &Workspace) -> Vec<(Id<Board>, String)> {
    ws.children::<Board>(Board::TEMPLATES.any()).map(|it| (it.0, it.1.name.clone())).collect()
}

/// The anchors of a template that have a day: which, what they are called, and the day, counted from its use.
pub fn template_anchors(ws: &Workspace, template: Id<Board>) -> Vec<(Id<Anchor>, String, When)> {
    let anchors = ws.children::<Anchor>(template.any());
    anchors.filter_map(|it| Some((it.0, it.1.name.clone(), it.1.day?))).collect()
}

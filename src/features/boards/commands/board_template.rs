//! 看板模板: a board kept for boards to be made from, and a board made from it.
//!
//! A template has what a copy of the board has; nothing of it is done, and its days say how many days they are from its
//! first anchor, or from the day of its use where it has none.
//!
//! **Invariant:** what is made is whole in one change; neither touches what it was made from.

use time::Date;

use super::{
    bulk::whole,
    copy::{Copying, Redated},
    named,
    template::{counted, dated},
};
use crate::domain::{
    board::{Anchor, Board, Label, Lens, List, Shop},
    change::{Change, Context},
    edit::{Edit, Refused},
    id::{Id, RecordId},
    record::Typed,
    standing::standings_at_end,
    value::Place,
    when::When,
    workspace::Workspace,
};

/// Keeps a board as a template that is called `name`, last among the shop's.
pub fn keep_board(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    template: Id<Board>,
    name: &str,
) -> Result<Change, Refused> {
    let rank = standings_at_end(ws, Board::TEMPLATES.any(), Board::KIND, 1)?.remove(0);
    let mut copying = kept(ws, cx, board, template, "board_template.keep")?;
    copying.edit.set(template, &Board::NAME, named(name)?);
    copying.edit.set(template, &Board::TEMPLATE, true);
    let parent = Id::<Shop>::of(RecordId::SHOP);
    copying.edit.set(template, &Board::PLACE, Some(Place { parent, rank }));
    whole(copying.edit, cx)
}

/// Makes a template what a board is now. Boards that were made from it stay as they are.
pub fn renew_template(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    template: Id<Board>,
) -> Result<Change, Refused> {
    ws.get(template).filter(|it| it.template).ok_or(Refused::Gone)?;
    let mut copying = kept(ws, cx, board, template, "board_template.renew")?;
    clear(&mut copying.edit, ws, template);
    whole(copying.edit, cx)
}

/// Makes a board from a template, with these days for its anchors.
pub fn use_board_template(
    ws: &Workspace,
    cx: &mut Context,
    template: Id<Board>,
    board: Id<Board>,
    name: &str,
    days: Vec<(Id<Anchor>, When)>,
) -> Result<Change, Refused> {
    let own = ws.get(template).filter(|it| it.template).ok_or(Refused::Gone)?;
    let rank = standings_at_end(ws, RecordId::SHOP, Board::KIND, 1)?.remove(0);
    let mut copying = Copying::new(ws, "board_template.use");
    let from = first_anchor(ws, template).and_then(|(it, _)| days.iter().find(|day| day.0 == it));
    copying.anew = Some(Redated { day: dated, from: from.map_or(cx.today, |it| it.1.day) });
    copying.chosen = days;
    copying.edit.set(board, &Board::NAME, named(name)?);
    let parent = Id::<Shop>::of(RecordId::SHOP);
    copying.edit.set(board, &Board::PLACE, Some(Place { parent, rank }));
    copying.inside(cx, (template, own), board)?;
    whole(copying.edit, cx)
}

/// What a board says, laid into a template.
fn kept<'w>(
    ws: &'w Workspace,
    cx: &mut Context,
    board: Id<Board>,
    template: Id<Board>,
    label: &'static str,
) -> Result<Copying<'w>, Refused> {
    let own = ws.get(board).ok_or(Refused::Gone)?;
    let mut copying = Copying::new(ws, label);
    copying.anew = Some(Redated { day: counted, from: first_day(ws, board).unwrap_or(cx.today) });
    copying.inside(cx, (board, own), template)?;
    Ok(copying)
}

/// Puts into 回收站 what stands in a template.
pub(super) fn clear(edit: &mut Edit, ws: &Workspace, template: Id<Board>) {
    for (list, _) in ws.children::<List>(template.any()) {
        edit.set(list, &List::TRASHED, true);
    }
    for (label, _) in ws.children::<Label>(template.any()) {
        edit.set(label, &Label::TRASHED, true);
    }
    for (lens, _) in ws.children::<Lens>(template.any()) {
        edit.set(lens, &Lens::TRASHED, true);
    }
    for (anchor, _) in ws.children::<Anchor>(template.any()) {
        edit.set(anchor, &Anchor::TRASHED, true);
    }
}

fn first_anchor(ws: &Workspace, board: Id<Board>) -> Option<(Id<Anchor>, &Anchor)> {
    ws.children::<Anchor>(board.any()).next()
}

fn first_day(ws: &Workspace, board: Id<Board>) -> Option<Date> {
    Some(first_anchor(ws, board)?.1.day?.day)
}

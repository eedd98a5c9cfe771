//! 列表模板: a list kept for lists on any board to be made from.
//!
//! It is a template of a board that says it is for lists (rule R11): it has labels, anchors and fields of its own, and is opened,
//! changed and shared as a board is. Days of what hangs on an anchor count from that, all others from the day of its use.
//!
//! **Invariant:** what is made is whole in one change; neither touches what it was made from.

use time::Duration;

use super::{
    board_template::clear,
    bulk::whole,
    copy::{Copying, Redated},
    named,
    template::{counted, dated, label_on},
};
use crate::domain::{
    board::{Anchor, Board, Choice, Field, Label, List, Shop},
    card::Card,
    change::{Change, Context},
    edit::Refused,
    id::{Id, RecordId},
    rank::Rank,
    record::Typed,
    standing::standings_at_end,
    value::{Place, Shape},
    when::{When, after_use, days_after_use},
    workspace::Workspace,
};

/// Keeps a list as a template that is called `name`, last among the shop's.
pub fn keep_list(
    ws: &Workspace,
    cx: &mut Context,
    list: Id<List>,
    template: Id<Board>,
    name: &str,
) -> Result<Change, Refused> {
    let rank = standings_at_end(ws, Board::TEMPLATES.any(), Board::KIND, 1)?.remove(0);
    let mut copying = kept(ws, cx, list, template, "list_template.keep")?;
    copying.edit.set(template, &Board::NAME, named(name)?);
    copying.edit.set(template, &Board::TEMPLATE, true);
    copying.edit.set(template, &Board::FOR_LISTS, true);
    let parent = Id::<Shop>::of(RecordId::SHOP);
    copying.edit.set(template, &Board::PLACE, Some(Place { parent, rank }));
    whole(copying.edit, cx)
}

/// Makes a template what a list is now. Lists that were made from it stay as they are.
pub fn renew_list_template(
    ws: &Workspace,
    cx: &mut Context,
    list: Id<List>,
    template: Id<Board>,
) -> Result<Change, Refused> {
    ws.get(template).filter(|it| is_for_lists(it)).ok_or(Refused::Gone)?;
    let mut copying = kept(ws, cx, list, template, "list_template.renew")?;
    clear(&mut copying.edit, ws, template);
    whole(copying.edit, cx)
}

/// Adds a list made from a template at the right end of a board. Labels and anchors are those of the board that are called
/// the same; what the board lacks of them comes along.
pub fn use_list_template(
    ws: &Workspace,
    cx: &mut Context,
    template: Id<Board>,
    board: Id<Board>,
    name: &str,
) -> Result<Change, Refused> {
    let own = ws.get(template).filter(|it| is_for_lists(it)).ok_or(Refused::Gone)?;
    ws.get(board).ok_or(Refused::Gone)?;
    let lists: Vec<_> = ws.children::<List>(template.any()).collect();
    let first = lists.first().ok_or(Refused::Gone)?.0;
    let name = named(name)?;
    let mut copying = Copying::new(ws, "list_template.use");
    copying.anew = Some(Redated { day: dated, from: cx.today });
    let cards: Vec<&Card> =
        lists.iter().flat_map(|it| ws.children::<Card>(it.0.any())).map(|it| it.1).collect();
    lay_labels(&mut copying, ws, cx, (template, board), &cards)?;
    lay_anchors(&mut copying, ws, cx, (template, board), &cards)?;
    for field in cards.iter().flat_map(|it| &it.values).filter_map(|it| asked(ws, it.0)) {
        if own.uses.iter().any(|it| it.0 == field) {
            copying.edit.set_key(board, Board::USES.of(field), true.write());
        }
    }
    let ranks = standings_at_end(ws, board.any(), List::KIND, lists.len())?;
    for ((list, it), rank) in lists.into_iter().zip(ranks) {
        let title = if list == first { name.clone() } else { it.name.clone() };
        copying.list(cx, list, it, title, Place { parent: board, rank })?;
    }
    whole(copying.edit, cx)
}

fn is_for_lists(board: &Board) -> bool {
    board.template && board.for_lists
}

/// What a list says, laid into a template. Its anchors are those that something in it hangs on, each on the day of use.
fn kept<'w>(
    ws: &'w Workspace,
    cx: &mut Context,
    list: Id<List>,
    template: Id<Board>,
    label: &'static str,
) -> Result<Copying<'w>, Refused> {
    let own = ws.get(list).ok_or(Refused::Gone)?;
    let board = own.place.as_ref().ok_or(Refused::Gone)?.parent;
    let mut copying = Copying::new(ws, label);
    copying.anew = Some(Redated { day: counted, from: cx.today });
    copying.uses(ws.get(board).ok_or(Refused::Gone)?, template);
    copying.labels(cx, board, template);
    let hangs = |anchor| ws.children::<Card>(list.any()).any(|it| it.1.anchor() == Some(anchor));
    for (anchor, it) in ws.children::<Anchor>(board.any()).filter(|it| hangs(it.0)) {
        let Some((day, from)) = after_use(0).zip(it.day) else { continue };
        copying.chosen.push((anchor, When { day, ..from }));
        let rank = it.place.as_ref().ok_or(Refused::Gone)?.rank.clone();
        copying.anchor(cx, (anchor, it), Some(Place { parent: template, rank }));
    }
    let rank = Rank::spread(None, None, 1).ok_or(Refused::NoRoom)?.remove(0);
    copying.list(cx, list, own, own.name.clone(), Place { parent: template, rank })?;
    Ok(copying)
}

/// The labels that the cards wear: those of the board, by their words, and else new ones.
fn lay_labels(
    copying: &mut Copying,
    ws: &Workspace,
    cx: &mut Context,
    (template, board): (Id<Board>, Id<Board>),
    cards: &[&Card],
) -> Result<(), Refused> {
    let is_worn = |label| cards.iter().any(|it| it.labels.iter().any(|it| it.0 == label));
    let worn: Vec<_> = ws.children::<Label>(template.any()).filter(|it| is_worn(it.0)).collect();
    let ranks = standings_at_end(ws, board.any(), Label::KIND, worn.len())?;
    for ((label, it), rank) in worn.into_iter().zip(ranks) {
        match label_on(ws, board, label) {
            Some(theirs) => copying.labels.push((label, theirs)),
            None => copying.label(cx, (label, it), Some(Place { parent: board, rank })),
        }
    }
    Ok(())
}

/// The anchors of the board that are called the same. One that it lacks comes on a day that leaves the plan time: the first of
/// what hangs on it is today.
fn lay_anchors(
    copying: &mut Copying,
    ws: &Workspace,
    cx: &mut Context,
    (template, board): (Id<Board>, Id<Board>),
    cards: &[&Card],
) -> Result<(), Refused> {
    let anchors: Vec<_> = ws.children::<Anchor>(template.any()).collect();
    let ranks = standings_at_end(ws, board.any(), Anchor::KIND, anchors.len())?;
    for ((anchor, it), rank) in anchors.into_iter().zip(ranks) {
        let Some(usual) = copying.when(it.day) else { continue };
        let theirs = ws.children::<Anchor>(board.any()).find(|other| other.1.name == it.name);
        if let Some((theirs, day)) = theirs.and_then(|it| Some((it.0, it.1.day?))) {
            copying.anchors.push((anchor, theirs, (day.day - usual.day).whole_days()));
            continue;
        }
        let hung = cards.iter().filter(|it| it.anchor() == Some(anchor)).flat_map(|it| [it.start, it.due]);
        let first = hung.flatten().filter_map(|it| days_after_use(it.day)).min().unwrap_or(0);
        let day = usual.day.saturating_add(Duration::days(i64::from(-first.min(0))));
        copying.chosen.push((anchor, When { day, ..usual }));
        copying.anchor(cx, (anchor, it), Some(Place { parent: board, rank }));
    }
    Ok(())
}

/// The field that a value of a card is by, where it is asked on some boards only.
fn asked(ws: &Workspace, by: Id<Field>) -> Option<Id<Field>> {
    let of_choice = || ws.get(Id::<Choice>::of(by.any()))?.place.as_ref().map(|it| it.parent);
    let field = if ws.get(by).is_some() { by } else { of_choice()? };
    ws.get(field).filter(|it| it.per_board).map(|_| field)
}

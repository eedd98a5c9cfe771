//! 卡片模板: a card kept for cards to be made from, and a card made from it.
//!
//! A template has what a copy has: title, text, steps, labels, people and fields. Nothing of it is done, and its dates, if
//! it has any, say how many days after its use.
//!
//! **Invariant:** what is made is whole in one change; neither touches what it was made from.

use time::Date;

use super::{
    bulk::whole,
    copy::{Copying, Redated},
    named,
};
use crate::domain::{
    board::{Board, Label, List},
    card::Card,
    change::{Change, Context},
    edit::Refused,
    id::Id,
    record::Typed,
    standing::standings_at_end,
    value::Place,
    when::{after_use, days_after_use},
    workspace::Workspace,
};

/// Keeps a card as a template that is called `title`, last among the shop's.
pub fn keep_template(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    template: Id<Card>,
    title: &str,
    with_dates: bool,
) -> Result<Change, Refused> {
    let own = ws.get(card).ok_or(Refused::Gone)?;
    let list = own.place.as_ref().ok_or(Refused::Gone)?.parent;
    let rank = standings_at_end(ws, Card::TEMPLATES.any(), Card::KIND, 1)?.remove(0);
    let mut copying = Copying::new(ws, "template.keep");
    copying.anew = Some(Redated { day: if with_dates { counted } else { |_, _| None }, from: cx.today });
    copying.edit.set(template, &Card::TEMPLATE, true);
    copying.card(cx, (card, own), template, named(title)?, Place { parent: list, rank })?;
    whole(copying.edit, cx)
}

/// Adds a card made from a template at the end of a list. Of its labels it has those of the list's board, by their words
/// where the template comes from another.
pub fn use_template(
    ws: &Workspace,
    cx: &mut Context,
    template: Id<Card>,
    card: Id<Card>,
    list: Id<List>,
    title: &str,
) -> Result<Change, Refused> {
    let mut own = ws.get(template).filter(|it| it.template).ok_or(Refused::Gone)?.clone();
    let board = ws.get(list).ok_or(Refused::Gone)?.place.as_ref().map(|it| it.parent);
    own.labels = own.labels.iter().filter_map(|it| Some((label_on(ws, board?, it.0)?, it.1))).collect();
    let rank = standings_at_end(ws, list.any(), Card::KIND, 1)?.remove(0);
    let mut copying = Copying::new(ws, "template.use");
    copying.anew = Some(Redated { day: dated, from: cx.today });
    copying.card(cx, (template, &own), card, named(title)?, Place { parent: list, rank })?;
    whole(copying.edit, cx)
}

pub(super) fn counted(day: Date, from: Date) -> Option<Date> {
    // A copy of a template counts from its use already.
    if days_after_use(day).is_some() {
        Some(day)
    } else {
        after_use(day.to_julian_day() - from.to_julian_day())
    }
}

pub(super) fn dated(day: Date, from: Date) -> Option<Date> {
    match days_after_use(day) {
        Some(days) => Date::from_julian_day(from.to_julian_day() + days).ok(),
        // Somebody wrote a day of the calendar into the template, and means it.
        None => Some(day),
    }
}

/// The label of a board that says what this one says.
pub(super) fn label_on(ws: &Workspace, board: Id<Board>, label: Id<Label>) -> Option<Id<Label>> {
    let own = ws.get(label)?;
    let mut offered = ws.children::<Label>(board.any());
    offered.find(|it| it.0 == label || it.1.name == own.name).map(|it| it.0)
}

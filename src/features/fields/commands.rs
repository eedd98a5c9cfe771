//! What can be done to the fields of a shop.

use super::queries::may_become;
use crate::{
    domain::{
        board::{Board, Choice, Field, List, Shop},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        field_shape::FieldShape,
        formula::{Formula, write},
        id::{Id, RecordId},
        record::Typed,
        standing::{standing, standings_at_end},
        value::{Place, Shape},
        workspace::Workspace,
    },
    features::boards::commands::{named, set},
};

/// Adds a field after all others.
pub fn add_field(
    ws: &Workspace,
    cx: &mut Context,
    field: Id<Field>,
    name: &str,
    shape: FieldShape,
) -> Result<Change, Refused> {
    let rank = standings_at_end(ws, RecordId::SHOP, Field::KIND, 1)?.remove(0);
    let mut edit = Edit::new(ws, "field.add");
    edit.set(field, &Field::NAME, named(name)?);
    edit.set(field, &Field::SHAPE, shape.word().to_owned());
    edit.set(field, &Field::PLACE, Some(Place { parent: Id::<Shop>::of(RecordId::SHOP), rank }));
    Ok(edit.done(cx))
}

/// Gives a field another name.
pub fn rename_field(
    ws: &Workspace,
    cx: &mut Context,
    field: Id<Field>,
    name: &str,
) -> Result<Change, Refused> {
    set(ws, cx, "field.rename", field, &Field::NAME, named(name)?)
}

/// Gives a field another shape, where no card says something that would be lost.
pub fn set_shape(
    ws: &Workspace,
    cx: &mut Context,
    field: Id<Field>,
    shape: FieldShape,
) -> Result<Change, Refused> {
    ws.get(field).ok_or(Refused::Gone)?;
    if !may_become(ws, field, shape) {
        return Err(Refused::HasValues);
    }
    set(ws, cx, "field.shape", field, &Field::SHAPE, shape.word().to_owned())
}

/// Says what a field's numbers count.
pub fn set_unit(ws: &Workspace, cx: &mut Context, field: Id<Field>, unit: &str) -> Result<Change, Refused> {
    // The full-width sign means the same.
    let unit = unit.trim().replace('％', "%");
    set(ws, cx, "field.unit", field, &Field::UNIT, unit)
}

/// Says how a field is worked out, or no longer.
pub fn set_formula(
    ws: &Workspace,
    cx: &mut Context,
    field: Id<Field>,
    formula: Option<&Formula>,
) -> Result<Change, Refused> {
    let text = formula.map(|it| write(it, &|field| field.to_string())).unwrap_or_default();
    set(ws, cx, "field.formula", field, &Field::FORMULA, text)
}

/// Shows a field on cards in their lists, or no longer.
pub fn set_shown(ws: &Workspace, cx: &mut Context, field: Id<Field>, on: bool) -> Result<Change, Refused> {
    set(ws, cx, "field.show", field, &Field::SHOWN, on)
}

/// Asks for a field on all boards, or only on those that use it: at first those with a card that says something of it.
pub fn set_per_board(
    ws: &Workspace,
    cx: &mut Context,
    field: Id<Field>,
    on: bool,
) -> Result<Change, Refused> {
    ws.get(field).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "field.boards");
    edit.set(field, &Field::PER_BOARD, on);
    if on {
        for board in written_on(ws, field) {
            edit.set_key(board, Board::USES.of(field), true.write());
        }
    }
    Ok(edit.done(cx))
}

/// Lets a board use a field that is not for all, or no longer. What its cards say of it stays.
pub fn set_used(
    ws: &Workspace,
    cx: &mut Context,
    field: Id<Field>,
    board: Id<Board>,
    on: bool,
) -> Result<Change, Refused> {
    ws.get(board).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "field.boards");
    edit.set_key(board, Board::USES.of(field), on.write());
    Ok(edit.done(cx))
}

/// The boards on which some card says something of a field.
fn written_on(ws: &Workspace, field: Id<Field>) -> Vec<Id<Board>> {
    let says = |it: &Card| {
        it.value(field).is_some() || ws.children::<Choice>(field.any()).any(|choice| it.has_chosen(choice.0))
    };
    let on = |board: &Id<Board>| {
        let mut cards = ws.children::<List>(board.any()).flat_map(|it| ws.children::<Card>(it.0.any()));
        cards.any(|it| says(it.1))
    };
    ws.children::<Board>(RecordId::SHOP).map(|it| it.0).filter(on).collect()
}

/// Says what lists say of a field: one of [`Field::SUM`] and its kin, or nothing for what its shape says.
pub fn set_total(ws: &Workspace, cx: &mut Context, field: Id<Field>, total: &str) -> Result<Change, Refused> {
    set(ws, cx, "field.total", field, &Field::TOTAL, total.to_owned())
}

/// Moves a field to `index` among the shop's, not counting itself.
pub fn move_field(
    ws: &Workspace,
    cx: &mut Context,
    field: Id<Field>,
    index: usize,
) -> Result<Change, Refused> {
    ws.get(field).ok_or(Refused::Gone)?;
    let parent = Id::<Shop>::of(RecordId::SHOP);
    let mut edit = Edit::new(ws, "field.move");
    if ws.children::<Field>(RecordId::SHOP).position(|it| it.0 == field) != Some(index) {
        let standing = standing(ws, RecordId::SHOP, Field::KIND, index, Some(field.any()), (cx.chance)())?;
        for (other, rank) in standing.moved {
            edit.set_any(Field::KIND, other, Field::PLACE.key(), Some(Place { parent, rank }).write());
        }
        edit.set(field, &Field::PLACE, Some(Place { parent, rank: standing.rank }));
    }
    Ok(edit.done(cx))
}

/// Puts a field into 回收站. What cards say of it stays with them, and is seen again when it comes back.
pub fn trash_field(ws: &Workspace, cx: &mut Context, field: Id<Field>) -> Result<Change, Refused> {
    set(ws, cx, "field.trash", field, &Field::TRASHED, true)
}

/// Gives a choice another name, on every card that says it.
pub fn rename_choice(
    ws: &Workspace,
    cx: &mut Context,
    choice: Id<Choice>,
    name: &str,
) -> Result<Change, Refused> {
    set(ws, cx, "choice.rename", choice, &Choice::NAME, named(name)?)
}

/// Moves a choice to `index` among those of its field, not counting itself. Groups, lanes and tables follow.
pub fn move_choice(
    ws: &Workspace,
    cx: &mut Context,
    choice: Id<Choice>,
    index: usize,
) -> Result<Change, Refused> {
    let parent = ws.get(choice).and_then(|it| it.place.as_ref()).ok_or(Refused::Gone)?.parent;
    let mut edit = Edit::new(ws, "choice.move");
    if ws.children::<Choice>(parent.any()).position(|it| it.0 == choice) != Some(index) {
        let standing = standing(ws, parent.any(), Choice::KIND, index, Some(choice.any()), (cx.chance)())?;
        for (other, rank) in standing.moved {
            edit.set_any(Choice::KIND, other, Choice::PLACE.key(), Some(Place { parent, rank }).write());
        }
        edit.set(choice, &Choice::PLACE, Some(Place { parent, rank: standing.rank }));
    }
    Ok(edit.done(cx))
}

/// Takes a choice out of what its field offers. Cards that say it alone go on saying it.
pub fn trash_choice(ws: &Workspace, cx: &mut Context, choice: Id<Choice>) -> Result<Change, Refused> {
    set(ws, cx, "choice.trash", choice, &Choice::TRASHED, true)
}

/// Lets a field of several choices say one of them of a card, or no longer.
pub fn set_chosen(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    choice: Id<Choice>,
    on: bool,
) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "card.value");
    edit.set_key(card, Card::CHOSEN.of(choice), on.write());
    Ok(edit.done(cx))
}

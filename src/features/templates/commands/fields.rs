//! 平台, 价格 and 库存, which every shop has from its first day, and the platforms it may choose from.
//!
//! **Invariant:** the ids come from the names, so two devices that lay the same fields lay one field.

use crate::{
    domain::{
        board::{Choice, Field, Shop},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        rank::Rank,
        record::Typed,
        standing::standings_at_end,
        value::Place,
        workspace::Workspace,
    },
    features::templates::content::field,
};

const FIELDS: [(Id<Field>, &str, &str); 3] = [
    (Field::PLATFORM, field::PLATFORM, Field::CHOICE_SHAPE),
    (Field::PRICE, field::PRICE, Field::MONEY_SHAPE),
    (Field::STOCK, field::STOCK, Field::COUNT_SHAPE),
];

/// Lays the three fields. What the shop made of them since stays; what was trashed comes back.
pub fn lay_fields(edit: &mut Edit, ws: &Workspace) -> Result<(), Refused> {
    let ranks = Rank::spread(None, None, FIELDS.len()).ok_or(Refused::NoRoom)?;
    for ((id, name, shape), rank) in FIELDS.into_iter().zip(ranks) {
        edit.set(id, &Field::TRASHED, false);
        if ws.get(id).is_none() {
            edit.set(id, &Field::NAME, name.to_owned());
            edit.set(id, &Field::SHAPE, shape.to_owned());
            edit.set(id, &Field::PLACE, Some(Place { parent: Id::<Shop>::of(RecordId::SHOP), rank }));
        }
    }
    Ok(())
}

/// Lets 平台 offer these names, and answers the choice for each.
pub fn lay_platforms(edit: &mut Edit, ws: &Workspace, names: &[&str]) -> Result<Vec<Id<Choice>>, Refused> {
    let platform = Field::PLATFORM;
    let ranks = standings_at_end(ws, platform.any(), Choice::KIND, names.len())?;
    let lay = |(name, rank): (&&str, Rank)| {
        let offered = ws.children::<Choice>(platform.any()).find(|it| it.1.name == *name);
        if let Some((choice, _)) = offered {
            return choice;
        }
        let choice = Id::of(RecordId::derived(&format!("choice/platform/{name}")));
        edit.set(choice, &Choice::TRASHED, false);
        if ws.get(choice).is_none() {
            edit.set(choice, &Choice::NAME, (*name).to_owned());
            edit.set(choice, &Choice::PLACE, Some(Place { parent: platform, rank }));
        }
        choice
    };
    Ok(names.iter().zip(ranks).map(lay).collect())
}

//! Cards that are filled from their titles, titles that are written from cards, and the shop's words.

use super::{filling::Filling, queries::facts_of, tables::lexicon};
use crate::{
    domain::{
        board::{Alias, Board, Choice, Field, List},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::Id,
        naming::{Fact, Kind, read, rest, shipped, write},
        record::Typed,
        standing::standings_at_end,
        value::{Place, Shape},
        workspace::Workspace,
    },
    features::boards::{
        commands::{
            card::{add_card, add_cards, rename_card},
            named, together,
        },
        queries::board_of,
    },
};

/// Adds a card, and fills it with what its title says.
pub fn add_card_read(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    list: Id<List>,
    title: &str,
    facts: &[Fact],
) -> Result<Change, Refused> {
    let added = add_card(ws, cx, card, list, title)?;
    let mut edit = Edit::new(ws, "card.add");
    Filling::new(ws).fill(&mut edit, card, facts, true)?;
    Ok(together(edit.done(cx), added))
}

/// Adds a card for every line that says something, each filled with what it says.
pub fn add_cards_read(
    ws: &Workspace,
    cx: &mut Context,
    list: Id<List>,
    lines: &[String],
) -> Result<Change, Refused> {
    let added = add_cards(ws, cx, list, lines)?;
    let board = ws.get(list).and_then(|it| it.place.as_ref()).map(|it| it.parent);
    let lexicon = lexicon(ws, board);
    let (mut filling, mut edit) = (Filling::new(ws), Edit::new(ws, "card.add"));
    for op in added.ops.iter().filter(|it| it.key == Card::TITLE.key()) {
        let title = String::read(op.value.clone()).map_err(|_| Refused::Nameless)?;
        let facts: Vec<Fact> = read(&title, &lexicon, cx.today).into_iter().map(|it| it.fact).collect();
        filling.fill(&mut edit, Id::of(op.record), &facts, true)?;
        if added.ops.len() + edit.len() > Change::MOST_OPS {
            return Err(Refused::TooMany);
        }
    }
    Ok(together(edit.done(cx), added))
}

/// What the parts of a new title set on a card that is there: what was never set, and what is asked for by name.
pub fn fill_card(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    facts: &[Fact],
    asked: &[Fact],
) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    let (mut filling, mut edit) = (Filling::new(ws), Edit::new(ws, "card.fill"));
    filling.fill(&mut edit, card, facts, false)?;
    filling.fill(&mut edit, card, asked, true)?;
    Ok(edit.done(cx))
}

/// Writes a card's title from its fields; the plain words of the title stay.
pub fn write_title(ws: &Workspace, cx: &mut Context, card: Id<Card>) -> Result<Change, Refused> {
    let title = &ws.get(card).ok_or(Refused::Gone)?.title;
    let lexicon = lexicon(ws, board_of(ws, card));
    let plain = rest(title, &read(title, &lexicon, cx.today));
    let written = write(&plain, &facts_of(ws, card), &lexicon, cx.today);
    rename_card(ws, cx, card, &written)
}

/// Sets what a choice field says of a card, writing down a choice that every shop could have.
pub fn set_choice(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    field: Id<Field>,
    choice: Option<Id<Choice>>,
) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "card.value");
    if let Some(choice) = choice {
        Filling::new(ws).lay(&mut edit, choice)?;
    }
    edit.set_key(card, Card::VALUE.of(field), choice.write());
    Ok(edit.done(cx))
}

/// Says whether titles on a board should say this.
pub fn set_expected(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    kind: Kind,
    on: bool,
) -> Result<Change, Refused> {
    ws.get(board).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "board.expect");
    edit.set_key(board, Board::EXPECTS.of(kind.field()), on.write());
    Ok(edit.done(cx))
}

/// Adds a thing to a table of words, or brings it back.
pub fn add_entry(ws: &Workspace, cx: &mut Context, table: usize, name: &str) -> Result<Change, Refused> {
    let table = shipped::TABLES.get(table).ok_or(Refused::Gone)?;
    let name = named(name)?;
    let choice = shipped::choice(table, &name);
    let mut edit = Edit::new(ws, "word.add");
    let known = ws.children::<Choice>(table.field.any()).any(|it| it.1.name == name);
    if !known {
        Filling::new(ws).lay(&mut edit, choice)?;
        if ws.get(choice).is_some() || edit.is_empty() {
            let rank = standings_at_end(ws, table.field.any(), Choice::KIND, 1)?.remove(0);
            edit.set(choice, &Choice::NAME, name);
            edit.set(choice, &Choice::PLACE, Some(Place { parent: table.field, rank }));
            edit.set(choice, &Choice::TRASHED, false);
        }
    }
    Ok(edit.done(cx))
}

/// Takes a thing out of a table of words. Cards that say it go on saying it.
pub fn remove_entry(ws: &Workspace, cx: &mut Context, choice: Id<Choice>) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "word.remove");
    Filling::new(ws).lay(&mut edit, choice)?;
    edit.set(choice, &Choice::TRASHED, true);
    Ok(edit.done(cx))
}

/// Adds another word for something.
pub fn add_word(ws: &Workspace, cx: &mut Context, choice: Id<Choice>, word: &str) -> Result<Change, Refused> {
    let word = named(word)?;
    let alias = shipped::alias(choice, &word);
    let mut edit = Edit::new(ws, "word.add");
    Filling::new(ws).lay(&mut edit, choice)?;
    if ws.get(alias).is_none_or(|it| it.trashed || it.place.is_none()) {
        let rank = standings_at_end(ws, choice.any(), Alias::KIND, 1)?.remove(0);
        edit.set(alias, &Alias::NAME, word);
        edit.set(alias, &Alias::PLACE, Some(Place { parent: choice, rank }));
        edit.set(alias, &Alias::TRASHED, false);
    }
    Ok(edit.done(cx))
}

/// Takes a word for something out.
pub fn remove_word(ws: &Workspace, cx: &mut Context, alias: Id<Alias>) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "word.remove");
    edit.set(alias, &Alias::TRASHED, true);
    Ok(edit.done(cx))
}

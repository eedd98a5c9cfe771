//! How kinds of records are called and pictured where they are counted.

use crate::{domain::name::Name, ui::icon::Glyph, words::exchange as words};

/// So many of a kind: `6 张卡片`.
pub(super) fn counted(kind: Name, n: usize) -> String {
    match kind {
        Name::SHOP => words::shop_facts().to_owned(),
        Name::BOARD => words::boards(n),
        Name::LIST => words::lists(n),
        Name::CARD => words::cards(n),
        Name::STEP => words::steps(n),
        Name::COMMENT => words::comments(n),
        Name::FILE => words::files(n),
        Name::LABEL => words::labels(n),
        Name::MEMBER => words::members(n),
        Name::DEPARTMENT => words::departments(n),
        Name::FIELD => words::fields(n),
        Name::CHOICE => words::choices(n),
        Name::ALIAS => words::aliases(n),
        Name::LENS => words::lenses(n),
        Name::NOTEBOOK => words::notebooks(n),
        Name::NOTE => words::notes(n),
        Name::DISPATCH => words::dispatches(n),
        Name::GLANCE => words::glances(n),
        _ => words::others(n),
    }
}

/// The picture of a kind.
pub(super) fn pictured(kind: Name) -> Glyph {
    match kind {
        Name::SHOP => Glyph::Shop,
        Name::BOARD | Name::LIST => Glyph::Board,
        Name::CARD => Glyph::Note,
        Name::STEP => Glyph::Steps,
        Name::COMMENT => Glyph::Comment,
        Name::FILE => Glyph::Attach,
        Name::LABEL | Name::CHOICE | Name::ALIAS => Glyph::Tag,
        Name::MEMBER => Glyph::Person,
        Name::DEPARTMENT => Glyph::People,
        Name::FIELD => Glyph::Table,
        Name::LENS => Glyph::Filter,
        Name::NOTEBOOK | Name::NOTE => Glyph::Book,
        Name::DISPATCH => Glyph::Dispatch,
        Name::GLANCE => Glyph::Read,
        _ => Glyph::Box,
    }
}

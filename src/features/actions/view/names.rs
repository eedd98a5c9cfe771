//! What acts and keys are called.

use crate::{
    features::actions::{Act, SPACE_POINTING},
    ui::icon::Glyph,
    words::{actions as words, closing, common, exchange, members, news, talk, tasks, undo},
};

/// What an act is called.
pub fn name(act: Act) -> &'static str {
    match act {
        Act::Search => words::search(),
        Act::Keys => words::keys(),
        Act::Undo => undo::undo(),
        Act::Redo => undo::redo(),
        Act::NewBoard => common::new_board(),
        Act::Mine => tasks::mine(),
        Act::Given => tasks::given(),
        Act::Inbox => talk::inbox(),
        Act::News => news::news(),
        Act::People => members::contacts(),
        Act::CloseDay => closing::close(),
        Act::Export => exchange::export(),
        Act::Import => exchange::import(),
        Act::Trash => common::trash(),
        Act::Settings => common::settings(),
        Act::Theme => words::dark_or_light(),
        Act::Take => words::take(),
        Act::Due => words::due(),
        Act::Labels => words::labels(),
        Act::Archive => words::archive(),
        Act::Title => words::title(),
        Act::NewCard => words::new_card(),
        Act::Select => words::select(),
        Act::Open => words::open(),
        Act::Walk => words::walk(),
        Act::Lift => words::lift(),
        Act::Extend => words::extend(),
        Act::Pick => words::pick(),
        Act::Range => words::range(),
        Act::Band => words::band(),
        Act::All => words::all(),
        Act::Leave => words::leave(),
        Act::Shift => words::shift(),
        Act::ShiftEnd => words::shift_end(),
        Act::ShiftStart => words::shift_start(),
        Act::Carry => words::carry(),
    }
}

/// The picture of an act that the palette offers.
pub fn glyph(act: Act) -> Glyph {
    match act {
        Act::Undo => Glyph::Undo,
        Act::Redo => Glyph::Redo,
        Act::NewBoard => Glyph::Plus,
        Act::Mine => Glyph::Today,
        Act::Given => Glyph::Dispatch,
        Act::Inbox => Glyph::At,
        Act::News => Glyph::Log,
        Act::People => Glyph::People,
        Act::CloseDay => Glyph::Moon,
        Act::Export => Glyph::Export,
        Act::Import => Glyph::Import,
        Act::Trash => Glyph::Trash,
        Act::Settings => Glyph::Settings,
        Act::Theme => Glyph::Moon,
        _ => Glyph::Right,
    }
}

/// A way to do an act, key by key.
pub fn written(keys: &str) -> Vec<String> {
    if keys == SPACE_POINTING {
        return vec![format!("{}（{}）", words::space(), words::pointing())];
    }
    keys.split('+').map(key_name).collect()
}

fn key_name(key: &str) -> String {
    match key {
        "mod" => "Ctrl/⌘".into(),
        "shift" => "Shift".into(),
        "alt" => "Alt".into(),
        "sideways" => "← →".into(),
        "esc" => "Esc".into(),
        "space" => words::space().into(),
        "enter" => words::enter().into(),
        "arrows" => words::arrows().into(),
        "click" => words::click().into(),
        "dragging" => words::dragging().into(),
        other => other.to_ascii_uppercase(),
    }
}

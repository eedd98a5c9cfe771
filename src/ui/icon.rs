//! Pictures: one symbol of the sprite that stands in `index.html`.

use crate::ui::prelude::*;

macro_rules! glyphs {
    ($($glyph:ident $symbol:literal,)*) => {
        /// Every picture there is; its symbol has the same name in lower case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Glyph {
            $($glyph,)*
        }

        impl Glyph {
            #[cfg(test)]
            const ALL: &[Glyph] = &[$(Glyph::$glyph),*];

            /// Where `<use>` finds the symbol.
            pub fn address(self) -> &'static str {
                match self {
                    $(Glyph::$glyph => concat!("#", $symbol),)*
                }
            }
        }
    };
}

glyphs! {
    Today "today",
    Board "board",
    Schedule "schedule",
    Dispatch "dispatch",
    Log "log",
    Book "book",
    Script "script",
    File "file",
    Template "template",
    Overview "overview",
    Map "map",
    Shop "shop",
    People "people",
    Person "person",
    Settings "settings",
    Campaign "campaign",
    Plus "plus",
    Minus "minus",
    Search "search",
    More "more",
    Close "close",
    Down "down",
    Right "right",
    Back "back",
    Forward "forward",
    Filter "filter",
    Sort "sort",
    Drag "drag",
    Undo "undo",
    Redo "redo",
    Export "export",
    Import "import",
    Copy "copy",
    Trash "trash",
    Edit "edit",
    Print "print",
    Attach "attach",
    At "at",
    Check "check",
    Done "done",
    Going "going",
    Unsent "unsent",
    Sent "sent",
    Read "read",
    Unread "unread",
    Clock "clock",
    Late "late",
    Comment "comment",
    Steps "steps",
    Link "link",
    Tag "tag",
    Fork "fork",
    History "history",
    Shield "shield",
    Lock "lock",
    Repeat "repeat",
    Truck "truck",
    Phone "phone",
    Chat "chat",
    Qr "qr",
    Table "table",
    Note "note",
    Image "image",
    Film "film",
    Bold "bold",
    Heading "heading",
    Bullets "bullets",
    Info "info",
    Box "box",
    Fold "fold",
    Moon "moon",
}

/// A picture beside words; it is never read aloud.
#[component]
pub fn Icon(glyph: Glyph, #[prop(optional)] small: bool) -> View {
    let class = if small { "icon small" } else { "icon" };
    view! {
        <svg class=class aria-hidden="true">
            <use href=glyph.address()></use>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::Glyph;

    #[test]
    fn every_glyph_stands_in_the_sprite() {
        let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/index.html"))
            .expect("index.html carries the sprite");
        for glyph in Glyph::ALL {
            let symbol = format!("<symbol id=\"{}\"", &glyph.address()[1..]);
            assert!(page.contains(&symbol), "{glyph:?} has no {symbol}");
        }
    }
}

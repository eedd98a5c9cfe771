//! A card that is not there: its address came from somewhere else, or it is gone for good.

use crate::ui::prelude::*;

use crate::{
    session::{Scope, use_session},
    ui::{
        button::Button,
        empty::Empty,
        icon::Glyph,
        sheet::{Sheet, SheetSize},
    },
    words::{card as words, common},
};

/// Says so, once everything is loaded, and leads back to the board.
#[component]
pub(super) fn Gone(on_close: Callback<()>) -> View {
    let session = use_session();
    let loading = move || session.watch(&[Scope::Everything], |_| !session.is_loaded());
    let gone = move || {
        view! {
            <Empty glyph=Glyph::Search title=words::card_gone() note=words::card_gone_note()>
                <Button on_press=on_close>{words::back_to_board()}</Button>
            </Empty>
        }
    };
    let title = move || if loading() { common::loading() } else { words::card_gone() };
    view! {
        <Sheet title=Signal::derive(move || title().to_owned()) on_close=on_close size=SheetSize::Full>
            {move || (!loading()).then(gone)}
        </Sheet>
    }
}

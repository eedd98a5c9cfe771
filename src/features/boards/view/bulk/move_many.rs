//! 「移动到…」 for many cards: a board, a list, and at which end of it.

use crate::ui::prelude::*;

use super::super::{desk::use_desk, move_sheet::ListChoice};
use crate::{
    domain::{card::Card, id::Id},
    features::boards::{
        commands::bulk::move_cards,
        places::{self, Spot},
    },
    ui::{
        button::{Button, ButtonKind},
        focus::fresh_id,
        radio::Radio,
        sheet::Sheet,
    },
    words::{board as words, bulk},
};

/// Chooses where many cards go, in the order they are seen.
#[component]
pub(in super::super) fn MoveMany(cards: Vec<Id<Card>>, #[prop(into)] on_close: Callback<()>) -> View {
    let desk = use_desk();
    let session = desk.session;
    let count = cards.len();
    let cards = StoredValue::new(cards);
    let board = RwSignal::new(Some(desk.board));
    let list = RwSignal::new(session.read(|ws| places::lists(ws, desk.board).first().map(|it| it.0)));
    let spot = RwSignal::new(Spot::default());
    let go = move || {
        let Some(list) = list.get_untracked() else { return };
        let (cards, spot) = (cards.get_value(), spot.get_untracked());
        let act = session.act(move |ws, cx| move_cards(ws, cx, &cards, list, spot));
        let name = session.read(|ws| ws.get(list).map(|it| it.name.clone()).unwrap_or_default());
        desk.offer_undo(bulk::moved_n(count, &name), act);
        on_close.run(());
    };
    let foot = view! {
        <Button kind=ButtonKind::Main wide=true disabled=Signal::derive(move || list.get().is_none()) on_press=go>
            {words::move_here()}
        </Button>
    };
    let group = fresh_id();
    let place = move |at: Spot, word: &'static str| {
        view! {
            <Radio group=group.clone() checked=Signal::derive(move || spot.get() == at) on_choose=move || spot.set(at)>
                {word}
            </Radio>
        }
    };
    view! {
        <Sheet title=bulk::move_n(count) on_close=on_close foot=foot>
            <div class="move-sheet">
                <ListChoice board=board list=list />
                <fieldset>
                    <legend class="small quiet">{words::which_place()}</legend>
                    {place(Spot::Top, words::at_top())} {place(Spot::Bottom, words::at_bottom())}
                </fieldset>
            </div>
        </Sheet>
    }
}

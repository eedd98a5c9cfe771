//! Somebody, a day or labels for one card or many, without opening any.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::super::{
    card_sheet::{OneMember, PickRow, Picker, PickingDate},
    desk::use_desk,
    look::look,
};
use crate::{
    domain::{board::Label, card::Card, change::Context, id::Id, when::When, workspace::Workspace},
    features::boards::{
        commands::bulk::{begin_cards, date_cards, label_cards, own_cards},
        queries::person,
    },
    session::Scope,
    ui::placement::Anchor,
    words::{bulk as words, card as card_words},
};

/// What is chosen for them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Pick {
    Owner,
    Start,
    Due,
    Labels,
}

/// A picker over cards, open as long as it exists.
#[component]
pub(in super::super) fn PickMany(
    pick: Pick,
    cards: Vec<Id<Card>>,
    anchor: Anchor,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let cards = StoredValue::new(cards);
    let title = match pick {
        Pick::Owner => card_words::owner(),
        Pick::Start => card_words::start(),
        Pick::Due => card_words::due(),
        Pick::Labels => card_words::labels(),
    };
    view! {
        <Picker anchor=anchor title=title on_close=on_close>
            {match pick {
                Pick::Owner => view! { <Owners cards=cards /> },
                Pick::Start => view! { <Days cards=cards start=true /> },
                Pick::Due => view! { <Days cards=cards start=false /> },
                Pick::Labels => view! { <Labels cards=cards /> },
            }}
        </Picker>
    }
}

/// What all of the cards say alike; none where they differ or are gone.
fn in_common<T: PartialEq>(
    ws: &Workspace,
    cards: &[Id<Card>],
    says: impl Fn(&Card) -> Option<T>,
) -> Option<T> {
    let mut all = cards.iter().map(|it| ws.get(*it).and_then(&says));
    let first = all.next()??;
    all.all(|it| it.as_ref() == Some(&first)).then_some(first)
}

#[component]
fn Owners(cards: StoredValue<Vec<Id<Card>>>) -> View {
    let owner = look([Scope::Everything], move |ws| {
        cards.with_value(|cards| in_common(ws, cards, |it| Some(it.owner.map(|it| person(ws, it)))))
    });
    let give =
        Rc::new(move |ws: &Workspace, cx: &mut Context, who| own_cards(ws, cx, &cards.get_value(), who));
    view! { <OneMember stands=owner.into() nobody=card_words::no_owner() give=give /> }
}

#[component]
fn Days(cards: StoredValue<Vec<Id<Card>>>, start: bool) -> View {
    let session = use_desk().session;
    let date = move |it: &Card| if start { it.start } else { it.due };
    let stands = look([Scope::Everything], move |ws| cards.with_value(|it| in_common(ws, it, date)));
    let is_mixed = look([Scope::Everything], move |ws| {
        cards.with_value(|it| it.iter().any(|it| ws.get(*it).is_some_and(|it| date(it).is_some())))
    });
    let set = move |(date,): (Option<When>,)| {
        let cards = cards.get_value();
        session.run(move |ws, cx| match start {
            true => begin_cards(ws, cx, &cards, date),
            false => date_cards(ws, cx, &cards, date),
        });
    };
    view! { <PickingDate stands=stands is_mixed=is_mixed today=session.today() on_set=Callback::new(set) /> }
}

/// A label, and on how many of the cards it is.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Worn {
    label: Id<Label>,
    name: String,
    color: i64,
}

#[component]
fn Labels(cards: StoredValue<Vec<Id<Card>>>) -> View {
    let desk = use_desk();
    let session = desk.session;
    let labels = look([Scope::Board(desk.board)], move |ws| {
        let worn = |(label, it): (Id<Label>, &Label)| Worn { label, name: it.name.clone(), color: it.color };
        ws.children::<Label>(desk.board.any()).map(worn).collect::<Vec<_>>()
    });
    let row = move |it: Worn| {
        let Worn { label, name, color } = it;
        let on = look([Scope::Everything], move |ws| {
            cards.with_value(|cards| {
                let wears =
                    |it: &&Id<Card>| ws.get(**it).is_some_and(|it| it.labels.iter().any(|it| it.0 == label));
                (cards.iter().filter(wears).count(), cards.len())
            })
        });
        let all = Memo::new(move |_| {
            let (worn, of) = on.get();
            worn == of
        });
        let some = move || {
            let (worn, of) = on.get();
            (worn > 0 && worn < of).then(|| view! { <span class="mini faint">{words::some_wear()}</span> })
        };
        let toggle = move || {
            let (cards, on) = (cards.get_value(), !all.get_untracked());
            session.run(move |ws, cx| label_cards(ws, cx, &cards, label, on));
        };
        view! {
            <PickRow chosen=all on_choose=toggle>
                <span class="label" data-c=color.to_string()>{name}</span>
                {some}
            </PickRow>
        }
    };
    view! {
        <For each=move || labels.get() key=|it| it.clone() let:it>{row(it)}</For>
        <Show when=move || labels.with(Vec::is_empty)>
            <p class="small faint">{words::no_labels()}</p>
        </Show>
    }
}

//! Somebody, a day or labels for one card or many, without opening any.

use crate::ui::prelude::*;

use super::super::{
    card_sheet::{MemberPicker, PickRow, Picker, PickingDate},
    desk::use_desk,
    look::look,
};
use crate::{
    domain::{
        board::{Label, Member},
        card::Card,
        id::Id,
        when::When,
        workspace::Workspace,
    },
    features::{
        boards::{
            commands::{
                bulk::{date_cards, label_cards, own_cards},
                together,
            },
            queries::person,
        },
        members::commands::add_member,
    },
    session::Scope,
    ui::placement::Anchor,
    words::{bulk as words, card as card_words},
};

/// What is chosen for them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Pick {
    Owner,
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
        Pick::Due => card_words::due(),
        Pick::Labels => card_words::labels(),
    };
    view! {
        <Picker anchor=anchor title=title on_close=on_close>
            {match pick {
                Pick::Owner => view! { <Owners cards=cards on_close=on_close /> },
                Pick::Due => view! { <Days cards=cards /> },
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
fn Owners(cards: StoredValue<Vec<Id<Card>>>, on_close: Callback<()>) -> View {
    let session = use_desk().session;
    let owner = look([Scope::Everything], move |ws| {
        cards.with_value(|cards| in_common(ws, cards, |it| Some(it.owner.map(|it| person(ws, it)))))
    });
    let chosen = Signal::derive(move || owner.get().flatten().into_iter().collect::<Vec<_>>());
    let give = move |owner: Option<Id<Member>>| {
        let cards = cards.get_value();
        session.run(move |ws, cx| own_cards(ws, cx, &cards, owner));
        on_close.run(());
    };
    let add = move |(name,): (String,)| {
        let (member, cards) = (session.new_id(), cards.get_value());
        session.run(move |ws, cx| {
            let made = add_member(ws, cx, member, &name, "")?;
            Ok(together(made, own_cards(ws, cx, &cards, Some(member))?))
        });
        on_close.run(());
    };
    view! {
        <PickRow chosen=Signal::derive(move || owner.get() == Some(None)) on_choose=move || give(None)>
            <span class="avatar none" aria-hidden="true"></span>
            {card_words::no_owner()}
        </PickRow>
        <MemberPicker
            chosen=chosen
            on_toggle=move |(member, _): (Id<Member>, bool)| give(Some(member))
            on_new=add
        />
    }
}

#[component]
fn Days(cards: StoredValue<Vec<Id<Card>>>) -> View {
    let session = use_desk().session;
    let stands = look([Scope::Everything], move |ws| cards.with_value(|it| in_common(ws, it, |it| it.due)));
    let is_mixed = look([Scope::Everything], move |ws| {
        cards.with_value(|it| it.iter().any(|it| ws.get(*it).is_some_and(|it| it.due.is_some())))
    });
    let set = move |(due,): (Option<When>,)| {
        let cards = cards.get_value();
        session.run(move |ws, cx| date_cards(ws, cx, &cards, due));
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

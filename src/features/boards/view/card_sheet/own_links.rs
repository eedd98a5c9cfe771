//! A field that leads somewhere: to an address, or to another card.

use crate::ui::prelude::*;

use super::{super::look::look, fact::Fact, own_facts::says, picker::Closing};
use crate::{
    domain::{
        board::Field,
        card::Card,
        field_shape::Says,
        id::Id,
        value::{Shape, Value},
    },
    features::{
        boards::{commands::detail::set_value, queries::board_of},
        fields::known::is_address,
        links::queries::{Candidate, candidates},
    },
    route::Route,
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
        text_field::TextField,
    },
    words::{fields as words, links},
};

/// So many cards are listed; the others are found by their words.
const MOST: usize = 8;

/// A link of a card.
#[component]
pub(super) fn LinkFact(card: Id<Card>, field: Id<Field>, name: String) -> View {
    let session = use_session();
    let value = look([Scope::Card(card)], move |ws| ws.get(card).and_then(|it| it.value(field)).cloned());
    let said = look([Scope::Card(card), Scope::Shop], move |ws| says(ws, card, field));
    // Where it leads, and whether that is outside.
    let leads = look([Scope::Card(card)], move |ws| match ws.get(card)?.value(field)? {
        Value::Text(text) if is_address(text) => Some((text.clone(), true)),
        Value::Record(id) => {
            let other = Id::<Card>::of(*id);
            Some((Route::Card(board_of(ws, other)?, other).to_string(), false))
        }
        _ => None,
    });
    let beside = move || {
        leads.get().map(|(address, outside)| {
            view! {
                <a
                    class="icon-button"
                    href=address
                    target=outside.then_some("_blank")
                    rel=outside.then_some("noopener noreferrer")
                    aria-label=words::open_link()
                    title=words::open_link()
                >
                    <Icon glyph=Glyph::Forward />
                </a>
            }
        })
    };
    let shown = move || match said.get() {
        Some(Says::Address(text)) => {
            let bare = text.trim_start_matches("https://").trim_start_matches("http://").to_owned();
            view! { <span class="link-text">{bare}</span> }
        }
        Some(it) => view! { <span class="link-text">{words::said(&it, session.today())}</span> },
        None => view! { <span class="faint">{words::not_filled()}</span> },
    };
    let set = move |value: Value| session.run(move |ws, cx| set_value(ws, cx, card, field, value));
    view! {
        <Fact name=name.clone() shown=shown beside=move || beside().place()>
            {
                let close = expect_context::<Closing>().0;
                let text = RwSignal::new(match value.get_untracked() {
                    Some(Value::Text(text)) => text,
                    _ => String::new(),
                });
                // What is typed is the address; as long as it is none, cards that have it in their titles are offered.
                let found = look([], move |ws| {
                    text.with(|it| if is_address(it) { vec![] } else { candidates(ws, Some(card), it, MOST) })
                });
                let keep = move || {
                    let written = text.get_untracked().trim().to_owned();
                    set(if written.is_empty() { Value::Nothing } else { Value::Text(written) });
                    close.run(());
                };
                let row = move |Candidate { card: other, title, board }: Candidate| {
                    let choose = move |_| {
                        set(other.write());
                        close.run(());
                    };
                    view! {
                        <li>
                            <button type="button" class="menu-row candidate" on:click=choose>
                                <span class="grow">{title}</span>
                                <span class="mini faint">{board}</span>
                            </button>
                        </li>
                    }
                };
                let clear = move || {
                    set(Value::Nothing);
                    close.run(());
                };
                view! {
                    <div class="link-picker">
                        <TextField
                            label=words::address()
                            hint=words::address_hint()
                            text=text
                            kind="url"
                            first=true
                            on_enter=move |(_,): (String,)| keep()
                        />
                        <div class="row">
                            <Button kind=ButtonKind::Main size=ButtonSize::Short on_press=keep>{words::keep()}</Button>
                            <Button kind=ButtonKind::Plain size=ButtonSize::Short on_press=clear>{words::clear()}</Button>
                        </div>
                        <p class="mini faint">{words::choose_card()}</p>
                        <ul class="candidates" aria-label=links::find()>
                            {move || found.get().into_iter().map(row).collect_view()}
                        </ul>
                    </div>
                }
            }
        </Fact>
    }
}

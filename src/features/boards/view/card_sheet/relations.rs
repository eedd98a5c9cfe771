//! 关联: the cards this one has to do with, each one tap away, and one more.

use crate::ui::prelude::*;

use super::{super::look::look, link_picker::LinkPicker, picker::Picker};
use crate::{
    domain::{card::Card, id::Id},
    features::{
        links::{
            commands::{Relation, unlink},
            queries::{Related, related},
        },
        taking_back::offer_undo,
    },
    route::Route,
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        focus::go_into,
        icon::{Glyph, Icon},
        icon_button::IconButton,
        notice::Notices,
        placement::Anchor,
    },
    words::{board as board_words, card as card_words, links as words},
};

/// What a relation is called.
pub(super) fn name(relation: Relation) -> &'static str {
    match relation {
        Relation::BlockedBy => words::blocked_by(),
        Relation::Blocks => words::blocks(),
        Relation::Relates => words::relates(),
        Relation::Repeats => words::repeats(),
        Relation::StepOf => words::step_of(),
        Relation::SplitInto => words::split_into(),
    }
}

/// The cards a card has to do with.
#[component]
pub(super) fn Relations(card: Id<Card>) -> View {
    let all = look([Scope::Card(card), Scope::Shop], move |ws| related(ws, card));
    let opened = RwSignal::new(None::<Anchor>);
    let place = NodeRef::<HtmlElement>::new();
    let picker = move || {
        opened.get().map(|anchor| {
            view! {
                <Picker anchor=anchor title=words::add() on_close=move || opened.set(None)>
                    <LinkPicker card=card />
                </Picker>
            }
        })
    };
    view! {
        <section class="block" aria-label=words::links()>
            <h2 class="section-title">
                {words::links()} <span class="count num">{move || Some(all.with(Vec::len)).filter(|it| *it > 0)}</span>
            </h2>
            <ul class="relations">
                <For each=move || all.get() key=|it| (it.link, it.done, it.title.clone()) let:it>
                    <Row it=it on_gone=move || go_into(place) />
                </For>
            </ul>
            <div node_ref=place>
                <Button
                    kind=ButtonKind::Plain
                    size=ButtonSize::Short
                    icon=Glyph::Plus
                    on_press=move || opened.set(place.get_untracked().map(|it| Anchor::of(&it)))
                >
                    {words::add()}
                </Button>
            </div>
            {picker}
        </section>
    }
}

/// One of them.
#[component]
fn Row(it: Related, #[prop(into)] on_gone: Callback<()>) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let Related { link, relation, card, board, title, done, place } = it;
    let stands = match relation == Relation::BlockedBy && !done {
        true => Some(Glyph::Lock),
        false => done.then_some(Glyph::Check),
    };
    let said = if done { board_words::card_done() } else { "" };
    let where_to = card_words::in_list(&place.0, &place.1);
    let (label, gone) = (words::remove(&title), words::unlinked(&title));
    // The button that takes a row away goes with it.
    let remove = move || {
        if let Some(act) = session.act(move |ws, cx| unlink(ws, cx, link)) {
            offer_undo(session, notices, gone.clone(), act);
        }
        on_gone.run(());
    };
    view! {
        <li class="relation">
            <span class="relation-how small quiet">{name(relation)}</span>
            <a class="grow" class:done=done href=Route::Card(board, card).to_string()>
                <span class="relation-title">
                    {stands.map(|it| view! { <Icon glyph=it small=true /> })}
                    {title}
                    <span class="hidden-text">{said}</span>
                </span>
                <span class="mini faint">{where_to}</span>
            </a>
            <IconButton
                glyph=Glyph::Close
                label=label
                on_press=remove
            />
        </li>
    }
}

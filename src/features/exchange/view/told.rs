//! What a person is told of a packet beside its counts: whether packets before it are missing, what becomes of their own
//! cards, and whether much would go.

use crate::ui::prelude::*;

use super::arrived::Arrived;
use crate::{
    domain::{
        import::Plan,
        value::{Key, Value},
        workspace::Workspace,
    },
    features::exchange::{
        own_cards::{OwnCard, own_cards},
        shrinking::Shrinking,
    },
    session::{
        Session,
        ledger::{LedgerHandle, Trouble},
    },
    ui::icon::{Glyph, Icon},
    words::{board, own_cards as words},
};

/// So many of my cards are named.
const NAMED: usize = 8;
/// A longer text is only told to be another.
const LONG: usize = 40;

/// How a register of a card is called, and what it says now and then. Provided by the app, as the boards know it.
#[derive(Clone, Copy)]
pub struct SaysOfCards(pub fn(&Workspace, Key, (&Value, &Value), time::Date) -> (String, String, String));

/// What there is to tell.
#[derive(Clone, Default)]
pub(super) struct Told {
    pub arrived: Option<Arrived>,
    /// My cards by title, with what becomes of each.
    pub own: Vec<(String, Vec<String>)>,
    /// How many more of my cards there are.
    pub more: usize,
    pub shrinking: Shrinking,
}

impl Told {
    /// Looks at a plan; a packet that brings nothing has come by this.
    pub async fn of(
        session: Session,
        ledger: LedgerHandle,
        SaysOfCards(says): SaysOfCards,
        plan: &Plan,
    ) -> Result<Told, Trouble> {
        let arrived = Arrived::look(session, ledger, &plan.header).await?;
        if let Some(arrived) = arrived.clone().filter(|_| plan.is_empty()) {
            arrived.keep(ledger, None).await?;
        }
        let (me, today) = (session.me(), session.today());
        Ok(session.read(|ws| {
            let own = own_cards(ws, me, &plan.changes, NAMED);
            let line = |it: &OwnCard| (titled(it), lines(it, |key, of| says(&own.after, key, of, today)));
            let (more, shrinking) = (own.more, Shrinking::by(ws, &plan.changes));
            Told { arrived, own: own.cards.iter().map(line).collect(), more, shrinking }
        }))
    }
}

fn titled(card: &OwnCard) -> String {
    if card.title.is_empty() { board::untitled_card().to_owned() } else { card.title.clone() }
}

/// What becomes of a card, a line for each thing.
fn lines(card: &OwnCard, says: impl Fn(Key, (&Value, &Value)) -> (String, String, String)) -> Vec<String> {
    if card.new {
        return vec![words::new().to_owned()];
    }
    let set = |(key, now, then): &(Key, Value, Value)| {
        let (what, now, then) = says(*key, (now, then));
        let is_long = |it: &str| it.contains('\n') || it.chars().count() > LONG;
        match is_long(&now) || is_long(&then) {
            true => words::rewritten(&what),
            false => words::becomes(&what, &now, &then),
        }
    };
    let counted = [
        (card.comments > 0).then(|| words::comments(card.comments)),
        (card.steps > 0).then(|| words::steps(card.steps)),
        (card.files > 0).then(|| words::files(card.files)),
        card.forks.then(|| words::forks().to_owned()),
    ];
    card.sets.iter().map(set).chain(counted.into_iter().flatten()).collect()
}

/// The section about my cards; nothing when none is concerned.
#[component]
pub(super) fn OwnPart(told: Told) -> View {
    let count = told.own.len() + told.more;
    let row = |(title, lines): (String, Vec<String>)| {
        let lines = lines.into_iter().map(|it| view! { <p class="preview-sample">{it}</p> }).collect_view();
        view! {
            <li>
                <Icon glyph=Glyph::Person />
                <div class="grow"><b>{title}</b>{lines}</div>
            </li>
        }
    };
    (count > 0).then(|| {
        view! {
            <section class="block own-part">
                <h3 class="section-title">{words::title()} <span class="count">{count}</span></h3>
                <ul class="preview-rows">{told.own.into_iter().map(row).collect_view()}</ul>
                {(told.more > 0).then(|| view! { <p class="mini faint">{words::and_more(told.more)}</p> })}
            </section>
        }
    })
    .place()
}

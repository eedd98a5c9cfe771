//! An anchor goes to another day: what would move is said before, and only then is it moved.

use crate::ui::prelude::*;

use super::super::desk::use_desk;
use crate::{
    domain::{board::Anchor, id::Id, when::When},
    features::{
        anchors::{
            commands::{move_anchors, rename_anchor, trash_anchor},
            queries::{Moving, key_date, key_dates, moving},
        },
        taking_back::offer_undo,
    },
    session::Scope,
    ui::{
        button::{Button, ButtonKind},
        check::Check,
        kept_field::KeptField,
        notice::Notices,
        text_field::TextField,
    },
    words::anchors as words,
};

/// The name and day of an anchor, to be changed.
#[component]
pub(super) fn MoveAnchor(anchor: Id<Anchor>, #[prop(into)] on_done: Callback<()>) -> View {
    let (desk, notices) = (use_desk(), Notices::current());
    let (session, board) = (desk.session, desk.board);
    let dates = session.read(|ws| key_dates(ws, board));
    let from = dates.iter().find(|it| it.anchor == anchor).and_then(|it| it.day);
    let others: Vec<(Id<Anchor>, When)> = dates
        .into_iter()
        .filter(|it| it.anchor != anchor)
        .filter_map(|it| Some((it.anchor, it.day?)))
        .collect();
    let name = Memo::new(move |_| {
        session.watch(&[Scope::Board(board)], |ws| key_date(ws, anchor).map(|it| it.name).unwrap_or_default())
    });
    let day = RwSignal::new(from.map(|it| it.day.to_string()).unwrap_or_default());
    let hour = RwSignal::new(from.and_then(When::clock).unwrap_or_default());
    let to = Memo::new(move |_| {
        let to = day.with(|day| hour.with(|hour| When::of_fields(day, hour)));
        to.filter(|it| Some(*it) != from)
    });
    let all = RwSignal::new(false);
    let count = others.len();
    let others = StoredValue::new(others);
    let moves = move |to: When, all: bool| -> Vec<(Id<Anchor>, When)> {
        let by = from.map(|it| to.day - it.day).unwrap_or_default();
        let too = others.with_value(|it| it.clone()).into_iter().filter(|_| all);
        let too = too.map(|(it, when)| (it, When { day: when.day.saturating_add(by), ..when }));
        std::iter::once((anchor, to)).chain(too).collect()
    };
    let found = Memo::new(move |_| {
        let moves = moves(to.get()?, all.get());
        let each = |ws: &_| moves.iter().map(|(it, to)| moving(ws, *it, *to)).collect::<Vec<_>>();
        Some(session.watch(&[Scope::Everything], each))
    });
    let act = move || {
        let Some(to) = to.get_untracked() else { return };
        let moves = moves(to, all.get_untracked());
        let cards = found.get_untracked().unwrap_or_default().iter().map(|it| it.cards.len()).sum();
        let said = words::moved(&name.get_untracked(), cards);
        let act = session.act(move |ws, cx| move_anchors(ws, cx, &moves));
        // What this sheet holds is gone with it.
        on_done.run(());
        if let Some(act) = act {
            offer_undo(session, notices, said, act);
        }
    };
    let trash = move || {
        let said = name.get_untracked();
        let act = session.act(move |ws, cx| trash_anchor(ws, cx, anchor));
        on_done.run(());
        if let Some(act) = act {
            offer_undo(session, notices, words::taken_away(&said), act);
        }
    };
    let rename = move |(text,): (String,)| session.run(move |ws, cx| rename_anchor(ws, cx, anchor, &text));
    let too = (count > 0).then(|| {
        view! {
            <Check checked=all on_change=move |(on,): (bool,)| all.set(on)>{words::others_too(count)}</Check>
        }
    });
    view! {
        <div class="stack anchor-change">
            <KeptField label=words::name() kept=name needed=true on_keep=rename />
            <div class="day-row">
                <TextField label=words::day() text=day kind="date" />
                <TextField label=words::hour() text=hour kind="time" />
            </div>
            {too}
            <p class="small" aria-live="polite">{move || found.get().map(|it| said(&it))}</p>
            <Button kind=ButtonKind::Main wide=true disabled=Signal::derive(move || to.get().is_none()) on_press=act>
                {words::move_it()}
            </Button>
            <Button kind=ButtonKind::Plain on_press=trash>{words::take_away()}</Button>
        </div>
    }
}

/// What would move, and what not.
fn said(moving: &[Moving]) -> String {
    let cards: usize = moving.iter().map(|it| it.cards.len()).sum();
    let done: usize = moving.iter().map(|it| it.done).sum();
    let days = moving.first().map_or(0, |it| it.days);
    let moves = match cards {
        0 => words::nothing_moves().to_owned(),
        _ => words::moves(cards, &words::by(days)),
    };
    match done {
        0 => moves,
        _ => format!("{moves} · {}", words::stays(done)),
    }
}

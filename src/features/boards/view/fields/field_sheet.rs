//! One field: its name, what it holds, how it is shown and added up, where it stands, the way to take it out.

use crate::ui::prelude::*;

use super::{super::look::look, add_sheet::Shapes, choices_part::ChoicesPart, formula_part::FormulaPart};
use crate::{
    domain::{
        board::{Board, Field},
        field_shape::{FieldShape, Total},
        id::Id,
    },
    features::fields::{
        commands::{
            move_field, rename_field, set_per_board, set_shape, set_shown, set_total, set_unit, set_used,
            trash_field,
        },
        known::Fields,
        queries::{BUILT_IN, may_become, place, used_on, written},
    },
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        check::Check,
        chip::Chip,
        icon::Glyph,
        kept_field::KeptField,
        sheet::Sheet,
        switch::Switch,
    },
    words::fields as words,
};

/// Changes a field.
#[component]
pub(super) fn FieldSheet(field: Id<Field>, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let known = look([Scope::Shop], move |ws| Fields::of(ws).get(field).cloned());
    let name = Memo::new(move |_| known.with(|it| it.as_ref().map(|it| it.name.clone()).unwrap_or_default()));
    let unit = Memo::new(move |_| known.with(|it| it.as_ref().map(|it| it.unit.clone()).unwrap_or_default()));
    let shape = Memo::new(move |_| known.with(|it| it.as_ref().map_or(FieldShape::Foreign, |it| it.shape)));
    let is_shown = Memo::new(move |_| known.with(|it| it.as_ref().is_some_and(|it| it.shown)));
    let is_own = !BUILT_IN.contains(&field);
    let rename = move |(name,): (String,)| session.run(move |ws, cx| rename_field(ws, cx, field, &name));
    let count = move |(unit,): (String,)| session.run(move |ws, cx| set_unit(ws, cx, field, &unit));
    let show = move |(on,): (bool,)| session.run(move |ws, cx| set_shown(ws, cx, field, on));
    let trash = move || {
        session.run(move |ws, cx| trash_field(ws, cx, field));
        on_close.run(());
    };
    let unit_part = move || {
        matches!(shape.get(), FieldShape::Number | FieldShape::Formula).then(|| {
            view! { <KeptField label=words::unit() hint=words::unit_hint().to_owned() kept=unit on_keep=count /> }
        })
    };
    let inside = move || match shape.get() {
        FieldShape::Formula => Some(view! { <FormulaPart field=field /> }),
        FieldShape::Choice | FieldShape::Choices if is_own => Some(view! { <ChoicesPart field=field /> }),
        FieldShape::Choice => Some(view! {
            <ChoicesPart field=field fixed=true />
            <p class="small quiet">{words::edit_in_titles()}</p>
        }),
        _ => None,
    };
    // What every tile shows anyway is not chosen.
    let is_shown_anyway = [Field::PLATFORM, Field::PRICE, Field::STOCK].contains(&field);
    view! {
        <Sheet title=Signal::derive(move || words::change_field(&name.get())) on_close=on_close>
            <div class="stack field-sheet">
                <KeptField label=words::name() hint=words::name_hint().to_owned() kept=name needed=true on_keep=rename />
                {is_own.then(|| view! { <ShapePart field=field shape=shape /> })} {unit_part} {inside}
                {(!is_shown_anyway).then(|| view! { <Switch on=is_shown on_change=show>{words::show()}</Switch> })}
                <TotalPart field=field shape=shape />
                <OrderPart field=field />
                {is_own.then(|| view! { <BoardsPart field=field /> })}
                {if is_own {
                    view! {
                        <Button kind=ButtonKind::Danger icon=Glyph::Trash on_press=trash>{words::trash()}</Button>
                        <p class="small faint">{words::trash_note()}</p>
                    }
                } else {
                    view! { <p class="small faint">{words::stays()}</p> }
                }}
            </div>
        </Sheet>
    }
}

/// What it holds, and why that stays where it must.
#[component]
fn ShapePart(field: Id<Field>, shape: Memo<FieldShape>) -> View {
    let session = use_session();
    // Cards are looked through once, when the sheet opens or the shape changes, not at every change of a card.
    let offered = look([Scope::Shop], move |ws| {
        let fits = |it: &FieldShape| may_become(ws, field, *it);
        (FieldShape::OFFERED.into_iter().filter(fits).collect::<Vec<_>>(), written(ws, field).0)
    });
    let choose = move |(shape,): (FieldShape,)| session.run(move |ws, cx| set_shape(ws, cx, field, shape));
    let drawn = move || {
        let (shapes, cards) = offered.get();
        let why = (cards > 0).then(|| {
            view! { <p class="small faint">{words::filled_on(cards)} "，" {words::shape_kept()}</p> }
        });
        view! {
            <Shapes chosen=Signal::derive(move || shape.get()) offered=shapes on_choose=choose />
            {why}
        }
    };
    view! { {drawn} }
}

/// What lists say of it.
#[component]
fn TotalPart(field: Id<Field>, shape: Memo<FieldShape>) -> View {
    let session = use_session();
    let now = look([Scope::Shop], move |ws| Fields::of(ws).get(field).map_or(Total::No, |it| it.total));
    let chip = move |(total, word, data): (Total, &'static str, &'static str)| {
        view! {
            <Chip
                pressed=Signal::derive(move || now.get() == total)
                on_press=move || session.run(move |ws, cx| set_total(ws, cx, field, data))
            >
                {word}
            </Chip>
        }
    };
    let chips = move || {
        let mut all = vec![(Total::No, words::total_none(), Field::NO_TOTAL)];
        if field == Field::PRICE {
            all.push((Total::Amount, words::total_amount(), ""));
        }
        if shape.get().is_number() {
            all.push((Total::Sum, words::total_sum(), Field::SUM));
            all.push((Total::Mean, words::total_mean(), Field::MEAN));
        }
        all.push((Total::Filled, words::total_filled(), Field::FILLED));
        all.into_iter().map(chip).collect_view()
    };
    view! {
        <div class="stack-tight">
            <p class="name" aria-hidden="true">{words::totals()}</p>
            <div class="chips" role="group" aria-label=words::totals()>{chips}</div>
        </div>
    }
}

/// On which boards cards are asked for it.
#[component]
fn BoardsPart(field: Id<Field>) -> View {
    let session = use_session();
    let boards = look([Scope::Everything], move |ws| used_on(ws, field));
    let is_for_all = Signal::derive(move || boards.with(Option::is_none));
    let for_all = move |(on,): (bool,)| session.run(move |ws, cx| set_per_board(ws, cx, field, !on));
    let each = move |(board, name, on): (Id<Board>, String, bool)| {
        let used = move |(on,): (bool,)| session.run(move |ws, cx| set_used(ws, cx, field, board, on));
        view! { <Check checked=Signal::derive(move || on) on_change=used>{name}</Check> }
    };
    view! {
        <Switch on=is_for_all on_change=for_all>{words::on_all_boards()}</Switch>
        {move || boards.get().map(|it| view! {
            <div class="stack-tight" role="group" aria-label=words::on_boards()>
                {it.into_iter().map(each).collect_view()}
            </div>
        })}
    }
}

/// Where it stands among the fields.
#[component]
fn OrderPart(field: Id<Field>) -> View {
    let session = use_session();
    let at = look([Scope::Shop], move |ws| place(ws, field));
    let go = move |step: isize| {
        let to = at.get_untracked().0.saturating_add_signed(step);
        session.run(move |ws, cx| move_field(ws, cx, field, to));
    };
    view! {
        <div class="row">
            <Button size=ButtonSize::Short disabled=Signal::derive(move || at.get().0 == 0) on_press=move || go(-1)>
                {words::move_up()}
            </Button>
            <Button
                size=ButtonSize::Short
                disabled=Signal::derive(move || at.get().0 + 1 >= at.get().1)
                on_press=move || go(1)
            >
                {words::move_down()}
            </Button>
        </div>
    }
}

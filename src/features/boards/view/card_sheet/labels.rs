//! The labels a card wears, chosen among those of its board.

use crate::ui::prelude::*;

use super::{super::look::look, fact::Fact, label_form::LabelForm};
use crate::{
    domain::{board::Label, card::Card, id::Id},
    features::boards::{
        commands::{
            detail::{add_label, change_label, set_label},
            together,
        },
        open_card::{LabelChoice, labels},
        queries::board_of,
    },
    session::{Scope, use_session},
    ui::{check::Check, icon::Glyph, icon_button::IconButton},
    words::{card as words, common},
};

/// The labels of a card.
#[component]
pub(super) fn Labels(card: Id<Card>) -> View {
    let scopes = [Scope::Card(card), Scope::Everything];
    let all = look(scopes, move |ws| board_of(ws, card).map(|it| labels(ws, it, card)).unwrap_or_default());
    let shown = move || {
        let worn: Vec<_> = all.get().into_iter().filter(|it| it.worn).collect();
        if worn.is_empty() {
            return view! { <span class="faint">{words::no_labels()}</span> };
        }
        let label =
            |it: LabelChoice| view! { <span class="label" data-c=it.color.to_string()>{it.name}</span> };
        worn.into_iter().map(label).collect_view()
    };
    view! {
        <Fact name=words::labels() shown=shown wide=true>
            <Choosing card=card all=all />
        </Fact>
    }
}

/// Every label of the board to put on or take off, to change, and a new one.
#[component]
fn Choosing(card: Id<Card>, all: Memo<Vec<LabelChoice>>) -> View {
    let session = use_session();
    let changing = RwSignal::new(None::<Id<Label>>);
    let toggle = move |label: Id<Label>, on: bool| {
        session.run(move |ws, cx| set_label(ws, cx, card, label, on));
    };
    let add = move |name: String, color: i64| {
        let Some(board) = session.read(|ws| board_of(ws, card)) else { return };
        let label = session.new_id();
        session.run(move |ws, cx| {
            let made = add_label(ws, cx, label, board, &name, color)?;
            Ok(together(made, set_label(ws, cx, card, label, true)?))
        });
    };
    let change = move |label: Id<Label>, name: String, color: i64| {
        changing.set(None);
        session.run(move |ws, cx| change_label(ws, cx, label, &name, color));
    };
    let row = move |it: LabelChoice| {
        let LabelChoice { label, name, color, .. } = it;
        let worn = Memo::new(move |_| all.with(|all| all.iter().any(|it| it.label == label && it.worn)));
        let slip = name.clone();
        let form = move || {
            view! {
                <LabelForm
                    draft=format!("label/{label}")
                    name=name.clone()
                    color=color
                    act=common::save()
                    first=true
                    on_done=move |(name, color): (String, i64)| change(label, name, color)
                />
            }
        };
        let shown = StoredValue::new(slip);
        let line = move || {
            let name = shown.get_value();
            let slip = name.clone();
            view! {
                <div class="row label-row">
                    <div class="grow">
                        <Check checked=worn on_change=move |(on,): (bool,)| toggle(label, on)>
                            <span class="label" data-c=color.to_string()>{slip}</span>
                        </Check>
                    </div>
                    <IconButton
                        glyph=Glyph::Edit
                        label=words::change_label(&name)
                        on_press=move || changing.set(Some(label))
                    />
                </div>
            }
        };
        let is_changing = Memo::new(move |_| changing.get() == Some(label));
        view! {
            {move || if is_changing.get() { form() } else { line() }}
        }
    };
    // A row is made anew when its word or pigment is another, not when it is put on or taken off.
    let key = |it: &LabelChoice| (it.label, it.name.clone(), it.color);
    view! {
        <For each=move || all.get() key=key let:it>
            {row(it)}
        </For>
        <hr class="rule" />
        <LabelForm
            draft="label"
            name=String::new()
            color=1
            act=common::add()
            on_done=move |(name, color): (String, i64)| add(name, color)
        />
    }
}

//! Writing in a cell, and choosing for it.

use crate::ui::prelude::*;

use super::{
    super::desk::{Desk, use_desk},
    cursor::Cursor,
    fact_name, own,
};
use crate::{
    domain::{
        board::Field,
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        field_shape::FieldShape,
        id::{Id, RecordId},
        value::{Shape, Value},
        when::When,
        workspace::Workspace,
    },
    features::boards::{
        commands::{
            card::{move_card, rename_card},
            detail::{set_due, set_label, set_owner, set_start, set_value},
        },
        lens::{
            cells::{Cells, as_value, cells, choices},
            table::Fact,
        },
        reading,
    },
    session::{Scope, draft::Draft},
    ui::{menu::Menu, menu_row::MenuRow, placement::Anchor, text_field::TextField},
    words::{lens as lens_words, table as words},
};

/// True for what is written with letters or digits.
pub(super) fn is_written(desk: Desk, fact: Fact) -> bool {
    match fact {
        Fact::Own(field) => own::is_written(own::shape(desk, field)),
        fact => matches!(fact, Fact::Title | Fact::Price | Fact::Stock | Fact::Start | Fact::Due),
    }
}

/// True for what is chosen from what the shop has.
pub(super) fn is_chosen(desk: Desk, fact: Fact) -> bool {
    match fact {
        Fact::Own(field) => own::is_chosen(own::shape(desk, field)),
        fact => matches!(fact, Fact::List | Fact::Owner | Fact::Platform | Fact::Labels),
    }
}

/// A cell that is being chosen for.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Choosing {
    pub card: Id<Card>,
    pub fact: Fact,
    pub anchor: Anchor,
}

/// What was typed, understood: what the card is to say.
enum Typed {
    Title(String),
    Value(Id<Field>, Value),
    Start(Option<When>),
    Due(Option<When>),
}

/// How a cell is written; nothing when what was typed is not understood.
fn understood(desk: Desk, fact: Fact, text: &str, before: &Cells) -> Option<Typed> {
    let number = |it: Option<i64>| it.map_or(Value::Nothing, |it| it.write());
    // A day typed over a day keeps its hour.
    let when = |known: Option<When>| match text {
        "" => Some(None),
        text => When::parse(text).map(|it| Some(When { minute: known.and_then(|it| it.minute), ..it })),
    };
    Some(match fact {
        Fact::Title => Typed::Title(Some(text.trim()).filter(|it| !it.is_empty())?.to_owned()),
        Fact::Price => Typed::Value(Field::PRICE, number(reading::price(text).ok()?)),
        Fact::Stock => Typed::Value(Field::STOCK, number(reading::pieces(text).ok()?)),
        Fact::Start => Typed::Start(when(before.start)?),
        Fact::Due => Typed::Due(when(before.due)?),
        Fact::Own(field) => Typed::Value(field, own::understood(desk, field, text)?),
        _ => return None,
    })
}

impl Typed {
    fn write(self, ws: &Workspace, cx: &mut Context, card: Id<Card>) -> Result<Change, Refused> {
        match self {
            Typed::Title(title) => rename_card(ws, cx, card, &title),
            Typed::Value(field, value) => set_value(ws, cx, card, field, value),
            Typed::Start(when) => set_start(ws, cx, card, when),
            Typed::Due(when) => set_due(ws, cx, card, when),
        }
    }
}

/// A cell that is being written in: Enter and leaving keep it, Escape does not.
#[component]
pub(super) fn WrittenCell(row: Cells, fact: Fact, cursor: Cursor) -> View {
    let desk = use_desk();
    let day = |it: Option<When>| it.map(|it| When::all_day(it.day).to_string()).unwrap_or_default();
    let (text, kind, keyboard) = match fact {
        Fact::Price => (row.price.map(yuan).unwrap_or_default(), "text", "decimal"),
        Fact::Stock => (row.stock.map(|it| it.to_string()).unwrap_or_default(), "text", "numeric"),
        Fact::Start => (day(row.start), "date", "text"),
        Fact::Due => (day(row.due), "date", "text"),
        Fact::Own(field) => own::to_write(desk, row.card, field),
        _ => (row.title.clone(), "text", "text"),
    };
    let label = words::edit_of(&untrack(|| fact_name(desk, fact)), &row.title);
    let before = StoredValue::new(text.clone());
    let text = RwSignal::new(text);
    let draft = Draft::of(&format!("card/{}/{}", row.card, fact.column()), text);
    let fault = RwSignal::new(None::<String>);
    let card = row.card;
    let row = StoredValue::new(row);
    let keep = move || {
        // What is shown may be less than what is there: an address that is a card is kept unless something is written.
        if before.with_value(|before| text.with_untracked(|it| it == before)) {
            return true;
        }
        let typed = row.with_value(|row| text.with_untracked(|text| understood(desk, fact, text, row)));
        match typed {
            Some(typed) => {
                desk.session.run(move |ws, cx| typed.write(ws, cx, card));
                true
            }
            None => {
                fault.set(Some(words::not_a_number().to_owned()).filter(|_| fact != Fact::Title));
                false
            }
        }
    };
    let leave = move || {
        draft.drop();
        cursor.leave();
    };
    let on_enter = move || {
        if keep() {
            leave();
        }
    };
    let on_blur = move || {
        // Leaving with what is not understood leaves the cell as it was.
        keep();
        draft.drop();
        cursor.writing.try_set(false);
    };
    view! {
        <TextField
            label=label
            label_hidden=true
            text=text
            kind=kind
            keyboard=keyboard
            fault=fault
            first=true
            on_input=move |(it,): (String,)| draft.keep(it)
            on_enter=move |(_,): (String,)| on_enter()
            on_escape=leave
            on_blur=on_blur
        />
    }
}

/// 分 as one types them: `29.9`.
fn yuan(fen: i64) -> String {
    let text = format!("{}.{:02}", fen / 100, fen % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What a cell can be chosen from, beside it.
#[component]
pub(super) fn ChoiceMenu(of: Choosing, #[prop(into)] on_close: Callback<()>) -> View {
    let desk = use_desk();
    let Choosing { card, fact, anchor } = of;
    let (offered, is_several) = match fact {
        Fact::Own(field) => (own::offered(desk, field), own::shape(desk, field) == FieldShape::Choices),
        fact => (desk.session.read(|ws| choices(ws, desk.board, fact)), fact == Fact::Labels),
    };
    let scopes = [Scope::Card(card), Scope::Board(desk.board), Scope::Shop];
    let chosen = Memo::new(move |_| {
        if let Fact::Own(field) = fact {
            return desk.session.watch(&scopes, |ws| own::chosen(ws, card, field));
        }
        let row = desk.session.watch(&scopes, |ws| cells(ws, ws.slot(card.any())?));
        row.map(|it| said(&it, fact)).unwrap_or_default()
    });
    let none = match fact {
        Fact::Owner => Some(lens_words::nobody().to_owned()),
        Fact::Platform => Some(lens_words::nothing_of(words::platform())),
        Fact::Own(_) if !is_several => Some(lens_words::nothing_of(&untrack(|| fact_name(desk, fact)))),
        _ => None,
    };
    let row = move |choice: Option<RecordId>, name: String| {
        let on = Signal::derive(move || match choice {
            Some(choice) => chosen.with(|it| it.contains(&choice)),
            None => chosen.with(Vec::is_empty),
        });
        let choose = move || {
            let on = untrack(|| on.get());
            desk.session.run(move |ws, cx| choose(ws, cx, card, fact, choice, !on));
        };
        view! { <MenuRow label=name chosen=on keeps_open=is_several on_choose=choose /> }
    };
    view! {
        <Menu anchor=anchor label=untrack(|| fact_name(desk, fact)) on_close=on_close>
            {none.map(|it| row(None, it))}
            {offered.into_iter().map(|(id, name)| row(Some(id), name)).collect_view()}
        </Menu>
    }
}

/// What a card says of what can be chosen.
fn said(row: &Cells, fact: Fact) -> Vec<RecordId> {
    match fact {
        Fact::List => vec![row.list.0.any()],
        Fact::Owner => row.owner.iter().map(|it| it.0.any()).collect(),
        Fact::Platform => row.platform.iter().map(|it| it.0.any()).collect(),
        Fact::Labels => row.labels.iter().map(|it| it.0.any()).collect(),
        _ => vec![],
    }
}

fn choose(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    fact: Fact,
    choice: Option<RecordId>,
    on: bool,
) -> Result<Change, Refused> {
    match (fact, choice) {
        (Fact::List, Some(list)) if on => move_card(ws, cx, card, Id::of(list), usize::MAX),
        (Fact::Labels, Some(label)) => set_label(ws, cx, card, Id::of(label), on),
        (Fact::Own(field), choice) => own::choose(ws, cx, card, field, choice, on),
        (Fact::Platform, choice) => set_value(ws, cx, card, Field::PLATFORM, as_value(choice)),
        (Fact::Owner, owner) => set_owner(ws, cx, card, owner.map(Id::of)),
        // The list it is in already.
        _ => Ok(Edit::new(ws, "card.move").done(cx)),
    }
}

#[cfg(test)]
mod tests {
    use super::yuan;

    #[test]
    fn money_is_written_as_one_types_it() {
        assert_eq!([2_990, 100, 5, 0, 1_495_000].map(yuan), ["29.9", "1", "0.05", "0", "14950"]);
    }
}

//! What each column of a table is: guessed, and settled here.

use crate::ui::prelude::*;

use super::{
    choices::{Choice, target_name},
    taking_in::TakingIn,
};
use crate::{
    features::{
        boards::queries::boards,
        doors::tables::{
            cells::plain,
            columns::Target,
            out::writable,
            remembered::{target, word},
        },
        fields::known::Fields,
    },
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        check::Check,
        icon::{Glyph, Icon},
    },
    words::doors as words,
};

/// Letters of a sample.
const SAMPLE: usize = 40;

/// The columns, and where their rows go.
#[component]
pub(super) fn Columns(taking: TakingIn) -> View {
    let named = taking.named;
    let turn = move |(on,): (bool,)| {
        named.set(on);
        taking.understand();
    };
    let size = move || {
        let rows = taking.rows.with(|it| it.len()).saturating_sub(usize::from(named.get()));
        words::table_size(rows, taking.headers().len())
    };
    let columns = move || {
        named.get();
        let headers = taking.headers();
        headers.into_iter().enumerate().map(|it| column(taking, it)).collect_view()
    };
    view! {
        <div class="doors-into">
            <p class="strong">{size}</p>
            {which_sheet(taking)}
            <Into taking=taking />
            <Key taking=taking />
            <Check checked=named on_change=turn>{words::has_names()}</Check>
        </div>
        <section class="block">
            <h3 class="section-title">{words::columns()}</h3>
            <ul class="doors-columns">{columns}</ul>
        </section>
    }
}

/// Which sheet of a workbook that has several.
fn which_sheet(taking: TakingIn) -> View {
    let sheets = taking.book.with_untracked(|it| {
        let names = it.iter().flat_map(|it| it.sheets()).map(str::to_owned);
        names.enumerate().map(|(at, name)| (at.to_string(), name)).collect::<Vec<_>>()
    });
    if sheets.len() < 2 {
        return View::nothing();
    }
    let sheets = StoredValue::new(sheets);
    view! {
        <Choice
            label=words::which_sheet()
            of=Signal::derive(move || sheets.get_value())
            chosen=Signal::derive(move || taking.sheet.get().to_string())
            on_choose=move |(at,): (String,)| taking.choose_sheet(at.parse().unwrap_or(0))
        />
    }
}

/// Which board, and which of its lists.
#[component]
fn Into(taking: TakingIn) -> View {
    let session = taking.session;
    let all = session.read(boards);
    if all.is_empty() {
        return view! { <p class="hint late"><Icon glyph=Glyph::Late /><span>{words::no_board()}</span></p> };
    }
    let of: Vec<(String, String)> = all.into_iter().map(|it| (it.0.to_string(), it.1)).collect();
    let of = StoredValue::new(of);
    let lists = move || {
        let board = taking.board.get()?;
        let name = |(id, it): (crate::domain::id::Id<_>, &crate::domain::board::List)| {
            (id.to_string(), it.name.clone())
        };
        let all: Vec<_> = session.read(|ws| ws.children(board.any()).map(name).collect());
        Some(all)
    };
    let said = |it: Option<String>| it.unwrap_or_default();
    view! {
        <Choice
            label=words::which_board()
            of=Signal::derive(move || of.get_value())
            chosen=Signal::derive(move || said(taking.board.get().map(|it| it.to_string())))
            on_choose=move |(id,): (String,)| {
                taking.board.set(id.parse().ok());
                taking.choose_first_list();
            }
        />
        <Choice
            label=words::which_list()
            of=Signal::derive(move || lists().unwrap_or_default())
            chosen=Signal::derive(move || said(taking.list.get().map(|it| it.to_string())))
            on_choose=move |(id,): (String,)| taking.list.set(id.parse().ok())
        />
    }
}

/// By which column a card is known again.
#[component]
fn Key(taking: TakingIn) -> View {
    let of = move || {
        let mapping = taking.mapping.get();
        let keys = taking.headers().into_iter().enumerate().filter(|it| mapping.can_be_key(it.0));
        let none = (String::new(), words::no_key().to_owned());
        std::iter::once(none).chain(keys.map(|(at, name)| (at.to_string(), name))).collect::<Vec<_>>()
    };
    let chosen = move || taking.mapping.with(|it| it.key().map(|it| it.to_string()).unwrap_or_default());
    view! {
        <Choice
            label=words::which_key()
            hint=words::key_note()
            of=Signal::derive(of)
            chosen=Signal::derive(chosen)
            on_choose=move |(at,): (String,)| taking.mapping.update(|it| it.set_key(at.parse().ok()))
        />
    }
}

fn column(taking: TakingIn, (at, name): (usize, String)) -> View {
    let from = taking.from();
    let said = taking.rows.with_untracked(|it| {
        let cells = it.iter().skip(from).filter_map(|it| it.cells.get(at));
        cells.map(|it| plain(it).trim().to_owned()).find(|it| !it.is_empty())
    });
    let sample = match said {
        Some(said) => words::sample(&said.chars().take(SAMPLE).collect::<String>()),
        None => words::empty_column().to_owned(),
    };
    let fields = taking.session.read(Fields::of);
    let of_cards = Target::OF_CARDS.into_iter().map(|it| (word(it), target_name(it).to_owned()));
    let own = writable(&fields).map(|it| (word(Target::Field(it.field)), it.name.clone()));
    let others =
        [Target::Leave, Target::NewField].into_iter().map(|it| (word(it), target_name(it).to_owned()));
    let all: Vec<(String, String)> = others.chain(of_cards).chain(own).collect();
    let all = StoredValue::new(all);
    let chosen = Memo::new(move |_| {
        taking.mapping.with(|it| it.targets().get(at).map_or_else(String::new, |it| word(*it)))
    });
    let choose = move |(said,): (String,)| {
        taking.mapping.update(|it| it.set(at, target(&said).unwrap_or(Target::Leave)));
    };
    view! {
        <li class="doors-column" class:left=move || chosen.with(|it| *it == word(Target::Leave))>
            <div class="grow">
                <b>{name.clone()}</b>
                <p class="preview-sample">{sample}</p>
            </div>
            <Choice
                label=words::column_of(&name)
                of=Signal::derive(move || all.get_value())
                chosen=chosen
                on_choose=choose
            />
        </li>
    }
}

/// On to what would happen.
#[component]
pub(super) fn ColumnsFoot(taking: TakingIn) -> View {
    let has_title = move || taking.mapping.with(|it| it.column(Target::Title).is_some());
    let lacks = Signal::derive(move || !has_title() || taking.board.get().is_none());
    view! {
        <p class="grow small quiet" role="status">
            {move || (!has_title()).then(words::needs_title)}
        </p>
        <Button kind=ButtonKind::Main size=ButtonSize::Tall disabled=lacks on_press=move || taking.plan()>
            {words::see_plan()}
        </Button>
    }
}

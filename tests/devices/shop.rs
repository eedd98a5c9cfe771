//! What is set for a whole shop, by chance: its boards and their looks, its fields, its words, what it is called.

use zhanggui::{
    domain::{
        board::{Alias, Board, Choice, Field, Label, Lens, List},
        card::Card,
        field_shape::FieldShape,
        id::Id,
        naming::Kind,
        value::Value,
    },
    features::{
        boards::{
            commands::{board, card, detail, list},
            lens::{
                Grouping, Layout, Look,
                commands::{save_lens, trash_lens},
                table::Fact,
                table_columns::{move_column, show_column},
            },
        },
        exchange::commands::{put_boards_away, take_shop_name},
        fields::{
            commands::{
                add_field, move_choice, move_field, rename_choice, rename_field, set_chosen, set_formula,
                set_shape, set_shown, set_total, set_unit, trash_choice, trash_field,
            },
            known::Fields,
            queries::{formula_names, read_formula},
        },
        naming::commands::{
            add_card_read, add_cards_read, add_entry, add_word, fill_card, remove_entry, remove_word,
            set_choice, set_expected, write_title,
        },
        naming::tables::lexicon,
        settings::commands::name_shop,
        start::commands::open_shop,
        templates::{commands::build_board, content::platform_tasks::PLATFORM_TASKS, setting::Setting},
    },
};

use super::{
    acts::{Chance, all},
    device::Device,
};

/// More records than this are not laid by copying: a run is to stay short.
pub const MOST_RECORDS: usize = 250;

/// Does something to boards and lists.
pub fn boards(device: &Device, chance: &mut Chance, to: Id<List>) {
    let session = device.session;
    let (number, on) = (chance.below(100), chance.yes());
    let boards: Vec<Id<Board>> = session.read(all);
    let Some(one) = chance.of(&boards) else { return };
    let is_small = session.read(|ws| ws.records().len() < MOST_RECORDS);
    match chance.below(18) {
        0 if is_small => {
            let made = session.new_id();
            session
                .run(move |ws, cx| board::add_board(ws, cx, made, &format!("板{number}"), &["待办", "完成"]));
        }
        1 if is_small && number < 20 => {
            let made = session.new_id();
            session.run(move |ws, cx| {
                let setting = Setting::suggested(ws, cx.me, cx.today, &PLATFORM_TASKS);
                build_board(ws, cx, made, "各平台任务", &PLATFORM_TASKS, &setting)
            });
        }
        2 => session.run(move |ws, cx| board::rename_board(ws, cx, one, &format!("板{number}"))),
        3 => session.run(move |ws, cx| board::archive_board(ws, cx, one, on)),
        4 => session.run(move |ws, cx| board::trash_board(ws, cx, one, on)),
        5 => {
            let made = session.new_id();
            session.run(move |ws, cx| list::add_list(ws, cx, made, one, &format!("列{number}")));
        }
        6 => session.run(move |ws, cx| list::rename_list(ws, cx, to, &format!("列{number}"))),
        7 | 17 => {
            let folded = session.read(|ws| ws.get(to).is_some_and(|it| it.folded));
            session.run(move |ws, cx| list::fold_list(ws, cx, to, !folded));
        }
        8 => session.run(move |ws, cx| list::limit_list(ws, cx, to, number as i64)),
        9 => session.run(move |ws, cx| list::archive_list(ws, cx, to, on)),
        10 => session.run(move |ws, cx| list::trash_list(ws, cx, to, on)),
        11 | 15 | 16 => looks(device, chance, one),
        12 => columns(device, chance, one),
        13 => {
            let kind = Kind::ALL[number % Kind::ALL.len()];
            session.run(move |ws, cx| set_expected(ws, cx, one, kind, on));
        }
        _ => labels(device, chance, one),
    }
}

fn looks(device: &Device, chance: &mut Chance, board: Id<Board>) {
    let session = device.session;
    let lenses: Vec<Id<Lens>> = session.read(all);
    match chance.of(&lenses).filter(|_| chance.yes()) {
        Some(lens) => session.run(move |ws, cx| trash_lens(ws, cx, lens)),
        None => {
            let (lens, number) = (session.new_id(), chance.below(3));
            let grouping = [Grouping::List, Grouping::Owner, Grouping::Choice(Field::PLATFORM)][number];
            let look = Look { grouping, layout: Layout::ALL[number], ..Look::default() };
            session.run(move |ws, cx| save_lens(ws, cx, lens, board, &format!("看法{number}"), &look));
        }
    }
}

fn columns(device: &Device, chance: &mut Chance, board: Id<Board>) {
    let session = device.session;
    let fields: Vec<Id<Field>> = session.read(all);
    let own = chance.of(&fields).filter(|_| chance.yes()).map(Fact::Own);
    let fact = own.unwrap_or(Fact::ALL[chance.below(Fact::ALL.len())]);
    let (on, index) = (chance.yes(), chance.below(6));
    if chance.yes() {
        session.run(move |ws, cx| show_column(ws, cx, board, fact, on));
    } else {
        session.run(move |ws, cx| move_column(ws, cx, board, fact, index));
    }
}

fn labels(device: &Device, chance: &mut Chance, board: Id<Board>) {
    let session = device.session;
    let labels: Vec<Id<Label>> = session.read(all);
    let (color, name) = (chance.below(5) as i64, format!("签{}", chance.below(4)));
    match chance.of(&labels).filter(|_| chance.yes()) {
        Some(it) => session.run(move |ws, cx| detail::change_label(ws, cx, it, &name, color)),
        None => {
            let label = session.new_id();
            session.run(move |ws, cx| detail::add_label(ws, cx, label, board, &name, color));
        }
    }
}

/// Does something to fields of the shop's own, or fills one in.
pub fn fields(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let session = device.session;
    let fields: Vec<Id<Field>> = session.read(all);
    let choices: Vec<Id<Choice>> = session.read(all);
    let (number, on) = (chance.below(100), chance.yes());
    let shape = FieldShape::OFFERED[chance.below(FieldShape::OFFERED.len())];
    let Some(field) = chance.of(&fields) else { return };
    match (chance.below(16), chance.of(&choices)) {
        (0 | 1, _) => {
            let (made, name) = (session.new_id(), ["收货地址", "材质", "颜色", "毛利"][number % 4]);
            session.run(move |ws, cx| add_field(ws, cx, made, name, shape));
        }
        (2, _) => session.run(move |ws, cx| rename_field(ws, cx, field, &format!("字段{number}"))),
        (3, _) => session.run(move |ws, cx| set_shape(ws, cx, field, shape)),
        (4, _) => session.run(move |ws, cx| set_unit(ws, cx, field, ["%", "斤", ""][number % 3])),
        (5, _) => formula(device, chance, field),
        (6, _) => session.run(move |ws, cx| set_shown(ws, cx, field, on)),
        (7, _) => session.run(move |ws, cx| set_total(ws, cx, field, ["sum", "mean", ""][number % 3])),
        (8, _) => session.run(move |ws, cx| move_field(ws, cx, field, number % 5)),
        (9, _) => session.run(move |ws, cx| trash_field(ws, cx, field)),
        (10, _) => {
            let made = session.new_id();
            session.run(move |ws, cx| detail::add_choice(ws, cx, made, field, &format!("选项{number}")));
        }
        (11, Some(it)) => session.run(move |ws, cx| rename_choice(ws, cx, it, &format!("选项{number}"))),
        (12, Some(it)) => session.run(move |ws, cx| move_choice(ws, cx, it, number % 4)),
        (13, Some(it)) => session.run(move |ws, cx| trash_choice(ws, cx, it)),
        (14, Some(it)) => session.run(move |ws, cx| set_chosen(ws, cx, one, it, on)),
        _ => {
            let value = match number % 3 {
                0 => Value::Number(number as i64 * 10_000),
                1 => Value::Text(format!("文三路 {number} 号")),
                _ => Value::Nothing,
            };
            session.run(move |ws, cx| detail::set_value(ws, cx, one, field, value));
        }
    }
}

fn formula(device: &Device, chance: &mut Chance, field: Id<Field>) {
    let session = device.session;
    let fields = session.read(Fields::of);
    let names = formula_names(&fields);
    let mut name = || names.get(chance.below(names.len().max(1))).map_or("3", |it| it.1.as_str());
    let text = format!("{} * 2 + {}", name(), name());
    if let Ok(formula) = read_formula(&fields, &text) {
        session.run(move |ws, cx| set_formula(ws, cx, field, formula.as_ref()));
    }
}

/// Titles that say something, the words they are read by, and what the shop is called.
pub fn words(device: &Device, chance: &mut Chance, one: Id<Card>, to: Id<List>) {
    const WORDS: [&str; 5] = ["一号店", "小店铺", "顺风", "到付", "猫店"];
    let session = device.session;
    let number = chance.below(100);
    let title = format!("淘宝 蒸锅 {number}元 {}件 11-{:02}截止", number + 1, number % 28 + 1);
    let choices: Vec<Id<Choice>> = session.read(all);
    let aliases: Vec<Id<Alias>> = session.read(all);
    let word = WORDS[number % WORDS.len()];
    match (chance.below(12), chance.of(&choices), chance.of(&aliases)) {
        (0, ..) => {
            let (card, facts) = (session.new_id(), facts(device, &title));
            session.run(move |ws, cx| add_card_read(ws, cx, card, to, &title, &facts));
        }
        (1, ..) => {
            let lines = vec![title, "砧板 9.9元".to_owned()];
            session.run(move |ws, cx| add_cards_read(ws, cx, to, &lines));
        }
        (2, ..) => {
            let facts = facts(device, &title);
            session.run(move |ws, cx| fill_card(ws, cx, one, &facts, &facts[..facts.len().min(1)]));
        }
        (3, ..) => session.run(move |ws, cx| write_title(ws, cx, one)),
        (4, ..) => session.run(move |ws, cx| add_entry(ws, cx, number % 4, word)),
        (5, Some(it), _) => session.run(move |ws, cx| remove_entry(ws, cx, it)),
        (6, Some(it), _) => session.run(move |ws, cx| add_word(ws, cx, it, word)),
        (7, _, Some(it)) => session.run(move |ws, cx| remove_word(ws, cx, it)),
        (8, Some(it), _) => session.run(move |ws, cx| set_choice(ws, cx, one, Field::PLATFORM, Some(it))),
        (9, ..) => session.run(move |ws, cx| name_shop(ws, cx, &format!("小店{number}"))),
        (10, ..) => session.run(move |ws, cx| take_shop_name(ws, cx, &format!("大店{number}"))),
        (11, ..) if number < 10 => {
            let boards: Vec<Id<Board>> = session.read(all).into_iter().take(1).collect();
            session.run(move |ws, cx| put_boards_away(ws, cx, &boards));
        }
        (11, ..) => session.run(move |ws, cx| open_shop(ws, cx, &format!("小{number}"), "客服", "")),
        _ => session.run(move |ws, cx| card::add_cards(ws, cx, to, &["锅".to_owned(), "碗".to_owned()])),
    }
}

fn facts(device: &Device, title: &str) -> Vec<zhanggui::domain::naming::Fact> {
    let today = device.session.today();
    let lexicon = device.session.read(|ws| lexicon(ws, None));
    zhanggui::domain::naming::read(title, &lexicon, today).into_iter().map(|it| it.fact).collect()
}

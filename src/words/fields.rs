//! Fields of the shop's own: their shapes, what they say, what they add up to.

use time::{Date, Time};

use super::{board, figures, when};
use crate::domain::{
    field_shape::{FieldShape, Says, Total},
    formula::{Fault, Trouble},
};

words! {
    fields: "字段", "Fields";
    field: "字段", "Field";
    fields_note: "店里想知道卡片的哪些事。价格、数量这些每家店都有，其余自己加", "What the shop wants to know of its cards. Price, quantity and their like are in every shop, the rest are yours";
    add_field: "加一个字段", "Add a field";
    change_field(name: &str): "改「{name}」", "Change {name}";
    name: "字段名字", "Field name";
    name_hint: "成本、供应商、要做的图", "Cost, supplier, pictures to make";
    shape: "填什么", "What it holds";
    shape_kept: "卡片上已经填过，换了会丢，所以不能换", "Cards already say something that would be lost, so it stays as it is";
    filled_on(n: usize): "{n} 张卡片填了", "{n} card says something" | "{n} cards say something";

    shape_text: "文字", "Text";
    shape_number: "数字", "Number";
    shape_money: "金额", "Money";
    shape_count: "件数", "Pieces";
    shape_date: "日期", "Date";
    shape_choice: "单选", "One choice";
    shape_choices: "多选", "Several choices";
    shape_member: "成员", "Person";
    shape_link: "链接", "Link";
    shape_check: "勾选", "Tick";
    shape_formula: "公式", "Formula";
    shape_foreign: "新版本的字段", "From a newer version";

    unit: "单位", "Unit";
    unit_hint: "kg、箱、%", "kg, boxes, %";
    formula: "公式", "Formula";
    formula_hint: "活动价 − 成本 − 活动价 × 5%", "Price − Cost − Price × 5%";
    formula_names: "可以用的字段", "Fields to use";
    put_in(name: &str): "写进公式：{name}", "Put {name} into the formula";
    no_numbers: "还没有能算的字段，先加数字或金额", "No field to work with yet. Add a number or money first";
    tried_on(title: &str, said: &str): "用「{title}」算：{said}", "On {title}: {said}";
    no_card: "还没有卡片可以试", "No card to try it on yet";
    choices: "选项", "Choices";
    add_choice: "加一个选项", "Add a choice";
    choice_name: "选项", "Choice";
    rename_choice(name: &str): "「{name}」改名", "Rename {name}";
    choice_up(name: &str): "上移「{name}」", "Move {name} up";
    choice_down(name: &str): "下移「{name}」", "Move {name} down";
    say_choice(name: &str, place: usize, of: usize): "「{name}」现在是第 {place} 个，共 {of} 个", "{name} is {place} of {of} now";
    trash_choice(name: &str): "删除「{name}」", "Delete {name}";
    on_all_boards: "所有看板都问", "Asked on all boards";
    on_boards: "在哪些看板上问", "On which boards it is asked";
    show: "显示在卡片上", "Show on cards";
    is_shown: "显示在卡片上", "shown on cards";
    totals: "列表和看板下面的合计", "Totals of lists and boards";
    total_none: "不合计", "None";
    total_sum: "总和", "Sum";
    total_mean: "平均", "Mean";
    total_filled: "填了几张", "Filled in";
    total_amount: "价格 × 数量", "Price × quantity";
    move_up: "往前排", "Move up";
    move_down: "往后排", "Move down";
    trash: "删除字段", "Delete the field";
    trash_note: "卡片上填过的留着，恢复字段就又看得到", "What cards say is kept, and seen again when the field is restored";
    stays: "标题里会用到，每家店都留着", "Titles use it, so every shop keeps it";
    edit_in_titles: "选项在「标题里的词」里改", "Its choices are changed under Words in titles";

    not_filled: "没填", "Empty";
    nothing_chosen: "没选", "None";
    nobody: "没有人", "Nobody";
    number_wrong: "写成数字，比如 1.5", "Write a number, like 1.5";
    is_yes: "是", "Yes";
    is_no: "否", "No";
    open_link: "打开", "Open";
    address: "地址", "Address";
    address_hint: "https://… 或卡片标题里的字", "https://… or words of a card's title";
    keep: "存好", "Keep";
    choose_card: "或者连到一张卡片", "Or lead to a card";
    clear: "清空", "Clear";
    comma: "、", ", ";

    of_field(name: &str, said: &str): "{name} {said}", "{name} {said}";
    mean_of(name: &str, said: &str): "平均{name} {said}", "mean {name} {said}";
    filled_of(name: &str, n: i64): "{name}填了 {n} 张", "{name} on {n}";
    of_seen(said: &str): "筛选出的 {said}", "of these {said}";
    foot: "看板合计", "Totals of the board";
    all_cards(n: usize): "共 {n} 张", "{n} card" | "{n} cards";
    seen_cards(n: usize): "筛选出 {n} 张", "{n} card found" | "{n} cards found";

    missing(name: &str): "少了{name}", "{name} is missing";
    missing_some: "还没写公式", "No formula yet";
    field_gone: "用到的字段删了", "A field it uses is gone";
    no_number(name: &str): "{name}不是数字", "{name} is no number";
    by_zero: "除以了 0", "Divided by 0";
    circle: "公式绕回了自己", "The formula needs itself";
    too_much: "算出来太大", "Too much to work out";
    unread: "公式看不懂，可能来自新版本", "Not understood, perhaps from a newer version";

    fault_empty: "写一个公式", "Write a formula";
    fault_long: "公式太长或括号太多", "Too long, or too many brackets";
    fault_unknown(name: &str): "没有叫「{name}」的数字字段", "No number field is called {name}";
    fault_number(text: &str): "「{text}」不是数字", "{text} is no number";
    fault_sign(sign: char): "这里不该有「{sign}」", "{sign} does not belong here";
    fault_end: "后面还少一点", "Something is missing at the end";
}

/// What a shape is called.
pub fn shape_name(shape: FieldShape) -> &'static str {
    match shape {
        FieldShape::Text => shape_text(),
        FieldShape::Number => shape_number(),
        FieldShape::Money => shape_money(),
        FieldShape::Count => shape_count(),
        FieldShape::Date => shape_date(),
        FieldShape::Choice => shape_choice(),
        FieldShape::Choices => shape_choices(),
        FieldShape::Member => shape_member(),
        FieldShape::Link => shape_link(),
        FieldShape::Check => shape_check(),
        FieldShape::Formula => shape_formula(),
        FieldShape::Foreign => shape_foreign(),
    }
}

/// What a field says of a card.
pub fn said(says: &Says, today: Date) -> String {
    match says {
        Says::Text(text) | Says::Address(text) => text.clone(),
        Says::Names(names) => names.join(comma()),
        Says::Money(fen) => figures::money(*fen),
        Says::Count(pieces) => board::pieces(&figures::grouped(*pieces)),
        Says::Number(number, unit) => with_unit(figures::decimal(*number), unit),
        Says::Date(date) => {
            let clock = date.minute.and_then(|it| Time::from_hms((it / 60) as u8, (it % 60) as u8, 0).ok());
            let day = when::day(date.day, today);
            clock.map_or(day.clone(), |it| when::at(&day, &when::clock(it)))
        }
        Says::Ticked => is_yes().to_owned(),
        Says::Trouble(..) => "—".to_owned(),
    }
}

/// A number and what it counts: 5%, 1.5 kg.
fn with_unit(number: String, unit: &str) -> String {
    match unit {
        "" => number,
        "%" => number + "%",
        unit => format!("{number} {unit}"),
    }
}

/// Why nothing comes out.
pub fn trouble(trouble: Trouble, field: Option<&str>) -> String {
    match (trouble, field) {
        (Trouble::Missing(_), Some(name)) => missing(name),
        (Trouble::Missing(_), None) => missing_some().to_owned(),
        (Trouble::NoNumber(_), Some(name)) => no_number(name),
        (Trouble::NoNumber(_) | Trouble::Gone(_), _) => field_gone().to_owned(),
        (Trouble::ByZero, _) => by_zero().to_owned(),
        (Trouble::Circle, _) => circle().to_owned(),
        (Trouble::TooMuch, _) => too_much().to_owned(),
        (Trouble::Unread, _) => unread().to_owned(),
    }
}

/// Why a text is no formula.
pub fn fault(fault: &Fault) -> String {
    match fault {
        Fault::Empty => fault_empty().to_owned(),
        Fault::TooMuch => fault_long().to_owned(),
        Fault::Unknown(name) => fault_unknown(name),
        Fault::NotANumber(text) => fault_number(text),
        Fault::Unexpected(sign) => fault_sign(*sign),
        Fault::Unfinished => fault_end().to_owned(),
    }
}

/// A total as it stands under a list: pieces and their price without a name, as everybody knows them.
pub fn total(name: &str, total: Total, says: &Says, is_plain: bool, today: Date) -> String {
    match (total, says) {
        (Total::Filled, Says::Count(cards)) => filled_of(name, *cards),
        (Total::Mean, _) => mean_of(name, &said(says, today)),
        _ if is_plain => said(says, today),
        _ => of_field(name, &said(says, today)),
    }
}

//! Titles and their parts: what was recognised, the shop's words, what a board's titles should say.

use time::{Date, Time};

use super::{board, card, figures, when};
use crate::domain::{
    naming::{Kind, Said},
    when::When,
};

words! {
    carrier: "物流", "Carrier";
    payer: "运费", "Freight";
    invoice: "发票", "Invoice";
    label: "标签", "Label";
    day: "日期", "Date";
    recognised: "认出来的", "Recognised";
    as_text: "留作文字", "Kept as text";
    leave_as_text(name: &str, value: &str): "{name} {value} 不算，留作文字", "Keep {name} {value} as plain text";
    take_again(text: &str): "重新识别 {text}", "Recognise {text} again";
    change_to(name: &str, value: &str): "把{name}改成 {value}", "Change {name} to {value}";
    changes_to(name: &str): "{name}改成", "{name} becomes";
    from(day: &str): "{day} 起", "from {day}";
    until(day: &str): "{day}截止", "until {day}";
    takes_part(name: &str): "{name}（参与）", "{name} (takes part)";

    rules: "标题规则", "Title rules";
    rules_note: "这个看板的标题里该有什么，少了的卡片会有一个小标记", "What titles on this board should say. Cards that lack it wear a small mark";
    words_of_shop: "改店里的简称和用词", "Change the shop's short names and words";
    comma: "、", ", ";
    lacks(what: &str): "标题里少了{what}", "The title lacks {what}";
    write_title: "按字段写标题", "Write the title from the fields";
    fill_from_lines: "认出每行里的平台、价格、数量和日期，填进卡片", "Fill in platform, price, quantity and date from each line";

    tables: "标题里的词", "Words in titles";
    tables_note: "写标题时认这些词，店里所有设备一起用", "Titles are read by these words, on all devices of the shop";
    try_out: "试着写一个标题", "Try a title";
    try_hint: "1M 不粘锅 29.9元 500件 德邦到付 明天", "JD pan ¥29.9 ×500 @Lee 11-05";
    nothing_found: "没有认出来的", "Nothing recognised";
    found(n: usize): "认出 {n} 处", "{n} part recognised" | "{n} parts recognised";
    not_said: "没写", "Not said";
    add_other: "加一个", "Add one";
    other_name: "名字", "Name";
    add_word: "加一个叫法", "Add a word";
    other_word: "还叫什么", "What else it is called";
    remove_word(word: &str, name: &str): "「{name}」不再叫 {word}", "{name} is no longer called {word}";
    remove_entry(name: &str): "不再认「{name}」", "Stop recognising {name}";
    no_words: "没有别的叫法", "No other word";
    words_of(name: &str): "「{name}」的叫法", "Words for {name}";
}

/// What sort of part it is.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Platform => card::platform(),
        Kind::Price => card::price(),
        Kind::Count => card::stock(),
        Kind::Carrier => carrier(),
        Kind::Payer => payer(),
        Kind::Invoice => invoice(),
        Kind::Owner => card::owner(),
        Kind::Label => label(),
        Kind::Date => day(),
    }
}

/// What a part says.
pub fn value(said: &Said, today: Date) -> String {
    match said {
        Said::Name(name) => name.clone(),
        Said::Other(name) => takes_part(name),
        Said::Money(fen) => figures::money(*fen),
        Said::Pieces(pieces) => board::pieces(&figures::grouped(*pieces)),
        Said::From(it) => from(&moment(*it, today)),
        Said::Until(it) => until(&moment(*it, today)),
        Said::Span(first, last) => when::from_to(&moment(*first, today), &moment(*last, today)),
    }
}

fn moment(it: When, today: Date) -> String {
    let clock = it.minute.and_then(|it| Time::from_hms((it / 60) as u8, (it % 60) as u8, 0).ok());
    let day = when::day(it.day, today);
    clock.map_or(day.clone(), |it| when::at(&day, &when::clock(it)))
}

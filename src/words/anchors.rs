//! 关键日期 of a board, on which other days hang.

words! {
    key_dates: "关键日期", "Key dates";
    note: "卡片的开始和截止可以跟着关键日期：改了日期，没完成的一起动，已完成的不动", "Dates of cards can hang on a key date: move it and what is not done moves along, what is done stays";
    none: "还没有关键日期。比如开卖、报名截止、上架日", "No key date yet. The day of sale, say, or of the launch";
    name: "名字", "Name";
    name_hint: "比如 开卖", "The sale, say";
    day: "日期", "Day";
    hour: "时间（可不填）", "Time (may be empty)";
    add: "添加关键日期", "Add a key date";
    take_away: "删除", "Delete";
    taken_away(name: &str): "删了关键日期「{name}」，卡片的日期没变", "Key date “{name}” deleted, the cards keep their dates";
    hanging(cards: usize): "{cards} 张卡片跟着它", "{cards} card hangs on it" | "{cards} cards hang on it";
    days_left(days: i64): "还有 {days} 天", "in {days} day" | "in {days} days";
    is_today: "就是今天", "today";
    days_past(days: i64): "过了 {days} 天", "{days} day ago" | "{days} days ago";
    later_by(days: i64): "晚 {days} 天", "{days} day later" | "{days} days later";
    earlier_by(days: i64): "早 {days} 天", "{days} day earlier" | "{days} days earlier";
    same_day: "日子不变，只改时间", "The same day, another time";
    moves(cards: usize, by: &str): "{cards} 张没完成的卡片跟着：{by}", "{cards} card that is not done moves: {by}" | "{cards} cards that are not done move: {by}";
    stays(cards: usize): "已完成的 {cards} 张不动", "{cards} that is done stays" | "{cards} that are done stay";
    nothing_moves: "没有要跟着动的卡片", "No card moves along";
    others_too(others: usize): "其他 {others} 个关键日期也一起动", "Move the other {others} key date too" | "Move the other {others} key dates too";
    move_it: "就这么改", "Move it";
    moved(name: &str, cards: usize): "「{name}」改好了，{cards} 张卡片跟着动了", "“{name}” moved, and {cards} cards with it";
    follows: "跟着", "Hangs on";
    follows_none: "不跟关键日期", "On no key date";
    on_the_day(name: &str): "{name}当天", "on the day of {name}";
    before(name: &str, days: i64): "{name}前 {days} 天", "{days} days before {name}";
    after(name: &str, days: i64): "{name}后 {days} 天", "{days} days after {name}";
}

/// How far a day is: 还有 5 天, 就是今天, 过了 2 天.
pub fn distance(days: i64) -> String {
    match days {
        0 => is_today().to_owned(),
        1.. => days_left(days),
        _ => days_past(-days),
    }
}

/// By how much something moves: 晚 3 天.
pub fn by(days: i64) -> String {
    match days {
        0 => same_day().to_owned(),
        1.. => later_by(days),
        _ => earlier_by(-days),
    }
}

/// Where a day stands to an anchor: 开卖前 6 天.
pub fn beside(name: &str, days: i64) -> String {
    match days {
        0 => on_the_day(name),
        1.. => after(name, days),
        _ => before(name, -days),
    }
}

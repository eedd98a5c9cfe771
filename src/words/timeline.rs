//! A board along the days.

words! {
    timeline: "时间线", "Timeline";
    scale: "一眼看多少", "How much time is seen";
    days: "天", "Days";
    weeks: "周", "Weeks";
    months: "月", "Months";
    monday: "一", "M";
    tuesday: "二", "T";
    wednesday: "三", "W";
    thursday: "四", "T";
    friday: "五", "F";
    saturday: "六", "S";
    sunday: "日", "S";
    go_to_today: "今天", "Today";
    today: "今天", "today";
    year(year: i32): "{year} 年", "{year}";
    month(year: i32, month: u8): "{year} 年 {month} 月", "{year}-{month:02}";
    month_alone(month: u8): "{month} 月", "{month:02}";
    day_of_month(month: u8, day: u8): "{month}-{day:02}", "{month}-{day:02}";
    group_cards(name: &str, n: usize): "{name}，{n} 张", "{name}, {n}";

    no_date: "没有日期", "No date";
    no_date_n(n: usize): "没有日期 {n} 张", "No date: {n}";
    no_date_note: "拖到某一天上，就定在那天", "Drag one onto a day to date it";
    all_dated: "都定了日期", "All have a date";
    empty: "给卡片定个日期，就会出现在这里", "Give a card a date and it appears here";
    empty_note: "把「没有日期」里的卡片拖到某一天，或者按 D 定日期", "Drag a card without a date onto a day, or press D to date it";
    empty_touch: "长按「没有日期」里的卡片，拖到某一天", "Hold a card without a date and drag it onto a day";

    on_day(day: &str): "{day}", "{day}";
    no_day: "没有日期", "no date";
    waits_for(title: &str): "等「{title}」做完", "waits for “{title}”";
    too_early(title: &str): "「{title}」还没做完就开始了，顺序不对", "begins before “{title}” ends";
    late: "逾期", "late";
    go_to_bar: "去看它在哪天", "Go to its days";

    dated(title: &str, days: &str): "「{title}」：{days}", "“{title}”: {days}";
    lifted(title: &str, days: &str): "拿起「{title}」，{days}。左右键挪一天，上下键挪一周，空格放下，Esc 取消", "Lifted “{title}”, {days}. Left and right move it by a day, up and down by a week, Space drops, Escape cancels";
    not_moved(title: &str): "没有移动「{title}」", "“{title}” was not moved";

    earlier_day: "提前一天", "A day earlier";
    later_day: "推后一天", "A day later";
    earlier_week: "提前一周", "A week earlier";
    later_week: "推后一周", "A week later";
    begin_today: "定在今天", "Today";
    begin_tomorrow: "定在明天", "Tomorrow";
    set_start: "定开始日…", "Set the start…";
    set_due: "定截止日…", "Set the due date…";
    take_dates: "去掉日期", "Take the dates away";
}

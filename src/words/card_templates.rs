//! 卡片模板: cards that others are made from.

words! {
    title: "卡片模板", "Card templates";
    note: "常做的事存成模板，添加卡片时一选就有标题、说明、清单和字段", "Keep what is done often as a template: title, text, checklist and fields are there when a card is added";
    none: "还没有模板。在卡片的「更多」里选「存为卡片模板」", "None yet. Choose “Keep as a card template” in the menu of a card";
    keep: "存为卡片模板", "Keep as a card template";
    name: "模板名字", "Name of the template";
    with_dates: "日期也存，按离今天的天数算", "Keep the dates too, counted in days from today";
    not_kept: "评论、记录和完成情况不存", "Comments, history and what is done are not kept";
    kept(name: &str): "存成了模板「{name}」", "Kept as the template “{name}”";
    add_from: "用模板添加", "Add from a template";
    add_from_this(name: &str): "用模板添加：{name}", "Add from the template: {name}";
    added(title: &str): "用模板加了「{title}」", "“{title}” added from a template";
    use_it: "用它加一张卡片", "Add a card from it";
    all: "管理模板", "Manage templates";
    is_one: "这是卡片模板，不在看板上；添加卡片时可以选它", "This is a card template. It is on no board, cards can be made from it";
    from_board(board: &str): "来自「{board}」", "from “{board}”";
    send(name: &str): "把「{name}」发给同事", "Send “{name}” to a colleague";
    change(name: &str): "修改模板「{name}」", "Change the template “{name}”";
    trash(name: &str): "删除模板「{name}」", "Delete the template “{name}”";
    rename(name: &str): "给模板「{name}」改名", "Rename the template “{name}”";
    days_after: "用模板那天起第几天", "Days after the template is used";
    day_of_use: "当天", "The same day";
    day_after_use(days: i32): "{days} 天后", "{days} day later" | "{days} days later";
    day_before_use(days: i32): "{days} 天前", "{days} day before" | "{days} days before";
    days_wrong: "写天数，比如 3", "Write a number of days, like 3";
}

/// A day counted from when a template is used.
pub fn counted_day(days: i32) -> String {
    match days {
        0 => day_of_use().to_owned(),
        1.. => day_after_use(days),
        _ => day_before_use(-days),
    }
}

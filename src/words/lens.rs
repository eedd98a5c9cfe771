//! Ways to look at a board: filters, groups, saved views.

words! {
    look: "筛选", "Filter";
    look_on(n: usize): "筛选，已选 {n} 项", "Filter, {n} on" | "Filter, {n} on";
    look_title: "筛选和分列", "Filter and columns";
    words_in_title: "标题里有", "In the title";
    words_hint: "比如：剪刀 京东", "For example: scissors JD";
    owner: "负责人", "Owner";
    nobody: "无负责人", "No owner";
    mine: "我", "Me";
    due: "截止", "Due";
    late: "逾期", "Late";
    today: "今天", "Today";
    week: "未来7天", "Next 7 days";
    later: "更晚", "Later";
    no_date: "无日期", "No date";
    state: "状态", "State";
    open: "未完成", "Not done";
    done: "已完成", "Done";
    label: "标签", "Label";
    no_label: "无标签", "No label";
    nothing_of(field: &str): "无{field}", "No {field}";
    nothing: "没填", "Not filled in";
    some_field: "字段", "Field";
    gone: "找不到了", "Gone";
    columns_by: "分列", "Columns";
    by_list: "列表", "Lists";
    lanes_by: "泳道", "Lanes";
    lanes_of(what: &str): "按{what}", "By {what}";
    no_lanes: "不分", "None";
    in_lane(lane: &str, column: &str): "{lane} · {column}", "{lane} · {column}";
    fold_lane(lane: &str): "收起「{lane}」", "Fold “{lane}”";
    unfold_lane(lane: &str): "展开「{lane}」", "Unfold “{lane}”";
    columns_of_lanes: "各列", "Columns";
    which_lane: "哪条泳道", "Lane";

    seen_of(seen: usize, all: usize): "共 {seen} / {all} 张", "{seen} of {all} card" | "{seen} of {all} cards";
    see_cards(n: usize): "看 {n} 张", "See {n} card" | "See {n} cards";
    clear: "清空", "Clear";
    clear_look: "清空筛选", "Clear the filter";
    active: "在用的筛选", "Filter in use";
    take_away(part: &str): "去掉「{part}」", "Remove “{part}”";
    words_are(words: &str): "标题：{words}", "Title: {words}";
    none_fits: "没有卡片符合", "No card fits";
    only_hides(part: &str, n: usize): "只差「{part}」：去掉就有 {n} 张", "Only “{part}” is in the way: {n} without it";
    together_hide: "这几项合起来，一张也不剩", "Together they leave no card";
    all_hidden_here: "这一列的都被筛掉了", "The filter hides all of these";
    hidden_now(title: &str): "「{title}」添加了，不符合筛选，先看不见", "“{title}” was added; the filter hides it";
    group_empty: "拖卡片到这里", "Drop cards here";

    saved: "存好的视图", "Saved views";
    save: "存成视图", "Save as a view";
    lens_name: "视图名字", "Name of the view";
    lens_saved(name: &str): "视图「{name}」存好了", "The view “{name}” is saved";
    remove_lens(name: &str): "删除视图「{name}」", "Delete the view “{name}”";
    lens_removed(name: &str): "视图「{name}」放进了回收站", "The view “{name}” is in the trash";
}

//! Many cards at once, and copies.

words! {
    select: "选择", "Select";
    select_all_here: "选中这一列", "Select all here";
    select_all: "全选", "Select all";
    choose_card(title: &str): "选中「{title}」", "Select “{title}”";
    selected: "选中的卡片", "Selected cards";
    selected_n(n: usize): "已选 {n} 张", "{n} selected";
    is_selected: "已选", "selected";
    leave: "取消选择", "Stop selecting";
    finish: "完成", "Done";
    reopen: "没完成", "Not done";
    archive: "归档", "Archive";
    trash: "放进回收站", "To trash";
    move_n(n: usize): "移动 {n} 张卡片", "Move {n} card" | "Move {n} cards";
    moved_n(n: usize, list: &str): "{n} 张卡片移到了「{list}」", "{n} card moved to “{list}”" | "{n} cards moved to “{list}”";
    archived_n(n: usize): "归档了 {n} 张卡片", "{n} card archived" | "{n} cards archived";
    trashed_n(n: usize): "{n} 张卡片放进了回收站", "{n} card moved to the trash" | "{n} cards moved to the trash";
    finished_n(n: usize): "{n} 张卡片标成完成", "{n} card marked as done" | "{n} cards marked as done";
    reopened_n(n: usize): "{n} 张卡片标成没完成", "{n} card marked as not done" | "{n} cards marked as not done";
    taken: "现在归我负责", "Now mine";
    given_up: "不再归我负责", "No longer mine";
    no_labels: "这个看板还没有标签，打开一张卡片就能新建", "This board has no labels yet, open a card to make one";
    some_wear: "部分有", "on some";

    copy_card: "复制卡片", "Copy card";
    copy_list: "复制列表", "Copy list";
    copy_board: "复制看板", "Copy board";
    first_copy(name: &str): "{name} 副本", "{name} copy";
    nth_copy(name: &str, n: usize): "{name} 副本 {n}", "{name} copy {n}";
}

/// What the `n`th copy of something is called.
pub fn copy_of(name: &str, n: usize) -> String {
    if n == 1 { first_copy(name) } else { nth_copy(name, n) }
}

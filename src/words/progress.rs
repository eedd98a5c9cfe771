//! 进度: how much is done, and how full a list is.

words! {
    progress: "进度", "Progress";
    whole_board: "整个看板", "The whole board";
    all_cards: "全部卡片", "All cards";
    by_list: "按列表", "By list";
    by_owner: "按负责人", "By owner";
    by_label: "按标签", "By label";
    nobody: "没有负责人", "No owner";
    done_of(done: usize, of: usize): "{done}/{of}", "{done}/{of}";
    rate_of(name: &str, done: usize, of: usize): "{name}，做完 {done} 张，共 {of} 张", "{name}, {done} of {of} done";
    nothing_here: "还没有卡片", "No cards yet";
    limit: "最多放几张…", "Limit…";
    limit_title(name: &str): "「{name}」最多放几张", "How many cards in “{name}” at most";
    limit_field: "张数", "Cards";
    limit_note: "放多了只提醒，不拦着。空着就是不限", "More is only pointed out, never kept out. Empty means no limit";
    limit_wrong: "写成整数，比如 5", "Write a whole number, like 5";
    cards_of(cards: usize, most: usize): "{cards} / {most} 张", "{cards} / {most} cards";
    over_limit(cards: usize, most: usize): "{cards} 张，超过最多 {most} 张", "{cards} cards, more than {most}";
}

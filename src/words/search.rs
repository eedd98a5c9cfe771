//! Search over everything, and the commands beside it.

words! {
    search: "搜索", "Search";
    hint: "搜卡片、说明、评论", "Search cards, texts, comments";
    results: "结果", "Results";
    found(n: usize): "{n} 条结果", "{n} result" | "{n} results";
    found_many(n: usize): "超过 {n} 条，多写几个字", "More than {n}, write a little more";
    nothing_found(what: &str): "没找到「{what}」", "Nothing found for “{what}”";
    nothing_found_note: "换个说法，或少写几个字", "Try other words, or fewer";
    recent: "最近看过", "Recently opened";
    cards: "卡片", "Cards";
    boards: "看板", "Boards";
    commands: "还能做", "You can also";
    in_comment: "评论", "Comment";
    in_body: "说明", "Text";
    in_trash: "在回收站", "In the trash";
    archived: "已归档", "Archived";
    add_as_card(title: &str): "添加卡片「{title}」", "Add the card “{title}”";
    keys: "上下选，回车打开，Esc 关闭", "Up and down choose, Enter opens, Escape closes";
    clear: "清空搜索", "Clear the search";
}

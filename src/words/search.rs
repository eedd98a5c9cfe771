//! Search over every card.

words! {
    search: "搜索", "Search";
    hint: "搜标题、标签、说明、评论", "Search titles, labels, texts, comments";
    results: "结果", "Results";
    found(n: usize): "{n} 条结果", "{n} result" | "{n} results";
    found_many(n: usize): "只列了前 {n} 条，多写几个字", "Only the first {n} are listed, write a little more";
    nothing_found(what: &str): "没找到「{what}」", "Nothing found for “{what}”";
    nothing_found_note: "换个说法，或少写几个字", "Try other words, or fewer";
    nothing_asked: "写一两个字就开始找", "Write a letter or two";
    nothing_asked_note: "几个词用空格分开，一起找", "Several words, with spaces between, are looked for together";
    actions: "操作和去处", "Actions and places";
    recent: "最近看过", "Recently opened";
    cards: "卡片", "Cards";
    in_comment: "评论", "Comment";
    in_label: "标签", "Label";
    in_body: "说明", "Text";
    in_step: "清单", "Checklist";
    found_in(part: &str): "{part}：", "{part}: ";
    archived: "已归档", "Archived";
    keys: "上下选，回车打开，Esc 关闭", "Up and down choose, Enter opens, Escape closes";
}

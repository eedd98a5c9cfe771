//! Search over every card.

words! {
    search: "搜索", "Search";
    hint: "搜卡片、笔记、评论、看板、成员，拼音首字母也行", "Search cards, notes, comments, boards, people";
    results: "结果", "Results";
    found(n: usize): "{n} 条结果", "{n} result" | "{n} results";
    found_many(n: usize): "只列了前 {n} 条，多写几个字", "Only the first {n} are listed, write a little more";
    nothing_found(what: &str): "没找到「{what}」", "Nothing found for “{what}”";
    nothing_found_note: "换个说法，或少写几个字", "Try other words, or fewer";
    nothing_asked: "写一两个字就开始找", "Write a letter or two";
    nothing_asked_note: "几个词用空格分开，一起找；「负责人:小李」只看一个人的", "Words with spaces between are looked for together; “Owner:Li” shows one person’s";
    actions: "操作和去处", "Actions and places";
    recent: "最近看过", "Recently opened";
    cards: "卡片", "Cards";
    texts: "评论、清单、说明里", "In comments, checklists and texts";
    heard: "读音对得上", "By its sound";
    notes: "笔记和话术", "Notes and scripts";
    note: "笔记", "Note";
    script: "话术", "Script";
    places: "看板和列表", "Boards and lists";
    named: "成员和标签", "People and labels";
    offers: "填进筛选", "Complete the filter";
    filters: "加一个筛选", "Add a filter";
    board: "看板", "Board";
    list: "列表", "List";
    cards_with_label: "看贴了这个标签的卡片", "Show cards with this label";
    cards_of_member: "看他负责的卡片", "Show the cards of this person";
    in_field: "字段", "Field";
    in_comment: "评论", "Comment";
    in_label: "标签", "Label";
    in_body: "说明", "Text";
    in_step: "清单", "Checklist";
    found_in(part: &str): "{part}：", "{part}: ";
    archived: "已归档", "Archived";
    keys: "上下选，回车打开，Esc 关闭", "Up and down choose, Enter opens, Escape closes";
}

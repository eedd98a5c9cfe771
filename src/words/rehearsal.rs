//! 恢复演练: a backup is tried.

words! {
    title: "试一试备份", "Try a backup";
    lead: "选一份备份文件，从头到尾读一遍，看打不打得开、里面有什么。只看，不动你的资料。", "Choose a backup: it is read from end to end, to see whether it opens and what it holds. Nothing of yours is touched.";
    choose: "选备份文件", "Choose a backup";
    all_there: "打得开，什么都不缺", "It opens, and lacks nothing";
    opens: "打得开，是完整的", "It opens and is whole";
    made(when: &str): "{when} 存的", "Made {when}";
    holds(boards: usize, cards: usize, files: usize): "{boards} 个看板、{cards} 张卡片、{files} 个文件", "Boards: {boards}, cards: {cards}, files: {files}";
    not_whole: "这只是店里的一部分，不是整店备份", "This is a part of a shop, not a backup of all of it";
    other_shop(name: &str): "这是另一家店「{name}」的", "It is of another shop, “{name}”";
    without_content(n: usize): "有 {n} 个文件只有名字，内容没带出来", "{n} file came without its content" | "{n} files came without their content";
    lacks(n: usize): "现在有 {n} 张卡片是之后添的，不在里面。再导出一份就齐了", "{n} card that is here now was added later. Export once more to have it" | "{n} cards that are here now were added later. Export once more to have them";
    untouched: "看完了，你的资料没有动", "That is all, and your data was not touched";
    not_this_one: "这一份靠不住，别只留它。你的资料没有动，再导出一份吧", "Do not rely on this one. Your data was not touched: export another";
}

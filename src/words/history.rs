//! 「回到这一版」 and 看板历史.

words! {
    version_of(moment: &str): "{moment} 那一版", "As it was {moment}";
    return_note: "只有这些会变，评论和别的卡片不动，随时能撤销", "Only this changes. Comments and other cards stay, and it can be undone";
    same_as_now: "和现在一样，没有要改的", "It is the same as now, nothing would change";
    went_back: "回到了那一版", "The card is as it was";
    of_step(step: &str, what: &str): "清单项「{step}」 · {what}", "Step “{step}” · {what}";
    now: "现在：", "Now: ";
    then: "那时：", "Then: ";

    board_history: "看板历史", "History of the board";
    everybody: "所有人", "Everybody";
    by_whom: "按人看", "By person";
    nothing_by(who: &str): "最近没有 {who} 的改动", "Nothing by {who} lately";
    nothing: "这块看板还没有改动", "Nothing has happened on this board yet";
    older: "再往前看", "Show older ones";
    count(n: usize): "最近 {n} 条", "The latest entry" | "The latest {n} entries";
}

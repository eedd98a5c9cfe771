//! 「回到那一天」.

words! {
    go_back: "回到那一天", "Back to a day";
    choose: "选一天，看板回到那天结束时的样子。先给你看会变什么，再决定", "Choose a day: the board goes back to how it was when that day ended. You see what would change first";
    days: "有改动的日子", "Days with changes";
    acts(n: usize): "{n} 处改动", "{n} change" | "{n} changes";
    only_today: "这块看板今天才有改动，还没有更早的一天", "Nothing was done on this board before today";
    older: "再往前看", "Show older days";
    title(day: &str): "回到 {day}", "Back to {day}";
    note: "只动列表、卡片和清单。评论、附件、链接和周期照旧。回去以后一步就能撤销", "Only lists, cards and their checklists change. Comments, files, links and routines stay. One step undoes it";
    same: "那天以后列表和卡片都没变过，不用回", "Lists and cards are as they were, nothing would change";
    changed(n: usize): "{n} 张卡片改回去", "{n} card says again what it said" | "{n} cards say again what they said";
    back(n: usize): "{n} 张卡片回到看板", "{n} card comes back" | "{n} cards come back";
    gone(n: usize): "{n} 张卡片离开看板", "{n} card leaves the board" | "{n} cards leave the board";
    gone_note: "那天还不在看板上。后来加的进回收站，随时能找回", "They were not on the board then. What was added since goes to the trash, to be found any time";
    lists(n: usize): "{n} 个列表改回去", "{n} list is as it was" | "{n} lists are as they were";
    order_only: "卡片的先后改回去", "Cards stand in the order they had";
    hides: "会盖住谁后来的改动", "Whose later work it hides";
    hides_note: "盖住的都留在每张卡片的历史里", "What is hidden stays in the history of each card";
    of_cards(n: usize): "{n} 张卡片", "{n} card" | "{n} cards";
    other_day: "换一天", "Another day";
    act: "回到这一天", "Go back to this day";
    too_many: "要改的太多，一步做不完。选近一点的一天", "That is more than one step can hold. Choose a later day";
    went_back(day: &str): "看板回到了 {day} 的样子", "The board is as it was on {day}";
}

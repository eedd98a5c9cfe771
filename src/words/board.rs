//! The board page: lists, cards, moving them.

words! {
    add_card: "添加卡片", "Add card";
    add_cards(n: usize): "添加 {n} 张卡片", "Add {n} card" | "Add {n} cards";
    card_title: "卡片标题", "Card title";
    card_title_hint: "写标题，回车添加", "Write a title, press Enter";
    add_list: "添加列表", "Add list";
    list_name: "列表名字", "List name";
    board_name: "看板名字", "Board name";
    board_name_hint: "比如：各平台任务", "For example: Platform tasks";
    board_name_needed: "先给看板起个名字", "Give the board a name first";
    new_board_made(name: &str): "「{name}」建好了", "“{name}” is ready";
    untitled_board: "没起名的看板", "Untitled board";
    untitled_list: "没起名的列表", "Untitled list";
    untitled_card: "没写标题的卡片", "Untitled card";
    first_list: "要做的", "To do";
    second_list: "在做的", "Doing";
    third_list: "做完的", "Done";
    stray_cards: "未归类", "Unsorted";

    cards(n: usize): "共 {n} 张", "{n} card" | "{n} cards";
    cards_short(n: usize): "{n} 张", "{n}";
    pieces(n: &str): "{n} 件", "{n} pcs";
    lists_and_cards(lists: usize, cards: usize): "{lists} 个列表，{cards} 张卡片", "{lists} list, {cards} cards" | "{lists} lists, {cards} cards";
    lists(n: usize): "{n} 个列表", "{n} list" | "{n} lists";
    list_position(place: usize, of: usize): "第 {place} 列，共 {of} 列", "List {place} of {of}";
    board_totals(n: usize): "本板 {n} 张", "{n} card here" | "{n} cards here";
    lists_on_board: "列表", "Lists";

    paste_lines_title(n: usize): "粘贴了 {n} 行", "You pasted {n} line" | "You pasted {n} lines";
    paste_each: "每行一张卡片", "One card each";
    paste_one: "合成一张卡片", "One card for all";
    paste_one_note: "第一行做标题，其余写进说明", "The first line is the title, the rest goes into the text";

    move_to: "移动到…", "Move to…";
    move_card_title(title: &str): "移动「{title}」", "Move “{title}”";
    move_here: "移到这里", "Move here";
    move_top: "移到最上面", "Move to the top";
    move_bottom: "移到最下面", "Move to the bottom";
    move_up: "上移", "Move up";
    move_down: "下移", "Move down";
    move_list_left: "左移", "Move left";
    move_list_right: "右移", "Move right";
    which_board: "哪个看板", "Which board";
    which_list: "哪个列表", "Which list";
    which_place: "放在哪里", "Where in it";
    at_top: "最上面", "At the top";
    at_bottom: "最下面", "At the bottom";
    before_card: "某张前面", "Before a card";
    find_neighbour: "找一张卡片", "Find a card";
    no_neighbour: "没有这样的卡片", "No such card";
    more_neighbours(n: usize): "只列前 {n} 张，写几个字再找", "Only the first {n} card is listed, write a few words" | "Only the first {n} cards are listed, write a few words";
    no_lists_here: "这个看板还没有列表", "This board has no lists yet";

    open_card: "打开", "Open";
    rename_card: "改标题", "Change title";
    mark_done: "标成完成", "Mark as done";
    mark_open: "标成没完成", "Mark as not done";
    archive_card: "归档卡片", "Archive card";
    trash_card: "放进回收站", "Move to trash";
    card_done: "已完成", "Done";
    two_versions: "两个版本", "Two versions";
    steps_done(done: usize, of: usize): "清单 {done}/{of}", "Checklist {done}/{of}";
    comments(n: usize): "评论 {n} 条", "{n} comment" | "{n} comments";
    owner_is(name: &str): "负责人 {name}", "Owner {name}";
    has_text: "有说明", "Has text";

    fold_list: "折叠", "Fold";
    unfold_list: "展开", "Unfold";
    archive_list: "归档列表", "Archive list";
    archive_cards_of_list: "归档这一列的卡片", "Archive its cards";
    trash_list: "删除列表", "Delete list";
    trash_list_title(name: &str): "删除「{name}」", "Delete “{name}”";
    trash_list_note(n: usize): "里面的 {n} 张卡片一起放进回收站，随时能拿回来", "Its {n} card goes to the trash too, you can take it back any time" | "Its {n} cards go to the trash too, you can take them back any time";
    rename_board: "看板改名", "Rename board";
    archive_board: "归档看板", "Archive board";
    trash_board: "删除看板", "Delete board";
    trash_board_title(name: &str): "删除看板「{name}」", "Delete the board “{name}”";
    trash_board_note(n: usize): "里面的 {n} 张卡片一起放进回收站，随时能拿回来", "Its {n} card goes to the trash too, you can take it back any time" | "Its {n} cards go to the trash too, you can take them back any time";

    empty_list: "还没有卡片", "No cards yet";
    empty_board: "还没有列表", "No lists yet";
    empty_board_note: "一列是一个阶段，卡片从左走到右", "A list is a stage, cards walk from left to right";
    no_boards: "还没有看板", "No boards yet";
    no_boards_note: "店里的事写成卡片，排在看板上", "Write what is to do on cards and lay them on a board";
    board_archived(name: &str): "「{name}」归档了", "“{name}” is archived";
    board_trashed(name: &str): "「{name}」放进了回收站", "“{name}” is in the trash";
    board_gone: "这个看板找不到了", "This board cannot be found";
    board_gone_note: "可能在回收站里，或者还没收到", "It may be in the trash, or has not arrived yet";
    go_to_boards: "看所有看板", "See all boards";
    show_archived(n: usize): "看归档的 {n} 张", "Show {n} archived card" | "Show {n} archived cards";
    only_mine: "只看我的", "Only mine";
    only_late: "逾期", "Late";

    say_lifted(title: &str, place: usize, of: usize, list: &str): "拿起「{title}」，在「{list}」第 {place} 张，共 {of} 张。方向键移动，空格放下，Esc 取消", "Lifted “{title}”, {place} of {of} in “{list}”. Arrows move, Space drops, Escape cancels";
    say_over(list: &str, place: usize, of: usize): "「{list}」第 {place} 张，共 {of} 张", "“{list}”, {place} of {of}";
    say_dropped(title: &str, list: &str, place: usize): "「{title}」放在「{list}」第 {place} 张", "“{title}” is now {place} in “{list}”";
    say_cancelled(title: &str): "没有移动「{title}」", "“{title}” was not moved";
    say_list_lifted(name: &str, place: usize, of: usize): "拿起列表「{name}」，第 {place} 列，共 {of} 列。左右键移动，空格放下，Esc 取消", "Lifted the list “{name}”, {place} of {of}. Left and right move, Space drops, Escape cancels";
    say_list_dropped(name: &str, place: usize): "列表「{name}」放在第 {place} 列", "The list “{name}” is now {place}";
    say_added(title: &str): "添加了「{title}」", "Added “{title}”";
    say_card_keys: "回车打开，空格拿起，菜单键看更多", "Enter opens, Space lifts, the menu key shows more";
}

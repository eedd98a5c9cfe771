//! What people say to each other: calling somebody, @我的, 讨论, 动态.

words! {
    people: "同事", "Colleagues";
    call: "提到同事", "Name a colleague";
    new: "新", "New";
    board_talk: "看板讨论", "Talk about the board";
    about_board: "讨论", "Talk";

    inbox: "@我的", "For me";
    mine_unread(n: usize): "我的任务，{n} 条没看", "My tasks, {n} unread";
    inbox_unread(n: usize): "@我的，{n} 条没看", "For me, {n} unread";
    read_all: "全部已读", "Mark all as read";
    all_read(n: usize): "{n} 条都标成已读了", "{n} marked as read" | "{n} marked as read";
    only_named: "只看@我", "Only where I am named";
    only_unread: "只看没看的", "Only unread";
    which: "看哪些", "Which";
    nothing: "没人找你", "Nobody asked for you";
    nothing_note: "同事在评论里 @你，或在你负责、你派出的卡片上说话，会到这里来。把他们发来的包导入进来就能看到", "When colleagues name you with an @, or speak on cards you answer for or gave away, it comes here once you import what they sent";
    nothing_unread: "都看过了", "All seen";
    show_all: "看全部", "Show all";
    named_you: "提到了你", "named you";
    on_yours: "在你负责的卡片上说", "on your card";
    on_given: "在你派出的卡片上说", "on a card you gave";
    after_you: "接着你的话说", "after you spoke";
    on_board(board: &str): "看板「{board}」的讨论", "Talk about “{board}”";
    still_unread: "没看", "Unread";
    mark_unread: "标成没看", "Mark as unread";
    mark_read: "标成已读", "Mark as read";
    of_comment(who: &str, when: &str): "{who} {when} 说的", "what {who} said {when}";
}

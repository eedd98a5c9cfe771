//! 收工: the end of a day on a list or a board, and its 日结单.

words! {
    close: "收工", "Close the day";
    close_what(name: &str): "收工：{name}", "Close the day: {name}";
    which_day: "收哪一天的工", "Which day";
    today: "今天", "Today";
    yesterday: "昨天", "Yesterday";
    for_yesterday: "昨天忘了收工，现在补：昨天做完的归档，没做完的顺延到今天", "Yesterday made up for: what was done then is put away, what was not goes on to today";
    for_today: "做完的归档，到今天还没做完的顺延到明天。没定截止的留着不动", "What is done is put away, what was due by today goes on to tomorrow. What has no due date stays";
    archives(n: usize): "归档 {n} 张做完的", "{n} done card is put away" | "{n} done cards are put away";
    carries(n: usize, to: &str): "顺延 {n} 张到{to}", "{n} card goes on to {to}" | "{n} cards go on to {to}";
    nothing: "没有要收的：没有做完的卡片，也没有到期没做完的", "Nothing to close: no card is done, and none is due";
    closed_already: "这一天收过工了，没有剩下的", "This day is closed, nothing is left";
    act: "收工", "Close the day";
    closed(archived: usize, carried: usize): "收工了：归档 {archived} 张，顺延 {carried} 张", "Day closed: {archived} put away, {carried} carried over";

    carried_over: "顺延", "Carried over";
    carried_times(n: usize): "顺延 {n} 次", "Carried over once" | "Carried over {n} times";
    so_often(n: usize): "{n} 次", "once" | "{n} times";
    was_carried(who: &str, day: &str): "{who} {day} 收工，没做完，顺延到第二天", "{who} closed {day}, and it went on to the next day";
    was_not_carried(who: &str): "{who} 撤销了顺延", "{who} took the carrying over back";

    day_sheet: "日结单", "Sheet of the day";
    back: "上一步", "Back";
    print: "打印", "Print";
    of_shop(shop: &str, what: &str): "{shop} · {what}", "{shop} · {what}";
    on_board(board: &str, list: &str): "{board} / {list}", "{board} / {list}";
    done_head(n: usize): "做完 {n} 张", "{n} done" | "{n} done";
    carried_head(n: usize): "顺延 {n} 张", "{n} carried over" | "{n} carried over";
    open_now(n: usize): "现在没做完的一共 {n} 张", "{n} card is open now" | "{n} cards are open now";
    not_closed: "这一天还没收工，顺延的收工以后才有", "This day is not closed yet. What is carried over shows afterwards";
    nothing_done: "没有做完的", "Nothing was done";
    nothing_carried: "没有顺延的", "Nothing was carried over";
    task: "卡片", "Card";
    in_list: "列表", "List";
    done_by: "谁做完", "Done by";
    at: "时间", "When";
    owner: "负责人", "Owner";
    times: "顺延", "Carried over";
    times_n(n: usize): "第 {n} 次", "{n} time" | "{n} times";
    signed: "签字", "Signed";
    more(n: usize): "还有 {n} 张没列", "{n} more is not listed" | "{n} more are not listed";
}

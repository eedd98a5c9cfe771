//! 动态: what happened on all boards, as far as it is known here.

words! {
    news: "动态", "News";
    since: "自上次打开以来", "Since last time";
    all: "全部", "Everything";
    which: "看多久", "How far back";
    by_whom: "按人看", "By person";
    colleagues: "同事", "Colleagues";
    last_visit(when: &str): "上次看是{when}。同事做的事，收到他们的包才知道", "You looked last {when}. What colleagues do is known here once their packets come";
    first_visit: "同事做的事，收到他们的包才知道", "What colleagues do is known here once their packets come";
    nothing_new: "没有新动静", "Nothing new";
    nothing_new_note: "自上次看过以后，没收到同事的改动。请他们发回执，或把收到的包导入进来", "Nothing has come from colleagues since. Ask them for a receipt, or import what they sent";
    nothing: "还没有动态", "Nothing has happened yet";
    nothing_note: "看板上谁做了什么，会按天记在这里", "Who did what on the boards is noted here day by day";
    show_all: "看全部", "Show everything";
    said(text: &str): "说：{text}", "said: {text}";
    older: "再往前看", "Show older ones";
}

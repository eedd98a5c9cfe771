//! 复盘 and meetings: what a note begins with.

words! {
    review: "复盘", "Review";
    review_of(name: &str): "复盘：{name}", "Review: {name}";
    begin: "写一篇复盘", "Write a review";
    begin_note: "数字和迟了的卡片已经填好，为什么、学到什么由你们写。写好的复盘在知识库里", "Figures and late cards are filled in; why, and what is learned, is for you to write. Reviews are kept in the notes";
    earlier: "写过的复盘和提到它的笔记", "Earlier reviews and notes that mention it";
    notebook: "复盘", "Reviews";
    meeting_notebook: "会议", "Meetings";
    meeting: "会议记录", "Meeting notes";
    new_meeting: "新会议记录", "New meeting notes";
    meeting_of(day: &str): "{day} 会议", "Meeting, {day}";
    agenda: "议程", "Agenda";
    minutes: "讨论", "Minutes";
    decisions: "决定", "Decisions";
    decisions_to_cards: "把勾选项变成卡片", "Make cards of the ticks";
    decisions_note: "没打勾的每一项变成一张卡片，笔记里连着它。放到哪个列表？", "Each open tick becomes a card that the note leads to. In which list?";
    no_decisions: "没有可以变成卡片的勾选项：在正文里写「- [ ] 要做的事」", "There are no open ticks: write “- [ ] what is to be done” in the text";
    made_cards(n: usize): "做成了 {n} 张卡片", "Made {n} card" | "Made {n} cards";
    no_boards: "还没有看板可以放", "There is no board to put them on";

    goals: "目标和结果", "Goals and results";
    goal_line: "| 目标 | 结果 | 差在哪 |", "| Goal | Result | Gap |";
    list_line: "| 列表 | 做完 | 共 |", "| List | Done | All |";
    by_owner: "| 负责人 | 做完 | 共 |", "| Owner | Done | All |";
    nobody: "没有负责人", "Nobody";
    figures: "数字", "Figures";
    figure_line: "| 字段 | 合计 |", "| Field | Total |";
    key_dates: "关键日期", "Key dates";
    late: "迟了的，为什么", "What was late, and why";
    none_late: "没有迟的。", "Nothing was late.";
    was_due(day: &str): "应在 {day}", "due {day}";
    why: "原因：", "Why: ";
    open: "还没做完的", "Still open";
    more(n: usize): "还有 {n} 张。", "{n} more." | "{n} more.";
    lessons: "教训", "Lessons";
    next_time: "下次怎么做", "Next time";
    board_link: "看板", "Board";
}

/// A day without a year in sight of today.
pub fn plain_day(day: time::Date) -> String {
    format!("{}-{:02}-{:02}", day.year(), u8::from(day.month()), day.day())
}

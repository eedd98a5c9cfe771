//! 派工 and 回执: what was handed to whom, how far it is, and what is told back.

words! {
    unsent: "未发", "Not sent";
    sent: "已发未回", "Sent";
    read: "已读", "Read";
    doing: "进行中", "Under way";
    done: "完成", "Done";
    to_withdraw: "要收回", "To be withdrawn";
    late: "逾期", "Late";
    has_news: "有改动没发", "Changed since";
    trouble(why: &str): "卡住了：{why}", "Stuck: {why}";
    by_receipt: "进展以回执为准", "As far as receipts tell";
    folder_carries(name: &str): "都放进「{name}」了，同用它的人打开掌柜台就会收到，不用再发；「未发」说的是没有单独发过包", "All of it lies in “{name}”: whoever shares it gets it when they open the app, and needs no packet; “not sent” means that none went out";
    sent_at(when: &str): "{when} 发出", "sent {when}";
    heard(when: &str): "最近回执 {when}", "Last receipt {when}";
    not_heard: "还没有回执", "No receipt yet";
    send(n: usize): "发 {n} 张", "Send {n}";
    send_to(name: &str): "发给{name}", "Send to {name}";
    send_again: "再发一次", "Send again";
    to(name: &str): "给{name}", " to {name}";
    send_title(name: &str): "发给{name}", "Send to {name}";
    sends(n: usize): "{n} 张卡片，只有对方该看到的内容", "{n} card, and nothing else" | "{n} cards, and nothing else";
    withdraws(n: usize): "收回 {n} 张", "{n} card withdrawn" | "{n} cards withdrawn";
    also_withdraws(sends: &str, n: usize): "{sends}；收回 {n} 张", "{sends}; {n} withdrawn";
    heading_of_sending(shop: &str, name: &str): "{shop} 发给{name}的卡片", "{shop} cards for {name}";
    heading_of_answer(shop: &str, name: &str): "{shop} 给{name}的回执", "{shop} receipt for {name}";
    answer_title(name: &str): "给{name}的回执", "Receipt for {name}";
    answers(n: usize): "{n} 张卡片上的进展：读过、打勾、移动、评论", "What you did on {n} card" | "What you did on {n} cards";
    owe(name: &str, n: usize): "{n} 张卡片的进展还没告诉{name}", "{name} has not heard of {n} of your cards";
    answer: "发回执", "Send the receipt";
    handed_by(name: &str, when: &str): "{name}{when}派给你", "Handed to you by {name} {when}";
    withdrawn_by(name: &str): "{name}收回了，不用做了", "{name} took it back";
    stuck: "遇到困难", "I am stuck";
    stuck_title: "什么卡住了", "What keeps you";
    stuck_hint: "比如缺样品、等确认", "Such as: no sample, waiting for a yes";
    not_stuck: "解决了", "Solved";
    fact: "派工", "Handed to";
    holds_dispatch: "派给你的卡片", "Cards handed to you";
    holds_receipt: "回执", "A receipt";
    for_other(name: &str): "这是发给{name}的", "This is for {name}";
}

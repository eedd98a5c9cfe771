//! 我的任务 and 我派出的.

words! {
    mine: "我的任务", "My tasks";
    given: "我派出的", "Given by me";
    both: "任务", "Tasks";
    shared: "我参与的", "I take part in";
    receive: "收包", "Take in";
    finish(title: &str): "完成「{title}」", "Finish “{title}”";
    nothing_mine: "没有你的任务", "Nothing is yours to do";
    nothing_mine_note: "卡片的负责人是你，就会到这里来", "Cards whose owner you are come here";
    nothing_given: "还没派给别人", "You have given nothing to others";
    nothing_given_note: "你给卡片定了别的负责人，就在这里看进展", "Cards that you made somebody else's are followed here";
}

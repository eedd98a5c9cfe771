//! The open card: its facts, steps, comments and history.

words! {
    title: "标题", "Title";
    body: "说明", "Text";
    body_hint: "写清楚要做什么，支持 # 标题、- 列表、- [ ] 清单、**粗体**", "Say what is to be done. # heading, - list, - [ ] step and **bold** work";
    write: "写", "Write";
    preview: "预览", "Preview";
    empty_body: "还没有说明", "No text yet";
    in_list(board: &str, list: &str): "{board} / {list}", "{board} / {list}";
    copy_address: "复制这张卡片的地址", "Copy the address of this card";
    card_gone: "这张卡片找不到了", "This card cannot be found";
    card_gone_note: "可能在回收站里，或者还没收到", "It may be in the trash, or has not arrived yet";
    in_trash: "这张卡片在回收站里", "This card is in the trash";
    archived: "这张卡片已归档", "This card is archived";

    owner: "负责人", "Owner";
    no_owner: "没有负责人", "No owner";
    participants: "参与人", "Participants";
    add_participant: "加参与人", "Add a participant";
    add_member: "加一位同事", "Add a colleague";
    member_name: "同事的名字", "Name of the colleague";
    start: "开始", "Start";
    due: "截止", "Due";
    set_start: "定开始日", "Set a start";
    set_due: "定截止日", "Set a due date";
    no_due: "不定日期", "No date";
    date: "日期", "Date";
    time: "时间", "Time";
    no_time: "不定时间", "No time";
    due_today: "今天", "Today";
    due_tomorrow: "明天", "Tomorrow";
    due_after_tomorrow: "后天", "In two days";
    due_next_monday: "下周一", "Next Monday";
    start_after_due: "开始日在截止日后面", "The start is after the due date";
    labels: "标签", "Labels";
    add_label: "加标签", "Add a label";
    new_label(name: &str): "新标签「{name}」", "New label “{name}”";
    label_name: "标签名字", "Label name";
    label_color: "标签颜色", "Label colour";
    platform: "平台", "Platform";
    price: "价格", "Price";
    stock: "数量", "Quantity";
    sum: "金额", "Sum";
    price_wrong: "价格写成数字，比如 29.9", "Write the price as a number, like 29.9";
    stock_wrong: "数量写成整数，比如 500", "Write the quantity as a whole number, like 500";
    add_fact: "加一项", "Add a field";

    steps: "清单", "Checklist";
    add_step: "添加一步", "Add a step";
    step_title: "清单项", "Step";
    step_hint: "写一步，回车添加", "Write a step, press Enter";
    remove_step(title: &str): "移除「{title}」", "Remove “{title}”";
    move_step_up(title: &str): "上移「{title}」", "Move “{title}” up";
    move_step_down(title: &str): "下移「{title}」", "Move “{title}” down";
    steps_done(done: usize, of: usize): "做完 {done} 步，共 {of} 步", "{done} of {of} steps done";

    comments: "评论", "Comments";
    write_comment: "写评论", "Write a comment";
    send_comment: "发出", "Post";
    edit_comment: "修改评论", "Edit the comment";
    trash_comment: "删除评论", "Delete the comment";
    no_comments: "还没有评论", "No comments yet";
    edited: "改过", "Edited";

    history: "记录", "History";
    history_kept(n: usize): "{n} 条，都留着", "{n} entry, all kept" | "{n} entries, all kept";
    no_history: "还没有记录", "No history yet";
    was_made(who: &str): "{who} 建了这张卡片", "{who} made this card";
    was_changed(who: &str, what: &str): "{who} 改了{what}", "{who} changed {what}";
    was_changed_from(who: &str, what: &str, old: &str, new: &str): "{who} 把{what}从「{old}」改为「{new}」", "{who} changed {what} from “{old}” to “{new}”";
    was_set(who: &str, what: &str, new: &str): "{who} 把{what}定为「{new}」", "{who} set {what} to “{new}”";
    was_cleared(who: &str, what: &str, old: &str): "{who} 清空了{what}「{old}」", "{who} cleared {what} “{old}”";
    was_moved(who: &str, from: &str, to: &str): "{who} 从「{from}」移到「{to}」", "{who} moved it from “{from}” to “{to}”";
    was_done(who: &str): "{who} 标成完成", "{who} marked it as done";
    was_reopened(who: &str): "{who} 标成没完成", "{who} marked it as not done";
    was_commented(who: &str): "{who} 写了评论", "{who} wrote a comment";
    was_trashed(who: &str): "{who} 放进了回收站", "{who} moved it to the trash";
    was_restored(who: &str): "{who} 拿了回来", "{who} took it back";
    was_archived(who: &str): "{who} 归档了", "{who} archived it";
    restore_version: "回到这一版", "Go back to this version";
    the_place: "位置", "the place";

    two_versions_of(what: &str): "「{what}」有两个版本", "“{what}” has two versions";
    versions_of(n: usize, what: &str): "「{what}」有 {n} 个版本", "“{what}” has {n} version" | "“{what}” has {n} versions";
    two_versions_note: "两人各改各的，都没丢", "Two people changed it, nothing is lost";
    use_this: "就用这个", "Use this one";
    keep_both: "两个都留", "Keep both";
    version_by(who: &str, when: &str): "{who} · {when}", "{who} · {when}";
    text_joined: "两人改的地方不同，已合在一起", "Two people changed different places, both are in";
    draft_restored: "上次没写完的还在", "What you had not finished is still here";
    drop_draft: "不要了", "Discard it";
    next_list(name: &str): "下一步：{name}", "Next: {name}";
}

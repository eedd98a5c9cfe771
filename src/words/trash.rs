//! 回收站 and 归档: what was put away, and how it comes back.

words! {
    board: "看板", "Board";
    list: "列表", "List";
    card: "卡片", "Card";
    step: "清单项", "Step";
    comment: "评论", "Comment";
    label: "标签", "Label";
    lens: "视图", "View";
    trashed_by(who: &str, when: &str): "{who} {when} 删除", "deleted by {who}, {when}";
    archived_by(who: &str, when: &str): "{who} {when} 归档", "archived by {who}, {when}";
    changed_since(who: &str, when: &str): "之后 {who} {when} 又改过", "changed since by {who}, {when}";
    cards_with(n: usize): "里面有 {n} 张卡片", "{n} card in it" | "{n} cards in it";
    cards_beyond(n: usize): "还有 {n} 张", "{n} more";
    brings(name: &str): "恢复时「{name}」也一起回来", "“{name}” comes back with it";
    restored(name: &str): "「{name}」回来了", "“{name}” is back";
    purge: "彻底删除", "Delete for good";
    purge_of(name: &str): "彻底删除「{name}」", "Delete “{name}” for good";
    purge_note: "里面写的全部从这台设备抹掉，不能撤销。下次发包，同事那边收到后也会抹掉", "All that is written in it is removed from this device and cannot be taken back. Colleagues lose it too when they receive your next packet";
    purge_note_cards(n: usize): "连同 {n} 张卡片，里面写的全部从这台设备抹掉，不能撤销。下次发包，同事那边收到后也会抹掉", "With {n} card in it, all that is written is removed from this device and cannot be taken back. Colleagues lose it too when they receive your next packet" | "With {n} cards in it, all that is written is removed from this device and cannot be taken back. Colleagues lose it too when they receive your next packet";
    purged(name: &str): "「{name}」彻底删除了", "“{name}” is gone for good";
    not_scrubbed: "界面上已经删除，旧记录还没抹干净，下次打开会接着抹", "It is deleted, but old records of it are not wiped yet. It goes on at the next start";
    nothing_trashed: "回收站是空的", "The trash is empty";
    nothing_trashed_note: "删除的看板、列表和卡片先到这里，随时能恢复", "Deleted boards, lists and cards come here first and can be restored any time";
    nothing_archived: "还没有归档", "Nothing is archived";
    nothing_archived_note: "做完的归档，看板就清爽，搜索照样找得到", "Archive what is finished: the board gets lighter, search still finds it";
    look: "在这里找", "Look through these";
    show_more: "再看一些", "Show more";
}

//! Deleted on one device, worked on at another.

words! {
    title(n: usize): "{n} 张卡片删了又有人改", "{n} card was deleted while somebody worked on it" | "{n} cards were deleted while somebody worked on them";
    note: "现在都在回收站里。要哪张就恢复哪张，不管它也随时能在回收站找回", "They are in the trash now. Restore those you want, or find them in the trash any time";
    story(deleted: &str, worked: &str): "{deleted}删的，{worked}还在改", "Deleted by {deleted}, worked on by {worked}";
    keep: "保持删除", "Leave it deleted";
    restored: "恢复了", "Restored";
    kept: "还在回收站", "Stays in the trash";
    and_more(n: usize): "还有 {n} 张，在回收站里写着「又改过」", "{n} more, marked in the trash" | "{n} more, marked in the trash";
}

//! What a packet would do to my own cards.

words! {
    title: "我的卡片", "My cards";
    new: "新到我手上的", "New in my hands";
    becomes(what: &str, now: &str, then: &str): "{what}：{now} → {then}", "{what}: {now} → {then}";
    rewritten(what: &str): "{what}改了", "{what} rewritten";
    comments(n: usize): "{n} 条评论", "{n} comment" | "{n} comments";
    steps(n: usize): "{n} 个清单项", "{n} step" | "{n} steps";
    files(n: usize): "{n} 个附件", "{n} file" | "{n} files";
    forks: "两边都改过，合并后你来选", "Changed on both sides, you choose after merging";
    and_more(n: usize): "还有 {n} 张", "and {n} more" | "and {n} more";
}

//! 关联: what cards, notes and boards have to do with each other.

words! {
    links: "关联", "Linked";
    add: "关联一张卡片", "Link a card";
    beside: "笔记和看板", "Notes and boards";
    add_beside: "关联一篇笔记或一块看板", "Link a note or a board";
    add_any: "关联卡片、笔记或看板", "Link a card, a note or a board";
    find_beside: "找名字", "Find by name";
    none_beside: "没有可以关联的；先在知识库里写一篇", "Nothing to link; write a note first";
    how: "怎么关联", "How they are linked";
    find: "找一张卡片", "Find a card";
    none_found: "没有这样的卡片", "No such card";
    blocked_by: "被阻塞", "Blocked by";
    blocks: "阻塞", "Blocks";
    relates: "相关", "Related";
    repeats: "重复", "Same as";
    step_of: "来自", "Split from";
    split_into: "拆出", "Split into";
    blocked_by_note: "等它做完，这张才能动", "This one waits until it is done";
    blocks_note: "它要等这张做完", "It waits until this one is done";
    relates_note: "两张有关系", "They have to do with each other";
    repeats_note: "两张是同一件事", "They are the same thing";
    is_blocked: "被阻塞", "Blocked";
    remove(title: &str): "取消和「{title}」的关联", "Unlink “{title}”";
    unlinked(title: &str): "取消了和「{title}」的关联", "Unlinked “{title}”";
    say_linked(title: &str): "关联了「{title}」", "Linked “{title}”";
    was_linked(who: &str, title: &str, how: &str): "{who} 关联了「{title}」（{how}）", "{who} linked “{title}” ({how})";
    was_unlinked(who: &str, title: &str): "{who} 取消了和「{title}」的关联", "{who} unlinked “{title}”";
    split_step: "变成卡片", "Make it a card";
    was_split(title: &str): "「{title}」变成了卡片，放在这张下面", "“{title}” is a card now, below this one";
}

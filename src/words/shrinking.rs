//! An alarm before much of the shop is not seen any more.

words! {
    alarm(lost: usize, seen: usize): "现在看得见的 {seen} 张卡片里，{lost} 张会看不见", "Of {seen} cards you see now, {lost} would not be seen";
    for_good(n: usize): "其中 {n} 张是彻底删除，撤销也找不回来", "{n} of them for good: undo does not bring it back" | "{n} of them for good: undo does not bring them back";
    safe: "进回收站和归档的，随时能恢复。合并以后也能一步撤销", "What goes to the trash or the archive can be restored any time, and one step undoes the merge";
    safe_but_for_good: "别的进回收站和归档，随时能恢复。不放心就先问发包的人", "The rest goes to the trash or the archive and can be restored. If in doubt, ask who sent it first";
    ask: "真的合并吗？", "Merge it all the same?";
    merge: "还是合并", "Merge";
    take_back(lost: usize, seen: usize): "注意：现在看得见的 {seen} 张卡片里，{lost} 张会看不见", "Mind: of {seen} cards you see now, {lost} would not be seen";
}

//! What is said when something does not work. Every message says what is safe and what to do.

words! {
    refused_gone: "它已经不在了，没有改动", "It is gone, nothing was changed";
    refused_nameless: "先写上名字", "Give it a name first";
    refused_too_many: "一次放不下这么多，请分几次来", "This is too much at once, do it in parts";
    refused_no_room: "这两张之间排不下了，换个位置再试", "There is no room between the two, try another place";

    cannot_write: "写不进去", "Could not save";
    cannot_write_for(why: &str): "写不进去：{why}。", "Could not save: {why}. ";
    cannot_write_note: "改动还在屏幕上。先存成文件，再关页面", "Your changes are still on the screen. Save them to a file before closing";
    disk_full: "设备空间不够", "The device is full";
    disk_full_note(free: &str): "还剩 {free}。腾出空间后会接着存", "{free} left. Saving goes on when there is room";
    save_to_file: "存成文件", "Save as a file";
    try_again: "再试一次", "Try again";
    saving_again: "又能存了，都存好了", "Saving works again, everything is kept";

    data_gone: "数据不见了", "The data is gone";
    data_gone_note: "这里原来有一家店，现在是空的。多半是浏览器清掉了网站资料", "There was a shop here and now it is empty. The browser has most likely cleared the site's data";
    data_gone_last(when: &str): "最后一次存好：{when}", "Last saved: {when}";
    gone_note: "浏览器刚清掉了本站的资料。这个窗口里的都还在：先存成文件，再重新打开，从那个文件恢复", "The browser has just cleared the site's data. All of it is still in this window: save it to a file, then reload and restore from that file";
    gone_in_part_note: "浏览器刚清掉了本站的资料，这个窗口还没读完。重新打开，再从备份恢复", "The browser has just cleared the site's data, before this window had read all of it. Reload and restore from a backup";
    open_without_file_ask: "没存成文件就重新打开？", "Reload without a file?";
    open_without_file_note: "这个窗口里的内容会没有，只能从以前的备份恢复", "What is in this window will be gone. Only an older backup can bring it back";
    restore_from_file: "从备份恢复", "Restore from a backup";
    restore_from_colleague: "粘贴同事那里的", "Paste it from a colleague";
    begin_again: "从头开始", "Begin again";
    begin_again_note: "之后找到备份也能合回来", "A backup found later can still be merged";

    cannot_read: "打不开资料", "Could not open the data";
    cannot_read_note: "资料还在这台设备里，没有动。可以下载原始数据", "The data is still on this device, untouched. You can download it raw";
    download_raw: "下载原始数据", "Download raw data";
    reload: "重新打开", "Reload";
    updated_elsewhere: "已在另一窗口更新", "Updated in another window";
    updated_elsewhere_note: "这个窗口是旧版本，先停下不写。重新打开就好", "This window is an older version and has stopped writing. Reload to go on";
    other_window_blocks: "另一窗口挡住了更新", "Another window blocks the update";
    other_window_blocks_note: "把掌柜台的其他窗口关掉", "Close the other windows of Zhanggui";
    newer_data: "资料来自更新的版本", "The data is from a newer version";
    newer_data_note: "重新打开以更新，资料没有动", "Reload to update, the data is untouched";
    no_storage: "浏览器不让存", "The browser does not allow saving";
    no_storage_note: "可能是无痕窗口。现在写的关掉就没了", "It may be a private window. What you write now is gone when you close it";
    go_on: "先这样用", "Go on like this";
    begin_again_ask: "真的从头开始？", "Really begin again?";
    look_for_file: "先看看下载文件夹、网盘和聊天里有没有「掌柜台」开头的文件", "First look for a file named after this app in downloads, shared folders and chats";
    rescue_page: "去救援页", "Go to the rescue page";
    storage_lost: "和存储断开了", "The connection to storage was lost";
    broke: "出错了，页面停了", "Something broke, the page has stopped";
    broke_note: "存好的都在。重新打开就好", "What was saved is there. Reload to go on";
    device_renewed: "这台设备的身份换新了", "This device has a new identity";
    device_renewed_note: "它和另一台设备一样，可能是整机复制来的。谁的内容都没丢", "It was the same as another device, perhaps a copy of it. Nobody's work is lost";
    update_ready: "有新版本", "A new version is ready";
    update_now: "现在更新", "Update now";
    offline: "没有网络，照样能用", "No network, everything still works";
    ready_offline: "断网也能打开了", "It now opens without a network";
    page_gone: "没有这一页", "There is no such page";
    page_gone_note: "地址可能少了一截", "The address may be cut short";
    keep_safe: "请浏览器别清掉", "Ask the browser to keep the data";
    kept_safe: "浏览器不会自动清掉", "The browser will not clear it by itself";
    not_kept_safe: "浏览器空间不够时可能清掉，记得备份", "The browser may clear it when short of room, keep a backup";
}

/// Why a command did nothing.
pub fn refused(why: crate::domain::edit::Refused) -> &'static str {
    use crate::domain::edit::Refused;
    match why {
        Refused::Gone => refused_gone(),
        Refused::Nameless => refused_nameless(),
        Refused::TooMany => refused_too_many(),
        Refused::NoRoom => refused_no_room(),
        Refused::IntoItself => super::members::into_itself(),
        Refused::HasValues => super::fields::shape_kept(),
    }
}

/// Why something could not be stored or read, by the name of the trouble.
pub fn because(name: &str) -> &'static str {
    match name {
        "full" => disk_full(),
        "closed" => storage_lost(),
        "unavailable" => no_storage(),
        "newer" => newer_data(),
        "damaged" => cannot_read(),
        _ => cannot_write(),
    }
}

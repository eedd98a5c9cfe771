//! Words every page uses.

words! {
    seal: "掌", "Z";
    app_name: "掌柜台", "Zhanggui";
    skip_to_page: "跳到内容", "Skip to content";
    main_navigation: "主导航", "Main navigation";
    boards: "看板", "Boards";
    all_boards: "所有看板", "All boards";
    new_board: "新建看板", "New board";
    search: "搜索", "Search";
    settings: "设置", "Settings";
    mine: "我的", "Me";
    trash: "回收站", "Trash";

    save: "存好", "Save";
    cancel: "取消", "Cancel";
    close: "关闭", "Close";
    back: "返回", "Back";
    done: "完成", "Done";
    next: "下一步", "Next";
    more: "更多", "More";
    edit: "修改", "Edit";
    rename: "改名", "Rename";
    remove: "移除", "Remove";
    delete: "删除", "Delete";
    archive: "归档", "Archive";
    restore: "恢复", "Restore";
    copy: "复制", "Copy";
    copied: "已复制", "Copied";
    download: "下载", "Download";
    share: "分享", "Share";
    open: "打开", "Open";
    choose: "选择", "Choose";
    clear: "清空", "Clear";
    add: "添加", "Add";
    not_now: "先不", "Not now";
    got_it: "知道了", "Got it";
    show_all: "全部", "Show all";
    none: "无", "None";
    optional: "可不填", "Optional";
    person: "同事", "Colleague";
    me: "我", "me";
    nobody: "没有人", "Nobody";
    unknown_person: "不认识的同事", "Someone unknown";
    loading: "正在打开", "Opening";
    menu_of(name: &str): "{name}：更多", "More about {name}";
    notices: "提示", "Notices";
    saved: "已存好", "Saved";
    saving: "正在存", "Saving";
    saved_at(time: &str): "已存好 · {time}", "Saved · {time}";
    not_saved: "没存上", "Not saved";
    link_opens_elsewhere: "（在新窗口打开）", " (opens a new window)";
    task_done: "已做", "Done";
    task_open: "未做", "Not done";
    chosen: "已选", "Chosen";
    percent(n: u32): "已完成 {n}%", "{n}% done";
}

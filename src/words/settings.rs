//! The settings page.

words! {
    title: "设置", "Settings";
    looks: "外观", "Looks";
    theme: "明暗", "Theme";
    theme_system: "跟随系统", "As the system";
    theme_light: "浅色", "Light";
    theme_dark: "深色", "Dark";
    language: "语言", "Language";
    chinese: "中文", "Chinese";
    english: "英文", "English";
    language_note: "换语言会重新打开页面", "Changing it reloads the page";
    me_and_shop: "我和店铺", "Me and the shop";
    safety: "数据保险", "Safety of the data";
    stored_here: "资料存在这台设备的浏览器里", "The data is kept in the browser of this device";
    used(size: &str): "用了 {size}", "{size} used";
    used_of(size: &str, free: &str): "用了 {size}，还能用 {free}", "{size} used, {free} free";
    cards_kept(n: usize): "{n} 张卡片都在这台设备里", "{n} card is kept on this device" | "{n} cards are kept on this device";
    last_backup(when: &str): "上次备份 {when}", "Last backup {when}";
    no_backup: "还没有备份", "No backup yet";
    back_up_now: "现在备份", "Back up now";
    restore_backup: "从备份恢复", "Restore from a backup";
    clear_all: "清空这台设备", "Clear this device";
    clear_all_note: "清空前先存一份备份", "A backup is saved first";
    about: "关于", "About";
    version(number: &str): "版本 {number}", "Version {number}";
    shortcuts: "快捷键", "Shortcuts";
    moving_house: "搬家", "Moving to another address";
    moving_house_note: "资料跟着网址走。换网址时先在这里导出，再到那边导入", "The data belongs to this address. Export here, then import there";
}

//! The settings page.

words! {
    title: "设置", "Settings";
    parts: "设置分类", "Parts of the settings";
    looks: "外观", "Looks";
    theme: "明暗", "Theme";
    theme_system: "跟系统", "System";
    theme_light: "浅", "Light";
    theme_dark: "深", "Dark";
    language: "语言", "Language";
    in_chinese: "中文", "Chinese";
    in_english: "英文", "English";
    language_note: "换语言会重新打开页面", "Changing it reloads the page";
    me_and_shop: "我和店铺", "Me and the shop";

    safety: "数据保险", "Safety of the data";
    all_saved: "都存好了", "Everything is saved";
    kept(cards: usize, boards: usize): "{cards} 张卡片、{boards} 个看板，都在这台设备里", "Cards on this device: {cards}, boards: {boards}";
    kept_safe_note: "已获准长期保存", "It may stay for good";
    not_kept_safe_note: "把掌柜台装到桌面，或常来打开，浏览器就不会自动清掉它", "Install Zhanggui or open it often, and the browser will not clear it by itself";
    stored_here: "资料存在这台设备的浏览器里", "The data is kept in the browser of this device";
    stored_at(address: &str): "跟着网址 {address} 走，换浏览器或换设备看不到", "It belongs to the address {address} and is not seen from another browser or device";
    has_backup: "外面有备份", "There is a copy elsewhere";
    old_backup(days: i32): "{days} 天没有备份", "No copy for {days} day" | "No copy for {days} days";
    last_backup(when: &str): "上次导出 {when}", "Last export {when}";
    backed_up_in(name: &str): "自动备份到「{name}」", "Copied to “{name}” by itself";
    backed_up_at(when: &str): "{when} 写的都在里面", "It has what was done until {when}";
    little_room(size: &str): "浏览器只肯再存 {size}", "The browser takes only {size} more";
    little_room_note: "先导出一份，再清一清手机。删掉大的图片和文件也行", "Export a copy, then make room on the device, or delete large pictures and files";
    remind(days: i32): "{days} 天没有备份了。手机丢了、坏了，这几天写的就没了", "No copy for {days} day. If this device is lost, so is what was done since" | "No copy for {days} days. If this device is lost, so is what was done since";
    remind_first: "还没有备份过。手机丢了、坏了，就找不回来了", "There is no copy yet. If this device is lost, so is everything";
    back_up_now: "存一份", "Export one";
    remind_later: "过三天再说", "In three days";
    no_backup: "还没有备份", "No copy elsewhere yet";
    no_backup_note: "导出一份放到别处，设备坏了能找回来", "Export one and keep it elsewhere, in case this device breaks";

    imports: "合进来的", "What was merged";
    no_imports: "还没有合过同事的包", "Nothing was merged yet";
    import_from(who: &str): "{who}发来的", "From {who}";
    import_line(n: usize, when: &str): "{n} 处改动，{when} 合进来", "{n} change, merged {when}" | "{n} changes, merged {when}";
    is_taken_back: "已退回，不算在看板里", "Taken back, not on the boards";
    take_back: "退回", "Take back";
    take_back_from(who: &str): "退回{who}发来的", "Take back what came from {who}";
    take_back_note(n: usize): "这 {n} 处改动从这台设备的看板上撤下，同事那边不变。留着记录，随时能再合进来", "This {n} change leaves the boards on this device, nothing changes for colleagues. It is kept and can be merged again any time" | "These {n} changes leave the boards on this device, nothing changes for colleagues. They are kept and can be merged again any time";
    taken_back(n: usize): "退回了 {n} 处改动", "Took back {n} change" | "Took back {n} changes";
    take_in: "再合进来", "Merge again";
    take_in_from(who: &str): "再合进{who}发来的", "Merge again what came from {who}";
    take_in_note(n: usize): "这 {n} 处改动重新算进看板，之后写的都还在", "This {n} change counts on the boards again, what was written since stays" | "These {n} changes count on the boards again, what was written since stays";
    taken_in(n: usize): "{n} 处改动又合进来了", "{n} change is merged again" | "{n} changes are merged again";
    nothing_taken_back: "没有退成，什么都没动。稍后再试", "It did not work and nothing was changed. Try again later";

    about: "关于", "About";
    version(number: &str): "版本 {number}", "Version {number}";
    install: "装到桌面", "Install";
    install_title: "装到桌面，像应用一样打开", "Install it, open it like an app";
    install_note: "在浏览器菜单里选「安装」或「添加到主屏幕」，苹果手机在「分享」里。装好后浏览器不会自动清掉资料", "Choose “Install” or “Add to Home Screen” in the browser's menu, on an iPhone under “Share”. Installed, the browser will not clear the data by itself";
    installed: "已装到桌面", "Installed";
    installed_note: "断网也能打开，浏览器不会自动清掉资料", "It opens without a network, and the browser will not clear the data by itself";
    moving_house: "搬家", "Moving to another address";
    moving_house_note: "资料跟着网址走。换网址时先在这里导出，再到那边导入", "The data belongs to this address. Export here, then import there";
    rescue: "打不开的时候", "When it does not open";
    rescue_note: "救援页不用启动掌柜台，也能把资料存成文件", "The rescue page saves the data to a file without starting Zhanggui";
    go_to_rescue: "救援页", "Rescue page";
}

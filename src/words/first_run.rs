//! The first page a new user sees.

words! {
    page_title: "开张", "Opening";
    headline_first: "店里的事，", "Shop work,";
    headline_second: "一件件写清楚。", "written down clearly.";
    lead: "看板、卡片、派工，都在这台设备里。没有账号，没有服务器，断网也能用。", "Boards, cards and handovers, all on this device. No account, no server, works without a network.";
    fact_private: "资料不出这台设备，除非你自己发给同事", "Nothing leaves this device unless you send it to a colleague";
    fact_merge: "同事发来的包随便合，谁写的都不会丢", "Merge what colleagues send, nobody's work is lost";
    fact_backup: "随时存成文件，坏了能找回来", "Save to a file any time and get everything back from it";

    seal: "掌柜", "ZG";
    first_ordinal: "一", "1";
    second_ordinal: "二", "2";
    who: "你是谁", "Who are you";
    your_name: "同事怎么叫你", "What colleagues call you";
    your_name_hint: "比如：小李", "For example: Li";
    name_needed: "先写个名字，同事才认得出你", "Write a name first, so colleagues know you";
    shop_name: "店铺名字", "Shop name";
    shop_name_hint: "以后也能改", "Later is fine";
    role: "做哪一块", "What you do";
    role_owner: "掌柜", "Owner";
    role_operations: "运营", "Operations";
    role_design: "美工", "Design";
    role_support: "客服", "Support";
    role_warehouse: "仓库", "Warehouse";

    ways: "从哪里开始", "Where to begin";
    way_sample: "先逛示例店铺", "Look around a sample shop";
    way_sample_note(cards: usize): "卖锅的小店，{cards} 张卡片。随便点，一键清掉", "A small shop with {cards} card. Try anything, gone with one tap" | "A small shop with {cards} cards. Try anything, gone with one tap";
    way_template: "挑一个模板", "Pick a template";
    way_template_note: "列表都摆好了，什么都能改", "The lists are laid out, change whatever you like";
    way_empty: "从空白开始", "Begin with an empty board";
    way_empty_note: "一张空看板，三列", "One empty board with three lists";
    first_board: "店里的事", "Shop work";
    way_paste: "粘贴收到的内容", "Paste what you received";
    way_paste_note: "聊天里复制的文字", "Text copied from a chat";
    way_packet: "打开同事发来的包", "Open a packet from a colleague";
    way_packet_note: "看清楚再合进来", "Look first, then merge";
    install_note: "装到桌面后，浏览器不会自动清掉资料。", "Installed, the browser will not clear your data by itself.";
    how_to_install: "怎么装", "How to install";
    install_on_phone: "手机：打开浏览器的菜单，选「添加到主屏幕」", "Phone: open the browser's menu and choose “Add to Home Screen”";
    install_at_desk: "电脑：点地址栏右边的安装图标，或在菜单里选「安装」", "Computer: press the install icon at the right of the address bar, or “Install” in the menu";

    sample_shop: "示例店铺", "Sample shop";
    sample_banner: "这是示例店铺，随便试", "This is the sample shop, try anything";
    leave_sample: "清掉示例，开自己的店", "Clear the sample, open my own shop";
    leave_sample_ask: "清掉示例店铺？", "Clear the sample shop?";
    leave_sample_warning: "你在示例里写的也会没有。你自己的店铺不受影响", "What you wrote in it goes away too. Your own shop stays as it is";
    leave_sample_note: "示例里的卡片会清掉，你自己的店铺不受影响", "The sample's cards go away, your own shop stays as it is";
    welcome(name: &str): "{name}，开张了", "{name}, you are open";
}

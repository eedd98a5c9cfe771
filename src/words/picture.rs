//! 长图: a picture of my day or of a board.

words! {
    as_picture: "画成长图", "As a picture";
    picture_of(name: &str): "长图「{name}」", "Picture of “{name}”";
    my_day(name: &str): "{name}今天的任务", "Tasks of {name} today";
    my_day_plain: "今天的任务", "Tasks today";
    nothing_today: "今天没有到期的任务", "Nothing is due today";
    nothing_here: "还没有卡片", "No cards yet";
    of_shop(shop: &str, day: &str): "{shop} · {day}", "{shop} · {day}";
    more_cards(n: usize): "还有 {n} 张", "and {n} more card" | "and {n} more cards";
    more_lists(n: usize): "还有 {n} 列", "and {n} more list" | "and {n} more lists";
    late: "逾期", "Late";
    today: "今天", "Today";
    done: "已完成", "Done";
    foot: "掌柜台画的图，只能看。要能改的，请发数据包", "Drawn by Zhanggui, to look at. To work on it, ask for a packet";
    drawing: "正在画", "Drawing";
    cannot_draw: "没能画出来，卡片都在。可以截屏，或导出数据包", "It could not be drawn, your cards are all there. Take a screenshot, or export a packet";
    share_picture: "分享图片", "Share the picture";
    save_picture: "存成图片", "Save the picture";
    saved_picture(name: &str): "已存成 {name}", "Saved as {name}";
    not_shared: "没能分享，请用「存成图片」或长按图片", "Could not share, save the picture or press it long";
    press_long: "长按图片，选「发送给朋友」或「保存图片」", "Press the picture long to send or save it";
    buyers_in_it: "卡片标题会原样画进图里，发群前看看有没有买家信息", "Titles are drawn as they are, so look for buyers' data before you send it";
}

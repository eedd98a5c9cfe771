//! The browsers that chats and shops bring along, and how to leave them.

words! {
    wechat: "微信", "WeChat";
    work_wechat: "企业微信", "WeCom";
    qq: "手机QQ", "QQ";
    ding_talk: "钉钉", "DingTalk";
    lark: "飞书", "Lark";
    alipay: "支付宝", "Alipay";
    taobao: "淘宝", "Taobao";
    weibo: "微博", "Weibo";
    douyin: "抖音", "Douyin";
    rednote: "小红书", "Rednote";
    other: "别的应用", "another app";

    where_you_are: "在哪里打开的", "Where this is open";
    you_are_in(app: &str): "现在是在{app}里打开的，存不了文件，清理{app}时资料也会没。", "This is open inside {app}: it saves no files, and cleaning up {app} clears your data. ";
    what_to_do: "怎么办", "What to do";
    no_files(app: &str): "{app}里存不了文件", "{app} saves no files";
    how_to_leave: "点右上角的 …，选「用浏览器打开」。", "Press … at the top right and choose “Open in browser”.";
    stays_here(app: &str): "在{app}里写的留在{app}里，不会跟过去。要带走，先用「复制成聊天文字」复制出来，到浏览器里粘贴。", "What you wrote inside {app} stays there. To take it along, copy it as text for a chat here and paste it in the browser.";
}

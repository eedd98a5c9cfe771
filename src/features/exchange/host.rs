//! Where the page runs: in a browser, or in the one that a chat or a shop app brings along.
//!
//! What those can not do is known from users, not from their makers: a file that is saved there ends in a page that says
//! it is done, or in nothing (mzz2017/musicman#6, cloudreve/frontend#37), and cleaning up the app clears its pages' data.
//!
//! **Invariant:** whoever is not known counts as a browser, and is believed what it says it can do.

/// Whose browser it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Host {
    /// A browser of its own.
    Browser,
    /// 微信, on phones and at the desk.
    Wechat,
    /// 企业微信.
    WorkWechat,
    /// QQ and TIM; not QQ浏览器, which is a browser.
    Qq,
    /// 钉钉.
    DingTalk,
    /// 飞书.
    Lark,
    /// 支付宝.
    Alipay,
    /// 淘宝, 天猫, 千牛 and others of their house.
    Taobao,
    /// 微博.
    Weibo,
    /// 抖音 and 头条.
    Douyin,
    /// 小红书.
    Rednote,
    /// Some other app on Android.
    Other,
}

/// What a user agent has in it, the most particular first: 企业微信 also says it is 微信, 钉钉 also says it is of Alibaba.
const SIGNS: [(&str, Host); 16] = [
    ("wxwork/", Host::WorkWechat),
    ("micromessenger/", Host::Wechat),
    ("dingtalk", Host::DingTalk),
    ("alipayclient/", Host::Alipay),
    ("aliapp(ap/", Host::Alipay),
    ("aliapp(", Host::Taobao),
    (" qq/", Host::Qq),
    (" tim/", Host::Qq),
    ("qqtheme/", Host::Qq),
    (" lark/", Host::Lark),
    ("feishu", Host::Lark),
    ("weibo", Host::Weibo),
    ("aweme", Host::Douyin),
    ("newsarticle/", Host::Douyin),
    ("xhsdiscover", Host::Rednote),
    ("; wv)", Host::Other),
];

/// Whose browser says this of itself.
pub fn host_of(user_agent: &str) -> Host {
    let said = user_agent.to_ascii_lowercase();
    SIGNS.iter().find(|it| said.contains(it.0)).map_or(Host::Browser, |it| it.1)
}

/// A way out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Out {
    /// A file in the folder of downloads.
    File,
    /// The share sheet of the device.
    Share,
    /// Text, copied part by part into a chat.
    Text,
}

/// The ways that work, the best first. `shares` is whether the device says that it shares files, `to_somebody` whether it
/// goes to one person and is no copy to keep.
pub fn ways_out(host: Host, shares: bool, as_message: bool) -> Vec<Out> {
    let ways: &[Out] = match host {
        Host::Browser if as_message => &[Out::Text, Out::Share, Out::File],
        Host::Browser => &[Out::File, Out::Share, Out::Text],
        _ => &[Out::Text, Out::Share],
    };
    ways.iter().copied().filter(|it| shares || *it != Out::Share).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apps_are_known_by_what_they_say() {
        let android = "Mozilla/5.0 (Linux; Android 14; 23127PN0CC Build/UKQ1; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0";
        let iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148";
        let desk = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";
        let table = [
            (
                android,
                "XWEB/1260117 MMWEBSDK/20240501 MicroMessenger/8.0.50.2701(0x2800325A) WeChat/arm64 NetType/WIFI Language/zh_CN",
                Host::Wechat,
            ),
            (iphone, "MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/zh_CN", Host::Wechat),
            (
                desk,
                "MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat(0x63090a13) UnifiedPCWindowsWechat XWEB/9185",
                Host::Wechat,
            ),
            (iphone, "wxwork/4.1.22 MicroMessenger/7.0.1 Language/zh", Host::WorkWechat),
            (
                android,
                "MQQBrowser/6.2 TBS/046247 Mobile Safari/537.36 V1_AND_SQ_9.0.60_6478_YYB_D QQ/9.0.60.17095 NetType/WIFI",
                Host::Qq,
            ),
            (
                iphone,
                "QQ/9.0.65.614 V1_IPH_SQ_9.0.65_1_APP_A Pixel/1170 SimpleUISwitch/0 QQTheme/1000",
                Host::Qq,
            ),
            (
                android,
                "Mobile Safari/537.36 AliApp(DingTalk/7.5.30) com.alibaba.android.rimet/30213459 Channel/10006898",
                Host::DingTalk,
            ),
            (
                iphone,
                "Ariver/1.1.0 AliApp(AP/10.5.96.6000) Nebula WK RVKType(0) AlipayDefined(nt:WIFI) AlipayClient/10.5.96.6000",
                Host::Alipay,
            ),
            (
                android,
                "UCBS/2.11.1.1 AliApp(TB/10.36.10) TTID/600000@taobao_android_10.36.10 WindVane/8.5.0",
                Host::Taobao,
            ),
            (iphone, "Lark/7.19.5 LarkLocale/zh_CN ChannelName/Feishu", Host::Lark),
            (iphone, "Weibo (iPhone15,2__weibo__14.6.1__iphone__os17.5)", Host::Weibo),
            (iphone, "aweme_30.4.0 JsSdk/2.0 NetType/WIFI Channel/App Store", Host::Douyin),
            (android, "Mobile Safari/537.36 XHS Mobile xhsdiscover/8.40.0", Host::Rednote),
            (android, "Mobile Safari/537.36 SomeShop/1.0", Host::Other),
        ];
        for (system, app, host) in table {
            assert_eq!(host_of(&format!("{system} {app}")), host, "{app}");
        }
    }

    #[test]
    fn browsers_are_browsers() {
        let table = [
            "Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
            "Mozilla/5.0 (Linux; U; Android 14; zh-cn; V2302A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/121 MQQBrowser/15.3 Mobile Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (Linux; Android 14; zh-cn) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/117 Mobile Safari/537.36 XiaoMi/MiuiBrowser/18.7 HuaweiBrowser/15.0 Quark/7.4 UCBrowser/16",
            "",
        ];
        for user_agent in table {
            assert_eq!(host_of(user_agent), Host::Browser, "{user_agent}");
        }
    }

    #[test]
    fn only_what_works_is_offered() {
        assert_eq!(ways_out(Host::Browser, true, false), [Out::File, Out::Share, Out::Text]);
        assert_eq!(ways_out(Host::Browser, true, true), [Out::Text, Out::Share, Out::File]);
        assert_eq!(ways_out(Host::Browser, false, true), [Out::Text, Out::File]);
        assert_eq!(ways_out(Host::Wechat, false, true), [Out::Text]);
        assert_eq!(ways_out(Host::DingTalk, true, false), [Out::Text, Out::Share]);
    }
}

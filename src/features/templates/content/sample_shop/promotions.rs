//! 各平台日常促销: what runs on each platform between the campaigns.

use super::super::{
    CardContent, CommentContent, DueContent,
    OwnerContent::Member,
    StepContent,
    platform_tasks::{label, platform},
};
use super::person::{CHEN, LI, MA, QIANG, ZHENG, ZHOU};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "1M 两日特惠 保鲜盒五件套 39元 400件",
        body: "日常价 49 元，不和满减叠加，已试过一笔。剩 50 件时告诉小周，改回原价。",
        owner: Member(ZHOU),
        participants: &[MA],
        start: Some(0),
        due: Some(DueContent::on(1)),
        labels: &[label::LIVE],
        platform: Some(platform::YHD),
        price_fen: Some(3900),
        stock: Some(400),
        steps: &[StepContent::ticked("到手价核对"), StepContent::open("结束后恢复 49 元")],
        ..CardContent::BLANK
    },
    CardContent {
        title: "JD 会员日 炒锅32cm 129元 200件",
        body: "只对店铺会员，普通价 159 元不动。会员价要在后台单独设，别改一口价。",
        owner: Member(ZHOU),
        participants: &[CHEN, QIANG],
        start: Some(7),
        due: Some(DueContent::on(7)),
        platform: Some(platform::JD),
        price_fen: Some(12900),
        stock: Some(200),
        steps: &[
            StepContent::open("会员价设置，小李复核"),
            StepContent::open("入会弹窗文案"),
            StepContent::open("前一天锁 200 件"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "TM 老客短信券 满200减30，先发 100 条看效果",
        body: "人群：半年内买过锅、没买过刀具的老客。100 条里领券 8 张以上，才发剩下的 1900 条。\n\n\
               券只能用在刀具和砧板上，不能叠店铺满减。晚上 9 点以后不发。",
        owner: Member(LI),
        participants: &[CHEN],
        due: Some(DueContent::on(0)),
        platform: Some(platform::TMALL),
        steps: &[
            StepContent::ticked("券设置，小周复核"),
            StepContent::ticked("发 100 条"),
            StepContent::open("看领券和下单，定要不要发完"),
        ],
        comments: &[CommentContent::new(
            CHEN,
            6,
            "来了 3 个问券能不能买锅的，短信里要写明「刀具砧板专用」。",
        )],
        ..CardContent::BLANK
    },
    CardContent {
        title: "TM 关注店铺送隔热垫，送完 500 件为止",
        body: "新关注的顾客，下单备注「隔热垫」才送，每人一个。送完当天撤页面、停自动回复。",
        owner: Member(LI),
        participants: &[ZHENG, MA],
        start: Some(-10),
        due: Some(DueContent::on(10)),
        labels: &[label::LIVE],
        platform: Some(platform::TMALL),
        stock: Some(500),
        comments: &[
            CommentContent::new(MA, 98, "送出 240 个，剩 260 个。"),
            CommentContent::new(MA, 27, "剩 173 个，照这样还能送六七天。"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "TM 旧款蒸锅清仓 49元 86件",
        body: "成本 46 元，不再往下降。页面写明「旧款，提手颜色随机」。卖到 20 件以下撤主推位，剩的做赠品。",
        owner: Member(LI),
        due: Some(DueContent::on(12)),
        labels: &[label::LIVE],
        platform: Some(platform::TMALL),
        price_fen: Some(4900),
        stock: Some(86),
        ..CardContent::BLANK
    },
    CardContent {
        title: "四个平台的券到期日对一遍",
        body: "上月苏宁一张满减券过期两天没人知道，客服被问了十几次。以后每月对一次，表里写明平台、门槛、到期日、谁管。",
        owner: Member(ZHOU),
        participants: &[LI],
        due: Some(DueContent::on(2)),
        steps: &[
            StepContent::ticked("天猫"),
            StepContent::ticked("京东"),
            StepContent::open("1号店"),
            StepContent::open("苏宁"),
        ],
        ..CardContent::BLANK
    },
];

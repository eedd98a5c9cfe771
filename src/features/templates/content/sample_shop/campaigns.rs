//! 活动&促销: what is on, what is being got ready, and one that waits for its review.

use super::super::{
    CardContent, CommentContent, DueContent,
    OwnerContent::Member,
    StepContent,
    platform_tasks::{label, platform},
};
use super::person::{CHEN, HE, LI, MA, MEI, QIANG, ZHENG, ZHOU};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "JD 秒杀 竹砧板三件套 59元 800件 20:00 开抢",
        body: "20:00 开始，24:00 结束，限购 2 套。\n\n\
               - 在库 1460 套：锁 800 套，300 套走京东仓，剩 360 套留给其他店\n\
               - 挑出来的 12 套有划痕，放次品区，别发\n\
               - 24:00 自动恢复 79 元，第二天一早再核一遍",
        owner: Member(ZHOU),
        participants: &[CHEN, QIANG],
        start: Some(0),
        due: Some(DueContent::at(0, 20, 0)),
        labels: &[label::STOCKING],
        platform: Some(platform::JD),
        price_fen: Some(5900),
        stock: Some(800),
        steps: &[
            StepContent::ticked("小李复核最低到手价 56 元，不低于底价 52 元"),
            StepContent::ticked("阿强锁 800 套"),
            StepContent::open("19:50 买家号看到手价"),
            StepContent::open("23:30 看剩余，决定要不要加券"),
        ],
        comments: &[
            CommentContent::new(QIANG, 20, "800 套锁好了，贴了红纸，今天只打京东的单。"),
            CommentContent::new(ZHOU, 19, "好。20 点后每小时报一次剩余。"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "1M 不粘煎锅20cm 29.9元 500件",
        body: "首页特卖坑位三天，日常价 39.9 元。\n\n\
               - 最低到手价：四口凑满 99 减 10，合 27.4 元一口；底价 26 元，过线\n\
               - 500 件从新到的 2000 件里锁，其他平台先不动\n\
               - 角标和短标题在开始前一天晚上换",
        owner: Member(ZHOU),
        participants: &[ZHENG, CHEN],
        start: Some(2),
        due: Some(DueContent::on(4)),
        labels: &[label::STOCKING],
        platform: Some(platform::YHD),
        price_fen: Some(2990),
        stock: Some(500),
        steps: &[
            StepContent::ticked("小李复核最低到手价"),
            StepContent::open("老郑锁 500 件"),
            StepContent::open("阿美换角标和短标题"),
            StepContent::open("开始后 5 分钟看到手价"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "TM 聚划算 双层保温饭盒 79元 600件",
        body: "开团中。标题、价格、库存后台已锁，只能盯。\n\n\
               每两小时在评论里报一次：已付、已发、剩余、退款。剩 60 件停推广。",
        owner: Member(LI),
        participants: &[CHEN, QIANG],
        start: Some(-1),
        due: Some(DueContent::on(1)),
        labels: &[label::LIVE],
        platform: Some(platform::TMALL),
        price_fen: Some(7900),
        stock: Some(600),
        steps: &[
            StepContent::ticked("开团 5 分钟核对到手价"),
            StepContent::ticked("快捷短语换成活动版"),
            StepContent::open("剩 60 件停推广"),
            StepContent::open("结束恢复 99 元，价保期内不再降"),
        ],
        comments: &[
            CommentContent::new(CHEN, 9, "问得最多的是能不能进微波炉。内胆是不锈钢，不能，已加进快捷短语。"),
            CommentContent::new(QIANG, 4, "已付 342，已发 328，剩 258，退款 5。"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "SN 厨卫专场 炒锅+汤锅套装 199元 150件，赠锅铲 150 把，先和仓库对过库存再报",
        body: "满 299 减 60 的券不含套装，套装单独报 199 元。\n\n\
               赠品锅铲在库 132 把，差 18 把。两个办法：\n\n\
               1. 最后 18 单改送漏勺，页面写明「锅铲送完换漏勺」\n\
               2. 套装只报 130 件\n\n\
               定下来就交报名表，平台已经催过一次。",
        owner: Member(LI),
        participants: &[ZHENG, HE],
        due: Some(DueContent::at(-1, 18, 0)),
        labels: &[label::TO_APPLY],
        platform: Some(platform::SUNING),
        price_fen: Some(19900),
        stock: Some(150),
        steps: &[
            StepContent::ticked("活动规则截图存好"),
            StepContent::ticked("问仓库锅铲库存"),
            StepContent::open("定赠品，改报名件数"),
            StepContent::open("交报名表"),
        ],
        comments: &[
            CommentContent::new(LI, 50, "@老郑 锅铲还有多少？要 150 把，和套装一个箱子发。"),
            CommentContent::new(ZHENG, 43, "132 把。新的还在路上，赶不上开始那天。"),
            CommentContent::new(HE, 26, "送不一样的赠品容易被问，页面上要先写明。"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "TM 铸铁珐琅锅24cm 品牌日 269元 120件，首屏海报突出「十年质保」四个字，别再用去年那张蓝底图；\
                客服先把「能不能用电磁炉」「磕掉瓷怎么办」两条快捷短语换成新版，仓库每箱多加两片护角，破一只亏三只",
        body: "预热两天，正式一天，日常价 329 元。\n\n\
               - 最低到手价：叠 88VIP 95 折合 255.55 元，底价 248 元（叠加规则以报名页为准）\n\
               - 质保卡随箱，库里还有 160 张\n\
               - 上次破损 4 只，全是箱角着地",
        owner: Member(LI),
        participants: &[MEI, HE, ZHENG],
        start: Some(6),
        due: Some(DueContent::on(8)),
        labels: &[label::AWAITS_PICTURES],
        platform: Some(platform::TMALL),
        price_fen: Some(26900),
        stock: Some(120),
        steps: &[
            StepContent::ticked("小周复核最低到手价"),
            StepContent::open("海报定稿"),
            StepContent::open("两条快捷短语换新"),
            StepContent::open("护角到货，试摔一箱"),
        ],
        comments: &[CommentContent::new(MEI, 22, "白底和木纹底各出一张，@小李 你挑一张我再细化。")],
        ..CardContent::BLANK
    },
    CardContent {
        title: "JD 厨房剪刀 买二送一 25元 900件",
        body: "拍三把付两把，合 16.67 元一把；底价 15.5 元，毛利薄，不再投推广。每人限 6 把。\n\n\
               天猫也想报 19.9 元秒杀，两边一起做会被比价，等小李定。",
        owner: Member(ZHOU),
        participants: &[LI, MA],
        start: Some(5),
        due: Some(DueContent::on(11)),
        platform: Some(platform::JD),
        price_fen: Some(2500),
        stock: Some(900),
        steps: &[StepContent::open("限购设成 6 把"), StepContent::open("小马把三把一组先配好 100 组")],
        ..CardContent::BLANK
    },
    CardContent {
        title: "店庆",
        body: "先定三件事：主推哪两款、让利到多少、哪几个平台一起做。定完一个平台拆一张卡片，各有负责人。\n\n\
               上次的教训：四个平台同一晚切价，漏了 1号店，第二天早上顾客来问才发现。",
        owner: Member(LI),
        participants: &[ZHOU, MEI],
        due: Some(DueContent::on(14)),
        ..CardContent::BLANK
    },
    CardContent {
        title: "TM 品类团 刀具五件套 168元 260件",
        body: "卖出 231 件，退 14 件，退款后 36,456 元；目标 260 件 43,680 元，达成 83%。\n\n\
               - **做对**：开团前一天给加购没买的老客发了券，头两小时卖掉 90 件\n\
               - **做错**：刀架卡扣松，退的 14 件里 9 件是这个原因，样品没人试过\n\
               - **下次改**：报名前仓库抽 5 件试装",
        owner: Member(LI),
        participants: &[HE, ZHENG],
        start: Some(-9),
        due: Some(DueContent::on(-3)),
        labels: &[label::TO_REVIEW],
        platform: Some(platform::TMALL),
        price_fen: Some(16800),
        stock: Some(260),
        steps: &[
            StepContent::ticked("恢复日常价 199 元"),
            StepContent::ticked("退款原因分类"),
            StepContent::open("刀架问题反馈厂家"),
            StepContent::open("剩 43 件定去处（含退回的 14 件）"),
        ],
        ..CardContent::BLANK
    },
];

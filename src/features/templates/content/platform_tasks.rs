//! The template 各平台任务: one board for everything a small team does on every platform it sells on.
//!
//! Its lists are those of the article the shop's mission comes from; its cards show how each list is used.
//! Values that a platform sets and changes are marked 示例.

use super::{
    BoardContent, CardContent, DueContent, LabelContent, ListContent,
    OwnerContent::Role,
    StepContent, TemplateContent,
    ValueContent::{Choice, Count, Money, Text},
    fields,
    role::{OPERATIONS, SUPPORT, WAREHOUSE},
};

/// The board's name.
pub const NAME: &str = "各平台任务";

/// Campaigns that are on, or being got ready.
pub const CAMPAIGNS: &str = "活动&促销";
/// Pictures, titles and pages.
pub const PAGES: &str = "页面&产品上的优化";
/// What each platform runs without a campaign.
pub const PROMOTIONS: &str = "各平台日常促销";
/// The work of every day.
pub const DAILY: &str = "日常运营";
/// What a platform has still to decide on.
pub const APPLICATIONS: &str = "活动申报";

/// A card's state, in the order an application goes through them.
pub const LABELS: &[LabelContent] = &[
    LabelContent { name: "待申报", color: 8 },
    LabelContent { name: "等素材", color: 7 },
    LabelContent { name: "已报待审", color: 1 },
    LabelContent { name: "已通过", color: 2 },
    LabelContent { name: "被驳回", color: 6 },
    LabelContent { name: "备货中", color: 3 },
    LabelContent { name: "已上线", color: 5 },
    LabelContent { name: "待复盘", color: 4 },
];

/// Names for the places in [`LABELS`].
pub mod label {
    pub const TO_APPLY: usize = 0;
    pub const AWAITS_PICTURES: usize = 1;
    pub const APPLIED: usize = 2;
    pub const PASSED: usize = 3;
    pub const REJECTED: usize = 4;
    pub const STOCKING: usize = 5;
    pub const LIVE: usize = 6;
    pub const TO_REVIEW: usize = 7;
}

/// The choices of 平台.
pub const PLATFORMS: &[&str] = &["天猫", "淘宝", "京东", "1号店", "苏宁", "拼多多", "抖音", "阿里巴巴"];

/// Names for the places in [`PLATFORMS`] that cards refer to.
pub mod platform {
    pub const TMALL: usize = 0;
    pub const JD: usize = 2;
    pub const YHD: usize = 3;
    pub const SUNING: usize = 4;
}

/// The template.
pub static PLATFORM_TASKS: TemplateContent = TemplateContent {
    name: NAME,
    summary: "几个平台的活动、页面、促销和申报放在一张板上，标题里写全价格和数量",
    about: "五列装下一个小团队在各平台的活儿，一件事一行标题：平台、商品、价格、件数。\
            先把手上的活动和待办一行一张粘进来，再把示例申报改成你的第一场。\
            申报前填最坏到手价和在库，「高于底价」「锁后剩余」自己算，小于 0 就不报。",
    anchors: &[],
    board: BoardContent {
        name: NAME,
        labels: LABELS,
        platforms: PLATFORMS,
        fields: &[
            &fields::CAMPAIGN,
            &fields::CAMPAIGN_LEVEL,
            &fields::APPLICATION_STATE,
            &fields::LIST_PRICE,
            &fields::WORST_PRICE,
            &fields::FLOOR_PRICE,
            &fields::ABOVE_FLOOR,
            &fields::SECOND_PAIR_OF_EYES,
            &fields::ON_HAND,
            &fields::LOCKED_ELSEWHERE,
            &fields::SAFETY_STOCK,
            &fields::STOCK_LEFT,
            &fields::CAMPAIGN_FEE,
            &fields::PRICE_HELD_UNTIL,
            &fields::OUTCOME,
            &fields::PIECES_SOLD,
            &fields::PIECES_RETURNED,
        ],
        by_topic: true,
        lists: &[
            ListContent { name: CAMPAIGNS, cards: CAMPAIGN_CARDS },
            ListContent { name: PAGES, cards: PAGE_CARDS },
            ListContent { name: PROMOTIONS, cards: PROMOTION_CARDS },
            ListContent { name: DAILY, cards: DAILY_CARDS },
            ListContent { name: APPLICATIONS, cards: APPLICATION_CARDS },
        ],
    },
};

const CAMPAIGN_CARDS: &[CardContent] = &[
    CardContent {
        title: "标题这样写：平台 商品 价格 件数，谁扫一眼都明白",
        body: "例如「1M 不粘锅 29.9元 500件」。\n\n\
               - 平台用店里叫惯的简称：TM 天猫、JD 京东、1M 1号店、SN 苏宁\n\
               - 会让仓库多备货、客服多答话的事也写进标题，例如「赠锅铲 150 把」\n\
               - 标题多长都会整行显示，不用省字\n\
               - 截止、负责人、价格、库存填在卡片里，才能排序、筛选、加总\n\n\
               手头有一串待办？在「添加卡片」里一次粘进来，一行一张。",
        ..CardContent::BLANK
    },
    CardContent {
        title: "一场活动从定价到复盘，照这张清单走",
        body: "活动定下来，就在这一列建一张卡片：开始填活动开始，截止填活动结束。\n\n\
               最低到手价要按**最坏的叠加**算：单品优惠、店铺券、平台满减、会员折扣全用上，\
               还不低于底价才能报。算的人和复核的人不能是同一个。",
        owner: Role(OPERATIONS),
        steps: &[
            StepContent::open("算最低到手价，写明叠了哪些优惠"),
            StepContent::open("第二个人复核，不低于底价"),
            StepContent::open("仓库确认可用库存，锁活动库存"),
            StepContent::open("美工交图，手机上看一遍"),
            StepContent::open("客服换快捷短语：怎么算、何时发、价保到哪天"),
            StepContent::open("开始后 5 分钟，用买家号看到手价"),
            StepContent::open("结束后撤角标、恢复日常价，价保期内不再降（示例：15 天）"),
            StepContent::open("复盘：实卖件数、退款后金额、下次改什么"),
        ],
        ..CardContent::BLANK
    },
];

const PAGE_CARDS: &[CardContent] = &[CardContent {
    title: "给美工提需求，先把这八样写全",
    body: "返工多半是因为开工前没说清。提需求的人逐条打勾再派给美工，改动写在评论里，不要只在聊天里说。\n\n\
           图片规格各平台不同，又常改，以商家后台为准。示例：主图 800×800 像素、不超过 3 MB；\
           竖图 750×1000。",
    owner: Role(OPERATIONS),
    steps: &[
        StepContent::open("目的：要点击，还是要转化"),
        StepContent::open("放在哪：平台、位置、尺寸、张数、格式"),
        StepContent::open("主卖点一个，配得上证据"),
        StepContent::open("价格和优惠已定稿"),
        StepContent::open("文案终稿，查过错字和极限词"),
        StepContent::open("参考图，以及不能出现的东西"),
        StepContent::open("初稿、终稿各是哪天"),
        StepContent::open("谁拍板：只写一个人"),
    ],
    ..CardContent::BLANK
}];

const PROMOTION_CARDS: &[CardContent] = &[
    CardContent {
        title: "发券前逐条核对，第二个人再看一遍",
        body: "券设错一格，一夜能亏掉一个月。常见的三种：误勾「无门槛」、6 折填成减 60%、\
               没想到能和新客优惠叠加。",
        owner: Role(OPERATIONS),
        steps: &[
            StepContent::open("门槛和面额"),
            StepContent::open("起止时间，精确到分"),
            StepContent::open("总张数，每人限领几张"),
            StepContent::open("适用哪些商品"),
            StepContent::open("能和什么叠加，到手价试算"),
            StepContent::open("第二个人复核"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "每个平台建一张：正在用的优惠和到期日",
        body: "截止填最早到期的那张券，到期前一天处理。同一款商品在几个平台的到手价写在一起，\
               差太多会被平台比价抓到。",
        owner: Role(OPERATIONS),
        ..CardContent::BLANK
    },
];

const DAILY_CARDS: &[CardContent] = &[CardContent {
    title: "开店、收工各看一遍",
    body: "谁当班谁负责。查到的问题另建卡片，写清负责人和截止。",
    owner: Role(SUPPORT),
    steps: &[
        StepContent::open("开店：各平台违规、公告和站内信"),
        StepContent::open("开店：昨天没回的咨询、没处理的差评和退款"),
        StepContent::open("开店：今天有哪些活动开始、结束"),
        StepContent::open("收工：已付未发还有几单，缺货的告诉运营"),
        StepContent::open("收工：答应顾客还没办的事，写明交给谁"),
    ],
    ..CardContent::BLANK
}];

const APPLICATION_CARDS: &[CardContent] = &[
    CardContent {
        title: "申报这样走：待申报 → 已报 → 通过或驳回 → 备货 → 上线 → 复盘",
        body: "一个活动一张卡片，截止填报名截止，走到哪一步就换成哪个标签，一审、二审记在「申报状态」。\
               仓库和客服加成参与人：过没过都要让他们知道，价格和备货跟着变。\n\n\
               报名前先问四句：\n\n\
               1. 平台看前多少天的最低价？（示例：7、15 或 30 天，以商家后台公告为准）\n\
               2. 这次的价会不会成为以后的最低价？\n\
               3. 别的平台同款卖多少？\n\
               4. 仓库看过「锁后剩余」\
               没有？锁后剩余 = 在库 − 别处已锁 − 安全库存 − 库存（这次要锁的件数）\n\n\
               **两个数小于 0 就不报**：「高于底价」按最坏的叠加算，「价格复核人」要写另一个人；\
               「锁后剩余」小于 0，先减库存，或等货到。\n\n\
               通过后把卡片移到「活动&促销」，截止改成活动结束，填「活动费用」「价保至」；\
               驳回的把原因写进「结果与原因」，改好再报，或者打勾结束。\
               活动完填「实卖件数」「退款件数」，再定下次报不报。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT],
        labels: &[label::TO_APPLY],
        steps: &[
            StepContent::open("待申报：最坏到手价、底价填好，另一个人复核签名"),
            StepContent::open("待申报：仓库填在库、别处已锁、安全库存，看过锁后剩余"),
            StepContent::open("等素材：报名图按后台要求做好"),
            StepContent::open("已报待审：报名截图留在卡片里"),
            StepContent::open("通过或驳回：结果告诉仓库和客服，都回「知道了」"),
            StepContent::open("备货：锁库存，到货日写明"),
            StepContent::open("上线：价格、券、页面逐条核对"),
            StepContent::open("复盘：卖了多少、退了多少、还报不报"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：1M 不粘锅 29.9元 500件",
        body: "照着改成你的第一场活动，或者删掉。\n\n\
               - 活动主题：厨房焕新\n\
               - 活动时间：报名截止后第 7 天起，共 3 天（示例，以商家后台公告为准）\n\
               - 最低到手价：27.4 元，底价 26 元，高 1.4 元；第二个人复核、在「价格复核人」写了名字才报\n\
               - 库存：在库 1200，别处已锁 300，安全库存 150，锁 500 件后还剩 250 件\n\
               - 报名图：白底、无边框、无水印（示例）",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT],
        due: Some(DueContent::at(7, 18, 0)),
        labels: &[label::TO_APPLY, label::AWAITS_PICTURES],
        platform: Some(platform::YHD),
        price_fen: Some(2990),
        stock: Some(500),
        values: &[
            (&fields::CAMPAIGN, Text("厨房焕新")),
            (&fields::CAMPAIGN_LEVEL, Choice("日常")),
            (&fields::APPLICATION_STATE, Choice("素材中")),
            (&fields::LIST_PRICE, Money(4990)),
            (&fields::WORST_PRICE, Money(2740)),
            (&fields::FLOOR_PRICE, Money(2600)),
            (&fields::ON_HAND, Count(1200)),
            (&fields::LOCKED_ELSEWHERE, Count(300)),
            (&fields::SAFETY_STOCK, Count(150)),
        ],
        steps: &[
            StepContent::ticked("最低到手价算好，写明叠了哪些优惠"),
            StepContent::open("第二个人复核，写进「价格复核人」"),
            StepContent::open("报名图"),
            StepContent::open("仓库确认 500 件"),
            StepContent::open("报名截图留在卡片里，结果告诉仓库和客服"),
        ],
        ..CardContent::BLANK
    },
];

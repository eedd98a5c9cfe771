//! 各部门执行细节 · 运营, from the sale on: the night itself, going back to everyday prices, what is left.

use super::super::{
    CardContent, DueContent, FieldContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{self, Choice, Count, Money, Text},
    fields, platform_tasks,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::{
    anchor::{END, PRICE_HELD},
    label,
};

const OURS: &[(&FieldContent, ValueContent)] = &[(&fields::DEPARTMENT, Choice("运营"))];

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "盯盘：开卖到半夜，每小时报一次数",
        body: "一人看价和券，一人看库存和推广，别两个人看同一屏。每小时在评论里报一行：\n\n\
               | 时刻 | 支付金额 | 退款 | 转化 | 主推款剩余 | 推广已花 | 不买的原因 |\n\
               |---|---|---|---|---|---|---|\n\
               | 示例：21:00 | 62000 | 1800 | 6.1% | 煎锅 412 | 7400 | 问能不能用电磁炉 |\n\n\
               剩到停推线就停，不等掌柜。价不对先下架，照应急那张走。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, SUPPORT, WAREHOUSE],
        start: Some(0),
        due: Some(DueContent::at(0, 23, 59)),
        labels: &[label::PRICE_AT_RISK, label::OVERSELLING],
        values: OURS,
        steps: &[
            StepContent::open("20:05 每款到手价和总表一致"),
            StepContent::open("20:15 未付款有多少，客服开始催"),
            StepContent::open("21:00 报数；库存按平台对一次"),
            StepContent::open("22:00 报数；推广加减"),
            StepContent::open("23:00 报数；停推线看一遍"),
            StepContent::open("客服报的前三个不买原因，能改的当场改"),
            StepContent::open("到停推线的款已停，时刻写下"),
            StepContent::open("24:00 报数，交给夜班，写明盯哪几款"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "恢复日常：角标、券、赠品、自动回复撤干净",
        body: "没撤干净的比没做的还麻烦：买家照着旧图来要赠品，客服只能给。\n\n\
               价格回到日常价，但价保期里到手价不低于活动到手价：日常券、会员价叠上去也要算。\n\n\
               交一份对照：撤了什么、谁撤的、截图。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::at(1, 12, 0).from(END)),
        labels: &[label::PRICE_AT_RISK],
        values: OURS,
        steps: &[
            StepContent::open("活动价退出，日常价逐款截图"),
            StepContent::open("券、满减、限购、赠品停掉，逐条对设置表"),
            StepContent::open("日常优惠恢复，最坏到手价不低于活动价"),
            StepContent::open("标题、主图、详情、承接页换回"),
            StepContent::open("自动回复、公告、快捷短语换回"),
            StepContent::open("推广计划回到日常预算"),
            StepContent::open("各平台库存解锁，重新分配"),
            StepContent::open("买家号各平台看一遍"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "价保期内不降价：每天看一眼到手价",
        body: "降一块钱，前面卖掉的都能来要差价。自己人最容易破价：新开的券、直播间、达人链接、会员日、\
               别的平台的活动、到期自动恢复的旧折扣。\n\n\
               要报下一场活动，先拿最坏到手价和这场比，只许不低。破了马上停，算清赔多少，写在评论里。\n\n\
               价保截止后停掉这张。",
        owner: Role(OPERATIONS),
        roles: &[SUPPORT, OWNER],
        due: Some(DueContent::at(1, 17, 0).from(END)),
        labels: &[label::PRICE_AT_RISK],
        values: OURS,
        repeats: "days 1",
        steps: &[
            StepContent::open("主推款各平台到手价，截图"),
            StepContent::open("今天新开的券和优惠，叠上去算过"),
            StepContent::open("直播、达人链接的价"),
            StepContent::open("正在报的活动，价不低于这场"),
            StepContent::open("价保申请突然多：查是哪里破的"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：TM 双层保温饭盒 59元 400件 战果",
        body: "照着改成你的第一款战果，或者删掉。价格和库存封版后没动过，所以还挂「已封版」。\n\n\
               - 卖 356 件，支付 19580 元；退 31 件 1705 元；退款后 17875 元\n\
               - 剩 44 件，退回 31 件里 27 件可售，4 件磕碰走次品\n\
               - 退的多半写「比想的小」：详情第一屏没放手持对比，交给美工\n\
               - 单件毛利 = 最坏到手 52 − 成本 39 − 佣金 2.6（示例 5%）= 10.4 元，推广另扣",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, DESIGN],
        due: Some(DueContent::on(2).from(END)),
        labels: &[label::FROZEN],
        platform: Some(platform_tasks::platform::TMALL),
        price_fen: Some(5900),
        stock: Some(400),
        values: &[
            (&fields::DEPARTMENT, Choice("运营")),
            (&fields::LIST_PRICE, Money(7900)),
            (&fields::WORST_PRICE, Money(5200)),
            (&fields::FLOOR_PRICE, Money(4800)),
            (&fields::COST, Money(3900)),
            (&fields::COMMISSION, Money(260)),
            (&fields::SECOND_PAIR_OF_EYES, Text("掌柜")),
            (&fields::PIECES_SOLD, Count(356)),
            (&fields::SALES, Money(1_958_000)),
            (&fields::REFUNDS, Money(170_500)),
        ],
        steps: &[
            StepContent::ticked("实卖、退款填进字段"),
            StepContent::ticked("退款原因分类"),
            StepContent::open("价保截止后再补一次退款"),
            StepContent::open("44 件余货定去处"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "余货和退回货定去处：返场、搭赠、退厂",
        body: "先等仓库盘点数，别按系统数。一款一行：剩多少、退回可售多少、按日销还要卖多少天、压着多少钱。\n\n\
               卖得完的照日常卖；要 60 天以上的（示例）想办法：搭赠、组套装、换平台、退厂、留给下一场。\
               价保期里别靠降价清。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, OWNER],
        due: Some(DueContent::on(7).from(END)),
        labels: &[label::TO_DECIDE],
        values: OURS,
        steps: &[
            StepContent::open("盘点数拿到，退回分级算进来"),
            StepContent::open("每款可卖天数、压的钱"),
            StepContent::open("退厂：供应商肯不肯，几号前"),
            StepContent::open("搭赠、套装：成本算过，不破价"),
            StepContent::open("临期、断码单列"),
            StepContent::open("去处表掌柜签"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "价格恢复检查：价保一过逐款核",
        body: "价保过了才许动价，也最容易乱动。逐款定：日常到手价回到多少、下一场要留多少余地。\n\n\
               别一天全改，先改两三款看转化。改过的填回价格总表，历史最低一栏更新成这场的到手价。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, SUPPORT],
        due: Some(DueContent::at(1, 15, 0).from(PRICE_HELD)),
        labels: &[label::PRICE_AT_RISK],
        values: OURS,
        steps: &[
            StepContent::open("各平台价保都过了，最晚的那天为准"),
            StepContent::open("每款日常价、券后价逐个截图"),
            StepContent::open("残留的活动价、隐藏券清掉"),
            StepContent::open("价格总表的历史最低更新"),
            StepContent::open("动价的款：最坏到手价 ≥ 底价，第二个人复核"),
            StepContent::open("客服知道新价"),
            StepContent::open("「每天看一眼到手价」那张停掉"),
        ],
        ..CardContent::BLANK
    },
];

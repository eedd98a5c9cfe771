//! 聚划算: from the four questions before applying to the review.

use super::super::{
    CardContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "报名前四问：价、货、页、人",
        body: "四问有一个答不出，先不报。\n\n\
               1. 平台看前多少天的最低标价？（示例：7 或 15 天，报后还看不看，以报名页为准）\n\
               2. 这次的价会不会成为以后的最低价？价保到哪天？\n\
               3. 别的平台同款卖多少，会不会被比价？\n\
               4. 可用库存 = 在库 − 各平台已锁 − 安全库存，够不够？\n\n\
               仓库先看锁了多少，再提交。交：四问的答案写在评论里，价格试算截图。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT],
        labels: &[label::TO_SET, label::TO_CHECK],
        steps: &[
            StepContent::open("前几问查后台，截图"),
            StepContent::open("最坏到手价算好，填底价"),
            StepContent::open("第二个人复核，写名字"),
            StepContent::open("仓库回可用库存，先锁后报"),
            StepContent::open("页面、资质、报告齐了"),
            StepContent::open("报名，截图存卡"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "一审：系统看什么，没过先改哪一处",
        body: "约 2 天出结果（示例）。系统看价格、货值、以往成交和评价、店铺评分、近 3 到 6 个月成交（\
               示例），每一样都可能卡。\n\n\
               没过先看驳回原因，别整张重填：价高改价要重算底价，货值不够加件数要仓库再点头，评价和成交不够\
               就换一款。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("每天看一次结果"),
            StepContent::open("没过：原因抄进「结果与原因」"),
            StepContent::open("改价的重算最坏到手价，再复核"),
            StepContent::open("改件数的仓库再确认"),
            StepContent::open("结果告诉仓库和客服，截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "二审：库存和价格的人工核对",
        body: "约 4 天（示例）。人工看库存真不真、价有没有竞争力、是不是拼款换款。\n\n\
               备三样证据：仓库实拍或到货单、前段时间价格截图、同款比价表。问什么照实答，到货日说准，说过的\
               件数别再改小。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("仓库实拍、到货单"),
            StepContent::open("价格截图、比价表"),
            StepContent::open("审核来问当天回"),
            StepContent::open("结果抄进「结果与原因」"),
            StepContent::open("过了放进在跑名单，没过放掉锁的库存"),
            StepContent::open("仓库和客服都告诉到，截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "费用与保证金：先算保本件数",
        body: "保证金按货值分档冻结，佣金按成交扣，有的要基础费（示例，以后台费用页为准）。记三样：冻多\
               少、哪天退、佣金率。\n\n\
               保本件数 = 固定费用 ÷ 每卖一件真正落下的钱，退款算进去：\n\n\
               - 落下的钱 = 单件毛利 × (1 − 退款率) − 单件发货费 × 退款率\n\
               - 示例：活动价 69，成本 38，发货和包材 8.5，佣金 5% 是 3.45，单件毛利 19.05；退款率 9%，落\
               下 16.57\n\
               - 基础费 2500 加做图 500，3000 ÷ 16.57 = 182 件保本\n\n\
               估卖件数不到保本件数的两倍，就要掌柜点头。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        labels: &[label::TO_CHECK],
        steps: &[
            StepContent::open("固定费用填进「活动费用」，佣金率截图"),
            StepContent::open("算保本件数，第二个人看"),
            StepContent::open("掌柜点头"),
            StepContent::open("冻结金额和退回日写明"),
            StepContent::open("结束后核对退回"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "排期与预热：页面先做完",
        body: "上线后标题、详情、库存多半不能改（示例，以报名规则为准），所以**排期一定，页面先收尾**。\n\n\
               预热只引收藏加购，不提前给活动价。开团时刻以排期为准，不一定是零点，也不一定是 20:00。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS, WAREHOUSE, SUPPORT],
        steps: &[
            StepContent::open("运营把开团日、结束日、件数定稿"),
            StepContent::open("报名图、详情、关联搭配做完"),
            StepContent::open("手机上看一遍，错字和价"),
            StepContent::open("预热页上线，截图"),
            StepContent::open("客服换快捷短语，和页面一致"),
            StepContent::open("仓库预包一部分，耗材备足"),
            StepContent::open("买家号最后看一遍，封版"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "开团日盯盘：按时报数",
        body: "评论里报五个数：支付件、退款件、剩余、已发、客服排队。开团 5 分钟内用买家号看到手价，不\
               对先停再查。\n\n\
               剩余到 10%（示例）停推广，别超卖。有人问页面没写的，记下来当天答一遍，回头补进详情。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT],
        steps: &[
            StepContent::open("开团前 10 分钟：价、券、库存、页面"),
            StepContent::open("开团 5 分钟：买家号到手价，截图"),
            StepContent::open("每两小时报五个数"),
            StepContent::open("剩余低于线停推广"),
            StepContent::open("异常：谁能停活动，先说清"),
            StepContent::open("当天发完或写明发到几号"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "结束恢复与复盘：价保没到不再降",
        body: "结束后第一件事是恢复：价、标题、角标、停推广。价保期内不再降，问清价保到哪天写在截止。\n\n\
               复盘看退款后：卖多少、退多少、佣金和推广花多少、落下多少；仓库看破损和积压，客服看问得最多的\
               三句。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT, DESIGN],
        steps: &[
            StepContent::open("恢复价、撤角标、停推广，截图"),
            StepContent::open("价保到哪天，写明"),
            StepContent::open("退款率和原因前三"),
            StepContent::open("填支付、退款、花费、结果与原因"),
            StepContent::open("余货去处定下来"),
            StepContent::open("还报不报，报多少，写一句"),
            StepContent::open("结果告诉仓库和客服，放掉锁的库存"),
        ],
        ..CardContent::BLANK
    },
];

//! 月目标: goals of the groups, their accounts, and the budgets of the departments.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Choice, Money, Number, Text},
    fields,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "示例：天猫组 本月目标 30万",
        body: "照着改成你的第一张目标卡，一组一张，或者删掉。目标和完成都按**退款后**写，客单价也用退款\
               后的，三个数才对得上。\n\n\
               | 要算的 | 怎么算 | 示例：20 日早上，剩 11 天 |\n\
               |---|---|---|\n\
               | 剩余每天需完成 | (月目标 − 已完成) ÷ 剩余天数 | (300000 − 182000) ÷ 11 = 10727.27 元 |\n\
               | 每天需访客 | 每天需完成 ÷ 客单价 ÷ 转化率 | 10727.27 ÷ 168 ÷ 2.4% = 2661 人 |\n\
               | 流量差额 | 需访客 − (免费访客 + 付费访客) | 2661 − (1650 + 620) = 391 人 |\n\n\
               30 天过了 19 天，时间进度 63.3%，完成率 60.7%：慢了。先看转化再买流量，访客不变，转化\
               从 2.4% 做到 2.82% 也补得上。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        start: Some(0),
        due: Some(DueContent::on(27)),
        labels: &[label::FOCUS, label::MONTHLY],
        values: &[
            (&fields::GROUP, Text("天猫组")),
            (&fields::GOAL, Money(30_000_000)),
            (&fields::REACHED, Money(18_200_000)),
        ],
        repeats: "months 1 28",
        steps: &[
            StepContent::open("月初改目标，「完成」从 0 填起"),
            StepContent::open("写明口径：付款还是确认收货，全店一个"),
            StepContent::open("每天早上填「完成」"),
            StepContent::open("每周一重算三个数"),
            StepContent::open("完成率低于时间进度，评论里写一句原因和补法"),
            StepContent::open("月底补齐最后几天，截图交月会"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：淘宝组 本月目标 20万",
        body: "照着改成你的第二个组，或者删掉。\n\n\
               - 剩余每天需完成：(200000 − 128000) ÷ 11 = 6545.45 元\n\
               - 每天需访客：6545.45 ÷ 149 ÷ 2.8% = 1569 人\n\
               - 现在日均 1630 人，流量不缺；完成率 64.0%，略快于时间进度 63.3%\n\n\
               流量够、进度也够的组，这周不加推广费，把钱让给差得多的组。",
        owner: Role(OPERATIONS),
        start: Some(0),
        due: Some(DueContent::on(27)),
        labels: &[label::MONTHLY],
        values: &[
            (&fields::GROUP, Text("淘宝组")),
            (&fields::GOAL, Money(20_000_000)),
            (&fields::REACHED, Money(12_800_000)),
        ],
        repeats: "months 1 28",
        steps: &[
            StepContent::open("月初改目标，「完成」从 0 填起"),
            StepContent::open("每天早上填「完成」"),
            StepContent::open("每周一重算三个数"),
            StepContent::open("月底补齐最后几天，截图交月会"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "年目标拆到月、周、日",
        body: "先拿去年每月**退款后**金额算占比，再按今年的活动日挪：春节早晚、大促开卖日、新品上架日。\n\n\
               | 月 | 占比 | 月 | 占比 | 月 | 占比 |\n\
               |---|---|---|---|---|---|\n\
               | 1 | 5% | 5 | 8% | 9 | 8.5% |\n\
               | 2 | 4% | 6 | 10% | 10 | 13% |\n\
               | 3 | 5.5% | 7 | 7% | 11 | 14% |\n\
               | 4 | 7.5% | 8 | 7.5% | 12 | 10% |\n\n\
               示例：天猫组一年 400 万，4 月占 7.5% 是 30 万，平均一天 1 万；周末和活动日多排，平日少排，几\
               周加起来仍是 30 万。占比也是示例，没有去年数据就先按行业淡旺季排，做一个月再改。",
        owner: Role(OWNER),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(1)),
        labels: &[label::NEEDS_DECISION, label::FOCUS],
        steps: &[
            StepContent::open("去年 12 个月退款后金额列成表"),
            StepContent::open("算每月占比，按今年活动日挪"),
            StepContent::open("月目标分到组，各组相加等于全店"),
            StepContent::open("月拆到周、周拆到日，写进目标卡和周卡"),
            StepContent::open("表贴在这张卡，月会念一遍"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "阿米巴核算：收入、费用、时间按这张填",
        body: "附加值 = 收入 − 除人工外的全部费用；**单位时间附加值 = 附加值 ÷ 总时间**。再减平均每小时\
               人工，剩下的才是一小时净挣的。\n\n\
               **收入**（付款口径快，确认收货口径真，全店选一个写明）：买家实付 + 平台补贴 − 退款 − 价\
               保差价 ± 内部结算收入。\n\n\
               **费用**：\n\n\
               - 货品成本、包材、发货运费、退货运费和运费险\n\
               - 推广（关键词、人群、全站、淘客佣金、直播佣金）\n\
               - 平台扣费（技术服务费、先用后付、淘金币、红包签到佣金、公益宝贝、集运、跨境服务）\n\
               - 小额打款和补偿、赠品和样品、破损净损失\n\
               - 软件、房租水电分摊、内部结算支出\n\n\
               工资、社保、奖金**不算费用**：组长管的是时间。\n\n\
               **时间**：组员正常加班工时 − 借给别组 + 从别组借来，记到 0.5 小时。客服、仓库、掌柜是公\
               用的，按订单数或实记工时分。\n\n\
               公用费用一行一把尺：仓库、客服按订单数，房租按退款后销售额，美工按图套数，推广谁花记谁。\n\n\
               最容易错的：拿付款总额当收入；本月退的上月单没减；定金在尾款前先算了；运费账单下月才到，本月\
               要先估，标「预估」；同一个人又算内部结算又算借工时。",
        owner: Role(OWNER),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(0)),
        labels: &[label::WAITS_FOR_NUMBERS, label::MONTHLY],
        repeats: "months 1 1",
        steps: &[
            StepContent::open("收入：后台账单导出，减退款和价保"),
            StepContent::open("费用：逐行填，没到的账单标「预估」"),
            StepContent::open("时间：从工作日志汇总，借进借出两边对上"),
            StepContent::open("公用费用按尺子分，尺子写在表头"),
            StepContent::open("填收入、费用、时间三个字段"),
            StepContent::open("每组一张核算卡，截图交月会"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：淘宝组上月核算 60元/时",
        body: "照着改成你第一个组的上月核算，或者删掉。下面的数全是示例。\n\n\
               | 收入 | 元 |\n\
               |---|---|\n\
               | 买家实付 | 196800 |\n\
               | 平台补贴 | +2600 |\n\
               | 退款 | −12400 |\n\
               | 价保差价 | −600 |\n\
               | **合计** | **186400** |\n\n\
               | 费用 | 元 |\n\
               |---|---|\n\
               | 货品成本 | 88600 |\n\
               | 包材 | 2100 |\n\
               | 发货运费（预估） | 9300 |\n\
               | 退货运费、运费险 | 1700 |\n\
               | 推广 | 14800 |\n\
               | 平台扣费 | 6900 |\n\
               | 小额打款、补偿 | 650 |\n\
               | 赠品、样品 | 900 |\n\
               | 破损净损失 | 450 |\n\
               | 软件 | 600 |\n\
               | 房租水电分摊 | 3200 |\n\
               | 内部结算支出（美工图） | 2000 |\n\
               | **合计** | **131200** |\n\n\
               时间：正常 704 + 加班 96 − 借出 24 + 借入客服仓库 144 = 920 时。\n\n\
               附加值 186400 − 131200 = 55200 元，÷ 920 = **60.00 元/时**。平均人工 38 元/时，每小时净\
               剩 22 元。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(0)),
        labels: &[label::WAITS_FOR_NUMBERS],
        values: &[
            (&fields::GROUP, Text("淘宝组")),
            (&fields::REVENUE, Money(18_640_000)),
            (&fields::EXPENSES, Money(13_120_000)),
            (&fields::HOURS, Number(9_200_000)),
        ],
        steps: &[
            StepContent::open("收入和后台账单对平"),
            StepContent::open("预估的账单到了，改成实数"),
            StepContent::open("工时和工作日志对平"),
            StepContent::open("掌柜看过，数字进绩效表"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "绩效表：按单位时间附加值排，不按销售额排",
        body: "每组每月一行，数从核算卡抄过来。销售额大、靠加班和推广堆出来的组，这张表上会往后站。\n\n\
               | 组 | 收入 | 费用 | 附加值 | 时间 | 元/时 | 环比 | 比目标 | 一句原因 |\n\
               |---|---|---|---|---|---|---|---|---|\n\
               | 淘宝组 | 186400 | 131200 | 55200 | 920 | 60.00 | +5.3% | −2.00 | 推广停了三个亏的词 |\n\
               | 天猫组 | 279000 | 211800 | 67200 | 1200 | 56.00 | −3.4% | −4.00 | 退款多 6 千，加班\
               多 60 时 |\n\n\
               以上两行是示例。一句原因要落到能动手的事，「市场不好」不算。",
        owner: Role(OWNER),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(1)),
        labels: &[label::MONTHLY, label::NEEDS_DECISION],
        repeats: "months 1 2",
        steps: &[
            StepContent::open("每组一行，口径一致"),
            StepContent::open("算环比和比目标"),
            StepContent::open("组长写一句原因"),
            StepContent::open("下月每组定元/时目标"),
            StepContent::open("表截图，月会上看"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "部门预算：运营的推广和活动费",
        body: "示例：推广 42000，活动费用和佣金预存 8000，共 50000 元，约为两组目标 50 万的 10%。已\
               用 31000 元。\n\n\
               按周放：用到 80% 停下来问掌柜。每一笔记在哪款、哪场活动，月底对得上「费用与推广对账」。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        start: Some(0),
        due: Some(DueContent::on(27)),
        labels: &[label::MONTHLY, label::NEEDS_DECISION],
        values: &[
            (&fields::DEPARTMENT, Choice("运营")),
            (&fields::BUDGET, Money(5_000_000)),
            (&fields::SPENT, Money(3_100_000)),
        ],
        repeats: "months 1 28",
        steps: &[
            StepContent::open("月初改预算，「已用」从 0 填起"),
            StepContent::open("按主推款和活动拆开"),
            StepContent::open("掌柜批"),
            StepContent::open("每周一填「已用」"),
            StepContent::open("用到八成，评论里说一声"),
            StepContent::open("月底截图，差额写原因"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "部门预算：美工的拍摄和素材",
        body: "示例：外拍 3500，道具和样品 1500，字体图库 1000，共 6000 元。已用 5700 元，月中就快用完\
               了：后面的新品先自己拍，或者报掌柜加。\n\n\
               字体、图片要有授权，凭证存进云盘。",
        owner: Role(DESIGN),
        roles: &[OWNER],
        start: Some(0),
        due: Some(DueContent::on(27)),
        labels: &[label::MONTHLY, label::AT_RISK],
        values: &[
            (&fields::DEPARTMENT, Choice("美工")),
            (&fields::BUDGET, Money(600_000)),
            (&fields::SPENT, Money(570_000)),
        ],
        repeats: "months 1 28",
        steps: &[
            StepContent::open("月初改预算，「已用」从 0 填起"),
            StepContent::open("按套数估，新品和老品分开"),
            StepContent::open("掌柜批"),
            StepContent::open("每周一填「已用」"),
            StepContent::open("授权凭证和发票存好"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "部门预算：客服的补偿和小额打款",
        body: "示例：小额打款 1800，补发补偿 700，共 2500 元。已用 1480 元。\n\n\
               写明一单多少以内客服自己定，超过多少问组长，再多问掌柜。超预算先看原因：是同一款、同一批，就\
               去找源头，别只加钱。",
        owner: Role(SUPPORT),
        roles: &[OWNER],
        start: Some(0),
        due: Some(DueContent::on(27)),
        labels: &[label::MONTHLY],
        values: &[
            (&fields::DEPARTMENT, Choice("客服")),
            (&fields::BUDGET, Money(250_000)),
            (&fields::SPENT, Money(148_000)),
        ],
        repeats: "months 1 28",
        steps: &[
            StepContent::open("月初改预算，「已用」从 0 填起"),
            StepContent::open("三档权限写清楚，贴给全组"),
            StepContent::open("每笔写订单尾号和原因"),
            StepContent::open("每周一填「已用」"),
            StepContent::open("月底按原因汇总成表"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "部门预算：仓库的运费、包材和破损",
        body: "示例：预计 3100 单，运费每单 6.5 元约 20200，包材每单 1.6 元约 5000，破损备用 800，\
               共 26000 元。已用 16900 元。\n\n\
               快递涨价、箱子换规格当天写评论。大促月单独加爆仓备用和临时耗材，临时工的钱走人工，不放这里。",
        owner: Role(WAREHOUSE),
        roles: &[OWNER],
        start: Some(0),
        due: Some(DueContent::on(27)),
        labels: &[label::MONTHLY],
        values: &[
            (&fields::DEPARTMENT, Choice("仓库")),
            (&fields::BUDGET, Money(2_600_000)),
            (&fields::SPENT, Money(1_690_000)),
        ],
        repeats: "months 1 28",
        steps: &[
            StepContent::open("月初改预算，「已用」从 0 填起"),
            StepContent::open("按预计单量算运费和包材"),
            StepContent::open("掌柜批"),
            StepContent::open("每周一填「已用」"),
            StepContent::open("账单和称重表抽 20 单对"),
            StepContent::open("月底截图，单均运费写出来"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "部门预算：掌柜的房租、软件和备用",
        body: "示例：房租水电 9000，软件 1800，平台年费分摊 5000，备用 4000，共 19800 元。已用 12600 \
               元。\n\n\
               货款另算，不放在这里。备用的钱动一次写一次：给谁、为什么、哪天还上。",
        owner: Role(OWNER),
        start: Some(0),
        due: Some(DueContent::on(27)),
        labels: &[label::MONTHLY],
        values: &[
            (&fields::DEPARTMENT, Choice("老板·财务")),
            (&fields::BUDGET, Money(1_980_000)),
            (&fields::SPENT, Money(1_260_000)),
        ],
        repeats: "months 1 28",
        steps: &[
            StepContent::open("月初改预算，「已用」从 0 填起"),
            StepContent::open("固定支出列全"),
            StepContent::open("各部门预算相加，看占全店目标几成"),
            StepContent::open("备用金动用逐笔写"),
            StepContent::open("月底截图，进核算"),
        ],
        ..CardContent::BLANK
    },
];

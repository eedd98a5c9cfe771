//! 整体运营工作: what comes every month on its day, and what comes every day.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "上月核算关账，定下本月目标",
        body: "当天关账：收入减完退款，没到的账单标「预估」。先看上月每组元/时，再定本月目标，不要倒过\
               来。\n\n\
               遇放假顺延到上班第一天。交：核算表一张，每组目标卡一张。",
        owner: Role(OWNER),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(0)),
        labels: &[label::MONTHLY, label::FOCUS],
        repeats: "months 1 1",
        steps: &[
            StepContent::open("上月账单、退款、推广账单导出"),
            StepContent::open("每组核算卡填完"),
            StepContent::open("本月目标分到组"),
            StepContent::open("预算跟着改"),
            StepContent::open("目标表贴到店铺会议"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "竞店月报：看价、看新、看活动",
        body: "挑三家价位和人群接近的店，每月同样三家，才看得出变化。\n\n\
               | 竞店 | 主推款到手价 | 新上几款 | 做了什么活动 | 差评说什么 | 我们动哪一处 |\n\
               |---|---|---|---|---|---|\n\
               | 甲店（示例） | 189 | 4 | 会员日、店播 | 把手松 | 详情加把手特写 |\n\n\
               只用公开看得到的页面。交：表一张，最后一列每家至少写一条。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN],
        due: Some(DueContent::on(1)),
        labels: &[label::MONTHLY],
        repeats: "months 1 2",
        steps: &[
            StepContent::open("三家店主推款到手价截图"),
            StepContent::open("新品和活动记表"),
            StepContent::open("差评抄前 5 条"),
            StepContent::open("每家写一条我们要动的，建成卡片"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "排本月活动日历，建好提报表",
        body: "把各平台公告里的活动抄成一张表：报名截止、素材截止、预热、开卖、结束、价保到哪天。日期以\
               商家后台公告为准。\n\n\
               同一款两场活动挨得近，先问一句：前一场的价会不会进后一场的最低价口径。仓库看得到每场要锁多\
               少，客服看得到每场怎么答。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT, DESIGN],
        due: Some(DueContent::on(2)),
        labels: &[label::MONTHLY],
        repeats: "months 1 3",
        steps: &[
            StepContent::open("各平台公告、站内信翻一遍"),
            StepContent::open("六个日期填进表"),
            StepContent::open("每场定款、定价、定件数"),
            StepContent::open("仓库对过：各场锁库存相加不超过可用"),
            StepContent::open("每场建一张卡，写明负责人和截止"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "价格与库存盘查",
        body: "每款两样：各平台**最坏到手价**不低于底价；账面库存和货架对得上。价格由第二个人看，不能自\
               己查自己。\n\n\
               叠加看全：单品优惠、店铺券、满减、会员价、新客礼金。低于底价的当场停，先停后查。交：价格表，\
               盘差表。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, OWNER],
        due: Some(DueContent::on(4)),
        labels: &[label::MONTHLY, label::AT_RISK],
        repeats: "months 1 5",
        steps: &[
            StepContent::open("导出在售商品和正在用的优惠"),
            StepContent::open("每款算最坏到手价，写叠了哪些"),
            StepContent::open("第二个人复核并写名字"),
            StepContent::open("仓库盘主推款和活动款实数"),
            StepContent::open("锁给活动的数量逐场相加"),
            StepContent::open("盘差改账，原因写评论"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "滞销清单：久没动的先定去处",
        body: "60 天没卖动的算滞销（示例，按你家周转改）。占的是货款和库位，拖一个月更难卖。\n\n\
               每款只选一条路：降价清、搭着卖、做赠品、退供应商、报废。清仓价要掌柜签字，报活动的款先别降。\
               交：清单，带库存金额。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, OWNER],
        due: Some(DueContent::on(7)),
        labels: &[label::MONTHLY, label::NEEDS_DECISION],
        repeats: "months 1 8",
        steps: &[
            StepContent::open("导出 60 天无销或少销的款"),
            StepContent::open("仓库核实数和品相"),
            StepContent::open("算压着多少货款"),
            StepContent::open("每款定去处和截止"),
            StepContent::open("掌柜签字"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "会员与老客触达：一群人说一句话",
        body: "三群：买过两次以上的、加购没买的、90 天没回来的（示例）。每群只给一个理由、一个去处。\n\n\
               先发 100 人看领券和下单，再发剩下的。晚上 9 点到早上 8 点不发，每人每月不超过 2 次（示例），\
               能退订。交：人数、成本、退款后金额。",
        owner: Role(OPERATIONS),
        roles: &[SUPPORT],
        due: Some(DueContent::on(9)),
        labels: &[label::MONTHLY],
        repeats: "months 1 10",
        steps: &[
            StepContent::open("圈三群人，写人数"),
            StepContent::open("文案和券定稿，第二个人复核券"),
            StepContent::open("客服先换快捷短语"),
            StepContent::open("试发 100 人"),
            StepContent::open("3 天后填：领券、下单、退款后金额"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "半月纠偏：差额从哪里补，补不上就改",
        body: "打开目标卡，看三个数：剩余每天需完成、每天需访客、流量差额。差在访客、转化还是客单，只挑\
               差得最多的一项动手。\n\n\
               差得太远就改目标，改了写原因，别让全组追一个假数。交：改动一页，最多三条，各有负责人。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(14)),
        labels: &[label::MONTHLY, label::FOCUS],
        repeats: "months 1 15",
        steps: &[
            StepContent::open("各组完成率和时间进度比"),
            StepContent::open("差额拆到访客、转化、客单、退款"),
            StepContent::open("最多三条动作，建成卡片"),
            StepContent::open("预算用了几成，够不够"),
            StepContent::open("掌柜拍板：追还是改目标"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "下月选品与上新排期",
        body: "选品会上过的款排进日历：打样到、拍摄、上架、测款各哪天。供应商交期写死，晚一天往后推一\
               天，别压美工的时间。\n\n\
               同一周不上两款抢同一群人的货。交：排期表一张。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, WAREHOUSE],
        due: Some(DueContent::on(19)),
        labels: &[label::MONTHLY],
        repeats: "months 1 20",
        steps: &[
            StepContent::open("选品会结论抄进来"),
            StepContent::open("样品和首批到货日问清"),
            StepContent::open("美工拍摄和出图排期"),
            StepContent::open("成本、底价、首批量掌柜签字"),
            StepContent::open("去「店铺上新」建卡"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "下月活动预提报",
        body: "名额和素材都要提前，公告一出再准备就晚了。先按去年和上月的活动猜一张单，公告出来再对（日\
               期以商家后台公告为准）。\n\n\
               **锁库存前仓库先看**，结果出来仓库和客服都要知道，没过也说。交：提报表和每场的报名截图。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT, DESIGN],
        due: Some(DueContent::on(24)),
        labels: &[label::MONTHLY],
        repeats: "months 1 25",
        steps: &[
            StepContent::open("下月想报的活动列单"),
            StepContent::open("每款最坏到手价不低于底价，第二个人复核"),
            StepContent::open("仓库：可用 = 在库 − 已锁 − 安全库存"),
            StepContent::open("美工：报名图按后台要求"),
            StepContent::open("能报的先报，截图存卡"),
            StepContent::open("结果告诉仓库和客服"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "费用与推广对账",
        body: "四张账单和自己的表逐行对：推广、平台扣费、快递、小额打款。差一分也写出原因，差得多就提工\
               单。\n\n\
               推广按款看**退款后**投产：(支付金额 − 退款金额) ÷ 推广花费。亏的款这个月停还是改，当场定。",
        owner: Role(OWNER),
        roles: &[OPERATIONS, WAREHOUSE],
        due: Some(DueContent::on(27)),
        labels: &[label::MONTHLY, label::WAITS_FOR_NUMBERS],
        repeats: "months 1 28",
        steps: &[
            StepContent::open("推广账单和计划花费对"),
            StepContent::open("平台扣费逐项看有没有新名目"),
            StepContent::open("快递账单抽 20 单对重量"),
            StepContent::open("小额打款和客服表对"),
            StepContent::open("各部门「已用」改成实数"),
            StepContent::open("差额表截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "月末店铺体检",
        body: "一项一项打开后台看，不凭印象。第一次的日期若不是本月最后一天，改一下，以后每月最后一天自\
               己来。\n\n\
               交：每项一张截图，有问题的另建卡片，写负责人和截止。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, SUPPORT],
        due: Some(DueContent::on(30)),
        labels: &[label::MONTHLY, label::AT_RISK],
        repeats: "months 1 last",
        steps: &[
            StepContent::open("违规、扣分、站内信"),
            StepContent::open("资质、授权、商标到期日"),
            StepContent::open("保证金够不够"),
            StepContent::open("运费模板和停发地"),
            StepContent::open("店铺体验分哪一项掉了"),
            StepContent::open("还开着的券和活动，到期的停掉"),
            StepContent::open("离职的子账号停用"),
            StepContent::open("资料备份一份到浏览器外"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "运营每天：看昨日、做调整、写日报",
        body: "访客比前一天掉 10% 以上（示例），当天查原因，不等周会。点击率连着三天低于 1% 的词或创意\
               （示例）停掉，停之前看点击够不够多。\n\n\
               日报三行：数、做了什么、明天做什么。没做完的顺延，写一句卡在哪。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(0)),
        labels: &[label::DAILY],
        repeats: "workdays",
        steps: &[
            StepContent::open("昨日访客、转化、客单、退款、推广花费"),
            StepContent::open("违规、消息、公告"),
            StepContent::open("缺货预警，问仓库"),
            StepContent::open("竞品价、图、活动"),
            StepContent::open("推广调整，记一笔改了什么"),
            StepContent::open("活动提报和美工需求"),
            StepContent::open("客服反馈看一遍，能改页面的改"),
            StepContent::open("日报"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "仓库每天：打单、发货、退货验收",
        body: "下班前看一个数：已付未发。不是 0，就把缺货、地址不清、等改单的分开列给运营和客服，别等客\
               人来催。\n\n\
               退货当天拆、当天验，拍照登记，售后等着退款。",
        owner: Role(WAREHOUSE),
        roles: &[SUPPORT, OPERATIONS],
        due: Some(DueContent::on(0)),
        labels: &[label::DAILY],
        repeats: "days 1",
        steps: &[
            StepContent::open("打单，拉缺货，核对备注"),
            StepContent::open("拣货、复核、打包、称重"),
            StepContent::open("和快递交接，件数签字"),
            StepContent::open("到货点数抽检，上架"),
            StepContent::open("退货验收拍照，结果给售后"),
            StepContent::open("异常件登记"),
            StepContent::open("已付未发几单，截图"),
            StepContent::open("明天的耗材够不够"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "掌柜每天：看一页、拍板、回话",
        body: "一天看三次，一次一分钟：目标到哪了、谁逾期、谁卡住。挂着「等拍板」的卡当天给一个字：行、\
               不行、差什么。\n\n\
               价格和底价只在卡片里批，不在群里说一声就算。",
        owner: Role(OWNER),
        due: Some(DueContent::on(0)),
        labels: &[label::DAILY],
        repeats: "days 1",
        steps: &[
            StepContent::open("目标进度"),
            StepContent::open("逾期和卡住的"),
            StepContent::open("「等拍板」的卡逐张回"),
            StepContent::open("昨天的差评和大额退款"),
            StepContent::open("看到消息的点回执"),
            StepContent::open("「等拍板」还剩几张，记个数"),
        ],
        ..CardContent::BLANK
    },
];

//! 测款与破零: where the first real orders come from, and what the first two weeks say.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "破零计划：首单从哪来，五条路各写一个数",
        body: "破零靠真买家：老客、会员、淘宝客、直播、试用。不找人下假单，不用钱买评价：罚得重，\
               测出来的数也全是假的，后面每一步都会判错。\n\n\
               | 来路 | 怎么做 | 预计几单 | 花多少 | 谁 |\n\
               | --- | --- | --- | --- | --- |\n\
               | 老客 | 买过相近款的，发首发价 | 待填 | 待填 | 客服 |\n\
               | 会员 | 会员价，上架日当天有效 | 待填 | 待填 | 运营 |\n\
               | 淘宝客 | 佣金算进最坏到手价 | 待填 | 待填 | 运营 |\n\
               | 直播 | 店播讲一次，用实物 | 待填 | 待填 | 运营 |\n\
               | 试用 | 真实试用报告，好坏都收 | 待填 | 待填 | 运营 |\n\n\
               给老客发消息先发一小批看反应，晚上 9 点后不发。\n\n\
               交：填满的表，名单只存人数和条件，不抄电话。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, SUPPORT],
        start: Some(-8),
        due: Some(DueContent::on(-5)),
        steps: &[
            StepContent::open("老客名单：买过相近款、没退过"),
            StepContent::open("会员价或首发价，到手价第二个人复核"),
            StepContent::open("淘宝客佣金算进底价"),
            StepContent::open("直播排期和讲解稿"),
            StepContent::open("试用件数，从首批里留出"),
            StepContent::open("首发价到哪天，之后恢复多少"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "上架当天：到点前后照着走",
        body: "上架后 5 分钟内用买家号走到付款前一页，到手价不对立刻下架，查完再上。\
               第一个小时人别走开。\n\n\
               上架日的价和图都定了，当天只修错，不改卖点、不换图，不然第一周的数没法看。\n\n\
               交：商品页截图、到手价截图、第一单截图，晚上一句小结写进款的卡片。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::at(0, 10, 0)),
        steps: &[
            StepContent::open("提前一小时：仓库报可卖的数，客服在线"),
            StepContent::open("到点：上架，链接发给客服和仓库"),
            StepContent::open("过 5 分钟：买家号看每个规格的到手价"),
            StepContent::open("首发价、会员价生效，截图"),
            StepContent::open("老客消息先发一小批"),
            StepContent::open("推广计划按预算打开，设每天上限"),
            StepContent::open("第一单：仓库拍打包照"),
            StepContent::open("下班前：咨询问得最多的三句"),
            StepContent::open("摘掉等的标签，挂「已上架」"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "首批发货抽查：头二十单开箱复核",
        body: "新款最容易拿错规格、漏配件。头 20 单（示例）打好包后由另一个人拆开核一遍再封：规格、\
               件数、配件、赠品、说明书。\n\n\
               称重和登记的单件重量比，差太多就拆开看，常是漏放。\n\n\
               交：20 单的核对表，错几单、错在哪；箱子或库位要改的当天改。",
        owner: Role(WAREHOUSE),
        roles: &[SUPPORT],
        start: Some(0),
        due: Some(DueContent::on(2)),
        steps: &[
            StepContent::open("打包和复核是两个人"),
            StepContent::open("规格、件数、配件、说明书"),
            StepContent::open("称重，和登记的比"),
            StepContent::open("打包照留一张当样板，贴墙"),
            StepContent::open("容易拿错的两个规格分开放"),
            StepContent::open("错单原因报给运营和客服"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "头七天每天看数：先看够不够样本",
        body: "每天上午填昨天那一行。样本不够写「样本不足」：点击不到 30 不看点击率，访客不到 50 \
               不看收藏加购率（示例）。头两周平台更看点击、停留和收藏加购，成交少不用慌（示例）。\n\n\
               | 第几天 | 展现 | 点击 | 点击率 | 访客 | 收藏加购 | 支付买家 | 退款件 | 首单从哪来 | \
               今天做了什么 |\n\
               | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n\
               | 1 | | | | | | | | | |\n\
               | 2 | | | | | | | | | |\n\
               | 3 | | | | | | | | | |\n\
               | 4 | | | | | | | | | |\n\
               | 5 | | | | | | | | | |\n\
               | 6 | | | | | | | | | |\n\
               | 7 | | | | | | | | | |\n\n\
               一天只改一样，改了什么写在最后一列。\n\n\
               交：填满的表；七天合计填进款的卡片，比率自己算出来。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        start: Some(1),
        due: Some(DueContent::at(7, 11, 0)),
        steps: &[
            StepContent::open("第 1 天"),
            StepContent::open("第 2 天"),
            StepContent::open("第 3 天"),
            StepContent::open("第 4 天"),
            StepContent::open("第 5 天"),
            StepContent::open("第 6 天"),
            StepContent::open("第 7 天"),
            StepContent::open("七天合计填进款的卡片"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "首批买家回访：先问问题，再请晒图",
        body: "头 20 单签收后问一句（示例）：用上了吗，哪里不顺手。有问题当场解决；没问题的，\
               请他按真实感受晒张图。\n\n\
               不返现，不送红包赠品换好评，不要求改评删评。一个人只问一次。在退款的先办退款，不问评价。\n\n\
               答得最多的两个问题，当天补进详情页和快捷短语。买家的图要用到页面上，先问过本人。\n\n\
               交：回访表：第几单、问题、怎么解决、有没有图；前三个问题报给运营。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, WAREHOUSE],
        start: Some(3),
        due: Some(DueContent::on(12)),
        steps: &[
            StepContent::open("签收名单，去掉在退款的"),
            StepContent::open("每天问几个，分三天问完"),
            StepContent::open("问题当天处理"),
            StepContent::open("想退的照规矩退，记下原因"),
            StepContent::open("问题按次数排"),
            StepContent::open("页面和快捷短语补上"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "测图结论：留、换、还是样本不足",
        body: "两张首图放在同样的词和时段里，点击各满 300 再比（示例）；不到就写「样本不足」，接着测，\
               不凭感觉换。\n\n\
               - 点击率不低于行业均值：留\n\
               - 点击率低、收藏加购不低：货没问题，换首图，从备选那张起\n\
               - 点击率高、收藏加购低：图说大了，或价格、详情接不住，先改详情和规格，不换图\n\
               - 两样都低：换卖点重做一套，再低就降为常规\n\n\
               派给美工时写清换哪张、为什么、换成讲什么。\n\n\
               交：两张图的对比截图，一句结论；换图的另派一张需求单。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN],
        due: Some(DueContent::on(8)),
        steps: &[
            StepContent::open("两张图各自的展现、点击"),
            StepContent::open("够样本，或写「样本不足」"),
            StepContent::open("和行业均值放一起截图"),
            StepContent::open("结论一句"),
            StepContent::open("换图：派需求单给美工"),
            StepContent::open("换上那天写进每天的表"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "两周小结：破零了没有，靠哪条路",
        body: "写四个数：真买家几单、退款几单、各条来路几单、花了多少。退款后还剩的才算破零。\
               新品标有没有、到哪天，截图（示例：新品期约两周，以后台为准）。\n\n\
               首发价到期就恢复，恢复后两天再看转化；一恢复就没单的，多半是价定高了或卖点没讲清。\n\n\
               没破零的按顺序查：展现够不够，点击率，收藏加购，价格，评价和问大家。\
               查到第一个不够的就停下来改，改完再看 7 天（示例）。\n\n\
               交：四个数加一句下一步，掌柜回一句加、改、停。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(14)),
        steps: &[
            StepContent::open("支付几单，退款几单"),
            StepContent::open("五条来路各几单"),
            StepContent::open("推广花费，样品和试用成本"),
            StepContent::open("首发价恢复，到手价复核"),
            StepContent::open("新品标截图"),
            StepContent::open("没破零：卡在哪一步"),
            StepContent::open("掌柜定：加、改、停"),
        ],
        ..CardContent::BLANK
    },
];

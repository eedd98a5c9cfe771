//! 前期评估: is it worth a push. Also the example of an item, and the weekly look at the numbers.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent, ValueContent, fields,
    platform_tasks::platform,
    role::{OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "前期评估过关单：值得推才往下走",
        body: "一个款一张卡片，从左往右移。要进下一列，先在那一列的过关单里填一行结论；没填不移。\
               几个款一起推，就在表里各占一行。\n\n\
               **进来的条件**：有样品或已经在卖，报得出成本，找得到能补货的厂家。\n\n\
               **过关的线**（示例，各类目差很多，先和你类目的行业均值比）：\n\n\
               - 核心词日搜 5000 以上，近 30 天涨 10% 以上（示例）\n\
               - 供需比 0.5 以上；低于 0.1 直接停（示例）\n\
               - 会买的人和店里老客重合 60% 以上（示例）\n\
               - 保本投产不高于同类目能跑到的投产，否则毛利扛不住推广\n\
               - 厂家补货天数写得出来，断货能补上\n\n\
               **没过**：差一条又能改的，写明改什么、哪天再看；毛利扛不住或补不上货的，退回常规款，\
               不再花推广钱。\n\n\
               | 结论 | 依据 | 谁定 | 日期 |\n\
               | --- | --- | --- | --- |\n\
               | 过、改了再看、停，选一个 | 款号，过线和没过线的数 | 掌柜 | 待填 |",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(10)),
        steps: &[
            StepContent::open("热度和供需比截图"),
            StepContent::open("竞品价带表，圈出我们站的那一档"),
            StepContent::open("单件毛利、保本投产，第二个人复核"),
            StepContent::open("同类差评归类表"),
            StepContent::open("试打包记录：重量、体积、破损"),
            StepContent::open("厂家书面回复：补货天数、最小起订量"),
            StepContent::open("掌柜定结论，填进表里"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "看市场：核心词热度、供需比、竞品价带",
        body: "三样都看近 30 天，不看单日。\n\n\
               - **热度**：三个核心词的搜索人气，再和去年同月比，分清是真涨还是到了季节。\
               季节款挂「季节」，写明哪一周前必须卖完\n\
               - **供需比** = 搜索人气 ÷ 在线商品数，两个数同一天取，取数日写上\n\
               - **价带**：搜索结果靠前的 20 家按到手价排成几档，每档几家、各卖多少。\
               空着的档和挤满的档都标出来\n\n\
               老客平时买的是另一档价，就算热度高也难接住，写进评论。\n\n\
               交：一张价带表，三张热度截图。",
        owner: Role(OPERATIONS),
        start: Some(0),
        due: Some(DueContent::on(4)),
        steps: &[
            StepContent::open("定三个核心词"),
            StepContent::open("近 30 天热度截图，和去年同月比"),
            StepContent::open("供需比，写明取数日"),
            StepContent::open("到手价排成价带表"),
            StepContent::open("靠前 10 家的首图各存一张，写出都在说什么"),
            StepContent::open("查专利、外观和品牌授权，有疑问先停下问掌柜"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "算账：单件毛利、保本投产、亏到多少就停",
        body: "单件毛利 = 最坏到手价 − 成本 − 佣金。成本里有进货、包材、运费；最坏到手价按店铺券、\
               平台满减、会员折扣全叠上算。\n\n\
               保本投产 = 最坏到手价 ÷ 单件毛利 ÷（1 − 退款率）。退款率先用同类款的，测款后换成自己的。\
               例如到手价 44.90 元、毛利 18.95 元、退款率 8.3%，保本投产约 2.58。\n\n\
               拿后台的投产去比：后台只算推广带来的成交。卡片上的「投产」\
               用这个款的全部支付金额除以推广花费，看大盘用，两个数别混。\n\n\
               **保密**：毛利、底价、预算只给掌柜和运营看。美工只拿到自己那张卡片，上面写几张图、\
               哪天交，不写赚多少；客服和仓库也一样。\n\n\
               交：一张成本表，四个数：单件毛利、底价、保本投产、止损金额。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(6)),
        steps: &[
            StepContent::open("进货、包材、运费三项各有单据"),
            StepContent::open("最坏叠加试算，写明叠了哪几样"),
            StepContent::open("底价由掌柜定"),
            StepContent::open("最坏到手价不低于底价，第二个人复核"),
            StepContent::open("保本投产"),
            StepContent::open("止损金额：测款亏到这个数就停"),
            StepContent::open("检查：给别人的卡片里没有毛利和预算"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "收同类差评：抄原话，归成三类",
        body: "从竞品的差评、追评、问大家里抄原话，至少 50 条（示例），不凭印象。分三类：\n\n\
               1. 货的毛病：找厂家改，改不了就别推\n\
               2. 页面没说清：我们的页面先说\n\
               3. 路上坏的：包装改\n\n\
               每类写出现几次，挑前三名。能变成我们卖点的另标出来，要拿得出证据才算。\n\n\
               交：一张差评归类表，附原话截图。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(5)),
        steps: &[
            StepContent::open("选五家卖得最多的同款"),
            StepContent::open("抄原话，截图"),
            StepContent::open("归三类，数次数"),
            StepContent::open("厂家答复：货的毛病改不改得了"),
            StepContent::open("标出能做卖点的，写明证据"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "试打包：装箱、称重、摔箱，报单件包装运费",
        body: "用真要发的箱子和填充，一单一件、一单两件各打一包。\n\n\
               摔箱：一个角、三条棱、六个面，从台面高度各摔一次（示例：80 厘米），开箱拍照。\
               坏了就换填充再摔，直到不坏，再算包材钱。\n\n\
               交：重量和长宽高，单件包材费，到最常发那几个省的运费，摔箱照片。",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(6)),
        steps: &[
            StepContent::open("箱子和填充定下，写单价"),
            StepContent::open("打一包要几分钟"),
            StepContent::open("称重，量长宽高"),
            StepContent::open("摔箱，开箱拍照"),
            StepContent::open("坏了几件、坏在哪"),
            StepContent::open("包材费和运费报给运营"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "周一看数：每个款过一遍，写继续、换什么、停",
        body: "先看样本，再下结论。不够的格子写「样本不足」：不打分，不换图，不停推。\n\n\
               - 点击不到 30，不看点击率；比两张图各要 300（示例）\n\
               - 访客不到 50，不看收藏加购率；不到 200，不看转化率（示例）\n\
               - 支付不到 30 单，不看退款率（示例）\n\n\
               够样本的和行业均值比。上周的退款还没走完，退款率看付款满 14 天的那一周（示例）。\n\n\
               标签照这样换：\n\n\
               - 够样本，点击率和收藏加购率都高于行业 → 潜力\n\
               - 可卖天数小于厂家补货天数 → 缺货\n\
               - 同一个原因一周 3 条差评 → 差评集中（示例）\n\
               - 后台投产连续 7 天低于保本投产 → 停推（示例）\n\
               - 点击高、收藏加购低，或者反过来 → 问题款\n\
               - 别家上了同款同图、价更低 → 被跟款\n\n\
               交：每个款一句结论，写进它的评论；周报截图给掌柜。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::at(7, 10, 0)),
        repeats: "weeks 1 1",
        steps: &[
            StepContent::open("导出上周数据，每个款的周表七行填满"),
            StepContent::open("「今天做了什么」没有空格"),
            StepContent::open("样本不足的标出来"),
            StepContent::open("和行业均值比，退款后的数也看"),
            StepContent::open("每个款写一句：继续、换什么、停"),
            StepContent::open("换标签"),
            StepContent::open("周报截图给掌柜"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：K023 折叠沥水架 49.9元 300件",
        body: "照着改成你的第一个款，或者删掉。\n\n\
               本来就在店里卖，自然成交稳，挑出来评估要不要推。在库 420 件，天猫这边推广先用 300 件，\
               其余留给别的平台。\n\n\
               周表一天一行，最后一列最要紧：没有它，复盘时说不清数为什么变。一天只改一样。\n\n\
               | 日期 | 展现 | 点击 | 点击率 | 访客 | 收藏加购 | 加购率 | 支付买家 | 支付件 | 转化 | \
               退款件 | 推广花费 | 自然占比 | 可卖天 | 今天做了什么 |\n\
               |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n\
               | 周一 | 6480 | 256 | 4.0% | 231 | 24 | 10.4% | 11 | 12 | 4.8% | 1 | 60 | 79% | 41 | \
               建这张卡片，导出前 30 天数据 |\n\
               | 周二 | 5310 | 205 | 3.9% | 187 | 18 | 9.6% | 8 | 8 | 样本不足 | 0 | 60 | 74% | 40 | \
               没动，看自然波动 |\n\
               | 周三 | 6120 | 247 | 4.0% | 224 | 23 | 10.3% | 11 | 12 | 4.9% | 1 | 60 | 79% | 39 | \
               排竞品价带，我们在中间一档 |\n\
               | 周四 | 6350 | 252 | 4.0% | 229 | 25 | 10.9% | 12 | 12 | 5.2% | 2 | 60 | 79% | 38 | \
               客服交同类差评：生锈、滑脚最多 |\n\
               | 周五 | 6290 | 241 | 3.8% | 218 | 22 | 10.1% | 10 | 11 | 4.6% | 1 | 60 | 78% | 37 | \
               仓库摔箱，一个角变形，换厚纸板 |\n\
               | 周六 | 7740 | 316 | 4.1% | 284 | 31 | 10.9% | 14 | 15 | 4.9% | 1 | 60 | 83% | 36 | \
               没动，周末访客涨 |\n\
               | 周日 | 7610 | 303 | 4.0% | 271 | 30 | 11.1% | 14 | 14 | 5.2% | 1 | 60 | 82% | 35 | \
               汇总七天，等过关 |\n\n\
               七天合计填在卡片的字段里，点击率、转化率、退款率、可卖天数自己算出来。退款 7 件、324.10 元，\
               这周的还没走完，下周再看一次。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        start: Some(0),
        due: Some(DueContent::on(10)),
        labels: &[label::PROMISING],
        platform: Some(platform::TMALL),
        price_fen: Some(4990),
        stock: Some(300),
        values: &[
            (&fields::ITEM, ValueContent::Text("K023")),
            (&fields::COST, ValueContent::Money(2370)),
            (&fields::COMMISSION, ValueContent::Money(225)),
            (&fields::WORST_PRICE, ValueContent::Money(4490)),
            (&fields::FLOOR_PRICE, ValueContent::Money(3600)),
            (&fields::IMPRESSIONS, ValueContent::Count(45_900)),
            (&fields::CLICKS, ValueContent::Count(1820)),
            (&fields::VISITORS, ValueContent::Count(1644)),
            (&fields::FAVOURITES, ValueContent::Count(173)),
            (&fields::BUYERS, ValueContent::Count(80)),
            (&fields::SALES, ValueContent::Money(388_920)),
            (&fields::REFUNDS, ValueContent::Money(32_410)),
            (&fields::AD_SPEND, ValueContent::Money(42_000)),
            (&fields::ON_HAND, ValueContent::Count(420)),
            (&fields::DAILY_SALES, ValueContent::Count(12)),
        ],
        steps: &[
            StepContent::ticked("周表填满七行"),
            StepContent::ticked("竞品价带表"),
            StepContent::ticked("同类差评归类"),
            StepContent::ticked("试打包，换厚纸板再摔一次"),
            StepContent::open("厂家书面回复补货天数"),
            StepContent::open("保本投产第二个人复核"),
            StepContent::open("掌柜定：过、改了再看、停"),
        ],
        ..CardContent::BLANK
    },
];

//! 预热期: small money on exact words tells which picture works and whether the item does.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "预热期过关单：点得动、收得住，才加钱",
        body: "**进来的条件**：已上架，四样齐，测款预算批了。\n\n\
               **过关的线**（示例，先和行业均值比）：\n\n\
               - 点击 300 以上，500 到 800 更稳；不到就是「样本不足」，接着测，不下结论（示例）\n\
               - 点击率不低于行业均值，到 1.2 倍算好（示例）\n\
               - 收藏加购率 12% 以上，15% 算好；有的类目 10% 就行（示例）\n\
               - 转化率不低于行业的 0.8 倍（示例）\n\
               - 带图评价 20 条以上，都是真买家自己写的（示例）\n\
               - 退款率不高于行业均值，退款原因看得明白\n\n\
               **没过怎么办**：\n\n\
               | 点击率 | 转化率 | 怎么办 |\n\
               | --- | --- | --- |\n\
               | 高 | 低 | 查价格、详情、规格、评价，一次改一样 |\n\
               | 低 | 高 | 换首图，换完再加流量 |\n\
               | 低 | 低 | 停推，留作长尾 |\n\
               | 样本不足 | 样本不足 | 钱没花到止损就接着测 |\n\n\
               | 结论 | 依据 | 谁定 | 日期 |\n\
               | --- | --- | --- | --- |\n\
               | 进成长、改了再测、留长尾，选一个 | 款号，过线和没过线的数 | 掌柜 | 待填 |",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(40)),
        steps: &[
            StepContent::open("点击、访客够样本"),
            StepContent::open("点击率和行业均值放一起截图"),
            StepContent::open("收藏加购率"),
            StepContent::open("转化率，退款率"),
            StepContent::open("带图评价数"),
            StepContent::open("花了多少，离止损还有多少"),
            StepContent::open("掌柜定结论，填进表里"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "测图测款：精准词小预算，一次只变一样",
        body: "三套首图放在同样的词、同样的出价、同样的时段里，流量平均分，点击各满 300 再比（示例）。\
               中途不改价、不改标题，改了就从头测。\n\n\
               词选 10 到 20 个精准长尾词（示例），不抢大词。停留不到 6 秒的访客超过三成，\
               多半是词不对，先换词再换图（示例）。\n\n\
               首批成交从老客、会员、直播来，给真的首发价；不做假单，假数会让后面每个判断都错。\n\n\
               交：三套图的点击率、收藏加购率、花费，一张对比截图；每天把周表那一行填上。",
        owner: Role(OPERATIONS),
        start: Some(26),
        due: Some(DueContent::on(38)),
        steps: &[
            StepContent::open("定词，定每天多少、几天、花完就停"),
            StepContent::open("三套图平均展现"),
            StepContent::open("老客和会员首发价，到手价第二个人复核"),
            StepContent::open("每天 10 点填昨天那一行"),
            StepContent::open("到样本线再比，截图"),
            StepContent::open("定一套，留第二套备用"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "首批回访：问用得怎样，愿意的请他晒图",
        body: "签收后第 3 天问一句（示例）：用上了吗，有没有哪里不顺手。有问题先解决，再说评价的事；\
               没问题的，可以请他按真实感受晒张图。\n\n\
               不返现，不送红包和赠品换好评，不要求改评。一个顾客只问一次，不回就不追。\n\n\
               交：一张回访表：订单、问题、怎么解决的、有没有图。问题按次数排给运营和仓库。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, WAREHOUSE],
        start: Some(29),
        due: Some(DueContent::on(39)),
        steps: &[
            StepContent::open("名单：已签收、没在退款的"),
            StepContent::open("按签收日排，每天问几个"),
            StepContent::open("问题当天处理，退换照规矩走"),
            StepContent::open("差评先核实，24 小时内联系（示例）"),
            StepContent::open("问题按次数排，前三名告诉运营"),
            StepContent::open("好的买家图问过本人再用"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "换首图：点击最低的那张",
        body: "运营写清三样再派：换哪一张、为什么（附对比截图）、换成讲什么。美工拿到的就这些，\
               花费和毛利不在这张卡片上。\n\n\
               先和靠前 10 家的首图摆在一起看，缩到手机上的大小：看不出差别的就不用做了。一次只动首图，\
               其他四张不动。\n\n\
               交：两张候选，手机搜索页的效果截图；换上那天写进周表。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(34)),
        steps: &[
            StepContent::open("收到要换的图和原因"),
            StepContent::open("候选两张，卖点不同"),
            StepContent::open("缩小后和同类摆一起看"),
            StepContent::open("运营拍板一张"),
            StepContent::open("换上，截图"),
            StepContent::open("点击满 300 后看换前换后（示例）"),
        ],
        ..CardContent::BLANK
    },
];

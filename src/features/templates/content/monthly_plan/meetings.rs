//! 店铺会议: an agenda to tick, and a table of minutes whose rows become cards.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "月会：目标、复盘、奖",
        body: "60 分钟，全员。先看数，后说事，最后发奖。数字会前贴好，会上不念表。\n\n\
               | 结论 | 谁 | 何时 |\n\
               |---|---|---|\n\
               | 停三个亏损的推广词（示例） | 运营 | 本周三 |\n\n\
               每条结论另建一张卡片，写负责人和截止；没有人、没有日期的不算结论。",
        owner: Role(OWNER),
        roles: &[OPERATIONS, DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::at(1, 10, 0)),
        labels: &[label::MONTHLY],
        repeats: "months 1 2",
        steps: &[
            StepContent::open("上月目标和退款后实际，差在哪"),
            StepContent::open("绩效表：各组元/时和一句原因"),
            StepContent::open("做对两件，做错两件，下次改两件"),
            StepContent::open("本月目标、活动、预算"),
            StepContent::open("奖：给谁，凭哪个数"),
            StepContent::open("结论表填完，每条建卡"),
            StepContent::open("纪要当天贴进卡片，全员点回执"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "周会：看数、定事、通卡点",
        body: "周一，30 分钟，站着开。第一张的日期改成本月第一个周一，以后每周一自己来。\n\n\
               | 结论 | 谁 | 何时 |\n\
               |---|---|---|\n\
               | 主推款补货 300 口，先付一半（示例） | 仓库 | 周二 |\n\n\
               每条结论另建一张卡片。吵超过 5 分钟的事会后两个人谈。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::at(0, 9, 30)),
        labels: &[label::WEEKLY],
        repeats: "weeks 1 1",
        steps: &[
            StepContent::open("上周三个数：退款后金额、转化、退款率"),
            StepContent::open("上周三件事，做完几件"),
            StepContent::open("本周每人三件事，写进周目标"),
            StepContent::open("卡住的：谁卡谁，谁去通"),
            StepContent::open("结论表填完，每条建卡"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "选品会：过一款，定一款",
        body: "每月一次，45 分钟，样品放桌上。不过的写一句为什么，下次不再翻。\n\n\
               | 结论 | 谁 | 何时 |\n\
               |---|---|---|\n\
               | 砧板过，首批 300 块，底价 52 元（示例） | 运营 | 25 日前下单 |\n\n\
               每条结论另建一张卡片。客服和仓库有一票：同类差评说什么、好不好打包。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::at(17, 14, 0)),
        labels: &[label::MONTHLY, label::NEEDS_DECISION],
        repeats: "months 1 18",
        steps: &[
            StepContent::open("每款：谁买、卖点一个、竞品三家到手价"),
            StepContent::open("成本、运费、扣点、退款率算毛利"),
            StepContent::open("供应商交期和起订量"),
            StepContent::open("客服：同类差评前三"),
            StepContent::open("仓库：打包、破损、库位"),
            StepContent::open("过、不过、再打样，三选一"),
            StepContent::open("结论表填完，每条建卡"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "大促会：报名前、预热前、开卖前各一次",
        body: "有大促才开，日子写进截止。具体活去「双十一专项计划」那样的板上派，这里只留结论。\n\n\
               开卖多在晚上（示例：20:00，以商家后台公告为准），值班表按这个钟点排。\n\n\
               | 结论 | 谁 | 何时 |\n\
               |---|---|---|\n\
               | 主推款锁 800 件，不够不加报（示例） | 仓库 | 报名前一天 |\n\n\
               每条结论另建一张卡片。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        labels: &[label::NEEDS_DECISION],
        steps: &[
            StepContent::open("目标两个：付款金额和退款后金额"),
            StepContent::open("价：最坏到手价不低于底价，两个人签过"),
            StepContent::open("货：各平台锁库存相加，仓库点头"),
            StepContent::open("图：机制定稿日，之后改动谁批"),
            StepContent::open("人：值班到几点，谁能停活动"),
            StepContent::open("险：价设错、超卖、快递停收各找谁"),
            StepContent::open("结论表填完，每条建卡"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "早会：只说今天",
        body: "十分钟，每个人三句：今天做什么、要谁给什么、哪件可能做不完。周一并进周会。\n\n\
               不念昨天的事，不解决问题；要解决的会后留下两个人。\n\n\
               | 结论 | 谁 | 何时 |\n\
               |---|---|---|\n\
               | 16 点前给客服新赠品说明（示例） | 运营 | 今天 16:00 |\n\n\
               每条结论另建一张卡片，今天到期。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::at(0, 9, 0)),
        labels: &[label::DAILY],
        repeats: "workdays",
        steps: &[
            StepContent::open("今天开始、结束的活动"),
            StepContent::open("缺货和到货"),
            StepContent::open("每人三句"),
            StepContent::open("今天要变的价、赠品、话术，客服复述一遍"),
            StepContent::open("结论建卡"),
        ],
        ..CardContent::BLANK
    },
];

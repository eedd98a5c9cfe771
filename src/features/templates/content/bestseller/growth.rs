//! 成长期: money in, campaigns, and never out of stock.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "成长期过关单：不靠推广也卖得动",
        body: "**进来的条件**：预热期的结论是「进成长」，补货天数和最小起订量厂家确认过。\n\n\
               **过关的线**（示例，先和行业均值比）：\n\n\
               - 近 30 天退款后的件数，比前 30 天多 30% 以上（示例）\n\
               - 自然流量占比从 30% 升到 50%（示例）\n\
               - 好评 95% 以上，没有一个原因连着两周排第一（示例）\n\
               - 退款率不高于行业均值\n\
               - 可卖天数一直大于厂家补货天数\n\n\
               **没过**：先停加预算，再查差评和退款原因，修好一样看 7 天（示例）。缺货的降推广保发货，\
               不拿别的批次凑。后台投产连续 7 天低于保本投产，挂「停推」（示例）。\n\n\
               | 结论 | 依据 | 谁定 | 日期 |\n\
               | --- | --- | --- | --- |\n\
               | 进成熟、接着长、停推，选一个 | 款号，过线和没过线的数 | 掌柜 | 待填 |",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(110)),
        steps: &[
            StepContent::open("两个 30 天的退款后件数"),
            StepContent::open("自然流量占比，月初和月末"),
            StepContent::open("好评率，差评前三名原因"),
            StepContent::open("退款率和行业比"),
            StepContent::open("可卖天数和补货天数"),
            StepContent::open("花了多少推广，退款后赚了多少"),
            StepContent::open("掌柜定结论，填进表里"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "扩词加预算：投产过了保本才加，一周一次",
        body: "周一看完数，周二加。一次加一到两成（示例），加完看满 7 天再动；同一周里不换图、不改价，\
               不然不知道是哪样起的作用。\n\n\
               - 后台投产高于保本投产，可卖天数够：加预算，加相关的长尾词\n\
               - 投产在保本线上下：只换词，不加钱\n\
               - 连续 3 天点击率低于 1%、点击够样本的词：停掉（示例）\n\
               - 可卖天数不够补货：先降，告诉仓库哪天恢复\n\n\
               交：加停词的清单，加了多少钱，写进周表最后一列。停推那天把这张周期任务也停掉。",
        owner: Role(OPERATIONS),
        due: Some(DueContent::at(48, 15, 0)),
        repeats: "weeks 1 2",
        steps: &[
            StepContent::open("后台投产和保本投产比"),
            StepContent::open("可卖天数够不够"),
            StepContent::open("加词、停词，留清单"),
            StepContent::open("预算改动，改前改后截图"),
            StepContent::open("写进周表「今天做了什么」"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "报活动：先锁货再报名，结果当天告诉仓库和客服",
        body: "报之前先问三句：这次的价会不会成为以后的最低价；平台看前多少天（示例：7、15 或 30 天，\
               以报名页为准）；价保到哪天。\n\n\
               最坏到手价按能叠的全叠上算，不低于底价，第二个人复核才提交。仓库先看锁后还剩多少：在库 \
               − 别处已锁 − 安全库存 − 这次要锁的，小于 0 不报。\n\n\
               过了：仓库锁货，客服换话术。没过：放掉锁的货，写下原因，也告诉他们两边。\n\n\
               交：报名截图，结果截图，仓库和客服各回一句收到。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, WAREHOUSE, SUPPORT],
        start: Some(50),
        due: Some(DueContent::on(55)),
        steps: &[
            StepContent::open("前多少天最低价，截图"),
            StepContent::open("最坏到手价，写明叠了哪几样"),
            StepContent::open("第二个人复核，不低于底价"),
            StepContent::open("仓库看锁后剩余，先锁"),
            StepContent::open("提交，截图"),
            StepContent::open("结果当天告诉仓库和客服"),
            StepContent::open("活动后按退款后的数算，写还报不报"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "补货：按日销和到货天数倒推下单日",
        body: "下单点 = 日销 ×（到货天数 + 安全天数）。日销用近 7 天平均，没发货就退的扣掉；\
               已报的活动另加预计件数，不放进平均里。\n\n\
               例如日销 40 件、到货 12 天、安全 5 天：在库加在途少于 680 件，今天就下单。\
               每个规格分开算，合在一起看不出断码。\n\n\
               到了下单点，仓库报数，运营定件数，掌柜点头。快到衰退期时把安全天数减下来，免得压货。\n\n\
               交：一张补货表：规格、在库、在途、日销、可卖天数、下单件数、到货日。",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS, OWNER],
        due: Some(DueContent::on(50)),
        repeats: "weeks 1 14",
        steps: &[
            StepContent::open("盘在库，主推规格点实物"),
            StepContent::open("在途和到货日问厂家"),
            StepContent::open("每个规格的可卖天数"),
            StepContent::open("到下单点的标出来，报给运营"),
            StepContent::open("下单，合同或聊天截图"),
            StepContent::open("到货日写进卡片，客服也知道"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "换一轮图：客服给问题，美工改图",
        body: "两周一轮。客服交这两周问得最多的五个问题和差评原话，运营挑一两个派下来，\
               美工改对应的那张图或那一屏。问得最多的，说明页面没说清。\n\n\
               一轮只改一处，改前的图留着。点击或咨询没变好，就换回来。\n\n\
               交：改前改后两张截图，七天后的点击率或这个问题的咨询数。答案由客服同时更新进快捷短语。",
        owner: Role(DESIGN),
        roles: &[SUPPORT, OPERATIONS],
        due: Some(DueContent::on(54)),
        repeats: "weeks 2 3",
        steps: &[
            StepContent::open("客服交五个问题，附次数"),
            StepContent::open("运营挑一处，写明改成什么"),
            StepContent::open("改图，手机上看一遍"),
            StepContent::open("换上，日期写进周表"),
            StepContent::open("客服更新快捷短语"),
            StepContent::open("7 天后看数，写保留还是换回"),
        ],
        ..CardContent::BLANK
    },
];

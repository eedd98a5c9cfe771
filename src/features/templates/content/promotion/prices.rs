//! 日常促销, first part: what changes a price, or gives something along.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Money, Text},
    fields,
    platform_tasks::platform,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::{
    checks::{COUPON_CHECK, PRICE_CHECK},
    label,
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "有新点子就建一张",
        body: "谁都能建：客服听到顾客要什么，仓库看到什么压着，美工看到别家怎么做，一句话也行。\n\n\
               标题写「平台 商品 怎么促」，其余空着。运营每周一看一遍：做的补全五样（目的、适用、设置点、风\
               险、看什么数），不做的写一句为什么再打勾，免得下次又提。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::on(0)),
        labels: &[label::TO_SET],
        repeats: "weeks 1 1",
        steps: &[
            StepContent::open("把新卡片看一遍"),
            StepContent::open("做的：派人，写截止"),
            StepContent::open("不做的：写一句为什么"),
            StepContent::open("在跑的：填支付、退款、花费"),
            StepContent::open("快到期的：续、改还是停"),
            StepContent::open("亏钱的当天停，截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：TM 汤锅24cm 满199减20 店铺券 300件",
        body: "照着改成你的第一张券，或者删掉。数都是示例。\n\n\
               - 日常价 219，会员价 95 折 208.05，再减券 20，**最坏到手价 188.05**，底价 185，高 3.05 元\n\
               - 试算时发现新客立减 10 也能叠，会到 178.05，低于底价：这款已从新客立减里排除\n\
               - 让利预算 6000，两周用了 4200：210 件各减 20\n\
               - 按都付 199 算：支付 41790，退 16 件 3184，退款后 38606\n\
               - 净 194 件，每件比底价多 14，共 2716；推广花 1800，占 4.3%，还落 916\n\n\
               退款和推广都扣完还有剩，到期续一期，门槛不动。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT],
        start: Some(-14),
        due: Some(DueContent::at(7, 23, 59)),
        labels: &[label::RUNNING, label::WORKS],
        platform: Some(platform::TMALL),
        price_fen: Some(21_900),
        stock: Some(300),
        values: &[
            (&fields::CAMPAIGN, Text("满199减20 店铺券")),
            (&fields::WORST_PRICE, Money(18_805)),
            (&fields::FLOOR_PRICE, Money(18_500)),
            (&fields::SECOND_PAIR_OF_EYES, Text("掌柜")),
            (&fields::BUDGET, Money(600_000)),
            (&fields::SPENT, Money(420_000)),
            (&fields::SALES, Money(4_179_000)),
            (&fields::REFUNDS, Money(318_400)),
            (&fields::AD_SPEND, Money(180_000)),
            (&fields::OUTCOME, Text("退款、推广扣完落 916，续一期")),
        ],
        steps: &[
            StepContent::open("试算写明叠了哪些"),
            StepContent::open("第二个人复核，写名字"),
            StepContent::open("新客立减排除这款"),
            StepContent::open("买家号看到手价，截图"),
            StepContent::open("每周一填支付、退款、已用"),
            StepContent::open("到期前一天定：续、改还是停"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "单品直降、限时折扣",
        body: "- 目的：一款快速起量，或配合测价\n\
               - 适用：有毛利的引流款、换季款\n\
               - 设置点：折后价、起止到分、限购、库存\n\
               - 风险：降过的价会进后面报活动的最低价口径（示例：看 15 或 30 天）；划线价要有真实成交依据\n\
               - 看什么数：降价前后各 7 天：转化、件数、退款后毛利额",
        owner: Role(OPERATIONS),
        steps: PRICE_CHECK,
        ..CardContent::BLANK
    },
    CardContent {
        title: "店铺券：拉高一单的钱",
        body: "- 目的：让买一件的买两件\n\
               - 适用：客单价离门槛差一点的店\n\
               - 设置点：门槛比客单中位数高一两成（示例），面额按毛利倒算\n\
               - 风险：误勾「无门槛」、6 折填成减 60%、和新客立减叠在一起\n\
               - 看什么数：领取、使用、客单价、退款后金额、券成本",
        owner: Role(OPERATIONS),
        labels: &[label::TO_CHECK],
        steps: COUPON_CHECK,
        ..CardContent::BLANK
    },
    CardContent {
        title: "商品券：只推一款",
        body: "- 目的：推新、推滞销，不动全店价\n\
               - 适用：主推款、要清的尾货\n\
               - 设置点：只勾这一款，张数不超过可卖库存\n\
               - 风险：适用商品勾成全店；和店铺券能叠没算进去\n\
               - 看什么数：这款的用券率、转化、单件毛利",
        owner: Role(OPERATIONS),
        labels: &[label::TO_CHECK],
        steps: COUPON_CHECK,
        ..CardContent::BLANK
    },
    CardContent {
        title: "满减、满折",
        body: "- 目的：凑单，带动搭配的货\n\
               - 适用：品多、单价低、好凑的店\n\
               - 设置点：门槛、每满还是单次、封不封顶\n\
               - 风险：最坏的价常在**刚过门槛**那一档；退一件后不满门槛，退多少要先和客服说好\n\
               - 看什么数：客单件数、凑单率、部分退款单数",
        owner: Role(OPERATIONS),
        steps: PRICE_CHECK,
        ..CardContent::BLANK
    },
    CardContent {
        title: "满赠：送东西不降价",
        body: "- 目的：护住标价，清小件\n\
               - 适用：赠品便宜、好放、顾客用得上的\n\
               - 设置点：门槛、每人限几份、送完换什么写在页面\n\
               - 风险：赠品缺货变差评；赠品也要质量合格；退货要不要退赠品先写明\n\
               - 看什么数：赠品剩余、客单价、因赠品的投诉数",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT],
        steps: &[
            StepContent::open("仓库单锁赠品，写件数"),
            StepContent::open("送完换什么，页面写明"),
            StepContent::open("客服快捷短语换好"),
            StepContent::open("剩 30 份提醒，剩 0 撤图"),
            StepContent::open("截图留底"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "第二件折",
        body: "- 目的：一次卖两件，摊薄运费\n\
               - 适用：消耗快、能送人的货\n\
               - 设置点：第几件几折、能否混款、限购几套\n\
               - 风险：单件合价常比想的低。示例：59 元第二件 7 折，合 50.15；再叠满 99 减 10，合 45.15，\
               破了底价 48\n\
               - 看什么数：每单件数、单件合价、退一留一的单数",
        owner: Role(OPERATIONS),
        steps: PRICE_CHECK,
        ..CardContent::BLANK
    },
    CardContent {
        title: "搭配套餐",
        body: "- 目的：老款带新款，锅带铲\n\
               - 适用：本来就一起用的两三样\n\
               - 设置点：套餐价、每件分摊价、缺一件怎么办\n\
               - 风险：退其中一件按分摊价退，没设好会多退；套餐里一款缺货整套卖不了\n\
               - 看什么数：套餐单占比、连带件数、部分退款数",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE],
        steps: PRICE_CHECK,
        ..CardContent::BLANK
    },
    CardContent {
        title: "包邮门槛",
        body: "- 目的：让顾客凑到门槛，又不亏运费\n\
               - 适用：运费占比高的小件\n\
               - 设置点：门槛放在客单中位数上一两成（示例），偏远和停发地另列\n\
               - 风险：全店包邮后大件亏运费；偏远没排除\n\
               - 看什么数：客单价、单均运费、运费纠纷数",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("算每个重量段的单均运费"),
            StepContent::open("定门槛，第二个人看"),
            StepContent::open("运费模板截图"),
            StepContent::open("偏远、停发地核一遍"),
            StepContent::open("跑 7 天对快递账单"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "清仓：先定底线再降",
        body: "- 目的：把货款和库位换回来\n\
               - 适用：衰退期、断码、换包装的货\n\
               - 设置点：分两三档降，每档几天、到几件停\n\
               - 风险：清仓价会进最低价口径，先看后面有没有要报的活动；低于成本要掌柜签字；瑕疵写明\n\
               - 看什么数：清掉件数、收回货款、退款率",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, OWNER],
        steps: &[
            StepContent::open("仓库实数、品相、拍照"),
            StepContent::open("底线价掌柜签字"),
            StepContent::open("瑕疵和不退换范围按平台规则写明"),
            StepContent::open("每档到期截图"),
            StepContent::open("清完撤页面，余货做赠品或报废"),
        ],
        ..CardContent::BLANK
    },
];

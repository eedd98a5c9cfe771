//! 运输中: the daily look at every parcel, and changes while it travels.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Choice, Count, Day, Money, Number, Text},
    fields,
    role::{SUPPORT, WAREHOUSE},
};
use super::{label, way};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "运输中：每天上午把在途的查一遍",
        body: "发出第二天查第一次，以后每天一次，按「要求送达」从近到远。轨迹 24 小时没动（示例，\
               店里自己定），\
               不等客户来问，先打网点电话。\n\n\
               会晚的，**今天**就告诉客户，给新的日子和原因；客户先问起来才说，就是投诉。\n\n\
               **往下走**：轨迹显示到了目的地网点，拖到「到站待派送」；破、丢、停，拖到「异常件」。\n\n\
               查完在评论写一行：在途几单、停几单、会晚几单。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::at(1, 10, 0)),
        repeats: "days 1",
        steps: &[
            StepContent::open("逐单查轨迹，截止改成明天上午"),
            StepContent::open("停住的打网点电话，登记号写进卡片"),
            StepContent::open("会晚的告诉客户，新日子写进评论"),
            StepContent::open("明天到站的，今天先约客户"),
            StepContent::open("到站的拖走，有事的拖到「异常件」"),
            StepContent::open("评论写：在途、停、会晚各几单"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "中途改地址、改自提、要退回：先问钱再通知",
        body: "先看是不是下单账号发来的：陌生号打电话说改地址，多半是骗货。\
               要客户在订单聊天里写一遍新地址。\n\n\
               再问网点三句：货到哪了，还改得了吗，更改费和多走的运费是多少。钱由谁出，\
               客户文字答应了再改。\n\n\
               退回的单不算完：回程运费填进实付运费，回到仓库当天拆验，售后另建卡片。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("下单账号在聊天里写清怎么改，截图"),
            StepContent::open("问网点：到哪了，能不能改，多少钱"),
            StepContent::open("谁出这笔钱，客户文字答应"),
            StepContent::open("提交更改，登记号和截图存进卡片"),
            StepContent::open("第二天看轨迹，真的改了才算"),
            StepContent::open("退回的：到仓日告诉仓库，留人拆验"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：工作台×3 安能到付 成都 预约送货",
        body: "照着改成你的第一单，或者删掉。\n\n\
               客户在园区，送货要提前一天报车牌，只收 9:00–16:00。昨天轨迹在西安中转，明天到成都网点。\n\n\
               今天要做：约客户定送货日，把网点电话要来填上，提醒备好到付运费（报价 395 元）。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::at(0, 15, 0)),
        labels: &[label::BY_APPOINTMENT],
        stock: Some(3),
        values: &[
            (&fields::ORDER_NUMBER, Text("示例-0004")),
            (&fields::CUSTOMER, Text("示例客户丁 尾号0000")),
            (&fields::REGION, Text("四川成都")),
            (&fields::PARCELS, Count(6)),
            (&fields::WEIGHT, Number(2_040_000)),
            (&fields::VOLUME, Number(7_800)),
            (&fields::DELIVERY, Choice("送货(不含上楼)")),
            (&fields::WAYBILL, Text("示例运单-0004")),
            (&fields::FREIGHT_QUOTED, Money(39_500)),
            (&fields::PROMISED_DAY, Day(DueContent::on(2))),
        ],
        steps: &way(5),
        ..CardContent::BLANK
    },
];

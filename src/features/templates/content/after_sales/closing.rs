//! 待开票 and 已结案: invoices, what a case lost in the end, and the weekly sum by cause.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Choice, Day, Money, Text},
    fields,
    role::{OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const INVOICE_CARDS: &[CardContent] = &[
    CardContent {
        title: "待开票：资料收齐、核两遍、开完发客户",
        body: "客户要票就得开，用自己店铺主体开，货名照实写，不找别人代开，不改成「办公用品」。\
               资料发客户填，不靠电话听：\n\n\
               「请发：抬头、税号（个人不用）、电子普票还是电子专票、收票邮箱。金额按您实付开，\
               几天内发到邮箱。」\n\n\
               每天一个时间一起开，开完当天发。拖过承诺的日子，\
               客户一投诉就是我们的责任（怎么罚以各平台商家后台为准）。\n\n\
               **往下走**：客户说收到了，「发票号码」填好，去「已结案」。",
        owner: Role(SUPPORT),
        roles: &[OWNER],
        steps: &[
            StepContent::open("发票抬头、税号一字不差，客户自己打字发"),
            StepContent::open("发票类型：电子普票、电子专票"),
            StepContent::open("开票金额：实付减掉已退的"),
            StepContent::open("订单号、货名、数量和订单对上"),
            StepContent::open("第二个人核一遍再开"),
            StepContent::open("发到邮箱，平台后台也上传"),
            StepContent::open("发票号码填进卡片，版式文件存好"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "补票、换抬头、退了款的票怎么办",
        body: "| 遇到 | 怎么办 |\n\
               |---|---|\n\
               | 当时没要，现在补 | 查这单开过没有，没开过照开 |\n\
               | 抬头、税号写错 | 冲红，再按对的开 |\n\
               | 开了票，全退 | 先冲红再退款；退款时限先到，就先退、当天冲 |\n\
               | 开了票，退一部分 | 冲掉退的那部分，客户留剩下的 |\n\
               | 普票要换专票 | 冲红，重开 |\n\
               | 几单合一张 | 同一抬头、同一主体可以合，写全订单号 |\n\
               | 运费要不要开进去 | 我们收的开进去；到付的由物流开 |\n\n\
               专票对方已经抵扣或入账的，冲红要对方在系统里确认，退款前先说好。\
               平台红包、补贴开不开进去，各平台不同。两条都是示例，以电子税务局和商家后台现行说法为准，\
               拿不准问会计。\n\n\
               冲红的「发票类型」选「冲红」，金额填冲掉的数，新票另建一张，两张评论互写号码。",
        owner: Role(SUPPORT),
        roles: &[OWNER],
        steps: &[
            StepContent::open("按订单号查开过没有，防止重开"),
            StepContent::open("退款单：开过票的先冲红"),
            StepContent::open("专票：对方抵扣没有，要不要确认"),
            StepContent::open("蓝票、红票号码都写进卡片"),
            StepContent::open("月底清单给会计：开、冲、作废各几张"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：会议桌补开专票 尾号0105",
        body: "照着改成你的第一件售后，或者删掉。\n\n\
               三天前客服在聊天里答应「这两天开」，没建卡片，今天客户来催。责任在承诺没记，\
               赔了一张 20 元券，净损失 **20 元**。\n\n\
               实付 3860 元，没退过，就开 3860 元。税号客户发来少一位，等他重发；今天 17 点前开出。",
        owner: Role(SUPPORT),
        roles: &[OWNER],
        due: Some(DueContent::at(0, 17, 0)),
        labels: &[label::AWAITS_CUSTOMER, label::RUNNING_OUT],
        values: &[
            (&fields::CASE_SORT, Choice("发票")),
            (&fields::RESPONSIBLE, Choice("客服(承诺)")),
            (&fields::ORDER_NUMBER, Text("示例-0105")),
            (&fields::APPLIED_ON, Day(DueContent::on(-3))),
            (&fields::PLATFORM_DEADLINE, Day(DueContent::on(1))),
            (&fields::COMPENSATION, Money(2_000)),
            (&fields::INVOICE_TITLE, Text("示例公司")),
            (&fields::INVOICE_SORT, Choice("电子专票")),
            (&fields::INVOICE_AMOUNT, Money(386_000)),
        ],
        steps: &[
            StepContent::ticked("查过：这单没开过票"),
            StepContent::open("客户重发税号，核位数"),
            StepContent::open("开出，发邮箱，填发票号码"),
            StepContent::open("客户回「收到」，截图"),
        ],
        ..CardContent::BLANK
    },
];

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "已结案：钱填齐，净损失算得出，才算结",
        body: "净损失 ＝ 退给客户 ＋ 补发货成本 ＋ 补发运费 ＋ 退回运费 ＋ 补偿 − 退回货残值 \
               − 物流理赔 − 供应商承担 − 保险赔付。\
               填了数，卡片自己算，没有的空着。\n\n\
               - **退给客户**：货出了门才填；没发货就退的，货还在，不填\n\
               - **补发货成本**：按进价，不按卖价\n\
               - **补偿**：小额打款、券、平台判的赔付都算\n\
               - **退回货残值**：货回来还能卖多少，退货台分级时定\n\
               - **物流理赔、供应商承担、保险赔付**：到账或对账扣下才填\n\n\
               运费险赔给客户的不填；赔到店里的才填「保险赔付」，大件多半不够一趟运费（示例）。\n\n\
               **能归档**：每周汇总算进去了，责任不是「不明」，客户最后一句话存了图。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE, OPERATIONS],
        steps: &[
            StepContent::open("客户最后一句截图"),
            StepContent::open("平台后台状态：退款成功或关闭"),
            StepContent::open("各项花费和收回填齐"),
            StepContent::open("责任定下来，仓库和运营没异议"),
            StepContent::open("标签撕干净"),
            StepContent::open("进了每周汇总，打勾归档"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "每周按责任汇总净损失，只改第一名",
        body: "筛选里按「责任」分泳道，看「已结案」每一道的件数和净损失，抄成表：\n\n\
               | 责任 | 件数 | 净损失 | 最大一笔 | 下周改什么 |\n\
               |---|---|---|---|---|\n\
               | 仓库 | | | | |\n\
               | 快递物流 | | | | |\n\
               | 厂家质量 | | | | |\n\
               | 运营(描述/价格) | | | | |\n\
               | 客服(承诺) | | | | |\n\
               | 客户、平台、不明 | | | | |\n\n\
               按**钱**排，不按件数排；同一款、同一条线路出现三次的单独写。退款率高的款告诉运营，\
               先停推再查。\n\n\
               只改第一名，改成一张卡片：谁、改什么、哪天、下周看哪个数。责任是用来改事的，不拿来扣钱，\
               扣钱就没人填真的了。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, SUPPORT, WAREHOUSE],
        due: Some(DueContent::on(7)),
        repeats: "weeks 1 1",
        steps: &[
            StepContent::open("「不明」的责任先定完"),
            StepContent::open("按责任抄件数和净损失"),
            StepContent::open("退款、补发、理赔三项和后台、账单对一遍"),
            StepContent::open("写出最大三笔和反复的款、线路"),
            StepContent::open("第一名建改进卡片，有人有日子"),
            StepContent::open("上周那张改了没有，数降了没有"),
            StepContent::open("表发掌柜，算过的打勾归档"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：餐边柜运输压坏，全退拉回 尾号0106",
        body: "照着改成你的第一件售后，或者删掉。\n\n\
               侧板断裂不能用，阶梯走到第 6 级。货拉回来判次品，处理价 420 元；物流按保价赔了 450 元，\
               已到账。\n\n\
               净损失 ＝ 退给客户 899 ＋ 退回运费 160 − 退回货残值 420 − 物流理赔 450 ＝ **189 元**。\
               同一条线路本月第二件，下单前改打木架。等进了本周汇总，打勾归档。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::on(7)),
        values: &[
            (&fields::CASE_SORT, Choice("破损")),
            (&fields::RESPONSIBLE, Choice("快递物流")),
            (&fields::ORDER_NUMBER, Text("示例-0106")),
            (&fields::APPLIED_ON, Day(DueContent::on(-16))),
            (&fields::PLATFORM_DEADLINE, Day(DueContent::on(-11))),
            (&fields::REFUNDED, Money(89_900)),
            (&fields::RETURN_FREIGHT, Money(16_000)),
            (&fields::SALVAGE, Money(42_000)),
            (&fields::CLAIMED, Money(45_000)),
        ],
        steps: &[
            StepContent::ticked("全退，货拉回拆验"),
            StepContent::ticked("物流赔款到账"),
            StepContent::ticked("各项花费填齐"),
            StepContent::open("进每周汇总，打勾归档"),
        ],
        ..CardContent::BLANK
    },
];

//! 待受理: how a case becomes a card, the clocks, and the two troubles that come in bulk: 缺货 and 差评.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Choice, Day, Text},
    fields,
    role::{OPERATIONS, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "一张卡片一个问题：类型、责任、两个截止当天填",
        body: "标题写「平台 商品 什么事 订单尾号」。同一单又少件又要开票，建两张，各走各的。\n\n\
               | 列 | 轮到谁 |\n\
               |---|---|\n\
               | 待受理 | 客服：核单、分类、定人 |\n\
               | 待客户 | 客户：举证、寄回、选方案 |\n\
               | 待我方 | 我们：补发、退款、维修 |\n\
               | 物流理赔 | 物流：答复、打款 |\n\
               | 平台介入 | 平台判，我们交材料 |\n\
               | 待开票 | 我们：开票、补票、冲红 |\n\
               | 已结案 | 等每周汇总，汇总完归档 |\n\n\
               - 「平台截止」照后台倒计时填；卡片的**截止**填我们自己的，剩余时间的一半\n\
               - 标签只写现在在等什么，等到了就撕；类型、责任写在字段里\n\
               - 「责任」写谁造成的，不写谁出钱：客户拍错我们补了运费，责任还是客户",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, WAREHOUSE],
        steps: &[
            StepContent::open("后台没了结的售后，一件一张建起来"),
            StepContent::open("每张有负责人、类型、两个截止"),
            StepContent::open("快到平台截止的贴「快超时」，排最上面"),
            StepContent::open("看板截图发群里：以后售后只看这里"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "待受理：先停住，再分类，给客户一句准话",
        body: "当班客服每小时看一次后台，看到就建卡片。先停住损失：没发的拦下，\
               在路上的问能不能退回，再谈谁的错。\n\n\
               给客户的第一句只说三样：看到了、谁在办、几点前回您。不说「尽快」，不先认责任，\
               也不先推给物流。\n\n\
               **往下走**：类型、申请时间、平台截止、负责人都填了，知道下一步轮到谁。\
               客户那边的聊天截图存进卡片。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("对上订单：哪一件、实付多少、发没发"),
            StepContent::open("没发的：叫仓库停打，撤下面单"),
            StepContent::open("已发的：运单能不能拦，拦了留登记号"),
            StepContent::open("填问题类型、申请时间、平台截止"),
            StepContent::open("截止填剩余时间的一半"),
            StepContent::open("责任先填，拿不准填「不明」"),
            StepContent::open("回客户：谁在办，几点前答复"),
            StepContent::open("定负责人，拖到下一列"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "时限表：平台给多久，我们用一半",
        body: "**表里全是示例**，各平台、各类目不同，又常改，以各平台商家后台为准。核过一个平台，\
               就把数改掉，写上核对日期。\n\n\
               | 什么事 | 平台时限（示例） | 我方截止 |\n\
               |---|---|---|\n\
               | 没发货，申请退款 | 示例：48 小时，过了自动退 | 24 小时，先叫仓库停打 |\n\
               | 已发货，申请退款 | 示例：5 天，过了自动退 | 两天半 |\n\
               | 同意退货，等客户寄回 | 示例：7 天填单号 | 第 3 天提醒 |\n\
               | 退货到了，退款 | 示例：收到后 7 天内 | 当天验，次日退 |\n\
               | 平台要我们举证 | 示例：3 到 7 天 | 一半，不等最后一天 |\n\
               | 平台能调的聊天记录 | 示例：约 75 天 | 出事当天就截图 |\n\
               | 客户要发票 | 示例：页面承诺的天数 | 一半 |\n\n\
               七日无理由从签收第二天算起；拆开看看不算坏了「完好」；\
               定制这类不支持的，要在下单时让客户确认过才算（示例，以现行规定为准）。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(1)),
        repeats: "months 1 1",
        steps: &[
            StepContent::open("淘宝、天猫后台逐条核，改成现在的数"),
            StepContent::open("京东、拼多多、抖音等各核一遍"),
            StepContent::open("每条写核对日期，规则页截图存进卡片"),
            StepContent::open("超时会怎样：自动退、赔付、扣分，写清"),
            StepContent::open("变了的发给客服，每人回「看过」"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "缺货：先停卖，再让客户三选一",
        body: "1. 仓库报：哪个规格、差几件、最早哪天到\n\
               2. 运营把各平台这个规格的库存都改成 0，先停住再找原因\n\
               3. 找货：别的仓、供应商直发、同款别色\n\
               4. 客服按发货时限从近到远联系：等到某一天、换一款、马上退款加券\n\n\
               换款的差价小就我们出（示例：不超过实付的 30%，掌柜定）。等货的写死日期，\
               到日子没到货自动退，不让客户再来问。\n\n\
               退款原因请客户**照实选**，不教客户选「不想要了」「拍错了」：截图一发就是我们输。\
               缺货、延迟发货平台有赔付（示例，以商家后台为准），算进「补偿」。\n\n\
               交出来的是一张名单：订单尾号、选了什么、哪天了结。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, WAREHOUSE],
        steps: &[
            StepContent::open("仓库给缺货单：规格、差几件、到货日"),
            StepContent::open("各平台库存改 0，截图"),
            StepContent::open("能调的货锁住，不再卖"),
            StepContent::open("按发货时限先后联系，三选一"),
            StepContent::open("选择写进后台备注和名单"),
            StepContent::open("退款当天办完，补偿填进卡片"),
            StepContent::open("账和实物差在哪，仓库写一句"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "差评：先办事，再解释，最后改一处",
        body: "顺序不能反：先核订单，24 小时内私下联系把事办了，再写公开解释。解释是写给后面的买家看的，\
               四句话够了：\n\n\
               「给您添麻烦了。您说的（问题）核实是（事实）。已经（做了什么）。\
               后面有事直接找店铺客服（称呼），跟到解决为止。」\n\n\
               - 不逐条争辩，不写订单号、电话、地址、聊天内容\n\
               - 不拿钱换删评、改评，不反复打电话\n\
               - 真是同行或敲诈：收好证据走平台举报，公开解释照样客气\n\n\
               同一个说法出现第二次，就不是客户的问题了：页面写错找运营，包装不够找仓库，\
               另建一张改进卡片。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, WAREHOUSE],
        steps: &[
            StepContent::open("核订单：哪一件、哪天、说的是不是真的"),
            StepContent::open("24 小时内在平台聊天里联系，先听完"),
            StepContent::open("给方案并办完，截图"),
            StepContent::open("公开解释，第二个人看过再发"),
            StepContent::open("责任填好，改进另建卡片，写谁改、哪天"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：置物架少一包螺丝 尾号0101",
        body: "照着改成你的第一件售后，或者删掉。\n\n\
               客户今天中午申请部分退款 20 元，平台倒计时 5 天（示例），我们的截止放在两天半以内。\n\n\
               已回：「看到了，我在对装箱照片，今天 17 点前回您。」等客户拍箱里全部配件和面单；\
               仓库翻发货照，真漏了就补发，责任改成「仓库」，再问客户愿不愿意撤销申请。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::at(2, 18, 0)),
        labels: &[label::AWAITS_PICTURES, label::CALMED],
        values: &[
            (&fields::CASE_SORT, Choice("少件错发")),
            (&fields::RESPONSIBLE, Choice("不明")),
            (&fields::ORDER_NUMBER, Text("示例-0101")),
            (&fields::APPLIED_ON, Day(DueContent::on(0))),
            (&fields::PLATFORM_DEADLINE, Day(DueContent::at(5, 12, 0))),
        ],
        steps: &[
            StepContent::ticked("对上订单，回客户第一句"),
            StepContent::open("客户拍全部配件和面单"),
            StepContent::open("仓库翻发货照，写漏没漏"),
            StepContent::open("今天 17 点前回客户，有没有结果都回"),
            StepContent::open("补发，单号发客户"),
        ],
        ..CardContent::BLANK
    },
];

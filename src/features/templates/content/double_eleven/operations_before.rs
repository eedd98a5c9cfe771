//! 各部门执行细节 · 运营, up to the sale: goals, prices, stock, applications, what the campaign gives away.

use super::super::{
    CardContent, DueContent, FieldContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{self, Choice, Count, Money, Text},
    fields, platform_tasks,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::{anchor::APPLY_UNTIL, label};

const OURS: &[(&FieldContent, ValueContent)] = &[(&fields::DEPARTMENT, Choice("运营"))];

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "示例：TM 不粘煎锅28cm 89元 800件",
        body: "照着改成你的第一款主推品，或者删掉。一款主推品一张卡片：价格、库存填进字段，勾打完换成「已封版」。\n\n\
               最坏叠加这样算（优惠都是示例）：\n\n\
               1. 买一件：89 − 官方立减 15% = 75.65，再用券满 69 减 5，得 70.65\n\
               2. 买两件：151.30，用券满 139 减 16，得 135.30，一件 67.65\n\n\
               两件更便宜，最坏到手价填 67.65。底价 66，只高 1.65，挂「价格风险」，券不能再加。\n\n\
               库存：在库 1300，京东锁了 200，安全 100，活动锁 800，锁后剩余 200。剩 80 件停推广。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT, DESIGN],
        due: Some(DueContent::on(-3)),
        labels: &[label::PRICE_AT_RISK],
        platform: Some(platform_tasks::platform::TMALL),
        price_fen: Some(8900),
        stock: Some(800),
        values: &[
            (&fields::DEPARTMENT, Choice("运营")),
            (&fields::LIST_PRICE, Money(12900)),
            (&fields::WORST_PRICE, Money(6765)),
            (&fields::FLOOR_PRICE, Money(6600)),
            (&fields::COST, Money(5600)),
            (&fields::COMMISSION, Money(338)),
            (&fields::SECOND_PAIR_OF_EYES, Text("掌柜")),
            (&fields::ON_HAND, Count(1300)),
            (&fields::LOCKED_ELSEWHERE, Count(200)),
            (&fields::SAFETY_STOCK, Count(100)),
        ],
        steps: &[
            StepContent::ticked("最坏到手价算好，第二个人复核"),
            StepContent::ticked("仓库认了 800 件"),
            StepContent::open("报名截图存这里"),
            StepContent::open("主图、详情交齐"),
            StepContent::open("客服短语换好"),
            StepContent::open("封版核过，买家号到手价截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "目标拆到款、拆到天，每款定一个角色",
        body: "退款后金额 = 访客 × 转化率 × 客单价 ×（1 − 退款率）。四个数都写得出来源：去年活动、最近三个月、生意参谋。\n\n\
               一款只当一个角色：**引流款**拉人，**利润款**赚钱，**活动款**冲量，**形象款**撑价位。\
               库存不够、图赶不出的砍掉，主推款宁少勿多。\n\n\
               交目标表：一款一行、一天一列，合计等于店铺目标。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(-55)),
        labels: &[label::TO_DECIDE],
        values: OURS,
        steps: &[
            StepContent::open("去年活动和近三个月的数拉齐"),
            StepContent::open("支付金额、退款后金额各一个目标"),
            StepContent::open("每款角色一句话"),
            StepContent::open("拆到天，合计对得上"),
            StepContent::open("掌柜签"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "最坏叠加逐款试算，低于底价的不报",
        body: "设两次满减、券忘了关叠加，一晚上就能赔光。所以不看标价，看买家用尽一切办法能买到的价。\n\n\
               会叠上来的：单品优惠、官方立减、店铺券、品类券、满减、会员价、新客价、直播间价、达人专享价、赠品。\
               平台出的钱另记一列：不少我们的钱，但会压低到手价，别的平台看得见。\n\n\
               算的人和复核的人不能是同一个。结果填进价格总表和主推款卡片。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(-50)),
        labels: &[label::PRICE_AT_RISK, label::TO_DECIDE],
        values: OURS,
        steps: &[
            StepContent::open("店里还开着的优惠全列出来"),
            StepContent::open("每款试算：一件、两件、凑单"),
            StepContent::open("最坏到手价 ≥ 底价，逐款写明"),
            StepContent::open("同款在京东、拼多多、抖音的到手价"),
            StepContent::open("第二个人另算一遍，写上名字"),
            StepContent::open("公告出来、玩法变了，重算"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "锁货：主推款按预计件数备足",
        body: "要补多少 = 日销 × 活动天数 × 爆发系数 + 安全库存 − 在库可用 − 在途。\
               爆发系数看自家去年活动；没做过的，先按预计件数的 1.5 倍备（示例），能退货的供应商优先。\n\n\
               供应商的交期要写死：几号到、到多少、晚一天怎么办。到不了的提前换款，别等报名以后。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, OWNER],
        due: Some(DueContent::on(-45)),
        labels: &[label::OVERSELLING, label::TO_DECIDE],
        values: OURS,
        steps: &[
            StepContent::open("每款预计件数写明怎么来的"),
            StepContent::open("缺口填进库存总表"),
            StepContent::open("补货单掌柜签，货款排期"),
            StepContent::open("供应商书面回交期，截图"),
            StepContent::open("每款写好断货替补款和停推线"),
            StepContent::open("仓库确认放得下"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "商品报名：仓库看过锁货数再提交",
        body: "先过四关再点提交：价格复核过、仓库认了件数、素材合规、同款没和别的活动冲突。\
               早交一周，打回还有时间改。\n\n\
               报上去的价会成为以后的最低价，问一句：下一场还跟得起吗？\n\n\
               截止日以商家后台公告为准。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, SUPPORT, DESIGN],
        start: Some(-14),
        due: Some(DueContent::at(-7, 18, 0).from(APPLY_UNTIL)),
        labels: &[label::AWAITS_PICTURES, label::PRICE_AT_RISK, label::RECEIPT],
        values: OURS,
        steps: &[
            StepContent::open("最坏到手价 ≥ 底价，复核人签过"),
            StepContent::open("仓库看过锁货数，回「够」"),
            StepContent::open("校验价通过，没通过的不硬改价"),
            StepContent::open("素材按后台尺寸传上"),
            StepContent::open("逐款提交，截图存主推款卡片"),
            StepContent::open("名单发仓库、客服：报了哪些、多少件"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "玩法设置：券、满减、赠品、限购做成一张表",
        body: "先填表，再照表设后台。一条一行，设好的人写名字，复核的人再写一个。\n\n\
               | 名称 | 门槛和面额 | 起止(到分) | 张数/限领 | 能叠什么 | 设 / 核 |\n\
               |---|---|---|---|---|---|\n\
               | 示例：店铺券 | 满 139 减 16 | 31 日 20:00–11 日 23:59 | 2000 / 1 | 官方立减 | 运营 / 掌柜 |\n\n\
               常见的三种祸：误勾无门槛、6 折填成减 60%、老活动没关又叠一层。起止时间以商家后台公告为准。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, SUPPORT, WAREHOUSE],
        due: Some(DueContent::on(-25)),
        labels: &[label::PRICE_AT_RISK],
        values: OURS,
        steps: &[
            StepContent::open("每张券填一行"),
            StepContent::open("满减、会员价、赠品、限购各填一行"),
            StepContent::open("赠品件数问过仓库，送完换什么写明"),
            StepContent::open("撞期的旧优惠：哪天停，谁停"),
            StepContent::open("后台设好，第二个人逐格复核"),
            StepContent::open("表发客服，照着写快捷短语"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "推广预算和老客触达，分前中后三段排",
        body: "预算分三段：预热、开卖、节后，50 / 40 / 10（示例）。节后那一段别省，退款和评价都在那时候。\
               卡片上的预算 30000 元也是示例；花一笔改一次「已用」。\n\n\
               老客分三群，各说各的：高价值的、加购没买的、90 天没来的（示例）。\
               同一个人一周不超过两条（示例），写明退订。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN],
        due: Some(DueContent::on(-22)),
        labels: &[label::TO_DECIDE],
        values: &[(&fields::DEPARTMENT, Choice("运营")), (&fields::BUDGET, Money(3_000_000))],
        steps: &[
            StepContent::open("预算拆到计划、拆到天"),
            StepContent::open("晚上谁能加预算，最多加到多少"),
            StepContent::open("哪款到停推线停哪个计划"),
            StepContent::open("老客三群名单和文案，查过极限词"),
            StepContent::open("直播、短视频排期，样品寄出"),
            StepContent::open("创意图需求给美工"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "每天看加购和定金：黑马补货，短板换图",
        body: "开卖前的收藏加购，差不多就是开卖头一小时的底。每天一行：每款加购、定金件数，和目标比。\n\n\
               - **黑马**：超目标一半的（示例），当天问仓库还能补多少\n\
               - **短板**：不到目标一半的（示例），先换首图，三天不动就换主推款\n\n\
               开卖后停掉这张。",
        owner: Role(OPERATIONS),
        roles: &[WAREHOUSE, DESIGN],
        due: Some(DueContent::at(-14, 10, 0)),
        labels: &[label::OVERSELLING],
        values: OURS,
        repeats: "days 1",
        steps: &[
            StepContent::open("加购、定金填进目标表"),
            StepContent::open("黑马：补货或加锁，仓库回数"),
            StepContent::open("短板：换图或换款，告诉美工"),
            StepContent::open("竞店同款到手价看一眼"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "走查：活动价、券、限购、自动回复逐项过",
        body: "封版之后，前一天再从买家那头看一遍。查出来的不自己顺手改，写进封版那张卡片，按授权改。\n\n\
               交截图：每款主推品一张付款页，每张券一张领取页。",
        owner: Role(OPERATIONS),
        roles: &[DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::at(-1, 16, 0)),
        labels: &[label::PRICE_AT_RISK],
        values: OURS,
        steps: &[
            StepContent::open("活动价生效时间：开卖那一刻，不早不晚"),
            StepContent::open("券领得到，限领、限购有效"),
            StepContent::open("旧的限时折扣、单品优惠已停"),
            StepContent::open("自动回复、公告是活动版"),
            StepContent::open("主图、详情、会场链接点得通"),
            StepContent::open("推广计划定时和预算对过"),
        ],
        ..CardContent::BLANK
    },
];

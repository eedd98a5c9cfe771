//! 衰退期: out of it with little loss, and what was learned kept.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "衰退期过关单：清干净再归档",
        body: "**进来的条件**：成熟期过关单的三条都到了，掌柜签过「进衰退」。\n\n\
               **过关的线**：\n\n\
               - 在库清零，退回来的货也算；在途的订单已退已收\n\
               - 最后一批的价保和售后期过了（以商家后台为准）\n\
               - 余料、包装、印刷品有去处\n\
               - 复盘写完：一共卖几件、退几件、退款后赚多少、最赚的是哪一段\n\n\
               **没过**：还剩货的，写明剩几件、压多少钱，改作赠品、配套餐、退厂家或一次打包处理，\
               选一样，给日期。季节款存到明年要算仓租和跌价，不默认留着。\n\n\
               | 结论 | 依据 | 谁定 | 日期 |\n\
               | --- | --- | --- | --- |\n\
               | 归档、再卖一季、改作赠品，选一个 | 款号，过线和没过线的数 | 掌柜 | 待填 |",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(290)),
        steps: &[
            StepContent::open("在库、在途、退回都是 0，盘点截图"),
            StepContent::open("价保和售后期的最后一天"),
            StepContent::open("余料清单和去处"),
            StepContent::open("卖几件、退几件、退款后赚多少"),
            StepContent::open("做对一条、做错一条、下次改一条"),
            StepContent::open("源图、话术、差评表归库"),
            StepContent::open("掌柜定结论，填进表里"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "清仓定价，停低效推广，流量引到新款",
        body: "清仓价看还剩几件、还能卖几周，示例：成本的 1.1 到 1.2 倍。\
               底价由掌柜重定并写明从哪天起用，最坏到手价不低于新底价，第二个人复核。\
               底价和压的钱写在过关单里，不写在这张给仓库和客服看的卡片上。价保期内不降。\n\n\
               分两步降，每步看 7 天（示例），别一次降到底。页面写明「清仓、售完不补、\
               哪些规格没有了」，质量问题照样退换。\n\n\
               推广先停投产最低的计划；详情首屏和关联位放新款，老链接的访客别浪费。\
               清仓价会不会拉低新款的价格印象，也想一遍。\n\n\
               交：两步的价格和日期，停掉的计划清单，新款位置截图。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, WAREHOUSE, SUPPORT],
        start: Some(232),
        due: Some(DueContent::on(240)),
        steps: &[
            StepContent::open("剩几件，按规格"),
            StepContent::open("掌柜重定底价，写进过关单"),
            StepContent::open("到手价第二个人复核，价保期已过"),
            StepContent::open("停低效计划，截图"),
            StepContent::open("详情首屏和关联位换新款"),
            StepContent::open("客服换话术：没有的规格怎么答"),
            StepContent::open("剩到事先定的件数，撤推广"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "盘余货、余料、退回货，写明去处",
        body: "三堆分开数：能当新的卖、拆过能折价卖、只能报废。退回的货先拆包看，别直接放回原库位。\n\n\
               专用的箱子、说明书、贴纸也数，能改用的写给哪个款。断码的规格报给运营，后台当天下掉，\
               免得有人拍了发不出。\n\n\
               交：一张余货表：规格、三堆各几件、余料、照片、建议去处。",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS],
        start: Some(262),
        due: Some(DueContent::on(270)),
        steps: &[
            StepContent::open("点实物，三堆分开"),
            StepContent::open("退回货拆包检查"),
            StepContent::open("包材和印刷品点数"),
            StepContent::open("断码的规格报运营下架"),
            StepContent::open("拍照，填表"),
            StepContent::open("运营写去处，照做后划掉"),
        ],
        ..CardContent::BLANK
    },
];

//! 待打包 and 已打包待提货: the bench, the day's work of the warehouse, and the hand-over to the carrier.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Choice, Count, Day, Money, Number, Text, Yes},
    fields,
    role::{OPERATIONS, SUPPORT, WAREHOUSE},
};
use super::{label, way};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "待打包：照清单点数、两人复核、拍三张照片",
        body: "这一列放核完、可以动手的单，按「要求送达」和平台发货时限排先后。\n\n\
               **三张照片是以后理赔的本钱**：货（配件摊开）、包好（看得见护角和膜）、面单（贴在件上，\
               字能认）。\
               没有这三张，物流一句「包装不足」就推回来。\n\n\
               缺件、断码当场拍照告诉运营和客服，卡片贴「异常」，不等凑齐再说。\n\n\
               **往下走**：包数、总重、体积、包装都填了，三张照片存进卡片。",
        owner: Role(WAREHOUSE),
        roles: &[SUPPORT],
        steps: &[
            StepContent::open("按配件清单点数，螺丝包单独数"),
            StepContent::open("第二个人再点一遍，清单上两人签名"),
            StepContent::open("立柱和层板分开包，面对面夹纸"),
            StepContent::open("八个角套护角，缠绕膜至少三层"),
            StepContent::open("重件、玻璃打木架；件数变了，标签重打"),
            StepContent::open("每件贴 x/y 件号，贴「易碎」「勿叠」"),
            StepContent::open("称重、量长宽高，填总重和体积"),
            StepContent::open("三张照片：货、包好、面单"),
            StepContent::open("交给提货区，交接人签字"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "包装怎么选：看货，也看这条路要倒几次车",
        body: "倒一次车就多摔一次。专线直达可以轻一点，快运要中转、县城、上楼的往重里包。\n\n\
               | 货 | 包装 | 留意 |\n\
               |---|---|---|\n\
               | 立柱、横梁 | 缠绕膜，两头加护角 | 两头戳破最多 |\n\
               | 层板、面板 | 纸箱，或裸包加护角 | 面对面夹纸，怕划 |\n\
               | 螺丝、脚垫、说明书 | 封口袋装小盒 | 放第 1 件，箱外写「内有配件」 |\n\
               | 玻璃、镜面 | 木架或木箱，立放 | 必保价，写「立放勿压」 |\n\
               | 成品柜 | 护角、纸箱、木架 | 门和抽屉先绑住 |\n\
               | 同一客户十件以上 | 托盘缠膜 | 先问收货那头能不能卸 |\n\n\
               木架会加重量和体积，运费按打完的量。包完自检：放倒再扶起、摇一摇，里面有响声就拆开重垫。",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS],
        steps: &[
            StepContent::open("三款主推货各照表包一件，放倒、摇、打开看"),
            StepContent::open("每款算一次包装成本，告诉运营"),
            StepContent::open("包好的样子拍照，打印贴在打包台"),
            StepContent::open("上月破损最多的一款，包法加一级"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "早上排单：今天必须发走的先打",
        body: "先看平台发货时限快到的（示例：付款后 48 小时，以各平台商家后台为准），再看「要求送达」，\
               再看下单先后。\
               一天能打几件心里有数，排不下的早上就说，不等到傍晚。\n\n\
               交出来的是一张名单：订单号、件数、谁打、哪家几点提。写在评论里，发到群里。",
        owner: Role(WAREHOUSE),
        roles: &[SUPPORT, OPERATIONS],
        due: Some(DueContent::at(1, 9, 0)),
        repeats: "days 1",
        steps: &[
            StepContent::open("待打包的单排先后，写名字分下去"),
            StepContent::open("缺料缺件的，告诉运营和客服"),
            StepContent::open("约好各家几点提货，大件报总重和体积"),
            StepContent::open("纸箱、护角、膜、木架料够今天用"),
            StepContent::open("名单发到群里"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "收工清一遍",
        body: "打完勾，在看板菜单里按「收工」：做完的归档，到期没做完的顺延到明天，顺延几次卡片上看得见。\
               今天的数照这张表写进评论：\n\n\
               | 今天 | 数 |\n\
               |---|---|\n\
               | 打包 | 几件 |\n\
               | 发出 | 几票 |\n\
               | 运费合计 | 我付几元，到付几元 |\n\
               | 异常 | 新增几件，了结几件，还剩几件 |\n\
               | 明天必发 | 几票，名单 |\n\n\
               同一单顺延到第三次，当天找掌柜说清楚。",
        owner: Role(WAREHOUSE),
        roles: &[SUPPORT],
        due: Some(DueContent::at(0, 18, 30)),
        repeats: "days 1",
        steps: &[
            StepContent::open("签收、回访、结清的订单打勾"),
            StepContent::open("没做完的写明卡在哪"),
            StepContent::open("没有负责人的单，当场定一个"),
            StepContent::open("异常件逐张看：下次跟进几点"),
            StepContent::open("运单底联、签回单收齐"),
            StepContent::open("今天的数写进评论"),
            StepContent::open("看板菜单按「收工」，日结单打印留底"),
            StepContent::open("明天必发名单发给客服"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：货架×20 德邦到付 石家庄 要发票",
        body: "照着改成你的第一单，或者删掉。\n\n\
               - 立柱 20 包、层板 20 包，螺丝 20 袋装 1 箱，共 41 件\n\
               - 客户文字确认过：运费到付，大概 680 元；聊天截图在卡片里\n\
               - 专票，货签收后开，资料已收齐\n\n\
               明天 11 点前打完，约德邦下午来提。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::at(1, 11, 0)),
        labels: &[label::URGENT, label::INVOICE],
        stock: Some(20),
        values: &[
            (&fields::ORDER_NUMBER, Text("示例-0002")),
            (&fields::CUSTOMER, Text("示例客户乙 尾号0000")),
            (&fields::REGION, Text("河北石家庄")),
            (&fields::PARCELS, Count(41)),
            (&fields::WEIGHT, Number(9_300_000)),
            (&fields::VOLUME, Number(21_500)),
            (&fields::DELIVERY, Choice("送货(不含上楼)")),
            (&fields::FREIGHT_QUOTED, Money(68_000)),
            (&fields::PROMISED_DAY, Day(DueContent::on(5))),
        ],
        steps: &way(1),
        ..CardContent::BLANK
    },
];

pub(super) const PICKUP_CARDS: &[CardContent] = &[
    CardContent {
        title: "已打包待提货：点件、对单、签字，三样齐了才装车",
        body: "面单勾错一格，到了客户门口就要吵架：最常错的是「送货方式」和「付款方式」。\
               装车前两个人各对一遍。\n\n\
               约好的车过了 30 分钟没到（示例，店里自己定），打网点电话，写下几点能来；今天来不了的，\
               马上换一家或告诉客户。\n\n\
               **往下走**：运单号填了，客户收到了，当晚轨迹上有「已揽收」。没有揽收记录的不算发走。",
        owner: Role(WAREHOUSE),
        roles: &[SUPPORT],
        steps: &[
            StepContent::open("按 x/y 件号点，一件不少"),
            StepContent::open("收货人、电话、地址和卡片对一遍"),
            StepContent::open("付款方式：到付、寄付、月结、回单付"),
            StepContent::open("送货方式、保价、签回单都勾了"),
            StepContent::open("司机写件数、时间，签字"),
            StepContent::open("拍装车照和签好的底联"),
            StepContent::open("运单号、网点电话填进卡片，发给客户"),
            StepContent::open("当晚看到「已揽收」，拖到「运输中」"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：玻璃展示柜×2 跨越月结 打木架 西安",
        body: "照着改成你的第一单，或者删掉。\n\n\
               每台拆成柜体 1 件、玻璃 1 件，玻璃立放单独打木架，共 4 件。\
               打完木架体积从 0.74 变成 0.92 方，\
               运费按 0.92 重新问过：610 元（示例）。\n\n\
               保价 4600 元，签回单要收货公司盖章。跨越约今天 16:30 来提。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::at(0, 16, 30)),
        labels: &[label::CRATE],
        stock: Some(2),
        values: &[
            (&fields::ORDER_NUMBER, Text("示例-0003")),
            (&fields::CUSTOMER, Text("示例客户丙 尾号0000")),
            (&fields::REGION, Text("陕西西安")),
            (&fields::PARCELS, Count(4)),
            (&fields::WEIGHT, Number(1_680_000)),
            (&fields::VOLUME, Number(9_200)),
            (&fields::DELIVERY, Choice("送货(不含上楼)")),
            (&fields::FREIGHT_QUOTED, Money(61_000)),
            (&fields::INSURED, Money(460_000)),
            (&fields::SIGNED_COPY, Yes),
            (&fields::PROMISED_DAY, Day(DueContent::on(4))),
        ],
        steps: &way(4),
        ..CardContent::BLANK
    },
];

//! 待确认: what is asked before the warehouse touches an order, and how its title is written.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Choice, Count, Day, Money, Number, Text},
    fields,
    role::{OPERATIONS, SUPPORT, WAREHOUSE},
};
use super::{label, way};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "一张卡片一单，一个人从接单跟到客户门口",
        body: "负责人写接单的那个人，发货以后也不换：打包、提货、派送出了事，客户和仓库都找他。\
               仓库是参与人，只管自己那一段。\n\n\
               - 走到哪一站就拖到哪一列；拖之前，那一列做法卡上的清单做完\n\
               - 截止写**下一步最晚几点**，不写「尽快」；客户要的日子写在「要求送达」\n\
               - 标题里的日子会先填成截止，核单时记进「要求送达」，截止再改成下一步\n\
               - 客户只写称呼和手机尾号，完整地址电话留在商家后台\n\n\
               做法卡留在列里当样子，不用拖。示例订单带着同一份九行清单，改好一张，\
               在「更多」里「存为卡片模板」，以后新订单一选就有清单。",
        owner: Role(OPERATIONS),
        roles: &[SUPPORT, WAREHOUSE],
        steps: &[
            StepContent::open("把一张示例改成手上最急的一单"),
            StepContent::open("存为卡片模板，名字就叫「订单」"),
            StepContent::open("没发完的订单全部建成卡片，每张有负责人"),
            StepContent::open("群里发一张看板截图：以后查单看这里"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "标题这样写：货品×数量 物流 谁付运费 地方 哪天到",
        body: "例如「货架×20 德邦到付 石家庄 2-15前到」「层板×40 跨越月结 打木架 周五前到」。\
               数量、物流、运费、日期会自动认出来填进卡片；写 #急 就贴标签，写 @小李 就定负责人。\n\n\
               | 写 | 认作 |\n\
               |---|---|\n\
               | DB、SF、AN、KY | 德邦、顺丰、安能、跨越 |\n\
               | 到付、提付 | 收货人付运费 |\n\
               | 寄付、现付 | 我们发货时付 |\n\
               | 月结 | 我们按月和物流结 |\n\
               | 回单付、回付 | 签回单回来再付 |\n\n\
               店里常走的专线在「标题里的词」里加一次就认得。\n\n\
               **让漏写的单自己露出来**：看板菜单里开「标题规则」，勾上库存（数量）、物流、运费、日期，\
               缺哪样，卡片上有小标记。做法卡也会被标，先归档或挪到别的看板再开。",
        owner: Role(OPERATIONS),
        roles: &[SUPPORT],
        steps: &[
            StepContent::open("把常走的专线、网点叫法加进「标题里的词」"),
            StepContent::open("照这个写法改三张老订单"),
            StepContent::open("用熟以后开「标题规则」，勾四样"),
            StepContent::open("有标记的卡片截图，当天补全"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "待确认：八样核完、备注进后台，才交给仓库",
        body: "这一列放已付款、还没核对的订单。当天的单当天核；联系不上就贴「等客户确认」，\
               截止填下次再打的钟点。\n\n\
               **到付要有文字**：电话里答应、到门口不认，来回运费都是我们的。大概多少钱也写给客户，\
               让他回一句「可以」。\n\n\
               **往下走**：八样都有答复，后台备注写好，缺货的已经和运营商量完。仓库只打「待打包」里的单。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("规格、颜色、高度，和拍下的一样"),
            StepContent::open("数量和配件：层板几块，要不要轮子、螺丝备份"),
            StepContent::open("地址到门牌，货车能开到哪里，有没有限行"),
            StepContent::open("自提、送到楼下还是上楼；几楼，有没有电梯"),
            StepContent::open("运费谁付、大概多少：到付要文字回复"),
            StepContent::open("发票：要不要，抬头、税号、普票还是专票"),
            StepContent::open("要求送达哪天，哪个时段有人收"),
            StepContent::open("备注写进商家后台，聊天截图存进卡片"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "运费报价：送货、上楼、木架谁出，一次问全",
        body: "各家物流、每条线价都不同，只认当天的报价截图。问价带三样：地址、总重、\
               体积（打完木架再量）。\n\n\
               | 费用 | 什么时候有 | 要问清 |\n\
               |---|---|---|\n\
               | 送货费 | 不自提 | 到楼下还是门口，郊县加多少 |\n\
               | 上楼费 | 送货上楼 | 按层、按件还是按重，超重怎么加 |\n\
               | 进仓费 | 送园区、平台仓 | 要不要预约，排队费谁出 |\n\
               | 包装费 | 木架、木箱、托盘 | 谁打，打完算几件 |\n\
               | 保价费 | 贵的、易碎的 | 按保额收多少，免赔多少 |\n\
               | 更改费 | 改地址、自提改派送 | 到站前后各多少 |\n\
               | 保管费 | 到站没人提 | 免费几天，之后一天多少 |\n\n\
               「应付运费」填报价，「实付运费」填最后真收的，到付单填客户付的，「运费差额」自己算。\
               客户问「怎么多了」，有数可对。\n\n\
               没保价的出了事，有的只按运费几倍赔（示例：3 倍封顶，以运单条款为准），一块玻璃都不够，\
               玻璃和整柜默认保价。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, WAREHOUSE],
        steps: &[
            StepContent::open("地址、总重、体积发给两家物流比价"),
            StepContent::open("送货、上楼、进仓、木架逐项问全"),
            StepContent::open("到付的：金额发给客户，等文字回复"),
            StepContent::open("按货值定保不保价，填「保价额」"),
            StepContent::open("应付运费填进卡片，报价截图存好"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：仓储架 6组 安能现付 送货上楼 张家口",
        body: "照着改成你的第一单，或者删掉。\n\n\
               客户要送上 5 楼、没有电梯。安能报价 486 元里含上楼 120 元（示例），问客户：上楼费各出一半，\
               行不行。\n\n\
               等客户回复：上楼费、白天哪个时段有人收。今天 17 点没回就再打一次，不猜。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::at(0, 17, 0)),
        labels: &[label::AWAITS_CUSTOMER, label::UPSTAIRS],
        stock: Some(6),
        values: &[
            (&fields::ORDER_NUMBER, Text("示例-0001")),
            (&fields::CUSTOMER, Text("示例客户甲 尾号0000")),
            (&fields::REGION, Text("河北张家口")),
            (&fields::PARCELS, Count(13)),
            (&fields::WEIGHT, Number(3_120_000)),
            (&fields::VOLUME, Number(8_600)),
            (&fields::DELIVERY, Choice("送货上楼")),
            (&fields::FREIGHT_QUOTED, Money(48_600)),
            (&fields::INSURED, Money(300_000)),
            (&fields::PROMISED_DAY, Day(DueContent::on(7))),
        ],
        steps: &way(0),
        ..CardContent::BLANK
    },
];

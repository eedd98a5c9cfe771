//! 异常件: proof first, then the depot, and the hour of the next call always written down.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Choice, Count, Day, Money, Number, Text},
    fields,
    role::{OWNER, SUPPORT, WAREHOUSE},
};
use super::{label, way};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "异常件：先取证，再报网点，写下几点再跟",
        body: "发现的人当场建卡片或贴「异常」，填「异常类型」，拖到这一列。责任先不定，证据先拿全。\n\n\
               截止写**下次跟进的钟点**，按小时走，不按天。店里自己的钟（示例）：2 小时内证据齐，\
               4 小时内报到网点拿登记号，\
               24 小时内给客户一个方案。每跟一次，在评论写：打给谁、他怎么说、下次几点。\n\n\
               **往下走**：货接着送的拖回「运输中」；要补、要退、要赔的，到「售后问题」建卡片，\
               证据带过去，这张跟到物流答复为止。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("外包装六面各一张，面单一张"),
            StepContent::open("破的地方近照，旁边放尺子或笔"),
            StepContent::open("内件全景：有几件，缺哪件"),
            StepContent::open("签收单：写明了什么，谁签的"),
            StepContent::open("翻出发货前三张照片和装车底联"),
            StepContent::open("报网点，登记号和接电话的人写进评论"),
            StepContent::open("给客户一个说法和下次答复的时间"),
            StepContent::open("截止改成下次跟进的钟点"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "十种异常，第一步各做什么",
        body: "先按这张表动，最后责任以证据为准。\n\n\
               | 异常类型 | 先怀疑 | 第一步 |\n\
               |---|---|---|\n\
               | 外包装破损 | 物流 | 签收单写明，当场拍，报网点 |\n\
               | 内件破损 | 我们的包装 | 外箱好就查打包照，先给客户补件 |\n\
               | 短少 | 看件号 | 到站件数少找物流，件数对就是漏装 |\n\
               | 串货 | 标签贴错 | 两头客户都先别拆，找另一单 |\n\
               | 延误 | 物流 | 今天给客户新日子，要登记号 |\n\
               | 联系不上 | 电话写错 | 换时段打三次，订单聊天留话 |\n\
               | 拒收 | 没问清 | 问原因再叫退，货先留在网点 |\n\
               | 地址改 | 冒名的人 | 认准下单账号，钱说好再改 |\n\
               | 到付拒付 | 没有文字 | 有截图发给客户看，没有我们付 |\n\
               | 丢失 | 物流 | 登记查找，同时问掌柜先不先补发 |\n\n\
               外箱压瘪、擦花，物流常说不算破损（示例，各家不同），所以内件也要拍。\
               急用的客户先补发再理赔，补发前掌柜点头。",
        owner: Role(OWNER),
        roles: &[SUPPORT, WAREHOUSE],
        steps: &[
            StepContent::open("和客服、仓库一起过一遍，改成本店的做法"),
            StepContent::open("写下客服能自己定到多少钱，超过找谁"),
            StepContent::open("常走三家物流的报案电话补进来"),
            StepContent::open("每月数一次各类型几件，第一名改包装或换线"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：钢化玻璃层板×10 德邦到付 武汉 外包装破损",
        body: "照着改成你的第一单，或者删掉。\n\n\
               客户签收前发现木架断了两根，拆开看碎 2 块，签收单写了「外包装破，碎 2 块」并有司机签名。\n\n\
               - 已取证：六面、面单、碎片、签收单；发货三张照片在卡片里\n\
               - 已报网点，登记号「示例登记-06」，网点说今天 18 点前答复\n\
               - 已答应客户：先补 2 块，运费我们出；补发在「售后问题」另建一张\n\n\
               下次跟进：今天 18 点，没答复就打物流总客服。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE, OWNER],
        due: Some(DueContent::at(0, 18, 0)),
        labels: &[label::URGENT, label::CRATE, label::TROUBLE],
        stock: Some(10),
        values: &[
            (&fields::ORDER_NUMBER, Text("示例-0006")),
            (&fields::CUSTOMER, Text("示例客户己 尾号0000")),
            (&fields::REGION, Text("湖北武汉")),
            (&fields::PARCELS, Count(2)),
            (&fields::WEIGHT, Number(960_000)),
            (&fields::VOLUME, Number(2_100)),
            (&fields::DELIVERY, Choice("送货(不含上楼)")),
            (&fields::WAYBILL, Text("示例运单-0006")),
            (&fields::FREIGHT_QUOTED, Money(24_000)),
            (&fields::INSURED, Money(150_000)),
            (&fields::TROUBLE_SORT, Choice("外包装破损")),
            (&fields::PROMISED_DAY, Day(DueContent::on(0))),
        ],
        steps: &way(6),
        ..CardContent::BLANK
    },
];

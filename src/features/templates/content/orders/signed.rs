//! 已签收待回访: the call after delivery, and the carriers' bills.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Choice, Count, Day, Money, Number, Text, Yes},
    fields,
    role::{OWNER, SUPPORT, WAREHOUSE},
};
use super::{label, way};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "已签收待回访：签收第二天问四句",
        body: "问货、问安装、问运费、问发票，两分钟问完。只问货好不好，不求好评，更不许诺返钱。\n\n\
               有缺有坏的，当场说哪天怎么处理，到「售后问题」建一张卡片，这边评论写上那张的标题。\n\n\
               **能打勾**：客户说没问题，发票开了或不要，签回单回来了；缺一样就改截止。到付、\
               寄付的填完实付运费当天归档；月结的打了勾先留着，等「运费对账」填完实付再归档。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("件数、外观、配件齐不齐"),
            StepContent::open("装好了没有，哪一步卡住"),
            StepContent::open("到付实收多少，和报价一样吗"),
            StepContent::open("发票收到没有"),
            StepContent::open("签收照片、签回单存进卡片"),
            StepContent::open("到付、寄付的填实付运费，差额大写原因"),
            StepContent::open("客户原话写进评论，打勾"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "运费对账：每家物流一行，差额笔笔有原因",
        body: "对账单上有运单号、发货日、运费，按**运单号**和卡片逐笔对，不按日期猜；找不到的用搜索，\
               归档的也搜得到。筛选里「运费」选月结，按物流分泳道，看每家的合计。\n\n\
               | 物流 | 票数 | 应付 | 实付 | 差额 | 最大一笔为什么 |\n\
               |---|---|---|---|---|---|\n\
               | 一家一行 | | | | | |\n\n\
               差额多半是这几样：复重或按体积算、上楼费和更改费没报、到付又记进月结、退回和重派、\
               同一票收两次。\
               不认的带称重照片和报价截图去找网点，谈下来再付。\n\n\
               交出来的是这张表，掌柜签字后付款。运费是订单的成本，连退回的那趟一起算。",
        owner: Role(OWNER),
        roles: &[WAREHOUSE, SUPPORT],
        due: Some(DueContent::on(7)),
        repeats: "months 1 5",
        steps: &[
            StepContent::open("要齐各家上月对账单"),
            StepContent::open("按运单号逐笔对，单上有、卡片没有的先圈出"),
            StepContent::open("实付运费补填，差额不为 0 的写原因"),
            StepContent::open("到付的有没有又算进月结"),
            StepContent::open("复重、体积有异议的，附称重照片去谈"),
            StepContent::open("每家一行的表，掌柜签字"),
            StepContent::open("付款截图存进这张卡片，对完的单归档"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：置物架×8 顺丰月结 杭州",
        body: "照着改成你的第一单，或者删掉。\n\n\
               今天签收，8 件齐，签回单已拍照。顺丰复重多 11 kg，实付 392 元，比报价 356 元多 36 元，\
               对账时附称重照片去问。\n\n\
               明天 11 点回访：装好了没有，配件齐不齐。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::at(1, 11, 0)),
        labels: &[label::UPSTAIRS],
        stock: Some(8),
        values: &[
            (&fields::ORDER_NUMBER, Text("示例-0005")),
            (&fields::CUSTOMER, Text("示例客户戊 尾号0000")),
            (&fields::REGION, Text("浙江杭州")),
            (&fields::PARCELS, Count(8)),
            (&fields::WEIGHT, Number(1_360_000)),
            (&fields::VOLUME, Number(4_800)),
            (&fields::DELIVERY, Choice("送货上楼")),
            (&fields::WAYBILL, Text("示例运单-0005")),
            (&fields::FREIGHT_QUOTED, Money(35_600)),
            (&fields::FREIGHT_PAID, Money(39_200)),
            (&fields::SIGNED_COPY, Yes),
            (&fields::PROMISED_DAY, Day(DueContent::on(0))),
        ],
        steps: &way(7),
        ..CardContent::BLANK
    },
];

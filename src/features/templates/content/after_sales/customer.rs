//! 待客户: what is asked of the customer, once and completely.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Choice, Day, Text},
    fields,
    role::{SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "待客户：要举证、要寄回、要选方案，一次说全",
        body: "这一列等客户做三件事里的一件：发图举证、把货寄回、在方案里选一个。贴对应的标签：等图、\
               等退回、等客户确认。\n\n\
               要图一次列全，分三回要，客户就火了。寄回的把地址、收件人、谁付运费、附上什么写在一条里，\
               说明到付件收不收。\n\n\
               客户不回也在走钟：截止前提醒一次，平台截止前一天再提醒一次，两次都在平台聊天里，截图。\
               不要因为客户没回就点拒绝，拒绝写不出理由，介入就输。\n\n\
               **往下走**：图齐了、退货单号有了、方案选了，拖到「待我方」。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("要什么一条消息说全，举个样图"),
            StepContent::open("寄回的：地址、收件人、运费谁付、附订单尾号"),
            StepContent::open("方案给两个，各写清钱数和几天"),
            StepContent::open("截止填下次提醒的时间"),
            StepContent::open("两次提醒都截图"),
            StepContent::open("退货单号填进评论，告诉仓库哪天到"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "破损取证包：八样齐了，理赔和介入都用它",
        body: "先让客户别扔包装。消息照抄：「先别急着扔包装。麻烦拍：外箱六面、面单、坏的地方近照、\
               箱里全部东西；\
               再拍十几秒视频，从面单拍到坏的地方，中间不断开。」\n\n\
               | 看图先猜 | 多半是 |\n\
               |---|---|\n\
               | 外箱破、湿、压穿，里面对应处坏 | 物流 |\n\
               | 外箱好，里面坏 | 我们的包装，或出厂就坏 |\n\
               | 断口旧、有胶印 | 出厂或退回翻包的货 |\n\
               | 只有坏处特写，没有面单 | 补图，不急着定 |\n\n\
               收到图当天存进卡片，平台聊天里的图会过期。缺哪样写哪样，客户补不了的（箱子已扔）写明，\
               照样往下办。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("外包装六面"),
            StepContent::open("面单，看得清运单号"),
            StepContent::open("破损特写，旁边放尺子或硬币"),
            StepContent::open("内件全景，垫的东西也拍进去"),
            StepContent::open("签收单备注，或「未当面验」的说明"),
            StepContent::open("一段不断开的视频"),
            StepContent::open("仓库补：发货前三张照片"),
            StepContent::open("运单号、签收时间、保价没有"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：落地灯七日无理由退货 尾号0102",
        body: "照着改成你的第一件售后，或者删掉。\n\n\
               前天申请，当天同意了退货。页面没写包退货运费，说好运费客户出，到付件不收。\
               等客户填退货单号，后天还没填就提醒一次。\n\n\
               到货当天退货台验：能当新的卖，「退回货残值」填 239 元，退给客户 239 元，净损失 0；\
               外盒破了只能翻包卖 215 元，残值填 215 元，净损失 24 元。钱退了才填。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::at(2, 10, 0)),
        labels: &[label::AWAITS_RETURN],
        values: &[
            (&fields::CASE_SORT, Choice("退货退款")),
            (&fields::RESPONSIBLE, Choice("客户")),
            (&fields::ORDER_NUMBER, Text("示例-0102")),
            (&fields::APPLIED_ON, Day(DueContent::on(-2))),
            (&fields::PLATFORM_DEADLINE, Day(DueContent::on(5))),
        ],
        steps: &[
            StepContent::ticked("同意退货，退货地址发客户"),
            StepContent::open("客户填退货单号"),
            StepContent::open("到仓当天拆验，拍照分级"),
            StepContent::open("退款，填退给客户和残值"),
        ],
        ..CardContent::BLANK
    },
];

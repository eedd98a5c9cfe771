//! 物流理赔: getting money back from the carrier, while the customer is helped already.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{Choice, Day, Money, Text},
    fields,
    role::{SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "物流理赔：当天报案拿登记号，客户先办",
        body: "客户不等赔款：该补该退先办，这张卡片只跟物流要钱。报案有期限，当天打，登记号写进评论。\n\n\
               - 要多少：货值凭发票或进货单，加补发运费和退回运费，写成一个数，说明怎么来的\n\
               - 保价的按保价条款；没保价的看运单背面，有的只按运费几倍（示例：3 倍），先问清再谈\n\
               - 外箱好、里面坏，物流多半推「包装不足」：发货三张照片和包装说明拿出来\n\
               - 收件人才有权索赔的，请客户签一张权益转让说明\n\n\
               一周没答复（示例）就升级：网点 → 区域 → 总部客服，每级写下姓名和登记号。掌柜定底线：\
               少于多少不谈，多于多少找上级。\n\n\
               **往下走**：钱到账，「物流理赔」填到账的数，去「已结案」。答应了没到账不填。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("报案，登记号和接电话的人写进评论"),
            StepContent::open("运单底联、签收单备注"),
            StepContent::open("取证包照片和视频"),
            StepContent::open("货值证明：发票或进货单"),
            StepContent::open("索赔函：金额怎么算，收款账户由掌柜填"),
            StepContent::open("要的话：权益转让说明"),
            StepContent::open("每次跟进写时间、人、答复"),
            StepContent::open("到账截图，填「物流理赔」"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：玻璃茶几运输破损，换玻璃已发 尾号0104",
        body: "照着改成你的第一件售后，或者删掉。\n\n\
               木架断、玻璃碎，签收单写明并有司机签名。客户选换玻璃，已收到，申请已撤销，\
               所以没有平台截止。\n\n\
               现在净损失 ＝ 补发货成本 260 ＋ 补发运费 85 ＋ 补偿 50 ＝ **395 元**。保价 800 元，\
               向物流要 345 元（玻璃加运费），\
               物流答应赔 300 元，等打款。到账后填「物流理赔」300 元，净损失变成 95 元。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::at(1, 15, 0)),
        labels: &[label::AWAITS_CLAIM, label::CALMED],
        values: &[
            (&fields::CASE_SORT, Choice("破损")),
            (&fields::RESPONSIBLE, Choice("快递物流")),
            (&fields::ORDER_NUMBER, Text("示例-0104")),
            (&fields::APPLIED_ON, Day(DueContent::on(-8))),
            (&fields::RESENT_COST, Money(26_000)),
            (&fields::RESENT_FREIGHT, Money(8_500)),
            (&fields::COMPENSATION, Money(5_000)),
        ],
        steps: &[
            StepContent::ticked("报案，登记号「示例登记-0104」"),
            StepContent::ticked("取证包、索赔函、货值证明交齐"),
            StepContent::ticked("物流答应金额，聊天截图"),
            StepContent::open("赔款到账，截图"),
            StepContent::open("填「物流理赔」，去「已结案」"),
        ],
        ..CardContent::BLANK
    },
];

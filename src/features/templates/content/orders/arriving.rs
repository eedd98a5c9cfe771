//! 到站待派送: the call before delivery, and what the customer is told about signing.

use super::super::{
    CardContent,
    OwnerContent::Role,
    StepContent,
    role::{SUPPORT, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "到站待派送：先约客户，再让网点派车",
        body: "货到了没人收，要交保管费，还要再排一次车。先给客户打，再给网点打，\
               最后把约好的时段写进截止。\n\n\
               打不通：上午、下午、晚上各一次，同时在订单聊天里留话，三次记录都截图。第二天还不通，\
               拖到「异常件」，\
               类型选「联系不上」，问网点免费放几天（示例：有的 3 天，以网点答复为准）。\n\n\
               **往下走**：看到签收记录，签收照片存好，并问过客户一句「都好吗」。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        steps: &[
            StepContent::open("问网点：到了几件，和运单件数对上"),
            StepContent::open("打客户：哪天哪个时段在，车能到哪，几楼"),
            StepContent::open("到付的：报金额，问怎么付"),
            StepContent::open("上楼、卸货的人手和费用再说一遍"),
            StepContent::open("交代先验货后签字，那段话发过去"),
            StepContent::open("网点派车：时段、备用联系人、送货方式"),
            StepContent::open("送货当天盯到签收，签收照存进卡片"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "先验货后签字：送货前发给客户的一段话",
        body: "照抄，括号里换成这单的：\n\n\
               「您好，您的货（几件）件，（哪天哪个时段）送到，（送到楼下或上楼）。到了请先别急着签字：\
               数一数是不是（几件）件，看外包装有没有破、瘪、湿，能拆的当着司机拆开看一眼。\
               有问题请拍外包装、面单和坏的地方，\
               让司机在签收单上写明再签名，然后马上找我。货到前后有任何事都发在这里，我在。」\n\n\
               - 司机不让拆：请客户在签收单写「外包装完好，内件未验」，当天拆完\n\
               - 外包装坏得厉害：可以写明后签收，也可以当场拒收，先给我们打电话再定\n\
               - 已经签了才发现：当天拍照发来，纸箱先别扔",
        owner: Role(SUPPORT),
        steps: &[
            StepContent::open("送货前一天发，客户回「收到」才算"),
            StepContent::open("送货当天出车后再提醒一次"),
            StepContent::open("代收的、物业收的，这段话也发给他"),
            StepContent::open("客户回复截图存进订单卡片"),
        ],
        ..CardContent::BLANK
    },
];

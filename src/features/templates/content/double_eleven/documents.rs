//! 须知: the papers of the campaign, one card each, with the table to fill.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "活动一页纸（人人读完，回一声）",
        body: "全店只认这一页。改了就在评论里写改了哪一行，所有人重新回一声。\n\n\
               | 项目 | 写法（示例，改成你们的） |\n\
               |---|---|\n\
               | 活动名 | 双十一，天猫主场 |\n\
               | 玩法 | 官方立减 15%，叠店铺券满 139 减 16 |\n\
               | 三个时间 | 预售 21 日 20:00，开卖 31 日 20:00，结束 11 日 23:59 |\n\
               | 主推款 | 不粘煎锅28cm、双层保温饭盒 |\n\
               | 赠品 | 买煎锅送锅铲，800 把，送完换漏勺 |\n\
               | 不参加的款 | 新品炖锅 |\n\
               | 发货承诺 | 现货 48 小时内，预售 7 天内 |\n\
               | 价保到哪天 | 27 日 23:59 |\n\
               | 谁拍板 | 掌柜；不在时运营 |\n\n\
               时间以商家后台公告为准。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::on(-28)),
        labels: &[label::RECEIPT, label::TO_DECIDE],
        steps: &[
            StepContent::open("九行都填了，没有「待定」"),
            StepContent::open("掌柜签过"),
            StepContent::open("美工读过"),
            StepContent::open("客服读过"),
            StepContent::open("仓库读过"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "价格总表",
        body: "一款一行。主推款另建一张卡片，照「示例」那张填价格字段，「高于底价」会自己算，小于零不许报。\n\n\
               | 款 | 一口价 | 日常到手 | 活动价 | 最坏到手 | 底价 | 成本 | 毛利率 | 历史最低 | 谁核过 |\n\
               |---|---|---|---|---|---|---|---|---|---|\n\
               | 示例：煎锅28cm | 129 | 99 | 89 | 67.65 | 66 | 56 | 12.2% | 72 | 掌柜 |\n\n\
               - **最坏到手**：能叠的全叠上、买几件最便宜就按几件算\n\
               - **成本**：进价、包材、快递、运费险都算；佣金另算\n\
               - **毛利率**：（最坏到手 − 成本 − 佣金）÷ 最坏到手，佣金按 5%（示例）\n\
               - **历史最低**：平台口径，抄后台的，写明看多少天",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(-42)),
        labels: &[label::PRICE_AT_RISK, label::TO_DECIDE],
        steps: &[
            StepContent::open("参加的款一款不落"),
            StepContent::open("最坏到手逐款算，叠了什么写在旁边"),
            StepContent::open("第二个人重算一遍，签名"),
            StepContent::open("低于底价的划掉，不报"),
            StepContent::open("掌柜签底价"),
            StepContent::open("报名、设券、封版各对一次"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "库存总表",
        body: "一款一行，几个平台合着看。主推款的卡片填库存字段，「锁后剩余」会自己算。\n\n\
               | 款 | 在库 | 在途(到货日) | 别处已锁 | 锁给活动 | 安全 | 日销 | 预计 | 缺口 | 平台分配 | 停推线 |\n\
               |---|---|---|---|---|---|---|---|---|---|---|\n\
               | 示例：煎锅28cm | 1300 | 300(开卖前12天) | 200 | 800 | 100 | 20 | 750 | 0 | 天猫800 | 剩80 |\n\n\
               - **缺口** = 预计 − 锁给活动，大于零就补货、换款或少报\n\
               - **停推线**：剩到这个数就停推广，留给已付没发和换货",
        owner: Role(WAREHOUSE),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(-40)),
        labels: &[label::OVERSELLING],
        steps: &[
            StepContent::open("在库按实数填，不抄系统"),
            StepContent::open("在途写到货日，谁答应的"),
            StepContent::open("锁货数仓库认了，才许报名"),
            StepContent::open("赠品、包材也各一行"),
            StepContent::open("停推线运营知道"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "值班表",
        body: "20:00 开卖，人放在 19:30–24:00 和第二天 9:00–11:00；半夜留一个人。美工、运营当替补，先发问答给他们。\n\n\
               | 时段 | 客服 | 运营 | 仓库 | 拍板 | 交给谁 |\n\
               |---|---|---|---|---|---|\n\
               | 示例：开卖日 19:30–24:00 | 全员 | 2 人：一看价一看货 | 1 人打单 | 掌柜 | 夜班 1 人 |\n\n\
               从开卖排到发货清零那天，每人每班不超过多少小时先说好，夜班第二天补休。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, DESIGN, WAREHOUSE, OWNER],
        due: Some(DueContent::on(-10)),
        labels: &[label::RECEIPT],
        steps: &[
            StepContent::open("开卖日、次日、第二波各排一张"),
            StepContent::open("每个时段写明谁能拍板"),
            StepContent::open("替补的人试答过 10 个问题"),
            StepContent::open("交班写什么：没回的、答应过的、在等的"),
            StepContent::open("每人回一声，排班截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "外部联系人",
        body: "晚上 21:00 出事时，要两分钟内找得到人。私人号码只给用得着的人。\n\n\
               | 谁 | 管什么 | 怎么找 | 几点还在 | 找不到时 |\n\
               |---|---|---|---|---|\n\
               | 示例：快递网点 | 揽收、加车、停发区域 | 网点值班电话 | 24:00 | 片区经理 |\n\n\
               该有的几行：平台小二或商家客服、快递和备用快递、主推款供应商、代运营、主播或其助理、修网修电的。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, WAREHOUSE, SUPPORT],
        due: Some(DueContent::on(-7)),
        steps: &[
            StepContent::open("每行都填了备用"),
            StepContent::open("逐个打通一次，问开卖夜几点还在"),
            StepContent::open("表打印一份贴在打包台"),
        ],
        ..CardContent::BLANK
    },
];

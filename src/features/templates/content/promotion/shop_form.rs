//! 店铺基本信息: the form of a shop, and the days on which its papers end.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    platform_tasks::platform,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "店铺基本信息：一店一张，照着填",
        body: "每个平台的每家店复制一张，标题换成店名。填一次，报活动、写运单、开票都从这里抄。**密码不\
               写在这里**，后台链接只写到登录页。\n\n\
               | 项 | 填这里 |\n\
               |---|---|\n\
               | 店名、平台 | |\n\
               | 店铺类型（旗舰、专卖、专营、企业店、C店） | |\n\
               | 主体名称、税号 | |\n\
               | 主营类目 | |\n\
               | 客服号和分流 | |\n\
               | 客服时间 | |\n\
               | 默认快递、停发地 | |\n\
               | 发货截单时间 | |\n\
               | 退货地址、收件人、电话 | |\n\
               | 发票类型、谁来开 | |\n\
               | 保证金金额、到期 | |\n\
               | 资质、授权、商标到期日 | |\n\
               | 后台链接（不写密码） | |\n\
               | 活动对接人、小二 | |\n\
               | 描述相符、服务态度、物流服务 | |\n\
               | 综合体验星级 | |\n\
               | 品牌色、字体 | |\n\
               | 常用图位和尺寸 | |",
        owner: Role(OPERATIONS),
        roles: &[OWNER, SUPPORT, WAREHOUSE, DESIGN],
        due: Some(DueContent::on(3)),
        labels: &[label::TO_SET],
        steps: &[
            StepContent::open("每家店复制一张"),
            StepContent::open("客服填分流和时间"),
            StepContent::open("仓库填截单、停发地、退货地址"),
            StepContent::open("美工填图位、字体"),
            StepContent::open("掌柜核主体、税号、到期日"),
            StepContent::open("各平台店铺分截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "示例：山脚小灶 天猫店 基本信息",
        body: "照着改成你的第一家店，或者删掉。店是编的，数都是示例。\n\n\
               | 项 | 填这里 |\n\
               |---|---|\n\
               | 店名、平台 | 山脚小灶厨具专营店，天猫 |\n\
               | 店铺类型 | 专营 |\n\
               | 主体名称、税号 | 示例主体；18 位，照执照抄 |\n\
               | 主营类目 | 厨房烹饪用具 |\n\
               | 客服号和分流 | 主号加 2 个子号：售前 1、售后 1 |\n\
               | 客服时间 | 9:00 到 23:00，其余留言次日先回 |\n\
               | 默认快递、停发地 | 快递两家，大件走物流；停发地看当天公告 |\n\
               | 发货截单时间 | 16:00 前付款当天发 |\n\
               | 退货地址 | 仓库收货台，电话填值班机 |\n\
               | 发票 | 电子普票，财务每天 17:00 开 |\n\
               | 保证金 | 50000 元，一季看一次 |\n\
               | 授权到期 | 甲品牌 6-30，乙品牌 12-31 |\n\
               | 活动对接人 | 行业小二，在后台工作台联系 |\n\
               | 描述、服务、物流 | 4.8、4.8、4.7 |\n\
               | 综合体验星级 | 4 星半 |\n\
               | 品牌色、字体 | 深绿；已买授权的黑体 |\n\
               | 图位尺寸 | 主图 800×800，竖图 750×1000 |",
        owner: Role(OPERATIONS),
        platform: Some(platform::TMALL),
        steps: &[
            StepContent::open("改成自己的店"),
            StepContent::open("图位尺寸和后台对一遍"),
            StepContent::open("店铺分截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "保证金：金额、余额、哪天补足",
        body: "被扣过要在平台给的期限内补足，不补会限权（期限是示例，以商家后台为准）。先查到真日子，再\
               把截止改成到期前 7 天。\n\n\
               记三样：应缴、现有、差额。交：后台余额截图。",
        owner: Role(OWNER),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(7)),
        labels: &[label::ENDING_SOON],
        repeats: "months 3 last",
        steps: &[
            StepContent::open("各店后台查余额"),
            StepContent::open("差额和补足日写评论"),
            StepContent::open("截止改成补足日前 7 天"),
            StepContent::open("截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "资质到期：执照、许可、检测报告",
        body: "活动报名常卡在报告过期上。每样写到期日和谁去换，检测要送样，提前 60 天动手（示例）。\n\n\
               先列表，再把截止改成最早那张的提前日。交：名单，每样一张照片或扫描件存云盘。",
        owner: Role(OWNER),
        roles: &[OPERATIONS, WAREHOUSE],
        due: Some(DueContent::on(7)),
        labels: &[label::ENDING_SOON],
        steps: &[
            StepContent::open("执照、许可证、检测报告列名单"),
            StepContent::open("写到期日、换证的人"),
            StepContent::open("主推款逐款对报告型号"),
            StepContent::open("截止改成最早一张的提前日"),
            StepContent::open("换好后各平台后台重传"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "品牌授权到期：续签提前谈",
        body: "授权断一天，商品可能被下架、活动被清退。看四样：授权链是不是到本店主体、品牌类目、起止\
               日、平台要不要原件。\n\n\
               提前 60 天找品牌方谈（示例），谈不下来的款先别报长活动。交：授权名单和到期日。",
        owner: Role(OPERATIONS),
        roles: &[OWNER],
        due: Some(DueContent::on(7)),
        labels: &[label::ENDING_SOON],
        steps: &[
            StepContent::open("每个品牌写授权起止日"),
            StepContent::open("核对授权链到本店主体"),
            StepContent::open("截止改成到期前 60 天"),
            StepContent::open("续签后后台重传，截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "商标到期：续展和类别",
        body: "商标有效期十年，期满前一年内可以办续展，错过还有六个月宽限，要加钱。自己的商标看到期日，\
               用别人的看许可备案。\n\n\
               再看类别：新做的货在不在注册的类别里。交：注册证照片，到期日写在这张卡。",
        owner: Role(OWNER),
        due: Some(DueContent::on(7)),
        labels: &[label::ENDING_SOON],
        steps: &[
            StepContent::open("查注册证：号、类别、到期日"),
            StepContent::open("新品类别对一遍"),
            StepContent::open("截止改成到期前一年"),
            StepContent::open("代办机构和费用写评论"),
        ],
        ..CardContent::BLANK
    },
];

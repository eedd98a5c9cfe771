//! 美工新品/老品: pictures for new goods, better ones for old goods.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "新品图：本月几套，哪天交",
        body: "一款一行，排满就往后推，插队的要掌柜点头。需求单不齐不排期。\n\n\
               | 款号 | 套数 | 需求齐 | 样品到 | 初稿 | 终稿 | 上架 |\n\
               |---|---|---|---|---|---|---|\n\
               | GT24（示例） | 主图 5、详情 12 屏、白底 1 | 3 日 | 4 日 | 8 日 | 10 日 | 12 日 |\n\n\
               交：排期表截图，每款终稿链到「店铺上新」的卡。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(2)),
        labels: &[label::MONTHLY],
        repeats: "months 1 3",
        steps: &[
            StepContent::open("收齐本月需求单"),
            StepContent::open("每套估几天，排进日历"),
            StepContent::open("样品到货日问仓库"),
            StepContent::open("每款只写一个拍板的人"),
            StepContent::open("排期表发运营确认"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "老品换图清单：点击率低于行业的先换",
        body: "每两周一次。只换展现够多、点击率低于行业平均的款，卖得好的主图不动。\n\n\
               | 款号 | 展现 | 点击率 | 行业 | 换哪张 | 新图怎么不同 | 换后 7 天点击率 |\n\
               |---|---|---|---|---|---|---|\n\
               | JG28（示例） | 12600 | 2.1% | 3.0% | 首图 | 实拍煎蛋，去掉三行字 | 待填 |\n\n\
               一次只改一处，旧图存着，差了换回去。交：表，带前后两张截图。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(6)),
        labels: &[label::WAITS_FOR_NUMBERS],
        repeats: "days 14",
        steps: &[
            StepContent::open("运营给点击率后五名"),
            StepContent::open("去掉样本不足的"),
            StepContent::open("每款写新图怎么不同"),
            StepContent::open("换图，记下日期"),
            StepContent::open("7 天后填点击率，留或换回"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "活动页和源文件：机制定稿才开工",
        body: "价格、赠品、时间没定稿就开工，返工是一定的。定稿之后再改，改动写在这张卡的评论里，写清谁\
               批的。\n\n\
               源文件按月归档：款号_用途_尺寸_版本，例如 GT24_主图1_800x800_v3。活动结束把角标和海报撤下\
               来。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(21)),
        labels: &[label::MONTHLY, label::NEEDS_DECISION],
        repeats: "months 1 22",
        steps: &[
            StepContent::open("机制、价格、时间运营定稿"),
            StepContent::open("初稿"),
            StepContent::open("错字、极限词、价格三样核对"),
            StepContent::open("手机上看一遍，拍板人点头"),
            StepContent::open("上线截图"),
            StepContent::open("活动结束撤角标，页面恢复"),
            StepContent::open("源文件归档，旧版进旧版夹"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "美工每天：按需求单交付、入库",
        body: "早上看排期和今天要交的；没有需求单的活先请对方建卡。一天被打断三次以上，写在评论里，周会\
               说。\n\n\
               命名：款号_用途_尺寸_版本。收工前把明天缺的样品、文案、价格列出来要。",
        owner: Role(DESIGN),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(0)),
        labels: &[label::DAILY],
        repeats: "workdays",
        steps: &[
            StepContent::open("看排期和今日交付"),
            StepContent::open("做之前看卡上有没有改动"),
            StepContent::open("每稿按规矩命名"),
            StepContent::open("交付，拍板人点头"),
            StepContent::open("文件入库"),
            StepContent::open("今日交付名单、明日缺什么，发给运营和仓库"),
        ],
        ..CardContent::BLANK
    },
];

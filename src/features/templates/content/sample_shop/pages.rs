//! 页面&产品上的优化: mostly the designer's desk.

use super::super::{
    CardContent, CommentContent, DueContent,
    OwnerContent::Member,
    StepContent,
    platform_tasks::{label, platform},
};
use super::person::{CHEN, HE, LI, MEI, ZHENG, ZHOU};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "TM 珐琅锅详情页第 3 屏换成首次使用步骤图，文字不超过 20 个字",
        body: "四步：温水洗净、擦干、锅沿抹油、小火预热。每步一张图配一句话，手机上不放大也要看得清。\n\n\
               小李拍板，改两稿为止。上线 7 天后看「第一次怎么用」的咨询少了多少。",
        owner: Member(MEI),
        participants: &[LI],
        due: Some(DueContent::at(0, 18, 0)),
        platform: Some(platform::TMALL),
        steps: &[
            StepContent::ticked("四步实拍"),
            StepContent::ticked("初稿"),
            StepContent::open("终稿，三台手机上各看一遍"),
            StepContent::open("上线"),
        ],
        comments: &[
            CommentContent::new(LI, 21, "第二步的字压在锅沿上，看不清，往下挪。"),
            CommentContent::new(MEI, 3, "挪了，字也大了一号。"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "SN 汤锅尺寸图单位写错，18 寸改成 18 厘米",
        body: "已经有 3 单因为尺寸退货。主图第 4 张、详情第 5 屏、规格名，三处都要改。",
        owner: Member(MEI),
        participants: &[HE],
        due: Some(DueContent::on(-2)),
        platform: Some(platform::SUNING),
        steps: &[
            StepContent::ticked("规格名"),
            StepContent::open("主图第 4 张"),
            StepContent::open("详情第 5 屏"),
        ],
        comments: &[CommentContent::new(HE, 5, "又来一个问「18 寸是多大」的，今天能改完吗？")],
        ..CardContent::BLANK
    },
    CardContent {
        title: "JD 竹砧板标题想加「抗菌」：先找检测报告，没有报告不许写",
        body: "厂家说有报告，要看三样：检测机构、样品是不是我们这款、报告还在不在有效期。\n\n\
               拿不到就换成「整竹拼接」，这个有实拍图能证明。",
        owner: Member(ZHOU),
        due: Some(DueContent::on(3)),
        platform: Some(platform::JD),
        steps: &[
            StepContent::ticked("问厂家要报告"),
            StepContent::open("核对三样"),
            StepContent::open("改标题"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "保温饭盒短视频重拍，15 秒",
        body: "前 3 秒就拍开盖冒热气，再拍倒扣不漏、装进通勤包，最后一秒放尺寸。\n\n\
               各平台共用一条，不带平台字样和价格。竖版 3:4、横版 16:9 各一份。",
        owner: Member(MEI),
        participants: &[LI, ZHENG],
        due: Some(DueContent::on(5)),
        labels: &[label::AWAITS_PICTURES],
        steps: &[
            StepContent::open("仓库送 2 个样品，要没划痕的"),
            StepContent::open("拍摄"),
            StepContent::open("剪辑，加字幕"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "顾客问得最多的五个问题放到详情页最后一屏",
        body: "从最近 30 天的聊天里数出来，不凭印象。每个问题两句话以内答完，和快捷短语说法一致。",
        owner: Member(CHEN),
        participants: &[HE, MEI],
        due: Some(DueContent::on(4)),
        steps: &[
            StepContent::ticked("数出前五个问题"),
            StepContent::open("写答案，小李过一遍"),
            StepContent::open("阿美排版，四个平台一起换"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "四个平台首页撤下上期活动海报，换回日常版",
        owner: Member(MEI),
        due: Some(DueContent::on(-4)),
        steps: &[
            StepContent::ticked("天猫"),
            StepContent::ticked("京东"),
            StepContent::ticked("1号店"),
            StepContent::ticked("苏宁"),
        ],
        done: true,
        ..CardContent::BLANK
    },
];

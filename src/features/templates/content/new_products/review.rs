//! 复盘归档: what becomes of the item, and what the next one can use.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "定级：爆款候选、常规、清仓，选一个",
        body: "用上架后四周的数，退款后再算：件数、退款率、收藏加购率、转化率、单件毛利、花了多少推广。\
               退款还没走完的一周不算进退款率。\n\n\
               - **爆款候选**：几样都高于行业均值，厂家补得上 → 去「爆款运营」板立项\n\
               - **常规**：不花推广也有单，毛利为正 → 定补货点，进日常\n\
               - **清仓**：不够样本又花到止损，或退款后不赚 → 定清仓底价和日期，不再补\n\n\
               | 结论 | 依据 | 谁定 | 日期 |\n\
               | --- | --- | --- | --- |\n\
               | 爆款候选、常规、清仓，选一个 | 四周的数，退款后 | 掌柜 | 待填 |\n\n\
               再写三句：做对什么、做错什么、下个新款改什么。\n\n\
               交：填满的表，三句话，和立项单上的预计放在一起比。",
        owner: Role(OPERATIONS),
        roles: &[OWNER, WAREHOUSE],
        due: Some(DueContent::on(28)),
        steps: &[
            StepContent::open("四周的数，退款后"),
            StepContent::open("和立项时预计的毛利、退货比"),
            StepContent::open("退款原因前三"),
            StepContent::open("剩几件，够卖几天"),
            StepContent::open("三句话"),
            StepContent::open("掌柜定级"),
            StepContent::open("仓库知道：补货、正常、清仓"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "归库：源文件、原片、话术、资质放到一处",
        body: "下次活动要图、要话术，五分钟内找得到才算归好。文件名「款号-用途-尺寸-版本」，\
               只留终稿和源文件，中间稿删掉。\n\n\
               客服把用下来真有用的问答留下，没人问的删掉。运营把资质、合同、到期日放进同一个款号下。\
               样品还没还的，仓库点一遍。\n\n\
               交：款号文件夹的截图，里面有清单；换个人按清单找三样，找得到。",
        owner: Role(DESIGN),
        roles: &[SUPPORT, OPERATIONS],
        due: Some(DueContent::on(30)),
        steps: &[
            StepContent::open("源文件和终稿"),
            StepContent::open("原片，挑过的"),
            StepContent::open("视频工程和字幕"),
            StepContent::open("问答终版进话术库"),
            StepContent::open("资质、合同、到期日"),
            StepContent::open("封样和借出的样品还仓库"),
            StepContent::open("换个人找三样试试"),
        ],
        ..CardContent::BLANK
    },
];

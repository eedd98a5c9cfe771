//! 售前/售后客服: what is done every week and every day at the service desk.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "周质检：抽聊天，练一个场景",
        body: "售前售后各 5 条，随机抽，别只抽好的。看五处：首句多久、问没问清、答得对不对、答应的事记\
               没记、有没有不该说的（加微信、保证几天到、好评给钱）。\n\n\
               | 聊天 | 客服 | 好在哪 | 差在哪 | 怎么改 |\n\
               |---|---|---|---|---|\n\
               | 1（示例） | 甲 | 先问了灶具 | 没说发货时间 | 用快捷短语 yushou |\n\n\
               错得最多的一处，当周练 20 分钟。交：质检表，练习后各人自己写一版答法。",
        owner: Role(SUPPORT),
        roles: &[OWNER],
        due: Some(DueContent::on(4)),
        labels: &[label::WEEKLY],
        repeats: "weeks 1 5",
        steps: &[
            StepContent::open("随机抽 10 条，隐去买家信息"),
            StepContent::open("五处打勾，填表"),
            StepContent::open("当面说，先说好的"),
            StepContent::open("错得最多的练 20 分钟"),
            StepContent::open("新说法进话术"),
            StepContent::open("质检表截图"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "话术更新：活动、赠品、日期换新",
        body: "过期的话术比没有更坏。换完在千牛里发一遍给自己看，变量有没有空着。\n\n\
               先换三类：本周开始和结束的活动、赠品变了的、被问了三次以上还没有答案的。极限词过一遍。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(0)),
        labels: &[label::WEEKLY],
        repeats: "weeks 1 1",
        steps: &[
            StepContent::open("看活动日历，列要换的"),
            StepContent::open("写新话术，运营核价格和时间"),
            StepContent::open("查极限词"),
            StepContent::open("导入千牛，自己发一遍"),
            StepContent::open("旧的停用"),
            StepContent::open("改动名单发全组"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "三张榜：差评、退款原因、没买原因",
        body: "每周从后台和聊天里数出来，不凭印象。三张榜放一起看，常常是同一个毛病。\n\n\
               | 名次 | 差评 | 退款原因 | 询单没买原因 | 找谁 | 改什么 |\n\
               |---|---|---|---|---|---|\n\
               | 1（示例） | 把手松 3 条 | 尺寸不合 9 件 | 嫌运费 14 人 | 运营 | 详情加尺寸图，运费写首\
               屏 |\n\n\
               每张榜的第一名当周建卡：描述问题给运营，破损给仓库，质量给供应商。差评先私下联系，再公开解\
               释，不用返现换评价。",
        owner: Role(SUPPORT),
        roles: &[OPERATIONS, WAREHOUSE, DESIGN],
        due: Some(DueContent::on(4)),
        labels: &[label::WEEKLY, label::WAITS_FOR_NUMBERS],
        repeats: "weeks 1 5",
        steps: &[
            StepContent::open("差评按原因数"),
            StepContent::open("退款按原因数，写件数和金额"),
            StepContent::open("询单没买抽 30 个，按原因数"),
            StepContent::open("各取前五填表"),
            StepContent::open("第一名各建一张卡"),
            StepContent::open("上周那三张改了没有，比件数"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "售前客服每天：接班、接待、交班",
        body: "接班先看交接本：答应过的事、没回的话、没付款的单。答应了几点回就几点回，没结果也回一句。\n\n\
               催付问「哪里没看清」，不说「赶紧付」，晚上 10 点到早上 8 点不催（示例）。收工把没办完的写明\
               交给谁。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE, OPERATIONS],
        due: Some(DueContent::on(0)),
        labels: &[label::DAILY],
        repeats: "days 1",
        steps: &[
            StepContent::open("看交接本"),
            StepContent::open("昨日没回、没付款的"),
            StepContent::open("今日活动、赠品，快捷短语换日期"),
            StepContent::open("接待，催付，核对地址"),
            StepContent::open("备注和旗标，缺货登记"),
            StepContent::open("没付款、答应过的事、异常单写进交接表，交班"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "售后客服每天：倒计时最短的先做",
        body: "按平台倒计时从短到长做，不按来的先后。超时多半按买家申请的办（以平台规则为准），等于没得\
               选。\n\n\
               退货到仓没验的去催仓库；破损先要照片再谈方案。收工截一张各平台待处理，不是 0 的逐条写明等\
               谁。",
        owner: Role(SUPPORT),
        roles: &[WAREHOUSE],
        due: Some(DueContent::on(0)),
        labels: &[label::DAILY],
        repeats: "days 1",
        steps: &[
            StepContent::open("退款按倒计时排，短的先做"),
            StepContent::open("昨日异常件逐个回话"),
            StepContent::open("退换登记、补发"),
            StepContent::open("破损取证，找快递理赔"),
            StepContent::open("评价解释、开票"),
            StepContent::open("各平台待处理截图"),
            StepContent::open("没办完的转人，写清到哪一步"),
        ],
        ..CardContent::BLANK
    },
];

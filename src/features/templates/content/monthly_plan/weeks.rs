//! 周目标: three things for each person, and the number each of them moves.

use super::super::{
    CardContent, DueContent,
    OwnerContent::Role,
    StepContent,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::label;

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "第1周目标：关账、定盘、主推款先动",
        body: "一人三件，每件写清动哪个数；动不了数的是日常，不进这里。周一填，周日打勾。\n\n\
               | 谁 | 三件事（示例，照着改） | 动哪个数 | 从 → 到 |\n\
               |---|---|---|---|\n\
               | 运营 | 主推款换首图；停亏的词；活动表排完 | 点击率 | 3.8% → 4.2% |\n\
               | 美工 | 新品 2 套；首图 3 版；撤上月海报 | 出图套数 | 0 → 2 |\n\
               | 客服 | 话术换新；老问题补答；练一次催付 | 询单转化 | 31% → 33% |\n\
               | 仓库 | 盘主推款；退货清零；箱型减一种 | 已付未发 | 12 → 0 |\n\
               | 掌柜 | 底价签完；预算批完；供应商交期谈定 | 等拍板卡数 | 9 → 0 |",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        start: Some(0),
        due: Some(DueContent::on(6)),
        labels: &[label::FOCUS, label::WEEKLY],
        steps: &[
            StepContent::open("周一每人填三件"),
            StepContent::open("上月没做完的只挪一件进来"),
            StepContent::open("周三看一眼，换掉做不动的"),
            StepContent::open("周日填实际数，打勾"),
            StepContent::open("周会上看"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "第2周目标：转化和老客",
        body: "流量没变，先把进来的人接住。每人三件，写清动哪个数，周日填实际。\n\n\
               | 谁 | 三件事（示例，照着改） | 动哪个数 | 从 → 到 |\n\
               |---|---|---|---|\n\
               | 运营 | 老客券发完；价格盘查；问大家清理 | 转化率 | 2.2% → 2.4% |\n\
               | 美工 | 详情首屏改版；换图 2 款；活动图 1 套 | 首屏跳失率 | 62% → 58% |\n\
               | 客服 | 催付四个时段；质检 10 条；没买原因前五 | 未付款单 | 18 → 10 |\n\
               | 仓库 | 滞销盘点；破损箱型换；称重抽查 | 破损件 | 6 → 3 |\n\
               | 掌柜 | 滞销定去处；竞店看一遍；补货批 | 滞销金额 | 2.6万 → 2万 |",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        start: Some(7),
        due: Some(DueContent::on(13)),
        labels: &[label::WEEKLY],
        steps: &[
            StepContent::open("上周没到的数，写一句原因"),
            StepContent::open("每人填三件"),
            StepContent::open("周三看一眼，换掉做不动的"),
            StepContent::open("周日填实际数，打勾"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "第3周目标：半月纠偏后补差额",
        body: "三件事里至少一件来自「半月纠偏」。差访客的补流量，差转化的补页面，差退款的补质量，不要都\
               做。\n\n\
               | 谁 | 三件事（示例，照着改） | 动哪个数 | 从 → 到 |\n\
               |---|---|---|---|\n\
               | 运营 | 补流量 1 个渠道；提报 2 场；关联搭配 | 流量差额 | 391 → 150 |\n\
               | 美工 | 低点击换图；活动图；短视频 1 条 | 点击率 | 4.0% → 4.3% |\n\
               | 客服 | 退款原因前三给方案；差评回完；练议价 | 退款率 | 8.5% → 7.5% |\n\
               | 仓库 | 补货到仓验收；锁活动货；耗材补齐 | 缺货款数 | 4 → 1 |\n\
               | 掌柜 | 追还是改目标；选品会；加不加推广 | 每天需完成 | 10727 → 9800 |",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        start: Some(14),
        due: Some(DueContent::on(20)),
        labels: &[label::WEEKLY, label::AT_RISK],
        steps: &[
            StepContent::open("半月纠偏的动作抄进来"),
            StepContent::open("每人填三件"),
            StepContent::open("周三重算每天需完成"),
            StepContent::open("周日填实际数，打勾"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "第4周目标：收尾对账，备好下月",
        body: "到 28 日为止，29 日以后的几天只做收尾和对账。没到的目标不靠月底大降价冲：价会进以后的最\
               低价口径，退款落在下月。\n\n\
               | 谁 | 三件事（示例，照着改） | 动哪个数 | 从 → 到 |\n\
               |---|---|---|---|\n\
               | 运营 | 下月预提报；推广对账；停到期的券 | 过审场数 | 0 → 3 |\n\
               | 美工 | 下月新品排期；源文件归档；活动图 | 需求单齐的款 | 1 → 4 |\n\
               | 客服 | 三张榜汇总；话术清过期；交接本清 | 超时退款 | 2 → 0 |\n\
               | 仓库 | 快递账单对；月末盘点；库位腾出 | 盘差件数 | 9 → 2 |\n\
               | 掌柜 | 预估账单；绩效表；下月目标草稿 | 未到账单 | 3 → 0 |",
        owner: Role(OPERATIONS),
        roles: &[OWNER, DESIGN, SUPPORT, WAREHOUSE],
        start: Some(21),
        due: Some(DueContent::on(27)),
        labels: &[label::WEEKLY],
        steps: &[
            StepContent::open("每人填三件"),
            StepContent::open("周三看本月还差多少"),
            StepContent::open("周日填实际数，打勾"),
            StepContent::open("四周的表连起来，交给月会"),
        ],
        ..CardContent::BLANK
    },
];

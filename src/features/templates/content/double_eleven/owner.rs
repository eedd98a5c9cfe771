//! 各部门执行细节 · 老板·财务: what only the owner signs, and what the campaign really earned.

use super::super::{
    CardContent, DueContent, FieldContent,
    OwnerContent::Role,
    StepContent,
    ValueContent::{self, Choice},
    fields,
    role::{DESIGN, OPERATIONS, OWNER, SUPPORT, WAREHOUSE},
};
use super::{
    anchor::{END, PRICE_HELD},
    label,
};

const OURS: &[(&FieldContent, ValueContent)] = &[(&fields::DEPARTMENT, Choice("老板·财务"))];

pub(super) const CARDS: &[CardContent] = &[
    CardContent {
        title: "预算、底价、货款：签字和排期",
        body: "各部门先把预算填在自己的卡片上，按归口加起来就是总数，这里不重填。\n\n\
               底价 = 成本 + 佣金 + 推广分摊 + 退货损耗，低于它卖一件亏一件；想亏着引流，写明亏到多少件为止。\n\n\
               钱要撑到回款：货款、推广、耗材、工资先出，买家确认收货、退款走完才回来，按最晚的算。",
        owner: Role(OWNER),
        roles: &[OPERATIONS],
        due: Some(DueContent::on(-40)),
        labels: &[label::TO_DECIDE],
        values: OURS,
        steps: &[
            StepContent::open("各部门预算看过，总数签字"),
            StepContent::open("主推款底价逐款签"),
            StepContent::open("货款付款日排好，供应商账期写明"),
            StepContent::open("现金排到价保截止后一个月，最低点够不够"),
            StepContent::open("保证金、推广余额够不够，何时充"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "毛利快报：卖得多不等于赚得多",
        body: "第二天先出一版，不求准到分，求看出哪款在亏：\n\n\
               毛利 = 退款后金额 − 成本（含包材、运费）− 佣金 − 推广 − 赠品 − 加班和临时工。退款按去年的退款率先估一笔，写明。\n\n\
               亏的款当天定：停推广、停券，还是认。已经卖掉的照发。",
        owner: Role(OWNER),
        roles: &[OPERATIONS],
        due: Some(DueContent::at(2, 11, 0)),
        labels: &[label::TO_DECIDE],
        values: OURS,
        steps: &[
            StepContent::open("支付金额、已退、预计退款"),
            StepContent::open("主推款逐款：实际到手均价和总表差多少"),
            StepContent::open("推广花费占比，超预算的计划"),
            StepContent::open("逐款毛利，亏的标出"),
            StepContent::open("亏的款怎么办，写下决定"),
            StepContent::open("快报发运营"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "对账：到账、佣金、推广费、赔付一笔笔对",
        body: "平台说卖了多少，和钱到了多少，中间隔着退款、佣金、券的分摊、运费险、赔付。\
               按订单对，别按合计对；差的单独列，提工单。\n\n\
               交一张表：应收、实收、差、原因、找谁。",
        owner: Role(OWNER),
        roles: &[OPERATIONS, SUPPORT, WAREHOUSE],
        due: Some(DueContent::on(10).from(END)),
        values: OURS,
        steps: &[
            StepContent::open("各平台账单、订单、退款导出"),
            StepContent::open("订单逐笔对实收，差的列出"),
            StepContent::open("佣金按报名时的扣点对"),
            StepContent::open("平台出的优惠结了没有"),
            StepContent::open("推广消耗对后台，发票要来"),
            StepContent::open("延迟、缺货、价保赔付对客服登记"),
            StepContent::open("快递账单对发货数和重量，理赔扣掉"),
            StepContent::open("供应商货款、退厂对清"),
        ],
        ..CardContent::BLANK
    },
    CardContent {
        title: "奖金按退款后金额兑现，最后的数补进复盘",
        body: "价保过完、退款走完，数才定。按立项会说好的算：退款后金额和毛利，不按支付金额；\
               说好的日子发，说不清的当面说清。\n\n\
               顺便看三件要改的改了没有，没改的说为什么，下一场立项会第一件事就念它。",
        owner: Role(OWNER),
        roles: &[OPERATIONS, DESIGN, SUPPORT, WAREHOUSE],
        due: Some(DueContent::on(3).from(PRICE_HELD)),
        labels: &[label::TO_DECIDE],
        values: OURS,
        steps: &[
            StepContent::open("最终支付、退款、退款后金额"),
            StepContent::open("价保赔付、物流理赔、平台赔付算进来"),
            StepContent::open("各部门预算和已用，差多少"),
            StepContent::open("最终毛利，和快报差在哪"),
            StepContent::open("复盘表的数补成最终的"),
            StepContent::open("奖金表签字，当天发"),
            StepContent::open("下次改的三件：做完几件"),
            StepContent::open("这张板存成自己的模板，明年从它开始"),
        ],
        ..CardContent::BLANK
    },
];

//! The template 售后问题: every trouble after the sale is a card with a clock, a cause and its cost.
//!
//! Its lists say whose turn it is, its labels what exactly is awaited. One formula adds up what a case lost,
//! so that each week shows what to mend first. Clocks and limits of platforms are marked 示例.

mod accepting;
mod carrier;
mod closing;
mod customer;
mod judged;
mod ours;

use super::{BoardContent, LabelContent, ListContent, TemplateContent, fields, platform_tasks::PLATFORMS};

/// The board's name.
pub const NAME: &str = "售后问题";

/// What a case waits for right now.
pub const LABELS: &[LabelContent] = &[
    LabelContent { name: "等图", color: 1 },
    LabelContent { name: "等退回", color: 8 },
    LabelContent { name: "等补发单号", color: 3 },
    LabelContent { name: "等理赔款", color: 4 },
    LabelContent { name: "等客户确认", color: 7 },
    LabelContent { name: "快超时", color: 6 },
    LabelContent { name: "已安抚", color: 2 },
    LabelContent { name: "升级老板", color: 5 },
];

/// Names for the places in [`LABELS`].
pub mod label {
    pub const AWAITS_PICTURES: usize = 0;
    pub const AWAITS_RETURN: usize = 1;
    pub const AWAITS_WAYBILL: usize = 2;
    pub const AWAITS_CLAIM: usize = 3;
    pub const AWAITS_CUSTOMER: usize = 4;
    pub const RUNNING_OUT: usize = 5;
    pub const CALMED: usize = 6;
}

/// The template.
pub static AFTER_SALES: TemplateContent = TemplateContent {
    name: NAME,
    summary: "退换、破损、理赔、差评、发票：谁在办、几点前、净损失多少",
    about: "列是轮到谁：客户、我们、物流、平台；标签是在等什么；每张卡片有两个截止和一个净损失。\
            先按商家后台把「时限表」核一遍，再把手上没了结的售后一件一张建起来。\
            每周按责任加总净损失，第一名就是下周要改的。",
    anchors: &[],
    board: BoardContent {
        name: NAME,
        labels: LABELS,
        platforms: PLATFORMS,
        fields: &[
            &fields::CASE_SORT,
            &fields::RESPONSIBLE,
            &fields::ORDER_NUMBER,
            &fields::APPLIED_ON,
            &fields::PLATFORM_DEADLINE,
            &fields::REFUNDED,
            &fields::RESENT_COST,
            &fields::RESENT_FREIGHT,
            &fields::RETURN_FREIGHT,
            &fields::COMPENSATION,
            &fields::SALVAGE,
            &fields::CLAIMED,
            &fields::SUPPLIER_SHARE,
            &fields::INSURANCE_PAID,
            &fields::NET_LOSS,
            &fields::INVOICE_TITLE,
            &fields::TAX_NUMBER,
            &fields::INVOICE_SORT,
            &fields::INVOICE_AMOUNT,
            &fields::INVOICE_NUMBER,
        ],
        by_topic: false,
        lists: &[
            ListContent { name: "待受理", cards: accepting::CARDS },
            ListContent { name: "待客户", cards: customer::CARDS },
            ListContent { name: "待我方", cards: ours::CARDS },
            ListContent { name: "物流理赔", cards: carrier::CARDS },
            ListContent { name: "平台介入", cards: judged::CARDS },
            ListContent { name: "待开票", cards: closing::INVOICE_CARDS },
            ListContent { name: "已结案", cards: closing::CARDS },
        ],
    },
};

//! The template 双十一专项计划: one board for a big campaign, from the first meeting to the end of price protection.
//!
//! Its dates hang on six days of the platform: applying, selling and the weeks after it move separately.
//! Every default of those days is marked 示例 in the cards.

mod design;
mod documents;
mod emergencies;
mod milestones;
mod official;
mod operations_after;
mod operations_before;
mod owner;
mod support;
mod warehouse;

use super::{
    AnchorContent, BoardContent, CardContent, LabelContent, ListContent, TemplateContent, fields, joined,
    platform_tasks::PLATFORMS,
};

/// The board's name.
pub const NAME: &str = "双十一专项计划";

/// Names for the places in the template's anchors.
pub mod anchor {
    pub const APPLY_FROM: usize = 1;
    pub const APPLY_UNTIL: usize = 2;
    pub const PRESALE: usize = 3;
    pub const END: usize = 4;
    /// Until then no price may fall below that of the campaign.
    pub const PRICE_HELD: usize = 5;
}

/// What a card waits for, and what it puts at risk.
pub const LABELS: &[LabelContent] = &[
    LabelContent { name: "待拍板", color: 3 },
    LabelContent { name: "等素材", color: 7 },
    LabelContent { name: "等平台审核", color: 1 },
    LabelContent { name: "已封版", color: 5 },
    LabelContent { name: "超卖风险", color: 4 },
    LabelContent { name: "价格风险", color: 6 },
    LabelContent { name: "必须回执", color: 8 },
];

/// Names for the places in [`LABELS`].
pub mod label {
    pub const TO_DECIDE: usize = 0;
    pub const AWAITS_PICTURES: usize = 1;
    pub const AWAITS_PLATFORM: usize = 2;
    pub const FROZEN: usize = 3;
    pub const OVERSELLING: usize = 4;
    pub const PRICE_AT_RISK: usize = 5;
    pub const RECEIPT: usize = 6;
}

/// The template.
pub static DOUBLE_ELEVEN: TemplateContent = TemplateContent {
    name: NAME,
    summary: "六个日子、三大块、五个部门，从立项一路管到价保期结束",
    about: "官方日子、己方推进、五个部门的活都在一张板上，卖完以后的发货、退款、价保、复盘和卖之前一样细。\
            填上开卖那天就能用，其余五个日子先按示例排好，公告出来再改成今年的。618、年货节换个开卖日照样用。",
    anchors: &[
        AnchorContent::at("开卖", 0, 20, 0),
        AnchorContent::on("报名开放", -45),
        AnchorContent::at("报名截止", -30, 18, 0),
        AnchorContent::at("预售开始", -10, 20, 0),
        AnchorContent::at("活动结束", 11, 23, 59),
        AnchorContent::at("价保截止", 27, 23, 59),
    ],
    board: BoardContent {
        name: NAME,
        labels: LABELS,
        platforms: PLATFORMS,
        fields: &[
            &fields::DEPARTMENT,
            &fields::LIST_PRICE,
            &fields::WORST_PRICE,
            &fields::FLOOR_PRICE,
            &fields::ABOVE_FLOOR,
            &fields::COST,
            &fields::COMMISSION,
            &fields::PIECE_PROFIT,
            &fields::SECOND_PAIR_OF_EYES,
            &fields::ON_HAND,
            &fields::LOCKED_ELSEWHERE,
            &fields::SAFETY_STOCK,
            &fields::STOCK_LEFT,
            &fields::BUDGET,
            &fields::SPENT,
            &fields::PIECES_SOLD,
            &fields::SALES,
            &fields::REFUNDS,
            &fields::NET_SALES,
        ],
        by_topic: true,
        lists: &[
            ListContent { name: "官方时间表", cards: official::CARDS },
            ListContent { name: "己方推进表与须知", cards: &NOTICE_CARDS },
            ListContent { name: "各部门执行细节 · 运营", cards: &OPERATIONS_CARDS },
            ListContent { name: "各部门执行细节 · 美工", cards: design::CARDS },
            ListContent { name: "各部门执行细节 · 客服", cards: support::CARDS },
            ListContent { name: "各部门执行细节 · 仓库", cards: warehouse::CARDS },
            ListContent { name: "各部门执行细节 · 老板·财务", cards: owner::CARDS },
        ],
    },
};

static NOTICE_CARDS: [CardContent;
    documents::CARDS.len() + milestones::CARDS.len() + emergencies::CARDS.len()] =
    joined(&[documents::CARDS, milestones::CARDS, emergencies::CARDS]);

static OPERATIONS_CARDS: [CardContent; operations_before::CARDS.len() + operations_after::CARDS.len()] =
    joined(&[operations_before::CARDS, operations_after::CARDS]);

//! The template 爆款运营: one item from the first look at its market to the last piece sold off.
//!
//! Its lists are the six stages of the article the shop's mission comes from. Each holds the gate one must
//! pass to leave it, and the work of the stage by role; the items themselves move from left to right.
//! Thresholds differ by trade and are marked 示例.

mod evaluation;
mod preparation;
mod warm_up;
mod growth;
mod maturity;
mod decline;

use super::{
    AnchorContent, BoardContent, LabelContent, ListContent, TemplateContent, fields,
    platform_tasks::PLATFORMS,
};

/// The board's name.
pub const NAME: &str = "爆款运营";

/// How an item stands.
pub const LABELS: &[LabelContent] = &[
    LabelContent { name: "潜力", color: 2 },
    LabelContent { name: "问题款", color: 7 },
    LabelContent { name: "停推", color: 8 },
    LabelContent { name: "缺货", color: 6 },
    LabelContent { name: "差评集中", color: 4 },
    LabelContent { name: "季节", color: 3 },
    LabelContent { name: "被跟款", color: 5 },
];

/// Names for the places in [`LABELS`] that cards refer to.
pub mod label {
    pub const PROMISING: usize = 0;
}

/// The template.
pub static BESTSELLER: TemplateContent = TemplateContent {
    name: NAME,
    summary: "一个款从评估到清仓走六关，每关有线、有人、有结论",
    about: "一个款一张卡片，从左往右走六个阶段；每一列有一张过关单，加上各岗位这一段要做的事。\
            选好立项日，日期自动排好，再照着示例建你的第一个款，把每天的数填进周表。\
            线都是示例，先换成你类目的行业均值。",
    anchors: &[AnchorContent::on("立项日", 0)],
    board: BoardContent {
        name: NAME,
        labels: LABELS,
        platforms: PLATFORMS,
        fields: &[
            &fields::ITEM,
            &fields::COST,
            &fields::COMMISSION,
            &fields::WORST_PRICE,
            &fields::FLOOR_PRICE,
            &fields::PIECE_PROFIT,
            &fields::IMPRESSIONS,
            &fields::CLICKS,
            &fields::CLICK_RATE,
            &fields::VISITORS,
            &fields::FAVOURITES,
            &fields::FAVOURITE_RATE,
            &fields::BUYERS,
            &fields::CONVERSION,
            &fields::SALES,
            &fields::REFUNDS,
            &fields::REFUND_RATE,
            &fields::AD_SPEND,
            &fields::AD_RETURN,
            &fields::AD_SHARE,
            &fields::ON_HAND,
            &fields::DAILY_SALES,
            &fields::DAYS_OF_STOCK,
        ],
        by_topic: false,
        lists: &[
            ListContent { name: "前期评估", cards: evaluation::CARDS },
            ListContent { name: "筹备期", cards: preparation::CARDS },
            ListContent { name: "预热期", cards: warm_up::CARDS },
            ListContent { name: "成长期", cards: growth::CARDS },
            ListContent { name: "成熟期", cards: maturity::CARDS },
            ListContent { name: "衰退期", cards: decline::CARDS },
        ],
    },
};

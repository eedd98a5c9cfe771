//! The template 店铺推广: what a shop does to be bought from, day by day, on festivals and in campaigns.
//!
//! Its cards are ways of promoting to copy and fill; no date hangs on a day of the platform.
//! Names and values that a platform sets and changes are marked 示例.

mod checks;
mod festivals;
mod flash;
mod group_buy;
mod prices;
mod shop_form;
mod traffic;

use super::{
    BoardContent, CardContent, LabelContent, ListContent, TemplateContent, fields, joined,
    platform_tasks::PLATFORMS,
};

/// The board's name.
pub const NAME: &str = "店铺推广";

/// How far a promotion is, and what came of it.
pub const LABELS: &[LabelContent] = &[
    LabelContent { name: "在跑", color: 5 },
    LabelContent { name: "待设置", color: 8 },
    LabelContent { name: "待复核", color: 1 },
    LabelContent { name: "快到期", color: 3 },
    LabelContent { name: "已停", color: 7 },
    LabelContent { name: "效果好", color: 2 },
    LabelContent { name: "亏钱", color: 6 },
];

/// Names for the places in [`LABELS`].
pub mod label {
    pub const RUNNING: usize = 0;
    pub const TO_SET: usize = 1;
    pub const TO_CHECK: usize = 2;
    pub const ENDING_SOON: usize = 3;
    pub const WORKS: usize = 5;
}

/// The template.
pub static PROMOTION: TemplateContent = TemplateContent {
    name: NAME,
    summary: "店铺资料、日常促销、节日、聚划算和秒杀，一种做法一张卡",
    about: "先填店铺基本信息，到期日会提醒；日常促销每种一张，写着目的、设置点、风险和看什么数，要跑的复制\
            一张填上价格和库存。最坏到手价由第二个人复核，退款后还赚不赚一眼看到。谁有新点子，就建一张。",
    anchors: &[],
    board: BoardContent {
        name: NAME,
        labels: LABELS,
        platforms: PLATFORMS,
        fields: &[
            &fields::CAMPAIGN,
            &fields::WORST_PRICE,
            &fields::FLOOR_PRICE,
            &fields::ABOVE_FLOOR,
            &fields::SECOND_PAIR_OF_EYES,
            &fields::BUDGET,
            &fields::SPENT,
            &fields::SALES,
            &fields::REFUNDS,
            &fields::NET_SALES,
            &fields::AD_SPEND,
            &fields::AD_RETURN,
            &fields::AD_SHARE,
            &fields::CAMPAIGN_FEE,
            &fields::OUTCOME,
        ],
        by_topic: true,
        lists: &[
            ListContent { name: "店铺基本信息", cards: shop_form::CARDS },
            ListContent { name: "日常促销", cards: &DAILY_CARDS },
            ListContent { name: "节日促销", cards: festivals::CARDS },
            ListContent { name: "聚划算", cards: group_buy::CARDS },
            ListContent { name: "淘抢购", cards: flash::CARDS },
        ],
    },
};

static DAILY_CARDS: [CardContent; prices::CARDS.len() + traffic::CARDS.len()] =
    joined(&[prices::CARDS, traffic::CARDS]);

//! The template 店铺上新: a new item from the idea to the day one knows what it is worth.
//!
//! The first four lists are those of the article the shop's mission comes from, the others ours. Days count
//! from 上架日. Sizes, lengths and thresholds that platforms set are marked 示例.

mod plan;
mod concept;
mod design;
mod page;
mod checks;
mod launch;
mod review;

use super::{
    AnchorContent, BoardContent, LabelContent, ListContent, TemplateContent, fields,
    platform_tasks::PLATFORMS,
};

/// The board's name.
pub const NAME: &str = "店铺上新";

/// What a new item waits for, or how it stands.
pub const LABELS: &[LabelContent] = &[
    LabelContent { name: "等样品", color: 3 },
    LabelContent { name: "等资质", color: 4 },
    LabelContent { name: "等图", color: 7 },
    LabelContent { name: "等文案", color: 5 },
    LabelContent { name: "待老板拍板", color: 1 },
    LabelContent { name: "已上架", color: 2 },
    LabelContent { name: "缺货延迟", color: 6 },
];

/// Names for the places in [`LABELS`] that cards refer to.
pub mod label {
    pub const AWAITS_SAMPLE: usize = 0;
    pub const AWAITS_PAPERS: usize = 1;
    pub const TO_DECIDE: usize = 4;
}

/// The template.
pub static NEW_PRODUCTS: TemplateContent = TemplateContent {
    name: NAME,
    summary: "从选品立项到定级归档，一个新款要过的每一步",
    about: "七个阶段三十张卡片，写好了谁做、哪天交、交什么。选好上架日，前 45 天到后 30 天的日期自动排好；\
            照着示例给每个新款建一张卡片，从左往右移。图片规格、标题字数这些平台的数都是示例，\
            用前按后台核对。",
    anchors: &[AnchorContent::at("上架日", 0, 10, 0)],
    board: BoardContent {
        name: NAME,
        labels: LABELS,
        platforms: PLATFORMS,
        fields: &[
            &fields::ITEM,
            &fields::COST,
            &fields::LIST_PRICE,
            &fields::WORST_PRICE,
            &fields::FLOOR_PRICE,
            &fields::ABOVE_FLOOR,
            &fields::IMPRESSIONS,
            &fields::CLICKS,
            &fields::CLICK_RATE,
            &fields::VISITORS,
            &fields::FAVOURITES,
            &fields::FAVOURITE_RATE,
            &fields::BUYERS,
            &fields::CONVERSION,
            &fields::ON_HAND,
        ],
        by_topic: false,
        lists: &[
            ListContent { name: "新品计划", cards: plan::CARDS },
            ListContent { name: "方案制定", cards: concept::CARDS },
            ListContent { name: "美工设计", cards: design::CARDS },
            ListContent { name: "展示页制作", cards: page::CARDS },
            ListContent { name: "上架检查", cards: checks::CARDS },
            ListContent { name: "测款与破零", cards: launch::CARDS },
            ListContent { name: "复盘归档", cards: review::CARDS },
        ],
    },
};

//! 示例店铺: a kitchen-ware brand run by eight people on four platforms, caught in the middle of a week.
//!
//! Its board is made like one from the template 各平台任务 and filled as such a team fills it: something is
//! late, something is due today, something was rejected. One file per list.

mod applications;
mod campaigns;
mod daily;
mod pages;
mod promotions;
pub mod ways;

use super::{
    BoardContent, ListContent, MemberContent, ShopContent, platform_tasks as template,
    role::{DESIGN, OPERATIONS, SUPPORT, WAREHOUSE},
};

/// The sample shop.
pub static SAMPLE_SHOP: ShopContent = ShopContent {
    name: "半山厨具",
    members: &[
        MemberContent { name: "小李", role: OPERATIONS },
        MemberContent { name: "小周", role: OPERATIONS },
        MemberContent { name: "阿美", role: DESIGN },
        MemberContent { name: "小陈", role: SUPPORT },
        MemberContent { name: "小何", role: SUPPORT },
        MemberContent { name: "老郑", role: WAREHOUSE },
        MemberContent { name: "阿强", role: WAREHOUSE },
        MemberContent { name: "小马", role: WAREHOUSE },
    ],
    board: BoardContent {
        name: template::NAME,
        labels: template::LABELS,
        platforms: template::PLATFORMS,
        fields: &[],
        by_topic: true,
        lists: &[
            ListContent { name: template::CAMPAIGNS, cards: campaigns::CARDS },
            ListContent { name: template::PAGES, cards: pages::CARDS },
            ListContent { name: template::PROMOTIONS, cards: promotions::CARDS },
            ListContent { name: template::DAILY, cards: daily::CARDS },
            ListContent { name: template::APPLICATIONS, cards: applications::CARDS },
        ],
    },
};

/// Names for the places in the sample shop's members.
pub(super) mod person {
    /// Runs 天猫 and 苏宁.
    pub const LI: usize = 0;
    /// Runs 京东 and 1号店.
    pub const ZHOU: usize = 1;
    pub const MEI: usize = 2;
    pub const CHEN: usize = 3;
    pub const HE: usize = 4;
    /// Head of the warehouse.
    pub const ZHENG: usize = 5;
    pub const QIANG: usize = 6;
    pub const MA: usize = 7;
}

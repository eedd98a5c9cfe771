//! How the shop works beyond its cards: its own fields, a filter, what waits for what, what comes again.

use super::person;

/// What one piece costs the shop.
pub const COST: &str = "成本";
/// What it earns with all of them.
pub const PROFIT: &str = "毛利";
/// How [`PROFIT`] is worked out.
pub const FORMULA: &str = "(价格 - 成本) * 库存";
/// The cost of a piece by the titles of cards, in 分.
pub const COSTS: &[(&str, i64)] = &[
    ("JD 秒杀 竹砧板三件套 59元 800件 20:00 开抢", 3_400),
    ("1M 不粘煎锅20cm 29.9元 500件", 1_850),
    ("TM 聚划算 双层保温饭盒 79元 600件", 4_120),
    ("JD 厨房剪刀 买二送一 25元 900件", 1_160),
    ("TM 品类团 刀具五件套 168元 260件", 9_200),
];

/// So many pages are worked on at once; there are more.
pub const PAGES_LIMIT: i64 = 5;
/// What the saved filter is called.
pub const LENS: &str = "未来 7 天到期";

/// Goods that have to be there first …
pub const ARRIVAL: &str = "不粘煎锅20cm 到仓 2000件：抽检 5%，外箱拍照";
/// … before this can begin …
pub const LOCKED: &str = "1M 不粘煎锅20cm 29.9元 500件";
/// … as this person says.
pub const LOCKER: usize = person::ZHOU;
/// A step of it, who does it, and on which day.
pub const STEP: (&str, usize, i32) = ("阿美换角标和短标题", person::MEI, 1);

/// What is done every day.
pub const DAILY: &str = "早上看差评";
/// Who let it come again.
pub const REPEATER: usize = person::CHEN;

/// The card that was kept as a template, and what the template is called.
pub const KEPT: (&str, &str) = ("JD 品类日 刀具五件套 159元 300件", "报活动：平台 品名 价格 件数");
/// What the template says.
pub const KEPT_BODY: &str = "报之前先核四样：近 30 天最低价、最低到手价、底价、在库件数。缺货先找仓库，别报了再说。\n\n\
                             截图存在这张卡片里，被驳回的写清原因。";

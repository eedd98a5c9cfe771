//! The template 运营每月工作计划: a month of a shop that is run in groups, with goals, budgets and accounts.
//!
//! Its days hang on the first of the month; what comes every month, week or day repeats by itself.
//! All numbers of shops and platforms in it are examples.

mod calendar;
mod design;
mod goals;
mod items;
mod meetings;
mod support;
mod weeks;

use super::{
    AnchorContent, BoardContent, LabelContent, ListContent, TemplateContent, fields,
    platform_tasks::PLATFORMS,
};

/// The board's name.
pub const NAME: &str = "运营每月工作计划";

/// How often it comes, and what it waits for.
pub const LABELS: &[LabelContent] = &[
    LabelContent { name: "本月重点", color: 4 },
    LabelContent { name: "等拍板", color: 3 },
    LabelContent { name: "等数据", color: 7 },
    LabelContent { name: "有风险", color: 6 },
    LabelContent { name: "每天做", color: 1 },
    LabelContent { name: "每周做", color: 5 },
    LabelContent { name: "每月做", color: 2 },
];

/// Names for the places in [`LABELS`].
pub mod label {
    pub const FOCUS: usize = 0;
    pub const NEEDS_DECISION: usize = 1;
    pub const WAITS_FOR_NUMBERS: usize = 2;
    pub const AT_RISK: usize = 3;
    pub const DAILY: usize = 4;
    pub const WEEKLY: usize = 5;
    pub const MONTHLY: usize = 6;
}

/// The template.
pub static MONTHLY_PLAN: TemplateContent = TemplateContent {
    name: NAME,
    summary: "月目标、预算、核算、会议、日常和周目标在一张板上",
    about: "从月目标倒推到每天要做多少，一个月里哪天对账、盘价、提报都排好了，每月、每周、每天的事做完一张\
            自己来下一张。先选本月1日，把「示例」的目标和核算改成你的组，再把不做的日常删掉。",
    anchors: &[AnchorContent::first_of_month("本月1日")],
    board: BoardContent {
        name: NAME,
        labels: LABELS,
        platforms: PLATFORMS,
        fields: &[
            &fields::GROUP,
            &fields::GOAL,
            &fields::REACHED,
            &fields::REACHED_SHARE,
            &fields::DEPARTMENT,
            &fields::BUDGET,
            &fields::SPENT,
            &fields::BUDGET_LEFT,
            &fields::REVENUE,
            &fields::EXPENSES,
            &fields::HOURS,
            &fields::ADDED_VALUE,
            &fields::ADDED_VALUE_PER_HOUR,
        ],
        by_topic: true,
        lists: &[
            ListContent { name: "月目标", cards: goals::CARDS },
            ListContent { name: "整体运营工作", cards: calendar::CARDS },
            ListContent { name: "单品运营", cards: items::CARDS },
            ListContent { name: "店铺会议", cards: meetings::CARDS },
            ListContent { name: "美工新品/老品", cards: design::CARDS },
            ListContent { name: "售前/售后客服", cards: support::CARDS },
            ListContent { name: "周目标", cards: weeks::CARDS },
        ],
    },
};

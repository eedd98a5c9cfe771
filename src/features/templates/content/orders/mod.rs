//! The template 订单跟踪: heavy goods, from the confirmed order to the customer's door.
//!
//! One card is one order with one owner; the lists are the stations it passes. Guide cards hold what is
//! done at a station, example orders show a card filled in. Values set by carriers and platforms are
//! marked 示例.

mod arriving;
mod confirming;
mod packing;
mod signed;
mod trouble;
mod under_way;

use super::{
    BoardContent, LabelContent, ListContent, StepContent, TemplateContent, fields, platform_tasks::PLATFORMS,
};

/// The board's name.
pub const NAME: &str = "订单跟踪";

/// What is special about an order, or holds it up.
pub const LABELS: &[LabelContent] = &[
    LabelContent { name: "急", color: 4 },
    LabelContent { name: "要发票", color: 1 },
    LabelContent { name: "等客户确认", color: 7 },
    LabelContent { name: "上楼", color: 3 },
    LabelContent { name: "木架", color: 5 },
    LabelContent { name: "预约送货", color: 2 },
    LabelContent { name: "异常", color: 6 },
];

/// Names for the places in [`LABELS`].
pub mod label {
    pub const URGENT: usize = 0;
    pub const INVOICE: usize = 1;
    pub const AWAITS_CUSTOMER: usize = 2;
    pub const UPSTAIRS: usize = 3;
    pub const CRATE: usize = 4;
    pub const BY_APPOINTMENT: usize = 5;
    pub const TROUBLE: usize = 6;
}

/// The template.
pub static ORDERS: TemplateContent = TemplateContent {
    name: NAME,
    summary: "一单一卡一个负责人，从确认、打包、运输跟到客户门口",
    about: "大件发货用的板：七列是订单走过的站，每列的做法卡写着这一站做什么、什么时候能往下走。\
            先把一张示例订单改成手上最急的一单，其余的照标题写法一行一张粘进来。\
            运费、保价、异常都有字段，月底按物流加总就能对账。",
    anchors: &[],
    board: BoardContent {
        name: NAME,
        labels: LABELS,
        platforms: PLATFORMS,
        fields: &[
            &fields::ORDER_NUMBER,
            &fields::CUSTOMER,
            &fields::REGION,
            &fields::PARCELS,
            &fields::WEIGHT,
            &fields::VOLUME,
            &fields::PACKING,
            &fields::DELIVERY,
            &fields::ACCESS,
            &fields::PROMISED_DAY,
            &fields::WAYBILL,
            &fields::DEPOT_PHONE,
            &fields::FREIGHT_QUOTED,
            &fields::FREIGHT_PAID,
            &fields::FREIGHT_GAP,
            &fields::INSURED,
            &fields::SIGNED_COPY,
            &fields::TROUBLE_SORT,
        ],
        by_topic: false,
        lists: &[
            ListContent { name: "待确认", cards: confirming::CARDS },
            ListContent { name: "待打包", cards: packing::CARDS },
            ListContent { name: "已打包待提货", cards: packing::PICKUP_CARDS },
            ListContent { name: "运输中", cards: under_way::CARDS },
            ListContent { name: "到站待派送", cards: arriving::CARDS },
            ListContent { name: "已签收待回访", cards: signed::CARDS },
            ListContent { name: "异常件", cards: trouble::CARDS },
        ],
    },
};

/// The checklist of every order, the same on all stations, ticked as far as it got.
const fn way(n_ticked: usize) -> [StepContent; 9] {
    const fn step(text: &'static str, nth: usize, n_ticked: usize) -> StepContent {
        StepContent { text, done: nth <= n_ticked }
    }
    [
        step("八样核完，运费谁付有文字", 1, n_ticked),
        step("按配件清单点数，第二个人复核", 2, n_ticked),
        step("三张照片：货、包好、面单", 3, n_ticked),
        step("称重量方，每件贴 x/y 件号", 4, n_ticked),
        step("提货交接签字，运单号发客户", 5, n_ticked),
        step("在途每天查，到站前约好客户", 6, n_ticked),
        step("客户先验货后签字，签收照存好", 7, n_ticked),
        step("回访，缺的坏的都处理完", 8, n_ticked),
        step("实付运费和发票对清", 9, n_ticked),
    ]
}

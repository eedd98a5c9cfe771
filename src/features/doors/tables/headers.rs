//! What columns are called by spreadsheets and platforms, and what is meant.
//!
//! **Invariant:** names are compared as people read them: width, case, spaces, brackets and lines between words are nothing.

use crate::domain::formula::folded;

/// A name to compare by.
pub fn plain_header(name: &str) -> String {
    let is_between = |it: &char| {
        it.is_whitespace()
            || matches!(it, '(' | ')' | '[' | ']' | '（' | '）' | '_' | '-' | '/' | ':' | '：' | '*' | '#')
    };
    folded(name).chars().filter(|it| !is_between(it)).collect()
}

/// What every card has, by the names that columns of it go by; the first of a kind counts.
pub(super) const TITLE: &[&str] = &[
    "标题",
    "卡片标题",
    "卡片",
    "任务",
    "任务名称",
    "任务标题",
    "宝贝标题",
    "商品标题",
    "商品名称",
    "宝贝名称",
    "货品标题",
    "选购商品",
    "商品",
    "品名",
    "名称",
    "事项",
    "工作内容",
    "title",
    "cardname",
    "taskname",
    "name",
    "task",
    "subject",
    "summary",
];
pub(super) const BODY: &[&str] = &[
    "说明",
    "正文",
    "描述",
    "详情",
    "订单备注",
    "备注",
    "卖家备注",
    "商家备注",
    "内容",
    "description",
    "body",
    "notes",
    "note",
];
pub(super) const LIST: &[&str] = &["列表", "阶段", "所在列表", "list", "listname", "stage"];
pub(super) const OWNER: &[&str] = &["负责人", "执行人", "责任人", "owner", "assignee"];
pub(super) const START: &[&str] = &["开始", "开始日期", "开始时间", "start", "startdate"];
pub(super) const DUE: &[&str] = &[
    "截止",
    "截止日期",
    "截止时间",
    "到期",
    "到期日",
    "完成期限",
    "承诺发货时间",
    "最晚发货时间",
    "due",
    "duedate",
    "deadline",
];
pub(super) const DONE: &[&str] = &["完成", "已完成", "是否完成", "done", "completed"];
pub(super) const LABELS: &[&str] = &["标签", "labels", "tags"];
/// As we write it: the card itself.
pub(super) const CARD: &[&str] = &["卡片编号", "cardid"];

/// Fields that every shop has, by other names.
pub(super) const PLATFORM: &[&str] = &["平台", "渠道", "platform"];
pub(super) const PRICE: &[&str] = &["价格", "单价", "售价", "价格元", "单价元", "price"];
pub(super) const STOCK: &[&str] = &[
    "数量",
    "库存",
    "件数",
    "购买数量",
    "商品数量",
    "商品数量件",
    "订购数量",
    "宝贝总数量",
    "quantity",
    "stock",
];
pub(super) const CARRIER: &[&str] = &["物流公司", "快递公司", "快递", "承运商", "物流", "carrier"];

/// Names of numbers that belong to one thing alone, the surest first: a row is known again by them.
pub(super) const KEYS: &[&str] = &[
    "卡片编号",
    "cardid",
    "子订单编号",
    "子订单号",
    "订单编号",
    "订单号",
    "主订单编号",
    "主订单号",
    "售后编号",
    "退款编号",
    "商家编码",
    "商品id",
    "宝贝id",
    "skuid",
    "货号",
    "款号",
    "sku",
    "编号",
    "单号",
    "orderid",
    "orderno",
    "id",
];
/// Numbers of the same sort, which are no keys by themselves.
const NUMBERS: &[&str] = &[
    "运单号",
    "物流单号",
    "快递单号",
    "支付单号",
    "联系手机",
    "手机",
    "联系电话",
    "店铺id",
    "修改后的订单编号",
];
/// What of a wide file of a platform is worth a field.
pub(super) const WORTH: &[&str] = &[
    "订单状态",
    "买家实际支付金额",
    "商家实收金额元",
    "应付金额",
    "实付款元",
    "买家留言",
    "收货人姓名",
    "收货人",
    "收货地址",
    "联系手机",
    "联系电话",
    "订单付款时间",
    "订单创建时间",
    "订单成交时间",
    "下单时间",
    "物流单号",
    "快递单号",
    "运单号",
    "商家编码",
    "商品规格",
    "商品属性",
    "商家备忘",
    "商家备注",
    "订单备注",
    "退款状态",
    "售后状态",
    "退款金额",
    "发货时间",
    "修改后的收货地址",
    "确认收货时间",
];

/// Names that mean the same field of a shop.
const SAME: &[&[&str]] = &[
    &["订单号", "订单编号", "主订单编号", "主订单号"],
    &["运单号", "物流单号", "快递单号"],
    &["客户", "收货人", "收货人姓名"],
    &["款号", "货号", "商家编码"],
];

/// Whether two names, made plain, are of the same field.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one == other || SAME.iter().any(|it| it.contains(&one) && it.contains(&other))
}

/// Whether a column holds numbers that a spreadsheet may have ruined, by its name made plain.
pub(super) fn is_of_numbers(name: &str) -> bool {
    KEYS.contains(&name) || NUMBERS.contains(&name)
}

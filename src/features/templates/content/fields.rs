//! The dictionary of fields: what the boards of a shop ask of their cards, under the names that sellers know.
//!
//! Boards that ask for the same thing name the same field, so one filter finds it on all of them and one page adds it up.

use super::{
    FieldContent,
    ShapeContent::{self, Check, Choice, Choices, Count, Date, Formula, Money, Number, Text},
};

const fn field(word: &'static str, name: &'static str, shape: ShapeContent) -> FieldContent {
    FieldContent { word, name, shape, unit: "", shown: false }
}

const fn counted(
    word: &'static str,
    name: &'static str,
    shape: ShapeContent,
    unit: &'static str,
) -> FieldContent {
    FieldContent { word, name, shape, unit, shown: false }
}

const fn shown(field: FieldContent) -> FieldContent {
    FieldContent { shown: true, ..field }
}

// Prices. 价格 itself is the price of the campaign.
pub static LIST_PRICE: FieldContent = field("list-price", "一口价", Money);
pub static WORST_PRICE: FieldContent = field("worst-price", "最坏到手价", Money);
pub static FLOOR_PRICE: FieldContent = field("floor-price", "底价", Money);
pub static COST: FieldContent = field("cost", "成本", Money);
pub static COMMISSION: FieldContent = field("commission", "佣金", Money);
pub static PIECE_PROFIT: FieldContent =
    field("piece-profit", "单件毛利", Formula("最坏到手价 - 成本 - 佣金?"));
/// Below zero the price must not be submitted.
pub static ABOVE_FLOOR: FieldContent = shown(field("above-floor", "高于底价", Formula("最坏到手价 - 底价")));
pub static SECOND_PAIR_OF_EYES: FieldContent = field("price-checked-by", "价格复核人", Text);

// Stock. 库存 itself is what is set aside for the campaign.
pub static ON_HAND: FieldContent = field("on-hand", "在库", Count);
pub static LOCKED_ELSEWHERE: FieldContent = field("locked-elsewhere", "别处已锁", Count);
pub static SAFETY_STOCK: FieldContent = field("safety-stock", "安全库存", Count);
pub static STOCK_LEFT: FieldContent =
    shown(field("stock-left", "锁后剩余", Formula("在库 - 别处已锁? - 安全库存? - 库存")));

// Campaigns and applications.
pub static CAMPAIGN: FieldContent = shown(field("campaign", "活动名称", Text));
pub static CAMPAIGN_LEVEL: FieldContent = field("campaign-level", "活动级别", Choice(&["S", "A", "日常"]));
pub static APPLICATION_STATE: FieldContent = shown(field(
    "application-state",
    "申报状态",
    Choice(&[
        "待申报",
        "素材中",
        "已提报",
        "一审",
        "二审",
        "已通过",
        "备货中",
        "已上线",
        "已结束",
        "未通过",
        "放弃",
    ]),
));
pub static CAMPAIGN_FEE: FieldContent = field("campaign-fee", "活动费用", Money);
pub static PRICE_HELD_UNTIL: FieldContent = field("price-held-until", "价保至", Date);
pub static OUTCOME: FieldContent = field("outcome", "结果与原因", Text);
pub static PIECES_SOLD: FieldContent = field("pieces-sold", "实卖件数", Count);
pub static PIECES_RETURNED: FieldContent = field("pieces-returned", "退款件数", Count);

// Goods and their numbers.
pub static ITEM: FieldContent = field("item", "款号", Text);
pub static IMPRESSIONS: FieldContent = field("impressions", "展现", Count);
pub static CLICKS: FieldContent = field("clicks", "点击", Count);
pub static CLICK_RATE: FieldContent = counted("click-rate", "点击率", Formula("点击 / 展现"), "%");
pub static VISITORS: FieldContent = field("visitors", "访客", Count);
pub static FAVOURITES: FieldContent = field("favourites", "收藏加购", Count);
pub static FAVOURITE_RATE: FieldContent =
    counted("favourite-rate", "收藏加购率", Formula("收藏加购 / 访客"), "%");
pub static BUYERS: FieldContent = field("buyers", "支付买家", Count);
pub static CONVERSION: FieldContent = counted("conversion", "转化率", Formula("支付买家 / 访客"), "%");
pub static SALES: FieldContent = field("sales", "支付金额", Money);
pub static REFUNDS: FieldContent = field("refunds", "退款金额", Money);
pub static REFUND_RATE: FieldContent = counted("refund-rate", "退款率", Formula("退款金额 / 支付金额"), "%");
pub static NET_SALES: FieldContent = field("net-sales", "退款后金额", Formula("支付金额 - 退款金额?"));
pub static AD_SPEND: FieldContent = field("ad-spend", "推广花费", Money);
pub static AD_RETURN: FieldContent = field("ad-return", "投产", Formula("支付金额 / 推广花费"));
pub static AD_SHARE: FieldContent = counted("ad-share", "推广占比", Formula("推广花费 / 支付金额"), "%");
pub static DAILY_SALES: FieldContent = field("daily-sales", "日销", Count);
pub static DAYS_OF_STOCK: FieldContent = counted("days-of-stock", "可卖天数", Formula("在库 / 日销"), "天");

// Goals and the accounts of a group.
pub static GROUP: FieldContent = shown(field("group", "小组", Text));
pub static GOAL: FieldContent = field("goal", "目标", Money);
pub static REACHED: FieldContent = field("reached", "完成", Money);
pub static REACHED_SHARE: FieldContent =
    shown(counted("reached-share", "完成率", Formula("完成 / 目标"), "%"));
pub static BUDGET: FieldContent = field("budget", "预算", Money);
pub static SPENT: FieldContent = field("spent", "已用", Money);
pub static BUDGET_LEFT: FieldContent = field("budget-left", "预算剩余", Formula("预算 - 已用"));
pub static DEPARTMENT: FieldContent =
    field("for-department", "归口", Choice(&["运营", "美工", "客服", "仓库", "老板·财务"]));
pub static REVENUE: FieldContent = field("revenue", "收入", Money);
pub static EXPENSES: FieldContent = field("expenses", "费用", Money);
pub static HOURS: FieldContent = counted("hours", "时间", Number, "时");
pub static ADDED_VALUE: FieldContent = field("added-value", "附加值", Formula("收入 - 费用"));
pub static ADDED_VALUE_PER_HOUR: FieldContent =
    shown(field("added-value-per-hour", "单位时间附加值", Formula("(收入 - 费用) / 时间")));

// Orders on their way.
pub static ORDER_NUMBER: FieldContent = shown(field("order-number", "订单号", Text));
pub static CUSTOMER: FieldContent = field("customer", "客户", Text);
pub static REGION: FieldContent = shown(field("region", "省市", Text));
pub static PARCELS: FieldContent = field("parcels", "包数", Count);
pub static WEIGHT: FieldContent = counted("weight", "总重", Number, "kg");
pub static VOLUME: FieldContent = counted("volume", "体积", Number, "m³");
pub static PACKING: FieldContent =
    field("packing", "包装", Choices(&["裸包", "纸箱", "缠绕膜", "护角", "木架", "木箱", "托盘"]));
pub static DELIVERY: FieldContent = field(
    "delivery",
    "送货方式",
    Choice(&["自提", "送货(不含上楼)", "送货上楼", "送货进仓", "送货上楼安装"]),
);
pub static WAYBILL: FieldContent = field("waybill", "运单号", Text);
pub static DEPOT_PHONE: FieldContent = field("depot-phone", "网点电话", Text);
pub static FREIGHT_QUOTED: FieldContent = field("freight-quoted", "应付运费", Money);
pub static FREIGHT_PAID: FieldContent = field("freight-paid", "实付运费", Money);
pub static FREIGHT_GAP: FieldContent = field("freight-gap", "运费差额", Formula("实付运费 - 应付运费"));
pub static INSURED: FieldContent = field("insured", "保价额", Money);
pub static SIGNED_COPY: FieldContent = field("signed-copy", "签回单", Check);
pub static PROMISED_DAY: FieldContent = field("promised-day", "要求送达", Date);
pub static ACCESS: FieldContent =
    field("access", "装卸条件", Choices(&["有电梯", "车能到门口", "客户自卸", "需预约"]));
pub static TROUBLE_SORT: FieldContent = field(
    "trouble-sort",
    "异常类型",
    Choice(&[
        "外包装破损",
        "内件破损",
        "短少",
        "串货",
        "延误",
        "联系不上",
        "拒收",
        "地址改",
        "到付拒付",
        "丢失",
    ]),
);

// After the sale.
pub static CASE_SORT: FieldContent = shown(field(
    "case-sort",
    "问题类型",
    Choice(&[
        "未发货退款",
        "仅退款(已收到货)",
        "退货退款",
        "换货",
        "补发",
        "补差/价保",
        "维修",
        "破损",
        "少件错发",
        "延迟发货",
        "缺货",
        "拒收",
        "差评",
        "投诉",
        "发票",
    ]),
));
pub static RESPONSIBLE: FieldContent = field(
    "responsible",
    "责任",
    Choice(&["仓库", "快递物流", "厂家质量", "运营(描述/价格)", "客服(承诺)", "客户", "平台", "不明"]),
);
pub static APPLIED_ON: FieldContent = field("applied-on", "申请时间", Date);
pub static PLATFORM_DEADLINE: FieldContent = shown(field("platform-deadline", "平台截止", Date));
pub static REFUNDED: FieldContent = field("refunded", "退给客户", Money);
pub static RESENT_COST: FieldContent = field("resent-cost", "补发货成本", Money);
pub static RESENT_FREIGHT: FieldContent = field("resent-freight", "补发运费", Money);
pub static RETURN_FREIGHT: FieldContent = field("return-freight", "退回运费", Money);
pub static COMPENSATION: FieldContent = field("compensation", "补偿", Money);
pub static SALVAGE: FieldContent = field("salvage", "退回货残值", Money);
pub static CLAIMED: FieldContent = field("claimed", "物流理赔", Money);
pub static SUPPLIER_SHARE: FieldContent = field("supplier-share", "供应商承担", Money);
pub static INSURANCE_PAID: FieldContent = field("insurance-paid", "保险赔付", Money);
pub static NET_LOSS: FieldContent = shown(field(
    "net-loss",
    "净损失",
    Formula(
        "退给客户? + 补发货成本? + 补发运费? + 退回运费? + 补偿? - 退回货残值? - 物流理赔? - 供应商承担? - 保险赔付?",
    ),
));
pub static INVOICE_TITLE: FieldContent = field("invoice-title", "发票抬头", Text);
pub static TAX_NUMBER: FieldContent = field("tax-number", "税号", Text);
pub static INVOICE_SORT: FieldContent =
    field("invoice-sort", "发票类型", Choice(&["电子普票", "电子专票", "冲红"]));
pub static INVOICE_AMOUNT: FieldContent = field("invoice-amount", "开票金额", Money);
pub static INVOICE_NUMBER: FieldContent = field("invoice-number", "发票号码", Text);

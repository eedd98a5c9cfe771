//! The words around numbers and days that decide what they are.

/// Ends a title part that is a deadline.
pub const UNTIL: &[&str] = &["截止", "截至", "之前", "以前", "到期", "为止", "前", "ddl"];
/// Ends a part that is a beginning.
pub const FROM: &[&str] = &["开始", "开卖", "开售", "开抢", "开团", "起"];
/// Begins a part that is a deadline.
pub const UNTIL_FIRST: &[&str] = &[
    "截止日期",
    "截止时间",
    "截止到",
    "截止至",
    "截止",
    "截至",
    "最晚",
    "最迟",
    "不晚于",
    "赶在",
    "deadline",
    "ddl",
];
/// What is done on a day: after one of these a day is meant as a day.
pub const DEEDS: &[&str] = &[
    "发", "交", "报", "提", "拍", "寄", "送", "打包", "催", "付", "切", "开", "出", "到", "取", "装", "补",
    "盘", "改", "定", "上架", "上线", "上新", "下架", "完成", "截",
];
/// After a deed these say that it is told, not planned: 今天做了什么, 明天发的货.
pub const TOLD: &[char] = &['了', '过', '的', '吗', '呢'];

/// Before a number: it is the price.
pub const PRICE_FIRST: &[&str] = &[
    "价格",
    "售价",
    "单价",
    "活动价",
    "到手价",
    "秒杀价",
    "团购价",
    "拼团价",
    "团价",
    "券后价",
    "券后",
    "特价",
    "现价",
    "卖价",
];
/// Before an amount of money: it is not what a piece costs.
pub const NOT_THE_PRICE: &[&str] = &[
    "满",
    "减",
    "返",
    "差",
    "补偿",
    "赔付",
    "差价",
    "运费",
    "邮费",
    "快递费",
    "押金",
    "定金",
    "尾款",
    "保证金",
    "预算",
    "佣金",
    "工资",
    "奖金",
    "成本",
    "毛利",
    "底价",
    "房租",
    "客单价",
    "原价",
    "日常价",
    "吊牌价",
    "划线价",
    "市场价",
    "门槛",
    "红包",
    "补贴",
];
/// The same without a space between.
pub const NOT_JUST_BEFORE: &[&str] = &[
    "省", "抵", "送", "赠", "降", "涨", "加", "补", "赔", "罚", "退", "欠", "扣", "发", "领", "付", "收",
    "花", "赚", "亏", "每", "券", "款", "费", "额", "多", "少", "贵", "客户", "买家", "膨胀", "充值", "转账",
    "报销", "消耗", "费用", "降价", "涨价", "加价", "便宜", "优惠", "津贴", "收入", "利润", "支出", "超过",
    "不到", "低于", "高于", "大于", "小于",
];
/// After an amount of money: it is a voucher, a limit, a shelf.
pub const NO_PRICE_AFTER: &[&str] = &[
    "券",
    "红包",
    "优惠",
    "起",
    "以上",
    "以下",
    "以内",
    "以外",
    "内",
    "封顶",
    "无门槛",
    "满",
    "减",
    "区",
    "店",
    "档",
    "专区",
    "补偿",
    "话费",
    "卡",
    "差价",
    "代金",
    "返现",
    "佣金",
    "预算",
    "成本",
    "划线",
    "定金",
    "运费",
    "押金",
    "保证金",
    "津贴",
    "补贴",
    "抵",
];

/// Before a number: it is how many.
pub const COUNT_FIRST: &[&str] = &["库存", "数量", "备货", "件数"];
/// Before a number of pieces: it is a condition.
pub const NOT_THE_COUNT: &[&str] =
    &["满", "第", "买", "每", "限购", "任选", "任意", "前", "仅", "再", "差", "做对", "做错", "人限"];
/// After 件: it is a set, an offer, a matter.
pub const NO_COUNT_AFTER: &[&str] = &["事", "套", "装", "折", "起", "以上", "以内", "减", "赠", "免", "送"];
/// Counts goods whatever stands around.
pub const PIECES: &[&str] = &["件", "pcs"];
/// Counts goods where nothing follows.
pub const UNITS: &[&str] = &[
    "个", "只", "套", "组", "台", "把", "双", "盒", "箱", "包", "瓶", "袋", "桶", "卷", "支", "根", "对",
    "口", "床", "副",
];
/// Counts goods in company of other parts only: pictures and messages are counted so, too.
pub const SHEETS: &[&str] = &["张", "条", "份", "片"];

/// After a carrier's name, part of it.
pub const CARRIER_TAIL: &[&str] = &["快递", "物流", "快运", "速运", "速递", "货运"];
/// Before a carrier: to send by it.
pub const BY: &[char] = &['发', '走', '用', '改', '寄'];
/// After carrier and payer: how it is handed over.
pub const HANDING: &[&str] = &["送货", "上楼", "自提"];
/// After who pays: it is about accounts, not about this parcel.
pub const ACCOUNTS: &[char] = &['账', '帐', '单', '款', '客', '方'];
/// Before an invoice word: it is asked for.
pub const ASKED: &[char] = &['需', '要', '请', '须'];
/// After a short code such as TM or 1M: it is a mark, a size, a thing of that name.
pub const NOT_A_CODE: &[char] = &[
    '码', '标', '号', '线', '键', '级', '型', '款', '寸', '盘', '卡', '机', '长', '宽', '高', '厚', '深',
    '网', '带', '米', '平', '元', '块', '件', '个', '套', '年', '月', '日', '折', '倍', '人', '天',
];

/// A day that stands between these is a name: 「明天」.
pub const QUOTES: &[(char, char)] =
    &[('「', '」'), ('“', '”'), ('《', '》'), ('『', '』'), ('"', '"'), ('‘', '’')];

//! The words every shop begins with; it adds its own, and takes out what it never says.
//!
//! **Invariant:** ids come from the words, so that what two devices say of one is said of the same record.

use super::{Kind, lexicon::Meaning};
use crate::{
    board::{Alias, Choice, Field},
    id::{Id, RecordId},
};

/// What a field offers from the first day: names, each with the words that mean it too.
pub struct Table {
    /// The field.
    pub field: Id<Field>,
    /// The sort of part.
    pub kind: Kind,
    /// The word in the ids of its choices.
    pub word: &'static str,
    /// What the field is called in the data.
    pub name: &'static str,
    /// Names and other words for them.
    pub choices: &'static [(&'static str, &'static [&'static str])],
    /// What a word of it means.
    pub meaning: fn(Id<Choice>) -> Meaning,
}

/// The tables of words.
pub static TABLES: [Table; 4] = [
    Table {
        field: Field::PLATFORM,
        kind: Kind::Platform,
        word: "platform",
        name: "平台",
        meaning: Meaning::Platform,
        choices: &[
            ("天猫", &["TM", "猫"]),
            ("淘宝", &["TB", "C店", "淘"]),
            ("京东", &["JD", "狗东"]),
            ("1号店", &["1M", "YHD", "一号店"]),
            ("苏宁", &["SN"]),
            ("拼多多", &["PDD", "并夕夕"]),
            ("抖音", &["抖店", "DY"]),
            ("阿里巴巴", &["1688"]),
            ("快手", &["KS"]),
            ("小红书", &["XHS", "薯"]),
            ("唯品会", &["唯品", "WPH"]),
            ("视频号", &["SPH"]),
            ("有赞", &["YZ"]),
            ("得物", &["DW"]),
        ],
    },
    Table {
        field: Field::CARRIER,
        kind: Kind::Carrier,
        word: "carrier",
        name: "物流",
        meaning: Meaning::Carrier,
        choices: &[
            ("德邦", &["DB"]),
            ("顺丰", &["SF"]),
            ("安能", &["AN"]),
            ("跨越", &["KY"]),
            ("京东物流", &["京东快递", "京东快运"]),
            ("中通", &["ZTO"]),
            ("圆通", &["YTO"]),
            ("申通", &["STO"]),
            ("韵达", &["YD"]),
            ("极兔", &["JT"]),
            ("邮政", &["EMS"]),
            ("壹米滴答", &[]),
            ("百世", &[]),
            ("天地华宇", &["华宇"]),
            ("自提", &[]),
        ],
    },
    Table {
        field: Field::PAYER,
        kind: Kind::Payer,
        word: "payer",
        name: "运费",
        meaning: Meaning::Payer,
        choices: &[("到付", &["提付"]), ("寄付", &["现付"]), ("月结", &[]), ("回单付", &["回付"])],
    },
    Table {
        field: Field::INVOICE,
        kind: Kind::Invoice,
        word: "invoice",
        name: "发票",
        meaning: Meaning::Invoice,
        choices: &[
            (
                "开票",
                &["要票", "要开票", "需开票", "开发票", "要发票", "带票", "专票", "普票", "开专票", "开普票"],
            ),
            ("不开票", &["不要票", "不用开票", "无票", "不开发票", "不要发票"]),
        ],
    },
];

/// Words that hold one of those words and mean something else.
pub const OTHER_THINGS: &[&str] = &[
    "淘宝客",
    "天猫精灵",
    "京东方",
    "京东到家",
    "有赞美",
    "快手菜",
    "快手活",
    "到付款",
    "自提柜",
    "自提点",
    "已开票",
    "未开票",
    "补开票",
    "开票资料",
    "开票信息",
    "抖音号",
    "京东白条",
    "天猫国际",
];

/// The id of a choice that every shop begins with.
pub fn choice(table: &Table, name: &str) -> Id<Choice> {
    Id::of(RecordId::derived(&format!("choice/{}/{name}", table.word)))
}

/// The id of another word for it.
pub fn alias(choice: Id<Choice>, word: &str) -> Id<Alias> {
    Id::of(RecordId::derived(&format!("alias/{choice}/{word}")))
}

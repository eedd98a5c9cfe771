//! The shop's own language in titles: 「1M 不粘锅 29.9元 500件 德邦到付 @小李 11-05截止」 says seven things.
//!
//! [`read`] finds the parts of a title with what they mean, [`write`] makes a title from what is known. What words
//! mean is the shop's ([`Lexicon`]); how numbers and days are written is the country's.
//!
//! **Invariant:** never guesses: a word that could be plain text is plain text, unless it stands in company of parts.
//! The parts of a title are in order, disjoint and on character boundaries, and take time linear in its length.

mod amounts;
mod clock;
mod context;
mod dates;
mod letters;
mod lexicon;
mod names;
mod numbers;
mod reading;
mod relative;
pub mod shipped;
mod words;
mod writing;

use std::ops::Range;

pub use self::{
    lexicon::{Lexicon, Meaning},
    reading::read,
    writing::{rest, write},
};
use super::{
    board::{Choice, Field, Label, Member},
    id::{Id, RecordId},
    when::When,
};

/// What a part of a title says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fact {
    /// On which platform.
    Platform(Id<Choice>),
    /// 分 a piece.
    Price(i64),
    /// Whole pieces.
    Count(i64),
    /// Who carries it.
    Carrier(Id<Choice>),
    /// Who pays the carrier, and when.
    Payer(Id<Choice>),
    /// With an invoice or without.
    Invoice(Id<Choice>),
    /// Who answers for it.
    Owner(Id<Member>),
    /// Who else takes part.
    Participant(Id<Member>),
    /// A label it wears.
    Label(Id<Label>),
    /// From when.
    Start(When),
    /// Until when.
    Due(When),
    /// From when until when.
    Span(When, When),
}

/// What sort of thing a part says; a title has one of each, but for people and labels.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// 平台.
    Platform,
    /// 价格.
    Price,
    /// 数量.
    Count,
    /// 物流.
    Carrier,
    /// 运费.
    Payer,
    /// 发票.
    Invoice,
    /// 负责人.
    Owner,
    /// 标签.
    Label,
    /// 日期.
    Date,
}

impl Kind {
    /// All of them, in the order in which a title is written.
    pub const ALL: [Kind; 9] = [
        Kind::Platform,
        Kind::Price,
        Kind::Count,
        Kind::Carrier,
        Kind::Payer,
        Kind::Invoice,
        Kind::Owner,
        Kind::Label,
        Kind::Date,
    ];

    /// The field it fills. The last three are registers of the card itself, and their ids only stand for them.
    pub const fn field(self) -> Id<Field> {
        match self {
            Kind::Platform => Field::PLATFORM,
            Kind::Price => Field::PRICE,
            Kind::Count => Field::STOCK,
            Kind::Carrier => Field::CARRIER,
            Kind::Payer => Field::PAYER,
            Kind::Invoice => Field::INVOICE,
            Kind::Owner => Id::of(RecordId::derived("field/owner")),
            Kind::Label => Id::of(RecordId::derived("field/label")),
            Kind::Date => Id::of(RecordId::derived("field/date")),
        }
    }
}

impl Fact {
    /// Its sort.
    pub fn kind(&self) -> Kind {
        match self {
            Fact::Platform(_) => Kind::Platform,
            Fact::Price(_) => Kind::Price,
            Fact::Count(_) => Kind::Count,
            Fact::Carrier(_) => Kind::Carrier,
            Fact::Payer(_) => Kind::Payer,
            Fact::Invoice(_) => Kind::Invoice,
            Fact::Owner(_) | Fact::Participant(_) => Kind::Owner,
            Fact::Label(_) => Kind::Label,
            Fact::Start(_) | Fact::Due(_) | Fact::Span(..) => Kind::Date,
        }
    }
}

/// What a part says, for whoever puts it into words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Said {
    /// What something is called.
    Name(String),
    /// Who else takes part.
    Other(String),
    /// 分.
    Money(i64),
    /// Whole pieces.
    Pieces(i64),
    /// From when.
    From(When),
    /// Until when.
    Until(When),
    /// From when until when.
    Span(When, When),
}

/// A recognised part of a title.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Its bytes in the title.
    pub range: Range<usize>,
    /// What it says.
    pub fact: Fact,
}

#[cfg(test)]
mod tests;

//! 卡片, the record everything turns around.

use super::{
    board::{Anchor, Choice, Field, Label, List, Member},
    id::{Id, RecordId},
    name::Name,
    record::Family,
    value::{Place, Value},
    when::When,
};
use crate::record;

record! {
    /// 卡片: a piece of work, written as one line and filled in when needed.
    Card = CARD {
        /// The line.
        title TITLE: String,
        /// In which list, and where there.
        place PLACE: Option<Place<List>>,
        /// What there is to say about it, in Markdown.
        body BODY: String,
        /// The one person who answers for it.
        owner OWNER: Option<Id<Member>>,
        /// From when.
        start START: Option<When>,
        /// Until when.
        due DUE: Option<When>,
        /// Finished.
        done DONE: bool,
        /// Put away, to be found again.
        archived ARCHIVED: bool,
        /// In 回收站.
        trashed TRASHED: bool,
        /// 卡片模板: not a piece of work but what cards are made from. On no board; its dates count from the day of its
        /// use ([`after_use`](super::when::after_use)), its list only says where it comes from.
        template TEMPLATE: bool,
    } each {
        /// The labels it wears.
        labels LABEL: Label => bool,
        /// Who else takes part.
        participants PARTICIPANT: Member => bool,
        /// What the shop's fields say of it.
        values VALUE: Field => Value,
    }
}

impl Card {
    /// In what all 卡片模板 of the shop stand, wherever they come from.
    pub const TEMPLATES: Id<List> = Id::of(RecordId::derived("templates"));

    /// True when it is on no board, whatever its list is.
    pub fn is_away(&self) -> bool {
        self.trashed || self.archived || self.template
    }

    /// What a field of several choices says, choice by choice, so that two who add different ones do not quarrel.
    pub const CHOSEN: Family<Card, Choice, bool> = Family::new(Name::VALUE);

    /// True when a field of several choices says this one.
    pub fn has_chosen(&self, choice: Id<Choice>) -> bool {
        self.value(Id::of(choice.any())) == Some(&Value::Flag(true))
    }

    /// In which of its [`Card::values`] the 关键日期 stands that its days hang on: few cards have one.
    pub const ANCHOR: Id<Field> = Id::of(RecordId::derived("card/anchor"));

    /// The 关键日期 its days hang on.
    pub fn anchor(&self) -> Option<Id<Anchor>> {
        match self.value(Card::ANCHOR) {
            Some(Value::Record(anchor)) => Some(Id::of(*anchor)),
            _ => None,
        }
    }

    /// What a field says of the card.
    pub fn value(&self, field: Id<Field>) -> Option<&Value> {
        self.values.binary_search_by_key(&field, |it| it.0).ok().map(|at| &self.values[at].1)
    }

    /// What a number field says, such as a price in 分.
    pub fn number(&self, field: Id<Field>) -> Option<i64> {
        match self.value(field) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// What a choice field says.
    pub fn choice(&self, field: Id<Field>) -> Option<Id<Choice>> {
        match self.value(field) {
            Some(Value::Record(choice)) => Some(Id::of(*choice)),
            _ => None,
        }
    }
}

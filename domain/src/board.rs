//! The records around a card: the shop, its boards and lists, and what cards refer to.

use super::{
    id::{Id, RecordId},
    value::Place,
    when::When,
};
use crate::record;

record! {
    /// 店铺: what everybody in it shares. There is one, named [`RecordId::SHOP`].
    Shop = SHOP {
        /// What the shop is called.
        name NAME: String,
        /// Words that 话术 should not have, parted by breaks, blanks or commas.
        forbidden FORBIDDEN: String,
    }
}

record! {
    /// 看板: a plan, read as lists of cards.
    Board = BOARD {
        /// Its name.
        name NAME: String,
        /// Where among the shop's boards.
        place PLACE: Option<Place<Shop>>,
        /// Put away, to be found again.
        archived ARCHIVED: bool,
        /// In 回收站.
        trashed TRASHED: bool,
        /// Its lists are heaps by topic, not stages that a card goes through.
        by_topic BY_TOPIC: bool,
        /// 看板模板: no plan but what boards are made from. Among [`Board::TEMPLATES`], wherever its place says; its days count
        /// from the day of its first anchor ([`after_use`](super::when::after_use)).
        template TEMPLATE: bool,
        /// Such a template is for lists on other boards, not for a board.
        for_lists FOR_LISTS: bool,
    } each {
        /// What a title on it should say, by the field that is filled from it.
        expects EXPECTS: Field => bool,
        /// Where a column of its table stands, from 1, by the field it shows; below zero while it is hidden.
        columns COLUMN: Field => i64,
        /// Which of the fields that are not for all boards its cards are asked for.
        uses USES: Field => bool,
    }
}

impl Board {
    /// In what all 看板模板 of the shop stand.
    pub const TEMPLATES: Id<Shop> = Id::of(RecordId::derived("board-templates"));
}

record! {
    /// 关键日期: a day of a board that other days hang on, such as 开卖.
    Anchor = ANCHOR {
        /// What the shop calls it.
        name NAME: String,
        /// Which day, perhaps with a time; nothing while nobody knows.
        day DAY: Option<When>,
        /// Where among the anchors of its board.
        place PLACE: Option<Place<Board>>,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

record! {
    /// 列表: a stage or a heap of cards.
    List = LIST {
        /// Its name.
        name NAME: String,
        /// Where among the lists of its board.
        place PLACE: Option<Place<Board>>,
        /// Shown as a narrow strip.
        folded FOLDED: bool,
        /// So many cards it should hold at most; 0 says nothing.
        limit LIMIT: i64,
        /// Put away with its cards.
        archived ARCHIVED: bool,
        /// In 回收站 with its cards.
        trashed TRASHED: bool,
    }
}

record! {
    /// 清单项: one tick of a card's checklist.
    Step = STEP {
        /// What is to be done.
        text TEXT: String,
        /// Where on which card.
        place PLACE: Option<Place<super::card::Card>>,
        /// Ticked.
        done DONE: bool,
        /// Who is to do it.
        owner OWNER: Option<Id<Member>>,
        /// Until when.
        due DUE: Option<When>,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

record! {
    /// 评论: something said about a card or a board, and to whom.
    Comment = COMMENT {
        /// What was said: plain words, in which people are named as `@小周`.
        text TEXT: String,
        /// About what; comments stand in the order of their time.
        place PLACE: Option<Place<Subject>>,
        /// In 回收站.
        trashed TRASHED: bool,
    } each {
        /// Who is named in it, and by which words after the `@`.
        mentions MENTION: Member => String,
    }
}

/// What people talk about: a [`Card`](super::card::Card), a [`Board`], and whatever a newer version lets them talk about.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Subject {}

record! {
    /// 标签: a coloured word of a board, often a state.
    Label = LABEL {
        /// The word.
        name NAME: String,
        /// One of eight pigments, 1–8.
        color COLOR: i64,
        /// Where among the labels of its board.
        place PLACE: Option<Place<Board>>,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

record! {
    /// 成员: a person of the shop; no account stands behind it.
    Member = MEMBER {
        /// What colleagues call them.
        name NAME: String,
        /// What they do, in their own words: the 岗位.
        role ROLE: String,
        /// In which department.
        department DEPARTMENT: Option<Id<Department>>,
        /// By which numbers they are called.
        phone PHONE: String,
        /// What they are called on 微信.
        wechat WECHAT: String,
        /// What else colleagues should know of them.
        note NOTE: String,
        /// Where among the members.
        place PLACE: Option<Place<Shop>>,
        /// The member this one turned out to be.
        same_as SAME_AS: Option<Id<Member>>,
        /// Works here no more.
        left LEFT: bool,
        /// Who took over when they left.
        successor SUCCESSOR: Option<Id<Member>>,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

record! {
    /// 部门: where people work together.
    Department = DEPARTMENT {
        /// Its name.
        name NAME: String,
        /// Where in another department; the greatest ones stand in [`Department::TOP`].
        place PLACE: Option<Place<Department>>,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

impl Department {
    /// The shop, as what the greatest departments stand in.
    pub const TOP: Id<Department> = Id::of(RecordId::SHOP);
}

record! {
    /// 字段: something the shop wants to know of its cards.
    Field = FIELD {
        /// What it is called.
        name NAME: String,
        /// How its values are read and written: one of [`Field::CHOICE_SHAPE`] and its kin.
        shape SHAPE: String,
        /// Where among the shop's fields.
        place PLACE: Option<Place<Shop>>,
        /// What its numbers count: 件, kg, %.
        unit UNIT: String,
        /// How it is worked out, its fields named by their ids.
        formula FORMULA: String,
        /// Shown on cards in their lists.
        shown SHOWN: bool,
        /// Asked only on boards that use it ([`Board::uses`]).
        per_board PER_BOARD: bool,
        /// What lists say of it below their names: one of [`Field::SUM`] and its kin; nothing where it is left to the shape.
        total TOTAL: String,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

impl Field {
    /// Values are a line of text.
    pub const TEXT_SHAPE: &str = "text";
    /// Values are numbers in ten-thousandths.
    pub const NUMBER_SHAPE: &str = "number";
    /// Values are [`Choice`]s of the field.
    pub const CHOICE_SHAPE: &str = "choice";
    /// Several [`Choice`]s of the field: what is said of each is a register of its own, [`Card::CHOSEN`](super::card::Card::CHOSEN).
    pub const CHOICES_SHAPE: &str = "choices";
    /// Values are money in 分.
    pub const MONEY_SHAPE: &str = "money";
    /// Values are whole pieces.
    pub const COUNT_SHAPE: &str = "count";
    /// Values are days, perhaps with a time.
    pub const DATE_SHAPE: &str = "date";
    /// Values are [`Member`]s.
    pub const MEMBER_SHAPE: &str = "member";
    /// Values are addresses, as text, or cards.
    pub const LINK_SHAPE: &str = "link";
    /// Values are yes or no.
    pub const CHECK_SHAPE: &str = "check";
    /// Has no values: they are worked out.
    pub const FORMULA_SHAPE: &str = "formula";

    /// Lists say nothing of it.
    pub const NO_TOTAL: &str = "none";
    /// Lists say the sum.
    pub const SUM: &str = "sum";
    /// Lists say the mean.
    pub const MEAN: &str = "mean";
    /// Lists say how many cards have it filled in.
    pub const FILLED: &str = "filled";

    /// 平台, which every shop has from its first day.
    pub const PLATFORM: Id<Field> = Id::of(RecordId::derived("field/platform"));
    /// 价格.
    pub const PRICE: Id<Field> = Id::of(RecordId::derived("field/price"));
    /// 库存.
    pub const STOCK: Id<Field> = Id::of(RecordId::derived("field/stock"));
    /// 物流: who carries it.
    pub const CARRIER: Id<Field> = Id::of(RecordId::derived("field/carrier"));
    /// 运费: who pays the carrier, and when.
    pub const PAYER: Id<Field> = Id::of(RecordId::derived("field/payer"));
    /// 发票: with one or without.
    pub const INVOICE: Id<Field> = Id::of(RecordId::derived("field/invoice"));
}

record! {
    /// One value that a choice field offers.
    Choice = CHOICE {
        /// Its name.
        name NAME: String,
        /// Where among the choices of its field.
        place PLACE: Option<Place<Field>>,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

record! {
    /// 别名: another word for a choice, by which titles mean it: 1M for 1号店.
    Alias = ALIAS {
        /// The word.
        name NAME: String,
        /// For which choice.
        place PLACE: Option<Place<Choice>>,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

record! {
    /// 视图: a way to look at a board, saved under a name for everybody.
    Lens = LENS {
        /// Its name.
        name NAME: String,
        /// What it shows, as an address says it.
        look LOOK: String,
        /// Where among the lenses of its board.
        place PLACE: Option<Place<Board>>,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

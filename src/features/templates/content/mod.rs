//! What the templates and the sample shop say, as plain data.
//!
//! The words here are content, like a card a person typed: they belong to the shop once a board is made
//! from them, so they are written in the shop's language and stand outside the catalogue of the interface.
//!
//! **Invariant:** nothing here knows records, ids, the clock or the screen. Days count from an anchor the person chooses, or
//! from the day the board is made (0 is 今天), so nothing goes stale; a reference is an index into the slice its field names.

pub mod after_sales;
pub mod bestseller;
pub mod double_eleven;
pub mod fields;
pub mod monthly_plan;
pub mod new_products;
pub mod orders;
pub mod platform_tasks;
pub mod promotion;
pub mod sample_shop;

#[cfg(test)]
mod tests;

/// Every template, in the order of the gallery.
pub static TEMPLATES: &[&TemplateContent] = &[
    &platform_tasks::PLATFORM_TASKS,
    &double_eleven::DOUBLE_ELEVEN,
    &bestseller::BESTSELLER,
    &new_products::NEW_PRODUCTS,
    &monthly_plan::MONTHLY_PLAN,
    &promotion::PROMOTION,
    &orders::ORDERS,
    &after_sales::AFTER_SALES,
];

/// What every shop wants to know of its cards.
pub mod field {
    /// Where it is sold.
    pub const PLATFORM: &str = "平台";
    /// Of one piece.
    pub const PRICE: &str = "价格";
    /// Pieces set aside.
    pub const STOCK: &str = "库存";
}

/// The roles of a shop, as they are called in it.
pub mod role {
    /// Owns the shop and decides.
    pub const OWNER: &str = "掌柜";
    /// Runs campaigns, prices and applications.
    pub const OPERATIONS: &str = "运营";
    /// Makes pictures and pages.
    pub const DESIGN: &str = "美工";
    /// Talks to buyers, before and after the sale.
    pub const SUPPORT: &str = "客服";
    /// Receives, packs and sends.
    pub const WAREHOUSE: &str = "仓库";
}

/// A board one can start from.
pub struct TemplateContent {
    /// What the template is called; the board made from it takes the same name.
    pub name: &'static str,
    /// One line for the gallery.
    pub summary: &'static str,
    /// What it carries and how one begins with it: two or three sentences.
    pub about: &'static str,
    /// The days its dates hang on. The first must be chosen; without any, days count from 今天.
    pub anchors: &'static [AnchorContent],
    /// What gets made.
    pub board: BoardContent,
}

/// A day that dates hang on, such as 开卖.
pub struct AnchorContent {
    /// What the shop calls it.
    pub name: &'static str,
    /// Days from the first anchor, as long as the person says nothing else; 0 for the first.
    pub day: DayOffset,
    /// Minutes after midnight, where the hour matters.
    pub minute: Option<u16>,
    /// Which day is suggested for the first.
    pub first_day: FirstDay,
}

/// Which day is suggested for the first anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstDay {
    /// As soon as everything before it fits.
    Fits,
    /// The first of the month.
    OfMonth,
}

impl AnchorContent {
    /// Some time on the day that is so many days from the first anchor.
    pub const fn on(name: &'static str, day: DayOffset) -> Self {
        Self { name, day, minute: None, first_day: FirstDay::Fits }
    }

    /// On that day at that time.
    pub const fn at(name: &'static str, day: DayOffset, hour: u16, minute: u16) -> Self {
        Self { name, day, minute: Some(hour * 60 + minute), first_day: FirstDay::Fits }
    }

    /// The first of a month.
    pub const fn first_of_month(name: &'static str) -> Self {
        Self { name, day: 0, minute: None, first_day: FirstDay::OfMonth }
    }
}

/// A field that boards ask of their cards. Boards that name the same one share it.
pub struct FieldContent {
    /// The word its id follows from: ASCII, unique, never changed.
    pub word: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// How its values are read and written.
    pub shape: ShapeContent,
    /// What its numbers count: kg, 时.
    pub unit: &'static str,
    /// Shown on cards in their lists.
    pub shown: bool,
}

/// How the values of a field are read and written.
pub enum ShapeContent {
    /// A line of text.
    Text,
    /// A number.
    Number,
    /// Money.
    Money,
    /// Whole pieces.
    Count,
    /// A day.
    Date,
    /// One of these.
    Choice(&'static [&'static str]),
    /// Several of these.
    Choices(&'static [&'static str]),
    /// Yes or no.
    Check,
    /// Worked out from other fields of the dictionary, named as they are called; `?` after a name lets it be empty.
    Formula(&'static str),
}

/// What a field says of a card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ValueContent {
    /// A line of text.
    Text(&'static str),
    /// A number, in ten-thousandths.
    Number(i64),
    /// Money in 分.
    Money(i64),
    /// Whole pieces.
    Count(i64),
    /// One of what the field offers, by its name.
    Choice(&'static str),
    /// Yes.
    Yes,
    /// A day.
    Day(DueContent),
}

/// A whole shop to look around in.
pub struct ShopContent {
    /// The brand.
    pub name: &'static str,
    /// The team; the first is the one a visitor looks around as.
    pub members: &'static [MemberContent],
    /// Its one board.
    pub board: BoardContent,
}

/// A person of the sample shop.
pub struct MemberContent {
    /// As colleagues call them.
    pub name: &'static str,
    /// One of [`role`].
    pub role: &'static str,
}

/// One board as a template writes it.
pub struct BoardContent {
    /// The board's name.
    pub name: &'static str,
    /// The states a card of this board can carry.
    pub labels: &'static [LabelContent],
    /// The choices of the field 平台.
    pub platforms: &'static [&'static str],
    /// What it asks of its cards besides 平台, 价格 and 库存.
    pub fields: &'static [&'static FieldContent],
    /// Its lists are heaps by topic, not stages that a card goes through.
    pub by_topic: bool,
    /// From left to right.
    pub lists: &'static [ListContent],
}

/// A label of a board.
pub struct LabelContent {
    /// A state, in two to four characters.
    pub name: &'static str,
    /// Which of the eight label colours, 1 to 8.
    pub color: u8,
}

/// A list with its cards, top to bottom.
pub struct ListContent {
    /// The list's name.
    pub name: &'static str,
    /// Its cards.
    pub cards: &'static [CardContent],
}

/// One card. Everything but the title may be left as in [`CardContent::BLANK`].
#[derive(Clone, Copy)]
pub struct CardContent {
    /// Never empty, and no other card of the board has the same.
    pub title: &'static str,
    /// Markdown: paragraphs, lists and emphasis only.
    pub body: &'static str,
    /// The one who answers for it.
    pub owner: OwnerContent,
    /// Who else is concerned; indices of members.
    pub participants: &'static [usize],
    /// Which roles else are concerned; of [`role`].
    pub roles: &'static [&'static str],
    /// First day, of a card that lasts several: days from what [`CardContent::due`] hangs on.
    pub start: Option<DayOffset>,
    /// When it is due.
    pub due: Option<DueContent>,
    /// Indices of the board's labels.
    pub labels: &'static [usize],
    /// Index of the board's platforms.
    pub platform: Option<usize>,
    /// Price of one piece, in 分.
    pub price_fen: Option<i64>,
    /// Pieces set aside.
    pub stock: Option<i64>,
    /// What the board's own fields say.
    pub values: &'static [(&'static FieldContent, ValueContent)],
    /// How it comes again, as [`Pattern`](crate::domain::pattern::Pattern) writes it; empty for what is done once.
    pub repeats: &'static str,
    /// The checklist.
    pub steps: &'static [StepContent],
    /// Oldest first.
    pub comments: &'static [CommentContent],
    /// Ticked off.
    pub done: bool,
}

impl CardContent {
    /// A card that says nothing yet.
    pub const BLANK: Self = Self {
        title: "",
        body: "",
        owner: OwnerContent::Nobody,
        participants: &[],
        roles: &[],
        start: None,
        due: None,
        labels: &[],
        platform: None,
        price_fen: None,
        stock: None,
        values: &[],
        repeats: "",
        steps: &[],
        comments: &[],
        done: false,
    };
}

/// Who answers for a card: a template knows roles, the sample shop knows people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnerContent {
    /// Not yet given to anyone.
    Nobody,
    /// Whoever has this role, one of [`role`].
    Role(&'static str),
    /// Index of a member.
    Member(usize),
}

/// Days from an anchor, or from the day the board is made; negative is before.
pub type DayOffset = i32;

/// A due day, with a time of day where it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueContent {
    /// Index of the template's anchors; the first also where there is none.
    pub anchor: usize,
    /// Which day.
    pub day: DayOffset,
    /// Minutes after midnight.
    pub minute: Option<u16>,
}

impl DueContent {
    /// Some time on that day, counted from the first anchor.
    pub const fn on(day: DayOffset) -> Self {
        Self { anchor: 0, day, minute: None }
    }

    /// On that day at that time.
    pub const fn at(day: DayOffset, hour: u16, minute: u16) -> Self {
        Self { anchor: 0, day, minute: Some(hour * 60 + minute) }
    }

    /// The same, counted from another anchor.
    pub const fn from(self, anchor: usize) -> Self {
        Self { anchor, ..self }
    }
}

/// One line of a checklist.
pub struct StepContent {
    /// What is to be done.
    pub text: &'static str,
    /// Whether it is.
    pub done: bool,
}

impl StepContent {
    /// Still to be done.
    pub const fn open(text: &'static str) -> Self {
        Self { text, done: false }
    }

    /// Done already.
    pub const fn ticked(text: &'static str) -> Self {
        Self { text, done: true }
    }
}

/// One remark under a card.
pub struct CommentContent {
    /// Index of the member who wrote it.
    pub author: usize,
    /// What was written.
    pub text: &'static str,
    /// Hours, not days, so that an answer follows its question and none lies in the future.
    pub hours_ago: u32,
}

impl CommentContent {
    /// What `author` wrote so many hours ago.
    pub const fn new(author: usize, hours_ago: u32, text: &'static str) -> Self {
        Self { author, text, hours_ago }
    }
}

/// Cards that are written in several files as those of one list; `N` is how many there are.
const fn joined<const N: usize>(parts: &[&[CardContent]]) -> [CardContent; N] {
    let mut cards = [CardContent::BLANK; N];
    let (mut n_laid, mut part) = (0, 0);
    while part < parts.len() {
        let mut index = 0;
        while index < parts[part].len() {
            cards[n_laid] = parts[part][index];
            n_laid += 1;
            index += 1;
        }
        part += 1;
    }
    assert!(n_laid == N);
    cards
}

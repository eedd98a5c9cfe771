//! What the preview shows of a plan: counts and names, sorted by what happens to the records.
//!
//! **Invariant:** plain values that compare; the plan itself, which may be large, stays where it is.

use crate::domain::{
    board::Member,
    id::{Id, RecordId},
    import::{Heap, Plan, Tally},
    name::Name,
    order,
};

/// Records of one kind to which the same happens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Which kind.
    pub kind: Name,
    /// How many.
    pub count: usize,
    /// What the first of them are called.
    pub samples: Vec<String>,
}

/// Rows to which the same happens.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Section(pub Vec<Row>);

/// What a person decides on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// Who packed it; empty when they have no name.
    pub from: String,
    /// It was packed on this very device.
    pub own: bool,
    /// What their shop is called.
    pub shop: String,
    /// What it carries, as its header says.
    pub kind: Name,
    /// Whom it is for, when that is somebody else than who is here.
    pub for_other: Option<String>,
    /// When it was packed, by their clock.
    pub at: i64,
    /// It belongs to another shop, which taking it in joins.
    pub other_shop: bool,
    /// 新增.
    pub new: Section,
    /// 更新.
    pub updated: Section,
    /// 放进回收站.
    pub trashed: Section,
    /// 冲突.
    pub conflicts: Section,
    /// 忽略: gone for good here.
    pub ignored: Section,
    /// Facts that are here already.
    pub known: usize,
    /// There is nothing in it that is not here.
    pub no_news: bool,
}

impl Section {
    fn of(tallies: &[Tally], heap: impl Fn(&Tally) -> &Heap) -> Section {
        let row = |it: &Tally| {
            let Heap { count, samples } = heap(it).clone();
            (count > 0).then_some(Row { kind: it.kind, count, samples })
        };
        Section(tallies.iter().filter_map(row).collect())
    }

    /// How many records.
    pub fn count(&self) -> usize {
        self.0.iter().map(|it| it.count).sum()
    }

    /// True when it happens to none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Summary {
    /// What a plan says, on the device called `here`, whose person is `is_me`.
    ///
    /// Joining a shop settles what it is called, so that is no news and no conflict.
    pub fn of(plan: &Plan, here: RecordId, is_me: impl Fn(Id<Member>) -> bool) -> Summary {
        let mut told: Vec<Tally> =
            plan.tallies.iter().filter(|it| !(plan.other_shop && it.kind == Name::SHOP)).cloned().collect();
        // Cards are what people talk about.
        order::sort_by_key(&mut told, |it| it.kind != Name::CARD);
        let header = &plan.header;
        Summary {
            from: header.from.name.clone(),
            own: header.from.replica == here,
            shop: header.shop.clone(),
            kind: header.kind,
            for_other: header.to.as_ref().filter(|it| !is_me(it.member)).map(|it| it.name.clone()),
            at: header.at,
            other_shop: plan.other_shop,
            new: Section::of(&told, |it| &it.new),
            updated: Section::of(&told, |it| &it.updated),
            trashed: Section::of(&told, |it| &it.trashed),
            conflicts: Section::of(&told, |it| &it.conflicts),
            ignored: Section::of(&told, |it| &it.ignored),
            known: plan.known,
            no_news: plan.is_empty(),
        }
    }

    /// How many records taking it in touches.
    pub fn work(&self) -> usize {
        self.new.count() + self.updated.count() + self.trashed.count() + self.conflicts.count()
    }
}

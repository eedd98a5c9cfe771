//! A card, a list or a board once more: as it stands, without what was said about it and what became of it.
//!
//! A copy has steps, files, labels and fields; comments, history, links and repetition stay with what they were made for.
//!
//! **Invariant:** one change holds the whole copy, or nothing is copied.

use time::Date;

use super::bulk::whole;
use crate::domain::{
    board::{Anchor, Board, Label, Lens, List, Shop, Step},
    card::Card,
    change::{Change, Context},
    edit::{Edit, Refused},
    file::File,
    id::{Id, RecordId},
    rank::Rank,
    record::Typed,
    standing::{Standing, standing},
    value::{Place, Shape, Value},
    when::When,
    workspace::Workspace,
};

/// What the `n`th copy of something is called; the first is 1.
pub type CopyName = fn(&str, usize) -> String;

/// Copies a card to right below it; `copy` names the new one.
pub fn copy_card(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    copy: Id<Card>,
    name: CopyName,
) -> Result<Change, Refused> {
    let own = ws.get(card).ok_or(Refused::Gone)?;
    let list = own.place.as_ref().ok_or(Refused::Gone)?.parent;
    let title =
        free_name(&own.title, name, |it| ws.children::<Card>(list.any()).any(|other| other.1.title == it));
    let standing = standing_below(ws, cx, list.any(), card)?;
    let mut copying = Copying::new(ws, "card.copy");
    let place = |rank| Some(Place { parent: list, rank });
    for (other, rank) in standing.moved {
        copying.edit.set_any(Card::KIND, other, Card::PLACE.key(), place(rank).write());
    }
    copying.card(cx, (card, own), copy, title, Place { parent: list, rank: standing.rank })?;
    whole(copying.edit, cx)
}

/// Copies a list with its cards to its right.
pub fn copy_list(
    ws: &Workspace,
    cx: &mut Context,
    list: Id<List>,
    name: CopyName,
) -> Result<Change, Refused> {
    let own = ws.get(list).ok_or(Refused::Gone)?;
    let board = own.place.as_ref().ok_or(Refused::Gone)?.parent;
    let title =
        free_name(&own.name, name, |it| ws.children::<List>(board.any()).any(|other| other.1.name == it));
    let standing = standing_below(ws, cx, board.any(), list)?;
    let mut copying = Copying::new(ws, "list.copy");
    for (other, rank) in standing.moved {
        let place = Some(Place { parent: board, rank });
        copying.edit.set_any(List::KIND, other, List::PLACE.key(), place.write());
    }
    copying.list(cx, list, own, title, Place { parent: board, rank: standing.rank })?;
    whole(copying.edit, cx)
}

/// Copies a board with its lists, cards, labels and saved views to right after it; `copy` names the new one.
pub fn copy_board(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    copy: Id<Board>,
    name: CopyName,
) -> Result<Change, Refused> {
    let own = ws.get(board).ok_or(Refused::Gone)?;
    let shop = Id::<Shop>::of(RecordId::SHOP);
    let title =
        free_name(&own.name, name, |it| ws.children::<Board>(shop.any()).any(|other| other.1.name == it));
    let standing = standing_below(ws, cx, shop.any(), board)?;
    let mut copying = Copying::new(ws, "board.copy");
    for (other, rank) in standing.moved {
        let place = Some(Place { parent: shop, rank });
        copying.edit.set_any(Board::KIND, other, Board::PLACE.key(), place.write());
    }
    copying.edit.set(copy, &Board::NAME, title);
    copying.edit.set(copy, &Board::PLACE, Some(Place { parent: shop, rank: standing.rank }));
    copying.inside(cx, (board, own), copy)?;
    whole(copying.edit, cx)
}

/// The first name of a copy that nobody there has.
fn free_name(name: &str, copy: CopyName, is_taken: impl Fn(&str) -> bool) -> String {
    (1..).map(|n| copy(name, n)).find(|it| !is_taken(it)).expect("names do not come to an end")
}

/// Right after a sibling.
fn standing_below<R: Typed>(
    ws: &Workspace,
    cx: &mut Context,
    parent: RecordId,
    sibling: Id<R>,
) -> Result<Standing, Refused> {
    let slot = ws.slot(sibling.any());
    let at = ws.child_slots(parent, R::KIND).iter().position(|it| Some(*it) == slot);
    let chance = (cx.chance)();
    standing(ws, parent, R::KIND, at.map_or(usize::MAX, |it| it + 1), None, chance)
}

/// What becomes of the days of a copy that begins anew.
#[derive(Clone, Copy)]
pub(super) struct Redated {
    /// What becomes of a day, counted from another; nothing when the copy has none.
    pub day: fn(Date, from: Date) -> Option<Date>,
    /// The day that is counted from.
    pub from: Date,
}

/// A copy being written.
pub(super) struct Copying<'w> {
    ws: &'w Workspace,
    pub edit: Edit<'w>,
    /// What stands on the copy of a board for each of its labels.
    pub labels: Vec<(Id<Label>, Id<Label>)>,
    /// What stands on the copy of a board for each of its anchors, and by how many days what hangs on it moves once more.
    pub anchors: Vec<(Id<Anchor>, Id<Anchor>, i64)>,
    /// It begins anew: nothing of it is done, and its days are others.
    pub anew: Option<Redated>,
    /// The days chosen for anchors of what is copied.
    pub chosen: Vec<(Id<Anchor>, When)>,
}

impl<'w> Copying<'w> {
    pub fn new(ws: &'w Workspace, label: &'static str) -> Self {
        Copying {
            ws,
            edit: Edit::new(ws, label),
            labels: vec![],
            anchors: vec![],
            anew: None,
            chosen: vec![],
        }
    }

    /// What becomes of a day.
    pub fn when(&self, when: Option<When>) -> Option<When> {
        match self.anew {
            None => when,
            Some(anew) => when.and_then(|it| Some(When { day: (anew.day)(it.day, anew.from)?, ..it })),
        }
    }

    /// What is in a board and said of it, but not what it is called and where it stands.
    pub fn inside(
        &mut self,
        cx: &mut Context,
        (board, own): (Id<Board>, &Board),
        copy: Id<Board>,
    ) -> Result<(), Refused> {
        self.edit.set(copy, &Board::BY_TOPIC, own.by_topic);
        for (field, on) in &own.expects {
            self.edit.set_key(copy, Board::EXPECTS.of(*field), on.write());
        }
        for (field, place) in &own.columns {
            self.edit.set_key(copy, Board::COLUMN.of(*field), place.write());
        }
        self.uses(own, copy);
        self.labels(cx, board, copy);
        self.lenses(cx, board, copy);
        self.anchors(cx, board, copy);
        let lists = self.ws.children::<List>(board.any());
        let ranks = Rank::spread(None, None, lists.len()).ok_or(Refused::NoRoom)?;
        for ((list, it), rank) in lists.zip(ranks) {
            self.list(cx, list, it, it.name.clone(), Place { parent: copy, rank })?;
        }
        Ok(())
    }

    /// Which of the fields that are not for all boards are asked for.
    pub fn uses(&mut self, own: &Board, copy: Id<Board>) {
        for (field, on) in &own.uses {
            self.edit.set_key(copy, Board::USES.of(*field), on.write());
        }
    }

    fn anchors(&mut self, cx: &mut Context, board: Id<Board>, copy: Id<Board>) {
        for (anchor, it) in self.ws.children::<Anchor>(board.any()) {
            self.anchor(cx, (anchor, it), it.place.as_ref().map(|it| moved_to(it, copy)));
        }
    }

    /// What hangs on an anchor for which another day is chosen than the others give follows it.
    pub fn anchor(
        &mut self,
        cx: &mut Context,
        (anchor, it): (Id<Anchor>, &Anchor),
        place: Option<Place<Board>>,
    ) {
        let own: Id<Anchor> = cx.new_id();
        let usual = self.when(it.day);
        let chosen = self.chosen.iter().find(|it| it.0 == anchor).map(|it| it.1).or(usual);
        let days = chosen.zip(usual).map_or(0, |(chosen, usual)| (chosen.day - usual.day).whole_days());
        self.edit.set(own, &Anchor::NAME, it.name.clone());
        self.edit.set(own, &Anchor::DAY, chosen);
        self.edit.set(own, &Anchor::PLACE, place);
        self.anchors.push((anchor, own, days));
    }

    fn done(&self, done: bool) -> bool {
        done && self.anew.is_none()
    }

    /// All labels of a board.
    pub fn labels(&mut self, cx: &mut Context, board: Id<Board>, copy: Id<Board>) {
        for (label, it) in self.ws.children::<Label>(board.any()) {
            self.label(cx, (label, it), it.place.as_ref().map(|it| moved_to(it, copy)));
        }
    }

    /// One label, at a place on the copy.
    pub fn label(&mut self, cx: &mut Context, (label, it): (Id<Label>, &Label), place: Option<Place<Board>>) {
        let own: Id<Label> = cx.new_id();
        self.edit.set(own, &Label::NAME, it.name.clone());
        self.edit.set(own, &Label::COLOR, it.color);
        self.edit.set(own, &Label::PLACE, place);
        self.labels.push((label, own));
    }

    /// Saved views speak of labels by their ids.
    fn lenses(&mut self, cx: &mut Context, board: Id<Board>, copy: Id<Board>) {
        for (_, it) in self.ws.children::<Lens>(board.any()) {
            let own: Id<Lens> = cx.new_id();
            let look = self.labels.iter().fold(it.look.clone(), |look, (label, own)| {
                look.replace(&label.to_string(), &own.to_string())
            });
            self.edit.set(own, &Lens::NAME, it.name.clone());
            self.edit.set(own, &Lens::LOOK, look);
            self.edit.set(own, &Lens::PLACE, it.place.as_ref().map(|it| moved_to(it, copy)));
        }
    }

    /// A list with its cards, under a name at a place.
    pub fn list(
        &mut self,
        cx: &mut Context,
        list: Id<List>,
        it: &List,
        name: String,
        place: Place<Board>,
    ) -> Result<(), Refused> {
        let own: Id<List> = cx.new_id();
        self.edit.set(own, &List::NAME, name);
        self.edit.set(own, &List::PLACE, Some(place));
        self.edit.set(own, &List::FOLDED, it.folded);
        self.edit.set(own, &List::LIMIT, it.limit);
        let cards = self.ws.children::<Card>(list.any());
        // Spread anew: of cards with one rank, other ids would make another order.
        let ranks = Rank::spread(None, None, cards.len()).ok_or(Refused::NoRoom)?;
        for ((card, it), rank) in cards.zip(ranks) {
            let copy = cx.new_id();
            self.card(cx, (card, it), copy, it.title.clone(), Place { parent: own, rank })?;
        }
        Ok(())
    }

    pub fn card(
        &mut self,
        cx: &mut Context,
        (card, it): (Id<Card>, &Card),
        copy: Id<Card>,
        title: String,
        place: Place<List>,
    ) -> Result<(), Refused> {
        // Told before a board of a hundred thousand is written out.
        if self.edit.len() > Change::MOST_OPS {
            return Err(Refused::TooMany);
        }
        let hung = it.anchor().and_then(|anchor| self.anchors.iter().find(|it| it.0 == anchor)).copied();
        let when = |copying: &Self, when: Option<When>| {
            let days = time::Duration::days(hung.map_or(0, |it| it.2));
            copying.when(when).map(|it| When { day: it.day.saturating_add(days), ..it })
        };
        let (start, due, done) = (when(self, it.start), when(self, it.due), self.done(it.done));
        let edit = &mut self.edit;
        edit.set(copy, &Card::TITLE, title);
        edit.set(copy, &Card::PLACE, Some(place));
        edit.set(copy, &Card::BODY, it.body.clone());
        edit.set(copy, &Card::OWNER, it.owner);
        edit.set(copy, &Card::START, start);
        edit.set(copy, &Card::DUE, due);
        edit.set(copy, &Card::DONE, done);
        for (label, on) in &it.labels {
            let own = self.labels.iter().find(|it| it.0 == *label).map_or(*label, |it| it.1);
            edit.set_key(copy, Card::LABEL.of(own), on.write());
        }
        for (member, on) in &it.participants {
            edit.set_key(copy, Card::PARTICIPANT.of(*member), on.write());
        }
        for (field, value) in &it.values {
            let value = match value {
                Value::When(day) => when(self, Some(*day)).write(),
                Value::Record(_) if *field == Card::ANCHOR => {
                    // On another board it hangs on nothing; within its own on what it hung on.
                    hung.map_or_else(|| value.clone(), |it| Value::Record(it.1.any()))
                }
                other => other.clone(),
            };
            self.edit.set_key(copy, Card::VALUE.of(*field), value);
        }
        for (_, it) in self.ws.children::<Step>(card.any()) {
            let (due, done) = (when(self, it.due), self.done(it.done));
            let edit = &mut self.edit;
            let step: Id<Step> = cx.new_id();
            edit.set(step, &Step::TEXT, it.text.clone());
            edit.set(step, &Step::PLACE, it.place.as_ref().map(|it| moved_to(it, copy)));
            edit.set(step, &Step::DONE, done);
            edit.set(step, &Step::OWNER, it.owner);
            edit.set(step, &Step::DUE, due);
        }
        self.files(cx, card, copy);
        Ok(())
    }
}

impl Copying<'_> {
    /// Files of a copy name the same content, which lies on the device once.
    fn files(&mut self, cx: &mut Context, card: Id<Card>, copy: Id<Card>) {
        for (_, it) in self.ws.children::<File>(card.any()) {
            let file: Id<File> = cx.new_id();
            let place = it.place.as_ref().map(|it| moved_to(it, Id::of(copy.any())));
            let own = File { place, ..it.clone() };
            for register in File::ALL {
                self.edit.set_key(file, register, own.read(register).unwrap_or_default());
            }
        }
    }
}

fn moved_to<R>(place: &Place<R>, parent: Id<R>) -> Place<R> {
    Place { parent, rank: place.rank.clone() }
}

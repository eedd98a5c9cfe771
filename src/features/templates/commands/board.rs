//! Lays content into a change, piece by piece: the frame of a board, then its cards.

use super::{
    days::Days,
    fields::{OwnFields, lay_platforms},
};
use crate::{
    domain::{
        board::{Anchor, Board, Choice, Field, Label, List, Member, Shop, Step},
        card::Card,
        change::Context,
        edit::{Edit, Refused},
        id::{Id, RecordId},
        rank::Rank,
        record::Typed,
        standing::standings_at_end,
        value::{Place, Shape, Value},
        when::When,
        workspace::Workspace,
    },
    features::{
        boards::commands::named,
        templates::content::{AnchorContent, BoardContent, CardContent},
    },
};

/// What the indices of a board's content mean, once it is laid.
pub struct Frame {
    /// From left to right.
    pub lists: Vec<Id<List>>,
    /// In the order of [`BoardContent::labels`].
    pub labels: Vec<Id<Label>>,
    platforms: Vec<Id<Choice>>,
    fields: OwnFields,
    days: Days,
}

/// Lays a board with its lists, labels and fields, last among the shop's boards, and the platforms its cards name. Its days
/// count from `days`.
pub fn lay_board(
    edit: &mut Edit,
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    name: &str,
    content: &BoardContent,
    days: Days,
) -> Result<Frame, Refused> {
    let spread = |count| Rank::spread(None, None, count).ok_or(Refused::NoRoom);
    let rank = standings_at_end(ws, RecordId::SHOP, Board::KIND, 1)?.remove(0);
    edit.set(board, &Board::NAME, named(name)?);
    edit.set(board, &Board::PLACE, Some(Place { parent: Id::<Shop>::of(RecordId::SHOP), rank }));
    edit.set(board, &Board::BY_TOPIC, content.by_topic);
    let mut lists = vec![];
    for (content, rank) in content.lists.iter().zip(spread(content.lists.len())?) {
        let list = cx.new_id();
        edit.set(list, &List::NAME, content.name.to_owned());
        edit.set(list, &List::PLACE, Some(Place { parent: board, rank }));
        lists.push(list);
    }
    let mut labels = vec![];
    for (content, rank) in content.labels.iter().zip(spread(content.labels.len())?) {
        let label = cx.new_id();
        edit.set(label, &Label::NAME, content.name.to_owned());
        edit.set(label, &Label::COLOR, content.color.into());
        edit.set(label, &Label::PLACE, Some(Place { parent: board, rank }));
        labels.push(label);
    }
    let platforms = lay_platforms(edit, ws, content.platforms)?;
    let fields = OwnFields::lay(edit, ws, board, content.fields)?;
    Ok(Frame { lists, labels, platforms, fields, days })
}

/// Lays the anchors of a board with the days chosen for them.
pub fn lay_anchors(
    edit: &mut Edit,
    cx: &mut Context,
    board: Id<Board>,
    contents: &[AnchorContent],
    chosen: &[When],
) -> Result<Days, Refused> {
    let ranks = Rank::spread(None, None, contents.len()).ok_or(Refused::NoRoom)?;
    let mut laid = vec![];
    for ((content, day), rank) in contents.iter().zip(chosen).zip(ranks) {
        let anchor: Id<Anchor> = cx.new_id();
        edit.set(anchor, &Anchor::NAME, content.name.to_owned());
        edit.set(anchor, &Anchor::DAY, Some(*day));
        edit.set(anchor, &Anchor::PLACE, Some(Place { parent: board, rank }));
        laid.push((anchor, content, *day));
    }
    Ok(Days::from_anchors(cx.today, laid.into_iter()))
}

impl Frame {
    /// Lays what a card says, everything but where it stands and how far it got, and answers its steps.
    pub fn lay_card(
        &self,
        edit: &mut Edit,
        cx: &mut Context,
        card: Id<Card>,
        content: &CardContent,
        owner: Option<Id<Member>>,
    ) -> Result<Vec<Id<Step>>, Refused> {
        let anchor = content.due.map_or(0, |it| it.anchor);
        edit.set(card, &Card::TITLE, named(content.title)?);
        edit.set(card, &Card::BODY, content.body.to_owned());
        edit.set(card, &Card::OWNER, owner);
        edit.set(card, &Card::START, content.start.map(|it| When::all_day(self.days.day(anchor, it))));
        edit.set(card, &Card::DUE, content.due.map(|it| self.days.due(it)));
        let hung = content.due.and_then(|it| self.days.anchor(it)).map(|it| Value::Record(it.any()));
        let platform = content.platform.map(|it| Value::Record(self.platforms[it].any()));
        let values = [
            (Field::PLATFORM, platform),
            (Field::PRICE, content.price_fen.map(Value::Number)),
            (Field::STOCK, content.stock.map(Value::Number)),
            (Card::ANCHOR, hung),
        ];
        for (field, value) in values {
            edit.set_key(card, Card::VALUE.of(field), value.unwrap_or_default());
        }
        for (field, says) in content.values {
            let (field, value) = self.fields.value(field, *says, &self.days);
            edit.set_key(card, Card::VALUE.of(field), value);
        }
        let ranks = Rank::spread(None, None, content.steps.len()).ok_or(Refused::NoRoom)?;
        let mut steps = vec![];
        for (content, rank) in content.steps.iter().zip(ranks) {
            let step = cx.new_id();
            edit.set(step, &Step::TEXT, named(content.text)?);
            edit.set(step, &Step::PLACE, Some(Place { parent: card, rank }));
            steps.push(step);
        }
        Ok(steps)
    }

    /// Lays how far a card got: its labels, its ticks, and whether it is done.
    pub fn lay_state(&self, edit: &mut Edit, card: Id<Card>, steps: &[Id<Step>], content: &CardContent) {
        for label in content.labels {
            edit.set_key(card, Card::LABEL.of(self.labels[*label]), true.write());
        }
        for (step, content) in steps.iter().zip(content.steps) {
            edit.set(*step, &Step::DONE, content.done);
        }
        edit.set(card, &Card::DONE, content.done);
    }

    /// When what content says is due.
    pub fn days(&self) -> &Days {
        &self.days
    }
}

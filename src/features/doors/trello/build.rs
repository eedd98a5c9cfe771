//! Makes a board of ours from one of Trello's.
//!
//! **Invariant:** one change; nobody's words are put into another's mouth: who wrote a comment stands in it.

use hashbrown::HashMap;

use super::TrelloBoard;
use crate::{
    domain::{
        board::{Board, Comment, Label, List, Member, Shop, Step, Subject},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        formula::folded,
        id::{Id, RecordId},
        rank::Rank,
        record::Typed,
        standing::standings_at_end,
        value::{Place, Shape},
        when::When,
        workspace::Workspace,
    },
    features::boards::{
        commands::{bulk::whole, named},
        queries::everybody,
    },
};

/// What is written in words of ours.
pub struct Phrases {
    /// What a board without a name is called.
    pub board: String,
    /// What a card or step without one is called.
    pub untitled: String,
    /// What a label without a word is called, by Trello's colour.
    pub label: fn(&str) -> String,
    /// Above a comment: who said it, and when.
    pub said_by: fn(&str, Option<When>) -> String,
}

/// Whom Trello's members are here, by name; nobody for those whom nobody here is called like.
pub fn known_members(ws: &Workspace, trello: &TrelloBoard) -> Vec<Option<Id<Member>>> {
    let people: Vec<(Id<Member>, String)> =
        everybody(ws).filter(|it| !it.1.left).map(|it| (it.0, folded(&it.1.name))).collect();
    let known = |name: &String| people.iter().find(|it| it.1 == folded(name)).map(|it| it.0);
    trello.members.iter().map(known).collect()
}

/// So many registers it sets at most.
pub fn ops(trello: &TrelloBoard) -> usize {
    let of_cards = trello.cards.iter().map(|it| {
        let steps: usize = it.checklists.iter().map(|it| it.1.len() * 5).sum();
        8 + it.labels.len() + it.members.len() + steps + it.comments.len() * 2
    });
    8 + trello.lists.len() * 3 + trello.labels.len() * 3 + trello.members.len() * 4 + of_cards.sum::<usize>()
}

/// Which of our eight pigments is nearest to a colour of Trello's.
pub fn pigment(color: &str) -> i64 {
    match color.split('_').next().unwrap_or_default() {
        "blue" | "sky" => 1,
        "green" | "lime" => 2,
        "yellow" => 3,
        "orange" => 4,
        "red" | "pink" => 6,
        "purple" => 7,
        _ => 8,
    }
}

/// Makes the board, last among the shop's. `invited` says which of its members who are not known here are added.
pub fn build(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    trello: &TrelloBoard,
    invited: &[bool],
    phrases: &Phrases,
) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "trello.import");
    let shop = Id::<Shop>::of(RecordId::SHOP);
    let spread = |count| Rank::spread(None, None, count).ok_or(Refused::NoRoom);
    let rank = standings_at_end(ws, RecordId::SHOP, Board::KIND, 1)?.remove(0);
    edit.set(board, &Board::NAME, or(&trello.name, &phrases.board));
    edit.set(board, &Board::PLACE, Some(Place { parent: shop, rank }));
    let people = lay_members(&mut edit, ws, cx, trello, invited)?;
    let mut lists: Vec<Id<List>> = vec![];
    for (list, rank) in trello.lists.iter().zip(spread(trello.lists.len())?) {
        let id = cx.new_id();
        edit.set(id, &List::NAME, or(&list.name, &phrases.untitled));
        edit.set(id, &List::PLACE, Some(Place { parent: board, rank }));
        edit.set(id, &List::ARCHIVED, list.archived);
        lists.push(id);
    }
    let mut labels: Vec<Id<Label>> = vec![];
    for ((word, color), rank) in trello.labels.iter().zip(spread(trello.labels.len())?) {
        let id = cx.new_id();
        edit.set(id, &Label::NAME, named(word).unwrap_or_else(|_| (phrases.label)(color)));
        edit.set(id, &Label::COLOR, pigment(color));
        edit.set(id, &Label::PLACE, Some(Place { parent: board, rank }));
        labels.push(id);
    }
    say(&mut edit, cx, Id::of(board.any()), std::slice::from_ref(&trello.text))?;
    let mut ranks =
        HashMap::<usize, std::vec::IntoIter<Rank>, _>::with_hasher(crate::domain::workspace::hash::Ids);
    for list in 0..lists.len() {
        ranks.insert(list, spread(trello.cards.iter().filter(|it| it.list == list).count())?.into_iter());
    }
    for it in &trello.cards {
        let card: Id<Card> = cx.new_id();
        let rank = ranks.get_mut(&it.list).and_then(Iterator::next).ok_or(Refused::NoRoom)?;
        edit.set(card, &Card::TITLE, or(&it.title, &phrases.untitled));
        edit.set(card, &Card::PLACE, Some(Place { parent: lists[it.list], rank }));
        edit.set(card, &Card::BODY, it.body.clone());
        edit.set(card, &Card::START, it.start);
        edit.set(card, &Card::DUE, it.due);
        edit.set(card, &Card::DONE, it.done);
        edit.set(card, &Card::ARCHIVED, it.archived);
        let mut on_it = it.members.iter().filter_map(|it| people[*it]);
        edit.set(card, &Card::OWNER, on_it.next());
        on_it.for_each(|it| _ = edit.set_key(card, Card::PARTICIPANT.of(it), true.write()));
        it.labels.iter().for_each(|it| _ = edit.set_key(card, Card::LABEL.of(labels[*it]), true.write()));
        lay_steps(&mut edit, cx, card, &it.checklists, &people)?;
        let said =
            it.comments.iter().map(|(by, at, words)| format!("{}\n{words}", (phrases.said_by)(by, *at)));
        say(&mut edit, cx, Id::of(card.any()), &said.collect::<Vec<_>>())?;
    }
    whole(edit, cx)
}

fn or(text: &str, otherwise: &str) -> String {
    named(text).unwrap_or_else(|_| otherwise.to_owned())
}

/// Whom each member is here, those who are added included.
fn lay_members(
    edit: &mut Edit,
    ws: &Workspace,
    cx: &mut Context,
    trello: &TrelloBoard,
    invited: &[bool],
) -> Result<Vec<Option<Id<Member>>>, Refused> {
    let mut people = known_members(ws, trello);
    let ranks = standings_at_end(ws, RecordId::SHOP, Member::KIND, people.len())?;
    for (at, rank) in ranks.into_iter().enumerate() {
        let Ok(name) = named(&trello.members[at]) else { continue };
        if people[at].is_none() && invited.get(at) == Some(&true) {
            let id = cx.new_id();
            edit.set(id, &Member::NAME, name);
            edit.set(id, &Member::PLACE, Some(Place { parent: Id::of(RecordId::SHOP), rank }));
            people[at] = Some(id);
        }
    }
    Ok(people)
}

/// The items of all checklists as one; where there are several, each item says of which it is.
fn lay_steps(
    edit: &mut Edit,
    cx: &mut Context,
    card: Id<Card>,
    checklists: &[(String, Vec<super::TrelloItem>)],
    people: &[Option<Id<Member>>],
) -> Result<(), Refused> {
    let items = checklists.iter().flat_map(|(name, items)| items.iter().map(move |it| (name, it)));
    let items: Vec<_> = items.filter(|it| named(&it.1.text).is_ok()).collect();
    let ranks = Rank::spread(None, None, items.len()).ok_or(Refused::NoRoom)?;
    for ((name, item), rank) in items.into_iter().zip(ranks) {
        let step: Id<Step> = cx.new_id();
        let text = named(&item.text)?;
        let text = if checklists.len() > 1 && !name.is_empty() { format!("{name}：{text}") } else { text };
        edit.set(step, &Step::TEXT, text);
        edit.set(step, &Step::PLACE, Some(Place { parent: card, rank }));
        edit.set(step, &Step::DONE, item.done);
        edit.set(step, &Step::DUE, item.due);
        edit.set(step, &Step::OWNER, item.member.and_then(|it| people[it]));
    }
    Ok(())
}

fn say(edit: &mut Edit, cx: &mut Context, on: Id<Subject>, said: &[String]) -> Result<(), Refused> {
    let said: Vec<String> = said.iter().filter_map(|it| named(it).ok()).collect();
    let ranks = Rank::spread(None, None, said.len()).ok_or(Refused::NoRoom)?;
    for (words, rank) in said.into_iter().zip(ranks) {
        let comment: Id<Comment> = cx.new_id();
        edit.set(comment, &Comment::TEXT, words);
        edit.set(comment, &Comment::PLACE, Some(Place { parent: on, rank }));
    }
    Ok(())
}

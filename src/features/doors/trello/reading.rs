//! Reads what Trello exports.
//!
//! **Invariant:** what names nothing that is there is let go; nothing else is but what is counted in
//! [`LeftBehind`](super::LeftBehind).

use hashbrown::HashMap;

use super::{
    LeftBehind, NotTrello, TrelloBoard, TrelloCard, TrelloItem, TrelloList,
    walking::{count, each_item, each_member, moment, position, text, texts},
};
use crate::domain::{id::RecordId, order, when::When, workspace::hash::Ids};

/// Bytes of an export.
pub const MOST_BYTES: usize = 32 << 20;

/// Places by Trello's ids.
type ById = HashMap<RecordId, usize, Ids>;

/// Whether a text begins as an object of JSON, which no packet and no table does.
pub fn begins_in(text: &str) -> bool {
    let text = text.trim_start_matches(|it: char| it.is_whitespace() || it == '\u{feff}');
    text.strip_prefix('{').is_some_and(|it| it.trim_start().starts_with(['"', '}']))
}

/// Reads an export. `local` says what the clock on the wall says at a moment, in milliseconds since 1970.
pub fn read(json: &str, local: &dyn Fn(i64) -> When) -> Result<TrelloBoard, NotTrello> {
    if json.len() > MOST_BYTES {
        return Err(NotTrello::TooMuch);
    }
    let json = json.trim_start_matches('\u{feff}');
    let mut parts = Parts::default();
    let walked = each_member(json, &mut |name, value| match name {
        "name" => parts.name = value,
        "desc" => parts.desc = value,
        "lists" => parts.lists = value,
        "cards" => parts.cards = value,
        "labels" => parts.labels = value,
        "members" => parts.members = value,
        "checklists" => parts.checklists = value,
        "actions" => parts.actions = value,
        "pluginData" => parts.plugins = value,
        _ => {}
    });
    walked.ok_or(NotTrello::NotJson)?;
    let is_list = |it: &str| it.starts_with('[');
    if !is_list(parts.lists) || !is_list(parts.cards) {
        return Err(NotTrello::OtherJson);
    }
    let mut reading = Reading { local, ids: ById::default(), board: TrelloBoard::default() };
    reading.board.name = text(parts.name);
    reading.board.text = text(parts.desc);
    reading.lists(parts.lists);
    reading.labels(parts.labels);
    reading.members(parts.members);
    let cards = reading.cards(parts.cards);
    reading.checklists(parts.checklists, &cards);
    reading.actions(parts.actions, &cards);
    reading.board.left.power_ups += count(parts.plugins);
    Ok(reading.board)
}

/// The parts of an export, still unread.
#[derive(Default)]
struct Parts<'a> {
    name: &'a str,
    desc: &'a str,
    lists: &'a str,
    cards: &'a str,
    labels: &'a str,
    members: &'a str,
    checklists: &'a str,
    actions: &'a str,
    plugins: &'a str,
}

struct Reading<'a> {
    local: &'a dyn Fn(i64) -> When,
    /// Where what is named by an id stands among its kind.
    ids: ById,
    board: TrelloBoard,
}

fn named(kind: &str, id: &str) -> RecordId {
    RecordId::derived(&format!("{kind}/{id}"))
}

impl Reading<'_> {
    fn when(&self, json: &str) -> Option<When> {
        moment(&text(json)).map(self.local)
    }

    fn find(&self, kind: &str, id: &str) -> Option<usize> {
        self.ids.get(&named(kind, id)).copied()
    }

    fn lists(&mut self, json: &str) {
        let mut all: Vec<(i64, String, TrelloList)> = vec![];
        _ = each_item(json, &mut |item| {
            let (mut id, mut at, mut list) = (String::new(), 0, TrelloList::default());
            _ = each_member(item, &mut |name, value| match name {
                "id" => id = text(value),
                "name" => list.name = text(value),
                "closed" => list.archived = value == "true",
                "pos" => at = position(value),
                _ => {}
            });
            all.push((at, id, list));
        });
        order::sort_by_key(&mut all, |it| it.0);
        for (at, (_, id, list)) in all.into_iter().enumerate() {
            self.ids.insert(named("list", &id), at);
            self.board.lists.push(list);
        }
    }

    fn labels(&mut self, json: &str) {
        _ = each_item(json, &mut |item| {
            let (mut id, mut word, mut color) = (String::new(), String::new(), String::new());
            _ = each_member(item, &mut |name, value| match name {
                "id" => id = text(value),
                "name" => word = text(value),
                "color" => color = text(value),
                _ => {}
            });
            self.ids.insert(named("label", &id), self.board.labels.len());
            self.board.labels.push((word, color));
        });
    }

    fn members(&mut self, json: &str) {
        _ = each_item(json, &mut |item| {
            let (mut id, mut full, mut short) = (String::new(), String::new(), String::new());
            _ = each_member(item, &mut |name, value| match name {
                "id" => id = text(value),
                "fullName" => full = text(value),
                "username" => short = text(value),
                _ => {}
            });
            self.ids.insert(named("member", &id), self.board.members.len());
            self.board.members.push(if full.trim().is_empty() { short } else { full });
        });
    }

    /// The cards in their order; answers where each is by its id.
    fn cards(&mut self, json: &str) -> ById {
        let mut all: Vec<(i64, String, TrelloCard)> = vec![];
        let mut left = LeftBehind::default();
        let mut inside = vec![];
        _ = each_item(json, &mut |item| {
            let (mut id, mut at, mut list, mut card) = (String::new(), 0, None, TrelloCard::default());
            _ = each_member(item, &mut |name, value| match name {
                "id" => id = text(value),
                "name" => card.title = text(value),
                "desc" => card.body = text(value),
                "idList" => list = self.find("list", &text(value)),
                "closed" => card.archived = value == "true",
                "pos" => at = position(value),
                "due" => card.due = self.when(value),
                "start" => card.start = self.when(value),
                "dueComplete" => card.done = value == "true",
                "idLabels" => {
                    card.labels = texts(value).iter().filter_map(|it| self.find("label", it)).collect();
                }
                "idMembers" => {
                    card.members = texts(value).iter().filter_map(|it| self.find("member", it)).collect();
                }
                "attachments" => left.attachments += count(value),
                "stickers" => left.stickers += count(value),
                "customFieldItems" => left.custom_fields += count(value),
                "pluginData" => left.power_ups += count(value),
                "checklists" => inside.push((id.clone(), value)),
                "badges" => {
                    _ = each_member(value, &mut |name, value| {
                        if name == "votes" {
                            left.votes += value.parse::<usize>().unwrap_or(0);
                        }
                    });
                }
                "cover" => {
                    _ = each_member(value, &mut |name, value| {
                        left.covers +=
                            usize::from(matches!(name, "color" | "idAttachment") && value != "null");
                    });
                }
                _ => {}
            });
            if let Some(list) = list {
                card.list = list;
                all.push((at, id, card));
            }
        });
        order::sort_by_key(&mut all, |it| (it.2.list, it.0));
        let mut places = ById::default();
        for (at, (_, id, card)) in all.into_iter().enumerate() {
            places.insert(named("card", &id), at);
            self.board.cards.push(card);
        }
        self.board.left = left;
        // Other ways to ask Trello put the checklists into the cards.
        inside.iter().for_each(|it| self.checklists(it.1, &places));
        places
    }

    fn checklists(&mut self, json: &str, cards: &ById) {
        let mut all = vec![];
        _ = each_item(json, &mut |item| {
            let (mut at, mut card, mut called, mut items) = (0, None, String::new(), vec![]);
            _ = each_member(item, &mut |name, value| match name {
                "idCard" => card = cards.get(&named("card", &text(value))).copied(),
                "name" => called = text(value),
                "pos" => at = position(value),
                "checkItems" => _ = each_item(value, &mut |it| items.push(self.item(it))),
                _ => {}
            });
            order::sort_by_key(&mut items, |it: &(i64, TrelloItem)| it.0);
            let items: Vec<TrelloItem> = items.into_iter().map(|it| it.1).collect();
            all.extend(card.map(|card| (card, at, called, items)));
        });
        order::sort_by_key(&mut all, |it| (it.0, it.1));
        for (card, _, called, items) in all {
            self.board.cards[card].checklists.push((called, items));
        }
    }

    fn item(&self, json: &str) -> (i64, TrelloItem) {
        let (mut at, mut item) = (0, TrelloItem::default());
        _ = each_member(json, &mut |name, value| match name {
            "name" => item.text = text(value),
            "state" => item.done = text(value) == "complete",
            "pos" => at = position(value),
            "due" => item.due = self.when(value),
            "idMember" => item.member = self.find("member", &text(value)),
            _ => {}
        });
        (at, item)
    }

    fn actions(&mut self, json: &str, cards: &ById) {
        let mut said = vec![];
        let mut acts = 0;
        _ = each_item(json, &mut |item| {
            let (mut kind, mut at, mut by, mut card, mut words) =
                (String::new(), None, String::new(), None, String::new());
            _ = each_member(item, &mut |name, value| match name {
                "type" => kind = text(value),
                "date" => at = moment(&text(value)),
                "memberCreator" => {
                    _ = each_member(value, &mut |name, value| match name {
                        "fullName" => by = text(value),
                        "username" if by.is_empty() => by = text(value),
                        _ => {}
                    });
                }
                "data" => {
                    _ = each_member(value, &mut |name, value| match name {
                        "text" => words = text(value),
                        "card" => {
                            _ = each_member(value, &mut |name, value| {
                                if name == "id" {
                                    card = cards.get(&named("card", &text(value))).copied();
                                }
                            });
                        }
                        _ => {}
                    });
                }
                _ => {}
            });
            match card.filter(|_| kind == "commentCard" && !words.trim().is_empty()) {
                Some(card) => said.push((card, at, by, words)),
                None => acts += 1,
            }
        });
        order::sort_by_key(&mut said, |it| it.1);
        for (card, at, by, words) in said {
            self.board.cards[card].comments.push((by, at.map(self.local), words));
        }
        self.board.left.acts += acts;
    }
}

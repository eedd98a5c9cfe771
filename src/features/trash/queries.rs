//! What was put away, by whom, and what became of it since; as plain values that compare.

use super::commands::{Shelf, above, with_all_below};
use crate::{
    domain::{
        board::{Board, Comment, Department, Field, Label, Lens, List, Member, Step},
        card::Card,
        file::File,
        id::{Id, RecordId},
        name::Name,
        note::{Note, Notebook},
        order,
        record::Data,
        value::{Key, Value},
        workspace::{Record, Workspace, authors::Stamp},
    },
    features::{
        boards::queries::member_name,
        notes::tree::is_script,
        search::{arena::PART, fold::fold, query::Query},
    },
};

/// A moment, and who acted then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Act {
    /// Milliseconds since 1970, by the clock of who acted.
    pub at: i64,
    /// Their name, if it is known here.
    pub by: Option<String>,
}

/// Something that was put away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PutAway {
    /// Which record.
    pub record: RecordId,
    /// Of what kind.
    pub kind: Name,
    /// Its name, title or text.
    pub name: String,
    /// What it stood in, from the board down; names.
    pub stood_in: Vec<String>,
    /// When it was put away and by whom.
    pub act: Option<Act>,
    /// So many cards went with it.
    pub cards: usize,
    /// The last time anything of it was changed since, here or in a packet.
    pub changed_since: Option<Act>,
    /// What it stood in lies there as well, and comes back with it.
    pub brings: Option<String>,
}

/// What lies in 回收站 or 归档 itself, the latest first. What only went with its list is told of under the list.
pub fn put_away(ws: &Workspace, shelf: Shelf) -> Vec<PutAway> {
    let mut found: Vec<_> = ws.records().iter().filter_map(|it| entry(ws, it, shelf)).collect();
    let when = |it: &PutAway| it.act.as_ref().map(|it| it.at);
    order::sort_by(&mut found, |a, b| when(b).cmp(&when(a)).then(a.record.cmp(&b.record)));
    found
}

/// Those whose name, or what they stood in, has every word.
pub fn named(mut lying: Vec<PutAway>, typed: &str) -> Vec<PutAway> {
    if let Some(query) = Query::of(typed, None) {
        let mut folded = vec![];
        lying.retain(|it| {
            folded.clear();
            for part in it.stood_in.iter().chain([&it.name]) {
                fold(part, &mut folded);
                folded.push(PART);
            }
            query.fits(&folded)
        });
    }
    lying
}

fn entry(ws: &Workspace, record: &Record, shelf: Shelf) -> Option<PutAway> {
    let name = name(&record.data)?;
    let lies = |record: &Record, shelf: Shelf| record.value(shelf.key()) == Value::Flag(true);
    if record.is_purged() || !lies(record, shelf) {
        return None;
    }
    let parents: Vec<_> = above(ws, record.id).filter_map(|it| ws.record(it)).collect();
    let trashed = lies(record, Shelf::Trash) || parents.iter().any(|it| lies(it, Shelf::Trash));
    if shelf == Shelf::Archive && trashed {
        return None;
    }
    let stamp = record.register(shelf.key()).and_then(|it| it.stamp);
    Some(PutAway {
        record: record.id,
        kind: record.data.kind(),
        name,
        stood_in: parents.iter().rev().filter_map(|it| self::name(&it.data)).collect(),
        act: stamp.map(|it| act(ws, it)),
        cards: cards_in(ws, record),
        changed_since: stamp.and_then(|it| changed_since(ws, record, shelf.key(), it)),
        brings: parents.iter().find(|it| lies(it, shelf)).and_then(|it| self::name(&it.data)),
    })
}

/// The titles of cards that went with a board or a list, and how many there are.
pub fn cards_with(ws: &Workspace, id: RecordId, most: usize) -> Vec<String> {
    let titles = |list: RecordId| ws.children::<Card>(list).map(|it| it.1.title.clone());
    match ws.record(id).map(|it| &it.data) {
        Some(Data::List(_)) => titles(id).take(most).collect(),
        Some(Data::Board(_)) => {
            ws.children::<List>(id).flat_map(|it| titles(it.0.any())).take(most).collect()
        }
        _ => vec![],
    }
}

/// Where a person sees something that was put away, once it is back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sight {
    /// On a board.
    Board(Id<Board>),
    /// It is a card of a board, or stands on one.
    Card(Id<Board>, Id<Card>),
    /// It is a note, or stands in one.
    Note(Id<Note>),
    /// It is a 话术.
    Script,
}

/// Where a person sees it when it is back, if it is to be seen anywhere.
pub fn seen_at(ws: &Workspace, id: RecordId) -> Option<Sight> {
    let line: Vec<_> = std::iter::once(id).chain(above(ws, id)).filter_map(|it| ws.record(it)).collect();
    if let Some(note) = line.iter().find(|it| matches!(it.data, Data::Note(_))) {
        let note = Id::<Note>::of(note.id);
        return Some(if is_script(ws, note) { Sight::Script } else { Sight::Note(note) });
    }
    let board = Id::of(line.iter().find(|it| matches!(it.data, Data::Board(_)))?.id);
    let card = line.iter().find(|it| matches!(it.data, Data::Card(_)));
    Some(card.map_or(Sight::Board(board), |it| Sight::Card(board, Id::of(it.id))))
}

/// How many cards are removed for good with a record.
pub fn cards_below(ws: &Workspace, id: RecordId) -> usize {
    let below = with_all_below(ws, id);
    below.iter().filter(|it| **it != id && ws.get(Id::<Card>::of(**it)).is_some()).count()
}

fn cards_in(ws: &Workspace, record: &Record) -> usize {
    let cards = |list: RecordId| ws.children::<Card>(list).len();
    match record.data {
        Data::List(_) => cards(record.id),
        Data::Board(_) => ws.children::<List>(record.id).map(|it| cards(it.0.any())).sum(),
        _ => 0,
    }
}

/// The latest change to a record or to what stands in it, after it was put away.
fn changed_since(ws: &Workspace, record: &Record, but: Key, away: Stamp) -> Option<Act> {
    let own = record.registers().iter().filter(|it| it.key != but).filter_map(|it| it.stamp);
    // Of two in the same moment everybody names the same one.
    let when = |it: &Stamp| (it.at, ws.authors().writer_of(*it), it.position());
    let mut latest = own.max_by_key(when);
    let mut look = |id: RecordId| {
        let stamps = ws.record(id).into_iter().flat_map(|it| it.registers()).filter_map(|it| it.stamp);
        latest = stamps.chain(latest).max_by_key(when);
    };
    match &record.data {
        Data::Board(_) => ws.children::<List>(record.id).for_each(|list| {
            look(list.0.any());
            ws.children::<Card>(list.0.any()).for_each(|it| look(it.0.any()));
        }),
        Data::List(_) => ws.children::<Card>(record.id).for_each(|it| look(it.0.any())),
        Data::Notebook(_) => ws.children::<Note>(record.id).for_each(|it| look(it.0.any())),
        Data::Note(_) => {
            ws.children::<Note>(record.id).for_each(|it| look(it.0.any()));
            ws.children::<Comment>(record.id).for_each(|it| look(it.0.any()));
            ws.children::<File>(record.id).for_each(|it| look(it.0.any()));
        }
        Data::Card(_) => {
            ws.children::<Step>(record.id).for_each(|it| look(it.0.any()));
            ws.children::<Comment>(record.id).for_each(|it| look(it.0.any()));
            ws.children::<File>(record.id).for_each(|it| look(it.0.any()));
        }
        _ => {}
    }
    latest.filter(|it| it.at > away.at).map(|it| act(ws, it))
}

fn act(ws: &Workspace, stamp: Stamp) -> Act {
    let by: Id<Member> = ws.authors().member_of(stamp);
    Act { at: stamp.at, by: member_name(ws, by) }
}

/// What a record is called; `None` for kinds that no one puts away.
fn name(data: &Data) -> Option<String> {
    Some(match data {
        Data::Board(Board { name, .. })
        | Data::List(List { name, .. })
        | Data::Label(Label { name, .. })
        | Data::Lens(Lens { name, .. })
        | Data::Department(Department { name, .. })
        | Data::Notebook(Notebook { name, .. })
        | Data::Field(Field { name, .. }) => name.clone(),
        Data::Card(it) => it.title.clone(),
        Data::Note(it) => it.title.clone(),
        Data::Step(it) => it.text.clone(),
        Data::Comment(it) => it.text.clone(),
        Data::File(it) => it.name.clone(),
        _ => return None,
    })
}

//! 知识库, by chance: two people write in the same few notes.

use zhanggui::{
    domain::{
        board::{Board, List},
        card::Card,
        id::{Id, RecordId},
        note::{Above, Note, Notebook},
    },
    features::{
        links::{addresses::Named, commands::join},
        notes::commands::{
            add_note, add_notebook, begin_notebooks, move_note, move_notebook, rename_note, rename_notebook,
            set_newcomers, tick_read, trash_note, trash_notebook, write_note,
        },
        notes::decisions::{decisions, make_cards},
        scripts::{
            commands::{
                Kind, add_script, begin_scripts, change_script, count_copy, note_missed, set_forbidden,
            },
            queries::{kinds, scripts as scripts_of},
        },
        talk::commands::say,
        trash::commands::{Shelf, purge, restore},
    },
};

use super::{
    acts::{Chance, all},
    device::Device,
    shop::MOST_RECORDS,
};

/// The note in which both write.
const MEETING: Id<Note> = Id::of(RecordId(131));

/// Does something with notebooks and notes.
pub fn act(device: &Device, chance: &mut Chance) {
    let session = device.session;
    let notebooks: Vec<Id<Notebook>> = session.read(all);
    let notes: Vec<Id<Note>> = session.read(all);
    let is_small = session.read(|ws| ws.records().len() < MOST_RECORDS);
    let Some(notebook) = chance.of(&notebooks) else {
        return session.run(|ws, cx| begin_notebooks(ws, cx, ["运营", "美工", "客服"]));
    };
    let note = match chance.of(&notes) {
        Some(note) if session.read(|ws| ws.get(MEETING).is_none()) || chance.below(3) == 0 => note,
        Some(_) => MEETING,
        None => {
            let parent = Id::of(notebook.any());
            return session.run(move |ws, cx| add_note(ws, cx, MEETING, parent, "一起写", "一\n二\n三\n"));
        }
    };
    let index = chance.below(4);
    match chance.below(20) {
        14..17 => scripts(device, chance),
        17 if is_small => cards(device, chance, note),
        18 if is_small => beside(device, chance, note),
        0..6 => write(device, chance, note),
        6 => session.run(move |ws, cx| rename_note(ws, cx, note, if index < 2 { "报名" } else { "锁库存" })),
        7 => {
            let places: Vec<Id<Above>> = notebooks
                .iter()
                .map(|it| Id::of(it.any()))
                .chain(notes.iter().map(|it| Id::of(it.any())))
                .collect();
            let Some(parent) = chance.of(&places) else { return };
            session.run(move |ws, cx| move_note(ws, cx, note, parent, index));
        }
        8 if is_small => {
            let (new, parent) =
                (session.new_id(), Id::of(if chance.yes() { note.any() } else { notebook.any() }));
            session.run(move |ws, cx| add_note(ws, cx, new, parent, "新的", "起头\n"));
        }
        9 => {
            let (me, on) = (session.me(), chance.yes());
            session.run(move |ws, cx| match index {
                0 | 1 => tick_read(ws, cx, note, me, on),
                _ => set_newcomers(ws, cx, note, on),
            });
        }
        10 => session.run(move |ws, cx| match index {
            0 => trash_notebook(ws, cx, notebook),
            1 => restore(ws, cx, notebook.any(), Shelf::Trash),
            2 => trash_note(ws, cx, note),
            _ => restore(ws, cx, note.any(), Shelf::Trash),
        }),
        11 if chance.below(8) == 0 && note != MEETING => session.run(move |ws, cx| purge(ws, cx, note.any())),
        12 if is_small => session.run(move |ws, cx| say(ws, cx, Id::of(note.any()), "再看看", &[])),
        13 if is_small && notebooks.len() < 6 => {
            let new = session.new_id();
            session.run(move |ws, cx| add_notebook(ws, cx, new, "复盘"));
        }
        _ => session.run(move |ws, cx| match index {
            0 => rename_notebook(ws, cx, notebook, "做法"),
            _ => move_notebook(ws, cx, notebook, index),
        }),
    }
}

/// Begins, writes, copies or misses a script, or says which words none should have.
fn scripts(device: &Device, chance: &mut Chance) {
    let session = device.session;
    if session.read(kinds).is_empty() {
        let began = [Kind { name: "物流", scripts: &[("催件", "{快递}在路上")] }];
        session.run(move |ws, cx| begin_scripts(ws, cx, &began));
    }
    let kinds = session.read(kinds);
    let all: Vec<Id<Note>> =
        session.read(|ws| scripts_of(ws, None, "", None, 0).iter().map(|it| it.script).collect());
    let (kind, script) = (chance.of(&kinds.iter().map(|it| it.0).collect::<Vec<_>>()), chance.of(&all));
    match (chance.below(5), kind, script) {
        (0, Some(kind), _) if all.len() < 8 => {
            let new = session.new_id();
            session.run(move |ws, cx| add_script(ws, cx, new, kind, ("换货", "请寄回{订单号}")));
        }
        (1, Some(kind), Some(script)) => {
            let text = if chance.yes() { "帮您催{快递}" } else { "已经在催" };
            session.run(move |ws, cx| change_script(ws, cx, script, kind, ("催件", text)));
        }
        (2, _, Some(script)) => session.run(move |ws, cx| count_copy(ws, cx, script)),
        (3, Some(_), _) => session.run(|ws, cx| note_missed(ws, cx, "发票")),
        _ => session.run(|ws, cx| set_forbidden(ws, cx, "最低价 第一")),
    }
}

/// Says that a note has to do with a card or a board.
fn beside(device: &Device, chance: &mut Chance, note: Id<Note>) {
    let session = device.session;
    let (cards, boards): (Vec<Id<Card>>, Vec<Id<Board>>) = (session.read(all), session.read(all));
    let other = match chance.yes() {
        true => chance.of(&cards).map(Named::Card),
        false => chance.of(&boards).map(Named::Board),
    };
    if let Some(other) = other {
        session.run(move |ws, cx| join(ws, cx, Named::Note(note), other));
    }
}

/// Makes cards of what a note decides, which is written first.
fn cards(device: &Device, chance: &mut Chance, note: Id<Note>) {
    let session = device.session;
    let lists: Vec<Id<List>> = session.read(all);
    let Some(list) = chance.of(&lists) else { return };
    let text = session.read(|ws| ws.get(note).map(|it| it.text.clone())).unwrap_or_default();
    match decisions(&text) {
        found if found.is_empty() => {
            session.run(move |ws, cx| write_note(ws, cx, note, format!("{text}- [ ] 报名\n")));
        }
        found => session.run(move |ws, cx| make_cards(ws, cx, note, list, &found)),
    }
}

/// Changes one line of the text, or adds one.
fn write(device: &Device, chance: &mut Chance, note: Id<Note>) {
    let session = device.session;
    let Some(text) = session.read(|ws| ws.get(note).map(|it| it.text.clone())) else { return };
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let word = format!("第{}遍", chance.below(100));
    match (chance.below(3), lines.len()) {
        (0, 1..) => {
            let at = chance.below(lines.len());
            lines[at] = word;
        }
        (1, 3..) => _ = lines.remove(chance.below(lines.len())),
        _ if lines.len() < 12 => lines.insert(chance.below(lines.len() + 1), word),
        _ => return,
    }
    let text = lines.join("\n") + "\n";
    session.run(move |ws, cx| write_note(ws, cx, note, text));
}

//! 派工, 回执, talk and files, by chance.

use zhanggui::{
    domain::{
        board::{Board, Comment, Member, Step, Subject},
        card::Card,
        chunk::ChunkId,
        file::File,
        id::Id,
        when::When,
    },
    features::{
        boards::commands::detail,
        dispatch::{
            commands::{give_back, read, say_trouble, send},
            packets::Handover,
            queries::{State, handed_out, owed},
        },
        exchange::queries::What,
        files::commands::{NewFile, add_files, set_cover, trash_file},
        talk::commands::{look_at, say, trash_comment},
    },
};

use super::{
    acts::{Chance, all},
    device::Device,
};

/// Hands somebody what there is to hand over. Answers what is to go out, and to whom.
pub fn hand_out(device: &Device, chance: &mut Chance) -> Option<What> {
    let session = device.session;
    let (me, today) = (session.me(), session.today());
    let mut all = session.read(|ws| handed_out(ws, me, today));
    if all.is_empty() {
        return None;
    }
    let handful = all.swap_remove(chance.below(all.len()));
    let to = handful.to;
    let (withdrawn, cards): (Vec<_>, Vec<_>) =
        handful.errands.iter().filter(|it| it.is_due()).partition(|it| it.state == State::ToWithdraw);
    let cards: Vec<Id<Card>> = cards.iter().map(|it| it.card).collect();
    let withdrawn: Vec<Id<Card>> = withdrawn.iter().map(|it| it.card).collect();
    let act = session.act(move |ws, cx| send(ws, cx, to, &cards, &withdrawn));
    // Now and then everything goes once more.
    let act = act.map(|it| it.change()).filter(|_| chance.below(4) > 0);
    Some(What::Handover(Handover { to, is_answer: false, act }))
}

/// Answers somebody who handed me something.
pub fn answer(device: &Device, chance: &mut Chance) -> Option<What> {
    let session = device.session;
    let me = session.me();
    let mut all = session.read(|ws| owed(ws, me));
    if all.is_empty() {
        return None;
    }
    let owed = all.swap_remove(chance.below(all.len()));
    let act = session.act(move |ws, cx| give_back(ws, cx, &owed.news));
    let act = act.map(|it| it.change());
    Some(What::Handover(Handover { to: owed.giver, is_answer: true, act }))
}

/// Does something with a card that was handed over.
pub fn handed(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let session = device.session;
    let me = session.me();
    let mine: Vec<Id<Card>> = session.read(|ws| owed(ws, me)).into_iter().flat_map(|it| it.all).collect();
    let card = chance.of(&mine).unwrap_or(one);
    let number = chance.below(100);
    match chance.below(3) {
        0 => session.run(move |ws, cx| read(ws, cx, card)),
        1 => session.run(move |ws, cx| say_trouble(ws, cx, card, &format!("等样品 {number}"))),
        _ => give_out(device, chance, one),
    }
}

/// Lets somebody answer for a card, take part in it, or for one of its steps.
pub fn give_out(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let session = device.session;
    let members: Vec<Id<Member>> = session.read(all);
    let steps: Vec<Id<Step>> = session.read(|ws| ws.children::<Step>(one.any()).map(|it| it.0).collect());
    let (whom, on) = (chance.of(&members), chance.yes());
    let due = Some(When { day: session.today(), minute: Some(chance.below(1440) as u16) }).filter(|_| on);
    match (chance.below(5), chance.of(&steps)) {
        (0, Some(step)) => session.run(move |ws, cx| detail::set_step_owner(ws, cx, step, whom)),
        (1, Some(step)) => session.run(move |ws, cx| detail::set_step_due(ws, cx, step, due)),
        (2, _) => {
            if let Some(whom) = whom {
                session.run(move |ws, cx| detail::set_participant(ws, cx, one, whom, on));
            }
        }
        _ => session.run(move |ws, cx| detail::set_owner(ws, cx, one, whom)),
    }
}

/// Says something about a card or a board, and looks at what others said.
pub fn talk(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let session = device.session;
    let members: Vec<Id<Member>> = session.read(all);
    let comments: Vec<Id<Comment>> = session.read(all);
    let boards: Vec<Id<Board>> = session.read(all);
    let (whom, on) = (chance.of(&members), chance.yes());
    let number = chance.below(100);
    match (chance.below(5), chance.of(&comments)) {
        (0, Some(it)) => session.run(move |ws, cx| trash_comment(ws, cx, it)),
        (1 | 2, Some(it)) => session.run(move |ws, cx| look_at(ws, cx, &[it], on)),
        (which, _) => {
            let board = chance.of(&boards).filter(|_| which == 3);
            let subject: Id<Subject> = Id::of(board.map_or(one.any(), Id::any));
            let name = whom.and_then(|it| session.read(|ws| ws.get(it).map(|it| it.name.clone())));
            let text = format!("@{} 看一下 {number}", name.unwrap_or_default());
            let chosen: Vec<Id<Member>> = whom.into_iter().collect();
            session.run(move |ws, cx| say(ws, cx, subject, &text, &chosen));
        }
    }
}

/// Puts files on a card, chooses its cover, takes one off.
pub fn files(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let session = device.session;
    let files: Vec<Id<File>> = session.read(all);
    let (number, on) = (chance.below(9), chance.yes());
    match (chance.below(4), chance.of(&files)) {
        (0, Some(it)) => session.run(move |ws, cx| set_cover(ws, cx, it, on)),
        (1, Some(it)) => session.run(move |ws, cx| trash_file(ws, cx, it)),
        _ => {
            let id = ChunkId::of(&[number as u8]);
            let file = NewFile {
                file: session.new_id(),
                name: format!("主图{number}.jpg"),
                mime: "image/jpeg".into(),
                bytes: 1,
                chunks: vec![id],
                picture: Some(((8, 6), id)).filter(|_| on),
            };
            session.run(move |ws, cx| add_files(ws, cx, Id::of(one.any()), std::slice::from_ref(&file)));
        }
    }
}

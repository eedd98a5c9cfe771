//! Key dates, ends of days, and templates of boards and lists, by chance.

use time::Duration;
use zhanggui::{
    domain::{
        board::{Anchor, Board, List},
        card::Card,
        id::Id,
        when::When,
    },
    features::{
        anchors::{
            commands::{add_anchor, hang, move_anchors, rename_anchor, trash_anchor},
            queries::key_dates,
        },
        boards::commands::{
            board_template::{keep_board, renew_template, use_board_template},
            list_template::{keep_list, renew_list_template, use_list_template},
        },
        closing::{commands::close_day, queries::Ground},
        fields::commands::{set_per_board, set_used},
        templates::queries::{board_templates, list_templates, template_anchors},
    },
};

use super::{
    acts::{Chance, all},
    device::Device,
    many::hour,
    shop::MOST_RECORDS,
};

/// Makes, moves or hangs on a key date.
pub fn dates(device: &Device, chance: &mut Chance, one: Id<Card>) {
    let session = device.session;
    let boards: Vec<Id<Board>> = session.read(all);
    let Some(board) = chance.of(&boards) else { return };
    let anchors: Vec<Id<Anchor>> =
        session.read(|ws| key_dates(ws, board).iter().map(|it| it.anchor).collect());
    let minute = chance.yes().then_some(20 * 60);
    let day = When { day: session.today() + Duration::days(chance.below(40) as i64 - 10), minute };
    match (chance.below(6), chance.of(&anchors)) {
        (0 | 1, Some(anchor)) => session.run(move |ws, cx| move_anchors(ws, cx, &[(anchor, day)])),
        (2 | 3, Some(anchor)) => session.run(move |ws, cx| hang(ws, cx, one, Some(anchor))),
        (4, Some(anchor)) => session.run(move |ws, cx| rename_anchor(ws, cx, anchor, "开卖")),
        (5, Some(anchor)) => session.run(move |ws, cx| trash_anchor(ws, cx, anchor)),
        _ => {
            let anchor = session.new_id();
            session.run(move |ws, cx| add_anchor(ws, cx, board, anchor, "报名截止", day));
        }
    }
}

/// Closes today or yesterday, on a list or on its board.
pub fn ends(device: &Device, chance: &mut Chance, list: Id<List>) {
    let session = device.session;
    let day = session.today() - Duration::days(chance.below(2) as i64);
    let board = session.read(|ws| ws.get(list).and_then(|it| it.place.as_ref()).map(|it| it.parent));
    let ground = board.filter(|_| chance.yes()).map_or(Ground::List(list), Ground::Board);
    session.run(move |ws, cx| close_day(ws, cx, ground, day, hour));
}

/// Keeps, renews or uses a template of lists.
pub fn list_template(device: &Device, chance: &mut Chance, list: Id<List>) {
    let session = device.session;
    let boards: Vec<Id<Board>> = session.read(all);
    let Some(board) = chance.of(&boards) else { return };
    let templates: Vec<Id<Board>> = session.read(|ws| list_templates(ws).iter().map(|it| it.0).collect());
    if session.read(|ws| ws.records().len() >= MOST_RECORDS) {
        return;
    }
    let made = session.new_id();
    match (chance.below(4), chance.of(&templates)) {
        (0, Some(it)) => session.run(move |ws, cx| renew_list_template(ws, cx, list, it)),
        (1 | 2, Some(it)) => session.run(move |ws, cx| use_list_template(ws, cx, it, board, "又一列")),
        _ => session.run(move |ws, cx| keep_list(ws, cx, list, made, "打包")),
    }
}

/// Keeps, renews or uses a board template, or asks for a field on some boards only.
pub fn templates(device: &Device, chance: &mut Chance) {
    let session = device.session;
    let boards: Vec<Id<Board>> = session.read(all);
    let Some(board) = chance.of(&boards) else { return };
    let templates: Vec<Id<Board>> = session.read(|ws| board_templates(ws).iter().map(|it| it.0).collect());
    let is_small = session.read(|ws| ws.records().len() < MOST_RECORDS);
    let made = session.new_id();
    match (chance.below(4), chance.of(&templates)) {
        (0, _) if is_small => session.run(move |ws, cx| keep_board(ws, cx, board, made, "大促")),
        (1, Some(it)) if is_small => session.run(move |ws, cx| renew_template(ws, cx, board, it)),
        (2, Some(it)) if is_small => {
            let today = session.today();
            let anchors = session.read(|ws| template_anchors(ws, it));
            let days = anchors.into_iter().map(|it| (it.0, When::all_day(today))).collect();
            session.run(move |ws, cx| use_board_template(ws, cx, it, made, "又一次", days));
        }
        _ => {
            let fields = session.read(all);
            let Some(field) = chance.of(&fields) else { return };
            let (narrow, on) = (chance.yes(), chance.yes());
            session.run(move |ws, cx| match narrow {
                true => set_per_board(ws, cx, field, on),
                false => set_used(ws, cx, field, board, on),
            });
        }
    }
}
